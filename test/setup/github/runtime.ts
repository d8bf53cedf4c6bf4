/** The environment variables with which the runner passes its artifact service to JavaScript actions. */
export function runtimeEnvironment(origin: string, runId: number): Record<string, string> {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: `Actions.Results:${runId}:job-1`, exp: 4_000_000_000 };
  return {
    ACTIONS_RUNTIME_TOKEN: `${part({ alg: 'none' })}.${part(claims)}.x`,
    ACTIONS_RESULTS_URL: `${origin}/`,
    // The client takes hosts below .localhost for github.com and refuses others as GitHub Enterprise.
    GITHUB_SERVER_URL: 'http://github.localhost',
  };
}
