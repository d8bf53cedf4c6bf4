import { describe, expect, it } from 'vitest';
import { dataServices } from '../../../src/plan/data-services.js';
import { rulesOf } from '../../../src/plan/switch/rules.js';

describe('rulesOf', () => {
  it.each([
    ['\x7fELF … X-StopIfChanged …', '26.05.1', '24.11'],
    ['\x7fELF … X-NotSocketActivated …', '26.05.1', '25.05'],
    ['\x7fELF … X-NotSocketActivated … the following user units: …', '24.11.1', '26.05'],
    ['#!/bin/perl', '23.11.20240101.abcdef', '24.11'],
    ['#!/bin/perl', '24.05pre', '24.11'],
    [null, '25.11.1', '25.05'],
    [null, '26.11.1', '26.05'],
    [null, 'custom', '26.05'],
    [null, null, '26.05'],
  ])('of the program %j in the release %s are those of %3$s', (program, release, name) => {
    expect(rulesOf(program, release).name).toBe(name);
  });
});

describe('dataServices', () => {
  const unit = (program: string) =>
    new Map([['Service', new Map([['ExecStart', [`/nix/store/${'a'.repeat(32)}-${program}/bin/x`]]])]]);
  it.each([
    ['postgresql-15.4', 'postgresql-16.2', true],
    ['postgresql-15.4', 'postgresql-15.8', false],
    ['postgresql-and-plugins-15.4', 'postgresql-and-plugins-16.0', true],
    ['mariadb-server-10.6.1', 'mariadb-server-10.11.2', true],
    ['mariadb-server-10.6.1', 'mariadb-server-10.6.9', false],
    ['nginx-1.24.0', 'nginx-2.0.0', false],
    ['constructor-1', 'constructor-2', false],
  ])('from %s to %s is another major version: %s', (before, after, expected) => {
    expect(dataServices([{ unit: 'db.service', before: unit(before), after: unit(after) }])).toHaveLength(
      expected ? 1 : 0,
    );
  });
});
