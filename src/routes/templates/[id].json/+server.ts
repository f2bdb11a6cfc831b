/** A template with every default filled in, written out when the app is built: the start page draws it without reading case files. */
import { error, json } from '@sveltejs/kit';
import { findTemplate, TEMPLATES } from '#lib/templates/registry.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => TEMPLATES.map(({ id }) => ({ id }));

export function GET({ params }: { params: { id: string } }) {
	const template = findTemplate(params.id);
	return template ? json(template.case) : error(404);
}
