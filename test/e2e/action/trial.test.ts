import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../../setup/github/events.js';
import { obeyed } from '../../unit/action/obeyed.js';
import { useJob } from './runner.js';

// Trials themselves need guests: test/machine/trial/action.test.ts.
const job = useJob();
const files = { main: 'trial', post: 'trial-post' } as const;

describe('the trial Action', () => {
  it.each([
    [{}, 'input "host" is missing'],
    [{ host: 'server', memory: 'much' }, 'input "memory" must be a number from 128'],
    [
      { host: 'server', backend: 'container' },
      'input "backend" is container, which on the event pull_request may run',
    ],
  ])('refuses the inputs %j with one error, and starts nothing', async (inputs, message) => {
    const { main, post } = await job.run({ inputs, event: pullRequestEvent() }, files);
    expect(main.status).toBe(2);
    expect(obeyed(main.log).commands).toEqual([expect.stringContaining(message)]);
    expect(main.states).toEqual({});
    expect(post).toMatchObject({ status: 0, log: '' });
  });

  it('refuses a container on an event of strangers, also where a file of theirs asks for it', async () => {
    const config = { trial: { profiles: { small: { backend: 'container' } } } };
    writeFileSync(join(job.workspace, 'nixos-rebuild-test.json'), JSON.stringify(config));
    const inputs = { host: 'server', profile: 'small' };
    const { main } = await job.run({ inputs, event: pullRequestEvent() }, files);
    expect(main.status).toBe(2);
    const errors = obeyed(main.log).commands.filter((one) => one.startsWith('error'));
    expect(errors).toEqual([
      expect.stringContaining('input "backend" is container by the profile small, which on the event'),
    ]);
  });

  it('says in one error what is in the way of a base image', async () => {
    writeFileSync(join(job.workspace, 'flake.nix'), '{ outputs = _: { }; }\n');
    const inputs = { host: 'server', install: 'false' };
    const { main } = await job.run({ inputs, env: { PATH: '' } }, files);
    expect(main.status).toBe(3);
    const errors = obeyed(main.log).commands.filter((one) => one.startsWith('error'));
    expect(errors).toEqual([expect.stringMatching(/the base image needs mmdebstrap|making it needs root/)]);
  });
});
