/**
 * A reservoir of countable things: what flows in, stays or flows out; the level follows from what is inside and
 * the shape of the basin; a gate lets through more the higher the water stands over it.
 *
 * The basin is two-dimensional: its "volume" is an area, in square units. Heights are measured up from its floor.
 */

/** Shape of a basin: its width at a height, 0 … `height`; positive and never shrinking upward. */
export interface Basin {
	readonly height: number;
	readonly widthAt: (height: number) => number;
}

export interface FilledBasin extends Basin {
	/** area under a level, square units */
	readonly areaUnder: (level: number) => number;
	/** level at which this area is under it; clamped to the basin's height */
	readonly levelOf: (area: number) => number;
}

const SLICES = 400;

/** Tabulates a basin's area by height (trapezoid rule), and its inverse. */
export function measureBasin(basin: Basin): FilledBasin {
	const step = basin.height / SLICES;
	const areas = [0];
	for (let i = 1; i <= SLICES; i++) areas.push(areas[i - 1]! + ((basin.widthAt((i - 1) * step) + basin.widthAt(i * step)) / 2) * step);
	return {
		...basin,
		areaUnder(level) {
			const at = Math.min(SLICES, Math.max(0, level / step));
			const i = Math.min(SLICES - 1, Math.floor(at));
			return areas[i]! + (areas[i + 1]! - areas[i]!) * (at - i);
		},
		levelOf(area) {
			if (area <= 0) return 0;
			if (area >= areas[SLICES]!) return basin.height;
			let low = 0;
			let high = SLICES;
			while (high - low > 1) {
				const middle = (low + high) >> 1;
				if (areas[middle]! <= area) low = middle;
				else high = middle;
			}
			return (low + (area - areas[low]!) / (areas[high]! - areas[low]!)) * step;
		}
	};
}

export interface Gate {
	/** height of its sill over the floor */
	readonly sill: number;
	/** things per unit of time at one unit of head: flow = strength · √head */
	readonly strength: number;
	/** it lets no more than this through in all: what it feeds is full */
	readonly most: number;
}

export interface ReservoirPlan {
	readonly basin: FilledBasin;
	/** area that one thing takes up, square units */
	readonly each: number;
	/** things that have come in by a time; never shrinking */
	readonly inflow: (time: number) => number;
	readonly gates: readonly Gate[];
	readonly from: number;
	readonly to: number;
}

/** What has happened by a time; all counts are of things, not rounded. */
export interface ReservoirState {
	readonly in: number;
	/** out through each gate */
	readonly out: readonly number[];
	/** in − all out */
	readonly inside: number;
	readonly level: number;
}

const STEPS = 480;

/**
 * Runs a plan once and gives its state at any time between `from` and `to` (clamped). Flow through a gate follows
 * Torricelli's law, √(2 g h) over the sill (E. Torricelli, De motu gravium, 1644), integrated in 480 equal steps.
 */
export function runReservoir(plan: ReservoirPlan): (time: number) => ReservoirState {
	const { basin, each, inflow, gates, from, to } = plan;
	const step = (to - from) / STEPS;
	const outs: number[][] = [gates.map(() => 0)];
	for (let i = 1; i <= STEPS; i++) {
		const before = outs[i - 1]!;
		const inside = inflow(from + (i - 1) * step) - sum(before);
		const level = basin.levelOf(inside * each);
		outs.push(gates.map((gate, g) => Math.min(gate.most, before[g]! + gate.strength * Math.sqrt(Math.max(0, level - gate.sill)) * step)));
	}
	return (time) => {
		const at = Math.min(STEPS, Math.max(0, (time - from) / step));
		const i = Math.min(STEPS - 1, Math.floor(at));
		const out = gates.map((_, g) => outs[i]![g]! + (outs[i + 1]![g]! - outs[i]![g]!) * (at - i));
		const came = inflow(Math.min(to, Math.max(from, time)));
		const inside = came - sum(out);
		return { in: came, out, inside, level: basin.levelOf(inside * each) };
	};
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
