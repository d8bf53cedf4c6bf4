import type { ChildProcess } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/github/artifacts/zip.js';
import { pullRequestEvent } from '../../setup/github/events.js';
import { useJob } from './runner.js';

const job = useJob();

/** Sends the signal once the rebuild has printed a line that the test waits for. */
function whenPrinted(text: string, signal: NodeJS.Signals) {
  let sent = false;
  return (process: ChildProcess, log: string) => {
    if (sent || !log.includes(text)) return;
    sent = true;
    process.kill(signal);
  };
}
const filesOfArtifact = () => {
  const wanted = ['metadata.json', 'rebuild.log', 'rebuild.cast'].map((name) => [name, 1e7] as const);
  return readZip(job.api.state.artifacts[0]?.bytes ?? Buffer.alloc(0), new Map(wanted));
};

describe('a cancelled job', () => {
  it('a cancelled job closes its recording in main and reports it in post', async () => {
    const { main, post } = await job.run({
      inputs: { command: 'echo "before the cancel"; sleep 600', id: 'laptop' },
      event: pullRequestEvent(),
      onOutput: whenPrinted('before the cancel', 'SIGINT'),
    });
    expect(main.status).not.toBe(0);
    expect(main.outputs.outcome).toBe('cancelled');
    expect(main.summary).toBe('');
    expect(post.status, post.log).toBe(0);
    expect(post.summary).toContain('was cancelled');
    const files = filesOfArtifact();
    expect(JSON.parse(files.get('metadata.json')?.toString() ?? '')).toMatchObject({
      outcome: 'cancelled',
      success: false,
    });
    expect(files.get('rebuild.cast')?.toString()).toContain('before the cancel');
    expect(files.get('rebuild.log')?.toString()).toContain('before the cancel');
    // In most cases a newer push replaced the cancelled run; its own run will comment.
    expect(job.api.state.comments).toEqual([]);
  });

  it('post finishes and reports a build whose main was killed', async () => {
    const { main, post } = await job.run({
      inputs: { command: 'echo "before the kill"; sleep 600', id: 'laptop' },
      onOutput: whenPrinted('before the kill', 'SIGKILL'),
    });
    expect(main.status).toBeNull();
    expect(post.status, post.log).toBe(0);
    expect(post.summary).toContain('was interrupted');
    const metadata = JSON.parse(filesOfArtifact().get('metadata.json')?.toString() ?? '');
    expect(metadata).toMatchObject({ outcome: 'interrupted', exit_code: null, success: false });
  });

  it('post names a build that cannot be finished, and does not fail the job for it', async () => {
    const post = await job.step('post', {}, { 'build-dir': '/nonexistent/build' });
    expect(post.status).toBe(0);
    expect(post.log).toContain('could not finish /nonexistent/build');
  });
});
