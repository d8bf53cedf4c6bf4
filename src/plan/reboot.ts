import { z } from 'zod';
import type { Plan } from '../builds/plan.js';
import type { Toplevel } from '../host/system/toplevel.js';
import { packageNameOf } from '../nix/closure/package-version.js';

type Reboot = Plan['reboot'];

/** The text by which a system's init is told from an incompatible one. */
export const initInterface = 'init-interface-version';

/**
 * Whether a new system only counts in full after a boot, and why: what the booted system has of kernel, initrd, modules and
 * parameters, or, where both systems have them, their lists of reboot triggers. Its switch inhibitors say what it cannot be
 * switched to at all. Without a booted system, as in a container, nothing needs a boot.
 */
export function rebootFor(current: Toplevel, booted: Toplevel | null, next: Toplevel): Reboot {
  const refused = differingKeys(current.texts['switch-inhibitors'], next.texts['switch-inhibitors']) ?? [];
  if (current.texts[initInterface] !== next.texts[initInterface]) refused.push(initInterface);
  const reasons = [
    ...(booted === null ? [] : bootReasons(booted, next, refused)),
    ...refused.map((key) => `${key} cannot be switched to`),
  ];
  return { needed: reasons.length > 0, reasons, refused };
}

function bootReasons(booted: Toplevel, next: Toplevel, refused: readonly string[]): string[] {
  const reasons = linkReasons(booted, next);
  if (booted.texts['kernel-params']?.trim() !== next.texts['kernel-params']?.trim())
    reasons.push('kernel parameters changed');
  const triggers = differingKeys(booted.texts['reboot-triggers'], next.texts['reboot-triggers']) ?? [];
  const own = ['kernel', 'initrd', 'kernel-modules', 'kernel-params'];
  return [
    ...reasons,
    ...triggers.filter((key) => !own.includes(key) && !refused.includes(key)).map((key) => `${key} changed`),
  ];
}

function linkReasons({ links: old }: Toplevel, { links: now }: Toplevel): string[] {
  const reasons: string[] = [];
  if (old.kernel !== now.kernel) reasons.push(kernelReason(old.kernel, now.kernel));
  // Both are made of the kernel's, and change with it.
  else if (old['kernel-modules'] !== now['kernel-modules']) reasons.push('kernel modules changed');
  if (old.initrd !== now.initrd && old.kernel === now.kernel) reasons.push('the initrd changed');
  return reasons;
}

function kernelReason(old: string | null, now: string | null): string {
  const [before, after] = [versionIn(old), versionIn(now)];
  return before && after && before !== after ? `kernel ${before} → ${after}` : 'the kernel changed';
}

function versionIn(file: string | null): string | null {
  const path = file?.split('/').slice(0, 4).join('/');
  return path === undefined ? null : packageNameOf(path).version || null;
}

const keys = z.record(z.string(), z.unknown());

/** The keys that two JSON objects both have, with other values; null where one is none. */
function differingKeys(before: string | null, after: string | null): string[] | null {
  const [old, now] = [parsed(before), parsed(after)];
  if (old === null || now === null) return null;
  const common = Object.keys(now).filter((key) => key in old);
  return common.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key])).sort();
}

function parsed(text: string | null): Record<string, unknown> | null {
  try {
    return keys.safeParse(JSON.parse(text ?? '')).data ?? null;
  } catch {
    return null;
  }
}
