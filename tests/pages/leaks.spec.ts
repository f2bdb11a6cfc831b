/** A day's work leaves nothing behind: what was left, and what was moved, is given back. */
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { encodeLink } from '#lib/case/link/link.ts';
import { findTemplate } from '#lib/templates/registry.ts';

// Pictures of every frame would take longer than the frames.
test.use({ trace: 'off' });

/** Bytes of what the page keeps, machine code apart: that grows until all that is hot has been compiled. */
async function keptBytes(cdp: CDPSession): Promise<number> {
	const chunks: string[] = [];
	const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
	cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
	await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
	const { snapshot, nodes } = JSON.parse(chunks.join('')) as {
		snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
		nodes: number[];
	};
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
	const code = types[type].indexOf('code');
	let bytes = 0;
	for (let at = 0; at < nodes.length; at += fields.length)
		if (nodes[at + type] !== code) bytes += nodes[at + size];
	return bytes;
}

async function kept(cdp: CDPSession) {
	for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	const of = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
	return { nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: await keptBytes(cdp) };
}

/** Go through the sections in turn, ending at the first: in every fifth turn until all of each is drawn. */
async function goThrough(page: Page, turns: number): Promise<number> {
	return page.evaluate(async (turns) => {
		const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const links = [...document.querySelectorAll<HTMLElement>('nav li button')];
		const drawn = () =>
			document.querySelector('main footer') && !document.querySelector('.waiting');
		for (let turn = 0; turn < turns; turn++)
			for (const link of [...links.slice(1), links[0]]) {
				link.click();
				do await frame();
				while (turn % 5 === 0 && !drawn());
			}
		while (!drawn()) await frame();
		return turns * links.length;
	}, turns);
}

/** Drag the first lever to and fro, letting it go after every 50 moves. */
async function drag(page: Page, moves: number): Promise<void> {
	await page.evaluate(async (moves) => {
		const pause = () => new Promise((done) => setTimeout(done));
		const lever = document.querySelector<HTMLInputElement>('.lever input[type="range"]')!;
		const say = (type: string) => lever.dispatchEvent(new Event(type, { bubbles: true }));
		for (let move = 0; move < moves; move++) {
			lever.value = `${100 + (move % 50)}`;
			say('input');
			if (move % 50 === 49) say('change');
			await pause();
		}
	}, moves);
	await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
}

test('two hundred changes of section and a thousand moves of a lever leave no nodes, listeners or memory behind', async ({
	page
}) => {
	test.setTimeout(300_000);
	// Few draws: the workers are done sooner, and what is left behind is left by what is drawn.
	const act = findTemplate('hjemloese-act')!.file;
	const link = encodeLink({ ...act, simulation: { ...act.simulation, draws: 1024 } });
	await page.goto(`case/#${link}`);
	await page.waitForFunction(() => document.querySelector('main footer'));
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');
	const begun = await goThrough(page, 3);
	await drag(page, 50);
	const before = await kept(cdp);
	expect(begun + (await goThrough(page, 26))).toBeGreaterThanOrEqual(200);
	await drag(page, 1000);
	const after = await kept(cdp);
	const growth = Object.entries(after).map(([what, now]) => [
		what,
		now / before[what as keyof typeof before]
	]);
	for (const [what, by] of growth) expect(by, `${what}`).toBeLessThan(1.1);
});
