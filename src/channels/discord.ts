// Discord: an incoming webhook, in embeds.
import type { Card, MessageChannel, OutgoingMessage } from '#domain/alert.ts'
import type { Post } from '#domain/post.ts'
import { shorten } from './cut.ts'
import { handOver } from './posted.ts'

/** What Discord takes: of embeds in one message, and of characters in all of them together. */
const MOST_EMBEDS = 10
const MOST_CHARACTERS = 5_800
const MOST_IN_CONTENT = 1_900
const COLOURS: Record<Card['kind'], number> = {
  contradiction: 0xb3261e,
  denial: 0xb3261e,
  revision: 0x1a56b0,
  divergence: 0xb27b00,
}

export function openDiscord(post: Post): MessageChannel {
  return {
    send: (message) =>
      handOver(post, 'Discord webhook', {
        url: message.to,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(composeDiscord(message)),
      }),
    close: async () => {},
  }
}

export function composeDiscord({ subject, text, cards = [] }: OutgoingMessage) {
  const [first = ''] = [shorten(escapeMarkdown(shorten(subject, 600)), 900)]
  const content = `**${first}**`
  return {
    content: cards.length > 0 ? content : shorten(`${content}\n${escapeMarkdown(text.trim())}`, MOST_IN_CONTENT),
    embeds: fitting(cards.map(embedOf)),
    // A text of the web calls nobody.
    allowed_mentions: { parse: [] },
  }
}

function embedOf({ kind, heading, sides, why }: Card) {
  return {
    title: shorten(escapeMarkdown(shorten(heading, 200)), 250),
    color: COLOURS[kind],
    fields: sides.map(({ label, amount, sentence, source, title, url }) => ({
      name: shorten(escapeMarkdown(shorten(`${label}: ${amount}`, 200)), 250),
      value: [
        shorten(`> ${escapeMarkdown(shorten(sentence, 400))}`, 500),
        `${escapeMarkdown(shorten(source, 80))} ${link(url, shorten(title, 120))}`,
      ]
        .join('\n')
        .slice(0, 1_020),
    })),
    description: shorten(escapeMarkdown(shorten(why, 700)), 900),
  }
}

type Embed = ReturnType<typeof embedOf>

/** As many as fit, the first ones first: the subject says how many there are. */
function fitting(embeds: readonly Embed[]): Embed[] {
  let room = MOST_CHARACTERS
  return embeds.slice(0, MOST_EMBEDS).filter((embed) => {
    room -= lengthOf(embed)
    return room >= 0
  })
}

function lengthOf({ title, description, fields }: Embed): number {
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])].join('').length
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_~`|>#[\]()<@:-]/g, (mark) => `\\${mark}`)
}

function link(url: string, title: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return escapeMarkdown(title || url)
  const address = new URL(url).href.replaceAll('(', '%28').replaceAll(')', '%29')
  // An address too long for a field is left out rather than cut to another one.
  return address.length > 300 ? escapeMarkdown(title || url) : `[${escapeMarkdown(title || url)}](<${address}>)`
}
