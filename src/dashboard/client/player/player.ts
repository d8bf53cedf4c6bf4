import type { create, Player } from 'asciinema-player';
import type { BuildCharts } from '../../data.js';
import { playerRecording } from './cast-events.js';

declare global {
  // The player's own file defines it before this page's script runs.
  var AsciinemaPlayer: { create: typeof create };
}

/** The player on a cast's text, with a marker at the start of each phase. */
export function createPlayer(container: HTMLElement, cast: string, phases: BuildCharts['phases']) {
  const player: Player = AsciinemaPlayer.create(
    { data: cast, parser: () => playerRecording(cast, phases) },
    container,
    {
      preload: true,
      poster: 'npt:9999999',
      idleTimeLimit: 2,
      fit: 'width',
      terminalFontFamily: '"JetBrains Mono", "Cascadia Code", "DejaVu Sans Mono", Menlo, Consolas, monospace',
    },
  );
  return {
    async playPhase(index: number): Promise<void> {
      await player.seek({ marker: index });
      await player.play();
    },
  };
}
