/** The words of scenarios and what they change, in each language. */

const da = {
	open: 'Scenarier',
	openLong: 'Scenarier: gem, ret og ordn',
	title: 'Scenarier',
	lead: 'Et scenarie er casen med noget ændret: noget, vi tror, eller noget, vi gør. Casen og dens scenarier regnes på de samme mulige fremtider.',
	none: 'Casen har ingen scenarier endnu. Skru på antagelserne eller vælg en anden organisering, og gem det her; eller begynd et tomt.',

	save: 'Gem som scenarie',
	saveLead: 'Ændret, siden casen blev åbnet:',
	saveNote: 'Ændringerne flyttes over i scenariet, og casen selv går tilbage til det, den var.',
	nothing: 'Der er ikke skruet på noget, siden casen blev åbnet.',
	name: 'Navn på scenariet',
	newName: 'Nyt scenarie',
	add: 'Nyt, tomt scenarie',
	copyOf: (name: string) => `Kopi af ${name}`,

	shown: 'vises nu',
	show: (name: string) => `Vis ${name}`,
	showShort: 'Vis',
	duplicate: 'Dupliker',
	up: 'Flyt op',
	down: 'Flyt ned',
	remove: 'Slet',

	weBelieve: 'Det, vi tror',
	weDo: 'Det, vi gør',
	unchanged: 'Ændrer intet endnu.',
	addChange: 'Ret ændringer',
	removeChange: (what: string) => `Fjern ændringen: ${what}`,
	editChange: (what: string) => `Ret ændringer i ${what}`,

	shift: (name: string, by: string) => `${name} rykkes ${by}`,
	fixed: (name: string, value: string) => `${name} er ${value}`,
	band: (low: string, middle: string, high: string) =>
		`5 af 100 under ${low}, midten ${middle}, 5 af 100 over ${high}`,
	was: (band: string) => `i casen: ${band}`,
	points: (by: string) => `${by} procentpoint`,
	organisation: (name: string) => `»${name}« gælder`,
	optimismOn: 'Korrektionen for optimisme er slået til',
	optimismOff: 'Korrektionen for optimisme er slået fra',
	gone: (id: string) => `noget, der ikke findes mere (${id})`,

	organisationField: 'Organisering, der gælder',
	asCase: 'som i casen',
	optimismField: 'Korrektion for optimisme',
	on: 'slået til',
	off: 'slået fra',
	inputField: 'Tro noget andet om en antagelse',
	chooseInput: 'Vælg en antagelse …',
	how: (name: string) => `Hvad scenariet tror: ${name}`,
	moved: 'det samme, rykket',
	other: 'noget andet',
	by: 'Rykkes med',
	limit: (n: number) => `En case har højst ${n} scenarier.`
};

const en: typeof da = {
	open: 'Scenarios',
	openLong: 'Scenarios: keep, edit and order',
	title: 'Scenarios',
	lead: 'A scenario is the case with something changed: something we believe, or something we do. The case and its scenarios are computed on the same possible futures.',
	none: 'The case has no scenarios so far. Turn the assumptions or choose another organisation and keep that here; or begin an empty one.',

	save: 'Keep as a scenario',
	saveLead: 'Changed since the case was opened:',
	saveNote: 'The changes move into the scenario, and the case itself goes back to what it was.',
	nothing: 'Nothing has been turned since the case was opened.',
	name: 'Name of the scenario',
	newName: 'New scenario',
	add: 'New, empty scenario',
	copyOf: (name) => `Copy of ${name}`,

	shown: 'shown now',
	show: (name) => `Show ${name}`,
	showShort: 'Show',
	duplicate: 'Duplicate',
	up: 'Move up',
	down: 'Move down',
	remove: 'Delete',

	weBelieve: 'What we believe',
	weDo: 'What we do',
	unchanged: 'Changes nothing so far.',
	addChange: 'Edit changes',
	removeChange: (what) => `Remove the change: ${what}`,
	editChange: (what) => `Edit changes of ${what}`,

	shift: (name, by) => `${name} is moved by ${by}`,
	fixed: (name, value) => `${name} is ${value}`,
	band: (low, middle, high) => `5 of 100 under ${low}, middle ${middle}, 5 of 100 over ${high}`,
	was: (band) => `in the case: ${band}`,
	points: (by) => `${by} percentage points`,
	organisation: (name) => `“${name}” is in force`,
	optimismOn: 'The correction for optimism is switched on',
	optimismOff: 'The correction for optimism is switched off',
	gone: (id) => `something that is no longer there (${id})`,

	organisationField: 'Organisation in force',
	asCase: 'as in the case',
	optimismField: 'Correction for optimism',
	on: 'switched on',
	off: 'switched off',
	inputField: 'Believe something else of an assumption',
	chooseInput: 'Choose an assumption …',
	how: (name) => `What the scenario believes: ${name}`,
	moved: 'the same, moved',
	other: 'something else',
	by: 'Moved by',
	limit: (n) => `A case has at most ${n} scenarios.`
};

export type ScenarioMessages = typeof da;

export const SCENARIOS = { da, en };
