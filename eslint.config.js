import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import config from './svelte.config.js';

const CLOCKS = 'a scene, model or mark has no time of its own: it is a function of the position that it is given';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'src/lib/stage/type/generated/'] },
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		// props are declared with let, as runes want them
		rules: { 'prefer-const': 'off' },
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig: config } }
	},
	{
		rules: {
			'no-undef': 'off',
			// the shelf's map is a cache by id; what changes in it are the runtimes' own runes
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-non-null-assertion': 'off',
			// links are relative, so that the site works under any folder
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/lib/scenes/**/{layout,paint,scene,Scene}*.{ts,svelte}', 'src/lib/models/**/*.ts', 'src/lib/marks/**/*.{ts,svelte}'],
		rules: {
			'no-restricted-globals': ['error', ...['requestAnimationFrame', 'setInterval', 'setTimeout', 'Date'].map((name) => ({ name, message: CLOCKS }))],
			'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'use marks/hash: the same position must give the same picture' }]
		}
	}
);
