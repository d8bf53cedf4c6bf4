import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeBlocks } from './pages.js';

type ActionFile = { inputs: Record<string, unknown>; outputs: Record<string, unknown> };
type Step = { id?: string; uses?: string; with?: Record<string, unknown> };

const ownAction = /^(?:org\/nixos-rebuild-test|\.)(\/report|\/hosts|\/trial|\/deploy|\/update)?(?:@v1|\/)?$/;

function actionOf(step: Step): ActionFile | null {
  const [matched, folder = ''] = ownAction.exec(step.uses ?? '') ?? [];
  if (matched === undefined) return null;
  return parse(readFileSync(`${folder === '' ? '' : `${folder.slice(1)}/`}action.yml`, 'utf8')) as ActionFile;
}

/** Every mapping with a `uses` in a workflow or a piece of one. */
function stepsOf(node: unknown): Step[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(stepsOf);
  return 'uses' in node ? [node as Step, ...inner] : inner;
}

const files = ['.github/workflows', '.github/workflows/examples'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);
const blocks = codeBlocks()
  .filter(({ language }) => language === 'yaml')
  .map(({ page, line, text }) => ({ name: `${page}:${line}`, text }));
const workflows = [...blocks, ...files];

describe('workflows in the docs and in .github', () => {
  it.each(workflows)('$name sets only inputs that the Actions have', ({ text }) => {
    const unknown = stepsOf(parse(text)).flatMap((step) => {
      const action = actionOf(step);
      return action === null ? [] : Object.keys(step.with ?? {}).filter((name) => !(name in action.inputs));
    });
    expect(unknown).toEqual([]);
  });

  it.each(workflows)('$name reads only outputs that the Actions have', ({ text }) => {
    const unknown = stepsOf(parse(text)).flatMap((step) => {
      const action = actionOf(step);
      if (action === null || step.id === undefined) return [];
      const read = text.matchAll(new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, 'g'));
      return [...read].map(([, name = '']) => name).filter((name) => !(name in action.outputs));
    });
    expect(unknown).toEqual([]);
  });

  it('use at least one of the Actions in each page that is about them', () => {
    const users = blocks.filter(({ text }) => stepsOf(parse(text)).some((step) => actionOf(step) !== null));
    for (const page of [
      'README.md',
      'docs/action.md',
      'docs/history.md',
      'docs/trials.md',
      'docs/update-action.md',
    ])
      expect(users.some(({ name }) => name.startsWith(`${page}:`))).toBe(true);
  });

  it('run after the workflow that the README names', () => {
    const names = [...new Set(workflows.flatMap(({ text }) => followed(parse(text))))];
    const readme = blocks.find(({ name }) => name.startsWith('README.md:'));
    expect(names).toEqual([parse(readme?.text ?? '').name]);
  });
});

/** The names of the workflows after which this one runs. */
function followed(workflow: { on?: { workflow_run?: { workflows?: string[] } } } | null): string[] {
  return workflow?.on?.workflow_run?.workflows ?? [];
}
