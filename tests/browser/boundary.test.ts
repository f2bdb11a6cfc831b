import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Boundary from '#lib/charts/frame/Boundary.svelte';
import Figure from '#lib/charts/frame/Figure.svelte';
import Loaded from '#lib/components/Loaded.svelte';

/** Draws a picture, or throws while `broken.now`. */
function picture(broken: { now: boolean }) {
	return createRawSnippet(() => {
		if (broken.now) throw new RangeError('a scale without an end');
		return { render: () => '<p>picture</p>' };
	});
}
const text = (words: string) => createRawSnippet(() => ({ render: () => `<p>${words}</p>` }));

describe('a part that throws', () => {
	afterEach(() => vi.unstubAllGlobals());

	it('says so in its place and comes back when it is tried again; the browser is told of the fault', async () => {
		const told = vi.fn();
		vi.stubGlobal('reportError', told);
		const broken = { now: true };
		const screen = await render(Boundary, { children: picture(broken) });
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Noget gik galt i denne del');
		await expect
			.element(screen.getByText('RangeError: a scale without an end'))
			.toBeInTheDocument();
		expect(told).toHaveBeenCalledExactlyOnceWith(expect.any(RangeError));

		const again = screen.getByRole('button', { name: 'Prøv igen' });
		await again.click();
		await expect.element(screen.getByRole('alert')).toBeVisible();
		broken.now = false;
		await again.click();
		await expect.element(screen.getByText('picture')).toBeVisible();
		expect(screen.container.querySelector('[role="alert"]')).toBeNull();
	});

	it('is a chart whose table can still be read', async () => {
		vi.stubGlobal('reportError', vi.fn());
		const screen = await render(Figure, {
			measure: 'mio. kr.',
			chart: picture({ now: true }),
			table: text('the same as a table')
		});
		await expect.element(screen.getByRole('alert')).toBeVisible();
		await expect.element(screen.getByText('mio. kr.')).toBeVisible();
		await screen.getByRole('button', { name: 'Vis som tabel' }).click();
		await expect.element(screen.getByText('the same as a table')).toBeVisible();
	});
});

describe('a part whose code does not come', () => {
	it('is asked for again by itself, says so when it still does not come, and again when asked by hand', async () => {
		let asked = 0;
		let there = false;
		const load = async () => {
			asked++;
			if (!there) throw new TypeError('Failed to fetch');
			return 'code';
		};
		const screen = await render(Loaded<string>, { load, part: text('the part') });
		await expect.element(screen.getByRole('alert')).toHaveTextContent('kunne ikke hentes');
		expect(asked).toBe(3);
		there = true;
		await screen.getByRole('button', { name: 'Prøv igen' }).click();
		await expect.element(screen.getByText('the part')).toBeVisible();
		expect(asked).toBe(4);
	});
});
