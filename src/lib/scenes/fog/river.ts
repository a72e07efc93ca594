/** Two rivers as an engraver would do them: rows of broken strokes that open toward the viewer. */
import { seeded } from '../../marks/hash';

export interface RiverSpec {
	readonly from: number;
	readonly to: number;
	/** far and near bank, units */
	readonly top: number;
	readonly bottom: number;
	readonly rows: number;
	/** length of a middling stroke, units */
	readonly stroke: number;
	readonly seed: number;
}

/** Strokes in three bands, far to near; each band one path, so each can drift at its own rate. */
export function createRiver(spec: RiverSpec): readonly string[] {
	const random = seeded(spec.seed);
	const bands: string[] = ['', '', ''];
	for (let row = 0; row < spec.rows; row++) {
		const y = Math.round(spec.top + (spec.bottom - spec.top) * (row / spec.rows) ** 1.55);
		const near = row / spec.rows;
		let d = '';
		let x = spec.from + random() * spec.stroke;
		while (x < spec.to) {
			const length = (0.2 + random() * 1.7) * spec.stroke * (0.5 + 1.5 * near);
			const gap = (0.15 + random() * 1.3) * spec.stroke * (0.6 + 1.1 * near);
			const end = Math.min(spec.to, x + length);
			d += `M${Math.round(x)} ${y}h${Math.round(end - x)}`;
			x = end + gap;
		}
		bands[Math.min(2, Math.floor(near * 3))] += d;
	}
	return bands;
}
