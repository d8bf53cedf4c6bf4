import type { Command } from 'commander';
import type { Build } from '../builds/metadata.js';
import { type Destination, parseDestinations } from '../notify/destination.js';
import type { Subject } from '../notify/message.js';
import { defaultOccasions, type Occasion, parseOccasions } from '../notify/occasion.js';
import type { Environment } from '../system/environment.js';
import type { CliIo } from './io.js';
import { repeatable } from './option-values.js';

/** What `--notify` and `--notify-on` have; after `takeNotify` the former also what the environment had. */
export type NotifyOptions = { notify: string[]; notifyOn: string };

/** The addresses, one a line, for who keeps them off the command line, which every user of a machine can read. */
export const notifyVariable = 'NIXOS_REBUILD_TEST_NOTIFY';

export function addNotifyOptions(command: Command): Command {
  return command
    .addOption(
      repeatable(
        '--notify <url>',
        `tell a Discord, Slack or other webhook how it ended (repeatable; better in ${notifyVariable})`,
      ),
    )
    .option('--notify-on <when>', 'failure, recovery or always, or several with a comma', defaultOccasions);
}

/**
 * Moves the addresses of the environment to those of the options, so that nothing which is started later has them, and checks
 * all. Throws a usage error (`bad-notify`) that has nothing of an address.
 */
export function takeNotify<Options extends NotifyOptions>(options: Options, io: Pick<CliIo, 'env'>): Options {
  const kept = addressesIn(io.env);
  parseDestinations(kept, notifyVariable);
  parseDestinations(options.notify, '--notify');
  parseOccasions(options.notifyOn, '--notify-on');
  delete io.env[notifyVariable];
  return { ...options, notify: [...options.notify, ...kept] };
}

/** What `--notify` names; it was checked before. */
export function destinationsOf({ notify }: Pick<Partial<NotifyOptions>, 'notify'>): Destination[] {
  return parseDestinations(notify ?? [], '--notify');
}

function addressesIn(env: Environment): string[] {
  return (env[notifyVariable] ?? '').split(/\s+/).filter((text) => text !== '');
}

/** The same command line and environment for another process, with the addresses in the latter alone. */
export function notifyInEnvironment(
  words: readonly string[],
  env: Environment,
  notify: readonly string[],
): { words: string[]; env: Environment } {
  if (notify.length === 0) return { words: [...words], env };
  const end = words.indexOf('--');
  const own = end < 0 ? words : words.slice(0, end);
  const kept = own.filter(
    (word, index) =>
      word !== '--notify' && !word.startsWith('--notify=') && (index === 0 || own[index - 1] !== '--notify'),
  );
  return {
    words: [...kept, ...(end < 0 ? [] : words.slice(end))],
    env: { ...env, [notifyVariable]: notify.join('\n') },
  };
}

/** Tells how something ended. Returns what went wrong with that, in sentences for a person. */
export type Notifier = (subject: Subject, build: Build, signal?: AbortSignal) => Promise<string[]>;

/**
 * The notifier of a command, opened before anything is run: then the builds that came before are still there. Without
 * addresses it reads and does nothing.
 */
export async function openNotifier(options: NotifyOptions, outputDir: string): Promise<Notifier> {
  const destinations = destinationsOf(options);
  if (destinations.length === 0) return async () => [];
  const on: Occasion[] = parseOccasions(options.notifyOn, '--notify-on');
  const { readEarlierEnds } = await import('../notify/earlier.js');
  const { sendNotifications } = await import('../notify/notify.js');
  const earlier = await readEarlierEnds(outputDir);
  return (subject, build, signal) =>
    sendNotifications(
      subject,
      build,
      { destinations, on },
      { hasFailedBefore: earlier.hasFailedBefore(build.metadata), links: [] },
      { signal },
    );
}
