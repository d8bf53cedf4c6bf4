import { expect, it } from 'vitest';
import { RebuildObserver } from '../../../src/nix/observer.js';
import type { RebuildStatus } from '../../../src/rebuild/hooks.js';
import { monitorRebuild } from '../../../src/rebuild/monitor.js';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';

it('a status names what Nix works on without a secret that its activity log holds', async () => {
  const redaction = compileRedaction({ secrets: ['hunter2secret'], patterns: [] }, {});
  const rebuild = { redaction, earlier: [], command: { host: 'laptop' } };
  const status = await new Promise<RebuildStatus>((resolve) => {
    const monitor = monitorRebuild(rebuild, {
      onStatus: (current) => {
        monitor.end();
        resolve(current);
      },
    });
    const observer = new RebuildObserver();
    const derivation = `/nix/store/${'0'.repeat(32)}-hunter2secret.drv`;
    const record = { action: 'start', id: 1, type: 105, text: '', fields: [derivation, '', 1, 1], parent: 0 };
    observer.pushJson(Buffer.from(`@nix ${JSON.stringify(record)}\n`), 0);
    monitor.start(observer, { nonce: 'none', mark: () => {} });
  });
  expect(status.current).toContain('***.drv');
  expect(status.current).not.toContain('hunter2');
});
