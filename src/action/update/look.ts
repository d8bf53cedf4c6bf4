import type { UpdatePreview } from '../../builds/update-preview.js';
import { redactData } from '../../rebuild/metadata/redact-metadata.js';
import type { StopSignals } from '../../rebuild/stops.js';
import { loadRedaction } from '../../redact/redaction.js';
import { redactText, StreamRedactor } from '../../redact/stream-redactor.js';
import type { Environment } from '../../system/environment.js';
import { ToolError, usageError } from '../../system/errors.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { type PreviewEdges, prepareUpdate } from '../../update/preview.js';
import { previewSince } from '../../update/preview-since.js';
import { rebuildEnvironment, secretsOf } from '../rebuild/request.js';
import type { RunContext } from '../runner/context.js';
import type { JobLog } from '../runner/job-log.js';
import { isProposal, proposalBase } from './base.js';
import type { UpdateInputs } from './inputs.js';

/** A preview without secrets, and the two texts of the lock where this update could be made. */
export type Looked = { preview: UpdatePreview; change: { before: string | null; after: string } | null };

/** This Action tells nobody by webhooks, so it has no addresses of any. */
export const noWebhooks = { notify: { destinations: [] } };

/** Runs in which a stranger's code may be beside a token that may write. */
function isTrusting({ eventName, mayRunStrangersCode }: RunContext): boolean {
  return mayRunStrangersCode && eventName !== 'pull_request' && eventName !== 'merge_group';
}

/** Refuses to build a stranger's code beside a token that may write. Throws a usage error (`build-not-allowed`). */
export function checkDepth({ depth }: Pick<UpdateInputs, 'depth'>, context: RunContext): void {
  if (depth !== 'build' || !isTrusting(context)) return;
  throw usageError(
    'build-not-allowed',
    `input "depth" is build, which on the event ${context.eventName} may build a stranger's code beside a token that may write`,
    'Use depth: dry, or the event pull_request.',
  );
}

/**
 * Previews what the event is about: of a proposed change what its lock changes, else an update of the inputs. Throws a ToolError as
 * `previewUpdate` and `previewSince` do.
 */
export async function lookAtUpdate(
  inputs: UpdateInputs,
  context: RunContext,
  { stepEnv, log, stop }: { stepEnv: Environment; log: JobLog; stop: StopSignals },
): Promise<Looked> {
  const own = rebuildEnvironment(stepEnv);
  const nix = await nixEnvironment({ env: own }).catch(() => null);
  const env = guarded({ ...own, ...nix?.env }, context);
  const redaction = await loadRedaction(
    { secrets: secretsOf({ ...inputs, ...noWebhooks }, stepEnv), patterns: inputs.redact },
    own,
  );
  const shown = new StreamRedactor(redaction);
  const edges: PreviewEdges = {
    ...{ cwd: context.workspace, env, signal: stop.signal },
    say: (text) => log.print(shown.push(text)),
    onCheck: (name, state, text) => {
      if (state !== 'running') log.print(shown.push(`${name}: ${text || state}\n`));
    },
    ...(inputs.knownIssues && { issues: issueEdges(inputs, own) }),
  };
  const { flake, hosts, depth, flakeInputs } = inputs;
  try {
    const looked = isProposal(context)
      ? await changedSince({ flake, hosts, depth }, context, edges)
      : await updated({ flake, hosts, depth, inputs: flakeInputs }, edges);
    return { ...looked, preview: redactData(looked.preview, redaction) };
  } catch (thrown) {
    if (!(thrown instanceof ToolError)) throw thrown;
    const { code, message, hint, status } = thrown;
    throw new ToolError(code, redactText(redaction, message), { hint: redactText(redaction, hint), status });
  } finally {
    log.print(shown.flush());
  }
}

async function changedSince(
  request: Pick<UpdateInputs, 'flake' | 'hosts' | 'depth'>,
  context: RunContext,
  edges: PreviewEdges,
): Promise<Looked> {
  const from = await proposalBase(context, { flake: request.flake, env: edges.env });
  return { preview: await previewSince({ ...request, from }, edges), change: null };
}

async function updated(
  request: Pick<UpdateInputs, 'flake' | 'hosts' | 'depth'> & { inputs: string[] },
  edges: PreviewEdges,
): Promise<Looked> {
  const { preview, before, after } = await prepareUpdate(request, edges);
  return { preview, change: { before, after } };
}

/** The token raises the limit of the tracker, and no process of Nix sees it. */
function issueEdges(
  { token }: Pick<UpdateInputs, 'token'>,
  env: Environment,
): NonNullable<PreviewEdges['issues']> {
  return { fetch, now: () => new Date(), env: token === '' ? env : { ...env, GH_TOKEN: token } };
}

/** What a stranger has written may build nothing while it is evaluated, beside a token that may write. */
function guarded(env: Environment, context: RunContext): Environment {
  if (!isTrusting(context)) return env;
  const NIX_CONFIG = [env.NIX_CONFIG ?? '', 'allow-import-from-derivation = false']
    .filter(Boolean)
    .join('\n');
  return { ...env, NIX_CONFIG };
}
