// Boxes that neither a name nor a heading tells, only what they hold: captions, cards that lead to other pages, sign-ups.
import { type DomElement, isElement, isText } from './dom.ts'

/** Text beside a picture up to this length is its caption; longer where the element is named for its picture. */
const [LONGEST_CAPTION, LONGEST_NAMED_CAPTION] = [120, 400]
const PICTURE_NAMES = /(?:^|[\s_-])(?:images?|img|photos?|pictures?|figures?|thumb\w*|media)(?:[\s_-]|$)/i
/** What holds more of the page's text than this is no caption. */
const MAX_CAPTION_SHARE = 0.2
const NO_CAPTIONS: ReadonlySet<string> = new Set(['p', 'li', 'td', 'body', 'main', 'article', 'header', 'html'])
/** A box with a field for a mail address and no more text than this asks the reader to sign up. */
const LONGEST_SIGN_UP = 200
const MOST_SIGN_UPS = 20
const MOST_PICTURES = 500
const WHOLES: ReadonlySet<string> = new Set(['body', 'main', 'article', 'td', 'html'])
const [SHORTEST_LINK, LONGEST_CARD] = [8, 200]

export function removeBoxes(body: DomElement): void {
  removeCaptions(body)
  removeSignUps(body)
  removeCards(body)
  removeFlood(body)
}

/** Readability weighs every picture again and again; it needs those of a page as people make them. */
function removeFlood(body: DomElement): void {
  const pictures = [...body.querySelectorAll('img')]
  if (pictures.length > MOST_PICTURES) for (const picture of pictures) picture.remove()
}

/** Captions that no name tells: a short text that stands with a picture in an element of its own. */
function removeCaptions(body: DomElement): void {
  const most = MAX_CAPTION_SHARE * body.textContent.length
  for (const holder of pictureHolders(body)) {
    if (NO_CAPTIONS.has(holder.localName) || holder.querySelector('h1, h2, h3, h4')) continue
    const longest = PICTURE_NAMES.test(holder.getAttribute('class') ?? '') ? LONGEST_NAMED_CAPTION : LONGEST_CAPTION
    const { length } = holder.textContent.trim()
    if (length <= Math.min(longest, most) && beginsWithPicture(holder)) holder.remove()
  }
}

/** The innermost elements that hold a picture and words; none is looked at twice, whatever it holds. */
function pictureHolders(body: DomElement): Set<DomElement> {
  const [holders, empty] = [new Set<DomElement>(), new Set<DomElement>()]
  for (const image of body.querySelectorAll('img, amp-img')) {
    let holder = image.parentElement
    while (holder && !holders.has(holder) && (empty.has(holder) || holder.textContent.trim() === '')) {
      empty.add(holder)
      holder = holder.parentElement
    }
    if (holder) holders.add(holder)
  }
  return holders
}

function beginsWithPicture(holder: DomElement): boolean {
  const first = holder.childNodes.find((node) => (isText(node) ? node.textContent.trim() !== '' : isElement(node)))
  return (
    first !== undefined &&
    isElement(first) &&
    (first.localName === 'img' || first.querySelector('img, amp-img') !== null)
  )
}

function removeSignUps(body: DomElement): void {
  for (const field of [...body.querySelectorAll('input[type="email"]')].slice(0, MOST_SIGN_UPS)) {
    let box: DomElement | null = null
    for (
      let element = field.parentElement;
      element && !WHOLES.has(element.localName);
      element = element.parentElement
    ) {
      if (element.textContent.trim().length > LONGEST_SIGN_UP || element.querySelector('h1')) break
      box = element
    }
    box?.remove()
  }
}

/** A link and a few words of what it leads to, with an element of their own each and nothing else. */
function removeCards(body: DomElement): void {
  const links = [...body.querySelectorAll('div > a[href]')].filter(isFirst)
  for (const link of links) {
    const [card, words] = [link.parentElement, link.nextElementSibling]
    if (!card || !words || words.nextElementSibling || !/^(?:p|div)$/.test(words.localName)) continue
    const isLoose = card.childNodes.some((node) => isText(node) && node.textContent.trim() !== '')
    const [length, whole] = [link, card].map((element) => element.textContent.trim().length) as [number, number]
    if (!isLoose && length >= SHORTEST_LINK && whole <= LONGEST_CARD) card.remove()
  }
}

function isFirst(link: DomElement): boolean {
  const before = link.previousSibling
  return before === null || (isText(before) && before.previousSibling === null && before.textContent.trim() === '')
}
