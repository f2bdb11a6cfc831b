import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import EditableDensity from '#lib/charts/distribution/EditableDensity.svelte';
import ExpertDensities from '#lib/charts/distribution/ExpertDensities.svelte';
import type { Distribution } from '#lib/numerics/distributions/registry.ts';

const pert: Distribution = { kind: 'pert', min: 10, mode: 20, max: 40 };

async function drawn(distribution: Distribution = pert) {
	const onmove = vi.fn<(distribution: Distribution, part: string) => void>();
	const props = {
		distribution,
		title: 'Fordelingen',
		description: 'Midterste værdi: 21.',
		tenths: [15, 29] as const,
		name: (part: string) => `Håndtag ${part}`,
		write: (value: number) => value.toFixed(1),
		onmove
	};
	const screen = await render(EditableDensity, props);
	const handle = (part: string) => screen.getByRole('slider', { name: `Håndtag ${part}` });
	const at = (part: string) => handle(part).element().getBoundingClientRect();
	return { screen, props, onmove, handle, at };
}

/** Take hold of a handle's dot and move it so far to the right. */
function drag(handle: Element, by: number) {
	const box = handle.getBoundingClientRect();
	const [clientX, clientY] = [box.left + box.width / 2, box.bottom - 12];
	const pointer = { bubbles: true, pointerId: 1, isPrimary: true, button: 0 };
	handle.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, clientX, clientY }));
	for (const way of [0.5, 1])
		handle.dispatchEvent(
			new PointerEvent('pointermove', { ...pointer, clientX: clientX + way * by, clientY })
		);
	handle.dispatchEvent(new PointerEvent('pointerup', { ...pointer, clientX, clientY }));
}

describe('a distribution that is drawn to be taken hold of', () => {
	it('says what it is to those who do not see it, each handle with its value', async () => {
		const { screen, handle } = await drawn();
		const picture = screen.getByRole('img', { name: 'Fordelingen' });
		await expect.element(picture).toBeVisible();
		await expect.element(handle('mode')).toHaveAttribute('aria-valuetext', '20.0');
		expect(screen.container.querySelectorAll('[role=slider]')).toHaveLength(3);
	});

	it('stands with its handles in order along the axis, wide enough for a finger', async () => {
		const { at } = await drawn();
		expect(at('min').left).toBeLessThan(at('mode').left);
		expect(at('mode').left).toBeLessThan(at('max').left);
		expect(at('mode').width).toBeGreaterThanOrEqual(24);
	});

	it('is moved by the arrow keys, up by the right one, and further by a page', async () => {
		const { handle, onmove } = await drawn();
		(handle('mode').element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		const [once, part] = onmove.mock.lastCall!;
		expect(part).toBe('mode');
		expect((once as typeof pert).mode).toBeGreaterThan(20);
		await userEvent.keyboard('{PageDown}');
		expect((onmove.mock.lastCall![0] as typeof pert).mode).toBeLessThan(18);
	});

	it('keeps its axis while a handle is held, so that the move is seen', async () => {
		const { screen, props, handle, at } = await drawn();
		(handle('mode').element() as HTMLElement).focus();
		const before = at('mode').left;
		await screen.rerender({ ...props, distribution: { ...pert, max: 41 } });
		expect(at('mode').left).toBeCloseTo(before, 3);
		(handle('mode').element() as HTMLElement).blur();
		await expect.poll(() => at('mode').left).not.toBeCloseTo(before, 3);
	});

	it('does not let a handle past its neighbour', async () => {
		const { handle, onmove } = await drawn({ kind: 'uniform', min: 10, max: 11 });
		(handle('min').element() as HTMLElement).focus();
		for (let press = 0; press < 20; press++) await userEvent.keyboard('{PageUp}');
		for (const [moved] of onmove.mock.calls)
			expect((moved as { min: number }).min).toBeLessThan(11);
	});

	it('is upright lines where it is a few values, with nothing to take hold of', async () => {
		const { screen } = await drawn({
			kind: 'discrete',
			values: [
				[1, 3],
				[5, 1]
			]
		});
		expect(screen.container.querySelectorAll('.atom')).toHaveLength(2);
		expect(screen.container.querySelectorAll('[role=slider]')).toHaveLength(0);
	});
});

describe('a handle under the pointer', () => {
	it('goes where the pointer goes, as a round number', async () => {
		const { screen, handle, onmove } = await drawn();
		const dot = handle('mode').element();
		// The browser captures none but real pointers.
		dot.setPointerCapture = () => {};
		dot.hasPointerCapture = () => true;
		const { width } = screen.container.querySelector('figure')!.getBoundingClientRect();
		drag(dot, width / 10);
		await expect.poll(() => onmove.mock.calls.length).toBeGreaterThan(0);
		const { mode } = onmove.mock.lastCall![0] as typeof pert;
		const range =
			Number(dot.getAttribute('aria-valuemax')) - Number(dot.getAttribute('aria-valuemin'));
		expect(mode).toBeCloseTo(20 + range / 10, 0);
		expect(String(mode).length).toBeLessThanOrEqual(5);
	});
});

describe('several estimates', () => {
	it('stand under each other on one axis, each with its words', async () => {
		const of = [
			{ who: 'Anne', distribution: { kind: 'uniform', min: 0, max: 2 } as Distribution, middle: 1 },
			{ who: 'Bo', distribution: { kind: 'uniform', min: 6, max: 8 } as Distribution, middle: 7 }
		].map((one) => ({ ...one, weight: 'vejer 50 %', text: `${one.who} i ord` }));
		const together: Distribution = {
			kind: 'pool',
			of: of.map(({ who, distribution }) => ({
				who,
				weight: 1,
				distribution: distribution as Extract<Distribution, { kind: 'uniform' }>
			}))
		};
		const screen = await render(ExpertDensities, {
			estimates: of,
			together: { who: 'Tilsammen', distribution: together, middle: 4, weight: '', text: 'I alt' },
			write: String
		});
		await expect.element(screen.getByText('Bo i ord')).toBeInTheDocument();
		const [anne, bo] = [...screen.container.querySelectorAll('li b')].map(
			(mark) => mark.getBoundingClientRect().left
		);
		expect(bo).toBeGreaterThan(anne + 50);
	});
});
