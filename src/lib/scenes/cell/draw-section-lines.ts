import { line, path, type Picture, ROUND_JOINS } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import type { Frame } from '../frame';
import type { SectionDrawing } from './section-drawing';

/** The still lines of a cell's section: walls, membrane, host. */
export const drawSectionLines = (drawing: SectionDrawing, { accent, ink, solid, ground }: World, { object, detail, hair }: Frame['stroke']): Picture => [
	line(drawing.liquid, accent, hair, { 'stroke-opacity': 0.2 }),
	line(drawing.face, ink, detail, { 'stroke-opacity': 0.55, 'stroke-dasharray': '2 5' }),
	path(drawing.membrane, { fill: solid, stroke: ink, 'stroke-width': detail }),
	line(drawing.membraneHatching, ink, hair, { 'stroke-opacity': 0.4 }),
	line(drawing.layers, accent, detail, ROUND_JOINS),
	path(drawing.joints, { fill: accent }),
	path(drawing.walls, { fill: ground, stroke: ink, 'stroke-width': object }),
	line(drawing.hatching, ink, hair, { 'stroke-opacity': 0.55 })
];
