/** The device's camera, only when asked for: frames are handed on one at a time and kept nowhere. */
import type { CameraFrame, CameraState } from './params.svelte';

/** ms between two frames. */
const EVERY = 60;

/** What there is to say about the camera. */
const WORDS: Readonly<Partial<Record<CameraState, string>>> = {
	off: '',
	asking: '等你在浏览器里点“允许”。',
	on: '正用相机看：画面只在这台设备上算，不上传、不保存。没学过的东西叫不出名字，只报中心和长轴。',
	refused: '没有拿到相机的许可，托盘照样能用。',
	failed: '相机打不开，可能正被别的程序占用；托盘照样能用。'
};

/**
 * Opens the camera; gives what closes it. `size` is that of the frames wanted: the camera's picture is cut to its shape.
 * `onState` is told without words that there is no camera.
 */
export function openCamera(size: () => { readonly width: number; readonly height: number }, onState: (state: CameraState, words?: string) => void, onFrame: (frame: CameraFrame) => void): () => void {
	let stream: MediaStream | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** a start that was overtaken by a close must not leave a camera running */
	let wanted = true;

	function close(): void {
		wanted = false;
		clearTimeout(timer);
		stream?.getTracks().forEach((track) => track.stop());
		stream = null;
	}
	const tell = (state: CameraState) => onState(state, WORDS[state]);
	function end(state: CameraState): void {
		if (!wanted) return;
		close();
		tell(state);
	}

	async function run(): Promise<void> {
		const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
		if (!devices?.getUserMedia) return end('absent');
		tell('asking');
		try {
			stream = await devices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 640 }, height: { ideal: 480 } } });
		} catch (error) {
			return end(refusalOf(error));
		}
		if (!wanted) return close();
		const video = document.createElement('video');
		video.muted = true;
		video.playsInline = true;
		video.srcObject = stream;
		stream.getVideoTracks()[0]?.addEventListener('ended', () => end('off'));
		try {
			await video.play();
		} catch {
			return end('failed');
		}
		if (!wanted) return;
		tell('on');
		const canvas = document.createElement('canvas');
		const context = canvas.getContext('2d', { willReadFrequently: true });
		const take = () => {
			if (!wanted || !context) return;
			const { width, height } = size();
			canvas.width = width;
			canvas.height = height;
			const scale = Math.max(width / Math.max(1, video.videoWidth), height / Math.max(1, video.videoHeight));
			const w = video.videoWidth * scale;
			const h = video.videoHeight * scale;
			if (w > 0 && h > 0) {
				context.drawImage(video, (width - w) / 2, (height - h) / 2, w, h);
				onFrame({ rgba: context.getImageData(0, 0, width, height).data, width, height });
			}
			timer = setTimeout(take, EVERY);
		};
		take();
	}
	void run();
	return close;
}

/** Why a camera was not given. */
export function refusalOf(error: unknown): CameraState {
	const { name } = (error ?? {}) as Partial<DOMException>;
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
	return 'failed';
}
