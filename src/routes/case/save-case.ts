/** Saves a case as a file on the user's machine. */
import type { CaseFile } from '#lib/case/schema.ts';

/** Offer the case as a download named after its title. */
export function saveCase(file: CaseFile): void {
	const blob = new Blob([JSON.stringify(file, null, '\t')], { type: 'application/json' });
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = `${fileName(file.title)}.vifte.json`;
	link.click();
	URL.revokeObjectURL(url);
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
