import { describe, expect, it } from 'vitest';
import { outcomeFacts } from '../../../src/builds/outcome.js';
import { playerRecording } from '../../../src/dashboard/client/player/cast-events.js';
import { escapeText, html, scriptValue, webAddress } from '../../../src/dashboard/markup.js';

describe('html', () => {
  it('escapes every text and no markup', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"&\''}">${inner}${['a<', html`<br>`]}${null}${false}${3}</p>`.text).toBe(
      '<p title="&quot;&amp;&#39;"><b>&lt;i&gt;</b>a&lt;<br>3</p>',
    );
  });

  it('replaces characters that a page cannot hold or that reorder text', () => {
    expect(escapeText('a\u0000b\u202ec\td')).toBe('a\ufffdb\ufffdc\td');
    expect(escapeText('a\r\nb')).toBe('a\nb');
  });

  it.each([
    ['a joined emoji', '👩\u200d💻'],
    ['a Persian word with a zero-width non-joiner', 'می\u200cخواهم'],
    ['a soft hyphen', 'Neu\u00adbau'],
  ])('keeps %s as it is', (_, text) => {
    expect(escapeText(text)).toBe(text);
  });
});

it('scriptValue cannot end a script element', () => {
  const text = scriptValue('</script>\u2028\u2029<!--');
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(text)).toBe('</script>\u2028\u2029<!--');
});

it('webAddress accepts http and https only', () => {
  expect(webAddress('https://github.com/a/b')).toBe('https://github.com/a/b');
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', '//evil', 'https://', '', null, undefined])
    expect(webAddress(bad)).toBeNull();
});

it('outcomes of later versions keep their own word as label', () => {
  expect(outcomeFacts('exploded')).toMatchObject({ label: 'exploded' });
  expect(outcomeFacts('constructor')).toMatchObject({ label: 'constructor' });
});

describe('playerRecording', () => {
  const phases = [
    { name: 'evaluating', start: 0.5, seconds: 1 },
    { name: 'building', start: 1.5, seconds: 4 },
  ];

  it('puts the phases among the output as markers and ends with the last phase', () => {
    const cast = '{"version":2,"width":100,"height":30}\n[1,"o","a"]\n[1.2,"m","old"]\n[2,"o","b"]\n';
    expect(playerRecording(cast, phases)).toEqual({
      cols: 100,
      rows: 30,
      events: [
        [500, 'm', 'evaluating'],
        [1000, 'o', 'a'],
        [1500, 'm', 'building'],
        [2000, 'o', 'b'],
        [5500, 'o', ''],
      ],
    });
  });

  it('adds up the intervals of version 3', () => {
    const cast = '{"version":3,"term":{"cols":90,"rows":20}}\n# a comment\n[1,"o","a"]\n[0.5,"o","b"]\n';
    expect(playerRecording(cast, [])).toEqual({
      cols: 90,
      rows: 20,
      events: [
        [1000, 'o', 'a'],
        [1500, 'o', 'b'],
        [1500, 'o', ''],
      ],
    });
  });

  it('reads what was recorded before the tool was killed', () => {
    expect(
      playerRecording('{"version":2,"width":80,"height":24}\n[1,"o","a"]\n[2,"o', []).events,
    ).toHaveLength(2);
    expect(playerRecording('not a cast', []).cols).toBe(80);
  });
});
