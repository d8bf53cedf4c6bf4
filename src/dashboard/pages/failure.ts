import type { Metadata } from '../../builds/metadata.js';
import type { Failure } from '../../nix/failures/failure.js';
import { headlineOf } from '../../nix/failures/headline.js';
import { type Html, html } from '../markup.js';
import { withCode } from './words.js';

const shownLogLines = 200;

/** The root cause of an unsuccessful rebuild, with what to do about it. */
export function failureCard({ failure, error_message: message }: Metadata): Html {
  if (!failure && !message) return html``;
  if (!failure)
    return html`<section class="card failure" aria-labelledby="failure"><h2 id="failure">What went wrong</h2><pre>${message}</pre></section>`;
  const sure = failure.confidence < 0.6 ? html`<span class="tag">not certain</span>` : null;
  return html`<section class="card failure" aria-labelledby="failure">
<div class="card-head"><h2 id="failure">What went wrong</h2><span class="tag bad">${failure.family}</span>${sure}</div>
${cause(failure)}<pre class="message">${failure.message}</pre>
${advice(failure)}
</section>`;
}

/** A failure for a card that shows its message itself. */
export function failureDetails(failure: Failure): Html {
  return html`${cause(failure)}${advice(failure)}`;
}

function advice(failure: Failure): Html {
  return html`${place(failure)}
${failure.hint ? html`<p class="hint"><strong>What to do:</strong> ${withCode(failure.hint)}</p>` : null}
${failure.reproduce ? html`<p class="small muted">Reproduce it</p><pre class="command">${failure.reproduce}</pre>` : null}
${logTail(failure)}`;
}

/** The failures beside the root cause; those of another family alone where what came after the build says why it failed. */
export function otherFailuresCard({ failures, failure }: Metadata, saysWhy: boolean): Html {
  // The report at the end of the log is one of them.
  const others = failures.slice(1, 50).filter(({ family }) => !saysWhy || family !== failure?.family);
  if (others.length === 0) return html``;
  return html`<section class="card"><h2>Other failures</h2><ul class="failures">${others.map(
    (failure) =>
      html`<li><span class="tag bad">${failure.family}</span>${cause(failure)}<pre class="message">${failure.message}</pre>${place(failure)}${logTail(failure)}</li>`,
  )}</ul></section>`;
}

function cause(failure: Failure): Html {
  return failure.cause ? html`<p><strong>${headlineOf(failure)}</strong></p>` : html``;
}

function place({ location, derivation }: Failure): Html {
  const rows = [
    location &&
      html`<div><dt>${location.probable ? 'Probably at' : 'At'}</dt><dd><code>${location.file}:${location.line}${location.column === null ? '' : `:${location.column}`}</code></dd></div>`,
    derivation && html`<div><dt>Derivation</dt><dd><code>${derivation}</code></dd></div>`,
  ];
  return rows.some(Boolean) ? html`<dl class="inline">${rows}</dl>` : html``;
}

function logTail({ log_tail: lines }: Failure): Html {
  if (lines.length === 0) return html``;
  return html`<details open><summary>Last ${lines.length} lines of its log</summary><pre class="log" tabindex="0">${lines.slice(-shownLogLines).join('\n')}</pre></details>`;
}
