// Links on which recipients leave: signed, so that none can be guessed or turned into somebody else's.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listHeaders } from '#alerts/list-headers.ts'
import type { Config } from '#config.ts'
import { UserError } from '#domain/errors.ts'
import type { Leaving, LinkPurpose, LinkSigner } from '#domain/leaving.ts'

/** `<recipient>.<HMAC-SHA256 of purpose and recipient>`. It does not end: a mail may be read years later. */
export function openSigner(secret: string): LinkSigner {
  const macOf = (recipientId: string, purpose: LinkPurpose) =>
    createHmac('sha256', secret).update(`claimwatch ${purpose} ${recipientId}`).digest()
  return {
    sign: (recipientId, purpose) => `${recipientId}.${macOf(recipientId, purpose).toString('base64url')}`,
    verify: (token, purpose) => {
      const [, recipientId = '', mac = ''] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
      const [given, expected] = [Buffer.from(mac, 'base64url'), macOf(recipientId, purpose)]
      return given.length === expected.length && timingSafeEqual(given, expected) ? recipientId : null
    },
  }
}

/** @param signer null where no page is served, as without PUBLIC_URL */
export function openLeaving(config: Config, signer: LinkSigner | null): Leaving {
  const { publicUrl, unsubscribeMailto: mailto, mailFrom } = config
  const domain = mailFrom.replace(/^.*@/, '').replace(/>.*$/, '')
  const urlFor = (recipientId: string) =>
    publicUrl === null || signer === null ? null : `${publicUrl}/unsubscribe/${signer.sign(recipientId, 'unsubscribe')}`
  return {
    urlFor,
    headersFor: ({ id, address }) => listHeaders({ domain, address, url: urlFor(id), mailto }),
  }
}

/** Null without PUBLIC_URL: nothing is signed then. */
export async function loadSigner(config: Config): Promise<LinkSigner | null> {
  if (config.publicUrl === null) return null
  return openSigner(config.signingSecret ?? (await loadSecret(config.dataDir)))
}

/**
 * The secret of this installation, made when it is first asked for. It stands in the data folder and not in the
 * database, whose tables are there to be looked at.
 */
async function loadSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'signing-secret')
  try {
    await mkdir(dataDir, { recursive: true })
    await makeSecret(file)
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    throw new UserError(
      `signing secret: expected to read or make ${file}, found: ${(error as Error).message}; mend that, or set SIGNING_SECRET`,
    )
  }
}

/** Of several processes at once one makes it, whole, and all take that one. */
async function makeSecret(file: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) !== '') return
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.part`
  await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    await link(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(draft)
  }
}
