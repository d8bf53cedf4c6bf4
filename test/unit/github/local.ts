import { afterEach, beforeEach, expect } from 'vitest';
import { type GitHub, type GitHubOptions, openGitHub } from '../../../src/github/client.js';
import { type LocalGitHub, startGitHub } from '../../setup/github/server.js';

/** A local GitHub for each test of a file, and a client of it that does not really wait. */
export type Local = {
  api: LocalGitHub;
  github: GitHub;
  waits: number[];
  /** Opens another client, with `changes` to its options. */
  open(changes?: Partial<GitHubOptions>): Promise<GitHub>;
};

export function useLocalGitHub(): Local {
  const local = { waits: [] as number[] } as Local;
  beforeEach(async () => {
    local.api = await startGitHub();
    local.waits.length = 0;
    local.open = (changes) =>
      openGitHub({
        token: 'token',
        repository: 'o/r',
        apiUrl: local.api.url,
        serverUrl: 'https://github.example',
        sleep: async (milliseconds) => void local.waits.push(milliseconds),
        random: () => 0,
        ...changes,
      });
    local.github = await local.open();
  });
  afterEach(async () => {
    await local.api.close();
    expect(local.api.violations).toEqual([]);
  });
  return local;
}
