import { storePathName, withStorePathNames } from '../store-path.js';
import type { Failure } from './failure.js';

/**
 * A failure in a few words, as foreign text: `nginx.conf does not build: unknown directive "proxy_pas"` where the log
 * of a builder tells why it failed, else the message, which may have several lines.
 */
export function headlineOf({ cause, derivation, message }: Failure): string {
  if (!cause) return message;
  const why = withStorePathNames(withoutBuildDirectory(cause));
  return derivation ? `${storePathName(derivation)} does not build: ${why}` : why;
}

// Where builders run: in the sandbox, and outside of it until Nix 2.29 and since.
const buildDirectory =
  /(?<![^\s'"`(=])(?:\/build|\/tmp\/nix-build-[^\s/]+|\/nix\/var\/nix\/builds\/nix-[^\s/]+)\//g;

function withoutBuildDirectory(text: string): string {
  return text.replace(buildDirectory, '');
}
