import { isAbsolute, join, relative } from 'node:path';
import type { Annotation } from '../../report/annotations.js';
import type { HostReport } from '../../report/deployment/deployment-report.js';
import { preflightOf } from '../../report/deployment/preflight.js';
import { shownLine } from '../../text/clean.js';

/**
 * Findings on their lines, where the files are in the run's own checkout at `workspace`; null for a checkout of another
 * repository. Elsewhere the place is named in the message.
 */
export function preflightAnnotations(hosts: readonly HostReport[], workspace: string | null): Annotation[] {
  const [first] = hosts.flatMap((host) => preflightOf(host) ?? []);
  return (first?.findings ?? []).map(({ severity, file, line, column, message, rule }) => {
    const path = workspace === null ? '..' : relative(workspace, join(first?.directory ?? '', file));
    const isInside = path !== '..' && !path.startsWith('../') && !isAbsolute(path);
    return {
      level: severity,
      message: isInside ? message : `${message}\nat ${shownLine(file, 300)}:${line}`,
      title: `NixOS preflight: ${rule}`,
      ...(isInside ? { file: path, line, column } : { file: null, line: null, column: null }),
    };
  });
}
