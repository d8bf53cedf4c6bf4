import type { UpdatePreview } from '../../builds/update-preview.js';
import type { Runner } from '../runner/runner.js';
import type { UpdatePull } from './pull-request.js';
import type { UpdateVerdict } from './verdict.js';

// The outputs of a job together may have at most 1 MB.
const longestPreview = 256 * 1024;

export type UpdateOutputs = {
  preview: UpdatePreview;
  verdict: UpdateVerdict;
  /** The preview in one line. */
  summary: string;
  pull: UpdatePull;
  commentUrl: string | null;
};

/** Sets the outputs of `update/action.yml`. What is not known is an empty text. */
export function writeUpdateOutputs(
  runner: Pick<Runner, 'setOutput'>,
  { preview, verdict, summary, pull, commentUrl }: UpdateOutputs,
): void {
  const values: Record<string, string | number | boolean | null | undefined> = {
    changed: preview.changed,
    highest: verdict.highest,
    safe: verdict.safe,
    'failed-hosts': JSON.stringify(verdict.failedHosts),
    summary,
    preview: previewOutput(preview),
    'pull-request-number': pull?.number,
    'pull-request-url': pull?.url,
    'comment-url': commentUrl,
  };
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, String(value ?? ''));
}

/** The preview as one line of JSON; without its long parts where they would not fit into an output. */
export function previewOutput(preview: UpdatePreview): string {
  const { news: _, ...short } = preview;
  const bare = {
    ...short,
    hosts: short.hosts.map(({ host, error, old_derivation, new_derivation }) => ({
      ...{ host, error: error?.slice(0, 1000) ?? null, old_derivation, new_derivation, compared: null },
      ...{ packages: null, build: null, fetch: null },
    })),
  };
  const least = { ...bare, inputs: [], known_issues: null, held: [], hosts: [] };
  const texts = [preview, short, bare].map((one) => JSON.stringify(one));
  return texts.find((text) => text.length <= longestPreview) ?? JSON.stringify(least);
}
