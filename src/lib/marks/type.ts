/** The three voices of the story's type, as `font-family` lists that work on the page and in a still. */
export const FONT = {
	/** headlines and names of things: Noto Serif SC 900 */
	serif: "'Noto Serif SC', 'Noto Serif SC Labels', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif",
	/** figures and Latin labels: Barlow Condensed 600 */
	figure: "'Barlow Condensed', 'DIN Condensed', 'Arial Narrow', sans-serif",
	/** body and small labels: the reader's own */
	sans: "'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif"
} as const;

export type Voice = keyof typeof FONT;

export const WEIGHT: Readonly<Record<Voice, number>> = { serif: 900, figure: 600, sans: 400 };
