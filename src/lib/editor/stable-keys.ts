/** Tells things apart though their ids may follow their names: rows stay open, and fields keep the focus. */

export class Keys {
	/** By the ids that things were given by another name: the key that each had before. */
	readonly #given = new Map<string, string>();

	/** The key of a thing, unlike that of any other that `isThere`. */
	of(id: string, isThere: (id: string) => boolean): string {
		const given = this.#given.get(id);
		if (given !== undefined) return given;
		// The id may be one that another thing had before. No id has a space in it.
		let key = id;
		for (const [other, taken] of this.#given) if (taken === key && isThere(other)) key += ' ';
		return key;
	}

	/** Let a key go on under another id. */
	follow(key: string, id: string): void {
		this.#given.set(id, key);
	}
}
