/** How the money of 2023 divides the gate it flows through: d3's sankey of it. */
import { sankey } from 'd3-sankey';
import { FISCAL, PROJECTS, SOCIAL } from './figures';

interface Name {
	readonly name: string;
}

/** Shares of the gate: where from its top the public stream meets the social one, and how wide one of the projects' strands is. */
function streams(): { readonly seam: number; readonly strand: number } {
	const gate = 2;
	const projects = Array.from({ length: PROJECTS }, (_, i) => ({ name: `project ${i + 1}` }));
	const { links } = sankey<Name, object>()
		.extent([[0, 0], [1, 1]])
		.nodePadding(0)
		.nodeWidth(0)
		.nodeSort(null)
		.linkSort(null)({
			nodes: [{ name: 'social' }, { name: 'fiscal' }, { name: 'gate' }, ...projects],
			links: [
				{ source: 0, target: gate, value: SOCIAL },
				{ source: 1, target: gate, value: FISCAL },
				...projects.map((_, i) => ({ source: gate, target: gate + 1 + i, value: (SOCIAL + FISCAL) / PROJECTS }))
			]
		});
	const [, fiscal, strand] = links;
	// a link's `y1` is its middle where it arrives
	return { seam: fiscal!.y1! - fiscal!.width! / 2, strand: strand!.width! };
}

export default streams();
