/** The words about how many futures are drawn. */

const da = {
	more: 'Flere træk',
	moreTitle: (n: string) => `Træk ${n} mulige fremtider: mindre beregningsfejl, samme case`,
	drawing: (n: string) => `Trækker ${n} mulige fremtider`,
	stop: 'Afbryd'
};

const en: typeof da = {
	more: 'More draws',
	moreTitle: (n: string) => `Draw ${n} possible futures: less calculation error, the same case`,
	drawing: (n: string) => `Drawing ${n} possible futures`,
	stop: 'Stop'
};

export const draws = { da, en };
