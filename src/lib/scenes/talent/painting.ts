import { definePainting } from '../contract';
import { layout, layoutInSteps, type TalentLayout } from './layout';
import { paint } from './paint';

export default definePainting<TalentLayout>({ layout, layoutInSteps, paint });
