import { fileNames } from '../../builds/files.js';
import type { Metadata } from '../../builds/metadata.js';
import { strippedLine, truncate } from '../../text/clean.js';
import { codeBlock, details } from '../../text/markdown.js';
import { quoteWord } from '../../text/shell.js';

/** The command that reproduces the rebuild, as a block to copy. Empty if none is known. */
export function reproduceMarkdown(metadata: Metadata): string {
  const command = reproduceCommand(metadata);
  return command === null ? '' : `To reproduce:\n\n${codeBlock([truncate(command, 2000)], 'sh')}`;
}

/** How to play the recording once the artifact is unpacked. Empty without a recording. */
export function replayMarkdown({ files }: Metadata): string {
  if (files.cast === null) return '';
  return details(
    'How to replay the recording',
    [
      'Unpack the artifact, then:\n',
      codeBlock(
        [`asciinema play -i 2 ${foreignWord(files.cast)}`, `less ${foreignWord(files.log ?? fileNames.log)}`],
        'sh',
      ),
    ].join('\n'),
  );
}

function reproduceCommand({ failure, action, flake, file }: Metadata): string | null {
  if (failure?.reproduce) return strippedLine(failure.reproduce);
  // Where it is known that nothing reproduces it: a build would succeed.
  if (action === null || failure?.reproduce === null) return null;
  // Whoever copies it must not switch another machine to what was activated here.
  if (flake !== null) return `nixos-rebuild build --flake ${foreignWord(flake)}`;
  // Of a file of several systems it is not recorded which one was built.
  const isModule = file?.endsWith('configuration.nix') ?? false;
  return file && isModule ? `nixos-rebuild build -I nixos-config=${foreignWord(file)}` : null;
}

/** A text from the build as one word of a command to copy. */
function foreignWord(word: string): string {
  return quoteWord(strippedLine(word));
}
