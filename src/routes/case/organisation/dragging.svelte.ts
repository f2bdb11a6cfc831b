/** An area dragged over the board by mouse, pen or finger: what is held, where it would fall, and where the hand is. */
import type { Held, Place } from '#lib/editor/organisation-board.ts';

/** A hand that moves less than this has clicked. */
const SLACK = 5;
/** Near the top and the foot of the window the page follows the hand. */
const EDGE = 56;

interface Options {
	board: () => HTMLElement;
	/** Where an area lies when it is taken hold of. */
	begin: (area: string) => Place;
	drop: (held: Held) => void;
}

export class Dragging {
	held: Held | null = $state.raw(null);
	x = $state(0);
	y = $state(0);
	#pressed: { area: string; x: number; y: number; pointer: number } | null = null;

	constructor(readonly options: Options) {}

	down = (event: PointerEvent): void => {
		const target = event.target as Element;
		const area = target.closest<HTMLElement>('[data-area]')?.dataset.area;
		if (area === undefined || event.button !== 0 || target.closest('[data-menu]')) return;
		// A finger on the card itself scrolls the page; only the grip is for dragging.
		if (event.pointerType !== 'mouse' && !target.closest('[data-grip]')) return;
		this.#pressed = { area, x: event.clientX, y: event.clientY, pointer: event.pointerId };
	};

	move = (event: PointerEvent): void => {
		const pressed = this.#pressed;
		if (!pressed || event.pointerId !== pressed.pointer) return;
		const [x, y] = [event.clientX, event.clientY];
		if (!this.held) {
			if (Math.hypot(x - pressed.x, y - pressed.y) < SLACK) return;
			// The card changes columns as it goes, so the board keeps hold of the pointer.
			this.options.board().setPointerCapture(event.pointerId);
			this.held = { area: pressed.area, place: this.options.begin(pressed.area) };
		}
		this.x = x;
		this.y = y;
		const place = this.#placeAt(x, y, pressed.area);
		if (place) this.held = { area: pressed.area, place };
		if (y < EDGE) scrollBy(0, -12);
		if (y > innerHeight - EDGE) scrollBy(0, 12);
	};

	up = (): void => {
		const { held } = this;
		this.cancel();
		if (held) this.options.drop(held);
	};

	cancel = (): void => {
		this.#pressed = null;
		this.held = null;
	};

	/** Give a drag up by Escape. */
	cancelBy(event: KeyboardEvent): void {
		if (this.held && event.key === 'Escape') this.cancel();
	}

	/** The place in the column under the hand: before the first card whose middle lies lower. */
	#placeAt(x: number, y: number, area: string): Place | null {
		const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-department]');
		if (!column || !this.options.board().contains(column)) return null;
		const others = [...column.querySelectorAll<HTMLElement>('[data-area]')].filter(
			(card) => card.dataset.area !== area
		);
		const index = others.filter((card) => {
			const { top, height } = card.getBoundingClientRect();
			return top + height / 2 < y;
		}).length;
		return { department: column.dataset.department!, index };
	}
}
