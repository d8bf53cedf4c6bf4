import { configFile, configText } from './config-file.js';
import type { JsonText } from './json-text.js';
import { parsedOrMistakes, refusalOf } from './refusals.js';
import type { OwnRemedy } from './remedy-keys.js';
import {
  type DeployDefaults,
  type HostEntry,
  type PreflightSettings,
  repositorySchema,
  type UpdateSettings,
} from './repository.js';
import type { SyncSettings } from './sync-keys.js';
import type { TrialSettings } from './trial-keys.js';

/** What a repository says of its hosts; empty where it has no such file. */
export type RepositoryConfig = {
  /** Absolute path of the file; null where there is none. */
  path: string | null;
  hosts: Readonly<Record<string, HostEntry>>;
  deploy: DeployDefaults;
  preflight: PreflightSettings;
  update: UpdateSettings;
  trial: TrialSettings;
  remedies: readonly OwnRemedy[];
  sync: SyncSettings;
  hooks: { postBuild: readonly string[] };
};

/** The configuration in the bytes of a file; `path` of the result is null. Throws a usage error (`bad-config`). */
export function parseRepositoryConfig(bytes: Uint8Array | string): RepositoryConfig {
  const text = configText(bytes, configFile);
  return repositoryConfigFrom(text.value, configFile, text);
}

/** The configuration in a value that is no text of a file, such as an output of a flake, which errors name `place`. */
export function repositoryConfigFrom(
  value: unknown,
  place: string,
  text: JsonText | null = null,
): RepositoryConfig {
  const parsed = parsedOrMistakes(repositorySchema, value);
  if ('mistakes' in parsed) throw refusalOf(parsed.mistakes, text, place);
  const {
    hosts = {},
    deploy = {},
    preflight = {},
    update = {},
    trial = {},
    sync = {},
    remedies = [],
    hooks,
  } = parsed.data;
  return {
    ...{ path: null, hosts, deploy, preflight, update, trial, sync, remedies },
    hooks: { postBuild: hooks?.postBuild ?? [] },
  };
}
