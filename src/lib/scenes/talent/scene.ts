import { defineScene } from '../contract';
import { drawTalent } from './draw';
import { layout, layoutInSteps, type TalentLayout } from './layout';
import { paint } from './paint';

/** Second stop, last beat: people gather like water behind a dam, and two laboratories are fed from it. */
export default defineScene<TalentLayout>({ id: 'talent', layout, layoutInSteps, draw: drawTalent, paint, beside: true });
