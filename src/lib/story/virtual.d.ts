declare module 'virtual:story/outline' {
	export const title: string;
	export const chapters: readonly import('./types').Chapter[];
	export const beats: readonly import('./types').OutlineBeat[];
}
declare module 'virtual:story/words' {
	export const beats: readonly import('./types').WordsBeat[];
}
declare module 'virtual:story/descriptions' {
	export const descriptions: Readonly<Record<string, string>>;
}
declare module 'virtual:story/facts' {
	export const facts: readonly import('./types').Fact[];
	export const sources: readonly import('./types').Source[];
}
declare module 'virtual:story/speaker' {
	export const speaker: Readonly<Record<string, string>>;
}
