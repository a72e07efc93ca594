/** Markup that sets the story into another page. */

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The frame for a story at an absolute address that ends in "/". Scripts and links out, and nothing else of the host's page. */
export const embedCode = (story: string): string =>
	`<iframe src="${escape(story)}embed/" title="三站路" width="100%" height="560" style="border:0" loading="lazy" sandbox="allow-scripts allow-popups"></iframe>`;
