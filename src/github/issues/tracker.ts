import type { Environment } from '../../system/environment.js';

/** An issue tracker of GitHub, and who asks it. */
export type Tracker = {
  /** `OWNER/NAME`. */
  repository: string;
  /** Without a slash at its end, such as `https://api.github.com`. */
  apiUrl: string;
  /** The address of its website, such as `https://github.com`. */
  serverUrl: string;
  token: string | null;
};

/**
 * The tracker of a repository, as the environment has it: `GITHUB_API_URL` and `GITHUB_SERVER_URL` as in a workflow, github.com
 * without them; the token from `GH_TOKEN` or `GITHUB_TOKEN`, in the order of GitHub's own command line. Returns a sentence where
 * an address or a token is none. A token is for the host of that API alone, and goes to it by TLS or within this machine.
 */
export function trackerIn(env: Environment, repository: string): Tracker | string {
  const api = addressOf(env.GITHUB_API_URL || 'https://api.github.com');
  const server = addressOf(env.GITHUB_SERVER_URL || 'https://github.com');
  if (api === null) return 'GITHUB_API_URL is no address of an API';
  if (server === null) return 'GITHUB_SERVER_URL is no address of a website';
  const name = env.GH_TOKEN ? 'GH_TOKEN' : 'GITHUB_TOKEN';
  const token = env[name]?.trim() || null;
  // What is no header would be repeated in the error of whoever sends it.
  if (token !== null && !/^[\x21-\x7e]{1,1000}$/.test(token)) return `${name} is no token`;
  if (token !== null && !isPrivateWay(api))
    return `GITHUB_API_URL is without TLS, and ${name} is not sent there`;
  return { repository, apiUrl: textOf(api), serverUrl: textOf(server), token };
}

function addressOf(written: string): URL | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return isPlain && /^https?:$/.test(url.protocol) ? url : null;
}

function isPrivateWay({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

function textOf(url: URL): string {
  return `${url.origin}${url.pathname}`.replace(/\/$/, '');
}

/** The page of an issue, made of its number: what an answer says of addresses is not believed. */
export function issueUrl({ serverUrl, repository }: Tracker, number: number): string {
  return `${serverUrl}/${repository}/issues/${number}`;
}
