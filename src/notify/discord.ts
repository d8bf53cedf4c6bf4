import type { NotificationEvent } from '../builds/notification.js';
import { discordCode, escapeDiscord } from '../text/chat.js';
import { link } from '../text/markdown.js';
import type { Message } from './message.js';
import { escapedWithin, lastLinesWithin } from './within.js';

// docs.discord.com, Message Resource, "Embed Limits": UTF-16 units are at least as many as its characters. Title, description
// and footer together may have 6000.
const longestTitle = 256;
const longestDescription = 4096;
/** docs.discord.com, API Reference, "Uploading Files": 10 MiB for years, 20 MiB since September 2026. */
export const largestPicture = 10 * 1024 * 1024;

const pictureName = 'final.png';
const colors: Record<NotificationEvent, number> = {
  failure: 0xd73a49,
  recovery: 0x2da44e,
  success: 0x2da44e,
};

/** The body of a request that executes a webhook of Discord; with the picture it is multipart. */
export function discordBody(message: Message, picture: Uint8Array | null): string | FormData {
  const payload = JSON.stringify({
    embeds: [
      {
        title: escapedWithin(`${message.icon} ${message.title}`, longestTitle, escapeDiscord),
        description: description(message),
        color: colors[message.event],
        timestamp: message.timestamp,
        footer: { text: 'nixos-rebuild-test' },
        ...(picture && { image: { url: `attachment://${pictureName}` } }),
      },
    ],
    // Whatever a build prints, nobody is pinged.
    allowed_mentions: { parse: [] },
    ...(picture && { attachments: [{ id: 0, filename: pictureName, description: 'the last screen' }] }),
  });
  if (picture === null) return payload;
  const form = new FormData();
  form.set('payload_json', payload);
  form.set('files[0]', new Blob([new Uint8Array(picture)], { type: 'image/png' }), pictureName);
  return form;
}

/** Its parts have room of their own, the log what is left, so that no long part displaces the next one. */
function description({ cause, facts, hint, log, links }: Message): string {
  const escaped = escapedWithin(cause, 1200, escapeDiscord);
  const parts = [
    escaped === '' ? '' : `**${escaped}**`,
    facts
      .map((fact) => escapedWithin(fact, 300, escapeDiscord))
      .filter((fact) => fact !== '')
      .join(' · '),
    hint === '' ? '' : `💡 ${escapedWithin(hint, 700, escapeDiscord)}`,
  ];
  const foot = links
    .map(({ label, url }) => link(escapeDiscord(label), url))
    .filter((one) => one.length <= 400)
    .slice(0, 3)
    .join(' · ');
  const used = [...parts, foot].reduce((sum, part) => sum + part.length + 1, 0);
  const lines = lastLinesWithin(
    log,
    Math.max(0, Math.min(1500, longestDescription - used - 10)),
    discordCode,
  );
  const block = lines.trim() === '' ? '' : `\`\`\`\n${lines}\n\`\`\``;
  return [...parts, block, foot].filter((part) => part !== '').join('\n');
}
