// The library: what `import … from 'nixos-rebuild-test'` gives.
export { type Builds, type CleanResult, openBuilds } from './builds/builds.js';
export { type Build, type Metadata, metadataSchema } from './builds/metadata.js';
export { type Outcome, outcomes } from './builds/outcome.js';
export { asciicastEncoder, plainTextEncoder, type RecordingEncoder } from './cast/encode.js';
export { type CastSource, openCast } from './cast/read.js';
export type { CastDamage, CastEvent, CastHeader, CastTheme, Recording } from './cast/recording.js';
export { type ExplainOptions, explainFile, explainRecording } from './nix/explain.js';
export { type Failure, type FailureFamily, failureFamilies } from './nix/failures/failure.js';
export { RebuildObserver, type Understanding } from './nix/observer.js';
export { type Phase, type PhaseName, phaseNames } from './nix/phase.js';
export { type Action, actions } from './rebuild/action.js';
export { finishBuild } from './rebuild/finish.js';
export type { RebuildHooks, RebuildStatus } from './rebuild/hooks.js';
export type { RebuildRequest, Target } from './rebuild/request.js';
export { runRebuild } from './rebuild/run.js';
export { type OpenRecording, openRecording, type RecordingHooks } from './record/open-recording.js';
export { openPipe } from './record/pipe.js';
export { type RecordHooks, type RecordRequest, record } from './record/record.js';
export type {
  Keyboard,
  RecordCommand,
  RecordingRequest,
  RecordResult,
  TextFilter,
} from './record/request.js';
export type {
  CommandSource,
  OpenSource,
  SourceCommand,
  SourceOptions,
  SourceProcesses,
} from './record/source.js';
export { openPane } from './record/tmux/pane.js';
export { compileRedaction, type Redaction, type RedactionRules } from './redact/redaction.js';
export { redactText, StreamRedactor } from './redact/stream-redactor.js';
export { themeNames } from './render/color/theme.js';
export type { GifOptions } from './render/gif/options.js';
export { type GifResult, renderGif, writeGif } from './render/gif/render-gif.js';
export { type PngOptions, renderPng } from './render/render-png.js';
export { type ErrorStatus, ToolError } from './system/errors.js';
export { version } from './system/version.js';
export { lastScreen, screensAt } from './terminal/play.js';
export { type Screen, screenText } from './terminal/screen.js';
