/** What titles and labels call the platforms, by the system of Nix that each is; `null` for ways to build, which are none. */
const platforms: readonly { words: RegExp; system: RegExp | null }[] = [
  { words: /\b(?:darwin|mac ?os|osx|os x|apple silicon|nix-darwin|macbook)\b/i, system: /darwin$/ },
  {
    words:
      /\b(?:aarch64|arm64)(?!-darwin)\b|raspberry|\brpi\d?\b|\basahi\b|\bpine(?:phone|book)\b|\brock(?:64|pro64)\b|6\.topic: arm\b/i,
    system: /^aarch64-linux$/,
  },
  { words: /\b(?:armv[67]l?|armhf|arm32|aarch32)\b/i, system: /^armv/ },
  { words: /\b(?:i686|i386|x86_32|32[- ]?bit)\b/i, system: /^i686/ },
  { words: /\b(?:riscv(?:64)?|risc-v)\b/i, system: /^riscv/ },
  {
    words: /\b(?:powerpc|ppc64(?:le)?|mips\w*|s390x|loongarch\w*|freebsd|openbsd|netbsd)\b/i,
    system: /^(?:powerpc|mips|s390|loong)|bsd$/,
  },
  { words: /\bpkgscross\b|\bcross[- ]?compil|\bcross\b|6\.topic: cross/i, system: null },
  {
    words:
      /\bpkgsstatic\b|\bstatic(?:ally)?\b(?! (?:ip|address|route|site|file|lease|network))|6\.topic: static/i,
    system: null,
  },
  { words: /\bpkgsmusl\b|\bmusl\b|6\.topic: musl/i, system: null },
  { words: /\bwsl2?\b/i, system: null },
];
const x86 = /\b(?:x86_64|amd64|x64)-?(?:linux)?\b(?!-darwin)/i;

/**
 * The platform that an issue is about, in its own words, where that is not `system` (`x86_64-linux`); null where it is, or none
 * is named. Labels count as the title does.
 */
export function otherPlatform(title: string, labels: readonly string[], system: string): string | null {
  const text = [title, ...labels].join('\n');
  if (namesOwn(title, system)) return null;
  for (const { words, system: meant } of platforms) {
    const found = words.exec(text)?.[0];
    if (found !== undefined && meant?.test(system) !== true) return found.trim();
  }
  const foreign = system.startsWith('x86_64') ? null : /\bx86_64-linux\b/i.exec(title);
  return foreign?.[0] ?? null;
}

function namesOwn(title: string, system: string): boolean {
  return (
    title.toLowerCase().includes(system) ||
    (system === 'x86_64-linux' && x86.test(title.replace(/x86_64-darwin/gi, '')))
  );
}
