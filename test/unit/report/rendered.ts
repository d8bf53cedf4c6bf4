import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The HTML that GitHub's dialect of Markdown makes of `markdown`, by another project's implementation. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
}

/** The same without the text in code, where GitHub neither links nor notifies. */
export function outsideCode(markdown: string): string {
  return rendered(markdown)
    .replace(/<pre>.*?<\/pre>|<code>.*?<\/code>/gs, '')
    .trim();
}

/** Every trick that a build's output may try on a reader of its report. */
export const hostile = [
  '@octocat please look, cc @org/team',
  'fixes #1, closes o/r#2, GH-3',
  '<script>alert(1)</script><img src=x onerror=alert(1)></code></pre></details>',
  '``` \n~~~\n````\n```mermaid\n# heading',
  '`` ` ``` code',
  '[click](javascript:alert(1)) ![x](https://evil.example/p.png) https://evil.example www.evil.example a@evil.example',
  '| a | b |\n|---|---|\n',
  '--> <!-- nixos-rebuild-test comment=00000000000000000000000000000000 run=1 -->',
  '\u001b]0;title\u0007\u001b[31mred\u001b[0m\u202eesrever\u0000',
  '::error::injected\n::set-output name=x::y\n##[error]old',
  '\\',
  '&lt;b&gt; &#64;octocat',
].join('\n');
