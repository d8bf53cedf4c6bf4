import { fileNames } from '../../builds/files.js';
import type { Metadata, ShellHistory } from '../../builds/metadata.js';
import type { Environment } from '../../system/environment.js';
import type { CommandLine } from '../command/command-line.js';
import type { RebuildRequest } from '../request.js';
import type { Sequel } from '../sequel.js';

/** What is known of a build when it starts. It is the final metadata of a build whose recorder is killed. */
export function provisionalMetadata(facts: {
  request: RebuildRequest;
  command: CommandLine;
  sequel: Pick<Sequel, 'action' | 'host' | 'tried'> | null;
  started: Date;
  revision: Metadata['revision'];
  versions: Metadata['versions'];
}): Metadata {
  const { request, command, sequel } = facts;
  const history = shellHistoryOf(request.env);
  return {
    schema_version: 1,
    success: false,
    outcome: 'interrupted',
    exit_code: null,
    timestamp: facts.started.toISOString(),
    finished_at: null,
    duration_seconds: null,
    action: sequel?.action ?? (command.program === 'command' ? null : request.action),
    program: command.program,
    flake: command.flake,
    host: sequel?.host ?? command.host,
    revision: facts.revision,
    error_message: null,
    failure: null,
    failures: [],
    phases: [],
    activity: null,
    result: null,
    resources: null,
    terminal: request.recording ? { cols: request.cols, rows: request.rows } : null,
    files: {
      log: fileNames.log,
      cast: request.recording ? fileNames.cast : null,
      frames: null,
      screen: null,
      screenshot: null,
      gif: null,
    },
    versions: facts.versions,
    ...(command.file === null ? {} : { file: command.file }),
    ...(command.command === null ? {} : { command: command.command }),
    ...(sequel?.tried ? { tried: sequel.tried } : {}),
    ...(history ? { shell_history: history } : {}),
  };
}

// atuin's shell hooks export ATUIN_SESSION for the shell and ATUIN_HISTORY_ID for the running command line
// (atuin's crates/atuin/src/shell/atuin.zsh). Both are UUIDs, with or without dashes.
const uuid = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/**
 * The ids of this rebuild's command line in the user's shell history; null outside of such a shell. They are
 * not secret.
 */
export function shellHistoryOf(env: Environment): ShellHistory | null {
  const [session, command] = [uuidOrNull(env.ATUIN_SESSION), uuidOrNull(env.ATUIN_HISTORY_ID)];
  return session === null && command === null ? null : { program: 'atuin', session, command };
}

function uuidOrNull(value: string | undefined): string | null {
  return value !== undefined && uuid.test(value) ? value : null;
}
