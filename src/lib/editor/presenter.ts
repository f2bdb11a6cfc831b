/** The line between the workbench and its projector windows: messages within one browser, without a server. */
import { openChannel } from './channel.ts';

/** One end of a line: what is said here is heard by every other end of the same name. */
export interface Line<Said> {
	say(message: Said): void;
	close(): void;
}

const NAME = 'vifte.present.';
const KEY = 'vifte.presenter';

/** Open a line and hear what the others say; messages of another making are the hearer's to tell apart. */
export function openLine<Said, Heard>(id: string, hear: (message: Heard) => void): Line<Said> {
	const channel = openChannel(NAME + id);
	channel.hear((message) => hear(message as Heard));
	return channel;
}

/** Hold a line for as long as this page lives, or until what is returned is called. */
export function holdLine(id: string): () => void {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	// Only pages that came safely have locks; without one the end is told by word alone.
	navigator.locks?.request(NAME + id, () => held).catch(() => {});
	return release;
}

/** Call back when the page that holds a line has gone, however it went; what is returned stops listening. */
export function onLineLost(id: string, lost: () => void): () => void {
	const stop = new AbortController();
	navigator.locks?.request(NAME + id, { signal: stop.signal }, lost).catch(() => {});
	return () => stop.abort();
}

/** Name this tab's line; the name outlives a reload, so that its projector stays in step. */
export function presenterId(): string {
	try {
		const kept = sessionStorage.getItem(KEY);
		if (kept !== null && isPresenterId(kept)) return kept;
		const id = newId();
		sessionStorage.setItem(KEY, id);
		return id;
	} catch {
		// Storage may be refused; the line then lasts as long as the page.
		return newId();
	}
}

/** Whether a text, such as what stands after the # of an address, can name a line. */
export function isPresenterId(text: string): boolean {
	return /^[a-z0-9]{8,40}$/.test(text);
}

function newId(): string {
	const words = crypto.getRandomValues(new Uint32Array(3));
	return [...words].map((word) => word.toString(36).padStart(7, '0')).join('');
}
