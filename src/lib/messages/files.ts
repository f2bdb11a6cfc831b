/** Words about cases as files and as what the browser keeps: the top of the workbench and the list on the start page. */
import { formatWhen } from './when.ts';

const da = {
	menu: 'Fil',
	fresh: 'Ny case',
	blank: 'Tom case',
	open: 'Åbn fil …',
	save: 'Gem som fil',
	rename: 'Omdøb',
	duplicate: 'Dupliker',
	list: 'Gemte cases',
	keys: 'Tastaturgenveje',
	title: 'Casens navn',
	copyOf: (title: string) => `${title} (kopi)`,
	untitled: 'Uden navn',

	saved: 'Gemt',
	savedAt: (when: string) =>
		`Gemt i denne browser på denne maskine, ${when}. Gem som fil for også at have casen uden for browseren.`,
	saving: 'Gemmer …',
	unsaved: 'Ikke gemt',
	where: 'i browseren',
	trouble: {
		missing:
			'Browseren giver ikke lov til at gemme, som i et privat vindue. Casen står i adressen, så længe vinduet er åbent; gem den som fil for at beholde den.',
		full: 'Der er ikke plads nok i browserens lager eller på maskinens disk, så det seneste er ikke gemt i browseren. Gem casen som fil et sted med plads, eller slet gemte cases på forsiden. Vifte prøver igen ved næste ændring.',
		damaged:
			'Browserens lager virker ikke, så det seneste er ikke gemt i browseren. Gem casen som fil. Vifte prøver igen ved næste ændring.'
	},
	recovered:
		'Sidste gang nåede de seneste ændringer ikke at blive gemt i browserens lager. De er hentet fra en ekstra kopi, så intet er tabt.',
	parted: (title: string) =>
		`Casen blev ændret i et andet vindue på samme tid. Intet er overskrevet: det, du har lavet her, er nu sin egen case, »${title}«.`,
	other: 'Åbn den anden udgave',
	dismiss: 'Luk',

	notes: 'Om den åbne case',
	issues: (count: number) =>
		`Casen har *${count === 1 ? 'én ting' : `${count} ting`}*, der skal rettes.`,
	lastValid: 'Tal, link og fil er fra den seneste gyldige udgave.',
	see: 'Se under',
	showIssues: 'Vis, hvad der er galt',
	copiedValid: 'Titel og link til den seneste gyldige udgave er kopieret.',
	sharedValid:
		'Linket er til den seneste gyldige udgave af casen, ikke til det, der er ved at blive rettet.',

	savedCases: 'Fortsæt, hvor du slap',
	changed: (when: string) => `Ændret ${when}`,
	renameOne: (title: string) => `Omdøb ${title}`,
	duplicateOne: (title: string) => `Dupliker ${title}`,
	removeOne: (title: string) => `Slet ${title}`,
	removed: (title: string) => `»${title}« er slettet.`,
	restore: 'Fortryd',
	all: (count: number) => `Vis alle ${count}`,
	fewer: 'Vis færre',
	noFan: 'Åbn casen for at se dens vifte.',
	listTrouble:
		'Browserens lager svarer ikke, så gemte cases kan ikke vises. Casefiler kan stadig åbnes.',
	listFull:
		'Der er ikke plads nok i browserens lager eller på maskinens disk. Slet en gemt case, eller gør plads på disken.',
	unreadable: {
		damaged: 'Beskadiget i browserens lager, så den ikke kan åbnes.',
		newer:
			'Gemt med en nyere udgave af Vifte end denne, og ikke ændret her. Genindlæs siden for at hente den nyeste udgave.'
	},
	exportOne: (title: string) => `Gem ${title} som fil`,
	changedUnknown: 'Ændret på et ukendt tidspunkt',
	/** "i dag kl. 14.32" */
	when: (time: number, now: number) =>
		formatWhen(time, now, 'da', { today: 'i dag kl.', yesterday: 'i går kl.' })
};

const en: typeof da = {
	menu: 'File',
	fresh: 'New case',
	blank: 'Blank case',
	open: 'Open file …',
	save: 'Save as file',
	rename: 'Rename',
	duplicate: 'Duplicate',
	list: 'Saved cases',
	keys: 'Keyboard shortcuts',
	title: 'Name of the case',
	copyOf: (title: string) => `${title} (copy)`,
	untitled: 'Without a name',

	saved: 'Saved',
	savedAt: (when: string) =>
		`Saved in this browser on this machine, ${when}. Save as a file to have the case outside the browser too.`,
	saving: 'Saving …',
	unsaved: 'Not saved',
	where: 'in the browser',
	trouble: {
		missing:
			'The browser does not allow saving, as in a private window. The case stays in the address while the window is open; save it as a file to keep it.',
		full: 'There is not enough room in the browser’s storage or on the machine’s disk, so the latest changes are not saved in the browser. Save the case as a file somewhere with room, or delete saved cases on the start page. Vifte tries again at the next change.',
		damaged:
			'The browser’s storage does not work, so the latest changes are not saved in the browser. Save the case as a file. Vifte tries again at the next change.'
	},
	recovered:
		'Last time, the latest changes did not reach the browser’s storage. They are taken from an extra copy, so nothing is lost.',
	parted: (title: string) =>
		`The case was changed in another window at the same time. Nothing is overwritten: what you made here is now a case of its own, “${title}”.`,
	other: 'Open the other version',
	dismiss: 'Close',

	notes: 'About the open case',
	issues: (count: number) =>
		`The case has *${count === 1 ? 'one thing' : `${count} things`}* to mend.`,
	lastValid: 'Figures, link and file are those of the last valid version.',
	see: 'See',
	showIssues: 'Show what is wrong',
	copiedValid: 'Title and a link to the last valid version are copied.',
	sharedValid: 'The link is to the last valid version of the case, not to what is being mended.',

	savedCases: 'Carry on where you left off',
	changed: (when: string) => `Changed ${when}`,
	renameOne: (title: string) => `Rename ${title}`,
	duplicateOne: (title: string) => `Duplicate ${title}`,
	removeOne: (title: string) => `Delete ${title}`,
	removed: (title: string) => `“${title}” is deleted.`,
	restore: 'Undo',
	all: (count: number) => `Show all ${count}`,
	fewer: 'Show fewer',
	noFan: 'Open the case to see its fan.',
	listTrouble:
		'The browser’s storage does not answer, so saved cases cannot be shown. Case files can still be opened.',
	listFull:
		'There is not enough room in the browser’s storage or on the machine’s disk. Delete a saved case, or make room on the disk.',
	unreadable: {
		damaged: 'Damaged in the browser’s storage, so it cannot be opened.',
		newer:
			'Saved with a newer edition of Vifte than this one, and left as it is. Reload the page to get the newest edition.'
	},
	exportOne: (title: string) => `Save ${title} as a file`,
	changedUnknown: 'Changed at an unknown time',
	when: (time: number, now: number) =>
		formatWhen(time, now, 'en', { today: 'today at', yesterday: 'yesterday at' })
};

export const files = { da, en };
