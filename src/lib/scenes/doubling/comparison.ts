/** What is said of a guess: while it is drawn, and beside the plan's target. */
import { compareGuess, LAST_YEAR, reportedOf, targetOf, type Series } from '../../models/doubling';
import { guessedEnd, yearOfStep, type Guess } from './guess';

/** Share in words: whole per cent, and below one what it is. */
function percent(share: number): string {
	const p = Math.abs(share) * 100;
	return p < 1 ? '不到1%' : `约${Math.round(p)}%`;
}

/** A guess while it is drawn. */
export function wordGuess(series: Series, guess: Guess): string {
	const end = guessedEnd(guess);
	if (end !== null) return `你猜${LAST_YEAR}年${series.name}${end}家，是2023年的${(end / reportedOf(series)).toFixed(2)}倍。`;
	if (guess.length === 0) return '';
	return `画到了${Math.floor(yearOfStep(guess.length))}年，接着画到${LAST_YEAR}年。`;
}

/** A guess beside the target; empty for one that was not begun. */
export function wordComparison(series: Series, guess: Guess): string {
	if (guess.length === 0) return '';
	const end = guessedEnd(guess);
	if (end === null) return `${series.name}：你的线没有画到${LAST_YEAR}年，比不了。`;
	const target = targetOf(series);
	const { difference, share, verdict } = compareGuess(end, target);
	const said = `${series.name}：你猜${end}家，目标${target}家以上。`;
	const apart = `${Math.abs(difference)}家（${percent(share)}）`;
	if (difference === 0) return `${said}正好是目标的下限。`;
	return said + { close: `几乎一样，只差${apart}。`, below: `比下限少${apart}。`, above: `比下限多${apart}；目标没有上限。` }[verdict];
}
