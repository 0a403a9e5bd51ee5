// The frame of every mail: one column of 640 px, no remote resources, light and dark. The dashboard shares its style.
import type { Language } from '#domain/text.ts'
import { type Html, html } from './html.ts'

export const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark }
body { margin: 0; padding: 0; background: #f4f5f7; color: #1d2430; font-family: "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", "Segoe UI", Helvetica, Arial, sans-serif; font-size: 15px; line-height: 1.65; -webkit-text-size-adjust: 100% }
.page { max-width: 640px; margin: 0 auto; padding: 28px 16px 40px }
.brand { margin: 0; font-size: 13px; font-weight: 700; letter-spacing: .04em; color: #5b6575 }
h1 { margin: 2px 0 4px; font-size: 22px; line-height: 1.35 } h2 { margin: 32px 0 10px; font-size: 16px }
p { margin: 0 } .soft { color: #5b6575; font-size: 13px } a { color: #1a56b0; text-decoration: underline }
.card { background: #ffffff; border: 1px solid #dde1e8; border-top: 4px solid #b3261e; border-radius: 8px; padding: 16px 18px; margin: 12px 0 0 }
.card.divergence { border-top-color: #b27b00 } .card.revision { border-top-color: #1a56b0 } .card.plain { border-top: 1px solid #dde1e8; padding: 8px 18px }
.kind { display: inline-block; margin: 0 8px 0 0; padding: 1px 8px; border-radius: 4px; background: #fbe9e7; color: #8c1d18; font-size: 12px; font-weight: 700 }
.divergence .kind { background: #fdf1d3; color: #7a5400 } .revision .kind { background: #e3edfb; color: #123f82 }
.what { font-weight: 700 } .why { margin: 14px 0 0; padding: 10px 0 0; border-top: 1px solid #e6e9ee }
table { border-collapse: collapse; width: 100% } td, th { padding: 0; text-align: left; vertical-align: top; font-weight: inherit }
table.sides { margin: 12px 0 0 } td.side { width: 50%; padding: 0 14px 0 0 } td.side + td.side { padding: 0 0 0 14px; border-left: 1px solid #e6e9ee }
.label { font-size: 12px; font-weight: 400; color: #5b6575 } .amount { font-size: 22px; font-weight: 700; line-height: 1.35; overflow-wrap: anywhere } blockquote { margin: 4px 0 6px }
mark { background: #fff1b8; color: inherit; padding: 0 1px; border-radius: 2px }
tr.figure td { padding: 10px 0; border-top: 1px solid #e6e9ee } tr.figure:first-child td { border-top: 0 } tr.figure td.much { width: 34%; padding-right: 14px; font-weight: 700; overflow-wrap: anywhere }
.subject { margin: 18px 0 0; font-weight: 700 } .more, .reason { margin: 12px 0 0 } .reason { margin-top: 32px } .day { white-space: nowrap }
@media (max-width: 480px) { td.side, td.side + td.side { display: block; width: auto; padding: 0; border-left: 0 } td.side + td.side { margin: 14px 0 0; padding: 14px 0 0; border-top: 1px solid #e6e9ee } tr.figure td, tr.figure td.much { display: block; width: auto; padding: 0 0 10px; border-top: 0 } tr.figure td.much { padding: 10px 0 4px; border-top: 1px solid #e6e9ee } tr.figure:first-child td.much { border-top: 0 } }
@media (prefers-color-scheme: dark) {
  body { background: #12161c; color: #e8ebf0 } .soft, .brand, .label { color: #a0a9b8 } a { color: #8ab4f8 }
  .card { background: #1c2129; border-color: #343b47; border-top-color: #ff8a80 } .card.divergence { border-top-color: #e0b04a } .card.revision { border-top-color: #8ab4f8 } .card.plain { border-top-color: #343b47 }
  .kind { background: #4a1f1c; color: #ffb4ab } .divergence .kind { background: #45370f; color: #f2cf7f } .revision .kind { background: #1c355c; color: #b9d2fb }
  .why, td.side + td.side, tr.figure td, tr.figure td.much { border-color: #343b47 } mark { background: #5c4a00 }
}
`

export interface Document {
  language: Language
  title: string
  /** Under the title, in small print. */
  lead: string
  body: readonly Html[]
  /** Why the reader gets this mail. */
  reason: string
}

export function renderDocument({ language, title, lead, body, reason }: Document): string {
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title}</title><style>${{ safe: STYLE }}</style></head>
<body><div class="page"><p class="brand">claimwatch</p><h1>${title}</h1><p class="soft">${lead}</p>
${body}
<p class="soft reason">${reason}</p></div></body></html>
`
  return page.safe
}
