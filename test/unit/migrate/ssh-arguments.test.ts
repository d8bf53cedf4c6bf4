import { expect, it } from 'vitest';
import { readSshArguments } from '../../../src/migrate/ssh-arguments.js';

const nothing = { port: null, user: null, options: [], left: [] };

it.each([
  [[], nothing],
  [['-p', '2222'], { ...nothing, port: 2222 }],
  [['-p2222'], { ...nothing, port: 2222 }],
  [['-p 2222'], { ...nothing, port: 2222 }],
  [['-p', '1', '-p', '2'], { ...nothing, port: 1 }],
  [['-l', 'root', '-l', 'other'], { ...nothing, user: 'root' }],
  [['-o', 'ConnectTimeout=30'], { ...nothing, options: ['ConnectTimeout=30'] }],
  [['-oConnectTimeout=30'], { ...nothing, options: ['ConnectTimeout=30'] }],
  [['-o ConnectTimeout=30'], { ...nothing, options: ['ConnectTimeout=30'] }],
  [['-o', 'ConnectTimeout 30'], { ...nothing, options: ['ConnectTimeout=30'] }],
  [['-o', 'ProxyCommand = ssh -W %h:%p b'], { ...nothing, options: ['ProxyCommand=ssh -W %h:%p b'] }],
  [['-i', '~/.ssh/key'], { ...nothing, options: ['IdentityFile=~/.ssh/key'] }],
  [['-i', '/a b/key'], { ...nothing, options: ['IdentityFile="/a b/key"'] }],
  [['-J', 'a,b'], { ...nothing, options: ['ProxyJump=a,b'] }],
  [
    ['-4A', '-6', '-C'],
    {
      ...nothing,
      options: ['AddressFamily=inet', 'ForwardAgent=yes', 'AddressFamily=inet6', 'Compression=yes'],
    },
  ],
  [['-Ap', '22'], { ...nothing, port: 22, options: ['ForwardAgent=yes'] }],
  [['-t', '-F', 'config', '-L', '1:a:2'], { ...nothing, left: ['-t', '-F config', '-L 1:a:2'] }],
  [['-p', 'ssh', '-o', 'x'], { ...nothing, left: ['-p ssh', '-o x'] }],
  [['host', '--', '-', '', '-p'], { ...nothing, left: ['host', '--', '-', '', '-p'] }],
  [['-%', '-o'], { ...nothing, left: ['-%', '-o'] }],
])('%j is read as ssh reads it', (words, read) => {
  expect(readSshArguments(words)).toEqual(read);
});
