import { label, route, type Picture } from '../../marks/picture';
import type { View } from '../../scenes/contract';
import type { PlateBeat, PlateLayout } from './layout';

/** The plates of a scene's beats, planned for a frame. */
export interface Plates {
	readonly beats: readonly PlateBeat[];
	readonly layouts: readonly PlateLayout[];
}

/** The type plate of a beat: headline, key figure and the line, in the chapter's colours. */
export function drawPlate({ beats, layouts }: Plates, { local, world, frame }: View): Picture {
	const index = Math.min(beats.length - 1, Math.max(0, Math.round(local)));
	const plate = layouts[index]!;
	const { key } = beats[index]!;
	const fill = world.ink;
	return [
		route(plate.line, world.route, frame.stroke.route),
		plate.headline.map((line) => label({ ...line, voice: 'serif' }, { fill })),
		key && [
			label({ ...plate.figure, text: key.figure, voice: /[\u2e80-\uffff]/u.test(key.figure) ? 'sans' : 'figure' }, { fill }),
			label(plate.caption, { fill })
		]
	];
}
