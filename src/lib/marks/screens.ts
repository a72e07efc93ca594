/** Screens every drawing must hold up on; layout tests run over all of them. Sizes in px, as `frameFor` takes them. */
export const SCREENS = [
	{ name: 'phone', width: 390, height: 844 },
	{ name: 'small phone', width: 320, height: 568 },
	{ name: 'tablet', width: 820, height: 1180 },
	{ name: 'upright tablet in its browser', width: 768, height: 954 },
	{ name: 'unfolded phone', width: 690, height: 720 },
	{ name: 'half a laptop', width: 720, height: 800 },
	{ name: 'squat window', width: 600, height: 520 },
	{ name: 'square embed', width: 500, height: 500 },
	{ name: 'embed', width: 320, height: 480 },
	{ name: 'phone on its side', width: 844, height: 390 },
	{ name: 'desktop at 200 %', width: 720, height: 450 },
	{ name: 'small desktop', width: 1024, height: 768 },
	{ name: 'desktop', width: 1440, height: 900 },
	{ name: 'wide desktop', width: 1920, height: 940 },
	{ name: 'wall', width: 1920, height: 1080, format: 'wall' },
	{ name: 'projector', width: 1024, height: 768, format: 'wall' },
	{ name: 'ultrawide wall', width: 3333, height: 1000, format: 'wall' },
	{ name: 'card', width: 1200, height: 630, format: 'card' },
	{ name: 'share card', width: 1200, height: 630, format: 'card', withWords: true }
] as const;
