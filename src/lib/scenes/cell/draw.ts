import type { Picture } from '../../marks/picture';
import type { View } from '../contract';
import { drawDischarge } from './draw-discharge';
import { drawMerits } from './draw-merits';
import type { CellLayout } from './layout';
import { MERITS } from './phases';

/** A magnesium cell that discharges as one scrolls down, then is weighed against lithium. */
export const drawCell = (layout: CellLayout, view: View): Picture => (view.local < MERITS.shrink[0] ? drawDischarge : drawMerits)(layout, view);
