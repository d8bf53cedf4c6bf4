import type { Metadata } from '../../builds/metadata.js';
import type { Failure } from '../../nix/failures/failure.js';
import type { RunContext } from '../runner/context.js';

/**
 * The metadata for readers who do not sit at the runner: commands that reproduce a failure name the
 * repository instead of the runner's checkout of it.
 */
export function reproducibleAnywhere(
  metadata: Metadata,
  context: Pick<RunContext, 'workspace' | 'repository' | 'serverUrl'>,
): Metadata {
  const adapt = (failure: Failure): Failure => ({
    ...failure,
    reproduce: failure.reproduce ? withRepository(failure.reproduce, context) : null,
  });
  return {
    ...metadata,
    failures: metadata.failures.map(adapt),
    failure: metadata.failure && adapt(metadata.failure),
  };
}

/** A flake reference of git+file://WORKSPACE?rev=SHA as the same revision from the server. */
function withRepository(
  command: string,
  { workspace, repository, serverUrl }: Pick<RunContext, 'workspace' | 'repository' | 'serverUrl'>,
): string {
  const prefix = `git+file://${workspace}?rev=`;
  const at = command.indexOf(prefix);
  const revision = /^[0-9a-f]{40}/.exec(command.slice(at + prefix.length))?.[0];
  if (at < 0 || revision === undefined) return command;
  const rest = command.slice(at + prefix.length + revision.length);
  const before = command.slice(0, at);
  // GitHub gives out any commit by its id, the merge commit of a pull request too.
  if (serverUrl === 'https://github.com')
    return `${before}github:${repository}/${revision}${rest.replace(/^&dir=/, '?dir=')}`;
  return `${before}git+${serverUrl}/${repository}?allRefs=1&rev=${revision}${rest}`;
}
