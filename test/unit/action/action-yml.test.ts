import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDeployInputs } from '../../../src/action/deploy/inputs.js';
import { writeDeployOutputs } from '../../../src/action/deploy/outputs.js';
import { nothingPublished as nothingDeployed } from '../../../src/action/deploy/report.js';
import { parseInputs } from '../../../src/action/rebuild/inputs.js';
import { nothingPublished, writeOutputs } from '../../../src/action/rebuild/outputs.js';
import { parseTrialInputs } from '../../../src/action/trial/inputs.js';
import { writeTrialOutputs } from '../../../src/action/trial/outputs.js';
import { parseUpdateInputs } from '../../../src/action/update/inputs.js';
import { writeUpdateOutputs } from '../../../src/action/update/outputs.js';
import { exampleDeployment, exampleHost } from '../../support/deployment.js';
import { exampleTrial } from '../../support/trial.js';
import { examplePreview } from '../../support/update-preview.js';
import { exampleMetadata } from '../report/example.js';
import { memoryRunner } from './memory-runner.js';

type ActionFile = {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string; post?: string };
};
const read = (file: string) => parse(readFileSync(file, 'utf8')) as ActionFile;
const files = [
  'action.yml',
  'report/action.yml',
  'hosts/action.yml',
  'trial/action.yml',
  'deploy/action.yml',
  'update/action.yml',
];

describe('action.yml', () => {
  const { inputs, outputs } = read('action.yml');

  it('declares exactly the inputs that are read', () => {
    const asked = new Set<string>();
    parseInputs((name) => {
      asked.add(name);
      return name === 'keep-last' ? '3' : '';
    });
    expect([...asked].sort()).toEqual(Object.keys(inputs).sort());
  });

  it('declares the defaults that the code has', () => {
    const isComputed = (text: string) => text.startsWith('${{');
    const declared = parseInputs((name) => {
      const text = inputs[name]?.default ?? '';
      return isComputed(text) ? '' : text;
    });
    expect(declared).toEqual(parseInputs(() => ''));
  });

  it('declares exactly the outputs that are set', () => {
    const runner = memoryRunner();
    const build = { dir: '/b', name: 'b', metadata: exampleMetadata() };
    writeOutputs(runner, build, nothingPublished);
    const ofTrend = ['trend-median-seconds', 'trend-change-percent', 'regression'];
    expect([...Object.keys(runner.outputs), ...ofTrend].sort()).toEqual(Object.keys(outputs).sort());
  });
});

describe('trial/action.yml', () => {
  const { inputs, outputs } = read('trial/action.yml');

  it('declares exactly the inputs that are read, with the defaults that the code has', () => {
    const asked = new Set<string>();
    const byCode = parseTrialInputs((name) => {
      asked.add(name);
      return '';
    });
    expect([...asked].sort()).toEqual(Object.keys(inputs).sort());
    const declared = (name: string) => inputs[name]?.default ?? '';
    const byFile = parseTrialInputs((name) => (declared(name).startsWith('${{') ? '' : declared(name)));
    expect(byFile).toEqual(byCode);
  });

  it('declares exactly the outputs that are set', () => {
    const runner = memoryRunner();
    const build = { dir: '/b', name: 'b', metadata: exampleMetadata() };
    writeTrialOutputs(runner, build, nothingPublished, exampleTrial());
    const ofTrend = ['trend-median-seconds', 'trend-change-percent', 'regression'];
    expect([...Object.keys(runner.outputs), ...ofTrend].sort()).toEqual(Object.keys(outputs).sort());
  });

  it('has the words of action.yml for inputs that mean the same', () => {
    const rebuild = read('action.yml').inputs;
    const same = [
      'redact',
      'matrix',
      'output-dir',
      'keep-last',
      'comment',
      'number',
      'summary',
      'notify',
      'notify-on',
    ];
    for (const name of same) expect(inputs[name], name).toEqual(rebuild[name]);
  });
});

describe('deploy/action.yml', () => {
  const { inputs, outputs } = read('deploy/action.yml');

  it('declares exactly the inputs that are read, with the defaults that the code has', () => {
    const asked = new Set<string>();
    const byCode = parseDeployInputs((name) => {
      asked.add(name);
      return name === 'hosts' ? 'web1' : '';
    });
    // The key is taken for itself.
    expect([...asked, 'ssh-key'].sort()).toEqual(Object.keys(inputs).sort());
    const declared = (name: string) => (name === 'hosts' ? 'web1' : (inputs[name]?.default ?? ''));
    const byFile = parseDeployInputs((name) => (declared(name).startsWith('${{') ? '' : declared(name)));
    expect(byFile).toEqual(byCode);
  });

  it('declares exactly the outputs that are set', () => {
    const runner = memoryRunner();
    writeDeployOutputs(runner, [exampleHost(exampleDeployment())], nothingDeployed);
    const ofTrend = ['trend-median-seconds', 'trend-change-percent', 'regression'];
    expect([...Object.keys(runner.outputs), ...ofTrend].sort()).toEqual(Object.keys(outputs).sort());
  });

  it('has the words of action.yml for inputs that mean the same', () => {
    const rebuild = read('action.yml').inputs;
    const same = ['redact', 'matrix', 'output-dir', 'keep-last', 'number', 'repository', 'summary'];
    for (const name of [...same, 'hide-outdated', 'install-tmux', 'artifact-retention-days'])
      expect(inputs[name], name).toEqual(rebuild[name]);
  });
});

describe('update/action.yml', () => {
  const { inputs, outputs } = read('update/action.yml');

  it('declares exactly the inputs that are read, with the defaults that the code has', () => {
    const asked = new Set<string>();
    const byCode = parseUpdateInputs((name) => {
      asked.add(name);
      return name === 'create-pull-request' ? 'true' : '';
    });
    expect([...asked].sort()).toEqual(Object.keys(inputs).sort());
    const declared = (name: string) =>
      name === 'create-pull-request' ? 'true' : (inputs[name]?.default ?? '');
    const byFile = parseUpdateInputs((name) => (declared(name).startsWith('${{') ? '' : declared(name)));
    expect(byFile).toEqual(byCode);
  });

  it('declares exactly the outputs that are set', () => {
    const runner = memoryRunner();
    const verdict = { highest: 'none', safe: true, failedHosts: [], fails: false } as const;
    const known = { preview: examplePreview(), verdict: { ...verdict, failedHosts: [] }, summary: '' };
    writeUpdateOutputs(runner, { ...known, pull: null, commentUrl: null });
    expect(Object.keys(runner.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });

  it('has the words of action.yml for inputs that mean the same', () => {
    const rebuild = read('action.yml').inputs;
    for (const name of ['redact', 'matrix', 'number', 'repository', 'hide-outdated', 'summary'])
      expect(inputs[name], name).toEqual(rebuild[name]);
  });
});

describe('the action.yml files', () => {
  it.each(files)('%s runs on node24 and describes every input and output', (file) => {
    const { inputs, outputs, runs } = read(file);
    expect(runs.using).toBe('node24');
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)]) {
      expect(description).toMatch(/\.$/);
      // The runner refuses an action.yml with an expression in a description.
      expect(description).not.toContain('${{');
    }
  });

  it('are shown in docs/ as they are', () => {
    execFileSync('node', ['scripts/action-tables.mjs', '--check']);
  });
});
