import type { Terminal } from '@xterm/headless';
import type { XtermCore } from './core.js';

/** DEC's line drawing characters begin with a blank, which xterm.js' table lacks (VT100 user guide, table 3-9). */
const blank = '_';
/** A character that is in the table of the line drawing characters alone. */
const diamond = '◆';

/** Corrects what xterm.js does otherwise than DEC's terminals, xterm and tmux. */
export function correctVt(terminal: Terminal, core: XtermCore): void {
  drawBlanks(core);
  drawAlignmentPatternPlainly(terminal, core);
  shareScrollingRegion(core);
}

/** Both screens have one scrolling region, as in xterm and tmux: that of a program which has ended stays set. */
function shareScrollingRegion({ _bufferService: service }: XtermCore): void {
  const { buffers } = service;
  for (const name of ['activateNormalBuffer', 'activateAltBuffer'] as const) {
    const activate = buffers[name].bind(buffers);
    buffers[name] = (fill) => {
      const { scrollTop, scrollBottom } = service.buffer;
      activate(fill);
      service.buffer.scrollTop = scrollTop;
      service.buffer.scrollBottom = scrollBottom;
    };
  }
}

function drawBlanks({ _charsetService: service }: XtermCore): void {
  const setCharset = service.setgCharset.bind(service);
  service.setgCharset = (g, charset) => {
    const isGraphics = charset?.['`'] === diamond;
    setCharset(g, isGraphics ? { ...charset, [blank]: ' ' } : charset);
  };
}

/** DECALN fills the screen without colours and attributes, and ends the scrolling region (VT510 manual). */
function drawAlignmentPatternPlainly(terminal: Terminal, core: XtermCore): void {
  terminal.parser.registerEscHandler({ intermediates: '#', final: '8' }, () => {
    const { _inputHandler: input, _bufferService: service } = core;
    const attributes = input._curAttrData;
    const { fg, bg } = attributes;
    [attributes.fg, attributes.bg] = [0, 0];
    input.screenAlignmentPattern();
    [attributes.fg, attributes.bg] = [fg, bg];
    service.buffer.scrollTop = 0;
    service.buffer.scrollBottom = terminal.rows - 1;
    return true;
  });
}
