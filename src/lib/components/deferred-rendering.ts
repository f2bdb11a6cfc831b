/** What need not be drawn at once: drawn in its turn, a little in every frame, so that a page opens at once however long it is. */
import { flushSync } from 'svelte';

/** What of a frame is given to drawing; the rest is the browser's, for placing and painting it. */
const FRAME_MS = 8;

interface Turn {
	draw: () => void;
}

let waiting: Turn[] = [];
let asked = false;

/** Have something drawn in its turn, or first of all where it is wanted `soon`; returns what calls it off. */
export function defer(draw: () => void, soon = false): () => void {
	const turn = { draw };
	if (soon) waiting.unshift(turn);
	else waiting.push(turn);
	askForFrame();
	return () => (waiting = waiting.filter((other) => other !== turn));
}

/** Draw all that waits now: for paper, and for what is looked for. Not to be called within an effect. */
export function drawAll(): void {
	while (waiting.length > 0) drawNext();
}

/** What comes with something, and waits too, is next: a page is filled from its top. */
function drawNext(): void {
	const [{ draw }, ...rest] = waiting;
	const after = new Set(rest);
	waiting = rest;
	flushSync(draw);
	waiting = [
		...waiting.filter((turn) => !after.has(turn)),
		...waiting.filter((turn) => after.has(turn))
	];
}

function askForFrame(): void {
	if (asked) return;
	asked = true;
	// Not before what is there already is on screen.
	requestAnimationFrame(() => setTimeout(drawSome));
}

function drawSome(): void {
	asked = false;
	const began = performance.now();
	while (waiting.length > 0 && performance.now() - began < FRAME_MS) drawNext();
	if (waiting.length > 0) askForFrame();
}
