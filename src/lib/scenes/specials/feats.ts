/** Three things made: a car in layers, a wind turbine, a chain of nylon; the line runs through all three. */
import { labelAt } from '../../marks/label-at';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { lengthOf, n2, roundCorners, type Point } from '../../marks/path';
import { xy } from '../../marks/shapes';
import type { Frame } from '../frame';
import { car, type Car } from './car';
import { chain, type Chain } from './chain';
import { counted } from './counted';
import { LAYERS, SDA_FIRMS, WIND_MW } from './figures';
import { turbine, type Turbine } from './turbine';

export interface Feats {
	/** from the station under the car, through the sea, to the chain's first atom */
	readonly route: readonly Point[];
	/** share of it that is the way in */
	readonly lead: number;
	readonly car: Car;
	readonly turbine: Turbine;
	readonly chain: Chain;
	/** size of letters on atoms, radius of an O */
	readonly letter: number;
	readonly atom: number;
	/** lines to the labels of `told` */
	readonly leaders: string;
	readonly carLabels: readonly LabelSpec[];
	/** labels of what is made */
	readonly told: readonly LabelSpec[];
}

export function feats(frame: Frame, road: number): Feats {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const wall = format === 'wall';
	const { small } = type;
	const right = stage.x + stage.width;
	const bottom = stage.y + stage.height;
	const below = bottom - road;
	const low = phone && stage.height < 260;

	// car and its plates
	const head = phone ? 22 : wall ? 54 : Math.min(46, type.figure * 0.46);
	const carTop = stage.y + head + small * (phone ? 0.5 : 1.1);
	const layerWidth = textWidth(LAYERS[1], small) + (phone ? 8 : 26);
	const length = Math.min(stage.width * 0.43, (road - carTop) / (low ? 0.9 : 0.98), stage.width * 0.56 - layerWidth);
	const motor = car(stage.x + (phone ? 0 : 6), road - frame.stroke.route / 2, length, carTop);
	const told: LabelSpec[] = motor.plates.map((p) => labelAt(p.tip.x + (phone ? 6 : 24), p.tip.y + small * 0.36, p.name, small));
	let leaders = phone ? '' : motor.plates.map((p) => `M${xy(p.tip.x + 4, p.tip.y)}h14`).join('');
	const carLabels = counted(
		stage.x, stage.y + head * 0.76, SDA_FIRMS, head,
		phone ? '多家企业，合造SDA' : '多家企业，与长安汽车合造SDA', phone ? small : type.label, small * 0.4
	);

	// turbine, out at sea
	const sea = road + below * (low ? 0.01 : phone ? 0.03 : 0.1);
	const cable = sea + below * (phone ? 0.09 : 0.12);
	const layerEnd = Math.max(...motor.plates.map((p) => p.tip.x)) + layerWidth;
	const radius = Math.min((right - layerEnd) / 2 - 2, (sea - stage.y - 4) / (phone ? 2.5 : 2.28));
	const hub = { x: Math.max(layerEnd + radius + 2, right - radius - (right - layerEnd - 2 * radius) * 0.45), y: stage.y + radius + 4 };
	const bend = phone ? motor.length + stage.x + 4 : Math.min(hub.x - radius * 0.75, motor.length + stage.x + 60);
	const mill = turbine(hub, radius, sea, cable, bend + (cable - road) * 0.4, right);
	const wind = phone ? 28 : wall ? 76 : 56;
	const windY = low ? road - small * 0.9 : phone ? road - small * 1.9 : Math.min(sea - small * 2.1, hub.y + radius + wind * 0.72);
	const windX = hub.x + radius * (low ? 0.8 : 0.2);
	told.push(...counted(windX, windY, WIND_MW, wind, '兆瓦', small, small * 0.35));
	if (!phone) told.push(labelAt(windX, windY + small * 1.5, windX + small * 10.5 < right ? '中船海装海上风电机组' : '海上风电机组', small));

	// the chain grows to the left from under the sea
	const count = phone ? 4 : 6;
	const atoms = phone ? 28 : 42;
	const rows = low ? small * 1.05 : phone ? small * 1.5 : small * 1.9;
	const rise = small * (low ? 1.35 : 1.7);
	const across = (stage.width - (phone ? 4 : 10)) / (atoms + 2.4);
	const atom = phone ? 3.2 : wall ? 8 : Math.min(5.4, across * 0.3);
	// on a wide low stage it is as high as there is room between the cable and the words, and so less long
	const pitch = phone ? Math.min(across, (bottom - cable - rows - small * 1.45 - rise - atom * 3.4 - 8) / (3.2 * 0.52)) : across;
	const reach = pitch * 0.52;
	// below the spine: the O's, then the braces with their names, then what it is
	const hang = reach * 1.6 + small * 1.45;
	const axis = phone ? bottom - rows - hang : Math.min(cable + below * 0.43, bottom - rows - hang);
	const braceY = axis + hang + 4;
	const textY = Math.min(bottom, braceY + rows - 4);
	const waterY = axis - reach * 1.6 - rise - atom * 2.2;
	const poly = chain(count, phone ? 3 : 4, right - 4, axis, pitch, small, waterY);
	if (!low)
		for (const { from, to, kind } of poly.units.slice(0, 2)) {
			const a = to - pitch * 0.4;
			const b = from + pitch * 0.4;
			leaders += `M${xy(a, braceY - 5)}v5H${n2(b)}v-5`;
			told.push(labelAt((a + b) / 2, textY, kind === 'acid' ? '己二酸' : '己二胺', small, { anchor: 'middle' }));
		}
	told.push(labelAt(stage.x, textY, phone ? '尼龙66，接一节放一个水' : '尼龙66：每接一节，放出一个水分子', phone ? small : type.label));
	if (bottom - textY > small * 1.5)
		told.push(labelAt(right, bottom, '外形与分层为示意，成链为科学常识', small, { anchor: 'end', tone: 'muted' }));

	const edge = phone ? right + 8 : Math.min(right + 24, frame.width - 10);
	const lead = leadIn(frame, { x: stage.x - 8, y: road });
	const route = roundCorners(
		[...lead, { x: bend, y: road }, { x: bend + (cable - road), y: cable }, { x: edge, y: cable }, { x: edge, y: poly.start.y }, poly.start],
		phone ? 8 : 18
	);
	return { route, lead: lengthOf(lead) / lengthOf(route), car: motor, turbine: mill, chain: poly, letter: small, atom, leaders, carLabels, told };
}

/** Every label of the three, for the collision test. */
export const featLabels = (f: Feats): LabelSpec[] => [...f.carLabels, ...f.told];
