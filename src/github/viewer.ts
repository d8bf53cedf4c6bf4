import type { GitHub } from './client.js';
import { isStatus } from './response-error.js';

const asked = new WeakMap<GitHub, Promise<string>>();

/**
 * The login of the token's own user, `github-actions[bot]` for a job's token. One request, once for each client.
 * Throws what GitHub answers.
 */
export function viewerOf(github: GitHub): Promise<string> {
  const known = asked.get(github) ?? ask(github);
  asked.set(github, known);
  return known;
}

/** Keeps what another request has answered. */
export function rememberViewer(github: GitHub, login: string): void {
  asked.set(github, Promise.resolve(login));
}

/** GraphQL knows the user of every token; REST's `/user` refuses those of apps, but serves where there is no GraphQL. */
async function ask({ octokit }: GitHub): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return viewer.login;
  } catch (thrown) {
    if (!isStatus(thrown, 404)) throw thrown;
    return (await octokit.rest.users.getAuthenticated()).data.login;
  }
}
