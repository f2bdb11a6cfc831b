/** zod without generated code: the pages' security policy forbids it, and even asking is reported as a breach. */
import { config } from 'zod';

config({ jitless: true });

// As a namespace, not as zod's own object of that name: what is not used, its languages above all, stays out of the build.
export * as z from 'zod';
