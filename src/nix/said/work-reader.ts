import type { PhaseName } from '../phase.js';
import type { BuildersAtWork } from './builders-at-work.js';
import type { EmitEvent, NixEvent } from './event.js';
import { announcedPlan } from './plan.js';

/** The starts of lines that show what a rebuild is doing. */
export const workStart =
  /^(?:building |copying |fetching |querying |these \d|this (?:derivation|path) |evaluating |activating |setting up |stopping |starting |restarting |reloading |reviving |updating |NOT restarting|would |the following new units|Checking switch|> |Running pre-switch|Run \S|user defaults|system defaults|Starting Home Manager|Homebrew bundle\.\.\.|Activating \w+$|Creating (?:home|profile) |Cleaning up orphan )/;

const activation =
  /^(?:Checking switch inhibitors|Running pre-switch|activating the configuration|setting up (?:\/etc|(?:user )?launchd|Homebrew|pam|applications|groups|users|~?\/Applications\/)|Creating (?:home file links in|profile generation) |Cleaning up orphan links from |(?:user|system) defaults\.\.\.|Starting Home Manager activation|Homebrew bundle\.\.\.|Activating \w+$|reloading service |(?:re)?starting (?:the following|systemd|sysinit)|restarting (?:the following|systemd|sysinit)|reloading (?:the following|user units)|stopping the following|NOT restarting the following|reviving |updating (?:GRUB|systemd-boot|bootloader|the boot generations|the [\w -]{0,40}boot ?loader)|would (?:stop|start|restart|reload|activate|NOT)|the following new units were started|> Activating configuration|> Adding configuration)/;

/** GitHub's runner begins a step: an action, or a script of one. */
const step = /^Run (?:[\w.-]{1,100}\/[\w./-]{1,100}@|\/home\/runner\/work\/)/;

const wentOn: NixEvent = { kind: 'went-on' };

/** Reads the lines that show work: the phases of nixos-rebuild and nh, what Nix builds, copies and plans. */
export class WorkReader {
  readonly #emit: EmitEvent;
  readonly #builders: BuildersAtWork;

  constructor(emit: EmitEvent, builders: BuildersAtWork) {
    this.#emit = emit;
    this.#builders = builders;
  }

  /** Emits what a line shows; false where it shows no work. */
  read(text: string, isBar: boolean): boolean {
    // Most of these lines are downloads and builds.
    if (text.startsWith('copying ')) return this.#copying(text);
    if (text.startsWith('building ')) return this.#building(text);
    if (activation.test(text)) this.#next('activating');
    else if (text.startsWith('> Building NixOS configuration')) this.#next('evaluating', true);
    else if (!isBar && /^evaluating (?:derivation|file|flake) '/.test(text))
      this.#emit({ kind: 'phase', name: 'evaluating', begins: false });
    else if (step.test(text)) this.#builders.rest();
    else return this.#planned(text);
    return true;
  }

  /** A line that is only printed while no builder runs. */
  #next(name: PhaseName, begins = false): void {
    this.#builders.rest();
    this.#emit(wentOn);
    this.#emit({ kind: 'phase', name, begins });
  }

  #building(text: string): boolean {
    if (text.startsWith('building the system configuration')) {
      this.#next('evaluating', true);
      return true;
    }
    const derivation = /^building '(\/[^']+\.drv)'/.exec(text)?.[1];
    if (!derivation) return false;
    this.#builders.begin(derivation);
    this.#emit(wentOn);
    this.#emit({ kind: 'building', derivation });
    return true;
  }

  #copying(text: string): boolean {
    const copying = /^copying path '([^']+)' (from|to) '/.exec(text);
    if (!copying && !/^copying \d+ paths?\b/.test(text)) return false;
    if (copying) this.#emit(wentOn);
    if (copying?.[2] === 'from') this.#emit({ kind: 'fetching', path: copying[1]! });
    else this.#emit({ kind: 'phase', name: 'copying', begins: false });
    return true;
  }

  #planned(text: string): boolean {
    const plan = announcedPlan(text);
    if (!plan) return false;
    this.#builders.rest();
    this.#emit(wentOn);
    this.#emit({ kind: 'plan', plan, channel: 'text' });
    return true;
  }
}
