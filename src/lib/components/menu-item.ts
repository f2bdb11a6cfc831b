/** One line of a menu. */

export interface MenuItem {
	/** Unlike that of any other line under the same heading. */
	text: string;
	about?: string;
	/** Lines of the same heading stand together. */
	heading?: string;
	disabled?: boolean;
	onselect: () => void;
}
