import type { UpdateOutcome } from '../../builds/update.js';
import { plainNames } from '../../deploy/hosts/selection.js';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import { usageError } from '../../system/errors.js';
import { type ApplyEdges, applyUpdate } from '../../update/apply/apply-update.js';
import { deploymentsOf, deployNames, reportEnds } from '../deploy/fleet.js';
import { type CliIo, printJson } from '../io.js';
import { checkView } from '../live/check-view.js';
import { decisionText, updateText } from '../show/update.js';
import { updatePreviewText } from '../show/update-preview.js';
import { type ApplyOptions, asDeployOptions } from './options.js';
import { inSession, type Session } from './session.js';

/** Exit status of an update that ended so, where no host has one that is worse. */
const statuses: Record<UpdateOutcome, number> = {
  applied: 0,
  unchanged: 0,
  'not-due': 0,
  undone: 0,
  refused: 1,
  declined: 130,
  'taken-back': 1,
  partial: 1,
  unfinished: 3,
};

/** Updates, and says how it ended. */
export async function applyAndReport(
  words: string[],
  { flake: ref, ...asked }: ApplyOptions,
  { io, argv }: { io: CliIo; argv: readonly string[] },
): Promise<void> {
  const options = { ...asked, flake: parseFlakeRef(ref).flake };
  const names = namedHosts(words, options);
  const given = asDeployOptions(options);
  const deployed = options.deploy ? names : [];
  await inSession({ given, names: deployed, onHostFailure: 'rollback-all', io, argv }, async (session) => {
    const { world, signals } = session;
    const view = checkView(io);
    let status = 0;
    try {
      const update = await applyUpdate(
        {
          ...{ flake: options.flake, hosts: names, inputs: options.input, depth: options.depth },
          ...{ mode: options.mode, deploys: options.deploy, commit: options.commit === true },
          onlyWhenOlder: options.onlyWhenOlder ?? null,
        },
        {
          ...{ cwd: io.cwd, env: world.env, signal: signals.signal, now: () => new Date() },
          ...(options.issues && { issues: { fetch, now: () => new Date() } }),
          ...{ confirm: session.confirm, agrees: options.yes === true },
          ...{ say: view.say, onCheck: view.onCheck },
          onPreview: (preview, decision) => {
            view.close();
            io.err(updatePreviewText(preview, io.color, null));
            io.err(decisionText(decision, io.color));
          },
          deploy: async () => {
            const end = await deployedHosts(names, options, session, io);
            status = end.status;
            return end;
          },
        },
      );
      view.close();
      io.err(updateText(update, io.color));
      if (options.json) printJson(io, update);
      io.status = status || statuses[update.outcome];
    } catch (thrown) {
      if (!signals.signal.aborted) throw thrown;
      io.status = 130;
    } finally {
      view.close();
    }
  });
}

/** The hosts that an update is for; without a deployment none means all. */
function namedHosts(words: string[], options: ApplyOptions): string[] {
  if (!options.deploy && words.length + options.on.length === 0) return [];
  const names = plainNames(words, options);
  if (names !== null) return names;
  throw usageError(
    'bad-option',
    'an update is for hosts that are named one by one',
    'Name them, without * and @; --no-deploy updates flake.lock alone.',
  );
}

async function deployedHosts(
  names: readonly string[],
  { mode }: ApplyOptions,
  session: Session,
  io: CliIo,
): Promise<Awaited<ReturnType<ApplyEdges['deploy']>> & { status: number }> {
  // A person who agreed to the update has not seen the plan of a host yet.
  const confirm = mode === 'guided' && names.length === 1 ? session.confirm : null;
  const call = await session.call(names, confirm);
  io.err('\n');
  const ended = await deployNames(names, call);
  const status = reportEnds(names, ended, call);
  return { deployments: deploymentsOf(ended), isWell: status === 0, status };
}
