import { dirname } from 'node:path';
import type { Command } from 'commander';
import { type RemedyPolicy, remedyPolicies } from '../../builds/remedy.js';
import { readRepositoryConfig } from '../../config/index.js';
import { localFlakeDir, parseFlakeRef } from '../../nix/flake/ref.js';
import { maxAttemptsRule, type RebuildRequest, type Target } from '../../rebuild/request.js';
import { absolutePath, type CliIo } from '../io.js';
import { choice, numberIn } from '../option-values.js';
import { policyOf } from './policy.js';

export type RemedyOptions = { remedies?: RemedyPolicy; maxAttempts?: number };

/** Adds what may be done about a failure. */
export function addRemedyOptions(command: Command): Command {
  return command
    .option(
      '--remedies <policy>',
      `what may be done about a failure, to try again: ${remedyPolicies.join(', ')} (default: off)`,
      choice(...remedyPolicies),
    )
    .option(
      '--max-attempts <count>',
      'how often it is tried again at most (default: 3)',
      numberIn(maxAttemptsRule),
    );
}

/** The request with what the options and the environment allow, and the remedies of the configuration. Throws a usage error. */
export async function withRemedies(
  request: RebuildRequest,
  options: RemedyOptions,
  io: CliIo,
): Promise<RebuildRequest> {
  const { policy, maxAttempts } = policyOf(options, io.env);
  if (policy === 'off') return request;
  const { remedies } = await readRepositoryConfig(sourcesOf(request.target, io));
  return { ...request, remedies: { ...request.remedies, policy, maxAttempts, own: [...remedies] } };
}

/** The directory in which the configuration of what is rebuilt is. */
function sourcesOf(target: Target, io: CliIo): string {
  if (target.kind === 'file') return dirname(absolutePath(io, target.path));
  const flake = target.kind === 'flake' ? localFlakeDir(parseFlakeRef(target.ref).flake) : null;
  return absolutePath(io, flake ?? '.');
}
