/** What the reader's hands set. */
export interface FibreParams {
	/** of the felt that the cabin's noise goes through, millimetres, 0…100 */
	thickness: number;
	/** whether the noise is to be heard just now */
	playing: boolean;
}

export function createFibreParams(): FibreParams {
	const params = $state<FibreParams>({ thickness: 50, playing: false });
	return params;
}
