import { nixConfigWith } from '../nix/said/nix-config.js';
import type { RebuildRequest } from './request.js';

/** The request with an environment in which Nix takes a flake's own settings, where that was asked for. */
export function withFlakeSettings(request: RebuildRequest): RebuildRequest {
  if (!request.acceptFlakeConfig) return request;
  const { env } = request;
  return {
    ...request,
    env: { ...env, NIX_CONFIG: nixConfigWith(env.NIX_CONFIG, 'accept-flake-config', 'true') },
  };
}

/** Nix (libexpr's flake configuration) prints this where it could not ask. */
const ignored = /ignoring untrusted flake configuration setting '([^'\n]{1,200})'/g;
const most = 20;

/** Collects the settings of a flake that Nix ignored, because it cannot ask in a run without a person. */
export class IgnoredSettings {
  readonly #names = new Set<string>();

  /** Takes finished lines of the log. */
  push(lines: string): void {
    if (!lines.includes('untrusted flake')) return;
    for (const [, name] of lines.matchAll(ignored))
      if (name && this.#names.size < most) this.#names.add(name);
  }

  /** What a person should know, or null. */
  notice(): string | null {
    if (this.#names.size === 0) return null;
    const names = [...this.#names].join(', ');
    return `Nix ignored settings of the flake, because they are not trusted: ${names}; accept-flake-config accepts them`;
  }
}
