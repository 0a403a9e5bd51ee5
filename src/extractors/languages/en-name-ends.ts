// Where a name in an English sentence begins and ends: titles, common words and towns that stand beside it.
import { perName } from '#domain/per-name.ts'
import type { Span } from '#domain/text.ts'
import { COMMON_OPENING, NO_NAME, PLACES } from './en-name-words.ts'
import { readVerb } from './en-verbs.ts'

/** Chief Financial Officer Kirsten Spears. */
const OFFICE =
  /^(?:[A-Z][\w-]+ ){0,4}(?:Attorney|Officer|President|Chairman|Chairwoman|Director|Minister|Secretary|Executive|Manager|Partner|Judge|Senator|Commissioner|Analyst|Professor|Governor|Mayor|Economist|Scientist) (?=[A-Z])/

/** Rival Cobalt, Developer Stonegate Digital: what somebody is, before the name. */
const ROLE =
  /^(?:Rivals?|Developers?|Chipmakers?|Carmakers?|Automakers?|Start-?[Uu]ps?|Retailers?|Utility|Parent|Investors?|Owners?|Operators?|Miners?|Lenders?|Brokers?|Brokerage|Insurer|Airline|Supplier|Customers?|Competitors?|Partners?|Landlord|Newcomer|Challenger|Publisher|Broadcaster|Consultancy|Hyperscaler|Neocloud|Defendant|Plaintiff|Researchers?|Economists?|Billionaire|Entrepreneur|Contractor|Conglomerate|Manufacturer|Regulator|Watchdog|Startup|Mainland|State-owned) (?=[A-Z])/

/** Of a run of capitals the part that may be a name; the runs that texts hold are names, and come again. */
export const trimEnds = perName((part): Span | null => {
  // Chief Financial Officer, before a name that is known: an office.
  if (/^Chief (?:[A-Z][\w-]+ ){0,3}Officer$/.test(part.trim())) return null
  let start = part.length - part.trimStart().length
  start += ROLE.exec(part.slice(start))?.[0].length ?? 0
  // Shares of Cobalt Systems.
  const common = /^([A-Z][a-z]+) (?:of|for|and|de) (?=[A-Z])/.exec(part.slice(start))
  if (common !== null && COMMON_OPENING.has((common[1] ?? '').toLowerCase())) start += common[0].length
  start += OFFICE.exec(part.slice(start))?.[0].length ?? 0
  let end = part.trimEnd().length
  for (;;) {
    // Series C of Statler Bio.
    start += /^[A-H] of (?=[A-Z])/.exec(part.slice(start, end))?.[0].length ?? 0
    const word = /^[^\s]+/.exec(part.slice(start, end))?.[0] ?? ''
    if (word === '') return null
    if (PLACES.has(part.slice(start, end))) return { start, end }
    if (
      /^AI (?:Security|Safety|Office|Research|Now|Futures|Standards|Forum|Alliance|Sweden|Singapore|Factory)\b/.test(
        part.slice(start, end),
      )
    )
      break
    if (
      /^[A-Z\u00C0-\u00DEŁŚŻŹŠČŽİŐŒĐŞĆŃ]|^[a-z]{1,3}[A-Z]|^[a-z][a-z\d-]+\.(?:ai|io|com|dev|tech|cloud|app|so)$/.test(
        word,
      ) &&
      (!NO_NAME.has(word.replace(/[.,]$/, '')) || BY_DIRECTION.test(part.slice(start, end)))
    )
      break
    start += word.length
    start += part.slice(start, end).length - part.slice(start, end).trimStart().length
  }
  for (;;) {
    const word = /[^\s]+$/.exec(part.slice(start, end))?.[0] ?? ''
    // Sakana AI is a name.
    if (/^AI\.?$/.test(word) && isNamePart(part.slice(start, end - word.length - 1))) break
    if (!NO_NAME.has(word.replace(/[.,]$/, '')) && !/^[.&-]+$/.test(word)) break
    end = part.slice(0, end - word.length).trimEnd().length
    if (end <= start) return null
  }
  while (end > start && /[.,&-]/.test(part[end - 1] ?? '')) end--
  end = start + withoutTown(part.slice(start, end)).length
  return end > start ? { start, end } : null
})

/** Northern Fen Energy: with one word behind, it is only where something lies. */
const BY_DIRECTION = /^(?:North|South|East|West)ern [A-Z][a-z]+ [A-Z][a-z]/

/** What is called after the place that it is of: Bank of Korea, University of Leeds. */
const OF_ITS_PLACE =
  /\b(?:Banks?|University|Institute|College|Academy|School|Port|City|Town|Kingdom|Republic|State|Ministry|Department|Bureau|Court|Council|Government|Chamber|Board|Federation|Association|Union|Society|Office|Museum|Church|House|Library|Hospital|Commission|Authority|Parliament|Province|County|District|Region|Bay|Gulf|Isle|Island|Times|Journal|Lloyd['’]?s|Exchange|Corporation|Commonwealth|Archbishop|Mayor|Governor|President|Prince|Duke|Telegraph|Group|Company|Centre|Center|Club|Treaty|Battle|Senate|Congress|Foundation|Trust|Fund|Laboratory|Industries|Stock|Electric|Power|Telecom)$/

const CALLED_COMPANY =
  / |[a-z]\.[a-z]|[a-z][A-Z]|(?:Labs?|AI|Tech|Systems|Robotics|Semiconductor|Technologies|Software)$/

/** Kraków, Mo i Rana. */
const TOWN = /^[A-Z\u00C0-\u00DE][a-z\u00C0-\u024F]+(?: (?:[a-z]{1,3} )?[A-Z][a-z\u00C0-\u024F]+)?$/

/** Nordlys AI of Oslo is Nordlys AI; the University of Leeds is called after its town. */
function withoutTown(name: string): string {
  const [, head = '', tail = ''] = /^(.+) of ([^ ]+(?: [^ ]+){0,2})$/.exec(name) ?? []
  if (head === '' || OF_ITS_PLACE.test(head)) return name
  const isPlain =
    /^[A-Z][A-Za-z\u00C0-\u024F]{3,}$/.test(head) &&
    TOWN.test(tail) &&
    readVerb(head.toLowerCase()) === null &&
    !COMMON_OPENING.has(head.toLowerCase()) &&
    !/(?:[^aious]|e)s$/.test(head)
  return PLACES.has(tail) || CALLED_COMPANY.test(head) || isPlain ? head : name
}

function isNamePart(words: string): boolean {
  const last = /[^\s]+$/.exec(words)?.[0] ?? ''
  return /^[A-Z][\w'’]+$/.test(last) && !NO_NAME.has(last)
}
