import { nixOnPath } from '../../host/copy/nix-there.js';

/** Prints the settings of Nix as JSON. `nix config show` is new in 2.20, and `nix show-config` is gone in later ones. */
export const nixSettingsScript = `${nixOnPath}
nix() { command nix --extra-experimental-features nix-command "$@" --json 2>/dev/null; }
nix config show || nix show-config`;

/** What the settings of Nix as JSON have as substituters; null where they have none. */
export function substitutersIn(json: string): string[] | null {
  try {
    const { value } = JSON.parse(json).substituters;
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : null;
  } catch {
    return null;
  }
}
