// Takes up the kept theme before the first paint. Storage may be refused.
try {
	const theme = localStorage.getItem('vifte.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Then the machine's own theme holds.
}
