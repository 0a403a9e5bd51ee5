// A server on this machine whose pages a test sets, and the errors that reading them gives.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { EncodedText } from '#domain/document.ts'
import { PermanentError, TransientError } from '#domain/errors.ts'
import { type Http, type HttpOptions, openHttp } from '#net/http.ts'

export const USER_AGENT = 'claimwatch/1.0 (+https://claimwatch.example; desk@claimwatch.example)'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface LocalServer {
  origin: string
  /** By path; a path without a page answers 404. */
  pages: Record<string, Handler>
  requests: { path: string; headers: IncomingMessage['headers'] }[]
  close(): Promise<void>
}

export async function openLocalServer(): Promise<LocalServer> {
  const pages: LocalServer['pages'] = {}
  const requests: LocalServer['requests'] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push({ path, headers: request.headers })
    const page = pages[path]
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pages, requests, close }
}

export function openTestHttp(options: Partial<HttpOptions> = {}): Http {
  return openHttp({ userAgent: USER_AGENT, allowedHosts: ['127.0.0.1'], gapMs: 0, ...options })
}

export const status =
  (code: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Handler =>
  (_request, response) => {
    response.writeHead(code, headers).end(body)
  }
export const html = (body: string | Buffer) => status(200, { 'content-type': 'text/html; charset=utf-8' }, body)
export const redirect = (to: string, code = 302) => status(code, { location: to })

/** A document as the client gives it back. */
export function utf8(text: string): EncodedText {
  return { bytes: new TextEncoder().encode(text), encoding: 'utf-8' }
}

/** What `promise` is rejected with; fails when it is not one of the domain's errors. */
export async function failure(promise: Promise<unknown>): Promise<PermanentError | TransientError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof PermanentError || error instanceof TransientError) return error
  throw new Error(`expected a domain error, found ${error}`)
}
