import { describe, expect, it } from 'vitest';
import { summaryLimitBytes, summaryMarkdown } from '../../../src/report/summary.js';
import { exampleFailure, exampleMetadata, exampleReport, successMetadata } from './example.js';
import { hostile, outsideCode, rendered } from './rendered.js';

describe('summaryMarkdown', () => {
  it('opens with what was rebuilt, how it ended and how long it took', () =>
    expect(summaryMarkdown(exampleReport())).toMatch(/^## ❌ `laptop`: `build` failed after 2 min 7 s\n/));

  it('shows the cause, its place at this revision, the hint and the log', () => {
    const text = summaryMarkdown(exampleReport());
    expect(text).toContain("error: builder for '/nix/store/aaa-foo.drv' failed");
    expect(text).toContain('[`hosts/laptop.nix:12`](https://github.com/o/r/blob/0123/hosts/laptop.nix#L12)');
    expect(text).toContain('💡');
    expect(text).toContain('configure: error: no acceptable C compiler');
  });

  it('draws the phases and lists them, the one that failed marked', () => {
    const text = summaryMarkdown(exampleReport());
    expect(text).toContain('  evaluating :400, 12500\n  building :crit, 12500, 127300\n');
    expect(text).toContain('| `evaluating` | 0.4 s | 12.1 s | 10 % |');
  });

  it('draws unknown phases, even if they are named like keywords of Mermaid', () => {
    const phases = [{ name: 'section', start_seconds: 0, duration_seconds: 1 }];
    const text = summaryMarkdown(exampleReport({ metadata: exampleMetadata({ phases }) }));
    expect(text).toContain('\n  phase section :crit, 0, 1000\n');
  });

  it('shows package and input changes, slow builds, resources, warnings, screen and commands', () => {
    const text = summaryMarkdown(exampleReport());
    for (const part of [
      'Packages: 1 upgraded',
      '| `git` | upgraded | `2.1` | `2.2` | +2.0 KiB |',
      '[compare](https://github.com/NixOS/nixpkgs/compare/a...b)',
      'Slowest builds',
      'built 3 · fetched 40 · downloaded 1.0 MiB · CPU 1 min 28 s · peak memory 870.1 MiB',
      '1 evaluation warning',
      'The last screen as text',
      "nixos-rebuild build --flake '.#laptop'",
      'asciinema play -i 2 rebuild.cast',
      '[📦 recording, log and metadata](https://github.com/o/r/actions/runs/1/artifacts/2)',
    ])
      expect(text).toContain(part);
  });

  it('has no command that would activate a system, or build another one', () => {
    const commands = (changes: Parameters<typeof exampleMetadata>[0]) =>
      summaryMarkdown(exampleReport({ metadata: exampleMetadata(changes) }));
    expect(commands({ action: 'switch', flake: '.#web' })).toContain("nixos-rebuild build --flake '.#web'");
    expect(commands({ flake: null, file: 'hosts.nix' })).not.toContain('nixos-rebuild build');
    expect(commands({ flake: null, file: 'x/configuration.nix' })).toContain(
      '-I nixos-config=x/configuration.nix',
    );
    const failure = exampleFailure({ family: 'units', reproduce: null });
    expect(commands({ action: 'switch', failure, failures: [failure] })).not.toContain('To reproduce');
  });

  it('prefers the pinned command of the failure to reproduce it', () => {
    const failure = exampleFailure({ reproduce: 'nix build github:o/r/0123#foo' });
    const text = summaryMarkdown(
      exampleReport({ metadata: exampleMetadata({ failure, failures: [failure] }) }),
    );
    expect(text).toContain('```sh\nnix build github:o/r/0123#foo\n```');
  });

  it('names the run since which the base branch fails too', () => {
    const baseFailure = { branch: 'main', runNumber: 41, url: 'https://github.com/o/r/actions/runs/9' };
    expect(summaryMarkdown(exampleReport({ baseFailure }))).toContain(
      'Also fails on `main` since [run 41](https://github.com/o/r/actions/runs/9)',
    );
  });

  it('contains the trend’s sentence and section', () => {
    const trend = { sentence: '12 % slower than usual.', section: '| run | s |\n|---|---|\n' };
    const text = summaryMarkdown(exampleReport({ trend }));
    expect(text).toContain('📈 12 % slower than usual.');
    expect(text).toContain(trend.section);
  });

  it('names what was left out', () =>
    expect(summaryMarkdown(exampleReport({ notices: ['No artifact: not supported here.'] }))).toContain(
      '> ℹ️ No artifact\\: not supported here\\.',
    ));

  it('has no hint and no failed phase for a success', () => {
    const text = summaryMarkdown(exampleReport({ metadata: successMetadata() }));
    expect(text).toMatch(/^## ✅ `laptop`: `build` succeeded/);
    expect(text).not.toMatch(/:crit|💡/);
  });

  it('does not show an unknown outcome as a success', () => {
    const metadata = exampleMetadata({ outcome: 'postponed' });
    expect(summaryMarkdown(exampleReport({ metadata }))).toMatch(
      /^## ❔ `laptop`: `build` ended as `postponed`/,
    );
  });

  it('links no place outside the checkout', () => {
    for (const file of ['/etc/passwd', '../x.nix', 'a/../../x.nix', 'file:x']) {
      const failure = exampleFailure({ location: { file, line: 1, column: null } });
      const metadata = exampleMetadata({ failure, failures: [failure] });
      expect(summaryMarkdown(exampleReport({ metadata }))).not.toContain('#L1)');
    }
  });

  it('stays under the limit with 5 MiB of everything, the cause still in it, every fence and tag closed', () => {
    const huge = Array.from({ length: 50_000 }, (_, index) => `line ${index} ${'x─'.repeat(30)}`);
    const failure = exampleFailure({ message: huge.join('\n'), log_tail: huge });
    const metadata = exampleMetadata({
      failure,
      failures: Array.from({ length: 500 }, () => failure),
      activity: {
        ...exampleMetadata().activity!,
        warnings: huge.map((message) => ({ message, file: null, line: null })),
      },
    });
    const report = exampleReport({ metadata, screen: huge });
    for (const limit of [summaryLimitBytes, 20_000, 4_000]) {
      const text = summaryMarkdown(report, limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      expect(text).toContain('line 0');
      expect(text.match(/^```/gm)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    }
  });

  it('escapes hostile text, so that it is no markup, link, mention or reference', () => {
    const html = outsideCode(summaryMarkdown(hostileReport()));
    expect(html).not.toMatch(/<(script|img|b)\b|href="[^"]*(evil|javascript)/);
    expect(html).not.toMatch(/@\w|#\d|GH-\d/);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(rendered(summaryMarkdown(hostileReport()))).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
  });
});

function hostileReport() {
  const failure = exampleFailure({
    family: hostile,
    message: hostile,
    derivation: hostile,
    hint: hostile,
    log_tail: hostile.split('\n'),
    location: { file: hostile, line: 3, column: 1 },
    reproduce: hostile,
  });
  const change = { name: hostile, old_versions: [hostile], new_versions: [hostile], size_delta_bytes: 1 };
  const revision = { old_revision: hostile, new_revision: hostile, old_date: hostile, new_date: hostile };
  const metadata = exampleMetadata({
    outcome: hostile,
    action: hostile,
    flake: hostile,
    host: hostile,
    revision: { sha: hostile, branch: hostile, dirty: true },
    error_message: hostile,
    failure,
    failures: [failure, failure],
    phases: [{ name: hostile, start_seconds: 0, duration_seconds: 1 }],
    activity: {
      built: 1,
      fetched: 1,
      download_bytes: 1,
      slowest: [{ derivation: hostile, seconds: 1 }],
      warnings: [{ message: hostile, file: hostile, line: 1 }],
    },
    result: {
      store_path: hostile,
      closure_bytes: 1,
      packages: [{ ...change, change: 'added' }],
      inputs: [{ ...revision, name: hostile, change: 'updated', compare_url: hostile }],
    },
    files: { log: hostile, cast: hostile, frames: null, screenshot: null, gif: null },
  });
  return exampleReport({
    metadata,
    id: hostile,
    screen: hostile.split('\n'),
    baseFailure: { branch: hostile, runNumber: 1, url: hostile },
    notices: [hostile],
    links: { run: hostile, artifact: hostile, screenshot: hostile, image: hostile, sources: null },
  });
}
