import { resolve } from 'node:path';
import type { GitHub } from '../../github/client.js';
import { addComment } from '../../github/comments/subject.js';
import { lossNotice, type Need } from '../../github/loss.js';
import { changePull, labelPull, openPull, type Pull, pullsOf } from '../../github/pulls/pulls.js';
import { openUpdateBranch, writeUpdateBranch } from '../../github/pulls/update-branch.js';
import { viewerOf } from '../../github/viewer.js';
import { localFlakeDir } from '../../nix/flake/ref.js';
import { gitIn } from '../../nix/flake/revision.js';
import { pullRequestBody, supersededNote } from '../../report/update/markdown.js';
import type { UpdateReport } from '../../report/update/update-report.js';
import type { Environment } from '../../system/environment.js';
import { ToolError, usageError } from '../../system/errors.js';
import { commitMessage } from '../../update/apply/commit.js';
import type { RunContext } from '../runner/context.js';
import { attempt, type Notices } from '../runner/notices.js';
import type { PullRequestInputs } from './inputs.js';

/** The pull request that makes an update; null where there is none. */
export type UpdatePull = Pick<Pull, 'number' | 'url'> | null;

type About = {
  flake: string;
  wanted: PullRequestInputs;
  context: RunContext;
  env: Environment;
  notices: Notices;
};

const ofBranch: Need = { feature: 'pull request', permission: 'contents: write' };
const ofPull: Need = { feature: 'pull request', permission: 'pull-requests: write' };

/**
 * Has the one pull request of the branch make this update: opens or changes it, and closes it with a note where there is nothing
 * to update any more. What a person has committed to the branch, or closed, is left as it is. Throws a ToolError (`bad-input`,
 * `no-pull-request`).
 */
export async function keepPullRequest(
  report: UpdateReport,
  change: { before: string | null; after: string },
  { flake, wanted, context, env, notices }: About,
  github: GitHub,
): Promise<UpdatePull> {
  const place = await placeOf(flake, context, env);
  const names = { branch: wanted.branch, base: baseOf(wanted, context) };
  const pulls = await needing(ofPull, () => pullsOf(github, names));
  const open = pulls.find(({ isOpen }) => isOpen) ?? null;
  const branch = await needing(ofBranch, () => openUpdateBranch(github, names.branch));
  const isForeign = branch.state.head !== null && !branch.isOwn;
  if (!report.preview.changed)
    return open === null ? null : superseded(open, isForeign, { report, base: names.base, notices }, github);
  if (isForeign) return leftAlone(open, names.branch, notices);
  const message = wanted.commitMessage ?? commitMessage(report.preview.inputs).trimEnd();
  const written = await needing(ofBranch, () =>
    writeUpdateBranch(github, branch, { ...names, ...place, ...change, message }),
  );
  if (written.done === 'foreign') return leftAlone(open, names.branch, notices);
  if (open === null && written.done === 'current') {
    const closed = pulls.find(({ head }) => head === written.head);
    if (closed !== undefined) {
      notices.add(`No pull request: ${closed.url} made this same update, and was closed.`);
      return null;
    }
  }
  if (written.done === 'written') await sayWhoStartsNothing(github, notices);
  return shown(open, { report, names, wanted, notices }, github);
}

/** The commit that is checked out, and where it has the lock. */
async function placeOf(
  flake: string,
  { workspace }: RunContext,
  env: Environment,
): Promise<{ base: string; path: string }> {
  const git = gitIn(resolve(workspace, localFlakeDir(flake) ?? '.'), env);
  const base = (await git('rev-parse', '--verify', '--quiet', 'HEAD'))?.trim();
  const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\n$/, '');
  if (base !== undefined && inside !== undefined) return { base, path: `${inside}flake.lock` };
  throw usageError(
    'bad-input',
    'input "create-pull-request" needs a flake in a git checkout',
    'Check the repository out with actions/checkout before.',
  );
}

function baseOf({ base, branch }: PullRequestInputs, context: RunContext): string {
  const into = base ?? (context.isTag ? (context.defaultBranch ?? '') : context.branch);
  if (into !== '' && into !== branch) return into;
  throw usageError(
    'bad-input',
    `there is no branch into which ${branch} could be merged: this run is of ${context.branch || 'none'}`,
    'Name it with input "base", or run on that branch.',
  );
}

async function needing<T>(need: Need, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ToolError) throw cause;
    const notice = lossNotice(need, cause);
    const hint = /not permitted to create or approve pull requests/.test(notice)
      ? 'Allow it in the settings of the repository (Actions, General), or give input "github-token" a token of its own.'
      : '';
    throw new ToolError('no-pull-request', notice, { cause, hint });
  }
}

function leftAlone(open: Pull | null, branch: string, notices: Notices): UpdatePull {
  notices.add(
    `The branch \`${branch}\` has a commit that this Action did not make, and is left as it is. ` +
      'Merge it, or delete it, and the next run makes it anew.',
  );
  return open;
}

type Superseded = { report: UpdateReport; base: string; notices: Notices };

async function superseded(
  open: Pull,
  isForeign: boolean,
  { report, base, notices }: Superseded,
  github: GitHub,
): Promise<UpdatePull> {
  if (isForeign) {
    notices.add(`There is nothing to update, but ${open.url} has commits of somebody, and stays open.`);
    return open;
  }
  await needing(ofPull, async () => {
    await changePull(github, open.number, { state: 'closed' });
    await addComment(github, { issue: open.number }, supersededNote(base, report.links.run));
  });
  notices.add(`${open.url} was closed, since there is nothing to update any more.`);
  return null;
}

/** A job's own token is the usual one, and most people expect that CI runs on what it opens. */
async function sayWhoStartsNothing(github: GitHub, notices: Notices): Promise<void> {
  const login = await viewerOf(github).catch(() => '');
  if (login === 'github-actions[bot]')
    notices.add(
      "GitHub starts no workflows for a pull request of the job's own token. For CI to run on it, give `github-token` " +
        'a token of its own, of a GitHub App or a person.',
    );
}

type Shown = {
  report: UpdateReport;
  names: { branch: string; base: string };
  wanted: PullRequestInputs;
  notices: Notices;
};

async function shown(
  open: Pull | null,
  { report, names, wanted, notices }: Shown,
  github: GitHub,
): Promise<UpdatePull> {
  const body = pullRequestBody({ ...report, notices: notices.all() }, wanted.body);
  if (open !== null) {
    if (open.body !== body) await needing(ofPull, () => changePull(github, open.number, { body }));
    return open;
  }
  const { title, labels } = wanted;
  const { pull, isNew } = await needing(ofPull, () => openPull(github, { ...names, title, body }));
  if (isNew && labels.length > 0)
    await attempt(notices, { feature: 'labels', permission: 'pull-requests: write' }, () =>
      labelPull(github, pull.number, labels),
    );
  return pull;
}
