// The site that an English figure is of, by the noun phrase beside it or by what the text is about at that point.
import type { EntityRef } from '#domain/claim.ts'
import type { EnglishObjectContext } from './en-object-context.ts'
import { isTold, ownSite, type SitePhrase, siteCalled, siteNamed, sitePhrases } from './en-site-phrases.ts'

/** For a hall, to build its second line: what leads from a figure to the site that it is of. */
const LEADS =
  /^(?!.*\b(?:of it|of which|of that|of them|of this)\b)(?:[^.;:,(]|, (?!and|but|while|which|with)){0,50}\b(?:on|for|at|into|in|of|to (?:build|buy|expand|enlarge|construct|finish|equip|develop|fill|power|run|fit out|fund|finance|complete|extend)) $/

/** The phrase that a figure is told of: right behind it, else the last one before it that nobody acts after. */
function phraseBeside(context: EnglishObjectContext): SitePhrase | null {
  const { text, quantity, nextStart, sentence } = context.place
  const behind = sitePhrases(text, quantity.end, nextStart).find((one) =>
    LEADS.test(text.slice(quantity.end, one.start)),
  )
  if (behind !== undefined) return behind
  const before = sitePhrases(text, sentence.start, quantity.start).at(-1)
  return before === undefined || isParted(context, before) ? null : before
}

/** Where the clause of the figure begins, with what it is the aim of. */
function clauseStart({ parse, at, place }: EnglishObjectContext): number {
  let clause = parse.clauseOf[at] ?? null
  while (clause?.kind === 'infinitive' && clause.parent !== null) clause = clause.parent
  return clause === null ? place.sentence.start : (parse.words[clause.start]?.start ?? place.sentence.start)
}

const WHERE = /^(?: [a-z][^,.;]{0,40})?,? (?:where|which|that|(?:at|for|in|on|by) which)\b/

/** The campus will open, and Orchid employs 300: of somebody else. */
function isParted(context: EnglishObjectContext, { start, end }: SitePhrase): boolean {
  const { place, mentions } = context
  const { text, quantity } = place
  const between = text.slice(end, quantity.start)
  if (WHERE.test(between)) return false
  if (start < clauseStart(context)) return true
  const isActing = mentions.some(
    (one) => one.ref.kind === 'organisation' && !one.isVoice && one.start > end && one.end <= quantity.start,
  )
  return isActing || /[;:]|, (?:and|but|while) /.test(between)
}

/** A hall south of Paris, an extension called Juno: what the phrase beside the figure names. */
export function siteBeside(context: EnglishObjectContext): EntityRef | null {
  const phrase = phraseBeside(context)
  return phrase === null ? null : siteNamed(context.place.text, phrase, context.mentions)
}

/** What stands for the site that was told of: there, inside, the second is to take. */
const HERE =
  /^["“]?(?:Inside|Here)\b|^["“]?There (?!is\b|are\b|was\b|were\b|will\b|has\b|have\b|would\b)|\b(?:permanent|full-time|construction|long-term) (?:jobs|posts|positions|roles)\b|\b(?:during|peak of) (?:the )?construction\b|\b(?:inside|here|on[- ]site|on the spot|in situ)\b|\b(?:put|putting) (?:it|them) up\b|\bbuild(?:ing)? (?:it|them)\b/
const PART =
  /\b(?:[Tt]he|[Aa]|[Ii]ts) (?:first|second|third|fourth|next|last|final|later|further|initial)(?: (?:phase|stage|block|module|building|part|one))?,? (?:[^.;,]{0,40}, )?(?:is|are|was|will|would|should|could|may|has|to|of)\b|\b(?:[Pp]hase|[Ss]tage) (?:one|two|three|four|[1-4]|I{1,3}|IV)\b|\b(?:[Tt]he|[Bb]oth|[Aa]ll|[Ee]ach)(?: \w+)? (?:phases?|stages?|halls?|buildings?|blocks?)\b/
/** At the end of March 96,000 were running: where those are that were told of. */
const RUNNING =
  /\b(?:are|were|is|was|had been|have been|has been) (?:already |now |up and )*(?:running|installed|in place|in operation|live|switched on|in use|working|delivered|racked|humming)\b/
const FIRST_OF_IT =
  /\b[Tt]he (?:first|next|last|remaining|initial|other) [\d.,]+ ?(?:megawatts|gigawatts|MW|GW|GPUs|chips|accelerators)\b/
const PROJECT = /\b[Tt]he (?:(?:whole|entire|full|finished|completed) )?(?:project|scheme|development|undertaking)\b/

/** The site, there, a second hall: of the one that the text is about; of one that it has not told of, what it is called. */
export function siteInFocus(context: EnglishObjectContext): EntityRef | null {
  const { place, state } = context
  const focus = state.site ?? state.mainSite
  const phrase = phraseBeside(context)
  if (phrase !== null && isTold(phrase)) {
    const own = isOwner(context) ? null : ownSite(phrase)
    return own ?? focus ?? state.town
  }
  const words = place.text.slice(place.sentence.start, place.sentence.end)
  const told = state.last?.metric === 'accelerator_count' ? state.last.object : null
  const whereLast = context.metric === 'accelerator_count' && RUNNING.test(words) ? (told ?? focus ?? state.town) : null
  if (whereLast !== null && context.owner === null) return whereLast
  if (focus !== null && (HERE.test(words) || PART.test(words) || FIRST_OF_IT.test(words) || PROJECT.test(words)))
    return focus
  // What a site draws is what its article and its paragraph tell of power, unless it is all that somebody has.
  const isDrawn = context.metric === 'power' && state.isSiteParagraph && isOwner(context) && !isOfCompany(context)
  if (focus !== null && isDrawn) return focus
  if (focus !== null && state.isSiteParagraph && isOwner(context) && isPromised(context)) return focus
  if (phrase === null) return null
  return state.isSiteParagraph && focus !== null && /^(?:the|its)$/.test(phrase.determiner) ? focus : siteCalled(phrase)
}

const TO_FUND =
  /^(?: (?:in|of|as|worth of) (?:[a-z-]+ ){1,5}?)? ?(?:to (?:build|finance|fund|enlarge|expand|extend|complete|finish|equip|develop|construct|buy) |(?:for|towards?) (?:the (?:construction|expansion|building|development) of )?)(?:the |its )?$/

/** Bonds to build Barber Lake, a loan for a fab in Dresden, money to put the halls up: the site that money is raised for. */
export function siteFunded(context: EnglishObjectContext): EntityRef | null {
  const { place, mentions, state } = context
  const { text, quantity, nextStart } = place
  const named = mentions.find(
    (one) =>
      one.start < nextStart &&
      (one.ref.kind === 'facility' || (one.ref.kind === 'organisation' && one.entity === null && !one.isVoice)) &&
      one.ref.key !== context.subject?.key &&
      TO_FUND.test(text.slice(quantity.end, one.start)),
  )
  if (named !== undefined) return named.ref
  const behind = sitePhrases(text, quantity.end, nextStart).find((one) =>
    TO_FUND.test(text.slice(quantity.end, one.start)),
  )
  if (behind !== undefined)
    return siteNamed(text, behind, mentions) ?? (isTold(behind) ? (state.site ?? state.mainSite) : null)
  return TO_FUND_IT.test(text.slice(quantity.end, nextStart)) ? (state.site ?? state.mainSite ?? state.town) : null
}

const TO_FUND_IT =
  /^[^.;,]{0,30}\b(?:to (?:put|light|fit) (?:it|them) (?:up|out)|to (?:build|finish|complete|finance|equip) (?:it|them)|for (?:it|the (?:project|scheme|works|building)))\b/

/** Promises 60 jobs: where something is built, that is what it brings. */
function isPromised({ place: { text, sentence, quantity } }: EnglishObjectContext): boolean {
  return (
    /^ (?:[a-z-]+ ){0,2}(?:jobs|posts|positions)\b/.test(text.slice(quantity.end, sentence.end)) &&
    /\b(?:promis|creat|bring|mean|support|generat|offer|pledg|provid)\w*\b[^.;]{0,40}$/.test(
      text.slice(sentence.start, quantity.start),
    )
  )
}

function isOwner({ subject, state }: EnglishObjectContext): boolean {
  const owners = [state.siteOwner, state.main, state.topic, state.partner]
  return subject === null || owners.some((one) => one?.key === subject.key)
}

/** The company aims for 1.9 gigawatts, has 60,000 GPUs, spends $2 billion a year: all that it has, not what one site has. */
export function isOfCompany(context: EnglishObjectContext): boolean {
  const { owner, place, parse, at, metric, scope, state } = context
  if (owner?.ref.kind !== 'organisation') return false
  const { text, sentence, quantity, nextStart } = place
  const isNamed = !/^(?:it|its|they|we|our)$/i.test(text.slice(owner.start, owner.end))
  if (!isNamed && state.isSiteSubject) return false
  const doing = parse.clauseOf[at]?.verb ?? null
  // Is building a data centre in Lund. It will have 30 megawatts: the site; it has 60,000 GPUs: the company.
  if (!isNamed && metric !== 'capex' && (doing?.modals.length ?? 0) > 0) return false
  const verb = doing?.lemma ?? ''
  if (metric === 'capex')
    return (
      /^(?:spend|invest|budget)$/.test(verb) &&
      YEARLY.test(text.slice(Math.max(sentence.start, quantity.start - 60), nextStart))
    )
  if (scope === 'purchase' && /^(?:buy|order|purchase|receive|acquire|get|want)$/.test(verb)) return true
  return OF_ALL_IT_HAS.test(verb)
}

const OF_ALL_IT_HAS =
  /^(?:aim|target|plan|want|hope|have|own|operate|control|secure|contract|expect|intend|reach|hold|run|seek|sign)$/
const YEARLY =
  /\b(?:this|next|last|a|per|each|every|fiscal|financial|calendar) (?:fiscal |financial |calendar )?year\b|\bin (?:20\d\d|fiscal|FY)\b|\bannual(?:ly)?\b|\b(?:for|over) 20\d\d\b/

const BUILT =
  /\b(?:buil[dt]\w*|rebuil\w*|open\w*|switch\w* on|turn\w* on|plan(?:s|ned|ning)?|construct\w*|break\w* ground|broke\w* ground|put\w* up|erect\w*|develop\w*|inaugurat\w*|expand\w*|enlarg\w*|commission\w*|spend\w*|invest\w*|cost\w*|need\w*|want\w*|propos\w*|approv\w*|for (?:its|a|the))\b/i

/** Opens its first data hall; wants to build a campus: a site, which no name or place has been given. */
export function siteIntroduced(text: string, from: number, to: number): SitePhrase | null {
  const phrase = sitePhrases(text, from, to).find((one) => !/^(?:this|that|each)$/.test(one.determiner))
  return phrase !== undefined && BUILT.test(text.slice(from, to)) ? phrase : null
}
