import { escapeHtml } from '../text/html.js';

/** Markup that is safe to put into a page as it is. Made by {@link html} alone. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template takes: text is escaped, markup is not, lists are joined, null and false vanish. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

// Control characters have no place in HTML; bidirectional overrides could make text read as other text.
const unprintable = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text for an element's content or a quoted attribute. */
export function escapeText(text: string): string {
  return escapeHtml(text.replace(unprintable, '\ufffd'));
}

function render(value: HtmlValue): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(render).join('');
  return '';
}

/**
 * A template of markup: every value is escaped unless it is markup itself, so a page is safe by how
 * it is written. Values stand in element content or in quoted attributes, never in a tag's name, an
 * unquoted attribute, a script or a style.
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
