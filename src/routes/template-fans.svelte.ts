/** Draws the start page's fans one after another, in workers, once the page itself is on screen. */
import { loadAgain } from '#lib/components/load-again.ts';
import type { TemplateFan } from './simulate-template.ts';

const simulating = () => import('./simulate-template.ts');

export class TemplateFans {
	drawn = $state.raw<Record<string, TemplateFan>>({});

	/** Draw the fan of each template in turn; returns what stops it. A template that fails stays without a fan. */
	draw(ids: readonly string[]): () => void {
		const stop = new AbortController();
		this.#drawAll(ids, stop.signal).catch(reportError);
		return () => stop.abort();
	}

	async #drawAll(ids: readonly string[], signal: AbortSignal): Promise<void> {
		const { simulateTemplate } = await loadAgain(simulating);
		for (const id of ids) {
			if (signal.aborted) return;
			const fan = await simulateTemplate(id, signal).catch(() => null);
			if (fan) this.drawn = { ...this.drawn, [id]: fan };
		}
	}
}
