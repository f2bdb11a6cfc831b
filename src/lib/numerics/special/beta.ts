/** The beta distribution: its distribution function and the inverse of that. */
export function betaQuantile(u: number, a: number, b: number): number {
	throw new Error(`to come: ${u} ${a} ${b}`);
}
