import type { AskedOptions } from './answer.js';
import type { HostTaking } from './said.js';

/** An option's value, and where it is set. */
export type Setting<Value = unknown> = { option: string; value: Value };

/** The places that may set a host's options, the one that wins first. */
export class Levels {
  readonly #levels: readonly { where: string; options: AskedOptions }[];
  readonly #taking: HostTaking;

  constructor(levels: readonly { where: string; options: AskedOptions }[], taking: HostTaking) {
    this.#levels = levels;
    this.#taking = taking;
  }

  /** Every place that sets an option, in order, but to null. One that cannot be evaluated is left. */
  all(name: string): Setting[] {
    return this.#set(name).filter((setting) => setting.value !== null && !this.#isLeft(setting));
  }

  /** What wins; undefined where nobody sets it, or it is null, or where it cannot be evaluated, and then it is left. */
  first(name: string): Setting | undefined {
    const [setting] = this.#set(name);
    return setting && setting.value !== null && !this.#isLeft(setting) ? setting : undefined;
  }

  /** The place that wins, whatever it sets an option to; undefined where nobody does. */
  placeOf(name: string): Setting | undefined {
    return this.#set(name)[0];
  }

  /** As {@link first}, for an option that is true or false; anything else is left. */
  flag(name: string): Setting<boolean> | undefined {
    const setting = this.first(name);
    if (setting === undefined) return undefined;
    const { option, value } = setting;
    if (typeof value === 'boolean') return { option, value };
    this.#taking.leave(option, 'it must be true or false');
    return undefined;
  }

  #set(name: string): Setting[] {
    return this.#levels.flatMap(({ where, options }) => {
      const found = Object.hasOwn(options, name) ? options[name] : undefined;
      return found === undefined ? [] : [{ option: `${where}.${name}`, value: found.v }];
    });
  }

  #isLeft({ option, value }: Setting): boolean {
    if (value === undefined) this.#taking.leave(option, 'it cannot be evaluated');
    return value === undefined;
  }
}
