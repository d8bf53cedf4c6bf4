/** A flake reference split at its `#`: `.#laptop` is `.` and `laptop`. */
export type FlakeRef = { flake: string; host: string | null };

export function splitFlakeRef(ref: string): FlakeRef {
  const at = ref.indexOf('#');
  if (at < 0) return { flake: ref || '.', host: null };
  return { flake: ref.slice(0, at) || '.', host: ref.slice(at + 1) || null };
}

/** The attribute of a host's toplevel, quoted so that any host name is one attribute. */
export function toplevelOf(host: string): string {
  return `nixosConfigurations.${JSON.stringify(host)}.config.system.build.toplevel`;
}

/** The directory of a flake that lies on this machine, or null for one that is fetched. */
export function localFlakeDir(flake: string): string | null {
  const match = /^(?:path:|git\+file:(?:\/\/)?)?([^?]*)/.exec(flake);
  const path = match?.[1] ?? '';
  const isPath =
    flake.startsWith('path:') || flake.startsWith('git+file:') || /^(?:\.{1,2}(?:\/|$)|\/)/.test(path);
  return isPath && path ? path : null;
}
