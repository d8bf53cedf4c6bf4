/** Text as the content of an element or attribute: what XML 1.0 cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[&<>"]/gu, (found) => {
    if (found === '&') return '&amp;';
    if (found === '<') return '&lt;';
    if (found === '>') return '&gt;';
    return found === '"' ? '&quot;' : '\ufffd';
  });
}
