import { type Trial, tellingConsole } from '../../../builds/trial.js';
import { consoleTitle } from '../../../report/trial/answers.js';
import { type Html, html } from '../../markup.js';
import type { SiteFile } from '../recording.js';

const shownLines = 200;

/** What the machine's console printed last, where that tells why, its last screen, and its files. */
export function consoleCard(trial: Trial, files: readonly SiteFile[]): Html {
  const own = files.filter(({ kind }) => kind.startsWith('console-'));
  const tail = trial.success ? [] : tellingConsole(trial);
  if (own.length === 0 && tail.length === 0) return html``;
  const screens = own.filter(({ kind }) => kind === 'console-screen');
  return html`<section class="card recording" aria-labelledby="console"><h2 id="console">Console of the machine</h2>
${tail.length === 0 ? null : html`<p class="small muted">${consoleTitle}</p><pre class="log" tabindex="0">${tail.slice(-shownLines).join('\n')}</pre>`}
${screens.map(
  ({ name }) =>
    html`<details${tail.length === 0 ? null : html` open`}><summary>Its last screen</summary><a href="${name}"><img class="screen" src="${name}" alt="The last screen of the machine's console" loading="lazy"></a></details>`,
)}
</section>`;
}
