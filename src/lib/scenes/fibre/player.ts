/** Plays the cabin's noise when asked; silent before, and after anything that ought to end it. */
import { takeFloor } from './one-sound';
import { buildSoundGraph, type SoundGraph } from './sound-graph';

export interface Player {
	/** must be called from a press of the reader's */
	play(thickness: number): void;
	stop(): void;
	setThickness(thickness: number): void;
}

/** `told` hears true when sound begins and false when it ends, whatever ended it. */
export function createPlayer(told: (playing: boolean) => void): Player {
	let playing: { context: AudioContext; graph: SoundGraph; leave: () => void } | null = null;

	function stop(): void {
		if (!playing) return;
		const { context, graph, leave } = playing;
		playing = null;
		leave();
		document.removeEventListener('visibilitychange', onHidden);
		removeEventListener('pagehide', stop);
		told(false);
		graph.stop(() => void context.close().catch(() => {}));
	}
	function onHidden(): void {
		if (document.hidden) stop();
	}

	return {
		play(thickness) {
			if (playing) return;
			const context = new AudioContext();
			const graph = buildSoundGraph(context, thickness);
			playing = { context, graph, leave: takeFloor(stop) };
			document.addEventListener('visibilitychange', onHidden);
			addEventListener('pagehide', stop);
			// a context made in a press already runs; where it does not, this is the press's own call
			if (context.state === 'suspended') context.resume().catch(() => {});
			graph.start();
			told(true);
		},
		stop,
		setThickness(thickness) {
			playing?.graph.setThickness(thickness);
		}
	};
}
