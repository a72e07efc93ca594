import { expect, it } from 'vitest';
import { embedHeight, LOWEST } from './embed-height';

it('is upright in a narrow column, landscape in a wide one, and within bounds everywhere', () => {
	expect(embedHeight(320)).toBe(512);
	expect(embedHeight(390)).toBe(624);
	expect(embedHeight(960)).toBe(576);
	for (let w = 200; w < 3000; w += 7) {
		expect(embedHeight(w)).toBeGreaterThanOrEqual(LOWEST);
		expect(embedHeight(w)).toBeLessThanOrEqual(720);
	}
});
