import { escapeSlack, slackCode } from '../text/chat.js';
import { linkAddress } from '../text/markdown.js';
import type { Link, Message } from './message.js';
import { escapedWithin, lastLinesWithin } from './within.js';

// docs.slack.dev, Block Kit: "Header block" and "Text object". All blocks of a message together may have about 13,000
// characters (slackapi/bolt-js issue 2509).
const longestHeader = 150;
const longestText = 3000;
/** Of the text for clients without blocks; Discord takes 2000 of it at `/slack`. */
const longestPlain = 1900;

/** The body for an incoming webhook of Slack, which takes no file. Foreign text is in it without markup, or as code. */
export function slackBody({ icon, title, cause, facts, hint, log, links }: Message): string {
  const header = escapedWithin(`${icon} ${title}`, longestHeader, escapeSlack);
  const why = escapedWithin(cause, longestText, escapeSlack);
  const advice = escapedWithin(hint === '' ? '' : `💡 ${hint}`, longestText / 2, escapeSlack);
  const place = escapedWithin(facts.join(' · '), longestText / 2, escapeSlack);
  const lines = lastLinesWithin(log, longestText - 10, slackCode);
  const blocks = [
    { type: 'header', text: plain(header) },
    ...[why, place, advice]
      .filter((text) => text !== '')
      .map((text) => ({ type: 'section', text: plain(text) })),
    ...(lines.trim() === '' ? [] : [{ type: 'section', text: markup(`\`\`\`\n${lines}\n\`\`\``) }]),
    ...(links.length === 0 ? [] : [{ type: 'context', elements: [markup(linksText(links))] }]),
  ];
  const text = [
    escapedWithin(`${icon} ${title}`, longestPlain / 2 - 1, escapeSlack),
    escapedWithin(cause, longestPlain / 2 - 1, escapeSlack),
  ];
  return JSON.stringify({
    text: text.filter((part) => part !== '').join('\n'),
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
    blocks,
  });
}

/** Text in which nothing is markup. */
function plain(text: string) {
  return { type: 'plain_text', text, emoji: false };
}

/** Text with code and links of our own; Slack looks for no others. */
function markup(text: string) {
  return { type: 'mrkdwn', text, verbatim: true };
}

function linksText(links: readonly Link[]): string {
  return links
    .slice(0, 3)
    .flatMap(({ label, url }) => {
      const address = linkAddress(url)?.replaceAll('&', '&amp;') ?? null;
      return address === null || address.length > 900 ? [] : [`<${address}|${escapeSlack(label)}>`];
    })
    .join(' · ');
}
