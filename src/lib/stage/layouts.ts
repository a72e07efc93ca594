/** Layouts that are worked out once for a frame, whoever asks: picture, controls and idle preparation share one. */
import { gradual, type Gradual } from '../marks/gradual';
import type { Scene } from '../scenes/contract';
import type { Frame } from '../scenes/frame';

/** Frames are compared by identity; only the last is kept. */
export function layoutsOf<L>(scene: Pick<Scene<L>, 'layout' | 'layoutInSteps'>): (frame: Frame) => Gradual<L> {
	const make = (frame: Frame) =>
		gradual(function* () {
			return scene.layoutInSteps ? yield* scene.layoutInSteps(frame) : scene.layout(frame);
		});
	let last: { readonly frame: Frame; readonly layout: Gradual<L> } | null = null;
	return (frame) => {
		if (last?.frame !== frame) last = { frame, layout: make(frame) };
		return last.layout;
	};
}
