/**
 * How a cell's charge follows the position: the current is charge per unit of position, and the charge passed
 * is its exact integral. Nothing here knows about time or speed, so going back takes back.
 */

export interface Discharge {
	/** position at which the circuit closes and the cell is full */
	readonly from: number;
	/** position at which the cell is empty */
	readonly to: number;
	/** length over which the current comes on */
	readonly rise: number;
	/** length over which it fades as the cell runs out */
	readonly fall: number;
}

/** ∫₀ᵗ of the smoothstep 3t² − 2t³, for t in [0, 1]; ½ at 1. */
const stepIntegral = (t: number): number => t * t * t * (1 - t / 2);

const unit = (t: number): number => Math.min(1, Math.max(0, t));

/** Current at a position as a share of its plateau, 0…1: off outside, smooth at both ends. */
export function currentAt(discharge: Discharge, position: number): number {
	const { from, to, rise, fall } = discharge;
	const on = unit((position - from) / rise);
	const off = unit((to - position) / fall);
	return on * on * (3 - 2 * on) * (off * off * (3 - 2 * off));
}

/**
 * Share of the whole charge that has passed the wire at a position, 0 (full cell) … 1 (empty): the integral of
 * `currentAt`, divided by its total. `rise + fall` must not exceed `to − from`.
 */
export function chargePassed(discharge: Discharge, position: number): number {
	const { from, to, rise, fall } = discharge;
	const x = Math.min(to, Math.max(from, position));
	const rising = rise * stepIntegral(unit((x - from) / rise));
	const level = Math.max(0, Math.min(x, to - fall) - (from + rise));
	const falling = fall * (0.5 - stepIntegral(unit((to - x) / fall)));
	return (rising + level + falling) / (to - from - rise / 2 - fall / 2);
}

/** Charge passed after `cycles` whole discharges and charges (0 full → 1 empty → 0 full), smooth at each turn. */
export const cycled = (cycles: number): number => (1 - Math.cos(2 * Math.PI * cycles)) / 2;
