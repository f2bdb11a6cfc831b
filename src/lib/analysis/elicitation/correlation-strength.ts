/** How closely two assumptions follow each other, in words; each stands for a rank correlation. */

export const STRENGTHS = { weak: 0.25, medium: 0.5, strong: 0.8 } as const;
export type Strength = keyof typeof STRENGTHS;

export interface Following {
	strength: Strength;
	/** The one is high where the other is low. */
	opposite: boolean;
}

/** Name what a rank correlation means; the words cover all of −1..1. */
export function followingOf(rho: number): Following {
	const size = Math.abs(rho);
	const strength = size < 0.375 ? 'weak' : size < 0.65 ? 'medium' : 'strong';
	return { strength, opposite: rho < 0 };
}
