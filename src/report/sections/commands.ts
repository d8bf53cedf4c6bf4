import type { Metadata } from '../../builds/metadata.js';
import { codeBlock, details } from '../../text/markdown.js';
import { plainLine, truncate } from '../../text/plain.js';

/** The command that reproduces the rebuild, as a block to copy. Empty where none is known. */
export function reproduceMarkdown(metadata: Metadata): string {
  const command = reproduceCommand(metadata);
  return command === null ? '' : `To reproduce:\n\n${codeBlock([truncate(command, 2000)], 'sh')}`;
}

/** How to play the recording once the artifact is unpacked. Empty without a recording. */
export function replayMarkdown({ files }: Metadata): string {
  if (files.cast === null) return '';
  const name = plainLine(files.cast);
  return details(
    'How to replay the recording',
    [
      'Unpack the artifact, then:\n',
      codeBlock(
        [
          `asciinema play -i 2 ${shellWord(name)}`,
          `less ${shellWord(plainLine(files.log ?? 'rebuild.log'))}`,
        ],
        'sh',
      ),
    ].join('\n'),
  );
}

function reproduceCommand({ failure, action, flake, file }: Metadata): string | null {
  if (failure?.reproduce) return plainLine(failure.reproduce);
  if (action === null) return null;
  if (flake !== null) return `nixos-rebuild ${shellWord(action)} --flake ${shellWord(flake)}`;
  return file ? `nixos-rebuild ${shellWord(action)} -I nixos-config=${shellWord(file)}` : null;
}

/** One word for a POSIX shell. */
function shellWord(word: string): string {
  const line = plainLine(word);
  return /^[\w@%+=:,./#-]+$/.test(line) && !line.startsWith('#')
    ? line
    : `'${line.replaceAll("'", "'\\''")}'`;
}
