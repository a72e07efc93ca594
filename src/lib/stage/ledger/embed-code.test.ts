import { expect, it } from 'vitest';
import { embedCode } from './embed-code';

it('is one frame of the stepper, whatever the address holds', () => {
	expect(embedCode('https://example.org/a/')).toContain('src="https://example.org/a/embed/"');
	expect(embedCode('https://example.org/a"onload="x/')).not.toContain('"onload=');
	expect(embedCode('https://example.org/')).toMatch(/^<iframe [^<>]+><\/iframe>$/);
});
