/** What the start page says of its cases, written into the page itself: no case has to be loaded to be read about. */
import { TEMPLATES } from '#lib/templates/registry.ts';

export function load() {
	return {
		templates: TEMPLATES.map(({ id, file, teaches }) => ({
			id,
			title: file.title,
			teaches,
			years: file.horizon.years
		}))
	};
}
