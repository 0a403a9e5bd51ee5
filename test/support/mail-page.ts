// A mail in a browser as on a screen of some width, and what may be wrong with it there.
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { embedImages } from '#channels/png.ts'
import type { Message } from '#domain/alert.ts'

export interface Screen {
  width: number
  scheme: 'light' | 'dark'
}

export const SCREENS: readonly Screen[] = [360, 800].flatMap((width) => [
  { width, scheme: 'light' as const },
  { width, scheme: 'dark' as const },
])

/** By the name that the mails ask for, so that what is seen does not hang on the fonts of the machine. */
const FONTS = [
  ['400Regular/MPLUS1p_400Regular.ttf', 400],
  ['700Bold/MPLUS1p_700Bold.ttf', 700],
] as const
const FONT_HOST = 'https://fonts.invalid/'

const FONT_STYLE = FONTS.map(
  ([file, weight]) => `@font-face{font-family:'Hiragino Sans';font-weight:${weight};src:url(${FONT_HOST}${file})}`,
).join('')

const OPEN_TO_ALL = { headers: { 'access-control-allow-origin': '*' }, contentType: 'font/ttf' }

function fontPath(file: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/m-plus-1p/${file}`))
}

export interface MailScreen {
  page: Page
  /** Shows the mail by itself: what it asked of a network, which was refused. */
  show(message: Pick<Message, 'html' | 'images'>): Promise<string[]>
}

export async function openScreen(browser: Browser, { width, scheme }: Screen): Promise<MailScreen> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme })
  let asked: string[] = []
  await page.route('**', async (route) => {
    const url = route.request().url()
    if (url.startsWith(FONT_HOST)) return route.fulfill({ ...OPEN_TO_ALL, path: fontPath(url.slice(FONT_HOST.length)) })
    asked.push(url)
    return route.abort()
  })
  return {
    page,
    show: async (message) => {
      asked = []
      const html = embedImages(message).replace('</head>', `<style>${FONT_STYLE}</style></head>`)
      await page.setContent(html, { waitUntil: 'load' })
      await page.evaluate('document.fonts.ready')
      return asked
    },
  }
}

/** The elements that stand out of the screen; the first few. */
export async function findOverflow(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const root = document.documentElement
    const names = [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return right > root.clientWidth + 0.5 || left < -0.5
      })
      .map((element) => element.tagName.toLowerCase() + '.' + element.className)
    return [...(root.scrollWidth > root.clientWidth ? ['page of ' + root.scrollWidth + ' px'] : []), ...names].slice(0, 5)
  })()`)) as string[]
}

/** The characters that the page shows and no font draws: each is drawn as one that no font has. */
export async function findMissingGlyphs(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const size = 16
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = size * 2
    const context = canvas.getContext('2d', { willReadFrequently: true })
    context.font = size + 'px ' + getComputedStyle(document.body).fontFamily
    const draw = (character) => {
      context.clearRect(0, 0, canvas.width, canvas.height)
      context.fillText(character, 4, size * 1.4)
      return context.getImageData(0, 0, canvas.width, canvas.height).data.join()
    }
    // Neither has been given to a character.
    const missing = new Set(['\\u0378', '\\u{5FFFD}'].map(draw))
    const characters = new Set((document.body.textContent ?? '').replace(/\\s/g, ''))
    return [...characters].filter((character) => missing.has(draw(character)))
  })()`)) as string[]
}
