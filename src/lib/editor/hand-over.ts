/** A file on its way from one page to another: opened on the start page, read on the workbench. */

let waiting: File | null = null;

/** Leave a file for the workbench, which is about to open. */
export function leaveFile(file: File): void {
	waiting = file;
}

/** Take the file that was left, if any; it is then gone. */
export function takeFile(): File | null {
	const file = waiting;
	waiting = null;
	return file;
}
