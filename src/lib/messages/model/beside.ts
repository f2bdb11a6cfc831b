/** The words beside the sections in which a case is edited. */
const da = {
	label: 'Sådan står casen',
	measure: (unit: string, side: string) => `Akkumuleret nettogevinst, ${unit}, ${side}`,
	lastValid: 'Der er noget at rette. Vifterne viser casen, som den var, sidst den kunne regnes.',
	plusIn: (count: string) => `plus i *${count}* af 100`,
	show: 'Vis vifterne',
	hide: 'Skjul vifterne'
};

const en: typeof da = {
	label: 'How the case stands',
	measure: (unit, side) => `Cumulative net gain, ${unit}, ${side}`,
	lastValid:
		'Something must be mended. The fans show the case as it was when it last held together.',
	plusIn: (count) => `in plus in *${count}* of 100`,
	show: 'Show the fans',
	hide: 'Hide the fans'
};

export const beside = { da, en };
