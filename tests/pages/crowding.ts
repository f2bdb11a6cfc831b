/** What does not fit on a page: sideways scroll, text that is out of it, cut off or broken, and text over text. */
import type { Page } from '@playwright/test';

/** List what does not fit, one line each. What scrolls in a place of its own, or says that it was cut, fits. */
export function crowding(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const WHOLE_WORD = 16;
		const found = new Set<string>();
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth > clientWidth)
			found.add(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);
		const told = (text: string) => text.trim().slice(0, 40);
		const styles = new Map<Element, CSSStyleDeclaration>();
		const styleOf = (element: Element) =>
			styles.get(element) ?? styles.set(element, getComputedStyle(element)).get(element)!;
		/** What the eye does not meet there: for screen readers alone, or not laid out. */
		const unseen = (element: Element): boolean =>
			!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
			element.closest('.skip, #svelte-announcer, option, dialog:not([open])') !== null ||
			ancestors(element).some((one) => styleOf(one).clipPath.startsWith('inset'));
		const ancestors = (element: Element | null): Element[] =>
			element ? [element, ...ancestors(element.parentElement)] : [];
		const roomOf = (element: Element) =>
			ancestors(element).find((one) => {
				const { position, overflowX } = styleOf(one);
				return /sticky|fixed/.test(position) || (overflowX !== 'visible' && one.tagName !== 'HTML');
			});
		const texts: { text: string; box: DOMRect; room?: Element; parent: Element }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			const parent = node.parentElement!;
			if (!node.data.trim() || unseen(parent)) continue;
			const room = roomOf(parent);
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects())
				if (box.width > 1 && box.height > 1) texts.push({ text: node.data, box, room, parent });
			if (parent.closest('svg')) continue;
			for (const { 0: word, index } of node.data.matchAll(/[^\s\-–/]+/g)) {
				if (word.length > WHOLE_WORD) continue;
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const tops = [...range.getClientRects()].map(({ top }) => top);
				if (Math.max(...tops) - Math.min(...tops) > 4) found.add(`broken: ${word}`);
			}
		}
		for (const { text, box, room } of texts)
			if (!room && (box.right > clientWidth + 1 || box.left < -1))
				found.add(`out of the page: ${told(text)}`);
		for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
			const { overflowX, overflowY, webkitLineClamp } = styleOf(element);
			if (unseen(element) || element instanceof SVGElement || webkitLineClamp !== 'none') continue;
			if (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)) continue;
			if (
				(/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
			)
				found.add(`cut off: ${told(element.textContent)}`);
		}
		texts.sort((a, b) => a.box.top - b.box.top);
		texts.forEach((a, i) => {
			for (const b of texts.slice(i + 1)) {
				if (b.box.top > a.box.bottom) break;
				if (a.parent === b.parent || a.room !== b.room) continue;
				const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
				const down = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
				// Lines of type may touch; letters may not.
				if (across > 2 && down > Math.min(a.box.height, b.box.height) * 0.4)
					found.add(`over each other: ${told(a.text)} | ${told(b.text)}`);
			}
		});
		return [...found];
	});
}
