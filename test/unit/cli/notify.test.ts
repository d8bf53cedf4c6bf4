import { describe, expect, it } from 'vitest';
import { notifyInEnvironment, takeNotify } from '../../../src/cli/notify.js';

const url = 'https://hooks.example.org/a';

describe('takeNotify', () => {
  it('moves what the environment has to the options', () => {
    const env: Record<string, string | undefined> = { NIXOS_REBUILD_TEST_NOTIFY: ` ${url}b \n`, OTHER: 'x' };
    const options = takeNotify({ notify: [url], notifyOn: 'always' }, { env });
    expect(options).toEqual({ notify: [url, `${url}b`], notifyOn: 'always' });
    expect(env).toEqual({ OTHER: 'x' });
  });
});

describe('the command line of another process', () => {
  it('has no address, which its environment has', () => {
    const words = ['deploy', 'web1', '--notify', url, '--yes', `--notify=${url}b`, '--notify-on', 'always'];
    expect(notifyInEnvironment(words, { A: '1' }, [url, `${url}b`])).toEqual({
      words: ['deploy', 'web1', '--yes', '--notify-on', 'always'],
      env: { A: '1', NIXOS_REBUILD_TEST_NOTIFY: `${url}\n${url}b` },
    });
  });

  it('is left as it is without addresses, and behind --', () => {
    expect(notifyInEnvironment(['deploy', 'web1'], { A: '1' }, [])).toEqual({
      words: ['deploy', 'web1'],
      env: { A: '1' },
    });
    const words = ['run', '--notify', url, '--', '--notify', 'x'];
    expect(notifyInEnvironment(words, {}, [url]).words).toEqual(['run', '--', '--notify', 'x']);
  });
});
