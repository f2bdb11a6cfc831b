/** A catalogue of messages as a list. */

export interface Leaf {
	path: string;
	value: unknown;
}

/** List every message of a catalogue with its place. */
export function leaves(node: object, path = ''): Leaf[] {
	return Object.entries(node).flatMap(([key, value]) =>
		typeof value === 'object' && value !== null
			? leaves(value, `${path}${key}.`)
			: [{ path: path + key, value }]
	);
}

/** The words of a message: a function is read as its source, which holds its templates. */
export function words({ value }: Leaf): string {
	return String(value);
}
