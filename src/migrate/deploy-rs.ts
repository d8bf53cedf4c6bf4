import type { AskedOptions, DeployRsLevel, DeployRsNode } from './answer.js';
import { Levels } from './levels.js';
import { HostTaking } from './said.js';
import { takeSshArguments } from './take-ssh-arguments.js';

/** Options without a counterpart: the value that asks for nothing else than is done, and what there is instead. */
const withoutCounterpart: Record<string, { usual: unknown; instead: string }> = {
  autoRollback: {
    usual: true,
    instead: 'a system with which the host is not well is undone, but with --no-rollback for one deployment',
  },
  magicRollback: { usual: true, instead: 'a host that cannot be reached afterwards always goes back' },
  interactiveSudo: { usual: false, instead: 'where sudo wants a password, it is asked for once' },
  sudo: { usual: 'sudo -u', instead: 'no other program than sudo is used' },
  tempPath: { usual: undefined, instead: 'the state of an activation is in /run/nixos-rebuild-test' },
  profilesOrder: { usual: undefined, instead: 'no other profile than "system" is deployed' },
};

const systemProfile = '/nix/var/nix/profiles/system';
const namedProfile = /^\/nix\/var\/nix\/profiles\/system-profiles\/([^/]+)$/;

/**
 * What `deploy.nodes.NAME` means for one host. deploy-rs takes a setting from the profile, else from the node, else from
 * `deploy`; of sshOpts it joins all three (src/lib.rs, make_deploy_data).
 */
export function deployRsHost(name: string, top: DeployRsLevel, node: DeployRsNode | null): HostTaking {
  const taking = new HostTaking(name);
  const place = `deploy.nodes.${name}`;
  if (node === null) {
    taking.leave(place, 'it cannot be evaluated');
    return taking;
  }
  for (const profile of node.profiles.filter((one) => one !== 'system'))
    taking.leave(`${place}.profiles.${profile}`, 'no other profile than "system" is deployed');
  if (node.system === null) {
    taking.leave(place, 'it has no profile "system"');
    return taking;
  }
  const levels = [
    { where: `${place}.profiles.system`, ...node.system },
    { where: place, ...node },
    { where: 'deploy', ...top },
  ].map((level) => ({ ...level, options: withoutNulls(level.options) }));
  for (const { where, others } of levels)
    for (const option of others) taking.leave(`${where}.${option}`, 'it is not known here');
  takeAll(taking, new Levels(levels, taking));
  return taking;
}

/** Null is as if a setting were not there (serde's Option). */
function withoutNulls(options: AskedOptions): AskedOptions {
  return Object.fromEntries(Object.entries(options).filter(([, { v }]) => v !== null));
}

function takeAll(taking: HostTaking, levels: Levels): void {
  const address = levels.first('hostname');
  if (address) taking.takeTarget(address.option, 'address', address.value);
  const sshUser = levels.first('sshUser');
  if (sshUser) taking.takeTarget(sshUser.option, 'user', sshUser.value);
  takeSshArguments(taking, levels.all('sshOpts'), { hasUser: sshUser !== undefined });
  takeUser(taking, levels, sshUser?.value);
  takeProfilePath(taking, levels);

  const isFast = levels.flag('fastConnection');
  if (isFast) taking.take(isFast.option, 'substitutes', !isFast.value);
  const isRemote = levels.flag('remoteBuild');
  if (isRemote?.value) taking.take(isRemote.option, 'buildHost', 'target');
  const confirm = levels.first('confirmTimeout');
  if (confirm) taking.take(confirm.option, 'ackTimeout', confirm.value);
  const activation = levels.first('activationTimeout');
  if (activation) taking.take(activation.option, 'switchTimeout', activation.value);

  for (const [name, { usual, instead }] of Object.entries(withoutCounterpart)) {
    const setting = levels.first(name);
    if (setting && setting.value !== usual) taking.leave(setting.option, instead);
  }
}

/** By default deploy-rs activates as the user who logs in. */
function takeUser(taking: HostTaking, levels: Levels, sshUser: unknown): void {
  const user = levels.first('user');
  if (user && user.value !== 'root') taking.leave(user.option, 'a system is always activated by root');
  else if (user && sshUser !== undefined && sshUser !== 'root') taking.take(user.option, 'sudo', true);
}

function takeProfilePath(taking: HostTaking, levels: Levels): void {
  const path = levels.first('profilePath');
  if (!path || path.value === systemProfile) return;
  const [, name] = namedProfile.exec(String(path.value)) ?? [];
  if (name === undefined)
    taking.leave(path.option, `only ${systemProfile} and profiles below ${systemProfile}-profiles are set`);
  else taking.take(path.option, 'profile', name);
}
