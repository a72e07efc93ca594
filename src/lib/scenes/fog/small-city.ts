/** The terminus in small: the tongue of land, towers on it and their windows at night. In a circle of radius 100 about the origin. */
import { seeded } from '../../marks/hash';

export interface City {
	/** far and near row of towers, closed outlines */
	readonly far: string;
	readonly near: string;
	/** lit windows in four lots, so that they can come on one after the other */
	readonly windows: readonly string[];
	readonly shore: string;
}

/** Builds it. The count of windows means nothing here; the last chapter counts. */
export function createCity(): City {
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
}
