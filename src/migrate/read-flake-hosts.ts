import { type RepositoryConfig, repositoryConfigFrom } from '../config/parse-repository.js';
import { emptyRepositoryConfig } from '../config/read-repository.js';
import type { MigratedHost } from '../config/settings.js';
import { type AskOptions, askOutputs } from './ask-outputs.js';
import { colmenaHost, colmenaMeta } from './colmena.js';
import { deployRsHost } from './deploy-rs.js';
import type { HostTaking, Said } from './said.js';

/** The output in which a flake says what the repository's file can say. */
const ownOutput = 'nixosRebuildTest';

export type FlakeHosts = {
  /** The names under nixosConfigurations; null where they could not be listed. */
  configurations: string[] | null;
  /** Configurations that are none of NixOS, and the tool that they are for. */
  others: Map<string, 'nix-darwin' | 'home-manager'>;
  /** The output nixosRebuildTest; empty where there is none. */
  own: RepositoryConfig;
  /** What other tools are told, by the hosts' names; of a host that both know, deploy-rs counts. */
  hosts: Map<string, MigratedHost>;
  /** Each option that was taken or left. */
  said: Said[];
  /** What could not be read, in sentences for a person. */
  notices: string[];
};

/**
 * Reads what a flake says to deploy-rs (`deploy.nodes`) and Colmena (`colmenaHive`, `colmena`) of its hosts, by one evaluation.
 * A flake without these outputs is no error, and neither is one that cannot be evaluated: that is in `notices`. Rejects when
 * `signal` is aborted, with its reason.
 */
export async function readFlakeHosts(flake: string, options: AskOptions): Promise<FlakeHosts> {
  const { answer, unasked } = await askOutputs(flake, options);
  const { deployRs, colmena, configurations } = answer;
  const own =
    answer.own && 'v' in answer.own ? repositoryConfigFrom(answer.own.v, ownOutput) : emptyRepositoryConfig;
  const notices = unasked.map(({ output, reason }) =>
    output === null
      ? `the flake ${flake} cannot be asked for hosts of deploy-rs and Colmena: ${reason}`
      : `the output ${output} of the flake ${flake} cannot be read: ${reason}`,
  );
  const others: FlakeHosts['others'] = new Map([
    ...(answer.home ?? []).map((name) => [name, 'home-manager'] as const),
    ...(answer.darwin ?? []).map((name) => [name, 'nix-darwin'] as const),
  ]);
  for (const name of configurations ?? []) others.delete(name);
  const found: FlakeHosts = { configurations, others, own, hosts: new Map(), said: [], notices };
  const add = (from: MigratedHost['from'], name: string, taking: HostTaking): void => {
    const known = found.hosts.get(name);
    if (known) {
      notices.push(`${name} is a host of ${known.from} and of ${from}; what ${known.from} says is taken`);
      return;
    }
    found.hosts.set(name, { from, host: taking.entry() });
    found.said.push(...taking.said);
  };
  if (answer.own && 'isUnreadable' in answer.own) notices.push(unreadable(ownOutput));
  if (deployRs && 'isUnreadable' in deployRs) notices.push(unreadable('deploy'));
  else if (deployRs)
    for (const [name, node] of Object.entries(deployRs.nodes))
      add('deploy-rs', name, deployRsHost(name, deployRs.top, node));
  if (colmena && 'isUnreadable' in colmena) notices.push(unreadable('colmena'));
  else if (colmena) {
    found.said.push(...colmenaMeta(colmena));
    for (const [name, modules] of Object.entries(colmena.nodes))
      add('colmena', name, colmenaHost(name, modules, colmena));
  }
  return { ...found, said: saidOnce(found.said) };
}

/** What was left for several hosts by one option, which is above them all, concerns none of them alone. */
function saidOnce(said: readonly Said[]): Said[] {
  const hosts = new Map<string, Set<string | null>>();
  for (const { option, key, host } of said)
    if (key === null) hosts.set(option, (hosts.get(option) ?? new Set()).add(host));
  const seen = new Set<string>();
  return said.flatMap((one): Said[] => {
    if (one.key !== null || (hosts.get(one.option)?.size ?? 0) < 2) return [one];
    if (seen.has(one.option)) return [];
    seen.add(one.option);
    return [{ ...one, host: null }];
  });
}

function unreadable(output: string): string {
  return `the flake's output ${output} cannot be evaluated, and is not read`;
}
