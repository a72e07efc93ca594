/** A label as a layout plans it, and the box it will take: so that collisions are found by a test, not by eye. */
import type { Box } from './path';
import type { Voice } from './type';

export interface LabelSpec {
	readonly x: number;
	/** baseline */
	readonly y: number;
	readonly text: string;
	/** units */
	readonly size: number;
	readonly voice?: Voice;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** which of the world's colours; ink when left out */
	readonly tone?: 'ink' | 'muted' | 'accent' | 'routeText';
}

/** Estimated width of a line of text: full-width characters 1 em, others about half that. */
export function textWidth(text: string, size: number, voice: Voice = 'sans'): number {
	const narrow = voice === 'figure' ? 0.44 : voice === 'serif' ? 0.58 : 0.52;
	let em = 0;
	for (const character of text) {
		if (character === '·' || character === '.') em += narrow * 0.6;
		else if (character === '%') em += 0.78;
		else em += character.codePointAt(0)! >= 0x2014 ? 1 : narrow;
	}
	return em * size;
}

/** The box of a label's ink: from cap or ideograph height (.86 em above the baseline) to .14 em below. */
export function labelBox(label: LabelSpec): Box {
	const width = textWidth(label.text, label.size, label.voice);
	const shift = label.anchor === 'middle' ? width / 2 : label.anchor === 'end' ? width : 0;
	const rise = label.voice === 'figure' ? 0.72 : 0.86;
	const drop = label.voice === 'figure' ? 0.02 : 0.14;
	return { x: label.x - shift, y: label.y - rise * label.size, width, height: (rise + drop) * label.size };
}

/** Whether two boxes share some area, with `gap` units of air demanded between them. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
	return (
		a.x < b.x + b.width + gap &&
		b.x < a.x + a.width + gap &&
		a.y < b.y + b.height + gap &&
		b.y < a.y + a.height + gap
	);
}

/**
 * What is wrong with a set of labels on a frame, in words; empty when nothing is: labels that touch, that leave
 * the frame, that stand in the column of words, or that are smaller than `smallest`.
 */
export function labelTroubles(
	labels: readonly LabelSpec[],
	frame: { readonly width: number; readonly height: number; readonly words: Box | null },
	smallest: number
): string[] {
	const troubles: string[] = [];
	const boxes = labels.map(labelBox);
	boxes.forEach((box, i) => {
		const text = labels[i]!.text;
		if (labels[i]!.size < smallest - 1e-9) troubles.push(`“${text}” is set at ${labels[i]!.size}, smaller than ${smallest}`);
		if (box.x < 0 || box.y < 0 || box.x + box.width > frame.width || box.y + box.height > frame.height)
			troubles.push(`“${text}” leaves the frame`);
		if (frame.words && boxesMeet(box, frame.words)) troubles.push(`“${text}” stands in the words`);
		for (let j = i + 1; j < boxes.length; j++)
			if (boxesMeet(box, boxes[j]!)) troubles.push(`“${text}” touches “${labels[j]!.text}”`);
	});
	return troubles;
}
