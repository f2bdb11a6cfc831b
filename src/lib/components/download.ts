/** Saves a text as a file on the user's machine. */

/** Offer a text as a download under a name that every system takes. */
export function downloadText(name: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}

/** Name the file of a case after its title. */
export function caseFileName(title: string): string {
	return `${fileName(title)}.vifte.json`;
}

/** Turn a title into a file name that every system takes. */
export function fileName(title: string): string {
	const plain = title
		.toLowerCase()
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'oe')
		.replaceAll('å', 'aa')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return plain.slice(0, 60) || 'case';
}
