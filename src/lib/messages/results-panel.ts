/** Words of the fans that stand beside what is edited. */

const da = {
	label: 'Resultatet imens',
	measure: (unit: string, side: string) => `Akkumuleret nettogevinst, ${unit}, ${side}`,
	lastValid: 'Noget skal rettes. Tallene her er fra den sidste gyldige case.',
	none: 'Vifterne kommer, når der er penge i casen.',
	show: 'Vis vifterne',
	hide: 'Skjul vifterne'
};

const en: typeof da = {
	label: 'The result meanwhile',
	measure: (unit, side) => `Cumulative net gain, ${unit}, ${side}`,
	lastValid: 'Something must be mended. The figures here are from the last valid case.',
	none: 'The fans appear when there is money in the case.',
	show: 'Show the fans',
	hide: 'Hide the fans'
};

export const RESULTS_PANEL = { da, en };
