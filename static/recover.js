// Until the app is there: loads the page once more when its modules did not come, and says so when they still do not.
// The words stand hidden in the page, in each language.
addEventListener('unhandledrejection', () => {
	if ('ready' in document.documentElement.dataset) return;
	const key = 'vifte.loadedAgain';
	try {
		// Without a connection the browser would put a page of its own in the place of this one.
		if (navigator.onLine && sessionStorage.getItem(key) !== location.pathname) {
			sessionStorage.setItem(key, location.pathname);
			return location.reload();
		}
	} catch {
		// Where nothing can be noted the page is not loaded again: it might never end.
	}
	const tell = () => {
		let language = 'da';
		try {
			language = localStorage.getItem('vifte.language') ?? language;
		} catch {
			// Then it is told in the page's own language.
		}
		const words = document.querySelector(`[data-not-loaded="${CSS.escape(language)}"]`);
		if (!words) return;
		// Nothing is on its way any more.
		document.querySelector('#content [role="status"]')?.remove();
		words.hidden = false;
		words.querySelector('button').onclick = () => location.reload();
	};
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', tell);
	else tell();
});
