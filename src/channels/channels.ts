// All channels, by their kinds. Targets and keys that are references are looked up when something is sent.
import type { MessageChannel } from '#domain/alert.ts'
import { TransientError } from '#domain/errors.ts'
import type { Post } from '#domain/post.ts'
import type { ChannelKind } from '#domain/recipient.ts'
import { variableOf } from '#domain/secret.ts'
import { openDiscord } from './discord.ts'
import { type MailOptions, openMail } from './mail.ts'
import { openSlack } from './slack.ts'
import { openWebhook } from './webhook.ts'

export interface ChannelOptions {
  mail: MailOptions
  post: Post
  clock: () => Date
  /** The value of an environment variable. */
  variable: (name: string) => string | undefined
}

export interface OpenChannels {
  channels: Record<ChannelKind, MessageChannel>
  close(): Promise<void>
}

export async function openChannels({ mail, post, clock, variable }: ChannelOptions): Promise<OpenChannels> {
  const open: Record<ChannelKind, MessageChannel> = {
    mail: await openMail(mail),
    slack: openSlack(post),
    discord: openDiscord(post),
    webhook: openWebhook(post, clock),
  }
  const looking = Object.entries(open).map(([kind, channel]) => [kind, lookingUp(channel, variable)])
  return {
    channels: Object.fromEntries(looking),
    close: async () => {
      for (const channel of Object.values(open)) await channel.close()
    },
  }
}

function lookingUp(channel: MessageChannel, variable: ChannelOptions['variable']): MessageChannel {
  return {
    send: async (message) => {
      const { to, secret = null } = message
      const found = { to: lookUp(to, variable), secret: secret === null ? null : lookUp(secret, variable) }
      await channel.send({ ...message, ...found })
    },
    close: () => channel.close(),
  }
}

/** @throws TransientError when the variable is not set: the operator can mend that */
function lookUp(text: string, variable: ChannelOptions['variable']): string {
  const name = variableOf(text)
  if (name === null) return text
  const value = variable(name)?.trim()
  if (value) return value
  throw new TransientError(
    `${text}: expected the workers' environment to have ${name}, found none; set it and restart them`,
  )
}
