/** Plays the cabin's noise when asked; silent before, and after anything that ought to end it. */
import { takeFloor } from './one-sound';
import type { SoundGraph } from './sound-graph';

export interface Player {
	/** must be called from a press of the reader's */
	play(thickness: number): void;
	stop(): void;
	setThickness(thickness: number): void;
}

/** `told` hears true when sound begins and false when it ends, whatever ended it. */
export function createPlayer(told: (playing: boolean) => void): Player {
	/** `graph` is null while what makes the sound is still being fetched: nobody loads it who does not listen */
	let playing: { context: AudioContext; graph: SoundGraph | null; thickness: number; leave: () => void } | null = null;

	function stop(): void {
		if (!playing) return;
		const { context, graph, leave } = playing;
		playing = null;
		leave();
		document.removeEventListener('visibilitychange', onHidden);
		removeEventListener('pagehide', stop);
		told(false);
		const close = () => void context.close().catch(() => {});
		if (graph) graph.stop(close);
		else close();
	}
	function onHidden(): void {
		if (document.hidden) stop();
	}

	return {
		play(thickness) {
			if (playing) return;
			const context = new AudioContext();
			const mine = (playing = { context, graph: null as SoundGraph | null, thickness, leave: takeFloor(stop) });
			document.addEventListener('visibilitychange', onHidden);
			addEventListener('pagehide', stop);
			// a context made in a press already runs; where it does not, this is the press's own call
			if (context.state === 'suspended') context.resume().catch(() => {});
			told(true);
			import('./sound-graph').then(
				({ buildSoundGraph }) => {
					if (playing !== mine) return;
					mine.graph = buildSoundGraph(context, mine.thickness);
					mine.graph.start();
				},
				(error: unknown) => {
					console.error('the sound could not be fetched', error);
					if (playing === mine) stop();
				}
			);
		},
		stop,
		setThickness(thickness) {
			if (!playing) return;
			playing.thickness = thickness;
			playing.graph?.setThickness(thickness);
		}
	};
}
