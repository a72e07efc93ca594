/** Everything of the reservoir that depends on the frame alone. */
import { finish } from '../../marks/gradual';
import type { LabelSpec } from '../../marks/label-spec';
import type { Piece } from '../../marks/piece';
import { pathOf } from '../../marks/path';
import type { Frame } from '../frame';
import { liveDots, type Life } from './dots';
import { dam, gauge, hall, hallArea, pipePath, valley, workshop, workshopArea } from './drawing';
import { DOTS } from './phases';
import { nameSize, siteOf, type Site } from './site';

export interface TalentLayout {
	readonly site: Site;
	readonly life: Life;
	readonly valley: { readonly line: string; readonly contours: string };
	readonly dam: readonly Piece[];
	readonly gauge: string;
	readonly pipes: readonly string[];
	readonly labs: readonly (readonly Piece[])[];
	/** areas of the two buildings: people are painted on them */
	readonly rooms: readonly string[];
	readonly event: readonly LabelSpec[];
	readonly names: readonly (readonly LabelSpec[])[];
	readonly note: LabelSpec;
}

export const layout = (frame: Frame): TalentLayout => finish(layoutInSteps(frame));

/** The same, in steps of a few ms: running the reservoir costs. */
export function* layoutInSteps(frame: Frame): Generator<void, TalentLayout, void> {
	const { type, stage, format } = frame;
	// dots pass the same rounded bends that the pipes are drawn with
	const plan = siteOf(frame);
	const labs = plan.labs.map((lab) => ({ ...lab, pipe: pipePath(frame, lab, plan.pipeWidth) }));
	const site: Site = { ...plan, labs: [labs[0]!, labs[1]!] };
	const [upper, lower] = site.labs;
	const phone = format === 'phone';
	const name = nameSize(frame);
	const x = upper.box.x;
	const under = upper.box.y + upper.box.height * 1.32;
	const top = Math.max(stage.y, phone ? 0 : 40) + type.small * 1.1;
	const life = yield* liveDots(site);
	yield;
	return {
		site,
		life,
		valley: valley(site),
		dam: dam(site),
		gauge: gauge(site),
		pipes: site.labs.map((lab) => pathOf(lab.pipe)),
		labs: [hall(upper), workshop(lower)],
		rooms: [hallArea(upper), workshopArea(lower)],
		event: [
			{ x: site.right, y: top, text: '2023年12月', size: type.small, anchor: 'end', tone: 'muted' },
			{ x: site.right, y: top + name * 1.45, text: '国际人才交流大会', size: name, anchor: 'end' }
		],
		names: [
			[
				{ x, y: under + name * 0.9, text: '明月湖实验室', size: name },
				{ x, y: under + name * 0.9 + type.small * 1.4, text: '两江新区', size: type.small, tone: 'muted' }
			],
			[{ x: lower.box.x, y: lower.box.y - name * 0.55, text: '电池组装实验室', size: name }]
		],
		note: { x: site.right, y: site.floor + type.small * 2.6, text: phone ? `图中${DOTS}个点，不代表人数` : `示意：图中${DOTS}个点，不代表人数`, size: type.small, anchor: 'end', tone: 'muted' }
	};
}
