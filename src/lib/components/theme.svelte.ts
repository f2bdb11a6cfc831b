/** Light, dark, or as the machine: remembered where the browser allows. static/theme.js takes it up before the first paint. */

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'vifte.theme';

class CurrentTheme {
	choice = $state<Theme>('system');

	choose(theme: Theme): void {
		this.choice = theme;
		if (theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		try {
			if (theme === 'system') localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, theme);
		} catch {
			// Storage may be refused; the choice then lasts as long as the page.
		}
	}

	/** Read what the page was opened with. */
	restore(): void {
		const { theme } = document.documentElement.dataset;
		this.choice = theme === 'light' || theme === 'dark' ? theme : 'system';
	}

	/** Switch to what is not on screen now. */
	toggle(): void {
		const dark =
			this.choice === 'dark' ||
			(this.choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
		this.choose(dark ? 'light' : 'dark');
	}
}

export const theme = new CurrentTheme();
