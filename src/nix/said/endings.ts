import { figureIn } from '../figure.js';
import { isStorePath } from '../store-path.js';

/** How a rebuild says that it succeeded: the store path where it names one. */
export type Success = {
  storePath: string | null;
  /** Nothing follows it; what a build printed may be followed by an activation that fails. */
  isFinal: boolean;
};

/** The cheap test before {@link successIn} and {@link exitStatusIn}. */
export const endingStart =
  /^(?:Done\.|\/nix\/store\/|##\[error\]|All done|Deployment confirmed|Activation succeeded|Finished |all checks passed|Job succeeded|ERROR: Job failed|nixos-(?:upgrade|rebuild)\S*\.service: |┗━|🚨 Error: |(?:Error: )?Process completed| {1,40}\| All done)/;

const finalWords =
  /^(?:(?: {1,40}\| )?All done[!.]|Deployment confirmed\.|all checks passed!|Job succeeded$|Finished NixOS Upgrade|nixos-(?:upgrade|rebuild)\S*\.service: (?:Deactivated successfully|Succeeded)\.)/;

/**
 * The success that a line reports, null for any other line. In the words of nixos-rebuild, `nix build` and
 * `nix flake check`, Colmena, deploy-rs, systemd, nix-output-monitor (also within nh) and GitLab.
 */
export function successIn(text: string): Success | null {
  const done = /^Done\. {1,2}The .* (?:is|running|in) (\/\S+)\s*$/.exec(text)?.[1];
  if (done) return { storePath: isStorePath(done) ? done : null, isFinal: true };
  if (isStorePath(text)) return { storePath: text.endsWith('.drv') ? null : text, isFinal: false };
  if (finalWords.test(text)) return { storePath: null, isFinal: true };
  if (/^(?:┗━.*│ )?Finished at \d\d:\d\d:\d\d after /.test(text)) return { storePath: null, isFinal: false };
  return null;
}

const systemActivated =
  /(\/nix\/store\/[0-9a-z]{32}-nixos-system-[\w.+-]{1,200})\/bin\/switch-to-configuration\b/;

/**
 * The activation of which nixos-rebuild reports at its end that it failed, with the system's store path where it names
 * that (nixos-rebuild-ng does); null for any other line.
 */
export function failedActivationIn(text: string): { system: string | null } | null {
  if (/^warning: error\(s\) occurred while switching to the new configuration/.test(text))
    return { system: null };
  if (!/^(?:subprocess\.CalledProcessError: )?Command '/.test(text)) return null;
  const system = systemActivated.exec(text)?.[1];
  return system === undefined ? null : { system };
}

/** The status with which a CI service says that its step ended; null for any other line. */
export function exitStatusIn(text: string): number | null {
  return figureIn(
    /^(?:(?:##\[error\]|Error: )?Process completed with exit code|ERROR: Job failed: exit code|🚨 Error: The command exited with status) (\d+)/u.exec(
      text,
    )?.[1],
  );
}

/**
 * Whether a rebuild that went well can end with this line: the last steps of an activation, by switch-to-configuration
 * before NixOS 25.05, `dry-activate`, home-manager, nix-darwin and nixos-anywhere, which print nothing after them.
 */
export function isWeakEnd(text: string): boolean {
  return /^(?:setting up tmpfiles|the following new units were started|(?:re)?starting the following units|restarting sysinit-reactivation|reloading (?:the following|user) units|would (?:start|restart|reload|stop|activate|NOT)|> Adding configuration to bootloader|### Done! ###|installation finished!|Activating (?:reloadSystemd|onFilesChange|setupLaunchAgents|checkLaunchAgents)|reloading service |No version or (?:size|selection state) changes)/.test(
    text,
  );
}
