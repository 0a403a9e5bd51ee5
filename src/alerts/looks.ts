// How the parts of a mail look. Gmail and Outlook want the style on each element; what depends on the screen, its width
// and its darkness, stands in the head, for those programs that read it. The dashboard takes all of it from there.
import { type Html, html } from './html.ts'

const FONTS =
  "'Hiragino Sans','Hiragino Kaku Gothic ProN','Yu Gothic UI',Meiryo,'Noto Sans JP','Noto Sans CJK JP','Segoe UI',Helvetica,Arial,sans-serif"
const BREAK = 'overflow-wrap:anywhere;word-break:break-word'
const CHIP = 'display:inline-block;padding:1px 8px;border-radius:4px;font-size:12px;font-weight:700'
const CELL = 'padding:0;vertical-align:top;text-align:left;font-weight:400'

const LOOKS = {
  body: `margin:0;padding:0;background:#f3f4f6;color:#1d2430;font-family:${FONTS};font-size:15px;line-height:1.7;${BREAK}`,
  page: 'max-width:640px;margin:0 auto;padding:28px 12px 40px',
  brand: 'margin:0;font-size:13px;font-weight:700;letter-spacing:.04em;color:#5b6575',
  title: 'margin:2px 0 2px;font-size:22px;line-height:1.4;font-weight:700',
  section: 'margin:36px 0 0;font-size:16px;line-height:1.5;font-weight:700',
  soft: 'margin:0;font-size:13px;line-height:1.6;color:#5b6575',
  note: 'margin:10px 0 0;font-size:13px;line-height:1.6;color:#5b6575',
  plain: 'margin:10px 0 0',
  link: 'color:#1a56b0;text-decoration:underline',
  card: 'width:100%;margin:12px 0 0;border-collapse:separate;border-spacing:0;table-layout:fixed;background:#ffffff;border:1px solid #dde1e7;border-radius:8px',
  list: `${CELL};padding:4px 18px`,
  inside: `${CELL};padding:16px 18px 18px`,
  contradiction: `${CHIP};background:#fbe9e7;color:#8c1d18`,
  denial: `${CHIP};background:#fbe9e7;color:#8c1d18`,
  revision: `${CHIP};background:#e3edfb;color:#123f82`,
  divergence: `${CHIP};background:#fdf1d3;color:#6d4b00`,
  chip: `${CHIP};background:#e9edf2;color:#3d4756`,
  head: 'margin:0;font-size:15px;line-height:1.7;font-weight:700',
  sides: 'width:100%;margin:14px 0 0;border-collapse:collapse;table-layout:fixed',
  older: `${CELL};width:50%;padding:0 16px 0 0`,
  newer: `${CELL};width:50%;padding:0 0 0 16px;border-left:1px solid #e3e7ec`,
  when: 'margin:0;font-weight:400;font-size:12px;line-height:1.6;color:#5b6575',
  'label-older': 'font-weight:700;color:#5b6575',
  'label-newer': 'font-weight:700;color:#1a56b0',
  amount: 'margin:2px 0 0;font-size:23px;line-height:1.35;font-weight:700',
  who: 'margin:0 0 8px;font-size:13px;line-height:1.6;color:#5b6575',
  quote: 'margin:0 0 8px;padding:0 0 0 10px;border-left:3px solid #e3e7ec;line-height:1.75',
  mark: 'background:#fff0b3;color:inherit;padding:0 1px;font-weight:700',
  why: 'margin:16px 0 0;padding:12px 0 0;border-top:1px solid #e3e7ec;font-size:14px;line-height:1.75',
  subject: 'margin:20px 0 0;font-weight:700',
  rows: 'width:100%;border-collapse:collapse;table-layout:fixed',
  sum: `${CELL};width:36%;padding:12px 14px 12px 0;border-top:1px solid #e3e7ec;font-weight:700;line-height:1.5`,
  said: `${CELL};padding:12px 0;border-top:1px solid #e3e7ec`,
  line: `${CELL};padding:10px 0;border-top:1px solid #e3e7ec`,
  first: 'border-top:0',
  picture: `${CELL};width:56%;padding:12px 16px 0 0`,
  chart: 'display:block;width:100%;max-width:320px;height:auto;border:0;border-radius:6px',
  values: `${CELL};padding:10px 0 0`,
  'said-when': 'margin:8px 0 0;font-size:12px;line-height:1.4;color:#5b6575',
  known: 'margin:0;font-size:15px;line-height:1.4;font-weight:700',
  fresher: 'margin:0;font-size:17px;line-height:1.4;font-weight:700;color:#1a56b0',
  value: 'margin:0;font-size:13px;line-height:1.5;color:#5b6575',
  fresh: 'font-weight:700;color:#1a56b0',
  day: 'white-space:nowrap',
  reason: 'margin:36px 0 0;padding:14px 0 0;border-top:1px solid #dde1e7;font-size:13px;line-height:1.6;color:#5b6575',
} satisfies Record<string, string> // biome-ignore format: a table

export type Look = keyof typeof LOOKS

const DARK: Partial<Record<Look, string>> = {
  body: 'background:#12161c;color:#e6e9ee',
  brand: 'color:#a9b2c0',
  soft: 'color:#a9b2c0',
  note: 'color:#a9b2c0',
  link: 'color:#8ab4f8',
  card: 'background:#1b2029;border-color:#333b47',
  contradiction: 'background:#4a1f1c;color:#ffb4ab',
  denial: 'background:#4a1f1c;color:#ffb4ab',
  revision: 'background:#1c355c;color:#b9d2fb',
  divergence: 'background:#45370f;color:#f2cf7f',
  chip: 'background:#2d3540;color:#d3d9e2',
  newer: 'border-color:#333b47',
  when: 'color:#a9b2c0',
  'label-older': 'color:#a9b2c0',
  'label-newer': 'color:#8ab4f8',
  who: 'color:#a9b2c0',
  quote: 'border-color:#3d4653',
  mark: 'background:#574708',
  why: 'border-color:#333b47',
  sum: 'border-color:#333b47',
  said: 'border-color:#333b47',
  line: 'border-color:#333b47',
  'said-when': 'color:#a9b2c0',
  fresher: 'color:#8ab4f8',
  value: 'color:#a9b2c0',
  fresh: 'color:#8ab4f8',
  reason: 'border-color:#333b47;color:#a9b2c0',
}

/** On a telephone what stood beside something stands below it. */
const NARROW: Partial<Record<Look, string>> = {
  older: 'display:block;width:auto;padding:0',
  newer: 'display:block;width:auto;padding:16px 0 0;margin:16px 0 0;border-left:0;border-top:1px solid #e3e7ec',
  inside: 'padding:14px 14px 16px',
  list: 'padding:2px 14px',
  sum: 'display:block;width:auto;padding:12px 0 0',
  said: 'display:block;width:auto;padding:2px 0 12px;border-top:0',
  picture: 'display:block;width:auto;padding:12px 0 0',
  values: 'display:block;width:auto;padding:8px 0 0',
}

/** The attributes of an element that looks so. */
export function look(...names: readonly Look[]): Html {
  return html` class="${names.join(' ')}" style="${names.map((name) => LOOKS[name]).join(';')}"`
}

/** For the head of a mail. */
export const SCREEN_STYLE = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media (max-width:520px){${rulesOf(NARROW)}}`,
  `@media (prefers-color-scheme:dark){${rulesOf(DARK)}}`,
].join('\n')

/** What the elements themselves say is overruled. */
function rulesOf(looks: Partial<Record<Look, string>>): string {
  return Object.entries(looks)
    .map(([name, style]) => `.${name}{${style.replaceAll(';', '!important;')}!important}`)
    .join('')
}
