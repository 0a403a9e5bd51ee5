// Slack: an incoming webhook, in blocks.
import type { Card, MessageChannel, OutgoingMessage } from '#domain/alert.ts'
import type { Post } from '#domain/post.ts'
import { shorten } from './cut.ts'
import { handOver } from './posted.ts'

/** What Slack takes: of blocks in one message, of characters in a section and in the text of a notification. */
const MOST_BLOCKS = 48
const MOST_IN_SECTION = 2_900
const MOST_IN_TEXT = 3_500

export function openSlack(post: Post): MessageChannel {
  return {
    send: (message) =>
      handOver(post, 'Slack webhook', {
        url: message.to,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(composeSlack(message)),
      }),
    close: async () => {},
  }
}

export function composeSlack({ subject, text, cards = [] }: OutgoingMessage) {
  const subjectBlock = section(`*${escapeSlack(shorten(subject, 500))}*`)
  const body =
    cards.length > 0
      ? cards.flatMap((card) => [{ type: 'divider' }, ...cardBlocks(card)])
      : [section(escapeSlack(shorten(text.trim(), 2_400)))]
  return {
    text: escapeSlack(shorten(subject, MOST_IN_TEXT)),
    blocks: [subjectBlock, ...body].slice(0, MOST_BLOCKS),
    // Pages that are named are not to be shown as well.
    unfurl_links: false,
    unfurl_media: false,
  }
}

function cardBlocks({ heading, sides, why }: Card) {
  return [
    section(`*${escapeSlack(shorten(heading, 300))}*`),
    ...sides.map(({ label, amount, sentence, source, title, url }) =>
      section(
        [
          `${escapeSlack(shorten(label, 200))}: *${escapeSlack(shorten(amount, 200))}*`,
          `>${escapeSlack(shorten(sentence, 900))}`,
          `${escapeSlack(shorten(source, 200))} ${link(url, shorten(title, 300))}`,
        ].join('\n'),
      ),
    ),
    section(escapeSlack(shorten(why, 1_200))),
  ]
}

function section(text: string) {
  // `verbatim`: nothing in the text becomes a link or a mention by itself.
  return { type: 'section', text: { type: 'mrkdwn', text: text.slice(0, MOST_IN_SECTION), verbatim: true } }
}

/** Slack's three characters; its marks of emphasis are kept from acting by a joiner of no width. */
function escapeSlack(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, (mark) => `\u200B${mark}\u200B`)
}

function link(url: string, title: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return escapeSlack(title || url)
  // As a URL is written it has no < > or space; what ends a link's address there is encoded.
  const address = new URL(url).href.replaceAll('|', '%7C').replaceAll('&', '&amp;')
  return `<${address}|${escapeSlack(title || url)}>`
}
