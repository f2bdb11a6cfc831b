/** How large a case may be: the limits of docs/model.md §2, and the bounds that keep hostile text cheap to refuse. */
export const LIMITS = {
	inputs: 200,
	areas: 60,
	refunds: 20,
	groups: 20,
	effects: 60,
	lines: 200,
	events: 20,
	organisations: 10,
	scenarios: 20,
	followUp: 30,
	/** Per organisation. */
	departments: 30,
	/** Per organisation. */
	agreements: 40,
	/** Per organisation. */
	commitments: 60,
	correlations: 500,
	draws: 1_048_576,
	/** Years of a horizon. */
	years: 40,
	/** Factors of a value. */
	factors: 6,
	/** Streams are 0..999. */
	stream: 999,
	/** Characters (code points) of one text. */
	textLength: 4_000,
	/** Characters of a whole case file. */
	fileLength: 2_000_000,
	/** Brackets inside brackets in a case file. */
	depth: 32,
	/** Elements of any list; the samples of one distribution are the longest that mean something. */
	listLength: 10_000,
	/** Keys of any object; a split over all areas has the most. */
	keys: 100,
	/** Largest size of a plain number: 0.1 øre is still told apart there, and no sum comes near overflow. */
	number: 1e15,
	/** Issues told of at a time. */
	issues: 100
} as const;

/** The rate by which years are discounted where a case says none: docs/model.md §2. */
export const DISCOUNT_RATE = 0.035;
