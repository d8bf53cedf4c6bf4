type NamedTheme = { fg: string; bg: string; cursor?: string; palette: string };

/** The themes by name: foreground, background and the sixteen basic colours, normal then bright. */
export const themes = {
  dark: {
    fg: '#d5d9e0',
    bg: '#16181d',
    palette:
      '#2b2f38 #ef6b73 #8ccf7e #e5c76b #6fa8f5 #c58af0 #62cfcf #c9ced6 #6b7280 #ff8d94 #a9e69b #f5dd8b #93c0ff #d9adff #8be6e6 #f3f5f8',
  },
  light: {
    fg: '#24292f',
    bg: '#ffffff',
    palette:
      '#24292f #cf222e #116329 #7d5200 #0969da #8250df #1b7c83 #6e7781 #57606a #a40e26 #1a7f37 #633c01 #218bff #a475f9 #3192aa #8c959f',
  },
  dracula: {
    fg: '#f8f8f2',
    bg: '#282a36',
    palette:
      '#21222c #ff5555 #50fa7b #f1fa8c #bd93f9 #ff79c6 #8be9fd #f8f8f2 #6272a4 #ff6e6e #69ff94 #ffffa5 #d6acff #ff92df #a4ffff #ffffff',
  },
  'solarized-dark': {
    fg: '#839496',
    bg: '#002b36',
    palette:
      '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
  },
  'solarized-light': {
    fg: '#657b83',
    bg: '#fdf6e3',
    palette:
      '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
  },
  nord: {
    fg: '#d8dee9',
    bg: '#2e3440',
    palette:
      '#3b4252 #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #88c0d0 #e5e9f0 #4c566a #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #8fbcbb #eceff4',
  },
  gruvbox: {
    fg: '#ebdbb2',
    bg: '#282828',
    palette:
      '#282828 #cc241d #98971a #d79921 #458588 #b16286 #689d6a #a89984 #928374 #fb4934 #b8bb26 #fabd2f #83a598 #d3869b #8ec07c #ebdbb2',
  },
  monokai: {
    fg: '#f8f8f2',
    bg: '#272822',
    palette:
      '#272822 #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f8f8f2 #75715e #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f9f8f5',
  },
  catppuccin: {
    fg: '#cdd6f4',
    bg: '#1e1e2e',
    cursor: '#f5e0dc',
    palette:
      '#45475a #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #bac2de #585b70 #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #a6adc8',
  },
  'tokyo-night': {
    fg: '#c0caf5',
    bg: '#1a1b26',
    palette:
      '#15161e #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #a9b1d6 #414868 #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #c0caf5',
  },
  'one-dark': {
    fg: '#abb2bf',
    bg: '#282c34',
    palette:
      '#282c34 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #abb2bf #5c6370 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #ffffff',
  },
  asciinema: {
    fg: '#cccccc',
    bg: '#121314',
    palette:
      '#000000 #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #d9d9d9 #4d4d4d #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #ffffff',
  },
  xterm: {
    fg: '#e5e5e5',
    bg: '#000000',
    palette:
      '#000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5 #7f7f7f #ff0000 #00ff00 #ffff00 #5c5cff #ff00ff #00ffff #ffffff',
  },
} as const satisfies Record<string, NamedTheme>;

export type ThemeName = keyof typeof themes;
