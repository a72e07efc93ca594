import { smoothstep } from '../../marks/easing';
import { defineScene } from '../contract';
import { drawYears } from './draw';
import { layoutYears, layoutYearsInSteps, type YearsLayout } from './layout';

/** First stop, last two beats: five courses carry the line through a wall; then the line takes root and branches. */
export default defineScene<YearsLayout>({
	id: 'years',
	layout: layoutYears,
	layoutInSteps: layoutYearsInSteps,
	draw: drawYears,
	// in early, so that all five courses are seen to rise
	presence: (local, beats) => smoothstep(-0.4, -0.28, local) * (1 - smoothstep(beats - 0.56, beats - 0.42, local))
});
