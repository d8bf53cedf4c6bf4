import { fileNames } from '../../builds/files.js';
import type { Metadata } from '../../builds/metadata.js';
import type { CommandLine } from '../command/command-line.js';
import type { RebuildRequest } from '../request.js';
import { shellHistoryOf } from './shell-history.js';

/** What is known of a build when it starts; as it stands it describes one whose recorder was killed. */
export function provisionalMetadata(facts: {
  request: RebuildRequest;
  command: CommandLine;
  started: Date;
  revision: Metadata['revision'];
}): Metadata {
  const { request, command } = facts;
  const history = shellHistoryOf(request.env);
  return {
    schema_version: 1,
    success: false,
    outcome: 'interrupted',
    exit_code: null,
    timestamp: facts.started.toISOString(),
    finished_at: null,
    duration_seconds: null,
    action: command.program === 'command' ? null : request.action,
    program: command.program,
    flake: command.flake,
    host: command.host,
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
      screenshot: null,
      gif: null,
    },
    versions: {},
    ...(command.file === null ? {} : { file: command.file }),
    ...(history ? { shell_history: history } : {}),
  };
}
