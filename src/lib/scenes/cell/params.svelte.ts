/** What the reader's hands have shown: pictures of the cell depend on it beside the position. */
export interface CellParams {
	/** the reader has gone back at least once while the cell was discharging, so they know that it charges */
	scrolledBack: boolean;
}

export function createCellParams(): CellParams {
	const params = $state({ scrolledBack: false });
	return params;
}
