/** When controls that lie over the words get out of the way of somebody who reads on by scrolling. */

/** Beats one goes on, or back, before that counts: less is a trembling finger. */
const TURN = 0.04;
/** Beats from one frame to the next that are no reading: a link, a restored place. */
const LEAP = 0.5;

/**
 * Makes a judge of a row of positions: true from where a reader has scrolled on, false again once they have gone back a
 * little, or somebody else than their scrolling has moved the story.
 */
export function tuck(): (position: number, scrolled: boolean) => boolean {
	let tucked = false;
	/** the furthest position since the last change: forward while tucked, back while not */
	let turn = 0;
	let last = 0;
	return (position, scrolled) => {
		const reads = scrolled && Math.abs(position - last) < LEAP;
		last = position;
		turn = (tucked ? Math.max : Math.min)(turn, position);
		const turned = reads ? Math.abs(position - turn) > TURN : tucked;
		if (turned) tucked = !tucked;
		if (turned || !reads) turn = position;
		return tucked;
	};
}
