import type { ColmenaAnswer, ColmenaDeployment } from './answer.js';
import { Levels } from './levels.js';
import { HostTaking, type Said } from './said.js';
import { takeSshArguments } from './take-ssh-arguments.js';

/** What Colmena has for an option that is not set (src/nix/hive/options.nix). */
const defaultUser = 'root';

/**
 * What a node's `deployment` means for one host. In a hive that Colmena has evaluated, `modules` is one with all options. In one
 * that it has not, they are the node's modules and then those of `defaults`, as far as they say something in plain words.
 */
export function colmenaHost(
  name: string,
  modules: readonly ColmenaDeployment[] | null,
  hive: ColmenaAnswer,
): HostTaking {
  const taking = new HostTaking(name);
  const place = hive.isEvaluated ? `colmenaHive.nodes.${name}` : `colmena.${name}`;
  if (modules === null) {
    taking.leave(
      place,
      `it cannot be evaluated${hive.isEvaluated ? '' : ' without nixpkgs; colmenaHive can be read in full'}`,
    );
    return taking;
  }
  const levels = [
    ...modules.map((module) => ({ where: `${place}.deployment`, ...module })),
    ...(hive.defaults ?? []).map((module) => ({ where: 'colmena.defaults.deployment', ...module })),
  ];
  for (const { where, others, keys } of levels) {
    for (const option of others) taking.leave(`${where}.${option}`, 'it is not known here');
    for (const key of keys)
      taking.leave(
        `${where}.keys.${key}`,
        'no secrets are uploaded; sops-nix and agenix bring them with the system',
      );
  }
  takeAll(taking, new Levels(levels, taking), name);
  return taking;
}

/** What a hive says of all its nodes. */
export function colmenaMeta({ isEvaluated, meta }: ColmenaAnswer): Said[] {
  const place = isEvaluated ? 'colmenaHive.metaConfig' : 'colmena.meta';
  const left = (name: string, text: string): Said => ({
    host: null,
    option: `${place}.${name}`,
    key: null,
    text,
  });
  return [
    ...(meta.allowApplyAll?.v === false
      ? [left('allowApplyAll', 'all hosts are only deployed with --all-hosts')]
      : []),
    ...((meta.machinesFile?.v ?? null) === null
      ? []
      : [left('machinesFile', "Nix's own builders are used (nix.conf)")]),
  ];
}

function takeAll(taking: HostTaking, levels: Levels, name: string): void {
  takeAddress(taking, levels, name);
  const isUserSet = levels.placeOf('targetUser') !== undefined;
  const user = isUserSet ? levels.first('targetUser') : { option: "Colmena's default", value: defaultUser };
  if (user) taking.takeTarget(user.option, 'user', user.value);
  const port = levels.first('targetPort');
  const hasPort = port !== undefined && taking.takeTarget(port.option, 'port', port.value);
  takeSshArguments(taking, levels.all('sshOptions'), { hasUser: user !== undefined, hasPort });
  takePrivilege(taking, levels, user?.value);
  for (const { option, value } of levels.all('tags'))
    if (!Array.isArray(value)) taking.leave(option, 'it must be a list of strings');
    else for (const tag of value) taking.takeTag(option, tag);

  const isRemote = levels.flag('buildOnTarget');
  if (isRemote?.value) taking.take(isRemote.option, 'buildHost', 'target');
  const isLocal = levels.flag('allowLocalDeployment');
  if (isLocal?.value) taking.leave(isLocal.option, `a host deploys itself with --target ${name}=local`);
  const replaces = levels.flag('replaceUnknownProfiles');
  if (replaces?.value === false)
    taking.leave(replaces.option, 'a system of another deployer is not refused; an older revision is');
}

/** It is the node's name where nobody sets it, and null where the node can only deploy itself. */
function takeAddress(taking: HostTaking, levels: Levels, name: string): void {
  const set = levels.placeOf('targetHost');
  const address =
    set === undefined ? { option: 'the name of the node', value: name } : levels.first('targetHost');
  if (address) taking.takeTarget(address.option, 'address', address.value);
  if (set?.value === null)
    taking.leave(set.option, `it is null; on that machine, --target ${name}=local deploys it`);
}

function takePrivilege(taking: HostTaking, levels: Levels, user: unknown): void {
  const command = levels.first('privilegeEscalationCommand');
  if (user === 'root' || command === undefined) return;
  const [program, ...words] = Array.isArray(command.value) ? command.value : [];
  if (program !== 'sudo') taking.leave(command.option, 'no other program than sudo is used');
  else if (words.some((word) => !['-H', '--', '-n'].includes(String(word))))
    taking.leave(command.option, 'sudo is called with options of its own');
  else taking.take(command.option, 'sudo', true);
}
