/** A line that says what is being done, or that it went well: what failed afterwards is not told before it. */
const progress =
  /^(?:activating |setting up |(?:re)?starting |stopping |waiting for |Waiting for |(?:Restart|Start|Stopp|Reload)(?:ing|ed):? |reloading |restarting |NOT |updating |installing |building |copying |Checking |Running |Created |Copied |Random seed |Initializing |Installing (?!\S+ has failed)|Installation finished\. No error|Activating \w+$|the following new units|removing |would |Creating (?:home file links|profile generation)|Cleaning up orphan |user defaults\.\.\.|system defaults\.\.\.|warning: (?:Git tree|you don't have Internet)|creating |\[\w+\] (?:decrypting|symlinking|chowning|creating)|decrypting '|sops-install-secrets: Imported|\/nix\/store\/\S+$|[-=#*_ ]+$|> )/;

/** Parts of a trace, of what another program adds to its error, or of a list: the error itself is above. */
const aside =
  /^(?:\s|Error:\s*$|Traceback \(|Caused by:|During handling |The above exception|\[ (?:Did rage|Tell us)|age: report |Location:|[\w.]+\.CalledProcessError: |Command '|note: |hint: |Try '|Failed to (?:install bootloader|run activate script)|Activation script snippet |[\w@.:\\-]+: (?:(?:Main|Control) process exited|Failed with result|Consumed |Unit entered failed state|Scheduled restart job|Triggering OnFailure=))/;

/** What fails since something before it has failed; where nothing has, it is the cause. */
const effect = /^(?:ch(?:mod|own): cannot access |mv: cannot stat )/;

/** What only repeats that a command failed; the line before it is what that command printed. */
const repeated = /^Error when executing /;

const mostLooked = 40;

/**
 * The line of those before a report of failure that most likely says why: the nearest one that is no part of a trace,
 * nor a report itself, nor progress. With the causes that Rust's programs list below their error. Null without one.
 */
export function lineBefore(lines: readonly string[]): string | null {
  let lastEffect: string | null = null;
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - mostLooked; at -= 1) {
    const line = lines[at]!;
    if (effect.test(line)) lastEffect ??= line;
    if (aside.test(line) || effect.test(line)) continue;
    if (progress.test(line)) return lastEffect;
    const says = line.trim();
    if (says === '') return lastEffect;
    const above = repeated.test(says) ? lineBefore(lines.slice(0, at)) : null;
    return [...(above === null ? [] : [above]), says, ...causesAfter(lines.slice(at + 1))].join('\n');
  }
  return lastEffect;
}

function causesAfter(lines: readonly string[]): string[] {
  if (lines[0] !== 'Caused by:') return [];
  const end = lines.findIndex((line, index) => index > 0 && !/^\s+\S/.test(line));
  return lines.slice(1, end === -1 ? undefined : end).map((line) => line.trim());
}
