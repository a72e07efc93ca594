import { definePainting } from '../contract';
import { layout, type HydrogenLayout } from './layout';
import { paint } from './paint';

export default definePainting<HydrogenLayout>({ layout, paint });
