import { n2 } from './path';
import { mark, type Attributes, type Mark } from './picture';

/** Offset 0…1, colour, opacity (1 when left out). */
export type Stop = readonly [offset: number, colour: string, opacity?: number | undefined];

/** A gradient; `attributes` name it and say where it runs. */
export const gradient = (kind: 'linear' | 'radial', attributes: Attributes, ...stops: Stop[]): Mark =>
	mark(`${kind}Gradient`, attributes, stops.map(([offset, colour, opacity]) => mark('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity })));

/** Runs from the top of what it fills to its foot. */
export const DOWN = { x1: 0, y1: 0, x2: 0, y2: 1 } as const;

/** A gradient straight down whatever it fills. */
export const downward = (id: string, ...stops: Stop[]): Mark => gradient('linear', { id, ...DOWN }, ...stops);

/** A gradient straight down from y = `top` to y = `foot`, units. */
export const downwardFrom = (id: string, top: number, foot: number, ...stops: Stop[]): Mark =>
	gradient('linear', { id, gradientUnits: 'userSpaceOnUse', x1: 0, y1: n2(top), x2: 0, y2: n2(foot) }, ...stops);

/** A gradient from the centre outward, to nothing of the same colour. */
export const glow = (id: string, colour: string, opacity = 1): Mark => gradient('radial', { id }, [0, colour, opacity < 1 ? opacity : undefined], [1, colour, 0]);
