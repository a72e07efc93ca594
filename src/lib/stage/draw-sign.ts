import { circle, label, line, route, type Picture } from '../marks/picture';
import type { Frame } from '../scenes/frame';
import type { Chapter } from '../story/types';
import type { Palette } from './blend';
import { signLayout, type Sign } from './station-sign';

/** A platform sign on the line: the station's name over its dot, and the stations before and after it. */
export function drawSign(chapters: readonly Chapter[], { chapter: at, led, drawn, named: opacity }: Sign, frame: Frame, palette: Palette): Picture {
	const layout = signLayout(frame);
	const { left, right, centre, dot, head, small } = layout;
	const width = frame.stroke.route;
	const [before, chapter, after] = [chapters[at - 1], chapters[at]!, chapters[at + 1]];
	const place = chapter.place ? `${chapter.kicker} · ${chapter.place}` : chapter.kicker;
	const muted = { fill: palette.muted, opacity };
	return [
		route(layout.lead, palette.route, width, { to: led }),
		line(`M${left} ${layout.line}H${left + (right - left) * drawn}`, palette.route, width * 2.2),
		circle(centre, layout.line, dot, { fill: palette.ground, stroke: palette.route, 'stroke-width': width * 1.6, opacity }),
		label({ x: centre, y: layout.line - dot - head * 0.5, text: chapter.name, size: head, voice: 'serif', anchor: 'middle' }, { fill: palette.ink, opacity }),
		label({ x: centre, y: layout.line + dot + small * 2, text: place, size: small, anchor: 'middle' }, muted),
		before && label({ x: left, y: layout.line - small, text: before.name, size: small }, muted),
		after && label({ x: right, y: layout.line - small, text: after.name, size: small, anchor: 'end' }, muted)
	];
}
