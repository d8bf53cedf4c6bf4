import type { Activation } from '../system/activation/activation.js';
import { quoteCommand } from '../text/shell.js';

/** What a person has to know when a command is stopped while it activates a system. */
export function activationNotice(activation: Activation): string {
  return `an activation is under way${onHost(activation)} and is not cut short: ${activation.command}${howToFollow(activation)}`;
}

/** What a person has to know of an activation that was left running. */
export function leftNotice(activation: Activation): string {
  return `the activation goes on${onHost(activation)} without a recording: ${activation.command}${howToFollow(activation)}`;
}

function onHost({ host }: Activation): string {
  return host === null ? '' : ` on ${host}`;
}

function howToFollow({ host, unit }: Activation): string {
  if (unit === null) return '';
  const follow = ['journalctl', '-fu', unit];
  return `; follow it with: ${quoteCommand(host === null ? follow : ['ssh', host, ...follow])}`;
}
