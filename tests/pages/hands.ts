/** Hands: what a person does with the fields of the workbench, by their names. */
import type { Locator, Page } from '@playwright/test';

/** The thing of the section *Case* that stands open. */
export const opened = (page: Page) => page.locator('li.open');

/** Type into a field and leave it. */
export async function type(field: Locator, text: string): Promise<void> {
	await field.fill(text);
	await field.press('Enter');
}

/** A number as it is typed in Danish. */
export const danish = (number: number) => `${number}`.replace('.', ',');

/** A share as it is typed in Danish. */
export const percent = (share: number) => `${danish(Number((share * 100).toFixed(6)))} %`;

/** The fields within a part of the page, each by its label. */
export function fieldsOf(part: Locator) {
	const text = (label: string | RegExp) => part.getByRole('textbox', { name: label, exact: true });
	const radio = (label: string | RegExp) =>
		part.page().getByRole('radio', { name: label, exact: true });
	return {
		choose: (label: string, option: string) =>
			part.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option }),
		write: (label: string, written: string) => type(text(label), written),
		/** Write in a field of several lines, where Enter makes another. */
		tell: async (label: string | RegExp, told: string) => {
			await text(label).fill(told);
			await text(label).blur();
		},
		/** Choose among radio buttons by their words; the buttons themselves are not seen. */
		pick: (label: string | RegExp) =>
			part
				.locator('label')
				.filter({ has: radio(label) })
				.click()
	};
}
