import { readFile } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { CaseFile } from '#lib/case/schema.ts';
import { faults } from './faults.ts';
import { fingerprint, levers, openCase, openStart, settled } from './journey.ts';

const PLAN = 't=en-plan';
const sign = (page: Page) => page.locator('header [data-saving]');
const title = (page: Page) => page.locator('header .title');
const saved = (page: Page) => expect(sign(page)).toHaveAttribute('data-saving', 'saved');
const notes = (page: Page) => page.locator('aside.notes');
const list = (page: Page) => page.locator('section[aria-labelledby="saved"] li');
const fromMenu = async (page: Page, item: string) => {
	await page.getByRole('button', { name: 'Fil', exact: true }).click();
	await page.getByRole('menuitem', { name: item }).click();
};

async function rename(page: Page, name: string) {
	await title(page).getByRole('button').click();
	await page.getByRole('textbox', { name: 'Casens navn' }).fill(name);
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText(name);
}

/** The address of the only saved case. */
async function savedAddress(context: BrowserContext): Promise<string> {
	const page = await context.newPage();
	await openStart(page);
	const href = await list(page).getByRole('link').getAttribute('href');
	await page.close();
	return href!;
}

async function openSaved(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(address);
	await expect(title(page)).toBeVisible();
	return page;
}

/** What storage holds of a case, as far as these tests spoil it. */
interface Stored {
	title: unknown;
	changed: unknown;
	present: { written: string; file: string | null };
}

/** Change what storage holds of every saved case. */
async function spoil(page: Page, store: 'heads' | 'contents', change: (record: Stored) => void) {
	const inStore = (records: unknown[]) =>
		page.evaluate(
			async ([name, changed]) => {
				const db = await new Promise<IDBDatabase>((done) => {
					const opening = indexedDB.open('vifte');
					opening.onsuccess = () => done(opening.result);
				});
				const tx = db.transaction(name, 'readwrite');
				for (const record of changed) tx.objectStore(name).put(record);
				const all = tx.objectStore(name).getAll();
				await new Promise((done) => (tx.oncomplete = done));
				db.close();
				return all.result as unknown[];
			},
			[store, records] as const
		);
	const records = (await inStore([])) as Stored[];
	records.forEach(change);
	await inStore(records);
}

test('every change is kept, and a reload takes it up with all steps back', async ({ page }) => {
	await openCase(page, PLAN);
	await expect(sign(page)).toHaveAttribute('data-saving', 'untouched');
	const before = await fingerprint(page);
	await levers(page).first().focus();
	await page.keyboard.press('End');
	await rename(page, 'Vores plan');
	await saved(page);
	const after = await fingerprint(page);
	await page.reload();
	expect(await fingerprint(page)).toBe(after);
	await expect(title(page)).toHaveText('Vores plan');
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(title(page)).toContainText('Én plan');
	await page.getByRole('button', { name: 'Fortryd' }).click();
	expect(await fingerprint(page)).toBe(before);
	await expect(page).toHaveURL(/#t=en-plan$/);
	await page.reload();
	await settled(page);
	await page.getByRole('button', { name: 'Gentag' }).click();
	await page.getByRole('button', { name: 'Gentag' }).click();
	await expect(title(page)).toHaveText('Vores plan');
	expect(await fingerprint(page)).toBe(after);
});

test('a number that was typed and not left is kept when the page goes away', async ({ page }) => {
	await openCase(page, `${PLAN}&v=model`);
	await page.getByRole('button', { name: 'Ret casen', exact: true }).click();
	const years = page.getByRole('textbox', { name: 'Antal år' });
	await years.fill('12');
	await page.reload();
	await settled(page);
	await expect(page.locator('main')).toContainText('12 år: ');
	await page.getByRole('button', { name: 'Ret casen', exact: true }).click();
	await years.fill('13');
	await page.reload();
	await settled(page);
	await expect(page.locator('main')).toContainText('13 år: ');
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(page.locator('main')).toContainText('12 år: ');
});

test('what a case is held against is as it was opened: a reload keeps that, opening it again does not', async ({
	context,
	page
}) => {
	const dashed = page.getByText('stiplet: før ændringen').first();
	const keep = page.getByRole('button', { name: 'Gem som scenarie' });
	await openCase(page, PLAN);
	await levers(page).first().focus();
	await page.keyboard.press('End');
	await expect(dashed).toBeVisible();
	await saved(page);
	await page.reload();
	await settled(page);
	await expect(dashed).toBeVisible();
	await expect(keep).toBeVisible();
	await page.goto(await savedAddress(context));
	await settled(page);
	await expect(keep).toHaveCount(0);
	await expect(dashed).toHaveCount(0);
	await page.reload();
	await settled(page);
	await expect(keep).toHaveCount(0);
});

test('a case made from a blank one is held against nothing, and leads from nothing to its section', async ({
	page
}) => {
	await openCase(page, 'new');
	await expect(page.locator('h1')).toHaveText('Der er ingen penge i casen endnu.');
	await expect(page.locator('main svg[role="img"]')).toHaveCount(0);
	await expect(page.locator('main footer')).not.toContainText('usikkerheden');
	await page.getByRole('button', { name: /^Beskriv under Case/ }).click();
	await page.getByRole('button', { name: 'Tilføj ydelsesområde', exact: true }).click();
	await page.getByRole('button', { name: 'Tilføj udgift', exact: true }).click();
	const amount = page.locator('li.open').getByRole('textbox', { name: 'Beløb' });
	await amount.fill('100.000');
	await amount.press('Enter');
	const sections = page.getByRole('navigation', { name: 'Afsnit' });
	await sections.getByRole('button', { name: 'Overblik' }).click();
	await expect(page.locator('h1')).toContainText('kommunen i plus');
	await expect(page.getByText('stiplet: før ændringen')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Gem som scenarie' })).toHaveCount(0);
});

test('saved cases of one title are told apart', async ({ page }) => {
	for (let i = 0; i < 2; i++) {
		await openCase(page, PLAN);
		await levers(page).first().focus();
		await page.keyboard.press('End');
		await saved(page);
		await expect(page).toHaveURL(/#v1\./);
		await openStart(page);
	}
	await expect(list(page).getByRole('link')).toHaveText([/\(2\)$/, /social og sundhed[^(]*$/]);
});

test.describe('with its files kept by the service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a page that is killed at any moment of editing, fifty times, loses nothing it showed as saved', async ({
		context
	}) => {
		test.setTimeout(600_000);
		const pause = (round: number) => (round * 7919) % 150;
		let page = await context.newPage();
		await openCase(page, PLAN);
		await rename(page, '1');
		await saved(page);
		const address = await savedAddress(context);
		let shown = 1;
		let reached = 1;
		for (let round = 0; round < 50; round++) {
			await page.exposeFunction('shownAsSaved', (n: number) => (shown = Math.max(shown, n)));
			// Names the case 2, 3, 4 … as fast as the page takes it, and tells what it shows as saved.
			const editing = page.evaluate(async (from) => {
				const tell = (window as unknown as { shownAsSaved: (n: number) => void }).shownAsSaved;
				const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
				const look = () => {
					const isSaved = find<HTMLElement>('[data-saving]').dataset.saving === 'saved';
					if (isSaved) tell(parseInt(document.title, 10));
				};
				new MutationObserver(look).observe(find('[data-saving]'), { attributes: true });
				for (let n = from + 1; ; n++) {
					find<HTMLElement>('header .title button').click();
					await new Promise((done) => setTimeout(done));
					const input = find<HTMLInputElement>('header .title input');
					input.value = `${n}`;
					input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
					await new Promise((done) => setTimeout(done, (n * 13) % 30));
				}
			}, reached);
			editing.catch(() => {}); // it ends with its page
			await page.waitForFunction((from) => parseInt(document.title, 10) > from, reached);
			await page.waitForTimeout(pause(round));
			if (round % 2) await page.close();
			else {
				const killer = await context.newCDPSession(page);
				const dead = page.waitForEvent('crash');
				killer.send('Page.crash').catch(() => {});
				await dead;
				await page.close();
			}
			page = await openSaved(context, address);
			reached = Number(await title(page).textContent());
			expect(reached, `round ${round}`).toBeGreaterThanOrEqual(shown);
		}
		expect(shown).toBeGreaterThan(50); // it did save, in between
		await page.getByRole('button', { name: 'Fortryd' }).click();
		await expect(title(page)).toHaveText(`${reached - 1}`);
	});
});

test('a second window sees the first one’s changes at once, and undoes them for both', async ({
	context
}) => {
	const first = await context.newPage();
	await openCase(first, PLAN);
	await rename(first, 'Fra det første');
	await saved(first);
	const second = await openSaved(context, await savedAddress(context));
	await expect(title(second)).toHaveText('Fra det første');
	await settled(second);
	await rename(first, 'Igen');
	await expect(title(second)).toHaveText('Igen');
	await levers(first).first().focus();
	await first.keyboard.press('End');
	await expect(levers(second).first()).toHaveValue('200');
	await second.getByRole('button', { name: 'Fortryd' }).click();
	await second.getByRole('button', { name: 'Fortryd' }).click();
	await expect(title(first)).toHaveText('Fra det første');
	await expect(notes(first)).toHaveCount(0);
	await expect(notes(second)).toHaveCount(0);
});

test('where two windows change a case at once, the later goes on as a copy and says so', async ({
	context
}) => {
	const first = await context.newPage();
	await openCase(first, PLAN);
	await rename(first, 'Fælles');
	await saved(first);
	const address = await savedAddress(context);
	const second = await context.newPage();
	await second.addInitScript(() => {
		// It hears of nothing, as a window that the browser has put to sleep.
		BroadcastChannel.prototype.addEventListener = () => {};
	});
	await second.goto(address);
	await expect(title(second)).toHaveText('Fælles');
	await rename(first, 'Først');
	await saved(first);
	await title(second).getByRole('button').click();
	await second.getByRole('textbox', { name: 'Casens navn' }).fill('Sidst');
	await second.keyboard.press('Enter');
	await expect(notes(second)).toContainText('Intet er overskrevet');
	await expect(title(second)).toHaveText('Sidst (kopi)');
	await saved(second);
	await expect(title(first)).toHaveText('Først');
	expect(await faults(second)).toEqual([]);
	await second.getByRole('button', { name: 'Åbn den anden udgave' }).click();
	await expect(title(second)).toHaveText('Først');
	await openStart(first);
	await expect(list(first)).toHaveCount(2);
});

test('where storage is full the page says so, works on, and saves all when there is room', async ({
	page,
	context,
	baseURL
}) => {
	const session = await context.newCDPSession(page);
	const { origin } = new URL(baseURL!);
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await openCase(page, PLAN);
	await rename(page, 'Ingen plads');
	await expect(sign(page)).toContainText('Ikke gemt');
	await expect(notes(page)).toContainText('ikke plads nok i browserens lager');
	expect(await faults(page)).toEqual([]);
	const downloading = page.waitForEvent('download');
	await notes(page).getByRole('button', { name: 'Gem som fil' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('ingen-plads.vifte.json');
	const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { title: string };
	expect(file.title).toBe('Ingen plads');
	await session.send('Storage.overrideQuotaForOrigin', { origin });
	await rename(page, 'Plads igen');
	await saved(page);
	await expect(notes(page)).toHaveCount(0);
});

test('where the browser keeps nothing the page says so quietly and works on', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('refused', 'SecurityError');
				}
			});
		for (const name of ['locks', 'storage', 'serviceWorker', 'clipboard'])
			delete (Navigator.prototype as unknown as Record<string, unknown>)[name];
		Reflect.deleteProperty(window, 'BroadcastChannel');
	});
	const thrown: Error[] = [];
	page.on('pageerror', (error) => thrown.push(error));
	await openStart(page);
	await expect(page.getByRole('alert')).toContainText('gemte cases kan ikke vises');
	await openCase(page, PLAN);
	await expect(notes(page)).toHaveCount(0);
	await levers(page).first().focus();
	await page.keyboard.press('End');
	const moved = await fingerprint(page);
	await expect(notes(page)).toContainText('Browseren giver ikke lov til at gemme');
	await notes(page).getByRole('button', { name: 'Luk' }).click();
	await expect(notes(page)).toHaveCount(0);
	await page.waitForFunction(() => location.hash.startsWith('#v1.'));
	await page.reload();
	expect(await fingerprint(page)).toBe(moved);
	expect(thrown).toEqual([]);
});

test('a damaged record is told of, and does not stand in the way of others', async ({ page }) => {
	await openCase(page, PLAN);
	await rename(page, 'Hel');
	await saved(page);
	// The address has it too, a moment later.
	await page.waitForFunction(() => location.hash.startsWith('#v1.'));
	await spoil(page, 'contents', ({ present }) => (present.written = 'nonsense'));
	await page.reload();
	await expect(page.getByRole('alert')).toContainText('beskadiget');
	await expect(title(page)).toHaveText('Hel'); // as the address has it
	await spoil(page, 'heads', (record) => (record.changed = 9e15));
	await openStart(page);
	// What the address had is a case of its own by now.
	await expect(list(page)).toHaveCount(2);
	const damaged = list(page).filter({ hasText: 'Beskadiget' });
	await expect(damaged.getByRole('heading')).toHaveText('Hel');
	expect(await faults(page, { within: 'section[aria-labelledby="saved"]' })).toEqual([]);
	const downloading = page.waitForEvent('download');
	await damaged.getByRole('button', { name: 'Gem Hel som fil' }).click();
	const record = await readFile(await (await downloading).path(), 'utf8');
	expect(JSON.parse(record)).toMatchObject({ content: { present: { written: 'nonsense' } } });
	await damaged.getByRole('button', { name: 'Slet Hel' }).click();
	await expect(list(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(damaged).toHaveCount(1);
	await page.goto('case/#k=is-not-here');
	await expect(page.locator('h1')).toHaveText('Casen kan ikke åbnes');
});

test('what is wrong with the case is told at the foot of the page, with the way to it', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openCase(page, PLAN);
	await rename(page, 'Snart rigtig');
	await saved(page);
	const valid = await fingerprint(page);
	await spoil(page, 'contents', (record) => {
		const file = record.present.written;
		const wrong = JSON.parse(file) as CaseFile;
		wrong.lines[0].split = { [wrong.areas[0].id]: 0.5 };
		wrong.organisations[0].departments[0].areas = [];
		record.present = { written: JSON.stringify(wrong), file };
	});
	const address = await savedAddress(context);
	await page.goto('about:blank');
	await page.goto(address);
	expect(await fingerprint(page)).toBe(valid);
	await expect(notes(page)).toContainText(/Casen har (én ting|\d ting), der skal rettes\./);
	await expect(notes(page)).toContainText('den seneste gyldige udgave');
	await notes(page)
		.getByRole('button', { name: /Organisation/ })
		.click();
	await expect(page).toHaveURL(/v=organisation/);
	await notes(page).getByText('Vis, hvad der er galt').click();
	expect(await faults(page, { within: 'aside.notes' })).toEqual([]);
	await page.getByRole('button', { name: 'Del link' }).click();
	await expect(page.getByText('link til den seneste gyldige udgave')).toBeVisible();
});

test('the file menu makes a blank case, duplicates, and saves and opens files', async ({
	page,
	context
}) => {
	await openCase(page, PLAN);
	await page.getByRole('button', { name: 'Fil', exact: true }).click();
	expect(await faults(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await fromMenu(page, 'Dupliker');
	await expect(title(page)).toContainText('(kopi)');
	await saved(page);
	const copied = await fingerprint(page);

	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Control+s');
	const file = await (await downloading).path();

	await fromMenu(page, 'Tom case');
	await expect(title(page)).toHaveText('Ny case');
	await expect(page.locator('h1')).toBeVisible();
	await expect(sign(page)).toHaveAttribute('data-saving', 'untouched');

	await page.locator('input[type="file"]').setInputFiles(file);
	await expect(title(page)).toContainText('(kopi)');
	expect(await fingerprint(page)).toBe(copied);
	// Word for word the case that is saved: it is that one, not another.
	await savedAddress(context);

	await fromMenu(page, 'Omdøb');
	await page.keyboard.type('Omdøbt');
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText('Omdøbt');
	await fromMenu(page, 'Gemte cases');
	await expect(list(page)).toHaveCount(1);
	await expect(list(page)).toContainText('Omdøbt');
});

test('saved cases are listed with their fans, renamed, duplicated, deleted and put back', async ({
	page
}) => {
	await openCase(page, PLAN);
	await rename(page, 'Den første');
	await saved(page);
	await settled(page);
	await openStart(page);
	await expect(list(page)).toContainText(/Ændret i dag kl\. .*Kommunen i plus i/);
	await expect(list(page).locator('svg[role="img"]')).toHaveCount(1);
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Dupliker Den første' }).click();
	await expect(list(page)).toHaveCount(2);
	await page.getByRole('button', { name: 'Omdøb Den første', exact: true }).click();
	await page.getByRole('textbox', { name: 'Casens navn' }).fill('Omdøbt');
	await page.keyboard.press('Enter');
	await expect(list(page).first()).toContainText('Omdøbt');
	await page.getByRole('button', { name: 'Slet Omdøbt' }).click();
	await expect(list(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(list(page)).toHaveCount(2);
	await page.getByRole('link', { name: 'Omdøbt' }).click();
	await settled(page);
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(title(page)).toHaveText('Den første');
});
