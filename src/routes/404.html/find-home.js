// Leads to the start page, which may be in any folder above the address; in the language and theme that were chosen before.
try {
	const language = localStorage.getItem('vifte.language');
	document.documentElement.lang = language === 'en' ? 'en' : 'da';
	const theme = localStorage.getItem('vifte.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be refused.
}
document.documentElement.classList.add('one');
document.title =
	document.querySelector(`section[lang="${document.documentElement.lang}"] h1`).textContent +
	' – Vifte';

/** Whether the app is in a folder: its theme.js is there. A host that answers everything with a page does not deceive it. */
async function isHome(folder) {
	try {
		const answer = await fetch(folder + 'theme.js');
		return answer.ok && /javascript/.test(answer.headers.get('content-type') ?? '');
	} catch {
		return false;
	}
}

const parts = location.pathname.split('/').slice(0, 12);
const folders = parts.slice(0, -1).map((_, depth) => parts.slice(0, depth + 1).join('/') + '/');
for (const folder of folders.reverse()) {
	if (!(await isHome(folder))) continue;
	for (const link of document.querySelectorAll('a')) link.setAttribute('href', folder);
	break;
}
document.documentElement.dataset.ready = '';
