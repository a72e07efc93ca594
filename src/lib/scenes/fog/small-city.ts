/** The terminus in small: the tongue of land, towers on it and their windows at night. In a circle of radius 100 about the origin. */
import { clamp } from '../../marks/easing';
import { seeded } from '../../marks/hash';
import { n2 } from '../../marks/path';
import { group, path, type Picture } from '../../marks/picture';
import type { SmallPicture } from './small-picture';
import { stroked } from './stroked';
import { whileSame } from './while-same';

interface City {
	/** far and near row of towers, closed outlines */
	readonly far: string;
	readonly near: string;
	/** lit windows in four lots, so that they can come on one after the other */
	readonly windows: readonly string[];
	readonly shore: string;
}

/** Builds it. The count of windows means nothing here; the last chapter counts. */
const city = whileSame((): City => {
	const random = seeded(23);
	const lots = ['', '', '', ''];
	const row = (count: number, low: number, high: number, foot: number, lit: number): string => {
		let d = '';
		for (let i = 0; i < count; i++) {
			const w = Math.round(9 + random() * 8);
			const x = Math.round(-88 + (i * 168) / count + random() * 3);
			const bell = 1 - ((x + 10) / 120) ** 2;
			const h = Math.round((low + random() * (high - low)) * bell);
			d += `M${x} ${foot}v${-h}h${w}v${h}Z`;
			for (let y = 5; y < h - 4; y += 5) {
				for (let wx = 2.5; wx < w - 2; wx += 4) {
					if (random() < lit) lots[Math.floor(random() * 4)] += `M${x + wx} ${foot - h + y}h1.8`;
				}
			}
		}
		return d;
	};
	const far = row(11, 40, 104, 34, 0.34);
	const near = row(9, 22, 62, 40, 0.5);
	let shore = '';
	for (let i = 0; i < 8; i++) {
		let x = -95 + random() * 30;
		while (x < 90) {
			const l = Math.round(8 + random() * 26);
			shore += `M${Math.round(x)} ${48 + i * 6}h${l}`;
			x += l + 8 + random() * 30;
		}
	}
	return { far, near, windows: lots, shore };
});

/** The terminus in small: a city at night between its rivers; windows come on. */
export function drawSmallCity({ world, stroke, progress, lit }: SmallPicture): Picture {
	const { far, near, windows, shore } = city();
	return group(
		{ fill: world.solid, stroke: world.muted, 'stroke-linejoin': 'round' },
		stroked(far, stroke * 0.6, { 'stroke-opacity': 0.7 }),
		stroked(near, stroke * 0.8),
		group(
			{ fill: 'none', stroke: world.accent, 'stroke-width': 1.9 },
			windows.map((d, lot) => path(d, { opacity: n2(clamp(lit * 0.5 + progress * 3 - lot * 0.7 + 0.15, 0.12, 1)) }))
		),
		stroked(shore, stroke * 0.5, { fill: 'none', 'stroke-opacity': 0.6 }),
		stroked('M-100 43H100', stroke * 1.6, { stroke: world.route })
	);
}
