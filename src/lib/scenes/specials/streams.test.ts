import { sankey } from 'd3-sankey';
import { expect, it } from 'vitest';
import { frameFor } from '../frame';
import { FISCAL, PROJECTS, SOCIAL, TECHNOLOGIES, TOTAL } from './figures';
import { money } from './money';
import streams from './streams.baked';

it('the streams meet where the social one ends, and a strand is a project’s share', () => {
	expect(streams.seam).toBeCloseTo(SOCIAL / TOTAL, 9);
	expect(streams.strand).toBeCloseTo(1 / PROJECTS, 9);
});

it('d3’s sankey of the whole, down to 311 technologies, orders and measures it as the drawing does', () => {
	const m = money(frameFor({ width: 1440, height: 900, chapter: 4 }));
	const gate = 2;
	const projectAt = (i: number): number => gate + 1 + i;
	const share = TOTAL / PROJECTS;
	const each = m.projectOf.reduce<number[]>((count, p) => ((count[p] = (count[p] ?? 0) + 1), count), []);
	const { nodes, links } = sankey<object, object>()
		.extent([[0, m.gate.top], [1, m.gate.bottom]])
		.nodePadding(0)
		.nodeSort(null)
		.linkSort(null)({
			nodes: Array.from({ length: projectAt(PROJECTS) + TECHNOLOGIES }, () => ({})),
			links: [
				{ source: 0, target: gate, value: SOCIAL },
				{ source: 1, target: gate, value: FISCAL },
				...m.projects.map((_, i) => ({ source: gate, target: projectAt(i), value: share })),
				...m.projectOf.map((project, t) => ({ source: projectAt(project), target: projectAt(PROJECTS) + t, value: share / each[project]! }))
			]
		});
	const [social, fiscal, ...parts] = links;
	expect(social!.width).toBeCloseTo(m.social.width, 6);
	expect(fiscal!.width).toBeCloseTo(m.fiscal.width, 6);
	expect(fiscal!.y1! - fiscal!.width! / 2).toBeCloseTo(m.gate.seam, 6);
	for (const link of parts.slice(0, PROJECTS)) expect(link.width).toBeCloseTo(m.strand, 6);
	// the fan spreads what the sankey stacks: from top to bottom both have the same order, so that no strand crosses another
	const stacked = nodes.slice(projectAt(PROJECTS)).map((node) => node.y0!);
	expect(m.technologies.every((p, t) => t === 0 || (p.y > m.technologies[t - 1]!.y && stacked[t]! > stacked[t - 1]!))).toBe(true);
	expect(m.projectOf.every((p, t) => t === 0 || p >= m.projectOf[t - 1]!)).toBe(true);
});
