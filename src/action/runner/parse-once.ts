import { config } from 'zod';

// A step parses most schemas once. Compiling them, which pays only from some dozens of parses on, would delay the
// start of each rebuild. This is imported before any schema is made.
config({ jitless: true });
