// The library: everything that `import … from 'nixos-rebuild-test'` exports.

// Rebuilds: run one, record any command, complete what a killed run left.

export { type Action, actions } from './rebuild/action.js';
export { finishBuild } from './rebuild/finish.js';
export type { RebuildHooks, RebuildStatus } from './rebuild/hooks.js';
export type { RebuildOptions, RebuildRequest, Target } from './rebuild/request.js';
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

// Builds on disk.

export { type Builds, openBuilds } from './builds/builds.js';
export { type Build, type Metadata, metadataSchema } from './builds/metadata.js';
export { type Outcome, outcomes } from './builds/outcome.js';
export type { CleanResult } from './builds/retention.js';
export type { BuildsScan, UnfinishedBuild } from './builds/scan.js';

// What a rebuild did and why it failed, while it runs or afterwards.

export type { Activity } from './nix/activity.js';
export { type FailureFamily, failureFamilies } from './nix/catalogue/index.js';
export type { InputChange, PackageChange } from './nix/closure/result.js';
export { type ExplainInput, type ExplainOptions, explain } from './nix/explain.js';
export type { Failure } from './nix/failures/failure.js';
export {
  type LiveStatus,
  type ObserverOptions,
  RebuildObserver,
  type Understanding,
} from './nix/observer.js';
export { type Phase, type PhaseName, phaseNames } from './nix/phase.js';
export type { Source } from './nix/said/input-line.js';
export type { Plan } from './nix/said/plan.js';
export type { Doubt, Verdict } from './nix/verdict.js';

// Two of them side by side.

export {
  type Comparison,
  compare,
  type PackageDelta,
  type PhaseDelta,
  type Side,
  sideOf,
} from './compare/comparison.js';
export type { Hunk } from './compare/diff.js';
export { type BuildComparison, type CompareOptions, compareBuilds } from './compare/open/compare-builds.js';
export { type Packages, packagesBetween } from './compare/open/packages.js';
export { type Compared, openSide } from './compare/open/side.js';

// Recordings, screens and pictures.

export { asciicastEncoder, plainTextEncoder, type RecordingEncoder } from './cast/encode.js';
export { excerpt, type Span } from './cast/excerpt.js';
export { type CastSource, openCast } from './cast/read.js';
export type { CastDamage, CastEvent, CastHeader, CastTheme, Recording } from './cast/recording.js';
export { type ThemeColors, themeNames } from './render/color/theme.js';
export { parseThemeFile } from './render/color/theme-file.js';
export type { ThemeName } from './render/color/themes.js';
export { FallbackFonts, type FontFile } from './render/fonts/fallback.js';
export type { FontSource } from './render/fonts/opentype/sfnt.js';
export type { GifOptions } from './render/gif/options.js';
export { type GifResult, renderGif, writeGif } from './render/gif/render-gif.js';
export { type GifSink, MemorySink } from './render/gif/sink.js';
export type { Look } from './render/look.js';
export { type PngOptions, renderPng } from './render/render-png.js';
export {
  renderSvg,
  renderSvgAnimation,
  type SvgOptions,
  type SvgResult,
} from './render/svg/render-svg.js';
export { lastScreenWithContent, type ShownScreen } from './terminal/last-content.js';
export { lastScreen, screensAt } from './terminal/play.js';
export { type Screen, screenText } from './terminal/screen.js';

// Secrets.

export { type FontPlaces, machineFonts } from './rebuild/pictures/fonts/machine-fonts.js';
export { TerminalMask } from './rebuild/terminal-mask.js';
export { compileRedaction } from './redact/compile-redaction.js';
export type { Redaction, RedactionRules } from './redact/redaction.js';
export { type ScreenMask, screenMask } from './redact/screen-mask.js';
export { secretCells } from './redact/secret-cells.js';
export { redactText, StreamRedactor } from './redact/stream-redactor.js';

// Errors and the version.

export { type ErrorStatus, ToolError } from './system/errors.js';
export { version } from './system/version.js';
