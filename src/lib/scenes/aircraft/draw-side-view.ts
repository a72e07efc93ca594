import { clip, group, line, path, pieces, rect, UNSEEN, type Picture } from '../../marks/picture';
import { pieceStyle, type Piece, type Weight } from '../../marks/piece';
import type { World } from '../../marks/worlds';
import type { Placing } from './layout';
import { BAY, BAY_LINES, FUSELAGE_PATH, JAG, SECTION_AT, SIDE_BACK, SIDE_FRONT, SIDE_HATCH, SIDE_SKIN } from './side-view';

type Strokes = Readonly<Record<Weight, number>>;

/** What the route line runs in front of: fin, far wing, fuselage; `bay` 0 closed … 1 the skin is off between its edges at A–A. */
export function drawSideBack(at: Placing, world: World, stroke: Strokes, bay: number, opacity: number): Picture {
	if (opacity <= UNSEEN) return null;
	const half = ((BAY.to - BAY.from) / 2) * bay;
	const transform = `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)}) scale(${at.scale.toFixed(5)})`;
	const inSkin = { transform, 'clip-path': 'url(#aircraft-skin)', 'stroke-linejoin': 'round' };
	const styled = (piece: Piece) => path(piece.d, pieceStyle(piece, world, stroke, at.scale));
	const jag = (d: string, x: number) => line(d, world.ink, stroke.detail / at.scale, { transform: `translate(${x} 0)` });
	return group(
		{ opacity },
		pieces(SIDE_BACK, world, stroke, at),
		clip('aircraft-skin', path(FUSELAGE_PATH)),
		clip('aircraft-bay', rect(SECTION_AT - half, -198, 2 * half, 396)),
		group(inSkin, styled(SIDE_HATCH)),
		pieces(SIDE_SKIN, world, stroke, at),
		bay > 0.01 && [
			group(
				inSkin,
				group({ 'clip-path': 'url(#aircraft-bay)' }, path(FUSELAGE_PATH, { fill: world.deep }), BAY_LINES.map(styled)),
				jag(JAG.left, SECTION_AT - half),
				jag(JAG.right, SECTION_AT + half)
			),
			line(FUSELAGE_PATH, world.ink, stroke.object / at.scale, { transform })
		]
	);
}

/** What lies in front of the route line: the near wing and its engine. */
export const drawSideFront = (at: Placing, world: World, stroke: Strokes, opacity: number): Picture => pieces(SIDE_FRONT, world, stroke, { ...at, opacity });
