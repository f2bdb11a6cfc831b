/** Whether something is on screen, or nearly: what is far from it need not be drawn anew at every frame. */

/** How far from the screen something still counts as on it. */
const MARGIN = '200px';

export class InView {
	/** True until the browser says otherwise. */
	current = $state(true);

	/** Attach to the element that is followed. */
	readonly follow = (element: Element) => {
		const observer = new IntersectionObserver(
			(entries) => (this.current = entries[entries.length - 1].isIntersecting),
			{ rootMargin: MARGIN }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
