// What kind of name an English one is that the catalogue lacks: a person, a town, a chip, a company, or whoever speaks of others.
import type { EntityKind } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import {
  FIRST_NAMES,
  PLACES,
  PUBLIC_END,
  THING_AFTER,
  THING_APPOSED,
  THING_BEFORE,
  TITLE_AFTER,
  TITLE_BEFORE,
  VOICE_AFTER,
  VOICE_BEFORE,
  VOICE_END,
} from './en-name-words.ts'

export function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

export function kindOf(text: string, sentence: Span, name: string, start: number, end: number): EntityKind {
  const before = text.slice(Math.max(sentence.start, start - 60), start)
  const after = text.slice(end, Math.min(sentence.end, end + 90))
  // Lordstown, Ohio
  const region = /^, ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b/.exec(after)?.[1]
  const isTown = !/ /.test(
    name.replace(/^(?:New|San|Los|Las|Saint|St|Mount|Fort|El|Port|West|East|North|South|Santa) /, ''),
  )
  if (region !== undefined && PLACES.has(region) && isTown) return 'place'
  if (
    PLACES.has(name) ||
    (/^, (?:[A-Z][a-z]+ ?){1,2}(?:,|\.|$| )/.test(after) && /(?:^| )(?:in|near|at|outside) $/.test(before))
  )
    return 'place'
  if (
    /\b(?:c[oa]mes?|go|goes|went|gone|travel\w*|drives?|drove|moved?|returned?|arrived?|road|train|way|bus) (?:[a-z]+ )?(?:to|in|from) $/.test(
      before,
    ) &&
    isTown &&
    /^[.,;]|^ (?:and|in|on|at|last|for)\b/.test(after)
  )
    return 'place'
  if (isBracketedTown(text.slice(Math.max(0, start - LIST), end + LIST), before, after)) return 'place'
  if (isPerson(name, before, after)) return 'person'
  const chip =
    /^(?:Nvidia )?[A-Z]{1,3}\d{2,4}[A-Za-z]?s?$/.test(name) &&
    /(?:GPU|chip|accelerator|cluster|\d )/.test(`${before}${after}`)
  if (chip) return 'chip'
  for (const [kind, pattern] of THING_AFTER) if (pattern.test(after)) return kind
  for (const [kind, pattern] of THING_BEFORE) if (pattern.test(before)) return kind
  for (const [kind, pattern] of THING_APPOSED) if (pattern.test(after)) return kind
  if (/^Project [A-Z]/.test(name)) return 'facility'
  if (!/^, (?:its|their|the) /.test(after) && isModelBy(text, name)) return 'model'
  if (
    / (?:County|Parish|Township|Prefecture|Province|Islands?|Valley|Industrial (?:Park|Estate|Zone)|Business Park|Science Park|Technology Park|Tech Park|Road|Street|Lane|Avenue|Boulevard|Drive|Highway|Heath|Airport|Peninsula|Bay|Hills|Falls|Springs|Heights|Creek|City|District|State|Region|Economic Zone|Free Zone)$/.test(
      name,
    )
  )
    return 'place'
  if (
    /\b(?:Act|Bill|Law|Treaty|Summit|Conference|Award|Prize|Day|Forum|Week|Expo|Accord|Agreement|Order|Street|Avenue|Plan|Stock Exchange)$/.test(
      name,
    )
  )
    return 'other'
  if (LICENCE.test(name) || /^ licen[cs]e\b/.test(after)) return 'other'
  if (/\d/.test(name) && !/^\d/.test(name)) return 'model'
  if (isTownBy(text, name, before, after)) return 'place'
  return 'organisation'
}

/** Magpie has 123 billion parameters, trained Magpie on, the weights of Magpie: what only models have. */
function isModelBy(text: string, name: string): boolean {
  if (name.length < 3 || !/param|train|tokens|weights/.test(text)) return false
  const word = escapeWord(name)
  const has = `${word}(?:,[^,.;]{0,80},)? (?:has|had|will have|is to have|with|comes with|counts|packs|uses|contains) (?:[a-z]+ ){0,2}[\\d.,]+[ -]?(?:[bmtr]+illion|bn|tn|[BTM])?[ -](?:active |total )?param`
  const trained = `${word} (?:was|were|is|is being|will be|has been|had been) (?:pre-?)?trained (?:on|with|using|for)\\b`
  const made = `\\b(?:[Tt]rained|[Tt]raining|[Tt]o train|weights of|[Tt]raining of|[Pp]re-?training of|[Oo]pen-sourc(?:ed|ing)|[Pp]retrained|[Pp]re-trained|[Dd]istilled|[Pp]redecessor of|[Ss]uccessor of) (?:its |the |a )?${word}(?!['’]s| [A-Z]| (?:said|says|has said|staff|to))\\b`
  const released = `\\b(?:releas|unveil|launch|introduc|present|publish|announc|ship|debut|preview)(?:ed|es|s|ing) (?:[\\w-]+ ){0,4}${word}\\b[^.]{0,120}\\. (?:It|The (?:[\\w-]+ ){0,2}model|The network|This model)\\b[^.]{0,80}\\b(?:parameters|tokens|trained)`
  return new RegExp(`\\b(?:${has}|${trained})|${made}|${released}`).test(text)
}

const LICENCE =
  /^(?:Apache|MIT|BSD|GPL|LGPL|AGPL|Creative Commons|CC|OpenRAIL|Llama Community)(?:[ -](?:Licen[cs]e|BY\S*|v?\d[\d.]*))*$/

/** How far around a name its list is looked at. */
const LIST = 2000

/** Kilnwork (Freiburg), where another line has a company with a town that is known: so is this one. */
function isBracketedTown(list: string, before: string, after: string): boolean {
  return (
    /[\w.] \($/.test(before) &&
    after.startsWith(')') &&
    [...list.matchAll(/[\w.] \(([A-Z][A-Za-z ]{2,20})\)/g)].some(([, town = '']) => PLACES.has(town))
  )
}

/** What goes into a company: a stake in Orchid, $5 billion in Orchid. */
const PUT_INTO =
  /(?:\b(?:invest\w*|stakes?|shares?|stock|holdings?|interest|bets?|money|backers?|investors?|believes?|believed|confidence|trust\w*|faith|round|investments?|equity|bonds?|position|capital|cash|cheques?|checks?|invested|engaged|role|[bmt]n|[bmt]illion|per ?cent|owners?|shareholders?|partners?|jobs|layoffs|changes|power|board)|[%\d][bmt]?) in (?:the )?$/i

/** A company's name, whatever stands before it. */
const OF_COMPANIES =
  / |[a-z][A-Z]|\d|[.&]|(?:Labs?|AI|Tech|soft|ware|Group|Systems|Bank|Capital|Energy|Networks?|Robotics|Semiconductor|Technologies|Cloud|Data)$/

/** Larch Fell: the second word of a place that may have any name. */
const PLAIN_TOWN = /(?<=^[A-Z][a-z]+) [A-Z][a-z]+$/

/** A data centre in Loughton, Essex. */
const BEHIND_TOWN = /[a-z] (?:in|near|at|outside) [A-Z][a-z]+(?: [A-Z][a-z]+)?, $/

/** Its site at Harlow. */
const AT_SITE =
  /\b(?:sites?|campus(?:es)?|plants?|data cent(?:er|re)s?|facility|facilities|complex|fabs?|factory|factories|(?:steel|iron|gas)?works|fields?|meadows?|farmland|quarry|airfield|hillside|brownfield|land|plot|halls?|lines?|supercomputer|cluster|machine|computer|buildings?|warehouse|smelter|mill|mine|refinery|colliery|shipyard|reactors?|power stations?|hub|ground|construction|substation) (?:at|in|near|outside|beside) $/i

/** Broke ground last week at Östersund. */
const BUILT_AT =
  /\b(?:ground|construction|work|building|built|builds?|stands?|located|sited|opens?|opened) (?:[a-z]+ ){0,3}(?:at|in|near|outside) $/

/** In Loughton, near Abilene: a name behind a preposition of place, which never does anything itself. */
function isTownBy(text: string, name: string, before: string, after: string): boolean {
  if (
    /\b(?:(?:east|west|north|south|miles|km|kilomet(?:er|re)s|outskirts|suburbs?|city|town|village|port|residents|mayor|people) of|downtown) $/i.test(
      before,
    )
  )
    return true
  // Mo i Rana, Mount Pleasant: one word besides.
  const bare = name
    .replace(/ (?:i|sur|sous|de|del|la|el|am|an der|upon|on|le) \S+$/, '')
    .replace(/^(?:New|San|Los|Las|Saint|St\.?|Mount|Fort|El|Port|West|East|North|South|Santa|Lake) /, '')
  const region = /^ in (?:[a-z]+ern |[a-z]+-?[a-z]+ )?([A-Z]\w+(?: [A-Z]\w+)?)/.exec(after)?.[1] ?? ''
  if (/(?:^| )(?:in|at|near|outside) $/i.test(before) && (PLACES.has(region) || PLACES.has(region.split(' ')[0] ?? '')))
    return !OF_COMPANIES.test(bare)
  if (
    /^['’]s (?:[a-z]+ )?(?:council|residents|mayor|municipality|planners|planning|town hall|voters|citizens|inhabitants|city council|old|port|harbou?r)\b/.test(
      after,
    )
  )
    return true
  // 23,000 in Loughton.
  if (/\d in $/.test(before) && !/^['’]s/.test(after) && !OF_COMPANIES.test(bare)) return true
  if (BUILT_AT.test(before) && !/^['’]s/.test(after) && !OF_COMPANIES.test(bare)) return true
  if (AT_SITE.test(before) && !/^['’]s/.test(after) && !OF_COMPANIES.test(bare.replace(PLAIN_TOWN, ''))) return true
  if (BEHIND_TOWN.test(before) && !/^(?:['’]s| [a-z]+s\b| (?:said|will|has))/.test(after)) return true
  if (!/(?:^| )(?:in|near|outside|around) $/i.test(before) || /^['’]s/.test(after)) return false
  if (/\b(?:campus|data cent|plant|facility|site|based|headquarter|located|build|factory)\b/.test(`${before}${after}`))
    return true
  if (PUT_INTO.test(before) || OF_COMPANIES.test(name)) return false
  return !new RegExp(
    `\\b${escapeWord(name)} (?:said|says|plans|raised|has raised|announced|will|reported|is a |makes|sells)\\b`,
  ).test(text)
}

/** Abbott, the governor of Texas: no company is one. */
const LONE_TITLE =
  /^, who\b|^, (?:the |then )?(?:[A-Z][\w.’'-]+ )?(?:governor|mayor|senator|(?:prime )?minister|chief executive|finance chief|chairman|chairwoman|president|professor|CEO|CFO|CTO|congressman|congresswoman|attorney[- ]general)(?: of\b|,)/

function isPerson(name: string, before: string, after: string): boolean {
  if (LONE_TITLE.test(after) && !name.includes(' ')) return true
  const words = name.split(' ')
  if (words.length > 4 || /\d/.test(name)) return false
  const isPlain = words.every((word) =>
    /^[A-Z\u00C0-\u00DE][a-z\u00C0-\u024F]+(?:-[A-Za-z][a-z]+)?$|^[A-Z]\.$|^(?:Mc|Mac|O['’])[A-Z][a-z]+$|^(?:de|van|von|der|la)$/.test(
      word,
    ),
  )
  if (!isPlain) return false
  if (words.length >= 2 && FIRST_NAMES.has(words[0] ?? '')) return true
  if (TITLE_BEFORE.test(before) && words.length <= 3) return true
  // …, says Peng Xiao.
  if (
    words.length === 2 &&
    /[,”"] (?:said|says|added|adds|wrote|writes|notes|noted|argues|warns) $/.test(before) &&
    !VOICE_END.test(name)
  )
    return true
  return words.length === 2 && TITLE_AFTER.test(after) && !VOICE_END.test(name)
}

/** Universities and institutes train models and run machines too: they speak of others where they are said to. */
const SCHOLARS = /\b(?:University|Institute|School|Laboratory)\b/

const SAYS =
  /^(?: \([^()]*\))? (?:says?|said|estimates?d?|reckons?|found|finds|calculates?d?|expects?|forecasts?|argues?|puts?|warns?|reports?|suggests?)\b/

/** Hong Leong Investment Bank estimates: a bank that speaks of others. */
const ESTIMATES = /^ (?:estimates?d?|reckons|forecasts?|calculates|thinks|predicts)\b/

/** Palisade Analytics has shares and sales: a company, whatever it is called. */
function isTradedName(text: string, name: string): boolean {
  const first = escapeWord(name.split(' ')[0] ?? name)
  return new RegExp(
    `\\b(?:${escapeWord(name)}|${first})(?:['’]s)? (?:shares?|stock|revenues?|sales|profits?|employees|staff|valuation|turnover|customers|products?|raised|has raised|raises|was valued|is valued|employs|employed|hired|lost|will (?:buy|acquire|cut|build|spend)|reported (?:another|a |its|record|revenue|sales|net|quarterly|better|higher|lower|first|second|third|fourth))`,
  ).test(text)
}

/** Told Wirefeed, in an interview with the Chronicle, an email seen by Wirefeed. */
const TOLD =
  /\b(?:tol[dl]|tells?|telling|interview with|spoke to|speaking to|confirmed to|statement to|seen by|reviewed by|obtained by|reported by|reports in|polled by|surveyed by|compiled by) (?:the )?$/i

export function isVoiceName(text: string, name: string, start: number, end: number): boolean {
  if (SCHOLARS.test(name))
    return (
      SAYS.test(text.slice(end, end + 40)) ||
      VOICE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
      /\b(?:according to|study (?:by|at|from)|report (?:by|from)) (?:the )?$/i.test(
        text.slice(Math.max(0, start - 24), start),
      )
    )
  if (TOLD.test(text.slice(Math.max(0, start - 30), start)) && !/ (?:to|that it)\b/.test(text.slice(end, end + 9)))
    return true
  if (/ (?:Bank|Capital|Markets|Investments)$/.test(name) && ESTIMATES.test(text.slice(end, end + 14))) return true
  return (
    (VOICE_END.test(name) && !isTradedName(text, name)) ||
    VOICE_AFTER.test(text.slice(end, end + 90)) ||
    VOICE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    PUBLIC_END.test(name)
  )
}
