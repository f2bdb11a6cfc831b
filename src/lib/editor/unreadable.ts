/** A record that does not open here. */
export interface Unreadable {
	id: string;
	kind: 'damaged' | 'newer';
	title: string | null;
}

/** Whether something was read that cannot be opened here. */
export function isUnreadable(read: object): read is Unreadable {
	return 'kind' in read;
}
