import { expect, it } from 'vitest';
import { MarkerLines } from '../../../../src/trial/script/marker-lines.js';

function read(...lines: string[]) {
  const phases: string[] = [];
  const markers = new MarkerLines((name) => phases.push(name));
  markers.push(lines);
  return { phases, ...markers.marked };
}

it('marker lines of a script are phases, figures and warnings', () => {
  expect(
    read('::PHASE::Partitioning', 'text', '::METRIC::free::1.5', '::METRIC::free::2', '::WARNING::slow disk'),
  ).toEqual({ phases: ['partitioning'], metrics: { free: 2 }, warnings: ['slow disk'] });
});

it('what is no marker, and a figure that is none, say nothing', () => {
  expect(
    read(' ::PHASE::a', '::PHASE::', '::METRIC::a', '::METRIC::a::', '::METRIC::a::1x', '::OTHER::a', ''),
  ).toEqual({ phases: [], metrics: {}, warnings: [] });
});

it('colours around a marker do not hide it', () => {
  expect(read('\x1b[32m::PHASE::copying\x1b[0m').phases).toEqual(['copying']);
});

it('a name is only a name', () => {
  expect(Object.entries(read('::METRIC::__proto__::1').metrics)).toEqual([['__proto__', 1]]);
});

it('a flood of names and warnings is cut', () => {
  const many = Array.from({ length: 500 }, (_, index) => [`::METRIC::m${index}::1`, `::WARNING::w${index}`]);
  const { metrics, warnings } = read(...many.flat(), '::METRIC::m0::7');
  expect([Object.keys(metrics).length, warnings.length, metrics.m0]).toEqual([200, 100, 7]);
});
