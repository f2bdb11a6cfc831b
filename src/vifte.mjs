#!/usr/bin/env node
// Starts the command line without npm: TypeScript is read as it is.
import { register } from 'tsx/esm/api';

register();
await import('./cli.ts');
