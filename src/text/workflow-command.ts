/** Properties of a workflow command; null and undefined ones are left out. */
export type CommandProperties = Record<string, string | number | null | undefined>;

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * One line that the Actions runner executes, such as `::error file=x.nix,line=3::message`, with its line end.
 * Escapes as ActionCommand.cs of actions/runner unescapes.
 */
export function workflowCommand(name: string, properties: CommandProperties, message: string): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}\n`;
}
