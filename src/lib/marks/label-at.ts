import type { LabelSpec } from './label-spec';

/** A planned label: its anchor's x and its baseline's y, what it says and how large, units; `more` is whatever else is not as usual. */
export const labelAt = (x: number, y: number, text: string, size: number, more?: Partial<LabelSpec>): LabelSpec => ({ x, y, text, size, ...more });
