import type { State } from './state.js';

export type Call = {
  state: State;
  /** The parameters of the path, in order: owner, repository, and so on. */
  values: string[];
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** The `link` header that points to another page of the same list. */
  link: (page: number) => string;
  /** Where the local GitHub listens. */
  origin: string;
};
export type Answer = { status: number; body: unknown; headers: Record<string, string> };
export type Route = (call: Call) => Answer | Promise<Answer>;

export function ok(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, body, headers };
}

export function failure(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers,
  };
}
