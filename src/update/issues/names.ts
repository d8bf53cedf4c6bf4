import { keyOf } from './key.js';
import { type SetMember, setOfAttribute } from './package-sets.js';
import type { Word } from './title.js';

/** A package as a word of a title may name it. */
export type NamedPackage = {
  key: string;
  /** The set of packages that the attribute path begins with. */
  member: SetMember | null;
  /** The version within the name: `1.1` of `x-1.1`, `16` of `x_16`. */
  version: string | null;
  /** The series of the kernel that the attribute path names: `6.15`. */
  kernel: string | null;
  /** `word`: as it is; `attribute`: part of an attribute path or an option; `inside`: part of another word. */
  form: 'word' | 'attribute' | 'inside';
};

/** Ends of words that make a file of them, which is about no package of that name. */
const fileEnds =
  /\.(?:nix|json|toml|conf|so|py|rs|ts|txt|xml|ya?ml|log|md|patch|lock|drv|iso|img|exe|deb|sh|desktop)$/;
const unitEnd = /\.(?:service|socket|timer|mount|target|path|slice)$/;
const programsOfSystemd =
  /^systemd-(?:boot|networkd|resolved|logind|journald|timesyncd|udevd|nspawn|oomd|homed|cryptenroll|cryptsetup|repart|coredump|tmpfiles|sysusers|machined|run|stub|initrd|stage-1|user|cat|analyze|creds|vconsole-setup|modules-load|logind|sleep|hibernate|suspend|udev|remount-fs|fsck|rfkill|backlight|random-seed|sysctl|sysext|userdbd|veritysetup|ukify)$/;
/** `nvidia_x11_legacy470` is the driver's series 470. */
const legacyDriver = /^nvidia.*legacy_?\d+$/;
const legacySeries = /legacy_?(\d+)$/;
/** What follows a package in an attribute path without being one. */
const partsOfPackages = new Set(
  'override overrideattrs passthru tests dev out lib bin man doc withpackages withplugins meta src unwrapped version'.split(
    ' ',
  ),
);

/** The packages that one word may name, the likeliest first. */
export function packagesNamedBy({ text, isPath }: Word): NamedPackage[] {
  if (isPath || fileEnds.test(text)) return [];
  const [word = ''] = text.replace(unitEnd, '').replace(/'s$/, '').split('@');
  const plain = (key: string, more: Partial<NamedPackage> = {}): NamedPackage => ({
    ...{ key: keyOf(key), member: null, version: null, kernel: null, form: 'word' },
    ...more,
  });
  const found = [plain(word)];
  found.push(...splits(word).map(([name, version]) => plain(name, { version })));
  const numbered = /^([A-Za-z][A-Za-z-]*?)_?(\d+(?:_\d+)*)$/.exec(word);
  if (numbered && !word.includes('.'))
    found.push(plain(numbered[1]!, { version: numbered[2]!.replaceAll('_', '.'), form: 'attribute' }));
  if (programsOfSystemd.test(word.toLowerCase())) found.push(plain('systemd'));
  found.push(...linuxNamed(word, plain));
  if (legacyDriver.test(word))
    found.push(plain('nvidia-x11', { version: legacySeries.exec(word)![1]!, form: 'attribute' }));
  if (/[.:]/.test(word)) found.push(...inAttributePath(word, plain));
  else if (word.includes('_'))
    found.push(
      ...word
        .split('_')
        .slice(0, 1)
        .map((part) => plain(part, { form: 'inside' })),
    );
  if (word.includes('+') && /[A-Za-z]\+[A-Za-z]/.test(word))
    found.push(...word.split('+').map((part) => plain(part, { form: 'inside' })));
  return found.filter(({ key }) => key !== '');
}

/** All ways to read NAME-VERSION: at each dash behind which there is a version. */
function splits(word: string): [string, string][] {
  return [...word.matchAll(/-v?(?=\d)/g)].flatMap(({ 0: dash, index }) => {
    const version = word.slice(index + dash.length);
    return /^\d+$|\d[.-]\d/.test(version) ? [[word.slice(0, index), version] as [string, string]] : [];
  });
}

type Make = (key: string, more?: Partial<NamedPackage>) => NamedPackage;

/** `linux_6_12`, `linuxPackages_zen`, `linuxPackages_rt_6_1`: the kernel itself. */
function linuxNamed(word: string, plain: Make): NamedPackage[] {
  const [first = '', ...parts] = word.split('_');
  if (parts.length === 0 || !/^linux(?:Packages)?$/.test(first)) return [];
  const isNumber = (part: string) => /^\d+$/.test(part);
  const flavours = parts.filter((part) => !isNumber(part) && !/^(?:latest|testing|default)$/.test(part));
  const version = parts.filter(isNumber).join('.') || null;
  return [plain(['linux', ...flavours].join('-'), { version, form: 'attribute' })];
}

function inAttributePath(word: string, plain: Make): NamedPackage[] {
  const parts = word.split(/[.:=]/).filter((part) => part !== '');
  const [first = ''] = parts;
  const member = setOfAttribute(first);
  if (member && parts.length > 1) {
    const rest = parts.slice(1).filter((part) => part !== 'pkgs' && !partsOfPackages.has(part.toLowerCase()));
    return [
      plain(rest.join('-'), { member, form: 'attribute' }),
      plain(rest[0] ?? '', { member, form: 'attribute' }),
    ];
  }
  const series = parts
    .map((part) => /^linux(?:Packages)?_(\d+(?:_\d+)*)/.exec(part)?.[1])
    .find((one) => one !== undefined);
  const kernel = series?.replaceAll('_', '.') ?? null;
  const isKernelSet = /^linux(?:Packages|Kernel)/.test(first);
  const names = parts.filter(
    (part) => !partsOfPackages.has(part.toLowerCase()) && !(isKernelSet && /^(?:linux|packages$)/.test(part)),
  );
  const pairs = names.slice(1).map((part, index) => `${names[index]}-${part}`);
  const isDriver = parts.at(-2) === 'nvidiaPackages' || names.some((part) => legacyDriver.test(part));
  return [
    ...names.flatMap((part) => packagesNamedWithin(part, kernel, plain)),
    ...pairs.map((pair) => plain(pair, { kernel, form: 'attribute' })),
    ...(isDriver
      ? [
          plain('nvidia-x11', {
            kernel,
            version: legacySeries.exec(parts.at(-1)!)?.[1] ?? null,
            form: 'attribute',
          }),
        ]
      : []),
  ];
}

function packagesNamedWithin(part: string, kernel: string | null, plain: Make): NamedPackage[] {
  const numbered = /^([A-Za-z-]+?)_?(\d+(?:_\d+)*)$/.exec(part);
  const more = { kernel, form: 'attribute' } as const;
  // D-Bus names end with the version of an interface: org.bluez1, fi.w1.wpa_supplicant1.
  const isInterface = part.includes('_') && /[A-Za-z]\d$/.test(part);
  return [
    plain(part, more),
    ...(isInterface ? [plain(part.slice(0, -1), more)] : []),
    ...(numbered ? [plain(numbered[1]!, { ...more, version: numbered[2]!.replaceAll('_', '.') })] : []),
  ];
}
