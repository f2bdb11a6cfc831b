/** The same random cases in every run of the laws, so that a run never fails by chance; LAWS_SEED explores others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.LAWS_SEED ?? 2026) });
