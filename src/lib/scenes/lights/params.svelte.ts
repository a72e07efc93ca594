import type { Found } from './kinds';

/** What the reader's hands have chosen. */
export interface LightsParams {
	/** the point under the finger, the pointer or the keyboard's choice */
	picked: Found | null;
	/** its kind stands out in the whole picture; false while a mouse only passes over */
	held: boolean;
}

export function createLightsParams(): LightsParams {
	const params = $state<LightsParams>({ picked: null, held: false });
	return params;
}
