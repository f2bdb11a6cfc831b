import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';

it('The committed WebAssembly kernel is what its source gives', () => {
	const root = path.resolve(import.meta.dirname, '../..');
	const built = spawnSync(process.execPath, ['.ci/build-kernel.mjs', '--check'], {
		cwd: root,
		encoding: 'utf8'
	});
	expect(built.stderr).toBe('');
	expect(built.status).toBe(0);
});
