/** The batch as it went: how each part lay, and what each arm got. */
import results from './results.baked';
import { lieOf, type Lie, type Result } from './run';

export interface Try extends Lie, Result {}

/** All tries, in order. */
export const TRIED: readonly Try[] = results.map((result, i) => ({ ...lieOf(i), ...result }));

/** How many of the first `n` tries were gripped. */
export const gripped = (arm: 'blind' | 'sighted', n: number): number => TRIED.slice(0, n).filter((t) => t[arm] === 'gripped').length;
