/** The plan of a small cell: fewer and, for their size, larger parts, so that it stays a drawing. */
import type { Box } from '../../marks/path';
import { packedRadius, type SectionPlan } from '../../models/cell/section';

/** Plans the inside `box` of a small cell. */
export function smallPlan(box: Box): SectionPlan {
	const { x, y, width, height } = box;
	const rows = height < 44 ? 5 : 7;
	const columns = 2;
	const metal = packedRadius(height, rows) * (2 * columns + 1);
	const ion = Math.min(height * 0.062, width * 0.031);
	const host = width * 0.28;
	const separator = width * 0.085;
	const galleries = Math.round(height / (ion * 3));
	const places = galleries * Math.floor((host - ion * 0.6) / (2 * ion + Math.max(2, ion * 0.3)));
	const salt = 4;
	return {
		x,
		y,
		height,
		rows,
		columns,
		electrolyte: (width - metal - host - separator) / 2,
		separator,
		host,
		pores: 3,
		galleries,
		ionRadius: ion,
		size: { atoms: Math.min(rows, places - salt), salt, pairs: 3 }
	};
}
