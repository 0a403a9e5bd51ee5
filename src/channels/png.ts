// Pictures as mail programs show them: SVG drawn as PNG, with a font of our own, so that no machine's fonts matter.
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import type { Message } from '#domain/alert.ts'

const FAMILY = 'M PLUS 1p'
const FONT_FILE = fileURLToPath(import.meta.resolve('@expo-google-fonts/m-plus-1p/500Medium/MPLUS1p_500Medium.ttf'))
/** Two dots for each of the SVG's, for screens that have them. */
const ZOOM = 2
/** Those of one morning, which go to many. */
const MAX_KEPT = 64

const kept = new Map<string, Buffer>()

/** Text in the SVG is of the family `sans-serif`. */
export function drawPng(svg: string): Buffer {
  const known = kept.get(svg)
  if (known !== undefined) return known
  const font = { loadSystemFonts: false, fontFiles: [FONT_FILE], defaultFontFamily: FAMILY, sansSerifFamily: FAMILY }
  const png = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: ZOOM } }).render().asPng()
  if (kept.size >= MAX_KEPT) kept.clear()
  kept.set(svg, png)
  return png
}

/** The message's HTML with its pictures in it, for a browser: it opens by itself. */
export function embedImages({ html, images = [] }: Pick<Message, 'html' | 'images'>): string {
  return images.reduce(
    (page, { cid, svg }) => page.replaceAll(`cid:${cid}`, `data:image/png;base64,${drawPng(svg).toString('base64')}`),
    html,
  )
}
