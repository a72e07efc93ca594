import type { World } from '../../marks/worlds';

/** What the small picture of a stop is drawn with. */
export interface SmallPicture {
	/** colours of the chapter the picture comes from */
	readonly world: World;
	/** weight of an object line in the picture’s own units */
	readonly stroke: number;
	/** how far the reader has gone on, 0…1 */
	readonly progress: number;
	/** how far the stop has lit, 0…1 */
	readonly lit: number;
}
