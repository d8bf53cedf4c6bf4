// Provokes failing builds of real programs with real Nix and keeps what Nix prints of their logs:
//
//   node test/provoke/causes/index.mjs [NAME…]      writes test/fixtures/nix/causes/KIND.json
//
// Needs root, as test/provoke/index.mjs does, and the programs: Debian's packages gcc g++ clang gfortran make cmake
// meson ninja-build autoconf automake pkg-config bison gawk ruby php-cli lua5.4 ocaml-nox valac default-jdk zsh fish
// shellcheck nginx-light openssh-server sudo systemd caddy haproxy bind9-utils postfix apache2 dnsmasq-base nftables
// prometheus unbound knot keepalived mosquitto rsyslog logrotate desktop-file-utils libxml2-utils yamllint jq
// sqlite3, for second.mjs also ghc nasm protobuf-compiler sassc gettext libglib2.0-dev-bin xsltproc
// device-tree-compiler dovecot-core squid chrony bird2 syslog-ng-core varnish iptables nim elixir r-base-core swig
// lua-check guile-3.0 gnat ldc tcl sbcl asciidoctor monit openvpn, and Go and Rust. (Debian's rsyslog and syslog-ng
// exclude each other: install one after the other and provoke each by its name.) The others it installs from npm and
// PyPI itself, in the versions below.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modernNix, offlineNixConfig } from '../../setup/modern-nix.mjs';
import { runNix } from '../nix-run.mjs';
import { buildTools } from './build-tools.mjs';
import { compilers } from './compilers.mjs';
import { configurations } from './configurations.mjs';
import { languages } from './languages.mjs';
import { second } from './second.mjs';
import { builderOf, expressionOf } from './stdenv.mjs';
import { variants } from './variants.mjs';

const scratch = '/tmp/nixos-rebuild-causes';
const tools = '/tmp/nixos-rebuild-causes-tools';
const between = '=== the log that Nix kept ===';
const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/nix/causes');
const kinds = { compilers, 'build-tools': buildTools, languages, configurations, second, variants };
const fromNpm = [
  'typescript@5.9.3',
  'esbuild@0.25.9',
  'eslint@9.35.0',
  'jest@30.1.3',
  'vitest@3.2.4',
  'vite@7.1.5',
  'webpack@5.101.3',
  'webpack-cli@6.0.1',
  'prettier@3.6.2',
];
const fromPypi = [
  'pytest==8.4.2',
  'mypy==1.17.1',
  'flake8==7.3.0',
  'ruff==0.12.12',
  'black==25.1.0',
  'pyyaml==6.0.2',
  'sphinx==8.2.3',
  'setuptools==80.9.0',
  'wheel==0.45.1',
  'pylint==3.3.8',
];

installTools();
const names = process.argv.slice(2);
const version = { name: '2.34', bin: () => modernNix('sid') };
mkdirSync(fixtures, { recursive: true });
for (const [kind, scenarios] of Object.entries(kinds)) {
  const file = join(fixtures, `${kind}.json`);
  const kept = new Map(
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).map((one) => [one.name, one]) : [],
  );
  for (const [index, scenario] of scenarios.entries()) {
    if (names.length > 0 && !names.includes(scenario.name)) continue;
    // Not looked at before the rules were written: every second one, and all of the second collection.
    const found = await provoke(scenario, index);
    if (found === null) console.error(`${scenario.name}: did not fail`);
    else
      kept.set(scenario.name, {
        ...found,
        heldOut: kind === 'second' || kind === 'variants' || index % 2 === 1,
      });
  }
  const lines = scenarios.flatMap(({ name }) => (kept.has(name) ? [JSON.stringify(kept.get(name))] : []));
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${kind}: ${lines.length} of ${scenarios.length}`);
}
rmSync(scratch, { recursive: true, force: true });

async function provoke(scenario, index) {
  const { name, program, tells, accept = [], word } = scenario;
  const cwd = join(scratch, name);
  const source = join(cwd, 'source');
  mkdirSync(source, { recursive: true });
  for (const [path, text] of Object.entries(scenario.files ?? {})) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  writeFileSync(join(cwd, 'builder.sh'), builderOf(scenario, index));
  writeFileSync(join(cwd, 'default.nix'), expressionOf(scenario, { tools, path: process.env.PATH }));
  const home = join(scratch, 'home');
  mkdirSync(home, { recursive: true });
  const command = `nix build -f default.nix --no-link; echo ${between}; nix log -f default.nix`;
  const setup = { cwd, command, config: offlineNixConfig, noActivity: true };
  const run = await runNix({ version, terminal: 'pipe', home, store: join(scratch, 'store'), setup });
  rmSync(cwd, { recursive: true, force: true });
  const [output, log] = neutral(run.output).split(`${between}\n`);
  if (!output.includes('builder failed')) return null;
  const told = [tells, ...accept];
  // Nix drops a line that ends with a carriage return; the log that it keeps has it.
  const isComplete = told.some((part) => output.includes(part));
  return {
    name,
    program,
    version: versionOf(program),
    tells: told,
    ...(word ? { word } : {}),
    output,
    ...(isComplete ? {} : { log }),
  };
}

/** A log without what it says of the machine on which it was provoked. */
function neutral(printed) {
  const nameserver = /^nameserver (\S+)/m.exec(readFileSync('/etc/resolv.conf', 'utf8'))?.[1] ?? '192.0.2.53';
  return printed.replaceAll(nameserver, '192.0.2.53').replaceAll(homedir(), '/home/builder');
}

/** The first line that a program prints about its version, where it has a usual option for that. */
function versionOf(program) {
  const options = {
    go: ['version'],
    postfix: null,
    install: ['--version'],
    configure: null,
    nginx: ['-v'],
    sshd: ['-V'],
  };
  const option = program in options ? options[program] : ['--version'];
  if (option === null) return null;
  try {
    const printed = execFileSync('sh', ['-c', `${program} ${option.join(' ')} 2>&1 < /dev/null`], {
      env: { ...process.env, PATH: `${tools}/node_modules/.bin:${process.env.PATH}` },
      timeout: 10_000,
    });
    return neutral(printed.toString()).trim().split('\n')[0].slice(0, 80);
  } catch {
    return null;
  }
}

function installTools() {
  const complete = join(tools, 'complete');
  const wanted = [...fromNpm, ...fromPypi].join(' ');
  if (existsSync(complete) && readFileSync(complete, 'utf8') === wanted) return;
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{}');
  execFileSync('npm', ['install', '--silent', '--prefix', tools, ...fromNpm], { stdio: 'inherit' });
  const target = ['-m', 'pip', 'install', '--quiet', '--target', join(tools, 'python')];
  execFileSync('python3', [...target, ...fromPypi], { stdio: 'inherit' });
  writeFileSync(complete, wanted);
}
