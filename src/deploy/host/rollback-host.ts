import { generationBefore, readStatus } from '../../activation/index.js';
import type { Deployment } from '../../builds/deployment.js';
import { closureFile } from '../../config/index.js';
import { messageOf, ToolError } from '../../system/errors.js';
import { quoteWord } from '../../text/shell.js';
import type { HostCall, HostObserver } from './deploy-call.js';
import { type Draft, drafted } from './draft.js';
import { type End, endUnchanged } from './end.js';
import { switchHost } from './switch-host.js';
import { readBaseline } from './verify.js';

/** How long (s) a host may take to print a file. */
const fileSeconds = 30;

export type RollbackCall = HostCall & {
  /** A generation's number; the one before the present one by default. */
  to?: number;
  /** The system that the host must run, or have in its profile; any by default. */
  onlyFrom?: string;
  /** How the host is judged by what the file of an earlier system says. */
  judgedBy: (said: Uint8Array) => Promise<Pick<HostCall, 'policy' | 'settings'>>;
};

/**
 * Brings a host back to an earlier generation of its own profile. It is activated, and verified by what that says of the host's
 * health, as any other system.
 */
export async function rollbackHost(call: RollbackCall, observer: HostObserver): Promise<Deployment> {
  return drafted(call, 'rollback', observer, (counted, draft) =>
    course({ ...call, ...counted }, draft, observer),
  );
}

async function course(call: RollbackCall, draft: Draft, observer: HostObserver): Promise<End> {
  const { host, signal, to, onlyFrom } = call;
  draft.steps.enter('planning');
  const status = await readStatus(host, { profile: call.policy.profile, ...(signal && { signal }) });
  const { number, toplevel } = generationBefore(status, to);
  const { current, profile, booted, boot_id } = status.host;
  Object.assign(draft, { newSystem: toplevel, oldSystem: current });
  if (current === toplevel && profile === toplevel) return endUnchanged(host.name);
  if (onlyFrom !== undefined && current !== onlyFrom && profile !== onlyFrom)
    throw new ToolError('other-system', `${host.name} runs another system by now, and is left as it is`, {
      hint: `deploy status ${host.name} lists its generations, and deploy rollback ${host.name} --to N goes to one.`,
    });
  const { policy, settings } = await judged(call, toplevel, observer);
  draft.settings = settings;
  const old = current ?? '';
  const baseline = await readBaseline(host, old, policy, signal);
  draft.baseline = baseline.facts;
  draft.before = { current, profile, booted, boot_id, generation: null };
  return switchHost(
    { ...call, policy },
    { toplevel, old, generation: number },
    { draft, baseline, observer },
  );
}

/** A file that cannot be taken, as an older program may have written it, keeps nobody from going back. */
async function judged(
  { host, policy, settings, judgedBy, signal }: RollbackCall,
  toplevel: string,
  { onNotice }: HostObserver,
): Promise<Pick<HostCall, 'policy' | 'settings'>> {
  const script = `cat ${quoteWord(`${toplevel}/${closureFile}`)} 2>/dev/null`;
  const { status, stdout } = await host.run({ script, timeoutSeconds: fileSeconds }, signal);
  if (status !== 0) return { policy, settings };
  try {
    const said = await judgedBy(stdout);
    // Where the way back began, it ends.
    return { ...said, policy: { ...said.policy, profile: policy.profile } };
  } catch (thrown) {
    onNotice(`what the generation says of its health is not used: ${messageOf(thrown)}`);
    return { policy, settings };
  }
}
