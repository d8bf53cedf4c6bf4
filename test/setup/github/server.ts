import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { artifactServiceRoutes } from './artifact-service.js';
import { artifactRoutes } from './artifacts.js';
import { checkRoutes } from './checks.js';
import { commentRoutes } from './comments.js';
import { deploymentRoutes } from './deployments.js';
import { gitRoutes } from './git.js';
import { answerGraphql } from './graphql.js';
import { issueRoutes, unchanged } from './issues.js';
import { endpointOf, requestProblems, responseProblems } from './openapi.js';
import { pullRoutes } from './pulls.js';
import { type Answer, failure, ok, type Route } from './route.js';
import { emptyState, type State } from './state.js';

type FaultAnswer = {
  status: number;
  headers?: Record<string, string>;
  message?: string;
  /** In place of an error's usual body. */
  body?: unknown;
  /** When the request is carried out all the same: before this answer, or when the next that matches arrives. */
  effect?: 'before' | 'later';
};

/** A disturbance of the next `times` requests whose `METHOD /path` matches. */
export type Fault = {
  match: RegExp;
  /** So many that match are answered as ever before it begins. */
  after?: number;
  times: number;
  /** `drop` closes the connection at once, `lost` only after the request was carried out. */
  answer: FaultAnswer | 'drop' | 'lost';
};

/** What the token may do, as in a workflow's `permissions`; what is not named is allowed. */
type Permissions = {
  issues?: 'read';
  contents?: 'read';
  actions?: 'none';
  checks?: 'none';
  deployments?: 'none';
  pulls?: 'read';
};

export type LocalGitHub = {
  url: string;
  state: State;
  /** `METHOD /path` of every API request, in order. The artifact service's are not among them. */
  requests: string[];
  /** The authorization header of each of them. */
  authorizations: (string | undefined)[];
  faults: Fault[];
  /** Requests that a fault has answered and that are still to be carried out. */
  late: { match: RegExp; carryOut: () => Promise<unknown> }[];
  permissions: Permissions;
  /** Violations of GitHub's own description of its API; a test fails if there are any. */
  violations: string[];
  /** The authorization header of each download from the artifact storage. */
  storageAuthorizations: (string | undefined)[];
  /** Without it, `/graphql` does not exist. */
  graphql: boolean;
  close(): Promise<void>;
};

const routes: Record<string, Route> = {
  ...checkRoutes,
  ...commentRoutes,
  ...deploymentRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...artifactRoutes,
  ...pullRoutes,
};
const forbidden = () => failure(403, 'Resource not accessible by integration');

/** Starts a GitHub API and artifact service on a free port of this machine. */
export async function startGitHub(): Promise<LocalGitHub> {
  const server = createServer((request, response) => {
    serve(local, request, response).catch((thrown) => {
      local.violations.push(String(thrown));
      send(response, failure(500, String(thrown)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const local: LocalGitHub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state: emptyState(),
    requests: [],
    authorizations: [],
    faults: [],
    late: [],
    permissions: {},
    violations: [],
    storageAuthorizations: [],
    graphql: true,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return local;
}

async function serve(local: LocalGitHub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', local.url);
  const name = `${request.method} ${url.pathname}`;
  const bytes = await bodyOf(request);
  if (!/^\/(twirp|upload|storage)\//.test(url.pathname)) {
    local.requests.push(name + url.search);
    local.authorizations.push(request.headers.authorization);
  }
  const carryOut = () => answer(local, name, url, request, bytes);
  for (const late of local.late.filter(({ match }) => match.test(name))) {
    local.late.splice(local.late.indexOf(late), 1);
    await late.carryOut();
  }
  const fault = local.faults.find((one) => one.times > 0 && one.match.test(name) && !isEarly(one));
  if (fault !== undefined) {
    fault.times -= 1;
    if (typeof fault.answer === 'string') {
      if (fault.answer === 'lost') await carryOut();
      request.socket.destroy();
      return;
    }
    const { status, headers, message = 'fault', body, effect } = fault.answer;
    if (effect === 'before') await carryOut();
    if (effect === 'later') local.late.push({ match: fault.match, carryOut });
    send(response, body === undefined ? failure(status, message, headers) : ok(status, body, headers));
    return;
  }
  send(response, await carryOut());
}

/** Counts a request that comes before a fault begins. */
function isEarly(fault: Fault): boolean {
  const { after = 0 } = fault;
  fault.after = after - 1;
  return after > 0;
}

async function answer(
  local: LocalGitHub,
  name: string,
  url: URL,
  request: IncomingMessage,
  bytes: Buffer,
): Promise<Answer> {
  const { state } = local;
  const body = request.headers['content-type']?.includes('json') ? JSON.parse(bytes.toString() || '{}') : {};
  const upload = /^PUT \/upload\/(\d+)/.exec(name);
  if (upload) return putBlock(state, Number(upload[1]), url, bytes);
  const stored = /^GET \/storage\/(\d+)/.exec(name);
  if (stored) {
    local.storageAuthorizations.push(request.headers.authorization);
    return ok(200, state.artifacts.find(({ id }) => id === Number(stored[1]))?.bytes ?? Buffer.alloc(0));
  }
  if (!request.headers.authorization && !/^GET \/repos\/[^/]+\/[^/]+\/issues$/.test(name))
    return failure(401, 'Requires authentication');
  const call = { state, query: url.searchParams, body, origin: local.url };
  const twirp = /^POST \/twirp\/.*\/(\w+)$/.exec(name);
  if (twirp)
    return (
      artifactServiceRoutes[twirp[1] ?? '']?.({ ...call, values: [], link: () => '' }) ?? failure(404, 'x')
    );
  if (name === 'POST /graphql' && local.graphql)
    return ok(200, await answerGraphql(state, body.query, body.variables));
  const endpoint = endpointOf(request.method ?? '', url.pathname);
  if (endpoint === null) return failure(404, 'Not Found');
  if (isForbidden(local.permissions, request.method ?? '', endpoint.template)) return forbidden();
  const wrong = requestProblems(request.method ?? '', endpoint.template, body);
  if (wrong) local.violations.push(`request ${name}: ${wrong}`);
  const link = (page: number) => {
    const other = new URL(url);
    other.searchParams.set('page', String(page));
    return `<${other}>; rel="next"`;
  };
  const route = routes[`${request.method} ${endpoint.template}`];
  const given = (await route?.({ ...call, values: endpoint.values, link })) ?? failure(404, 'Not Found');
  const drift = responseProblems(request.method ?? '', endpoint.template, given.status, given.body);
  if (drift) local.violations.push(`answer ${name}: ${drift}`);
  return unchanged(given, request.headers['if-none-match']) ?? given;
}

function isForbidden(
  { issues, contents, actions, checks, deployments, pulls }: Permissions,
  method: string,
  template: string,
): boolean {
  if (template.includes('/actions/')) return actions === 'none';
  if (template.includes('/check-runs')) return checks === 'none';
  if (template.includes('/deployments')) return deployments === 'none';
  if (method === 'GET') return false;
  if (template.includes('/pulls')) return pulls === 'read';
  return template.includes('/issues/') ? issues === 'read' : contents === 'read';
}

function putBlock(state: State, id: number, url: URL, bytes: Buffer): Answer {
  const artifact = state.artifacts.find((one) => one.id === id);
  if (artifact === undefined) return failure(404, 'no such upload');
  // Small blobs are sent whole, larger ones in blocks; they are in order because the client sends one at a time.
  if (url.searchParams.get('comp') !== 'blocklist') artifact.bytes = Buffer.concat([artifact.bytes, bytes]);
  return { status: 201, body: null, headers: { 'x-ms-request-id': '1' } };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const bytes = Buffer.isBuffer(body) ? body : body === null ? '' : JSON.stringify(body);
  const type = Buffer.isBuffer(body) ? 'application/zip' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, date: new Date().toUTCString(), ...headers });
  response.end(bytes);
}
