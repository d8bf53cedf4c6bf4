/** The value of `NIX_CONFIG` with a setting added after those of `config`, which stay, so that the added one wins. */
export function nixConfigWith(config: string | undefined, name: string, value: string): string {
  const own = config?.replace(/(?<!\n)\n+$/, '');
  const added = `${name} = ${value}`;
  return own ? `${own}\n${added}` : added;
}

/** Whether a path can be a setting's value: a newline would begin another setting, a `#` a comment. */
export function canBeSetting(path: string): boolean {
  return !/[\n#]/.test(path);
}

/**
 * Whether the Nix whose `nix --version` printed this has `json-log-path`: Nix 2.30 and newer. Lix and older
 * versions warn about an unknown setting.
 */
export function hasJsonLogPath(versionOutput: string): boolean {
  const match = /^nix \(Nix\) (\d+)\.(\d+)/m.exec(versionOutput);
  return match !== null && (Number(match[1]) > 2 || (Number(match[1]) === 2 && Number(match[2]) >= 30));
}
