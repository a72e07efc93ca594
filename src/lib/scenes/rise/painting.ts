import { definePainting } from '../contract';
import { riseLayout, type RiseLayout } from './layout';
import { paint } from './paint';

export default definePainting<RiseLayout>({ layout: riseLayout, paint });
