import { afterEach, beforeEach, expect } from 'vitest';
import { type GitHub, openGitHub } from '../../../src/github/client.js';
import { type LocalGitHub, startGitHub } from '../../setup/github/server.js';

/** A local GitHub for each test of a file, and a client of it that does not really wait. */
export type Local = { api: LocalGitHub; github: GitHub; waits: number[]; open(): Promise<GitHub> };

export function useLocalGitHub(): Local {
  const local = { waits: [] as number[] } as Local;
  beforeEach(async () => {
    local.api = await startGitHub();
    local.waits.length = 0;
    local.open = () =>
      openGitHub({
        token: 'token',
        repository: 'o/r',
        apiUrl: local.api.url,
        serverUrl: 'https://github.example',
        sleep: async (milliseconds) => void local.waits.push(milliseconds),
        random: () => 0,
      });
    local.github = await local.open();
  });
  afterEach(async () => {
    await local.api.close();
    expect(local.api.violations).toEqual([]);
  });
  return local;
}
