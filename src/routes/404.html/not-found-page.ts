/** The page that stands where no page is, whole in one file: a host sends it at any address, so nothing can be loaded beside it. */
import { notFound } from '#lib/messages/not-found.ts';
import { LANGUAGES } from '#lib/messages/locale.ts';
import base from '../base.css?raw';
import tokens from '../tokens.css?raw';
import script from './find-home.js?raw';
import look from './look.css?raw';

const MARK =
	'<svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true"><path d="M0 9 28 0v14z" opacity=".28"/><path d="M0 9 28 4v8z" opacity=".5"/><path d="M0 9 28 7.2v2.4z"/></svg>';

/** Write the page. Without its script it says the same in both languages. */
export async function notFoundPage(): Promise<string> {
	const sections = LANGUAGES.map((language) => {
		const m = notFound[language];
		return `<section lang="${language}">
	<p class="brand">${MARK}<span>${m.brand}</span></p>
	<h1>${m.title}</h1>
	<p>${m.hint}</p>
	<p><a href="/">${m.start}</a></p>
</section>`;
	});
	const policy = `default-src 'none'; script-src 'sha256-${await sha256(script)}'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'`;
	return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<link rel="icon" href="data:," />
<title>${notFound.da.title} – ${notFound.da.brand}</title>
<style>
${tokens}${base}${look}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
<script type="module">${script}</script>
</body>
</html>
`;
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
