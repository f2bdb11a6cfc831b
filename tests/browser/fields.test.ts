import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Doubt } from '#lib/case/doubts/doubt.ts';
import { makeIssue } from '#lib/case/issue.ts';
import CheckField from '#lib/components/fields/CheckField.svelte';
import NumberField from '#lib/components/fields/NumberField.svelte';
import SelectField from '#lib/components/fields/SelectField.svelte';
import TextField from '#lib/components/fields/TextField.svelte';
import ValueField from '#lib/components/fields/ValueField.svelte';

async function numberField(props: Partial<Parameters<typeof NumberField>[1]> = {}) {
	const onchange = vi.fn<(value: number | null) => void>();
	const screen = await render(NumberField, {
		label: 'Pris',
		value: 1500,
		unit: 'kr.',
		onchange,
		...props
	});
	const field = screen.getByRole('textbox', { name: 'Pris' });
	return { screen, field, onchange };
}

const doubts: Doubt[] = [
	{
		path: ['effects', 0, 'persistence'],
		code: 'value.outside',
		params: {
			quantity: 'persistence',
			name: 'Bolig',
			scenario: null,
			value: 80,
			certain: true,
			chance: 1,
			side: 'above',
			minimum: 0,
			maximum: 1,
			counted: 1,
			meant: 0.8,
			inputs: [],
			plain: false
		},
		subject: { kind: 'effect', id: 'home' }
	}
];

describe('what is doubtful about a number', () => {
	it('stands beside it and describes it, and is no mistake', async () => {
		const { field } = await numberField({ value: 80, percent: true, unit: undefined, doubts });
		await expect.element(field).toHaveAccessibleDescription(/over 100\s%.*skal det være 80\s%\?/);
		await expect.element(field).toHaveAttribute('aria-invalid', 'false');
		const { getByRole } = await render(ValueField, {
			label: 'Holder',
			value: 80,
			percent: true,
			inputs: [],
			doubts,
			onchange: () => {}
		});
		const group = getByRole('group', { name: 'Holder' });
		await expect.element(group).toHaveAccessibleDescription(/skal det være 80\s%\?/);
	});
});

describe('a number field', () => {
	it('shows the number as the language writes it, and its unit', async () => {
		const { screen, field } = await numberField();
		await expect.element(field).toHaveValue('1.500');
		await expect.element(field).toHaveAccessibleDescription('kr.');
		await expect.element(screen.getByText('kr.')).toBeVisible();
	});

	it('says what it understood while it is typed, and takes it on Enter', async () => {
		const { screen, field, onchange } = await numberField();
		await field.fill('1,5 mio.');
		await expect.element(screen.getByRole('status')).toHaveTextContent('= 1.500.000 kr.');
		expect(onchange).not.toHaveBeenCalled();
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenCalledExactlyOnceWith(1_500_000);
	});

	it('takes it when it is left', async () => {
		const { field, onchange } = await numberField();
		await field.fill('12');
		await userEvent.tab();
		expect(onchange).toHaveBeenCalledExactlyOnceWith(12);
	});

	it('does not change a number that was only looked at', async () => {
		const { field, onchange } = await numberField({ value: 1 / 3 });
		await field.click();
		await userEvent.tab();
		expect(onchange).not.toHaveBeenCalled();
	});

	it('gives the edit up on Escape', async () => {
		const { field, onchange } = await numberField();
		await field.fill('99');
		await userEvent.keyboard('{Escape}');
		await expect.element(field).toHaveValue('1.500');
		await userEvent.tab();
		expect(onchange).not.toHaveBeenCalled();
	});

	it('refuses what could be two numbers, and says both', async () => {
		const { screen, field, onchange } = await numberField();
		await field.fill('1.5');
		await expect.element(screen.getByRole('status')).toHaveTextContent('1,5 eller 15');
		await userEvent.tab();
		expect(onchange).not.toHaveBeenCalled();
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		await expect.element(field).toHaveAccessibleDescription(/1,5 eller 15/);
		await expect.element(field).toHaveValue('1.5');
	});

	it('says nothing of half a number until it is left', async () => {
		const { screen, field } = await numberField();
		await field.fill('−');
		await expect.element(screen.getByRole('status')).toHaveTextContent(/^$/);
		await userEvent.tab();
		await expect.element(field).toHaveAccessibleDescription(/for eksempel 1,5/);
	});

	it('steps by the arrow keys and never by the wheel', async () => {
		const { field, onchange } = await numberField();
		await field.click();
		await userEvent.keyboard('{ArrowUp}');
		expect(onchange).toHaveBeenLastCalledWith(1510);
		onchange.mockClear();
		field.element().dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true }));
		await userEvent.tab();
		expect(onchange).not.toHaveBeenCalled();
	});

	it('writes a share in per cent and takes it as a share', async () => {
		const { field, onchange } = await numberField({ value: 0.07, percent: true, unit: undefined });
		await expect.element(field).toHaveValue('7\u00a0%');
		await field.fill('12,5');
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith(0.125);
	});

	it('can be emptied only where nothing need stand', async () => {
		const kept = await numberField();
		await kept.field.fill('');
		await userEvent.tab();
		expect(kept.onchange).not.toHaveBeenCalled();
		await kept.screen.unmount();
		const emptied = await numberField({ optional: true });
		await emptied.screen.getByRole('textbox').fill('');
		await userEvent.tab();
		expect(emptied.onchange).toHaveBeenCalledExactlyOnceWith(null);
	});

	it('shows what is wrong in words that belong to it', async () => {
		const issues = [
			makeIssue(['inputs', 0], 'distribution.below', { lesser: 'min', greater: 'mode', bound: 3 })
		];
		const { field } = await numberField({ issues });
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		await expect.element(field).toHaveAccessibleDescription(/må ikke være under/);
	});
});

describe('a text field', () => {
	it('takes the text when it is left, and gives it up on Escape', async () => {
		const onchange = vi.fn<(value: string) => void>();
		const screen = await render(TextField, { label: 'Navn', value: 'Pris', onchange });
		const field = screen.getByRole('textbox', { name: 'Navn' });
		await field.fill('Andet');
		await userEvent.keyboard('{Escape}');
		await expect.element(field).toHaveValue('Pris');
		await field.fill('Nyt');
		await userEvent.tab();
		expect(onchange).toHaveBeenCalledExactlyOnceWith('Nyt');
	});
});

describe('a choice and a check', () => {
	it('are labelled and say what was chosen', async () => {
		const onchange = vi.fn<(value: string) => void>();
		const screen = await render(SelectField, {
			label: 'Slags',
			value: 'a',
			options: [
				{ value: 'a', label: 'Udgift' },
				{ value: 'b', label: 'Gevinst' }
			],
			onchange
		});
		await screen.getByRole('combobox', { name: 'Slags' }).selectOptions('b');
		expect(onchange).toHaveBeenCalledExactlyOnceWith('b');
		const onchecked = vi.fn<(value: boolean) => void>();
		const check = await render(CheckField, {
			label: 'Refusion',
			value: false,
			onchange: onchecked
		});
		await check.getByRole('checkbox', { name: 'Refusion' }).click();
		expect(onchecked).toHaveBeenCalledExactlyOnceWith(true);
	});
});
