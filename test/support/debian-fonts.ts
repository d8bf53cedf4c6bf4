import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const fonts = {
  'fonts-noto-color-emoji': '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf',
} as const;

/** The font of a Debian package, which is installed where it is missing. Throws where that is not possible. */
export function debianFont(name: keyof typeof fonts): string {
  const path = fonts[name];
  if (existsSync(path)) return path;
  try {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const [file = '', ...args] = [...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', name];
    execFileSync(file, args, { stdio: 'ignore', timeout: 300_000 });
  } catch (cause) {
    throw new Error(`these tests need a font: apt-get install ${name}`, { cause });
  }
  return path;
}
