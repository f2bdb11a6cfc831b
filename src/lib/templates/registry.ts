/** The cases of the start page: a new one is a file in this folder and an entry here. */
import type { ValidCase } from '#lib/case/read/parse-case.ts';
import { resolveCase } from '#lib/case/read/resolve.ts';
import { caseSchema, type Case, type CaseFile } from '#lib/case/schema.ts';
import enPlan from './en-plan.json' with { type: 'json' };
import hjemloeseAct from './hjemloese-act.json' with { type: 'json' };
import raadgivendeTeam from './raadgivende-team.json' with { type: 'json' };
import tidligIndsats from './tidlig-indsats-par11.json' with { type: 'json' };
import tilkoebsydelser from './tilkoebsydelser.json' with { type: 'json' };
import trivselPaaTvaers from './trivsel-paa-tvaers.json' with { type: 'json' };

export interface Template extends ValidCase {
	/** The file's name; also the template's address. */
	id: string;
	/** One line for a steering group: what the case lets them see. */
	teaches: { da: string; en: string };
}

export const TEMPLATES: readonly Template[] = [
	template('hjemloese-act', hjemloeseAct, {
		da: 'Én forvaltning betaler indsatsen, og gevinsten falder hos andre: se, hvad en gevinstdelingsaftale ændrer.',
		en: 'One department pays for the work while others gain: see what a gain-sharing agreement changes.'
	}),
	template('tidlig-indsats-par11', tidligIndsats, {
		da: 'Når én bevilger og en anden betaler: se, hvad medfinansiering gør ved antallet af forløb og regningen.',
		en: 'When one grants and another pays: see what co-payment does to the number of courses and to the bill.'
	}),
	template('raadgivende-team', raadgivendeTeam, {
		da: 'Netværk eller egen enhed: se, om en investeringsfond kan bære et fælles team, til gevinsten kommer.',
		en: 'A network or a unit of its own: see whether an investment fund can carry a shared team until the gains arrive.'
	}),
	template('en-plan', enPlan, {
		da: 'Udgiften rammer servicerammen, gevinsten overførslerne, og undersøgelserne er uenige: se, hvor stor effekten skal være.',
		en: 'The cost falls on services, the gain on transfers, and the studies disagree: see how large the effect must be.'
	}),
	template('tilkoebsydelser', tilkoebsydelser, {
		da: 'En lille og usikker indtægt: se, hvor mange købere der skal til, før ordningen kan bære sig selv.',
		en: 'A small and uncertain income: see how many buyers it takes before the scheme can carry itself.'
	}),
	template('trivsel-paa-tvaers', trivselPaaTvaers, {
		da: 'Gevinsten kommer sent: se, hvorfor en forventet gevinst ikke bør lægges ind i budgettet på forhånd.',
		en: 'The gain comes late: see why an expected gain should not be written into the budget in advance.'
	})
];

/** Find a template by its id. */
export function findTemplate(id: string): Template | undefined {
	return TEMPLATES.find((candidate) => candidate.id === id);
}

/** The compiler widens what it reads in a JSON file; the tests hold every template to the schema. */
function template(id: string, json: unknown, teaches: Template['teaches']): Template {
	const file = json as CaseFile;
	let resolved: Case | undefined;
	return {
		id,
		teaches,
		file,
		get case() {
			return (resolved ??= resolveCase(caseSchema.parse(file)));
		}
	};
}
