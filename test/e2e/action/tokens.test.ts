import { expect, it } from 'vitest';
import { useJob } from './runner.js';

const job = useJob();

// Prints the names of the variables of every process of this job, each after the process's command line. One that was
// forked and has not become its own program yet is still the one that forks, and is there once.
const reading = String.raw`for dir in /proc/[0-9]*; do
  grep -qaF "GITHUB_WORKSPACE=$GITHUB_WORKSPACE" $dir/environ || continue
  ! cmp -s $dir/cmdline /proc/$(sed -n 's/^PPid:[^0-9]*//p' $dir/status)/cmdline || continue
  who=$(tr '\0\n' '  ' < $dir/cmdline | tail -c 60)
  tr '\0' '\n' < $dir/environ | cut -d= -f1 | while read -r name; do printf '%s: %s\n' "$who" "$name"; done
done 2>/dev/null`;

it('no process that a running Action starts has its inputs, its tokens or the runner’s files in its environment', async () => {
  const step = await job.step('main', { inputs: { command: reading }, env: { STATE_x: '1' } });
  expect(step.status, step.log).toBe(0);
  const lines = step.log.split('\n').map((line) => line.trim());
  // The recorder itself, tmux and what the recorder started, by what they all have.
  for (const process of ['main.js', 'wrapper.sh'])
    expect(
      lines.filter((line) => line.includes(process) && line.endsWith(': GITHUB_WORKSPACE')),
    ).toHaveLength(1);
  expect(
    lines.filter(
      (line) => /: (INPUT_|STATE_|ACTIONS_RUNTIME|GITHUB_OUTPUT)/.test(line) && !line.includes('main.js '),
    ),
  ).toEqual([]);
  // And they were not lost: the outputs and the artifact need them.
  expect(step.outputs.outcome).toBe('success');
  expect(job.api.state.artifacts.length).toBeGreaterThan(0);
});
