import { definePainting } from '../contract';
import { lineLayout, lineLayoutInSteps, type LineLayout } from './layout';
import { paint } from './paint';

export default definePainting<LineLayout>({ layout: lineLayout, layoutInSteps: lineLayoutInSteps, paint });
