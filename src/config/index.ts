/** The configuration that deployments read: the repository's file, what a system brings, and which of them wins. */
export {
  type ClosureConfig,
  closureFile,
  parseClosureConfig,
  type ReadClosureConfig,
  readClosureConfig,
} from './closure.js';
export { configFile } from './config-file.js';
export { unitName } from './fields.js';
export {
  type FailedUnitsPolicy,
  failedUnitsPolicies,
  type RebootPolicy,
  rebootPolicies,
  type Thresholds,
  thresholdNames,
} from './health-keys.js';
export { parseRepositoryConfig, type RepositoryConfig, repositoryConfigFrom } from './parse-repository.js';
export { emptyRepositoryConfig, readRepositoryConfig } from './read-repository.js';
export { type OwnRemedy, ownRemedySchema } from './remedy-keys.js';
export {
  type DeployDefaults,
  type DeploymentMode,
  deploymentModes,
  type HostEntry,
  type HostFailurePolicy,
  hostFailurePolicies,
  settingBounds,
} from './repository.js';
export { type KnownHosts, selectHosts } from './select-hosts.js';
export {
  defaultFleetSettings,
  defaultHostSettings,
  type FleetSettings,
  fleetSettings,
  type HostSettings,
  type HostWords,
  type MigratedHost,
  type Source,
  type Sources,
  settingsFor,
} from './settings.js';
export {
  type ConflictPolicy,
  conflictPolicies,
  type SyncBuilder,
  type SyncSettings,
  syncBuilders,
} from './sync-keys.js';
export { parseTarget, type Target, targetText } from './target.js';
export {
  machineBounds,
  type ProfileEntry,
  type TrialBackend,
  type TrialNetwork,
  type TrialSettings,
  trialBackends,
  trialNetworks,
} from './trial-keys.js';
