/** What more than one picture of this scene asks of a frame. */
import type { Box } from '../../marks/path';
import type { Frame } from '../frame';

/** The part of the stage that a drawing takes: never wider than it can fill. */
export function drawingBox({ stage }: Frame): Box {
	const width = Math.min(stage.width, stage.height * 1.75);
	return { ...stage, x: stage.x + (stage.width - width) / 2, width };
}

/** Whether the line leaves its station level, towards the stage. */
export const leavesLevel = ({ format, words }: Frame): boolean => format === 'desktop' || (format === 'card' && !words);
