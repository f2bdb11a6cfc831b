/** Writes 404.html, which static hosts send where no page is, and which stands there without a network too. */
import { notFoundPage } from './not-found-page.ts';

export const prerender = true;

export async function GET(): Promise<Response> {
	return new Response(await notFoundPage(), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
}
