import { parseDestinations } from '../../notify/destination.js';
import type { Notify } from '../../notify/notify.js';
import { defaultOccasions, parseOccasions } from '../../notify/occasion.js';
import type { ReadInput } from './read-inputs.js';

/** The inputs about notifications. Throws a usage error that names the input, and has nothing of an address. */
export function notifyInputs(read: ReadInput): Notify {
  return {
    destinations: parseDestinations(read.lines('notify'), 'input "notify"'),
    on: parseOccasions(read.text('notify-on') ?? defaultOccasions, 'input "notify-on"'),
  };
}
