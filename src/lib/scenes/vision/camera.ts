/** The device's camera, only when asked for: frames are handed on one at a time and kept nowhere. */
import type { CameraState } from './params.svelte';

export interface CameraFrame {
	readonly rgba: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

export interface DeviceCamera {
	readonly start: () => Promise<void>;
	readonly stop: () => void;
}

/** ms between two frames. */
const EVERY = 60;

/** `size` is that of the frames wanted; the camera's picture is cut to its shape. */
export function createCamera(size: () => { readonly width: number; readonly height: number }, onState: (state: CameraState) => void, onFrame: (frame: CameraFrame) => void): DeviceCamera {
	let stream: MediaStream | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** a start that was overtaken by a stop must not leave a camera running */
	let turn = 0;

	function stop(): void {
		turn++;
		clearTimeout(timer);
		stream?.getTracks().forEach((track) => track.stop());
		stream = null;
	}

	async function start(): Promise<void> {
		stop();
		const mine = turn;
		const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
		if (!devices?.getUserMedia) return onState('absent');
		onState('asking');
		let got: MediaStream;
		try {
			got = await devices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 640 }, height: { ideal: 480 } } });
		} catch (error) {
			if (mine === turn) onState(refusalOf(error));
			return;
		}
		if (mine !== turn) return got.getTracks().forEach((track) => track.stop());
		stream = got;
		const video = document.createElement('video');
		video.muted = true;
		video.playsInline = true;
		video.srcObject = got;
		got.getVideoTracks()[0]?.addEventListener('ended', () => {
			if (mine !== turn) return;
			stop();
			onState('off');
		});
		try {
			await video.play();
		} catch {
			if (mine !== turn) return;
			stop();
			return onState('failed');
		}
		if (mine !== turn) return;
		onState('on');
		const canvas = document.createElement('canvas');
		const context = canvas.getContext('2d', { willReadFrequently: true });
		const take = () => {
			if (mine !== turn || !context) return;
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
	return { start, stop };
}

/** Why a camera was not given. */
export function refusalOf(error: unknown): CameraState {
	const name = error instanceof Error || (typeof DOMException !== 'undefined' && error instanceof DOMException) ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
	return 'failed';
}
