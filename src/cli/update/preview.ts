import { targetsOf } from '../../deploy/hosts/target.js';
import { planTarget } from '../../deploy/plan/plan-target.js';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import { usageError } from '../../system/errors.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { type PreviewEdges, previewUpdate } from '../../update/preview.js';
import { previewSince } from '../../update/preview-since.js';
import { cliWorld } from '../deploy/world.js';
import { type CliIo, printJson } from '../io.js';
import { checkView } from '../live/check-view.js';
import { updatePreviewText } from '../show/update-preview.js';
import type { PreviewOptions } from './options.js';

/** Previews an update, and prints what it would change. */
export async function previewAndReport(
  words: readonly string[],
  options: PreviewOptions,
  io: CliIo,
): Promise<void> {
  const { flake, host } = parseFlakeRef(options.flake);
  const hosts = host === null ? words : [...new Set([host, ...words])];
  requireMeaning(options);
  const stop = new AbortController();
  const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
  const view = checkView(io);
  const asked = await askedHosts(hosts, { ...options, flake }, { io, signal: stop.signal });
  try {
    const edges: PreviewEdges = {
      ...{ cwd: io.cwd, env: asked.env, signal: stop.signal, say: view.say, onCheck: view.onCheck },
      ...(options.issues && { issues: { fetch, now: () => new Date() } }),
      ...(asked.planOnHost && { planOnHost: asked.planOnHost }),
    };
    const request = { flake, hosts, depth: options.depth };
    const preview =
      options.from === undefined
        ? await previewUpdate({ ...request, inputs: options.input }, edges)
        : await previewSince(
            { ...request, from: { revision: options.from, because: `--from ${options.from}` } },
            edges,
          );
    view.close();
    if (options.json) printJson(io, preview);
    else io.out(updatePreviewText(preview, io.outColor));
    if (preview.hosts.some(({ error }) => error !== null)) io.status = 1;
  } catch (thrown) {
    if (!stop.signal.aborted) throw thrown;
    io.status = 130;
  } finally {
    view.close();
    forget();
    await asked.close();
  }
}

function requireMeaning({ from, input, against, depth, target, sudo }: PreviewOptions): void {
  if (from !== undefined && input.length > 0)
    throw usageError(
      'bad-option',
      '--from updates nothing, and --input names what is updated',
      'Leave one of them out.',
    );
  if (against === 'host' && depth !== 'build')
    throw usageError(
      'bad-option',
      '--against host plans for the systems of hosts, which are only there once they are built',
      'Say --depth build as well.',
    );
  if (against === 'lock' && (target.length > 0 || sudo === true))
    throw usageError(
      'bad-option',
      '--target and --sudo are for hosts that are asked',
      'Say --against host as well.',
    );
}

type Asked = Pick<PreviewEdges, 'env' | 'planOnHost'> & { close(): Promise<void> };

/** How hosts are asked what they run; by default none is. */
async function askedHosts(
  hosts: readonly string[],
  options: PreviewOptions,
  { io, signal }: { io: CliIo; signal: AbortSignal },
): Promise<Asked> {
  if (options.against === 'lock') {
    const nix = await nixEnvironment({ env: io.env }).catch(() => null);
    return { env: { ...io.env, ...nix?.env }, close: async () => {} };
  }
  const named = hosts.length > 0 ? hosts : null;
  const world = await cliWorld(options, { targets: targetsOf(options.target, named), hosts: [...hosts] }, io);
  return {
    env: world.env,
    planOnHost: (name, system) => planTarget(name, system, { world, dryActivate: false, signal }),
    close: () => world.close(),
  };
}
