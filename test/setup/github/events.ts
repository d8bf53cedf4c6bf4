/** The environment of a step, as docs.github.com lists the default variables. */
export function runnerEnvironment(workspace: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_NUMBER: '70',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_JOB: 'rebuild',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'http://github.localhost',
    RUNNER_TEMP: workspace,
  };
}

/** The parts of a pull_request event that are read; `from` is the head's repository. */
export function pullRequestEvent(from: string | null = 'o/r') {
  return {
    repository: { id: 1, default_branch: 'main' },
    pull_request: {
      number: 5,
      head: { sha: 'a'.repeat(40), ref: 'fix', repo: from === null ? null : { id: 42, full_name: from } },
      base: { ref: 'main', sha: 'b'.repeat(40) },
    },
  };
}

/** A workflow_run event for a pull request of the fork stranger/r; `run` overrides what it says of the run. */
export function workflowRunEvent(run: object = {}) {
  return {
    repository: { id: 1, default_branch: 'main' },
    workflow_run: {
      id: 6,
      name: 'ci',
      run_attempt: 1,
      conclusion: 'failure',
      event: 'pull_request',
      head_sha: 'a'.repeat(40),
      head_branch: 'fix',
      html_url: 'http://github.localhost/o/r/actions/runs/6',
      head_repository: { id: 42, full_name: 'stranger/r', owner: { login: 'stranger' } },
      ...run,
    },
  };
}
