/** The workbench's keyboard: which stroke asks for what. */

export type Stroke = 'undo' | 'redo' | 'save' | 'help' | 'clear' | 'picture';

/** Inputs that take no text. */
const CLICKED = new Set(['range', 'radio', 'checkbox', 'button', 'file', 'color']);

/** Read a key stroke; null where it means nothing here, as while a text is typed. */
export function readStroke(event: KeyboardEvent): Stroke | null {
	if (event.altKey) return null;
	const key = event.key.toLowerCase();
	if (key === 's' && (event.ctrlKey || event.metaKey)) return 'save';
	if (isTyping(event.target)) return null;
	if (event.ctrlKey || event.metaKey) {
		if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
		return key === 'y' ? 'redo' : null;
	}
	if (key === 'escape') return 'clear';
	// In a list of choices a letter looks one up.
	if (key === 'p') return event.target instanceof HTMLSelectElement ? null : 'picture';
	return key === '?' ? 'help' : null;
}

function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) return !CLICKED.has(target.type);
	return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
