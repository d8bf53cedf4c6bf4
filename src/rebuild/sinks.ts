import {
  consoleDirectory,
  deploymentFileName,
  fileNames,
  metadataFileName,
  patchFileName,
  runningFileName,
  trialFileNames,
} from '../builds/files.js';

/** Which mask a text or screen passes on its way into a sink. */
export const masks = {
  /** `StreamRedactor` on the finished lines that a `Transcript` makes of the raw text. */
  lines: 'src/record/log-writer.ts',
  /** `StreamRedactor` on the terminal's text as it arrives, then `TerminalMask` on what that puts on a screen. */
  terminal: 'src/rebuild/terminal-mask.ts',
  /** `screenMask` on each screen of the recording, which passed `terminal` before. */
  screen: 'src/redact/screen-mask.ts',
  /** `redactText` on each whole text. */
  text: 'src/redact/stream-redactor.ts',
} as const;

type Sink = {
  /** The mask that everything recorded passes before it is in this sink; later masks are of no account. */
  mask: keyof typeof masks;
  /** Where it is written. */
  writtenBy: string;
  /** The file of the build, where it is one. */
  file?: string;
};

/**
 * Every place where recorded text goes. A new one belongs into this table with its mask; its test feeds each
 * form of a secret into every sink of it and fails for a sink that it does not know.
 */
export const sinks = {
  cast: { mask: 'terminal', writtenBy: 'src/record/recording-writer.ts', file: fileNames.cast },
  log: { mask: 'lines', writtenBy: 'src/record/log-writer.ts', file: fileNames.log },
  frames: { mask: 'screen', writtenBy: 'src/rebuild/pictures/screens.ts', file: fileNames.frames },
  screen: { mask: 'screen', writtenBy: 'src/rebuild/pictures/screens.ts', file: fileNames.screen },
  screenshot: { mask: 'screen', writtenBy: 'src/rebuild/pictures/screens.ts', file: fileNames.screenshot },
  gif: { mask: 'screen', writtenBy: 'src/rebuild/pictures/screens.ts', file: fileNames.gif },
  'live view': { mask: 'terminal', writtenBy: 'src/rebuild/record-rebuild.ts (onOutput)' },
  'job log': { mask: 'lines', writtenBy: 'src/rebuild/record-rebuild.ts (onLines)' },
  summary: { mask: 'screen', writtenBy: 'src/report/summary.ts, from metadata and final.txt' },
  comment: { mask: 'screen', writtenBy: 'src/report/comment.ts, from metadata and final.txt' },
  notification: { mask: 'text', writtenBy: 'src/notify/, from metadata, deployment or trial, and final.png' },
  metadata: { mask: 'text', writtenBy: 'src/rebuild/metadata/redact-metadata.ts', file: metadataFileName },
  'running mark': {
    mask: 'text',
    writtenBy: 'src/rebuild/running-mark.ts, until the rebuild has ended',
    file: runningFileName,
  },
  deployment: {
    mask: 'text',
    writtenBy: 'src/deploy/run/host-work.ts, for the file, --json and the report',
    file: deploymentFileName,
  },
  trial: {
    mask: 'text',
    writtenBy: 'src/trial/write-trial.ts, for the file, --json and the reports',
    file: trialFileNames.trial,
  },
  'trial report': { mask: 'text', writtenBy: 'src/report/trial/markdown.ts', file: trialFileNames.markdown },
  'test report': { mask: 'text', writtenBy: 'src/report/trial/junit.ts', file: trialFileNames.junit },
  'remedies patch': { mask: 'text', writtenBy: 'src/trial/write-trial.ts', file: patchFileName },
  'machine console': {
    mask: 'terminal',
    writtenBy: 'src/machine/console/recording.ts',
    file: `${consoleDirectory}/`,
  },
  'derivation logs': { mask: 'lines', writtenBy: 'src/nix/failures/derivation-logs.ts', file: 'logs/' },
} as const satisfies Record<string, Sink>;

export type SinkName = keyof typeof sinks;
