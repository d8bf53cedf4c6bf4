import type { Terminal } from '@xterm/headless';
import type { SgrParameters, XtermCore } from './core.js';

/** SGR parameters that are followed by a colour: of the text, the background, the underline. */
const colored = new Set([38, 48, 58]);
const rgb = 2;
const omitted = -1;

/** SGR parameters that set the underline's colour and end it. */
const underlineColor = { set: 58, restore: 59 } as const;

/** What follows a parameter of `colored`, with the parameters after it where they are no subparameters. */
const lengths = new Map([
  [2, 4],
  [5, 2],
]);

/**
 * Reads what xterm.js reads otherwise than is meant: colours without a colour space, and the end of an underline's
 * colour (SGR 59), after which xterm.js has white, which a program may also have set.
 */
export function correctColors(terminal: Terminal, core: XtermCore): void {
  terminal.parser.registerCsiHandler({ final: 'm' }, (params) => {
    const hasOwnLine = !endsUnderlineColor(params);
    if (hasOwnLine && !params.some(isWithoutSpace)) return false;
    const handled = core._inputHandler.charAttributes(sgrParameters(withSpaces(params)));
    if (hasOwnLine) return handled;
    const attributes = core._inputHandler._curAttrData;
    attributes.extended = attributes.extended.clone();
    attributes.extended.underlineColor = 0;
    attributes.updateExtended();
    return handled;
  });
}

/** Whether the underline has the colour of the text after these parameters because one of them says so. */
function endsUnderlineColor(params: readonly (number | number[])[]): boolean {
  if (!params.includes(underlineColor.restore)) return false;
  let ends = false;
  for (let index = 0; index < params.length; index += 1) {
    const param = params[index]!;
    if (param === underlineColor.restore) ends = true;
    if (param === underlineColor.set) ends = false;
    if (colored.has(Number(param)) && !Array.isArray(params[index + 1]))
      index += lengths.get(Number(params[index + 1])) ?? 0;
  }
  return ends;
}

/**
 * Reads `38:2:R:G:B`, which has no field for the colour space, as it is meant. ITU-T T.416 has that field between 2
 * and R, and xterm.js insists on it (xtermjs/xterm.js#5792, closed as intended), so that red would be dropped and the
 * others be shifted. xterm, tmux and agg read both forms, and programs print both.
 */
function withSpaces(params: readonly (number | number[])[]): (number | number[])[] {
  return params.map((field, index) =>
    isWithoutSpace(field, index, params) ? [rgb, omitted, ...(field as number[]).slice(1)] : field,
  );
}

function isWithoutSpace(
  field: number | number[],
  index: number,
  all: readonly (number | number[])[],
): boolean {
  if (!Array.isArray(field) || field.length !== 4 || field[0] !== rgb || field.includes(omitted))
    return false;
  return colored.has(Number(all[index - 1]));
}

/** Parameters as xterm.js' own reader of them expects: those after colons belong to the one before. */
function sgrParameters(fields: readonly (number | number[])[]): SgrParameters {
  const params: number[] = [];
  const subparameters = new Map<number, number[]>();
  for (const field of fields)
    if (Array.isArray(field)) subparameters.set(params.length - 1, field);
    else params.push(field);
  return {
    params,
    length: params.length,
    hasSubParams: (index) => subparameters.has(index),
    getSubParams: (index) => subparameters.get(index) ?? null,
  };
}
