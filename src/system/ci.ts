import type { Environment } from './environment.js';

/** Whether this is a job of a CI service: every one of them sets `CI`. */
export function isCi({ CI }: Environment): boolean {
  return !['', undefined, 'false'].includes(CI);
}
