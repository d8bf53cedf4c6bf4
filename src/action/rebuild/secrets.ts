import type { Notify } from '../../notify/notify.js';
import { isLiteral, loadRedaction } from '../../redact/redaction.js';
import type { Environment } from '../../system/environment.js';
import { rebuildEnvironment, secretsOf } from './request.js';

// What redaction leaves unmasked as too short; a word of a letter or two would make the job log unreadable.
const shortest = 4;

/** Where secrets are among the inputs of an Action. */
type SecretInputs = { token: string; notify: Notify; rebuild: { redact: string[] } };

/**
 * The texts that the runner should mask in the job log as well: the tokens, the addresses of webhooks, and the literals of
 * `redact`.
 * The runner knows secrets of the workflow, but not what a step computed.
 */
export function maskedTexts(
  inputs: Omit<SecretInputs, 'notify'> & { notify: Pick<Notify, 'destinations'> },
  env: Environment,
): string[] {
  const literals = inputs.rebuild.redact.filter(isLiteral);
  return [...new Set([...secretsOf(inputs, env), ...literals])].filter(({ length }) => length >= shortest);
}

/** The inputs as JSON for the debug log: no token, no pattern, and every other secret masked. */
export async function describeInputs(inputs: SecretInputs, env: Environment): Promise<string> {
  const { redactText } = await import('../../redact/stream-redactor.js');
  const { token, rebuild, notify, ...others } = inputs;
  const { redact, ...options } = rebuild;
  const described = {
    ...options,
    redact: `${redact.length} patterns`,
    ...others,
    notify: notify.destinations.map(({ name }) => name),
    notifyOn: notify.on,
    token: token === '' ? 'none' : 'given',
  };
  const rules = { secrets: secretsOf(inputs, env), patterns: redact };
  return redactText(await loadRedaction(rules, rebuildEnvironment(env)), JSON.stringify(described));
}
