/** The engine on a thread of its own. */
import { openPlan } from '#lib/engine/block.ts';
import { serve } from './serve.ts';

serve(openPlan);
