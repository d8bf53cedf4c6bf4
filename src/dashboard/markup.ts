import { replaceControls } from '../text/clean.js';
import { escapeHtml } from '../text/html.js';

/** Markup that is safe to put into a page as it is. Made by {@link html} alone. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template takes: text is escaped, markup is not, lists are joined, null and false are left out. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/** Text for an element's content or a quoted attribute; controls and bidirectional overrides become U+FFFD. */
export function escapeText(text: string): string {
  return escapeHtml(replaceControls(text, 'page', () => '\ufffd'));
}

function render(value: HtmlValue): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(render).join('');
  return '';
}

/**
 * A template of markup: every value is escaped unless it is markup itself. Values may be put into element
 * content and quoted attributes, never into a tag's name, an unquoted attribute, a script or a style.
 */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return new Html(strings.reduce((text, string, index) => `${text}${render(values[index - 1])}${string}`));
}

/** An address from outside as a link's target, or null for anything but http(s). */
export function webAddress(address: string | null | undefined): string | null {
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

/** A value as JavaScript source: JSON whose characters cannot end a script element or a line. */
export function scriptValue(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
