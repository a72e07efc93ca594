/** A scene made of type plates: it stands in where a scene is missing or has failed. */
import { defineScene, type AnyScene } from '../../scenes/contract';
import type { Frame } from '../../scenes/frame';
import { plateLayout, type PlateBeat } from './layout';
import Plate from './Plate.svelte';

/** The plates of a scene's beats, as a scene. */
export const plateScene = (beats: readonly PlateBeat[]): AnyScene =>
	defineScene({
		id: 'plate',
		layout: (frame: Frame) => ({ beats, layouts: beats.map((beat) => plateLayout(frame, beat)) }),
		Drawing: Plate
	});
