import { mix } from '../../marks/colour';
import { lerp, smoothstep, span } from '../../marks/easing';
import { gradient, type Stop } from '../../marks/gradient';
import { oncePer } from '../../marks/once-per';
import { cutPath, pathOf, type Box } from '../../marks/path';
import { clip, group, label, labels, line, path, rect, type Attributes, type Picture } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import type { View } from '../contract';
import type { Money } from './money';
import type { Ribbon } from './ribbon';

/** firms' gold, lowered so that so large a field does not glare, and as it is in the strands */
const goldOf = oncePer(({ accent, ground }: World) => {
	const gold = mix(accent, ground, 0.16);
	return { gold, spread: mix(gold, ground, 0.15) };
});

/** A gradient between two places of the frame, units. */
const blend = (id: string, from: Attributes, ...stops: Stop[]): Picture => gradient('linear', { id, gradientUnits: 'userSpaceOnUse', ...from }, ...stops);

/** Two streams of money that join: the line itself swells into the public one, the social one falls in from above; together they part into projects and technologies. */
export function drawMoney(money: Money, { local, world, frame: { format, height, stroke } }: View): Picture {
	const { fan, gate, tenths, strandsSocial, strandsFiscal, strand } = money;
	const { ground, route, accent } = world;
	const { gold, spread } = goldOf(world);
	// leaving: everything but the public stream fades, and that one thins to the line again
	const stay = 1 - smoothstep(0.6, 0.72, local);
	const thin = smoothstep(0.62, 0.76, local);
	const fiscal = span(-0.32, -0.22, local);
	const joined = smoothstep(-0.14, -0.08, local);
	const named = smoothstep(-0.2, -0.1, local);
	const told = smoothstep(-0.1, -0.01, local);
	const flowing = {
		'stroke-dasharray': format === 'phone' ? '14 26' : format === 'wall' ? '46 80' : '30 52',
		'stroke-dashoffset': (-local * height * 1.1).toFixed(1)
	};
	const across = { x1: fan.x, x2: money.projects[0]!.x, y1: 0, y2: 0 };
	const top = money.social.centre[0]!.y;
	const stream = ({ centre }: Ribbon, to: number, colour: string, width: number) => line(pathOf(cutPath(centre, 0, to)), colour, width);
	const block = ({ x, y, width, height }: Box, fill: string) => rect(x, y, width, height, { fill, stroke: ground, 'stroke-width': stroke.object });
	return [
		clip('specials-fan', rect(fan.x - 1, fan.y - 30, fan.width * span(-0.13, -0.01, local), fan.height + 60)),
		blend('specials-fall', { x1: 0, x2: 0, y1: top, y2: top + height * 0.05 }, [0, gold, 0], [1, gold, 1]),
		blend('specials-solid', across, ...money.solid.stops.map(([offset, opacity]): Stop => [offset, spread, opacity])),
		blend('specials-mix', across, [0, route, 1], [0.7, gold, 1]),
		stay > 0 &&
			group(
				{ opacity: stay },
				stream(money.social, span(-0.3, -0.12, local), 'url(#specials-fall)', money.social.width),
				group(
					{ 'clip-path': 'url(#specials-fan)' },
					path(money.solid.d, { fill: 'url(#specials-solid)' }),
					line(strandsSocial, spread, strand),
					line(strandsFiscal, 'url(#specials-mix)', strand),
					local > 0 && line(strandsSocial + strandsFiscal, ground, strand * 0.5, { 'stroke-opacity': 0.42, ...flowing }),
					line(money.twigs, accent, stroke.hair, { 'stroke-opacity': 0.45 }),
					path(money.projectDots, { fill: world.ink }),
					path(money.technologyDots, { fill: accent })
				)
			),
		fiscal > 0 && thin < 1 && [
			path(money.swell, { fill: route, opacity: smoothstep(0, 0.15, fiscal) * (1 - smoothstep(0, 0.4, thin)) }),
			stream(money.fiscal, fiscal, route, lerp(money.fiscal.width, stroke.route, thin))
		],
		stay > 0 &&
			group(
				{ opacity: stay },
				line(money.threads, ground, stroke.hair, { 'stroke-opacity': 0.4, ...flowing, opacity: joined }),
				group(
					{ opacity: joined },
					block({ ...gate, y: gate.seam, height: gate.bottom - gate.seam }, route),
					money.blocks.map((b) => block(b, gold))
				),
				money.onStream.map((spec) => label(spec, { fill: world.deep, opacity: named })),
				labels(money.sources, world, named),
				path(tenths.demand, { fill: accent, opacity: told }),
				path(tenths.funds, { fill: route, opacity: told }),
				line(tenths.empty, world.muted, stroke.detail, { opacity: told }),
				labels(money.ends, world, told)
			)
	];
}
