import { expect, it } from 'vitest';
import { RANKS, TOTAL } from './figures';
import seats from './seats.baked';

it('thirty seats and three gaps between ranks are as long as the line', () => {
	const { pitch, firsts } = seats;
	expect(firsts).toHaveLength(RANKS.length);
	expect(firsts[0]).toBeCloseTo(pitch * 0.875, 9);
	const end = firsts[3]! + (RANKS[3]!.count - 1) * pitch;
	expect(end + pitch * 0.875).toBeCloseTo(1, 9);
	expect(end - firsts[0]!).toBeCloseTo(pitch * (TOTAL - 1 + 3 * 0.75), 9);
});

it('gives a rank as many seats as it has clusters, and three quarters of one before the next', () => {
	for (let i = 1; i < RANKS.length; i++) expect(seats.firsts[i]! - seats.firsts[i - 1]!).toBeCloseTo(seats.pitch * (RANKS[i - 1]!.count + 0.75), 9);
});
