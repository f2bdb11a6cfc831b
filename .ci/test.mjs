// `npm test`: format, lint, types, unit tests, pages in a real browser; then one closing line over all suites.
import { spawn } from 'node:child_process';
import process from 'node:process';

const steps = ['lint', 'check', 'unit', 'pages'];
const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs one npm script, passing its output on, and adds up the summary lines it prints. */
function run(script) {
	return new Promise((resolve) => {
		console.log(`\n── npm run ${script}`);
		const child = spawn('npm', ['run', '--silent', script], {
			stdio: ['ignore', 'pipe', 'inherit'],
			shell: process.platform === 'win32'
		});
		let line = '';
		child.stdout.on('data', (chunk) => {
			process.stdout.write(chunk);
			const lines = (line + chunk).split('\n');
			line = lines.pop();
			for (const l of lines) {
				const found = /^\w+: (\d+) passed, (\d+) failed, (\d+) skipped$/.exec(l.trim());
				if (!found) continue;
				totals.passed += Number(found[1]);
				totals.failed += Number(found[2]);
				totals.skipped += Number(found[3]);
			}
		});
		child.on('close', (code) => resolve(code === 0));
	});
}

let ok = true;
for (const step of steps) {
	if (await run(step)) continue;
	ok = false;
	if (totals.failed === 0) totals.failed++;
	if (step === 'lint' || step === 'check') break;
}
console.log(`\nall: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(ok ? 0 : 1);
