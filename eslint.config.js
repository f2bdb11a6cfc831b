import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'node_modules/',
			'test-results/',
			'src/lib/engine/kernel/generated/',
			// AssemblyScript, checked by its own compiler
			'src/lib/engine/kernel/assembly/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript itself reports undefined names.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			// What is taken out of an object to leave the rest.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			// All links are relative to one static build; there is no router base to resolve against.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'SvelteAwaitBlock',
					message: 'Svelte keeps for good what is written while {#await} draws: use Loaded.svelte.'
				}
			]
		}
	}
);
