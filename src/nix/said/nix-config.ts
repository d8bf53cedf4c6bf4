/** Settings that are added to the user's own. */
type AddedSettings = {
  /** Socket for the activity log; see {@link hasJsonLogPath}. */
  jsonLogPath: string;
};

/**
 * The value of `NIX_CONFIG` with the settings added after those of `config`, which stay, so that the added
 * ones win. Null for a path with a newline or a `#`, which would be another setting or a comment.
 */
export function nixConfigWith(config: string | undefined, { jsonLogPath }: AddedSettings): string | null {
  if (/[\n#]/.test(jsonLogPath)) return null;
  const own = config?.replace(/(?<!\n)\n+$/, '');
  const added = `json-log-path = ${jsonLogPath}`;
  return own ? `${own}\n${added}` : added;
}

/**
 * Whether the Nix whose `nix --version` printed this has `json-log-path`: Nix 2.30 and newer. Lix and older
 * versions warn about an unknown setting.
 */
export function hasJsonLogPath(versionOutput: string): boolean {
  const match = /^nix \(Nix\) (\d+)\.(\d+)/m.exec(versionOutput);
  return match !== null && (Number(match[1]) > 2 || (Number(match[1]) === 2 && Number(match[2]) >= 30));
}
