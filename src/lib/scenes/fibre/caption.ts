/** What is to be heard, in words. */
import { transmissionLoss } from '../../models/absorber';

/** The two ends that are told of, Hz. */
const BASS = 125;
const TREBLE = 8000;

/** What is heard behind a felt of a thickness (mm). */
export function heardThrough(thickness: number): string {
	if (thickness === 0) return '在放：没有棉毡，隆隆声、嘶嘶声都在';
	const lost = (f: number) => Math.round(transmissionLoss(f, thickness / 1000));
	return `在放：低音弱了${lost(BASS)}分贝，高音弱了${lost(TREBLE)}分贝`;
}

/** A caption while it plays or while it does not. */
export const captionOf = (thickness: number, playing: boolean): string => (playing ? heardThrough(thickness) : '静音。点“播放”，听合成的客舱噪声');
