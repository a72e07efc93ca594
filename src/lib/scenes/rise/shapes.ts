/** Simple shapes, in the units of the drawing that they are part of: repeats, and the styles of quieter lines. */

/** The same shape `count` times, each by its index. */
export const times = (count: number, shape: (i: number) => string): string => Array.from({ length: count }, (_, i) => shape(i)).join('');

export const QUIET = { stroke: 'muted', weight: 'detail' } as const;
export const FINE = { stroke: 'muted', weight: 'hair' } as const;
