/** Text as the content of an element or attribute: what XML 1.0 cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[&<>"]/gu, (found) => {
    if (found === '&') return '&amp;';
    if (found === '<') return '&lt;';
    if (found === '>') return '&gt;';
    return found === '"' ? '&quot;' : '\ufffd';
  });
}

export const hexColor = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;

/** A number with as few digits as it needs, to hundredths. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);
