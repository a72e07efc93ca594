import type { LabelSpec } from './label-spec';

/** Labels under each other, `step` units apart and otherwise alike; the first stands where `first` says. */
export const textLines = (texts: readonly string[], step: number, first: Omit<LabelSpec, 'text'>): LabelSpec[] =>
	texts.map((text, i) => ({ ...first, y: first.y + i * step, text }));
