import { join } from 'node:path';
import { configFile, readConfigFile } from './config-file.js';
import type { RepositoryConfig } from './parse-repository.js';

export const emptyRepositoryConfig: RepositoryConfig = {
  ...{
    path: null,
    hosts: {},
    deploy: {},
    preflight: {},
    update: {},
    trial: {},
    sync: {},
    remedies: [],
    hooks: { postBuild: [] },
  },
};

/**
 * Reads `nixos-rebuild-test.json` in a directory. Throws a usage error: `unreadable-config` for what is no readable file,
 * `bad-config` with line and column for a mistake in it.
 */
export async function readRepositoryConfig(directory: string): Promise<RepositoryConfig> {
  const path = join(directory, configFile);
  const bytes = await readConfigFile(path);
  if (bytes === null) return emptyRepositoryConfig;
  // The schema takes longer to load than most repositories' sources to be looked at.
  const { parseRepositoryConfig } = await import('./parse-repository.js');
  return { ...parseRepositoryConfig(bytes), path };
}
