import type { Terminal } from '@xterm/headless';
import type { SgrParameters, XtermCore } from './core.js';

/** SGR parameters that are followed by a colour: of the text, the background, the underline. */
const colored = new Set([38, 48, 58]);
const rgb = 2;
const omitted = -1;

/**
 * Reads `38:2:R:G:B`, which has no field for the colour space, as it is meant. ITU-T T.416 has that field between 2
 * and R, and xterm.js insists on it (xtermjs/xterm.js#5792, closed as intended), so that red would be dropped and the
 * others be shifted. xterm, tmux and agg read both forms, and programs print both.
 */
export function acceptColorsWithoutSpace(terminal: Terminal, core: XtermCore): void {
  terminal.parser.registerCsiHandler({ final: 'm' }, (params) => {
    if (!params.some(isWithoutSpace)) return false;
    const read = params.map((field, index) =>
      isWithoutSpace(field, index, params) ? [rgb, omitted, ...(field as number[]).slice(1)] : field,
    );
    return core._inputHandler.charAttributes(sgrParameters(read));
  });

  function isWithoutSpace(field: number | number[], index: number, all: (number | number[])[]): boolean {
    if (!Array.isArray(field) || field.length !== 4 || field[0] !== rgb || field.includes(omitted))
      return false;
    return colored.has(Number(all[index - 1]));
  }
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
