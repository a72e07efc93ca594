/** Where a visit begins. */

export interface Arrival {
	/** beat to open at, or null for the top */
	readonly beat: string | null;
	/** the address named something that the story does not have */
	readonly unknown: boolean;
}

/** Longest fragment that can name a beat. */
const LONGEST = 64;

/**
 * Reads the fragment of an address. `#beat.id` opens that beat; anything that is no beat and no other place on the
 * page (`known`) opens the top and is reported as unknown. Never throws, whatever the fragment holds.
 */
export function arrivalOf(hash: string, beats: readonly string[], known: readonly string[] = []): Arrival {
	const raw = hash.replace(/^#/, '');
	if (raw === '') return { beat: null, unknown: false };
	if (raw.length > LONGEST) return { beat: null, unknown: true };
	let name = raw;
	try {
		name = decodeURIComponent(raw);
	} catch {
		return { beat: null, unknown: true };
	}
	if (beats.includes(name)) return { beat: name, unknown: false };
	return { beat: null, unknown: !known.includes(name) };
}
