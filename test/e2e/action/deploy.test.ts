import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../../setup/github/events.js';
import { obeyed } from '../../unit/action/obeyed.js';
import { useJob } from './runner.js';

// Deployments themselves need hosts: test/machine/deploy/action.test.ts.
const job = useJob();
const files = { main: 'deploy', post: 'deploy-post' } as const;

describe('the deploy Action', () => {
  it.each([
    [{}, 'input "hosts" is missing'],
    [{ hosts: 'web1', 'ssh-key': 'ssh-ed25519 AAAA' }, 'input "ssh-key" is a public key'],
    [{ hosts: 'web1', 'known-hosts': 'x' }, 'line 1 of input "known-hosts" is no line of known_hosts'],
    [{ hosts: 'web1' }, 'which on the event pull_request may run a pull request'],
  ])('refuses the inputs %j with one error, and reaches nothing', async (inputs, message) => {
    const allowed = message.includes('pull_request') ? {} : { 'allow-activation': 'true' };
    const { main, post } = await job.run(
      { inputs: { ...inputs, ...allowed }, event: pullRequestEvent() },
      files,
    );
    expect(main.status).toBe(2);
    expect(obeyed(main.log).commands).toEqual([expect.stringContaining(message)]);
    expect(main.states).toEqual({});
    expect(post).toMatchObject({ status: 0, log: '' });
  });

  it('refuses the plan of a fork', async () => {
    const inputs = { hosts: 'web1', 'plan-only': 'true' };
    const { main } = await job.run({ inputs, event: pullRequestEvent('stranger/r') }, files);
    expect(main.status).toBe(2);
    expect(main.log).toContain("a stranger's configuration may say where hosts are");
  });

  it('deploys nothing to the machine of the runner itself, and leaves no agent', async () => {
    const inputs = { hosts: 'here', targets: 'here=local', 'store-path': '/nix/store/x' };
    const { main } = await job.run({ inputs }, files);
    expect(main.status).toBe(2);
    expect(main.log).toContain('here is the machine of this runner');
  });
});
