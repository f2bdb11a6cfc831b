/** The shape that goes with each hue, so that accounts are told apart where colours are not seen or not printed. */

export interface AccountShape {
	/** Drawn in a square of 12 by 12. */
	path: string;
	/** Drawn as an outline, not filled. */
	hollow: boolean;
}

const SQUARE = 'M1 1H11V11H1Z';
const CIRCLE = 'M6 0.6A5.4 5.4 0 1 1 5.99 0.6Z';
const TRIANGLE = 'M6 0.7 11.7 11H0.3Z';
const DIAMOND = 'M6 0 12 6 6 12 0 6Z';
const PLUS = 'M4 0.5H8V4H11.5V8H8V11.5H4V8H0.5V4H4Z';
const HOURGLASS = 'M0.8 0.8H11.2L7.4 6 11.2 11.2H0.8L4.6 6Z';
const TURNED = 'M0.3 1H11.7L6 11.3Z';
const BAR = 'M0.5 3.5H11.5V8.5H0.5Z';

/** Outlines lie a stroke's half inside the filled shape. */
const HOLLOW = {
	square: 'M2 2H10V10H2Z',
	circle: 'M6 1.6A4.4 4.4 0 1 1 5.99 1.6Z',
	triangle: 'M6 2.8 10 10H2Z',
	diamond: 'M6 1.5 10.5 6 6 10.5 1.5 6Z'
};

const SHAPES: Record<string, AccountShape> = {
	'hue-1': { path: SQUARE, hollow: false },
	'hue-2': { path: CIRCLE, hollow: false },
	'hue-3': { path: TRIANGLE, hollow: false },
	'hue-4': { path: DIAMOND, hollow: false },
	'hue-5': { path: HOLLOW.square, hollow: true },
	'hue-6': { path: HOLLOW.circle, hollow: true },
	'hue-7': { path: HOLLOW.triangle, hollow: true },
	'hue-8': { path: HOLLOW.diamond, hollow: true },
	'hue-region': { path: PLUS, hollow: false },
	'hue-state': { path: HOURGLASS, hollow: false },
	'hue-citizen': { path: TURNED, hollow: false }
};

/** The shape of what is not one of several: the municipality, society, a fund. */
const WHOLE: AccountShape = { path: BAR, hollow: false };

/** Find the shape of a hue as it stands in a style: `var(--hue-3)`. */
export function accountShape(hue: string): AccountShape {
	return SHAPES[/^var\(--(.+)\)$/.exec(hue)?.[1] ?? ''] ?? WHOLE;
}
