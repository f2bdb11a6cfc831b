/** The workbench's keyboard: which stroke asks for what. */

export type Shortcut = 'undo' | 'redo' | 'save' | 'help' | 'clear' | 'picture';

/** Inputs that take no text. */
const CLICKED = new Set(['range', 'radio', 'checkbox', 'button', 'file', 'color']);

/**
 * Read a key stroke; null where it means nothing here, as while a text is typed. A field whose text is what was taken
 * (`data-settled`) undoes in the case; one with a text that is not taken yet, or of a draft that is not in the case, leaves that to the browser.
 */
export function readShortcut(event: KeyboardEvent): Shortcut | null {
	if (event.altKey) return null;
	const key = event.key.toLowerCase();
	if (key === 's' && (event.ctrlKey || event.metaKey)) return 'save';
	if (isTyping(event.target) && !isSettled(event.target)) return null;
	if (event.ctrlKey || event.metaKey) {
		if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
		return key === 'y' ? 'redo' : null;
	}
	if (isTyping(event.target)) return null;
	if (key === 'escape') return 'clear';
	// In a list of choices a letter looks one up.
	if (key === 'p') return event.target instanceof HTMLSelectElement ? null : 'picture';
	return key === '?' ? 'help' : null;
}

function isSettled(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.dataset.settled === 'true';
}

function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) return !CLICKED.has(target.type);
	return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
