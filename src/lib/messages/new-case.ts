/** Words of a new case: the five questions, and what a case without answers is called. */

const da = {
	blank: { title: 'Ny case', organisation: 'I dag' }
};

const en: typeof da = {
	blank: { title: 'New case', organisation: 'Today' }
};

export const newCase = { da, en };
