/** What is to be heard, in words. */
import { transmissionLoss } from '../../models/absorber';

/** The two ends that are told of, Hz. */
const BASS = 125;
const TREBLE = 8000;

/** A caption for a felt of a thickness (mm), while it plays or while it does not. */
export function captionOf(thickness: number, playing: boolean): string {
	if (!playing) return '静音。点“播放”，听合成的客舱噪声';
	if (thickness === 0) return '在放：没有棉毡，隆隆声和嘶嘶声都在';
	const lost = (f: number) => Math.round(transmissionLoss(f, thickness / 1000));
	return `在放：低音弱了${lost(BASS)}分贝，高音弱了${lost(TREBLE)}分贝`;
}
