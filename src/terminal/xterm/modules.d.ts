// xterm.js ships ES modules beside the CommonJS ones that its packages name. They load faster, and
// bundlers and Node agree on what they export.
declare module '@xterm/headless/lib-headless/xterm-headless.mjs' {
  export { Terminal } from '@xterm/headless';
}
declare module '@xterm/addon-unicode11/lib/addon-unicode11.mjs' {
  export { Unicode11Addon } from '@xterm/addon-unicode11';
}
