/** The projector's keyboard, which is also that of a presenter's remote: which stroke asks for what. */

export type Shortcut = 'next' | 'previous' | 'first' | 'last' | 'cover' | 'freeze' | 'replay';

const SHORTCUTS: Record<string, Shortcut> = {
	arrowright: 'next',
	pagedown: 'next',
	' ': 'next',
	arrowleft: 'previous',
	pageup: 'previous',
	home: 'first',
	end: 'last',
	// One key for each language, all of them in both: nobody looks down in front of a room.
	d: 'cover',
	c: 'cover',
	b: 'cover',
	'.': 'cover',
	f: 'freeze',
	g: 'replay',
	r: 'replay'
};

/** Read a key stroke; null where it means nothing here, as while a text is typed or a lever is moved. */
export function readShortcut(event: KeyboardEvent): Shortcut | null {
	if (event.altKey || event.ctrlKey || event.metaKey) return null;
	const key = event.key.toLowerCase();
	if (isOperated(event.target, key)) return null;
	return Object.hasOwn(SHORTCUTS, key) ? SHORTCUTS[key] : null;
}

/** Whether the thing in focus has a use for the key itself. */
function isOperated(target: EventTarget | null, key: string): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement)
		return target.type !== 'range' || key.startsWith('arrow') || /^(page|home|end)/.test(key);
	if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement)
		return key === ' ';
	return (
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement ||
		target.isContentEditable
	);
}
