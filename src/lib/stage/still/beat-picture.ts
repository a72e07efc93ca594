/** Which scene, or type plate, stands for a beat, and at what local position. Build-time only. */
import { chapters } from 'virtual:story/outline';
import { beats } from 'virtual:story/words';
import { WORLDS, type World } from '../../marks/worlds';
import { SCENES } from '../../scenes';
import type { AnyScene } from '../../scenes/contract';
import type { Chapter, WordsBeat } from '../../story/types';
import { plateScene } from '../plate/plate-scene';

export interface BeatPicture {
	readonly beat: WordsBeat;
	readonly chapter: Chapter;
	readonly world: World;
	readonly scene: AnyScene;
	readonly local: number;
}

/** The type plate of a beat, as its picture. */
export const plateOf = (picture: BeatPicture): BeatPicture => ({ ...picture, scene: plateScene([picture.beat]), local: 0 });

/** The picture of a beat at rest. Null for an id that the story does not have. */
export async function beatPicture(id: string): Promise<BeatPicture | null> {
	const beat = beats.find((b) => b.id === id);
	if (!beat) return null;
	const chapter = chapters[beat.chapter]!;
	const picture = { beat, chapter, world: WORLDS[chapter.world], scene: plateScene([beat]), local: 0 };
	const load = SCENES[beat.scene];
	return load ? { ...picture, scene: await load(), local: beat.part } : picture;
}
