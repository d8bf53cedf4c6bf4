/**
 * How the errors begin of the programs that install and deploy NixOS and its relatives, where they belong to a family
 * by their subject; what only reports that another program failed is in the catalogue. From the sources of Colmena 0.5,
 * comin 0.13, deploy-rs of 2025-12, disko 1.13, Home Manager 26.11, Hydra of 2026-11, lanzaboote 1.1, morph 1.8, nh 4.4,
 * nix-eval-jobs 2.35, nixos-anywhere 1.13, NixOps 2.0, nixos-rebuild-ng 26.05 and switch-to-configuration-ng 26.05. Compared in this order, after the names of programs.
 */
export const toolWords = [
  [
    'missing-program',
    /^(?:no \w{1,20} command (?:\S{1,20} ){0,3}?found, but required|Failed to run \w[\w-]{0,40}\. Most likely, the binary is not on PATH|Forced elevation program '|Command not found for elevation|Nix doesn't appear to be installed|Missing dependencies: |\S{1,40} \([\w-]{1,40}\) is required but not found in PATH)/,
  ],
  [
    'ssh',
    /^(?:Retrieving host facts via SSH failed|Failed to retrieve fact \S{1,60} from host|Failed to (?:connect to remote host|probe remote uid on|establish SSH connection|check file existence on remote host)|Remote uid probe on |Failed to (?:spawn|run) (?:\w{1,20} )?command over SSH|Failed to spawn (?:activation|revocation) command over SSH|Don't know how to connect to the node|retries exhausted|invalid SSH host name |don't know which SSH host to connect to)/,
  ],
  [
    'rolled-back',
    /^(?:Confirming activation over SSH resulted|Error (?:revoking|confirming) deployment|inotify stream ended without activation confirmation|The rollback resulted in)/,
  ],
  ['pre-switch', /^(?:Activation script deploy-rs-activate does not exist|Closure validation failed on )/],
  // bootspec, which the builders of boot loaders start for each generation.
  ['bootloader', /^failed to (?:synthesize|canonicalize \S{0,200}\/profiles\/)/],
  ['interrupted', /^(?:User (?:rejected|cancelled|canceled) |Operation interrupted by user)/],
  [
    'privilege',
    /^(?:No elevation strategy found|Failed to read sudo password|nh \S{1,20} \S{1,20}: don't run me as root|Don't run nh |Elevation disabled via|(?:Apps|The user \S{1,60}) could not be .{0,60}Full Disk Access)/,
  ],
  ['feature-off', /^(?:Missing required experimental features|Current Nix version does not support Flakes)/],
  [
    'flake-not-found',
    /^(?:Could not find `hive\.nix` or `flake\.nix` in |Failed to resolve flake metadata|Failed to get flake or hive|No flake\.nix found in |Neither flake\.nix nor nixops\.nix exists in |Flake reference `[^`\n]{1,200}` points to local path |No installable specified and no flake found at )/,
  ],
  [
    'missing-attr',
    /^(?:couldn't find `diskoConfigurations\.|Host "[^"\n]{1,80}" is not present in the Hive|Couldn't find home-manager configuration automatically|Explicitly specified home-manager configuration not found|The configuration does not contain the specialisation |No (?:node|profile) named `|Specialisation '[^'\n]{1,80}' does not exist)/,
  ],
  [
    'usage',
    /^(?:Option \S{1,60} requires |Missing arguments? for --|Unknown (?:hardware config backend|phase): |Supported values for --|Conflicting flags: |Invalid mode: |Please specify the (?:flake-uri|name of the NixOS configuration)|(?:ssh-host|--flake or --store-paths|disko config) must (?:be set|be an existing)|Cannot use both --|No node filter is specified|Local deployment is not enabled for host|"apply-local" only works on|Profile was provided without a node name|home-manager \w{1,20}: missing |Can't inspect options of a flake|No installable|Attribute path is too specific: |specialisation not found: |no profile '[^'\n]{1,80}' found|could not find previous generation|No (?:node|generation) |--no-keys cannot be used|Both flake\.nix and nixops\.nix cannot coexist|Could not determine arguments to NixOps|unknown machine ‘|resource ‘[^’\n]{1,80}’ (?:not found|is not a machine)|invalid deployment name ‘|exactly one of ‘--|no expression specified|please specify one of the following supported image variants|Invalid image variant ')/,
  ],
  ['platform-features', /^(?:Unsupported architecture: |This script requires Linux as the operating system)/],
  [
    'git-fetch',
    /^(?:'git fetch [^'\n]{1,80}' fails|Pull from remote '|this branch has been hard reset: |the branch '[^'\n]{1,120}' doesn't exist|commit [0-9a-f]{4,64} is not signed|failed to (?:clone|checkout the commit) ')/,
  ],
  [
    'bootloader',
    /^(?:No bootable generations found!|Failed to (?:append initrd secrets|wrap in pe|lock (?:PE binary|Lanzaboote image)|sync ESP filesystem|read the (?:stub|initrd)|read systemd-boot version|strip esp prefix|build a lanzaboote image)|Lanzaboote does not support )/,
  ],
  [
    'no-systemd',
    /^(?:Failed to (?:open dbus connection|subscribe to systemd dbus messages|process dbus messages)|Unable to list users with logind)/,
  ],
  [
    'units',
    /^(?:systemd daemon (?:reload|reexecute) failed, timeout|Failed to (?:reset failed units|load unit file \S|stop swapping to|get unit info for|spawn user activation for)|Failed to (?:start|install) agent (?:file for )?'|Failed to activate one or more LaunchAgents)/,
  ],
  [
    'activation-script',
    /^(?:Error switching(?:$|: )|(?:user|system) activation command \S|Activation \(\w{1,20}\) failed|Failed to activate (?:NixOS )?configuration|Detected unsafe path transition )/,
  ],
  ['missing-file', /^No configuration file found(?:\. Please create one)? at /],
  ['secrets', /^(?:There is no rule for \S{1,200} in \S|No identity found to decrypt )/],
  // The programs that partition, format and mount for disko, whose errors are of no family.
  [
    'unknown',
    /^(?:no devices found for zpool |\S{1,200} is mounted; will not make a filesystem here|\S{1,200} (?:contains a mounted filesystem|is apparently in use by the system|appears to contain an existing )|No key available with this passphrase|Nothing to read on input|Device \S{1,200} (?:is (?:still|already) in use|does not exist or access denied|already exists)|Requested offset is beyond real size|cannot (?:create|import|open|mount) '[^'\n]{1,200}': |mdadm: (?:cannot|error|super)|Can't open \S{1,200} exclusively|Partition\(s\) [\d, ]{1,40} on \S{1,200} have been written, but)/,
  ],
  // Hydra's inputs, and the processes in which nix-eval-jobs evaluates.
  [
    'git-fetch',
    /^(?:error (?:cloning|checking out|creating|fetching|getting|pulling) .{0,200}\b(?:branch|git|[Mm]ercurial|[Ss]ubversion|Bazaar|darcs)\b|cannot (?:check out|get head revision of) (?:Mercurial|Bazaar|Subversion|Git) |repository '[^'\n]{1,200}' is not in the SCM cache|did not get a well-formated revision number)/,
  ],
  ['download', /^Error pulling from the \w{1,20} \w{1,20} API: /],
  ['killed-oom', /^while .{1,300}, evaluation worker got killed by /],
  ['nix-crash', /^(?:while .{1,300}, evaluation worker exited with |Received invalid JSON from worker: )/],
  ['nixos-assertions', /^(?:Dependency cycle in |detected a cycle in your disk setup)/],
] as const satisfies readonly (readonly [family: string, words: RegExp])[];
