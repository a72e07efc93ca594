/** Everything of the cell scene that depends on the frame alone. */
import { pathOf, type Box } from '../../marks/path';
import { buildSection, type Section } from '../../models/cell/section';
import type { Frame } from '../frame';
import { arrange, type Arrangement } from './arrange';
import { buildCircuit, type Circuit } from './circuit';
import { buildKey, type Key } from './key';
import { filament, lampBody, lightAt } from './lamp';
import { buildMerits, type MeritsLayout } from './merits';
import { buildMeter, type Meter } from './meter';
import { buildNames, type Names } from './names';
import { drawSection, type SectionDrawing } from './section-drawing';

export interface CellLayout {
	readonly frame: Frame;
	readonly arrangement: Arrangement;
	readonly section: Section;
	readonly drawing: SectionDrawing;
	readonly circuit: Circuit;
	readonly lamp: ReturnType<typeof lampBody>;
	/** the wire inside the bulb, drawn again in its own heat */
	readonly filament: string;
	readonly light: { readonly x: number; readonly y: number };
	readonly meter: Meter;
	readonly key: Key | null;
	readonly names: Names;
	/** the cell with its walls */
	readonly outer: Box;
	readonly merits: MeritsLayout;
}

export function layout(frame: Frame): CellLayout {
	const a = arrange(frame);
	const section = buildSection(a.plan);
	const circuit = buildCircuit(frame, section, a);
	const lampFoot = a.wireY + a.lampRadius * 0.34;
	const key = a.key
		? buildKey(frame, a, section.atomRadius, circuit.lampX, lampFoot + 2, section.top - a.wall - 2)
		: null;
	return {
		frame,
		arrangement: a,
		section,
		drawing: drawSection(section, a.wall),
		circuit,
		lamp: lampBody(circuit.lampX, a.wireY, a.lampRadius),
		filament: pathOf(filament(circuit.lampX, a.wireY, a.lampRadius)),
		light: lightAt(circuit.lampX, a.wireY, a.lampRadius),
		meter: buildMeter(frame, a),
		key,
		names: buildNames(frame, section, circuit, a),
		outer: { x: section.a - a.wall, y: section.top - a.wall, width: section.d - section.a + 2 * a.wall, height: section.bottom - section.top + 2 * a.wall },
		merits: buildMerits(frame, circuit)
	};
}
