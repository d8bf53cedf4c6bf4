import { describe, expect, it } from 'vitest';
import { workflowCommand } from '../../../src/text/workflow-command.js';

describe('workflowCommand', () => {
  it('is one line with the properties that are known', () =>
    expect(workflowCommand('error', { file: 'a.nix', line: 3, col: null }, 'm')).toBe(
      '::error file=a.nix,line=3::m\n',
    ));

  it('has no properties where none is known', () =>
    expect(workflowCommand('warning', { file: null }, 'm')).toBe('::warning::m\n'));

  it('lets neither message nor property end the line or the list', () =>
    expect(workflowCommand('error', { file: 'a,b:c%\n' }, '100%\r\n::error::x')).toBe(
      '::error file=a%2Cb%3Ac%25%0A::100%25%0D%0A::error::x\n',
    ));
});
