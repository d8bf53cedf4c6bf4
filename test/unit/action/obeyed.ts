/**
 * What the Actions runner makes of a step's standard output, as ActionCommandManager.cs of actions/runner
 * does it: the commands it obeys (name and text), and the lines it only shows.
 */
export function obeyed(output: string): { commands: string[]; printed: string[] } {
  const commands: string[] = [];
  const printed: string[] = [];
  let stopped: string | null = null;
  for (const line of output.split('\n').filter((one) => one !== '')) {
    const modern = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/s.exec(line);
    const old = /##\[([\w-]+)[^\]]*\](.*)$/s.exec(line);
    const [, name, text] = modern ?? old ?? [];
    if (name === undefined) printed.push(line);
    else if (stopped !== null && name === stopped) stopped = null;
    else if (stopped !== null) printed.push(line);
    else if (name === 'stop-commands') stopped = text ?? '';
    else commands.push(`${name} ${text}`);
  }
  return { commands, printed };
}
