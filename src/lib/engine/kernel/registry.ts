/** The kernels, and the one to use here. */
import type { KernelKind } from './kernel.ts';
import { createTypeScriptKernel } from './typescript.ts';
import { createWebAssemblyKernel, hasWebAssembly } from './webassembly.ts';

export const KERNELS = {
	typescript: createTypeScriptKernel,
	webassembly: createWebAssemblyKernel
} satisfies Record<string, KernelKind>;

export type KernelName = keyof typeof KERNELS;

/** The fastest kernel that this machine can run; all give the same bits. */
export function bestKernel(): KernelName {
	return hasWebAssembly() ? 'webassembly' : 'typescript';
}
