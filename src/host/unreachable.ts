import { ToolError } from '../system/errors.js';

/**
 * A host does not answer, or its connection was lost in the middle of a script: whether that has ended is not known. `said`
 * are the words of the program that connects. `isLasting` where no later try can do better, such as with another key than the
 * known one.
 */
export class HostUnreachable extends ToolError {
  readonly said: string;
  readonly isLasting: boolean;

  constructor(name: string, said: string, { hint = '', isLasting = false } = {}) {
    super('unreachable', `${name} cannot be reached: ${said}`, { hint });
    this.said = said;
    this.isLasting = isLasting;
  }
}
