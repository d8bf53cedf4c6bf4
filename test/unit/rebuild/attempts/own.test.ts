import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OwnRemedy } from '../../../../src/config/index.js';
import { rebuildIn, remedyWorld } from '../../../support/remedies.js';

/** A host that lacks a file until somebody writes it outside of the flake; \`builder\` fails until then. */
const needsFile = (file: string) =>
  `{ drv }: drv "laptop" { args = [ "-c" "[ -e ${file} ] || { echo 'licence server says no'; exit 1; }; echo > $out" ]; }\n`;

async function world() {
  const made = await remedyWorld('{ drv }: drv "laptop" { }\n');
  const file = join(made.around, 'licence');
  writeFileSync(join(made.dir, 'hosts/laptop.nix'), needsFile(file));
  return { ...made, file };
}

describe('a remedy of the user’s own', () => {
  it('is run for its family and pattern, with the failure in its environment', async () => {
    const { file, ...made } = await world();
    const own: OwnRemedy[] = [
      { name: 'other', pattern: 'no such words', run: 'exit 1', level: 'safe' },
      {
        name: 'licence',
        ...{ family: 'builder', pattern: 'server says (no|never)', level: 'safe', confidence: 0.9 },
        run: `echo "$NIXOS_REBUILD_TEST_FAMILY" > ${file}; pwd >> ${file}`,
        verify: `test -s ${file}`,
      },
    ];
    const { build, log } = await rebuildIn(made, { policy: 'safe', own });
    expect(build.metadata.outcome).toBe('success');
    expect(build.metadata.remedies).toMatchObject([
      { name: 'licence', family: 'builder', level: 'safe', confidence: 0.9, helped: true },
    ]);
    expect(readFileSync(file, 'utf8')).toBe(`builder\n${made.dir}\n`);
    expect(log).toContain('licence (safe, confidence 0.9) runs echo');
  });

  it('of level ask, as without one, is not run under safe', async () => {
    const { file, ...made } = await world();
    const { build } = await rebuildIn(made, {
      policy: 'safe',
      own: [{ family: 'builder', run: `touch ${file}` }],
    });
    expect(build.metadata.remedies).toMatchObject([{ name: 'own-1', level: 'ask', ran: false }]);
    expect(existsSync(file)).toBe(false);
  });

  it('that hangs is ended at its deadline, and the rebuild keeps its failure', async () => {
    const { file: _, ...made } = await world();
    const own: OwnRemedy[] = [
      { family: 'builder', run: 'trap "" TERM; sleep 600', level: 'safe', timeout: 1 },
    ];
    const { build } = await rebuildIn(made, { policy: 'safe', own });
    expect(build.metadata).toMatchObject({ outcome: 'failed', failure: { family: 'builder' } });
    expect(build.metadata.remedies).toMatchObject([{ name: 'own-1', ran: true, helped: false, attempts: 0 }]);
    expect(build.metadata.remedies?.[0]?.seconds).toBeLessThan(60);
  });

  it('whose verification fails is not followed by an attempt', async () => {
    const { file, ...made } = await world();
    const own: OwnRemedy[] = [{ family: 'builder', run: `touch ${file}`, verify: 'false', level: 'safe' }];
    const { build, said } = await rebuildIn(made, { policy: 'safe', own });
    expect(build.metadata.outcome).toBe('failed');
    expect(said.at(-1)).toBe('own-1 did not help: its command ended with status 1');
  });

  it('that makes it worse has not helped, and nothing more is done', async () => {
    const { file: _, ...made } = await world();
    const own: OwnRemedy[] = [
      {
        family: 'builder',
        run: 'echo "{ drv }: drv" > hosts/laptop.nix; echo "(" >> hosts/laptop.nix',
        level: 'safe',
      },
    ];
    const { build } = await rebuildIn(made, { policy: 'safe', own });
    expect(build.metadata).toMatchObject({ outcome: 'failed', failure: { family: 'syntax' } });
    expect(build.metadata.remedies).toMatchObject([{ name: 'own-1', helped: false, attempts: 1 }]);
  });

  it('is not run in a job for the pull request of a fork', async () => {
    const { file, ...made } = await world();
    const event = join(made.around, 'event.json');
    const payload = {
      repository: { full_name: 'o/r' },
      pull_request: { head: { repo: { full_name: 'x/r' } } },
    };
    writeFileSync(event, JSON.stringify(payload));
    const env = {
      ...made.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
    };
    const own: OwnRemedy[] = [{ family: 'builder', run: `touch ${file}`, level: 'safe' }];
    const { build } = await rebuildIn({ ...made, env }, { policy: 'all', own });
    expect(build.metadata.outcome).toBe('failed');
    expect(build.metadata.notices).toContain(
      'the remedies of the configuration are not run for a pull request of a fork',
    );
    expect(existsSync(file)).toBe(false);
  });
});
