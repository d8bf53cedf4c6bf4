import { stripControls, strippedLine } from './clean.js';
import { backslashed, wordJoiner } from './markdown.js';

// Text for chat services. What pings people there (@everyone, <!channel>) is found after the markup was read, so a word
// joiner, which is not seen, goes behind each @ and into each ://, which would become a link.

function withoutPingsAndLinks(text: string): string {
  return text.replaceAll('@', `@${wordJoiner}`).replaceAll('://', `:${wordJoiner}//`);
}

/**
 * Hostile text as one line of a Discord message without markup, mentions or links. Discord shows any ASCII punctuation behind
 * a backslash as it is.
 */
export function escapeDiscord(text: string): string {
  return backslashed(withoutPingsAndLinks(strippedLine(text)));
}

/**
 * Hostile text as one line for Slack. `&`, `<` and `>` are its only control characters (docs.slack.dev, "Formatting message
 * text", Escaping text).
 */
export function escapeSlack(text: string): string {
  return entities(withoutPingsAndLinks(strippedLine(text)));
}

/** Hostile lines inside three backticks of Discord: none of them can end the block. */
export function discordCode(text: string): string {
  return withoutFences(stripControls(text));
}

/** The same for Slack, which decodes entities also there. */
export function slackCode(text: string): string {
  return entities(withoutFences(stripControls(text)));
}

/** No two backticks are neighbours: both services know no longer fence than three. */
function withoutFences(text: string): string {
  return withoutPingsAndLinks(text).replace(/`(?=`)/g, `\`${wordJoiner}`);
}

function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
