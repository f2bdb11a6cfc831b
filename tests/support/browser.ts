// Finds a Chromium for the tests; nothing is downloaded. Order: $CHROMIUM_PATH, the one in node_modules
// (@sparticuz/chromium, Linux x64 only, unpacked once), a browser installed on the machine, Playwright's own.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright';

const root = path.resolve(import.meta.dirname, '../..');

const SYSTEM: Partial<Record<NodeJS.Platform, string[]>> = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/snap/bin/chromium'
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((v) => {
		const dir = process.env[v];
		return dir
			? [
					`${dir}\\Google\\Chrome\\Application\\chrome.exe`,
					`${dir}\\Microsoft\\Edge\\Application\\msedge.exe`
				]
			: [];
	})
};

const NSS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'].map((d) => `${d}/libnss3.so`);

const fontsConf = (dir: string) =>
	`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}</dir><cachedir>${dir}/cache</cachedir></fontconfig>\n`;

async function bundled(): Promise<LaunchOptions | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return;
	const pkg = path.join(root, 'node_modules/@sparticuz/chromium');
	if (!existsSync(pkg)) return;
	const { version } = JSON.parse(readFileSync(path.join(pkg, 'package.json'), 'utf8')) as {
		version: string;
	};
	const dir = path.join(root, 'node_modules/.cache', `chromium-${version}`);
	if (!existsSync(path.join(dir, 'chromium'))) {
		const tmp = `${dir}.${process.pid}`;
		mkdirSync(tmp, { recursive: true });
		const before = process.env.TMPDIR;
		process.env.TMPDIR = tmp; // the package unpacks into os.tmpdir()
		try {
			const { inflate } = await import('@sparticuz/chromium');
			for (const f of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
				await inflate(path.join(pkg, 'bin', f));
			// the packed fonts.conf names a temporary folder; without any font Chromium crashes on the first text
			writeFileSync(path.join(tmp, 'fonts/fonts.conf'), fontsConf(path.join(dir, 'fonts')));
		} finally {
			if (before === undefined) delete process.env.TMPDIR;
			else process.env.TMPDIR = before;
		}
		try {
			renameSync(tmp, dir);
		} catch {
			rmSync(tmp, { recursive: true, force: true }); // another process was first
		}
	}
	const env: Record<string, string> = {};
	for (const [k, v] of Object.entries(process.env)) if (v !== undefined) env[k] = v;
	if (!NSS.some((f) => existsSync(f)))
		env.LD_LIBRARY_PATH = [env.LD_LIBRARY_PATH, path.join(dir, 'al2023/lib')]
			.filter(Boolean)
			.join(':');
	env.FONTCONFIG_PATH = path.join(dir, 'fonts'); // always its own fonts: the same pixels on every machine
	return { executablePath: path.join(dir, 'chromium'), env };
}

/** For chromium.launch(), Playwright's `use.launchOptions` and Vitest's `playwright({ launchOptions })`. */
export async function launchOptions(): Promise<LaunchOptions> {
	let found: LaunchOptions | undefined;
	if (process.env.CHROMIUM_PATH) found = { executablePath: process.env.CHROMIUM_PATH };
	found ??= await bundled();
	if (!found) {
		const executablePath = SYSTEM[process.platform]?.find((p) => existsSync(p));
		if (executablePath) found = { executablePath };
	}
	return {
		...found,
		args: [
			...(process.platform === 'linux' ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const t = Date.now();
	const { chromium } = await import('playwright');
	const o = await launchOptions();
	const b = await chromium.launch(o);
	console.log(
		`${o.executablePath ?? 'Playwright’s own'}: Chromium ${b.version()} (${Date.now() - t} ms)`
	);
	await b.close();
}
