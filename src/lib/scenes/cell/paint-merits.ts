/** The canvas in the second beat: the cell shrinking into its place, then three of them. */
import { alpha } from '../../marks/colour';
import type { View } from '../contract';
import type { CellLayout } from './layout';
import { chargesAt } from './merit-state';
import { paintSection } from './paint-section';
import type { SectionDrawing } from './section-drawing';
import { placeOf, shrinkAt } from './shrink';

export function fillAreas(context: CanvasRenderingContext2D, drawing: SectionDrawing, view: View): void {
	context.fillStyle = alpha(view.world.accent, 0.075);
	context.fill(new Path2D(drawing.liquidArea));
	context.fillStyle = alpha(view.world.accent, 0.12);
	context.fill(new Path2D(drawing.hostArea));
}

export function paintMerits(context: CanvasRenderingContext2D, layout: CellLayout, view: View): void {
	const { merits } = layout;
	const shrink = shrinkAt(layout, view.local);
	const line = view.frame.stroke.object * 0.7;
	const charges = chargesAt(view.local);
	if (shrink.move) {
		const { sx, sy, x, y } = shrink.move;
		context.save();
		context.globalAlpha = 1 - shrink.small;
		context.transform(sx, 0, 0, sy, x, y);
		fillAreas(context, layout.drawing, view);
		paintSection(context, layout.section, 1, view.world, line);
		context.restore();
	}
	for (let i = 0; i < merits.offsets.length; i++) {
		const place = placeOf(layout, shrink, i);
		if (place.opacity <= 0) continue;
		context.save();
		context.globalAlpha = place.opacity;
		context.transform(place.sx, 0, 0, place.sy, place.x, place.y);
		fillAreas(context, merits.drawing, view);
		paintSection(context, merits.section, charges[i]!, view.world, line, merits.section.ionRadius > 6);
		context.restore();
	}
}
