import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNameTaken } from '../artifacts/artifacts.js';

export type RecordFile = { artifact: string; file: string; text: string };

/**
 * Uploads a record as an artifact of this run. Where an earlier attempt of the run uploaded one of that
 * name, `again` makes the record anew, so that it has that one's point too, and replaces it: deleting an
 * artifact of the same run goes through the runner's token and needs no permission. @actions/artifact repeats
 * its requests itself; after a lost answer it can find the name taken by this very upload. A finished one is then
 * replaced too; an unfinished one cannot be deleted, which throws: the record is lost, but never doubled.
 *
 * @param scratch an existing directory for temporary files.
 */
export async function uploadRecord(
  record: RecordFile,
  again: () => Promise<RecordFile>,
  scratch: string,
): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  try {
    await upload(client, record, scratch);
  } catch (thrown) {
    if (!isNameTaken(thrown)) throw thrown;
    const merged = await again();
    await client.deleteArtifact(merged.artifact);
    await upload(client, merged, scratch);
  }
}

type Uploader = { uploadArtifact(name: string, files: string[], root: string): Promise<unknown> };

async function upload(
  client: Uploader,
  { artifact, file, text }: RecordFile,
  scratch: string,
): Promise<void> {
  const dir = await mkdtemp(join(scratch, 'record-'));
  try {
    await writeFile(join(dir, file), text);
    await client.uploadArtifact(artifact, [join(dir, file)], dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
