import { counted } from '../../text/counted.js';
import { commitMessage } from '../../update/apply/commit.js';
import { differenceOf, isWanted } from '../asking.js';
import { byHand, type Course, done, note, type StepEnd, skipped, warned } from '../course.js';
import { tagCommit } from '../git/publish.js';

/** Whether the system that runs is the one of the tree. */
function isVerified({ planned, record }: Course): boolean {
  if (planned?.plan == null) return false;
  return record.deployment?.success ?? !planned.plan.changed;
}

/** Commits what sync has changed and what was staged before, and tags it where that is configured. */
export async function commitStep(course: Course): Promise<StepEnd> {
  const { request, state, vcs, changed } = course;
  const { autoCommit = true, tagPrefix } = request.settings;
  if (!autoCommit) return skipped('"autoCommit" is false');
  const paths = [...changed];
  const what = [...new Set([...state.changed.staged, ...paths])];
  if (request.isDryRun)
    return what.length > 0
      ? { state: 'planned', text: `commits ${what.slice(0, 6).join(', ')}` }
      : skipped('nothing to commit');
  if (!isVerified(course)) return skipped('nothing was verified');
  const obstacle = what.length > 0 ? vcs.cannotCommit(state, paths) : null;
  if (obstacle !== null) return warned(`not committed, since ${obstacle}`);
  if (what.length > 0) {
    const difference = () => differenceOf(course, ['HEAD', '--', ...what]);
    if (!(await isWanted(course, 'Commit this?', difference))) return skipped('you said no');
    const commit = await vcs.commit(course, paths, syncMessage(course)).catch((thrown) => thrown as Error);
    if (commit instanceof Error) return warned(commit.message);
    course.state = { ...state, head: commit, changed: { ...state.changed, staged: [] } };
    await note(course, { commit });
  }
  const tag = tagPrefix === undefined ? null : await tagged(course, tagPrefix);
  const words = [
    ...(what.length > 0 ? [`${counted(what.length, 'file')}: ${what.slice(0, 6).join(', ')}`] : []),
    ...(tag?.text ? [tag.text] : []),
  ];
  if (words.length === 0) return skipped('nothing to commit');
  return tag?.isTrouble ? warned(words.join('; ')) : done(words.join('; '));
}

/** Names a commit that is all of what runs; where the tree has more, no commit is. */
async function tagged(course: Course, prefix: string): Promise<{ text: string; isTrouble: boolean }> {
  const { git, state, record, request, edges } = course;
  const { unstaged } = state.changed;
  const open = unstaged.filter((path) => !course.changed.has(path));
  if (open.length > 0 || record.intended.length > 0)
    return { text: 'not tagged, since the tree has what no commit has', isTrouble: false };
  const { generation } = await edges.place();
  if (generation === null) return { text: 'not tagged, since the generation is not known', isTrouble: true };
  const tag = `${prefix}${request.host}-${generation}`;
  if (await git.said('rev-parse', '--verify', '--quiet', `refs/tags/${tag}`))
    return { text: '', isTrouble: false };
  try {
    await tagCommit(git, tag, state.head, `${request.host} runs this as generation ${generation}\n`);
  } catch (thrown) {
    return { text: (thrown as Error).message, isTrouble: true };
  }
  await note(course, { tag });
  return { text: `tagged ${tag}`, isTrouble: false };
}

/** Says what changed: inputs, packages, the generation. */
export function syncMessage({
  record,
  request,
  planned,
}: Pick<Course, 'record' | 'request' | 'planned'>): string {
  const inputs = record.update?.outcome === 'applied' ? (record.update.preview?.inputs ?? []) : [];
  const generation = record.deployment?.after?.generation ?? null;
  const suffix = generation === null ? '' : ` (${request.host}, generation ${generation})`;
  const [subject = '', ...lines] = (inputs.length > 0 ? commitMessage(inputs) : `${request.host}: rebuilt\n`)
    .trimEnd()
    .split('\n');
  const packages = (planned?.plan?.packages ?? [])
    .slice(0, 50)
    .map(({ name, old_versions, new_versions }) => {
      const [before, after] = [old_versions.join(', '), new_versions.join(', ')];
      return `${name}: ${before || 'none'} -> ${after || 'none'}`;
    });
  const system = planned?.plan?.new_system;
  return [
    `${subject}${suffix}`,
    ...lines,
    ...(packages.length > 0 ? ['', ...packages] : []),
    ...(system === undefined ? [] : ['', `System: ${system}`]),
    '',
  ].join('\n');
}

/** Pushes what is here alone, where that is configured. Upstream that has got something new meanwhile is taken once more. */
export async function pushStep(course: Course): Promise<StepEnd> {
  const { request, record, vcs } = course;
  if (request.settings.autoPush !== true) return skipped('"autoPush" is not true');
  if (request.settings.offline || record.online === false) return skipped('offline');
  const toPush = await vcs.toPush(course);
  if (typeof toPush === 'string') return skipped(toPush);
  const { remote, ahead } = toPush;
  const tags = record.tag === null ? [] : [record.tag];
  if (ahead === 0 && tags.length === 0) return skipped('nothing to push');
  if (request.isDryRun) return { state: 'planned', text: `pushes ${ahead ?? 'its'} commits to ${remote}` };
  const difference = () => pushedText(course, remote, tags);
  if (!(await isWanted(course, `Push to ${remote}?`, difference))) return skipped('you said no');
  let pushed = await vcs.push(course, tags);
  if (pushed.kind === 'behind') {
    const before = course.undo.length;
    const taken = await vcs.takeUpstream(course);
    // What was built stays as it is: the tree goes on from it.
    course.undo.length = before;
    if (taken.state !== 'done') return warned(`not pushed, since upstream has new commits: ${taken.text}`);
    await byHand(course, 'sync again, since what came before the push was not built yet');
    pushed = await vcs.push(course, tags);
  }
  if (pushed.kind === 'failed') return warned(`not pushed: ${pushed.message}`);
  if (pushed.kind === 'behind') return warned('not pushed, since upstream goes on getting new commits');
  await note(course, { pushed: true });
  const what = [...(ahead === 0 ? [] : [counted(ahead ?? 1, 'commit')]), ...tags];
  return done(`${what.join(' and ')} to ${remote}`);
}

/** The commits that no branch of a remote has, and tags. */
async function pushedText({ git }: Course, remote: string, tags: readonly string[]): Promise<string> {
  const log = await git.said(
    'log',
    '--oneline',
    '--no-color',
    '--max-count=100',
    'HEAD',
    '--not',
    `--remotes=${remote}`,
  );
  return [...(log ? [log] : []), ...tags.map((tag) => `tag ${tag}`)].join('\n');
}
