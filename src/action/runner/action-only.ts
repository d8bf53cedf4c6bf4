const prefixes = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|ID_TOKEN|CACHE)_)/;
const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];

/** Whether a variable of the step is for the Action itself: its inputs, its tokens, and the runner's files. */
export function isActionOnly(name: string): boolean {
  return prefixes.test(name) || files.includes(name);
}
