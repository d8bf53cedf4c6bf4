/** The directory with the real `jj`, `git` and `chezmoi`. Throws when apt cannot download. */
export function syncPrograms(): string;
