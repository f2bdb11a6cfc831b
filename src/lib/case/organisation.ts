/** The organisation of a case that its figures are of. */

/** Find the organisation in force; the first where the one that is named does not exist. */
export function organisationInForce<O extends { id: string }>({
	organisations,
	organisation
}: {
	readonly organisations: readonly O[];
	readonly organisation?: string;
}): O {
	return organisations.find(({ id }) => id === organisation) ?? organisations[0];
}
