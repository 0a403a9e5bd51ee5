// The pages on which recipients leave and come back. Mail scanners open every link: only a POST does anything.
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Reading } from '#alerts/conflict.ts'
import { html } from '#alerts/html.ts'
import { look } from '#alerts/looks.ts'
import { LINK_PURPOSES, type LinkPurpose, type LinkSigner } from '#domain/leaving.ts'
import type { Language } from '#domain/text.ts'
import type { RecipientStore } from '#store/recipient-store.ts'
import { LEAVE_WORDING } from './leave-wording.ts'
import { renderPage } from './page.ts'

export interface LeaveServices {
  signer: LinkSigner
  recipients: Pick<RecipientStore, 'get' | 'leave' | 'comeBack'>
  clock: () => Date
}

/** A form that is posted by a mail program may say anything; what counts is the address. */
const MAX_FORM_BYTES = 16_384

const BUTTON =
  '.button{font:inherit;font-weight:700;padding:10px 18px;border:0;border-radius:6px;background:#1a56b0;color:#fff;cursor:pointer}form{margin:20px 0 0}'

/** `/unsubscribe/TOKEN` and `/resubscribe/TOKEN`: GET asks, POST does it, as often as it comes. */
export function addLeavePages(server: FastifyInstance, services: LeaveServices, reading: Reading): void {
  void server.register(async (pages) => {
    pages.removeAllContentTypeParsers()
    pages.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAX_FORM_BYTES }, (_request, _body, done) =>
      done(null),
    )
    for (const purpose of LINK_PURPOSES) {
      const path = `/${purpose}/:token`
      pages.get<{ Params: { token: string } }>(path, ({ params }, reply) =>
        answer(services, reading, { purpose, token: params.token, isPost: false }, reply),
      )
      pages.post<{ Params: { token: string } }>(path, ({ params }, reply) =>
        answer(services, reading, { purpose, token: params.token, isPost: true }, reply),
      )
    }
  })
}

interface Wish {
  purpose: LinkPurpose
  token: string
  isPost: boolean
}

async function answer(
  { signer, recipients, clock }: LeaveServices,
  reading: Reading,
  { purpose, token, isPost }: Wish,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const id = signer.verify(token, purpose)
  if (id !== null && isPost)
    await (purpose === 'unsubscribe' ? recipients.leave(id, clock()) : recipients.comeBack(id, clock()))
  const recipient = id === null ? null : await recipients.get(id)
  void reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
  if (recipient === null) return reply.code(404).send(renderUnknown(reading.language))
  const next = recipient.hasLeft ? 'resubscribe' : 'unsubscribe'
  const { address, language } = recipient
  const action = `/${next}/${signer.sign(recipient.id, next)}`
  return reply.send(renderChoice({ language, address, hasLeft: recipient.hasLeft, isDone: isPost, action }))
}

interface Choice {
  language: Language
  address: string
  hasLeft: boolean
  /** It has just been done. */
  isDone: boolean
  action: string
}

function renderChoice({ language, address, hasLeft, isDone, action }: Choice): string {
  const words = LEAVE_WORDING[language]
  const [said, button] = hasLeft
    ? [isDone ? words.left : words.isOut, words.comeBack]
    : [isDone ? words.cameBack : words.ask, words.leave]
  return renderPage(
    language,
    [
      html`<p${look('brand')}>claimwatch</p><h1${look('title')}>${said}</h1><p${look('soft')}>${address}</p>
<form method="post" action="${action}"><button type="submit" class="button">${button}</button></form>`,
    ],
    BUTTON,
  )
}

function renderUnknown(language: Language): string {
  const words = LEAVE_WORDING[language]
  return renderPage(language, [
    html`<p${look('brand')}>claimwatch</p><h1${look('title')}>${words.unknown}</h1><p${look('plain')}>${words.advice}</p>`,
  ])
}
