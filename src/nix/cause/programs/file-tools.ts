import type { ProgramRules } from '../rule.js';

/** Small tools, whose failure ends a script: they print PROGRAM: MESSAGE. */
export const fileTools: readonly ProgramRules[] = [
  {
    program: 'tar and other archivers',
    tells: 'first',
    mostAfter: 6,
    rules: [
      { test: /^(?:\/\S{1,200}\/)?(?:gzip|xz|bzip2|zstd|lzma|lzip|brotli): (?:\S+: )?\S/ },
      { test: /^(?:\/\S{1,200}\/)?(?:tar|bsdtar|cpio|unrar|7z|ar): (?!Removing leading)\S/ },
      { test: /^\s*(?<cause>End-of-central-directory signature not found)/ },
      { test: /^unzip: +(?<cause>\S.*)/ },
    ],
  },
  {
    program: 'curl and wget',
    tells: 'last',
    mostAfter: 4,
    rules: [
      { test: /^curl: \(\d+\) \S/ },
      { test: /^wget: \S/ },
      { test: /^ssh: (?:Could not resolve|connect to) / },
    ],
  },
  {
    program: 'coreutils and the like',
    tells: 'last',
    mostAfter: 1,
    rules: [
      {
        test: /^(?:\/\S*\/)?(?:install|cp|mv|rm|ln|mkdir|rmdir|chmod|chown|chgrp|cat|ls|touch|tee|head|tail|sort|stat|readlink|realpath|find|sed|e?grep|g?awk|mawk|tr|cut|xargs|env|dd|du|mktemp|diff|cmp|comm|split|truncate|install-info|strip|objcopy|objdump|patchelf|nm|ranlib|readelf|rsync|openssl|gpg|msgfmt|m4|flex|bison|gperf|xsltproc|xmlto|pandoc|makeinfo|help2man|pod2man|asciidoctor|asciidoc|scdoc|rst2man|convert|magick|rsvg-convert|glib-compile-schemas|glib-compile-resources|update-desktop-database|gdk-pixbuf-query-loaders|fc-cache|wrapProgram|makeWrapper|mount|ldconfig|ssh-keygen|mksquashfs|mkfs\.\w+|losetup|cryptsetup|sops|age): (?!(?:\S+: )?warning: )\S/,
      },
    ],
  },
];
