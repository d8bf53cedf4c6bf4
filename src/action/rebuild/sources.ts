import type { Metadata } from '../../builds/metadata.js';
import type { RunContext } from '../runner/context.js';

/** Where the files of what was built can be seen. */
export type Sources = {
  /** The revision's files, such as `https://github.com/o/r/blob/SHA`; null where they are not known. */
  url: string | null;
  /** Whether they are of the run's own repository, to whose files annotations belong. */
  isOwn: boolean;
};

/**
 * The sources of a build. A job may check out another repository than its own, or another revision than the
 * event's, as on `pull_request_target`.
 */
export function sourcesOf(
  { revision }: Pick<Metadata, 'revision'>,
  { serverUrl, repository, sha }: Pick<RunContext, 'serverUrl' | 'repository' | 'sha'>,
): Sources {
  const own = `${serverUrl}/${repository}`;
  if (revision === null || revision.sha === sha) return { url: `${own}/blob/${sha}`, isOwn: true };
  const found = revision.repository ?? null;
  return {
    url: found === null ? null : `${found}/blob/${revision.sha}`,
    isOwn: found !== null && isSameRepository(found, own),
  };
}

/** GitHub does not distinguish the case of names. */
export function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
