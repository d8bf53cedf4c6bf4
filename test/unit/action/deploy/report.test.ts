import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  beginGitHubDeployment,
  endGitHubDeployment,
} from '../../../../src/action/deploy/github-deployment.js';
import { parseDeployInputs } from '../../../../src/action/deploy/inputs.js';
import { reportDeployment } from '../../../../src/action/deploy/report.js';
import { readContext } from '../../../../src/action/runner/context.js';
import { createNotices } from '../../../../src/action/runner/notices.js';
import type { Deployment } from '../../../../src/builds/deployment.js';
import { pullRequestEvent, runnerEnvironment } from '../../../setup/github/events.js';
import { runtimeEnvironment } from '../../../setup/github/runtime.js';
import { exampleDeployment, exampleHost } from '../../../support/deployment.js';
import { useLocalGitHub } from '../../github/local.js';
import { successMetadata } from '../../report/example.js';
import { memoryRunner } from '../memory-runner.js';

const local = useLocalGitHub();
const sha = 'c'.repeat(40);
let home = '';
beforeEach(() => {
  // The artifact client reports its progress to the job log.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  home = mkdtempSync(join(tmpdir(), 'report-deployment-'));
  for (const [name, value] of Object.entries(runtimeEnvironment(local.api.url, 7))) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

function edges(given: Record<string, string> = {}, event: object = {}) {
  const payload = join(home, 'event.json');
  writeFileSync(payload, JSON.stringify(event));
  const name = 'pull_request' in event ? 'pull_request' : 'push';
  const runner = memoryRunner(
    {},
    {
      ...{ ...runnerEnvironment(home), GITHUB_EVENT_PATH: payload, GITHUB_EVENT_NAME: name },
    },
  );
  const notices = createNotices(runner);
  const inputs = parseDeployInputs((input) => ({ hosts: 'web1', trend: 'false', ...given })[input] ?? '');
  const github = async () => local.github;
  const context = readContext(runner.env);
  return { runner, reporting: { inputs, context, log: runner, notices, github, commentGitHub: github } };
}

async function report(
  deployment: Deployment,
  given: Record<string, string> = {},
  { event = {}, name = 'rebuild-1', spent = 4, isOfRun = false } = {},
) {
  const { runner, reporting } = edges(given, event);
  const dir = join(home, name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'deployment.json'), JSON.stringify(deployment));
  const metadata = { ...successMetadata(), ...(isOfRun && { revision: null }) };
  writeFileSync(join(dir, 'final.txt'), 'the last line\n');
  writeFileSync(join(dir, 'final.png'), 'a picture');
  const result = { report: exampleHost(deployment, { metadata }), build: { dir, name, metadata } };
  const { issue } = reporting.inputs;
  const about = { kind: 'deployment', id: 'web1', issue, startedMs: 0, withTrend: false } as const;
  const requests = async () => spent;
  const published = await reportDeployment([result], { ...about, requests }, reporting, runner);
  return { runner, published, notices: reporting.notices.all() };
}

const back = exampleDeployment({
  ...{ outcome: 'rolled_back', success: false, reason: 'no-ack', message: 'web1 went back' },
});

describe('the comment of a deployment', () => {
  it('is on the commit where the event names no pull request, and only where a host is not well', async () => {
    await report(exampleDeployment());
    expect(local.api.state.comments).toEqual([]);
    const { published } = await report(back);
    expect(local.api.state.comments.map(({ issue }) => issue)).toEqual([sha]);
    expect(published.commentUrl).toContain('commitcomment');
  });

  it('is one, which a later run changes to a short note once all is well', async () => {
    await report(back);
    await report(exampleDeployment(), {}, { name: 'rebuild-1' });
    const bodies = local.api.state.comments.map(({ body }) => body);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('It failed before and works again.');
  });

  it('is on the pull request of the event, and the report in the issue of the input as well', async () => {
    await report(back, { issue: '9' }, { event: pullRequestEvent() });
    expect(local.api.state.comments.map(({ issue }) => issue)).toEqual([5, 9]);
  });

  it('costs nothing else where the token may not comment, and says which permission does', async () => {
    local.api.permissions.contents = 'read';
    const { runner, notices } = await report(back);
    expect(notices.join()).toContain('Add `contents: write`');
    expect(runner.summary).toContain('web1 went back');
  });
});

describe('the annotations of a deployment', () => {
  it('are what became of hosts that are not well, and their warnings with advice', async () => {
    const { runner } = await report(back);
    expect(runner.log).toContain('::error title=NixOS deployment::web1 went back');
    expect(runner.log).toContain(
      '::warning title=NixOS deployment::web1: only a boot brings all of it%0AReboot when it suits.',
    );
  });
});

describe('what preflight has found before a deployment', () => {
  it('is in the summary, and on the lines of the checkout', async () => {
    const place = { line: 7, column: 3, end_line: 7, end_column: 9 };
    const findings = [
      { rule: 'plain-password', severity: 'error', file: 'hosts/web1.nix', ...place, message: 'a password' },
      { rule: 'statix', severity: 'warning', file: '../other.nix', ...place, message: 'useless' },
    ] as const;
    const refused: Deployment = {
      ...exampleDeployment({
        outcome: 'refused',
        success: false,
        reason: 'preflight',
        message: 'web1 was not changed',
      }),
      preflight: {
        ...{ schema_version: 1, success: false, fail_on: 'error', directory: join(home, 'nix'), files: 2 },
        ...{ errors: 1, warnings: 1, allowed: 0, skipped_rules: [], syntax_by: 'nix', notes: [] },
        findings: [...findings],
      },
    };
    const { runner } = await report(refused, {}, { isOfRun: true });
    const { runner: elsewhere } = await report(refused, {}, { name: 'rebuild-2' });
    expect(elsewhere.log).toContain('::a password%0Aat hosts/web1.nix:7');
    expect(runner.summary).toContain('Preflight: ✗ 1 error, 1 warning in 2 files');
    expect(runner.log).toContain(
      '::error title=NixOS preflight%3A plain-password,file=nix/hosts/web1.nix,line=7,col=3::a password',
    );
    expect(runner.log).toContain('statix');
  });
});

describe('the picture in the comment of a deployment', () => {
  const pictures = () => [...local.api.state.refs.keys()].filter((ref) => ref.includes('images'));

  it('is of the host that failed, with its screen as text, and takes five requests', async () => {
    const before = local.api.requests.length;
    await report(back);
    const body = local.api.state.comments[0]?.body ?? '';
    expect(body).toMatch(
      /\n\[!\[the last screen of the deployment\]\(https:\/\/github\.example\/o\/r\/blob\/nixos-rebuild-test-images\/\S+-web1\.png\?raw=true\)\]/,
    );
    expect(body).toContain('<summary>The last screen as text</summary>');
    expect(body).toContain('the last line');
    expect(local.api.requests.length - before).toBe(5 + 3);
  });

  it('is not hosted where fewer requests are left of twelve, and the text is there', async () => {
    await report(back, {}, { spent: 5 });
    await report(back, { issue: '9' }, { spent: 2, name: 'rebuild-2', event: pullRequestEvent() });
    expect(local.api.state.comments).toHaveLength(3);
    for (const { body } of local.api.state.comments) {
      expect(body).not.toContain('![');
      expect(body).toContain('the last line');
    }
    expect(pictures()).toEqual([]);
  });

  it('is neither of a host that is well nor where it is switched off', async () => {
    await report(exampleDeployment(), { comment: 'always' });
    await report(back, { 'comment-image': 'none' }, { name: 'rebuild-2' });
    for (const { body } of local.api.state.comments) expect(body).not.toContain('![');
    expect(pictures()).toEqual([]);
  });

  it('costs nothing else where the token may not write, and says which permission does', async () => {
    local.api.permissions.contents = 'read';
    const { notices } = await report(back, {}, { event: pullRequestEvent() });
    expect(notices.join()).toContain('Add `contents: write`');
    expect(local.api.state.comments[0]?.body).toContain('the last line');
  });
});

describe('the deployment on GitHub', () => {
  const begin = () => {
    const { runner, reporting } = edges();
    const asked = { environment: 'web1', isCancelled: () => false };
    return { runner, reporting, id: beginGitHubDeployment(runner, asked, reporting) };
  };

  it('is of the commit, and says where the log is and how it ended', async () => {
    const { runner, reporting, id } = begin();
    const begun = await id;
    expect(runner.states['github-deployment']).toBe(String(begun));
    await endGitHubDeployment(begun ?? 0, [exampleHost(back)], reporting);
    const logUrl = 'http://github.localhost/o/r/actions/runs/7';
    expect(local.api.state.deployments).toMatchObject([
      {
        ...{ sha, environment: 'web1' },
        statuses: [
          { state: 'in_progress', log_url: logUrl },
          { state: 'failure', log_url: logUrl, description: 'web1 went back' },
        ],
      },
    ]);
  });

  it('is left to GitHub where the job has an environment', async () => {
    const log_url = 'http://github.localhost/o/r/actions/runs/7/job/1';
    const statuses = [{ state: 'in_progress', log_url, description: '' }];
    local.api.state.deployments.push({ id: 1, sha, environment: 'production', statuses });
    expect(await begin().id).toBeNull();
    expect(local.api.state.deployments).toHaveLength(1);
  });

  it('is left out without a word where the token may not', async () => {
    local.api.permissions.deployments = 'none';
    const { id, reporting } = begin();
    expect(await id).toBeNull();
    expect(reporting.notices.all()).toEqual([]);
  });
});
