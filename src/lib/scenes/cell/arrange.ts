/** Where the parts of the discharging cell stand in each format. */
import type { Box } from '../../marks/path';
import { packedRadius, type SectionPlan } from '../../models/cell/section';
import type { Frame } from '../frame';

export interface Arrangement {
	/** plan of the cell's section */
	readonly plan: SectionPlan;
	/** thickness of walls and collectors */
	readonly wall: number;
	/** height of the wire's upper run, and of the two terminals */
	readonly wireY: number;
	readonly terminalY: number;
	readonly lampRadius: number;
	/** radius of an electron on the wire */
	readonly beadRadius: number;
	/** the charge meter's bar, and on which side its words stand */
	readonly meter: Box;
	readonly meterSide: 'left' | 'right';
	/** baseline of the names under the cell */
	readonly nameY: number;
	/** whether there is air for the key of symbols inside the loop */
	readonly key: boolean;
	readonly tight: boolean;
	/** no room beside the cell, nor for long names: phones, and the narrow stage of a nearly square window */
	readonly narrow: boolean;
}

interface Sizes {
	readonly inside: Box;
	readonly atom: number;
	readonly ion: number;
	readonly spacing: number;
	readonly wireLength: number;
}

/** Numbers of atoms, pores, ions and electrons that a cell of these sizes shows well. */
function planOf({ inside, atom, ion, spacing, wireLength }: Sizes): SectionPlan {
	const { x, y, width, height } = inside;
	const rows = Math.max(4, Math.round((height / atom - 2) / Math.sqrt(3)) + 1);
	const radius = packedRadius(height, rows);
	const columns = Math.max(3, Math.round((width * 0.2) / radius / 2 - 0.5));
	const metal = radius * (2 * columns + 1);
	const host = width * 0.205;
	const separator = Math.max(3.2 * ion, width * 0.072);
	const pores = Math.max(2, Math.round(height / (ion * 5.6)));
	const galleries = Math.max(pores, Math.round(height / (ion * 3.3)));
	const salt = Math.round(pores * 2.2);
	const places = galleries * Math.floor((host - ion * 0.6) / (2 * ion + Math.max(2, ion * 0.3)));
	return {
		x,
		y,
		height,
		rows,
		columns,
		electrolyte: (width - metal - host - separator) / 2,
		separator,
		host,
		pores,
		galleries,
		ionRadius: ion,
		size: {
			atoms: Math.min(Math.round(rows * columns * 0.34), rows * (columns - 1), places - salt),
			salt,
			pairs: Math.max(5, Math.round((wireLength / spacing + 4) / 2))
		}
	};
}

/** Whether a stage is too narrow for what stands beside the cell on a desktop, and for names in full. */
export const isNarrow = ({ format, stage }: Frame): boolean => format === 'phone' || (format === 'desktop' && stage.width < 560);

/** Arranges the cell in a frame. */
export function arrange(frame: Frame): Arrangement {
	const { format, stage, station, type } = frame;
	const right = stage.x + stage.width;
	const bottom = stage.y + stage.height;
	if (format === 'phone') {
		const tight = stage.height < 300;
		const lampRadius = Math.min(40, stage.height * (tight ? 0.12 : 0.1));
		const wireY = stage.y + lampRadius * (tight ? 2.1 : 2.25);
		const wall = 6;
		const nameY = bottom - (tight ? 6 : 20);
		const key = stage.height > 350;
		const top = wireY + (tight ? 34 : key ? 76 : 52);
		const inside = { x: stage.x + 16, y: top, width: stage.width - 32, height: nameY - 22 - wall - top };
		const plan = planOf({ inside, atom: tight ? 7 : 8.6, ion: tight ? 6.4 : 7.4, spacing: 46, wireLength: stage.width + 150 });
		const meterHeight = wireY - 16 - (stage.y + 2);
		return {
			plan, wall, wireY, lampRadius, key, tight, nameY,
			narrow: true,
			terminalY: wireY + (top - wall - wireY) * 0.52,
			beadRadius: 7,
			meter: { x: right - 16, y: stage.y + 4, width: 15, height: meterHeight - 2 },
			meterSide: 'left'
		};
	}
	const wide = format === 'wall';
	const unit = wide ? 1.5 : 1;
	const wall = 10 * unit;
	const low = frame.height < 700;
	const lampRadius = wide ? 76 : low ? frame.height * 0.069 : 62;
	// the line comes level with the station, so the terminals stand there; a wall's comes from below
	const terminalY = wide ? stage.y + 2.25 * lampRadius + 74 : station.y;
	const wireY = wide ? stage.y + 2.25 * lampRadius : terminalY - (low ? 62 : 88);
	const nameY = bottom - type.small * 2.1 - 6;
	const top = terminalY + (wide ? 84 : low ? 54 : 82);
	const height = nameY - type.head - 14 * unit - wall - top;
	if (isNarrow(frame)) {
		const wall = 7;
		const inside = { x: stage.x + wall, y: top, width: stage.width - 2 * wall, height: nameY - type.small - 14 - wall - top };
		return {
			plan: planOf({ inside, atom: 9, ion: 7.6, spacing: 52, wireLength: stage.width + 4 * (terminalY - wireY) + 3.6 * lampRadius }),
			wall, wireY, terminalY, lampRadius, nameY,
			beadRadius: 7.5,
			// over the wire, in the corner that the lamp leaves
			meter: { x: right - 16, y: stage.y + 4, width: 15, height: wireY - 22 - stage.y },
			meterSide: 'left',
			key: !low && stage.width > 330,
			tight: false,
			narrow: true
		};
	}
	const meterRoom = wide ? 250 : 138;
	const roomy = stage.width - meterRoom - 30 * unit;
	// a very wide stage keeps the cell's proportions and centres it
	const width = Math.min(roomy, Math.max(height * 3.2, 620));
	const x = stage.x + 30 * unit + (roomy - width) / 2;
	const plan = planOf({
		inside: { x, y: top, width, height },
		atom: low ? 10 : 12.4 * unit,
		ion: low ? 8.6 : 10 * unit,
		spacing: (low ? 66 : 78) * unit,
		wireLength: width + 4 * (terminalY - wireY) + 3.6 * lampRadius
	});
	return {
		plan, wall, wireY, terminalY, lampRadius, nameY,
		beadRadius: (low ? 8.5 : 10) * unit,
		meter: { x: x + width + 36 * unit, y: top, width: 28 * unit, height },
		meterSide: 'right',
		key: !low || format === 'card',
		tight: false,
		narrow: false
	};
}
