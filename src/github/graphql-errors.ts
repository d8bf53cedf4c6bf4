import { z } from 'zod';

const failed = z.object({
  errors: z.array(z.object({ type: z.string().nullish(), message: z.string() })).min(1),
});

type Response = { status: number; headers: Record<string, string | number | undefined>; data: unknown };

/**
 * A hook around requests. GraphQL answers exceeded limits and its own failures with status 200, which both
 * plugins detect only after the hooks for errors. Thrown here with the status that REST has for them, they are
 * handled as REST's are.
 */
export async function throwGraphqlErrors<Options extends { url: string }, Result extends Response>(
  request: (options: Options) => Result | Promise<Result>,
  options: Options,
): Promise<Result> {
  const response = await request(options);
  if (!options.url.endsWith('/graphql')) return response;
  const { errors = [] } = failed.safeParse(response.data).data ?? {};
  const limit = errors.find(
    ({ type, message }) => type === 'RATE_LIMITED' || /\bsecondary rate\b/i.test(message),
  );
  const failure = errors.find(({ message }) =>
    /Something went wrong while executing your query/.test(message),
  );
  const found = limit ?? failure;
  if (found === undefined) return response;
  // As REST's answers have it; plugin-throttling goes by it.
  if (limit?.type === 'RATE_LIMITED') response.headers['x-ratelimit-remaining'] = '0';
  // As in Octokit's own errors, `request` is where the plugins look; the token is left out.
  const status = limit ? 403 : 500;
  throw Object.assign(new Error(found.message), { status, response, request: { ...options, headers: {} } });
}
