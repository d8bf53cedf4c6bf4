import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ToolError } from '../../system/errors.js';

export type UploadTarget = {
  /** `https://github.com/owner/name/actions/runs/ID`, the page under which artifacts have theirs. */
  runUrl: string;
  /** Days until it is deleted; 0 for the repository's setting. */
  retentionDays: number;
  /** An existing directory for temporary files. */
  scratch: string;
};
export type Uploaded = { id: number; name: string; url: string };

// What @actions/artifact refuses in paths, because some file systems do not allow it.
const refused = /[":<>|*?\r\n]/;
const sameNameAttempts = 20;

/** A word that can be part of an artifact's and of a file's name on every system; never empty. */
export function artifactSlug(text: string): string {
  return (
    text
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 80) || 'rebuild'
  );
}

/**
 * Uploads everything in `dir`, or in those of its directories that `below` names, as one artifact named `NAME-ATTEMPT`, or
 * `NAME.2-ATTEMPT` and so on where another job of this run was first. `skipped` are files whose names no artifact can contain.
 */
export async function uploadDirectory(
  dir: string,
  name: string,
  attempt: number,
  target: UploadTarget,
  below: readonly string[] = ['.'],
): Promise<Uploaded & { skipped: string[] }> {
  const lists = await Promise.all(
    below.map(async (one) => (await filesIn(join(dir, one))).map((file) => join(one, file))),
  );
  const files = lists.flat();
  const skipped = files.filter((file) => refused.test(file));
  const paths = files.filter((file) => !refused.test(file)).map((file) => join(dir, file));
  const uploaded = await withFreeName(name, attempt, '', (free) => upload(free, paths, dir, false, target));
  return { ...uploaded, skipped };
}

/**
 * Uploads one picture unzipped, which a browser shows. GitHub names such an artifact after its file, so a
 * copy with the artifact's name is uploaded.
 */
export async function uploadPicture(
  file: string,
  name: string,
  attempt: number,
  target: UploadTarget,
): Promise<Uploaded> {
  const scratch = await mkdtemp(join(target.scratch, 'picture-'));
  try {
    return await withFreeName(name, attempt, '.png', async (free) => {
      const copy = join(scratch, free);
      await copyFile(file, copy);
      return upload(free, [copy], scratch, true, target);
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function upload(
  name: string,
  files: string[],
  root: string,
  skipArchive: boolean,
  { runUrl, retentionDays }: UploadTarget,
): Promise<Uploaded> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const options = { skipArchive, ...(retentionDays > 0 ? { retentionDays } : {}) };
  const { id } = await new DefaultArtifactClient()
    .uploadArtifact(name, files, root, options)
    .catch(explainEnterpriseServer);
  if (id === undefined) throw new Error(`the artifact ${name} was uploaded but has no id`);
  return { id, name, url: `${runUrl}/artifacts/${id}` };
}

function explainEnterpriseServer(thrown: unknown): never {
  if (!(thrown instanceof Error) || thrown.name !== 'GHESNotSupportedError') throw thrown;
  throw new ToolError(
    'no-artifact-service',
    'GitHub Enterprise Server does not have the artifact service that this needs; the files stay on the runner',
    { cause: thrown },
  );
}

/**
 * Jobs of one run share its names; a number distinguishes two with the same host. @actions/artifact repeats its
 * requests itself, and where the answer to one was lost, finds the name taken by its own upload. The next name is
 * used then. The first is in no list unless it was finished, and is then a complete copy.
 */
async function withFreeName(
  name: string,
  attempt: number,
  extension: string,
  use: (free: string) => Promise<Uploaded>,
): Promise<Uploaded> {
  for (let copy = 1; ; copy += 1) {
    try {
      return await use(`${name}${copy === 1 ? '' : `.${copy}`}-${attempt}${extension}`);
    } catch (thrown) {
      if (!isNameTaken(thrown) || copy === sameNameAttempts) throw thrown;
    }
  }
}

/** True if the artifact service refused an upload because this run has an artifact of that name already. */
export function isNameTaken(thrown: unknown): boolean {
  // The client throws a plain Error with the status in its text.
  return /\(409\)|already exists/.test(messageOf(thrown));
}

/** Regular files below `dir`, relative to it. Links are not followed: they may lead out of it. */
async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}
