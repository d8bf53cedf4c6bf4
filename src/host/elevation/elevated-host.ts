import { unlessAborted } from '../../system/abortable.js';
import type { ToolError } from '../../system/errors.js';
import type { Host, HostResult, HostScript } from '../host.js';
import { elevatedCall } from './elevated-call.js';
import { privilegeError, refusalIn } from './refusal.js';

export type ElevationOptions = {
  /**
   * Asks a person for the password with which sudo lets the host's user become root; null where nobody answers. Called once,
   * and again after a wrong one, three times at most.
   */
  askPassword?: (prompt: string) => Promise<string | null>;
};

const mostTries = 3;
/** How long (s) sudo may take besides its script: it waits after a wrong password, and may ask a directory of users. */
const sudoSeconds = 30;

/**
 * A host whose scripts run as root: as they are where its user is root, else by one `sudo` each, without a password or with
 * the one that `askPassword` tells. The password is on that sudo's standard input and in this process's memory alone, until
 * `close`. Scripts reject with a ToolError (`privilege`) where sudo refuses, which says what to change on the host.
 */
export function elevated(host: Host, options: ElevationOptions = {}): Host {
  return host.kind === 'guest' ? host : new ElevatedHost(host, options);
}

class ElevatedHost implements Host {
  /** As the user has it, who need not be root for that. */
  readonly ssh: Host['ssh'];
  readonly #host: Host;
  readonly #askPassword: ElevationOptions['askPassword'];
  #password: Promise<string> | null = null;

  constructor(host: Host, { askPassword }: ElevationOptions) {
    this.#host = host;
    this.ssh = host.ssh;
    this.#askPassword = askPassword;
  }

  get name(): string {
    return this.#host.name;
  }

  get kind(): Host['kind'] {
    return this.#host.kind;
  }

  async run(script: HostScript, signal?: AbortSignal): Promise<HostResult> {
    let password = await this.#known(signal);
    if (password === null) {
      const { result, said } = await this.#call(script, null, signal);
      if (result !== null) return result;
      const refusal = refusalIn(said);
      if (refusal !== 'password' || !this.#askPassword) throw privilegeError(this.name, refusal, said);
      password = await unlessAborted(this.#asked(this.#askPassword), signal);
    }
    const { result, said } = await this.#call(script, password, signal);
    if (result === null) throw privilegeError(this.name, refusalIn(said), said);
    return result;
  }

  async close(): Promise<void> {
    this.#password = null;
    await this.#host.close();
  }

  #known(signal?: AbortSignal): Promise<string> | Promise<null> {
    signal?.throwIfAborted();
    return this.#password === null ? Promise.resolve(null) : unlessAborted(this.#password, signal);
  }

  /** The password, once for all scripts that are under way. What failed is asked for again by the next script. */
  #asked(ask: NonNullable<ElevationOptions['askPassword']>): Promise<string> {
    if (this.#password !== null) return this.#password;
    const asking = this.#ask(ask);
    this.#password = asking;
    asking.catch(() => {
      if (this.#password === asking) this.#password = null;
    });
    return asking;
  }

  async #ask(ask: NonNullable<ElevationOptions['askPassword']>): Promise<string> {
    let refused: ToolError | null = null;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const again = tries === 0 ? '' : 'Sorry, try again. ';
      const password = await ask(`${again}Password for sudo on ${this.name}: `);
      if (password === null) throw privilegeError(this.name, 'unanswered', '');
      const { result, said } = await this.#call({ script: ':', timeoutSeconds: sudoSeconds }, password);
      if (result !== null) return password;
      const refusal = refusalIn(said);
      refused = privilegeError(this.name, refusal === 'password' ? 'wrong-password' : refusal, said);
      if (refusal !== 'password') break;
    }
    throw refused ?? privilegeError(this.name, 'wrong-password', '');
  }

  /** `result` is null where the script was not run; `said` is what sudo said then. */
  async #call(
    script: HostScript,
    password: string | null,
    signal?: AbortSignal,
  ): Promise<{ result: HostResult | null; said: string }> {
    const { call, resultOf } = elevatedCall(script, password);
    const timeoutSeconds = script.timeoutSeconds + sudoSeconds;
    // Nothing of a user can end root's sudo: its script ends by its own time.
    const ran = await unlessAborted(this.#host.run({ ...call, timeoutSeconds }, signal), signal);
    const result = resultOf(ran);
    return { result, said: result === null ? ran.stderr.toString('utf8') : '' };
  }
}
