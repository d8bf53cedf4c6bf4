import { expect, it } from 'vitest';
import { slugs } from '../../../src/shelf/slug.js';

it('slugs are safe in paths and addresses, readable, and unique without regard to case', () => {
  const slug = slugs();
  const names = [
    'rebuild-20260101-000000',
    'a/rebuild-20260101-000000',
    '../../etc',
    '...',
    '',
    'Ä',
    'a/b',
    'a b',
    'A-B',
  ];
  expect(names.map(slug)).toEqual([
    'rebuild-20260101-000000',
    'a-rebuild-20260101-000000',
    'etc',
    'build',
    'build-2',
    'build-3',
    'a-b',
    'a-b-2',
    'A-B-3',
  ]);
});
