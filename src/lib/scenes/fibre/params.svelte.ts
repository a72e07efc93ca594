/** What the reader's hands set: how thick the felt is that the cabin's noise goes through. */
export interface FibreParams {
	/** millimetres, 0…100 */
	thickness: number;
}

export const THICKEST = 100;

export function createFibreParams(): FibreParams {
	const params = $state({ thickness: 50 });
	return params;
}
