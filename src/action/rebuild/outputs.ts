import type { Build, Metadata } from '../../builds/metadata.js';
import type { Runner } from '../runner/runner.js';
import type { PublishedFiles } from './publish-files.js';

export type Published = {
  files: PublishedFiles;
  commentUrl: string | null;
  checkRunUrl: string | null;
  trend: Record<string, string>;
};

export const nothingPublished: Published = {
  files: { artifact: null, screenshot: null },
  commentUrl: null,
  checkRunUrl: null,
  trend: {},
};

// The outputs of a job together may have at most 1 MB.
const longestMetadata = 256 * 1024;

/** Sets the outputs of `action.yml`. What is not known is an empty text. */
export function writeOutputs(
  runner: Pick<Runner, 'setOutput'>,
  { dir, metadata }: Build,
  published: Published,
): void {
  const { files, commentUrl, checkRunUrl, trend } = published;
  const values: Record<string, string | number | boolean | null | undefined> = {
    outcome: metadata.outcome,
    success: metadata.success,
    'exit-code': metadata.exit_code,
    'duration-seconds': metadata.duration_seconds,
    'error-message': metadata.error_message,
    'failure-family': metadata.failure?.family,
    'store-path': metadata.result?.store_path,
    'build-dir': dir,
    metadata: metadataOutput(metadata),
    'artifact-id': files.artifact?.id,
    'artifact-url': files.artifact?.url,
    'screenshot-url': files.screenshot?.url,
    'comment-url': commentUrl,
    'check-run-url': checkRunUrl,
    ...trend,
  };
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, String(value ?? ''));
}

/** The metadata as one line of JSON; without its long lists where they would not fit into an output. */
export function metadataOutput(metadata: Metadata): string {
  const whole = JSON.stringify(metadata);
  if (whole.length <= longestMetadata) return whole;
  const bare = { ...metadata, failures: [], phases: [], activity: null, result: null, resources: null };
  const short = JSON.stringify(bare);
  return short.length <= longestMetadata
    ? short
    : JSON.stringify({ ...bare, failure: null, error_message: null });
}
