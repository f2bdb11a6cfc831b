/** The workbench's keyboard: which stroke asks for what. */

export type Stroke = 'undo' | 'redo' | 'help' | 'clear';

/** Read a key stroke; null where it means nothing here, as while a text is typed. */
export function readStroke(event: KeyboardEvent): Stroke | null {
	if (isTyping(event.target) || event.altKey) return null;
	const key = event.key.toLowerCase();
	if (event.ctrlKey || event.metaKey) {
		if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
		return key === 'y' ? 'redo' : null;
	}
	if (key === 'escape') return 'clear';
	return key === '?' ? 'help' : null;
}

function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) return target.type !== 'range' && target.type !== 'radio';
	return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
