/** The cases of the start page: a new one is a file in this folder and an entry here. */
import type { CaseFile } from '#lib/case/schema.ts';

export interface Template {
	/** The file's name; also the template's address. */
	id: string;
	/** One line for a steering group: what the case lets them see. */
	teaches: { da: string; en: string };
	/** Load the case; none is part of a page that does not ask for it. */
	load: () => Promise<CaseFile>;
}

export const templates: readonly Template[] = [
	{
		id: 'hjemloese-act',
		teaches: {
			da: 'Én forvaltning betaler indsatsen, og gevinsten falder hos andre: se, hvad en gevinstdelingsaftale ændrer.',
			en: 'One department pays for the work while others gain: see what a gain-sharing agreement changes.'
		},
		load: () => read(import('./hjemloese-act.json', { with: { type: 'json' } }))
	},
	{
		id: 'tidlig-indsats-par11',
		teaches: {
			da: 'Når én bevilger og en anden betaler: se, hvad medfinansiering gør ved antallet af forløb og regningen.',
			en: 'When one grants and another pays: see what co-payment does to the number of courses and to the bill.'
		},
		load: () => read(import('./tidlig-indsats-par11.json', { with: { type: 'json' } }))
	},
	{
		id: 'raadgivende-team',
		teaches: {
			da: 'Netværk eller egen enhed: se, om en investeringsfond kan bære et fælles team, til gevinsten kommer.',
			en: 'A network or a unit of its own: see whether an investment fund can carry a shared team until the gains arrive.'
		},
		load: () => read(import('./raadgivende-team.json', { with: { type: 'json' } }))
	},
	{
		id: 'en-plan',
		teaches: {
			da: 'Udgiften rammer servicerammen, gevinsten overførslerne, og undersøgelserne er uenige: se, hvor stor effekten skal være.',
			en: 'The cost falls on services, the gain on transfers, and the studies disagree: see how large the effect must be.'
		},
		load: () => read(import('./en-plan.json', { with: { type: 'json' } }))
	},
	{
		id: 'tilkoebsydelser',
		teaches: {
			da: 'En lille og usikker indtægt: se, hvor mange købere der skal til, før ordningen kan bære sig selv.',
			en: 'A small and uncertain income: see how many buyers it takes before the scheme can carry itself.'
		},
		load: () => read(import('./tilkoebsydelser.json', { with: { type: 'json' } }))
	},
	{
		id: 'trivsel-paa-tvaers',
		teaches: {
			da: 'Gevinsten kommer sent: se, hvorfor en forventet gevinst ikke bør lægges ind i budgettet på forhånd.',
			en: 'The gain comes late: see why an expected gain should not be written into the budget in advance.'
		},
		load: () => read(import('./trivsel-paa-tvaers.json', { with: { type: 'json' } }))
	}
];

/** The compiler widens what it reads in a JSON file; the tests hold every template to the schema. */
async function read(module: Promise<{ default: unknown }>): Promise<CaseFile> {
	return (await module).default as CaseFile;
}
