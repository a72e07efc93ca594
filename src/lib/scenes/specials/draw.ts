import { span } from '../../marks/easing';
import { route, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { drawFeats } from './draw-feats';
import { drawMoney } from './draw-money';
import type { Layout } from './layout';

/** The special programmes: their money as streams of true width, then three things made with it. */
export const drawSpecials = ({ money, feats }: Layout, view: View): Picture => [
	view.local < 0.7 && route(money.route, view.world.route, view.frame.stroke.route, { to: span(-0.4, -0.32, view.local) }),
	view.local < 0.8 && drawMoney(money, view),
	view.local > 0.6 && drawFeats(feats, view)
];
