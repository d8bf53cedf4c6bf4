import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { pullRequestEvent, workflowRunEvent } from '../../setup/github/events.js';
import { runtimeEnvironment } from '../../setup/github/runtime.js';
import { addIssue, store } from '../../setup/github/state.js';
import { modernNix, offlineNixConfig } from '../../setup/modern-nix.mjs';
import { git, gitEnvironment } from '../../support/git.js';
import { lockFlake, releaseInput, writeHostFlake } from '../../support/update-flakes.js';
import { obeyed } from '../../unit/action/obeyed.js';
import { hostile, outsideCode } from '../../unit/report/rendered.js';
import { useJob } from './runner.js';

const job = useJob();
const own = { NIX_CONFIG: offlineNixConfig };
const nixEnv = { ...(gitEnvironment as Record<string, string>), ...own };
let input: string;
let stamp = 0;

/** A checkout of main with a flake, whose input has a release more than the lock. */
beforeEach(() => {
  const dir = job.workspace;
  input = join(dir, '..', 'input');
  releaseInput(input, { curl: '8.1', zlib: '1.3' }, 10);
  writeFlake({ web: 'system' });
  git(dir, 'init', '-q', '-b', 'main');
  commit('flake');
  lockFlake(dir, nixEnv);
  commit('lock');
  git(dir, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  releaseInput(input, { curl: '8.2', zlib: '1.3' }, 20);
}, 120_000);

const writeFlake = (hosts: Record<string, string>) => {
  stamp += 1;
  writeHostFlake(job.workspace, { input, hosts, stamp: `${process.pid}-${Date.now()}-${stamp}` });
};
function commit(message: string): string {
  git(job.workspace, 'add', '-A');
  git(job.workspace, 'commit', '-q', '-m', message);
  return git(job.workspace, 'rev-parse', 'HEAD');
}
const lockText = () => readFileSync(join(job.workspace, 'flake.lock'), 'utf8');
const errors = (log: string) => obeyed(log).commands.filter((one) => one.startsWith('error'));
const notices = (log: string) => obeyed(log).commands.filter((one) => one.startsWith('notice'));

describe('on a pull request', { timeout: 120_000 }, () => {
  /** A branch with the updated lock, as update-flake-lock or Renovate leave one. */
  function propose(from: string | null = 'o/r') {
    const base = git(job.workspace, 'rev-parse', 'HEAD');
    git(job.workspace, 'checkout', '-q', '-b', 'renovate/lock-file-maintenance');
    lockFlake(job.workspace, nixEnv);
    return eventFor(base, commit('chore: lock file maintenance'), from);
  }
  function eventFor(base: string, sha: string, from: string | null = 'o/r') {
    const { pull_request: pull, ...event } = pullRequestEvent(from);
    const head = { ...pull.head, sha, ref: 'renovate/lock-file-maintenance' };
    return { ...event, pull_request: { ...pull, head, base: { ref: 'main', sha: base } } };
  }
  const run = (event: object, inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    job.step('update', { event, inputs, env: { ...own, ...env } });

  it('the lock’s changes are one comment, updated in place, and the summary', async () => {
    const event = propose();
    const first = await run(event);
    expect(first.status, first.log).toBe(0);
    expect(first.outputs).toMatchObject({
      ...{ changed: 'true', highest: 'none', safe: 'true', 'failed-hosts': '[]', summary: '1 input changed' },
      'pull-request-number': '',
    });
    expect(JSON.parse(first.outputs.preview ?? '')).toMatchObject({
      changed: true,
      hosts: [{ host: 'web' }],
    });
    const [comment] = job.api.state.comments;
    expect(first.outputs['comment-url']).not.toBe('');
    expect(comment?.body).toContain('### ✅ 1 input changed');
    expect(comment?.body).toContain('| `curl` | upgraded | `8.1` | `8.2` |');
    expect(comment?.body).toMatch(/Compared with `[0-9a-f]{12}`: where the change left main/);
    expect(first.summary).toContain('## ✅ 1 input changed');
    addIssue(job.api.state, {
      ...{ title: 'Build failure: curl 8.2', createdAt: '2026-03-19T00:00:00Z' },
      labels: ['0.kind: build failure'],
    });
    // The cache of the first run would be asked within a day.
    const second = await run(
      event,
      { 'fail-on': 'high' },
      { XDG_CACHE_HOME: join(job.workspace, '..', 'other') },
    );
    expect(job.api.state.comments).toHaveLength(1);
    expect(job.api.state.comments[0]?.body).toContain('known issues: 1 ');
    expect(second.outputs).toMatchObject({ changed: 'true', safe: 'false' });
    expect(['medium', 'high', 'critical']).toContain(second.outputs.highest);
  });

  it('a critical known issue fails the step, unless fail-on says otherwise', async () => {
    const event = propose();
    addIssue(job.api.state, {
      ...{ title: 'curl 8.2: system does not boot, kernel panic', createdAt: '2026-03-19T00:00:00Z' },
      labels: ['1.severity: blocker'],
    });
    const failed = await run(event);
    expect(failed.outputs).toMatchObject({ highest: 'critical', safe: 'false' });
    expect(failed.status).toBe(1);
    expect(errors(failed.log)).toEqual([expect.stringContaining('known issues: 1 critical')]);
    expect(job.api.state.comments[0]?.body).toContain('🔴 critical');
    expect((await run(event, { 'fail-on': 'never' })).status).toBe(0);
  });

  it('a host that does not evaluate any more fails the step, and the others are shown', async () => {
    writeFlake({
      web: 'system',
      lost: 'if pkgs.versions.curl == "8.1" then system else throw "lost for good"',
    });
    commit('another host');
    const failed = await run(propose());
    expect(failed.status).toBe(1);
    expect(failed.outputs).toMatchObject({ 'failed-hosts': '["lost"]', safe: 'false', highest: 'unknown' });
    expect(errors(failed.log)).toEqual([expect.stringContaining('lost for good')]);
    expect(job.api.state.comments[0]?.body).toContain('❌ `lost`');
    expect(job.api.state.comments[0]?.body).toContain('✅ `web`');
  });

  it('says in a line that the lock is as it was, and comments on nothing', async () => {
    const base = git(job.workspace, 'rev-parse', 'HEAD');
    git(job.workspace, 'checkout', '-q', '-b', 'docs');
    writeFileSync(join(job.workspace, 'README.md'), 'hello');
    const quiet = await run(eventFor(base, commit('docs')));
    expect(quiet.status, quiet.log).toBe(0);
    expect(quiet.outputs).toMatchObject({
      changed: 'false',
      highest: 'none',
      safe: 'false',
      'comment-url': '',
    });
    expect(quiet.log).toContain('flake.lock has the same inputs as before');
    expect(quiet.summary).toContain('has the same inputs as before');
    expect(job.api.state.comments).toEqual([]);
  });

  it('compares GitHub’s merge commit with the side that it is merged into, whatever the event says', async () => {
    const old = git(job.workspace, 'rev-parse', 'HEAD');
    const event = propose();
    const head = git(job.workspace, 'rev-parse', 'HEAD');
    git(job.workspace, 'checkout', '-q', 'main');
    writeFileSync(join(job.workspace, 'other'), 'x');
    const into = commit('main goes on');
    git(job.workspace, 'checkout', '-q', '--detach');
    git(job.workspace, 'merge', '-q', '--no-ff', '-m', 'merge', head);
    expect(event.pull_request.base.sha).toBe(old);
    const { status, outputs } = await run(event);
    expect(status).toBe(0);
    const { from } = JSON.parse(outputs.preview ?? '');
    expect(from).toEqual({ revision: into, because: 'main, the base of this pull request' });
  });

  it('a fork’s run leaves what the report Action comments on, without links of a stranger', async () => {
    const event = propose('stranger/r');
    const sha = git(job.workspace, 'rev-parse', 'HEAD');
    job.api.permissions = { issues: 'read', contents: 'read', pulls: 'read' };
    const env = { GITHUB_RUN_ID: '6', ...runtimeEnvironment(job.api.url, 6) };
    const refused = await run(event, {}, env);
    expect(refused.status, refused.log).toBe(0);
    expect(notices(refused.log).filter((one) => one.includes('pull-requests: write'))).toHaveLength(1);
    expect(job.api.state.artifacts.map(({ name }) => name)).toEqual(['update-preview-rebuild-1']);
    job.api.permissions = {};
    const pull = { number: 5, sha, branch: 'renovate/lock-file-maintenance', owner: 'stranger' };
    job.api.state.pulls.push({ ...pull, repositoryId: 42 });
    const report = await job.step('report', {
      event: workflowRunEvent({ head_sha: sha, head_branch: pull.branch, conclusion: 'success' }),
    });
    expect(report.status, report.log).toBe(0);
    expect(job.api.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('### ✅ 1 input changed'),
    ]);
    expect(report.outputs['comment-url']).not.toBe('');
  });

  it('the token and what redact names are nowhere in what Nix says', async () => {
    const token = 'ghs_thisIsTheTokenOfTheJob0123456789';
    writeFlake({ web: `throw "cannot fetch https://x:${token}@example.org/ for hunter22 and AB-1234"` });
    commit('fails');
    const { log, outputs, summary } = await run(propose(), { redact: 'hunter22\nAB-[0-9]+' });
    expect(outputs['failed-hosts']).toBe('["web"]');
    for (const text of [JSON.stringify(outputs), summary, job.api.state.comments[0]?.body ?? '', log]) {
      expect(text).toContain('cannot fetch');
      expect(text).not.toMatch(/thisIsTheToken|hunter22|AB-1234/);
    }
    // Only the tracker and GitHub's API have it, and the runner is told to mask it in the log.
    expect(new Set(job.api.authorizations)).toEqual(new Set([`Bearer ${token}`, `token ${token}`]));
  });

  it('a cancelled job ends within seconds, and says nothing of what it did not see', async () => {
    writeFlake({
      web: "builtins.foldl' (a: b: builtins.seq (builtins.genList (x: x) 100000) b) system (builtins.genList (_: system) 1000000)",
    });
    commit('takes long');
    const event = propose();
    let stopped = 0;
    const { status, outputs } = await job.step('update', {
      ...{ event, env: own },
      onOutput: (child, log) => {
        if (stopped > 0 || !log.includes('inputs: 1 change')) return;
        stopped = performance.now();
        child.kill('SIGINT');
      },
    });
    expect(performance.now() - stopped).toBeLessThan(10_000);
    expect(status).toBe(1);
    expect(outputs).toEqual({});
    expect(job.api.state.comments).toEqual([]);
  });

  it('what strangers write has no effect in the job log, the summary, the comment and the outputs', async () => {
    const words = JSON.stringify(hostile.replaceAll('\0', '')).replaceAll('\\u001b', '\u001b');
    writeFlake({
      web: 'system',
      '"a b`@octocat`#1"': 'system',
      lost: `throw (builtins.fromJSON ''${JSON.stringify(words)}'')`,
    });
    commit('hostile');
    addIssue(job.api.state, {
      ...{ title: `curl 8.2: crashes ${hostile.replaceAll('\n', ' ')}`, createdAt: '2026-03-19T00:00:00Z' },
      labels: ['0.kind: bug'],
    });
    const { log, outputs, summary } = await run(propose());
    const { commands } = obeyed(log);
    expect(
      commands.filter((one) => !/^(add-mask|group|endgroup|notice|error|warning|debug) /.test(one)),
    ).toEqual([]);
    expect(commands.filter((one) => one.startsWith('error injected'))).toEqual([]);
    expect(outputs.name).toBeUndefined();
    expect(JSON.parse(outputs['failed-hosts'] ?? '')).toEqual(['lost']);
    for (const markdown of [summary, job.api.state.comments[0]?.body ?? '']) {
      expect(markdown).toContain('octocat');
      const html = outsideCode(markdown);
      expect(html).not.toMatch(/<(script|b)\b|href="[^"]*(evil|javascript)|src="[^"]*evil/);
      expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/@\w|#\d|GH-\d/);
      expect(markdown).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
    }
  });

  it('builds nothing of a stranger beside a token that may write', async () => {
    writeFlake({ web: 'drv (builtins.readFile (drv "imported" [])) []' });
    commit('imports from a derivation');
    const event = propose('stranger/r');
    const env = { GITHUB_EVENT_NAME: 'pull_request_target' };
    const refused = await run(event, { depth: 'build' }, env);
    expect(refused.status).toBe(2);
    expect(errors(refused.log)).toEqual([expect.stringContaining('may build a stranger')]);
    const dry = await run(event, {}, env);
    expect(dry.status).toBe(1);
    expect(errors(dry.log)).toEqual([expect.stringMatching(/import-from-derivation|not allowed|disabled/)]);
  });
});

describe('on a schedule', { timeout: 120_000 }, () => {
  const run = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    job.step('update', { inputs, env: { ...own, GITHUB_EVENT_NAME: 'schedule', ...env } });
  const wanted = { 'create-pull-request': 'true', labels: 'dependencies\nnix', body: 'Hello.' };

  /** Has GitHub the commit that is checked out. */
  function pushed(): string {
    const { state } = job.api;
    const names = git(job.workspace, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n');
    const entries = names.map((path) => {
      const blob = readFileSync(join(job.workspace, path));
      return { path, mode: '100644', type: 'blob', sha: store(state.blobs, blob) };
    });
    const sha = git(job.workspace, 'rev-parse', 'HEAD');
    state.commits.set(sha, { message: 'x', tree: store(state.trees, entries), parents: [] });
    state.refs.set('refs/heads/main', sha);
    return sha;
  }
  const branch = () => {
    const { refs, commits, trees, blobs } = job.api.state;
    const head = refs.get('refs/heads/update-flake-lock') ?? '';
    const found = commits.get(head);
    const lock = trees.get(found?.tree ?? '')?.find(({ path }) => path === 'flake.lock');
    return { head, ...found, lock: blobs.get(lock?.sha ?? '')?.toString() };
  };

  it('an update is previewed, and nothing is written', async () => {
    const before = lockText();
    const { status, outputs, summary, log } = await run();
    expect(status, log).toBe(0);
    expect(outputs).toMatchObject({ changed: 'true', safe: 'true', summary: '1 input to update' });
    expect(summary).toContain('| `curl` | upgraded | `8.1` | `8.2` |');
    expect(lockText()).toBe(before);
    expect(job.api.requests.filter((one) => !one.includes('/issues'))).toEqual([]);
  });

  it('one pull request is opened, kept, brought up to date, and closed with a note', async () => {
    const base = pushed();
    const first = await run(wanted);
    expect(first.status, first.log).toBe(0);
    expect(first.outputs['pull-request-number']).toBe('11');
    expect(first.outputs['pull-request-url']).toBe('http://github.localhost/o/r/pull/11');
    const [pull] = job.api.state.pulls;
    expect(pull).toMatchObject({
      ...{ title: 'Update flake.lock', base: 'main', state: 'open', labels: ['dependencies', 'nix'] },
      body: expect.stringMatching(/^Hello\.\n\n### ✅ 1 input to update\n[\s\S]*`8\.2`/),
    });
    expect(branch()).toMatchObject({
      parents: [base],
      message: expect.stringMatching(/^flake\.lock: update pkgs\n/),
    });
    expect(JSON.parse(branch().lock ?? '').nodes.pkgs.locked.rev).toBe(git(input, 'rev-parse', 'HEAD'));
    expect(notices(first.log).filter((one) => one.includes('starts no workflows'))).toHaveLength(1);

    const { head } = branch();
    const again = await run(wanted);
    expect(again.outputs['pull-request-number']).toBe('11');
    expect(branch().head).toBe(head);
    expect(notices(again.log)).toEqual([]);

    releaseInput(input, { curl: '8.3', zlib: '1.3' }, 25);
    const third = await run(wanted);
    expect(third.outputs['pull-request-number']).toBe('11');
    expect(branch().head).not.toBe(head);
    expect(job.api.state.pulls).toMatchObject([{ number: 11, body: expect.stringContaining('`8.3`') }]);
    expect(job.api.state.pulls[0]?.labels).toEqual(['dependencies', 'nix']);

    lockFlake(job.workspace, nixEnv);
    commit('merged by hand');
    pushed();
    const last = await run(wanted);
    expect(last.status, last.log).toBe(0);
    expect(last.outputs).toMatchObject({ changed: 'false', 'pull-request-number': '' });
    expect(job.api.state.pulls).toMatchObject([{ number: 11, state: 'closed' }]);
    expect(job.api.state.comments).toMatchObject([
      { issue: 11, body: expect.stringMatching(/^Superseded: `main`/) },
    ]);
  });

  it('a commit of a person stays on the branch, and a pull request that was closed stays closed', async () => {
    pushed();
    await run(wanted);
    const { state } = job.api;
    const { head, tree = '' } = branch();
    const theirs = store(state.commits, { message: 'my fix', tree, parents: [head] });
    state.refs.set('refs/heads/update-flake-lock', theirs);
    releaseInput(input, { curl: '8.3', zlib: '1.3' }, 25);
    const left = await run(wanted);
    expect(left.status, left.log).toBe(0);
    expect(branch().head).toBe(theirs);
    expect(left.outputs['pull-request-number']).toBe('11');
    expect(notices(left.log)).toEqual([
      expect.stringContaining('has a commit that this Action did not make'),
    ]);

    state.refs.set('refs/heads/update-flake-lock', head);
    await run(wanted);
    Object.assign(state.pulls[0]!, { state: 'closed', sha: branch().head });
    const closed = await run(wanted);
    expect(closed.outputs['pull-request-number']).toBe('');
    expect(notices(closed.log)).toEqual([expect.stringContaining('was closed')]);
    expect(state.pulls).toHaveLength(1);
  });

  it.each([
    ['contents', { contents: 'read' as const }, /Add `contents: write` to the job/],
    ['pull requests', { pulls: 'read' as const }, /Add `pull-requests: write` to the job/],
  ])(
    'says which permission is missing for %s, fails, and reports all the same',
    async (_what, permissions, words) => {
      pushed();
      job.api.permissions = permissions;
      const { status, log, summary, outputs } = await run(wanted);
      expect(status).toBe(1);
      expect(errors(log)).toEqual([expect.stringMatching(words)]);
      expect(summary).toContain('1 input to update');
      expect(outputs).toMatchObject({ changed: 'true', safe: 'true', 'pull-request-number': '' });
      expect(job.api.state.pulls).toEqual([]);
    },
  );

  it.each([
    ['a rate limit', 403, { 'x-ratelimit-remaining': '0', 'retry-after': '3600' }, 'rate limit is used up'],
    ['a repository that the token does not see', 404, {}, 'Add `pull-requests: write`'],
    ['an Action that may open none', 403, {}, 'Allow it in the settings'],
  ])(
    '%s fails the step with its reason, and the preview is in the summary',
    async (_what, status, headers, words) => {
      pushed();
      const message =
        status === 403 ? 'GitHub Actions is not permitted to create or approve pull requests.' : 'Not Found';
      job.api.faults.push({ match: /^POST .*\/pulls$/, times: 9, answer: { status, headers, message } });
      const ended = await run(wanted);
      expect(ended.status).toBe(1);
      expect(errors(ended.log)).toEqual([expect.stringContaining(words)]);
      expect(ended.summary).toContain('1 input to update');
      // The branch that is there is this Action's own, so the next run opens the pull request.
      job.api.faults.length = 0;
      expect((await run(wanted)).outputs['pull-request-number']).toBe('11');
    },
  );

  it('a flake below the top, by a modern Nix, has its own lock in the pull request', async () => {
    const bin = modernNix();
    const env = { PATH: [bin, process.env.PATH].filter(Boolean).join(':') };
    const below = join(job.workspace, 'nixos');
    writeHostFlake(below, { input, hosts: { web: 'system' }, stamp: `${process.pid}-${Date.now()}-below` });
    commit('below');
    releaseInput(input, { curl: '8.1', zlib: '1.3' }, 21);
    lockFlake(below, { ...nixEnv, ...env });
    commit('its lock');
    pushed();
    releaseInput(input, { curl: '9.0', zlib: '1.3' }, 28);
    const { status, log, outputs } = await run({ ...wanted, flake: './nixos', hosts: 'web' }, env);
    expect(status, log).toBe(0);
    expect(outputs).toMatchObject({ changed: 'true', safe: 'true', 'pull-request-number': '11' });
    const { trees, commits, blobs } = job.api.state;
    const tree = trees.get(commits.get(branch().head)?.tree ?? '') ?? [];
    const texts = tree.map(({ path, sha }) => [path, blobs.get(sha)?.toString() ?? ''] as const);
    const lock = Object.fromEntries(texts)['nixos/flake.lock'] ?? '';
    expect(JSON.parse(lock).nodes.pkgs.locked.rev).toBe(git(input, 'rev-parse', 'HEAD'));
    expect(branch().lock).toBe(lockText());
    expect(job.api.state.pulls[0]?.body).toContain('(`./nixos`)');
  });

  it('refuses inputs that have no meaning with one error', async () => {
    for (const [inputs, words] of [
      [{ depth: 'deep' }, 'input "depth" must be one of lock, dry, build'],
      [{ branch: 'a..b', 'create-pull-request': 'true' }, 'input "branch" must be the name of a branch'],
      [{ inputs: 'nixpkgz' }, 'the flake has no input "nixpkgz"'],
    ] as const) {
      const { status, log } = await run(inputs);
      expect(status).toBe(2);
      expect(errors(log)).toEqual([expect.stringContaining(words)]);
    }
  });
});
