/** A scale that holds still while something moves. */

/** Keep the last value from before holding began; call while a component is set up. */
export function holdWhile<T>(value: () => T, holding: () => boolean): { readonly current: T } {
	let held: T = $state.raw(value());
	$effect.pre(() => {
		if (!holding()) held = value();
	});
	return {
		get current() {
			return held;
		}
	};
}
