/** Words of the page that stands where no page is: it is sent by itself, in both languages at once. */

const da = {
	brand: 'Vifte',
	title: 'Siden findes ikke',
	hint: 'Der er ingen side i Vifte på denne adresse. Måske mangler noget af den, eller den er skrevet forkert.',
	start: 'Til forsiden'
};

const en: typeof da = {
	brand: 'Vifte',
	title: 'There is no such page',
	hint: 'Vifte has no page at this address. Something of it may be missing, or it is misspelt.',
	start: 'To the start page'
};

export const notFound = { da, en };
