/** Pages of terminal output whose pictures are kept as golden images. */
export const pages: Record<string, string> = {
  attributes: [
    'plain \x1b[1mbold\x1b[0m \x1b[2mdim\x1b[0m \x1b[3mitalic\x1b[0m \x1b[1;3mbold italic\x1b[0m \x1b[7minverse\x1b[0m \x1b[8mhidden\x1b[0m|',
    '\x1b[4msingle\x1b[0m \x1b[4:2mdouble\x1b[0m \x1b[4:3mcurly gypq\x1b[0m \x1b[4:4mdotted\x1b[0m \x1b[4:5mdashed\x1b[0m \x1b[9mstrike\x1b[0m \x1b[53moverline\x1b[0m',
    '\x1b[4;58;5;9mred line\x1b[0m \x1b[4:3;58;2;80;160;255mblue curl\x1b[0m \x1b[31;4mown colour\x1b[0m',
    `${[...Array(8).keys()].map((n) => `\x1b[3${n}m colour${n}`).join('')}\x1b[0m`,
    `${[...Array(8).keys()].map((n) => `\x1b[9${n}m bright${n}`).join('')}\x1b[0m`,
    `${[...Array(8).keys()].map((n) => `\x1b[4${n}m  ${n}  `).join('')}${[...Array(8).keys()].map((n) => `\x1b[10${n}m  ${n}  `).join('')}\x1b[0m`,
    `${[...Array(72).keys()].map((n) => `\x1b[48;5;${16 + n * 3}m `).join('')}\x1b[0m`,
    `${[...Array(72).keys()].map((n) => `\x1b[48;5;${232 + Math.floor(n / 3)}m `).join('')}\x1b[0m`,
    `${[...Array(72).keys()].map((n) => `\x1b[48;2;${n * 3};80;${255 - n * 3}m `).join('')}\x1b[0m`,
    'The quick brown fox jumps over the lazy dog 0123456789 O0 Il1| {}[]()<>',
    '\x1b[1mThe quick brown fox jumps over the lazy dog 0123456789 O0 Il1| @#$%&*\x1b[0m',
    '\x1b[3mThe quick brown fox jumps over the lazy dog 0123456789 O0 Il1| ~^`\'"\x1b[0m',
    'àéîöüñçßøåæœŁžŞğ ΑΒΓαβγλπ АБВабвжя e\u0301a\u0308n\u0303 ←→↑↓⇒ ∅∑∞≠≤≥√ …“”‘’–—',
    '\x1b[31merror:\x1b[0m builder for \x1b[35m/nix/store/abc-foo.drv\x1b[0m failed with exit code 1;',
    'cursor: ',
  ].join('\r\n'),
  boxes: [
    '┌──┬──┐ ╔══╦══╗ ┏━━┳━━┓ ╭──┬──╮ ╒══╤══╕ ╓──╥──╖ ┍━━┯━━┑ ┎──┰──┒',
    '│ab│cd│ ║ab║cd║ ┃ab┃cd┃ │ab│cd│ │ab│cd│ ║ab║cd║ │ab│cd│ ┃ab┃cd┃',
    '├──┼──┤ ╠══╬══╣ ┣━━╋━━┫ ├──┼──┤ ╞══╪══╡ ╟──╫──╢ ┝━━┿━━┥ ┠──╂──┨',
    '│ab│cd│ ║ab║cd║ ┃ab┃cd┃ │ab│cd│ │ab│cd│ ║ab║cd║ │ab│cd│ ┃ab┃cd┃',
    '└──┴──┘ ╚══╩══╝ ┗━━┻━━┛ ╰──┴──╯ ╘══╧══╛ ╙──╨──╜ ┕━━┷━━┙ ┖──┸──┚',
    '┄┄┄┅┅┅┈┈┈┉┉┉╌╌╌╍╍╍ ┆┇┊┋╎╏ ╱╲╳ ╴╵╶╷╸╹╺╻╼╽╾╿ ┞┟┡┢┦┧┩┪ ┭┮┱┲ ┵┶┹┺ ┽┾╀╁╃╄╅╆╇╈╉╊',
    '▁▂▃▄▅▆▇█ ▏▎▍▌▋▊▉█ ▀▐▔▕ ░░▒▒▓▓██ ▖▗▘▙▚▛▜▝▞▟ 🬀🬁🬂🬃🬄🬅🬏🬐🬓🬔🬗🬢🬦🬩🬱🬻',
    '⠁⠂⠄⠈⠐⠠⡀⢀ ⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏ ⣾⣽⣻⢿⡿⣟⣯⣷ ⣿⣿⣿ ⡇⢸ ⠉⣀',
    '\x1b[44m a \x1b[34;42m\ue0b0\x1b[30m b \x1b[32;49m\ue0b0\x1b[0m \ue0b1\ue0b1 \ue0b2\ue0b3 \x1b[31m\ue0b6\x1b[41;37mpill\x1b[0;31m\ue0b4\x1b[0m \ue0b5\ue0b7 \ue0b8\ue0b9\ue0ba\ue0bb\ue0bc\ue0bd\ue0be\ue0bf \ue0a0 main',
    '┏━ Dependency Graph:            ┃ ∑ ⏵ 3 │ ✔ 12 │ ⏸ 40 │ ⚠ 1 │ ↓ 2 ↑ 1 │ ⏱ 1m2s',
    '┃    ┌─ ⏵ foo-1.2.3 (buildPhase) ⏱ 12s   ┣━━━ Builds',
    '┗━ ∑ ∅ ✔ ✗ ✓ ✘ ● ○ ◆ ◇ ■ □ ▲ ▼ ▶ ◀ ★ ☆ ☐ ☑ ☒ ♥ ⚡ ⟳ ↻ ⏎ ⌘ ❯ ❮ ➜ λ',
    '\x1b[?25l',
  ].join('\r\n'),
  wide: [
    '🚀 rocket 🎉 party ✅ check ❌ cross ⚠️ warn 🔥 fire 🐛 bug 📦 box',
    '|🚀|🎉|✅|❌|🔥| \x1b[31m🚀\x1b[32m🎉\x1b[7m✅\x1b[0m \x1b[4m🔥 under\x1b[0m \x1b[9m🐛\x1b[0m',
    '漢字 かな 한글 |ｆｕｌｌ| (no face has these: boxes of two columns)',
    '👩‍💻 👍🏽 ❤️ 🇩🇪 ☀️ ⭐ ⏰ ⌛ 💡 😀😂😍🤔😭',
    'missing: \u{10ffff} \ue700 \u{1f9ff}',
    '\x1b[3mitalic ✔ ⚠ \x1b[1mbold ✔ ∑ ⏵\x1b[0m',
    '\x1b[?25l',
  ].join('\r\n'),
  nerd: [
    '\uf313 NixOS \uf09b GitHub \uf418 main \uf017 12s \uf07b ~/src \ue712 \ue73c \uf489 \u{f0e8a} \u{f1050} \u23fb',
    '|\uf313|\uf09b|\uf418| in one cell, \x1b[31m\uf313 \x1b[32m\uf09b \x1b[7m\uf418 \x1b[0m in two, \uf313\x1b[41m \x1b[0m beside another colour',
    ...[0xe000, 0xe0a0, 0xe200, 0xe300, 0xe5fa, 0xe700, 0xf000, 0xf300, 0xf400, 0xf0001, 0xf0a00].map(
      (from) => [...Array(30).keys()].map((step) => `${String.fromCodePoint(from + step)} `).join(''),
    ),
    '\x1b[1m\uf313 bold\x1b[0m \x1b[3m\uf313 italic\x1b[0m \x1b[4m\uf313 under\x1b[0m \x1b[44m\uf313 blue \x1b[0m\ue0b0',
    '\x1b[?25l',
  ].join('\r\n'),
  colors: [
    // More than 255 colours, on a background that is neither black nor white.
    ...[...Array(16).keys()].map(
      (row) =>
        `${[...Array(88).keys()].map((col) => `\x1b[48;2;${row * 16};${col * 2};${255 - row * 8 - col}m `).join('')}\x1b[0m`,
    ),
    '\x1b[?25l',
  ].join('\r\n'),
};
