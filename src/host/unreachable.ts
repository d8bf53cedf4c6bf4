import { ToolError } from '../system/errors.js';

/**
 * A host does not answer, or its connection was lost in the middle of a script: whether that has ended is not known. `said`
 * are the words of the program that connects.
 */
export class HostUnreachable extends ToolError {
  constructor(name: string, said: string, hint = '') {
    super('unreachable', `${name} cannot be reached: ${said}`, { hint });
  }
}
