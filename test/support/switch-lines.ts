// Lines of a switch, in the form in which two switches can be compared.

/** Of programs around switch-to-configuration, or newer than the one that was captured. */
const others = [
  /^updating the .* boot loader\.\.\.$/,
  /^(?:Not c|C)hecking switch inhibitors/,
  /^\/boot\/default: /,
  /^probe: /,
  /^Activation script snippet '.*' failed/,
];

/** The lines without those of the boot loader, the checks and the activation script. */
export function ownLines(lines: readonly string[]): string[] {
  return lines.filter((line) => !others.some((pattern) => pattern.test(line)));
}

/**
 * The same with what differs from run to run in the output of `systemctl status` replaced: times, process ids, names of
 * machines. Lines of the journal are sorted, since two programs write them, and what only some kernels count is left out.
 */
export function dumpShape(lines: readonly string[]): string[] {
  const plain = lines
    .filter((line) => !/^ +(?:Mem peak|CPU|CGroup|Tasks|Memory): /.test(line))
    .map((line) =>
      line
        .replace(/^\w{3} \d\d \d\d:\d\d:\d\d \S+ /, 'TIME ')
        .replace(/ since .*/, ' since TIME')
        .replace(/^( +Duration: ).*/, '$1TIME')
        .replace(/^( +Invocation: )[0-9a-f]{32}/, '$1ID')
        .replace(/(Process: |PID: |\[)\d+/g, '$1PID'),
    );
  const start = plain.findIndex((line) => line.startsWith('TIME '));
  return start < 0 ? plain : [...plain.slice(0, start), ...plain.slice(start).sort()];
}
