/** How long one outcome stands before the next, ms. */
export const SPEEDS = { slow: 1600, normal: 800, fast: 350 } as const;

export type Speed = keyof typeof SPEEDS;
