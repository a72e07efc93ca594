/** A scene made of type plates: it stands in where a scene is missing or has failed. */
import { defineScene, type AnyScene } from '../../scenes/contract';
import { drawPlate, type Plates } from './draw';
import { plateLayout, type PlateBeat } from './layout';

/** The plates of a scene's beats, as a scene. */
export const plateScene = (beats: readonly PlateBeat[]): AnyScene =>
	defineScene<Plates>({
		id: 'plate',
		layout: (frame) => ({ beats, layouts: beats.map((beat) => plateLayout(frame, beat)) }),
		draw: drawPlate
	});
