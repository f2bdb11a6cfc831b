import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Lever from '#lib/components/Lever.svelte';
import { leverRange, placeOf } from '#lib/analysis/lever-range.ts';
import Segments from '#lib/components/Segments.svelte';

const distribution = { kind: 'pert' as const, min: 0.25, mode: 0.47, max: 0.7 };
const range = leverRange({ distribution })!;

async function lever(shift = 0, limits: readonly [number | null, number | null] = [null, null]) {
	const onmove = vi.fn<(shift: number) => void>();
	const onrelease = vi.fn<(shift: number) => void>();
	const screen = await render(Lever, {
		name: 'Andel i bolig',
		unit: 'andel',
		input: { distribution, shift, limits },
		range,
		home: 0,
		share: 0.12,
		shareText: '12 % af usikkerheden',
		onmove,
		onrelease
	});
	return { screen, onmove, onrelease };
}

describe('a lever on screen', () => {
	it('stands at its input’s median and says its value in words', async () => {
		const { screen } = await lever();
		const slider = screen.getByRole('slider', { name: 'Andel i bolig' });
		await expect.element(slider).toHaveValue(String(placeOf(range.middle, range)));
		await expect.element(slider).toHaveAttribute('aria-valuetext', '47\u00a0%');
	});

	it('says the median as it is used, where a limit holds it', async () => {
		const { screen } = await lever(0.2, [0, 0.6]);
		const slider = screen.getByRole('slider');
		await expect.element(slider).toHaveAttribute('aria-valuetext', '60\u00a0%');
		await expect.element(slider).toHaveValue(String(placeOf(range.middle + 0.2, range)));
	});

	it('tells of a move as it is made, and of the release as a shift of the input', async () => {
		const { screen, onmove, onrelease } = await lever();
		(screen.getByRole('slider').element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		const step = (range.high - range.low) / 200;
		expect(onmove).toHaveBeenCalledOnce();
		expect(onrelease.mock.lastCall![0]).toBeGreaterThan(0);
		expect(onrelease.mock.lastCall![0]).toBeLessThan(2 * step);
	});

	it('offers the way back only when it has been moved', async () => {
		const still = await lever();
		expect(still.screen.container.querySelector('button')).toBeNull();
		await still.screen.unmount();
		const { screen, onrelease } = await lever(0.05);
		await screen.getByRole('button', { name: /Nulstil/ }).click();
		expect(onrelease).toHaveBeenCalledWith(0);
	});

	it('goes back by double-click and by Backspace', async () => {
		const { screen, onrelease } = await lever(0.05);
		await screen.getByRole('slider').dblClick();
		expect(onrelease).toHaveBeenLastCalledWith(0);
		onrelease.mockClear();
		await userEvent.keyboard('{Backspace}');
		expect(onrelease).toHaveBeenCalledWith(0);
	});
});

describe('a strip of choices', () => {
	it('is a group of radio buttons with one chosen', async () => {
		const onchoose = vi.fn<(value: string) => void>();
		const screen = await render(Segments, {
			label: 'Skala',
			options: [
				{ value: 'a', text: 'Fælles' },
				{ value: 'b', text: 'Egen' }
			],
			value: 'a',
			onchoose
		});
		await expect.element(screen.getByRole('group', { name: 'Skala' })).toBeVisible();
		await expect.element(screen.getByRole('radio', { name: 'Fælles' })).toBeChecked();
		await screen.getByText('Egen').click();
		expect(onchoose).toHaveBeenCalledWith('b');
	});
});
