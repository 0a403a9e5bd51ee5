// Whose an English figure is in the end: a model's maker, a division's parent, an officer's company, a market.

import { leads } from '#catalog/tables/persons.ts'
import type { EntityRef, Metric } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import type { Place } from '../near.ts'
import { COUNTRIES } from './en-name-words.ts'
import type { Clause } from './en-parse.ts'
import type { Owner, RoleContext } from './en-role-context.ts'
import type { EnglishSentence } from './en-sentence.ts'
import { DIVISION, type EnglishState, ownerOf } from './en-state.ts'
import { readVerb } from './en-verbs.ts'

const OF_MODELS: ReadonlySet<string> = new Set([
  'parameter_count',
  'training_tokens',
  'context_window',
  'training_cost',
  'gpu_hours',
  'accelerator_count',
])

/** Its Falcon family, the largest member of which has 34B parameters: of the model that is named before. */
export function ofModel(owner: Owner, { metric, mentions, place }: RoleContext): Owner {
  if (owner.mention !== null || !OF_MODELS.has(metric) || metric === 'accelerator_count') return owner
  const model = mentions.findLast((one) => one.ref.kind === 'model' && one.end <= place.quantity.start)
  return model === undefined ? owner : { mention: model, rule: 'of-model' }
}

/** Arctic has 480B parameters, was trained on …: a name that nobody knows is a model when it has what models have. */
export function asModel(
  owner: Owner,
  { parse, at, metric, place, mentions }: RoleContext,
  speaker: Mention | null,
  state: EnglishState,
): Owner {
  const { mention } = owner
  if (mention === null || mention.entity !== null || mention.ref.kind !== 'organisation' || !OF_MODELS.has(metric))
    return owner
  const isKnown = state.names.get(mention.ref.key)?.ref.kind === 'model'
  if (!isKnown && !isModelVerb(parse.clauseOf[at] ?? null, metric, place)) return owner
  // The company itself, or a sentence that names its model.
  const isCompany = [state.main?.key, state.topic?.key].includes(mention.ref.key)
  const isThing = (one: Mention) => one.ref.kind === 'model' || one.ref.kind === 'product'
  const isNamed = mentions.some(
    (one) =>
      isThing(one) &&
      /^[A-Z\d]/.test(place.text[one.start] ?? '') &&
      one.start >= mention.end &&
      one.end <= place.quantity.start,
  )
  if (isCompany || isNamed) return owner
  const ref = { ...mention.ref, kind: 'model' as const }
  const maker =
    speaker !== null && !speaker.isVoice && speaker.ref.kind === 'organisation'
      ? speaker.ref
      : state.topic?.key === ref.key
        ? null
        : state.topic
  state.model = { ref, owner: maker }
  const known = { ...mention, ref }
  state.names.set(ref.key, known)
  return { mention: known, rule: `${owner.rule}-model` }
}

/** Corsair Studio costs €12 a month: a name that nobody knows is a ware when it costs something, of whose name it has. */
export function asWare(owner: Owner, { parse, at, metric }: RoleContext, state: EnglishState): Owner {
  const { mention } = owner
  const lemma = parse.clauseOf[at]?.verb?.lemma ?? ''
  if (mention === null || mention.entity !== null || mention.ref.kind !== 'organisation') return owner
  if (metric !== 'price' || !/^(?:cost|retail|start|go)$/.test(lemma) || !mention.ref.name.includes(' ')) return owner
  const first = mention.ref.name.split(' ')[0] ?? ''
  const maker = [...state.names.values()].find(
    (one) => one.ref.kind === 'organisation' && one.ref.key !== mention.ref.key && one.ref.name.split(' ')[0] === first,
  )
  if (maker === undefined) return owner
  const ref = { ...mention.ref, kind: 'product' as const }
  state.product = { ref, owner: maker.ref }
  const known = { ...mention, ref }
  state.names.set(ref.key, known)
  if (state.main?.key === ref.key) state.main = maker.ref
  if (state.topic?.key === ref.key) state.topic = maker.ref
  return { mention: known, rule: `${owner.rule}-ware` }
}

function isModelVerb(clause: Clause | null, metric: string, { text, sentence }: Place): boolean {
  const verb = clause?.verb
  if (verb === null || verb === undefined) return false
  if (verb.lemma === 'train') return verb.isPassive
  if (metric === 'accelerator_count') return false
  if (metric === 'training_cost' || metric === 'gpu_hours')
    return (
      /^(?:cost|take|need|require|use)$/.test(verb.lemma) &&
      /\bto (?:pre-?)?train\b/i.test(text.slice(sentence.start, sentence.end))
    )
  return /^(?:have|be|pack|boast|accept|support|handle|contain|see|take|use|come|weigh|feature|carry|read|offer|process|count|activate|run|cost)$/.test(
    verb.lemma,
  )
}

/** The bid was worth …: a sentence about a deal told before, which names neither side. */
export function isUnnamed(owner: Mention | null, { mentions, text }: EnglishSentence): boolean {
  return (
    (owner === null || /^(?:it|its|the )/i.test(text.slice(owner.start, owner.end))) &&
    !mentions.some(
      (one) =>
        one.ref.kind === 'organisation' &&
        !one.isVoice &&
        !/^(?:it|its|they|the )/i.test(text.slice(one.start, one.end)),
    )
  )
}

/** Whether a person speaks for the company: by the catalogue, or for all that the text tells. */
export function isOfficer(
  speaker: Mention | null,
  subject: EntityRef | null,
  { outsiders, catalog }: EnglishState,
): boolean {
  if (speaker?.ref.kind !== 'person' || subject === null) return false
  if (speaker.entity === null) return !outsiders.has(speaker.ref.key)
  if (leads(speaker.ref.name, subject.name)) return true
  const parent = catalog.get(subject.key)?.ownerKey
  return speaker.entity.ownerKey === subject.key || (parent !== null && parent === speaker.entity.ownerKey)
}

const OF_SITES: ReadonlySet<string> = new Set(['power', 'accelerator_count', 'capex'])
const DIVIDED: ReadonlySet<string> = new Set(['revenue', 'profit'])

/** What is hired or resold is not sold by its maker. */
export const OF_NOBODY =
  /\b(?:an|per) (?:GPU[ -])?hour\b|rent|\brates?\b|\bhour (?:on|of|with)\b|\b(?:dealers?|used|second-?hand|gr[ae]y market|black market|resale|resold|resellers?|smuggl\w+|street price|on eBay|middlemen|chang\w+ hands)\b/i

/** A model or a product is its maker's, an officer speaks of the company that the text is about. */
export function subjectOf(
  mention: Mention | null,
  { state, text, sentence, mentions }: EnglishSentence,
  metric: Metric,
): EntityRef | null {
  if (mention === null) return state.topic ?? state.main
  const { ref, entity } = mention
  if (ref.kind === 'organisation' && DIVIDED.has(metric) && DIVISION.test(ref.name))
    return ownerOf(entity, state.catalog) ?? ref
  if (ref.kind === 'place' && OF_SITES.has(metric) && !COUNTRIES.has(ref.name)) return state.topic ?? state.main ?? ref
  const holder = entity === null && OF_WARES.has(metric) ? holderOf(mention, mentions, text) : undefined
  if (holder !== undefined) return holder.ref
  if (ref.kind === 'organisation' || ref.kind === 'place' || ref.kind === 'market') return ref
  if (ref.kind === 'chip')
    return OF_NOBODY.test(text.slice(sentence.start, sentence.end)) ? ref : (ownerOf(entity, state.catalog) ?? ref)
  if (ref.kind === 'person')
    return (
      ownMoney(mention, mentions, text, metric, state) ?? officeOf(mention, state) ?? state.topic ?? state.main ?? ref
    )
  const owner = ownerOf(entity, state.catalog)
  if (owner !== null) return owner
  if (entity !== null) return ref
  const builder = ref.kind === 'facility' ? builderOf(mention, mentions, text) : undefined
  if (builder !== undefined) return builder.ref
  if (ref.kind === 'facility' && state.siteOwner !== null && state.site?.key === ref.key) return state.siteOwner
  if (state.model?.ref.key === ref.key && state.model.owner !== null) return state.model.owner
  if (state.product?.ref.key === ref.key && state.product.owner !== null) return state.product.owner
  return state.topic ?? state.main ?? ref
}

const OF_WARES: ReadonlySet<string> = new Set(['users', 'subscribers', 'price'])

/** Alibaba's Quark has 145 million users: a ware of whoever stands before it. */
function holderOf({ ref, start }: Mention, mentions: readonly Mention[], text: string): Mention | undefined {
  return ref.name.includes(' ')
    ? undefined
    : mentions.find(
        (one) => one.ref.kind === 'organisation' && !one.isVoice && /^['’]s? $/.test(text.slice(one.end, start)),
      )
}

/** Ek, who put €100 million into Helsing: his own, where the company that he speaks for gets it, or is none that the text is about. */
function ownMoney(
  { ref, entity, start, end }: Mention,
  mentions: readonly Mention[],
  text: string,
  metric: Metric,
  state: EnglishState,
): EntityRef | null {
  if (metric !== 'investment' || /^(?:his|her)$/i.test(text.slice(start, end))) return null
  const target = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start > end &&
      /\b(?:in|into) $/.test(text.slice(one.start - 6, one.start)),
  )
  if (target === undefined && state.last?.metric === 'investment' && state.last.subject?.key === ref.key) return ref
  const office = officeOf({ ref, entity, start: 0, end: 0, isVoice: false }, state)
  return target !== undefined &&
    (office === null || office.key === target.ref.key || ![state.main?.key, state.topic?.key].includes(office.key))
    ? ref
    : null
}

/** Whom an officer leads by the catalogue, where the text speaks of that company or of no other. */
function officeOf({ ref, entity }: Mention, state: EnglishState): EntityRef | null {
  const told = state.offices.get(ref.key)
  if (told !== undefined) return told
  const office = ownerOf(entity, state.catalog)
  const isNamed = office !== null && (state.main?.key === office.key || state.names.has(office.key))
  return isNamed || (state.topic === null && state.main === null) ? office : null
}

/** Project Juniper, a campus that Google is developing. */
export function builderOf({ end, start }: Mention, mentions: readonly Mention[], text: string): Mention | undefined {
  return mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      !one.isVoice &&
      one.start > end &&
      text[start] !== undefined &&
      /^,? (?:[\w-]+ ){0,8}(?:that|which|of|by|for|at) (?:the )?$/.test(text.slice(end, one.start)),
  )
}

export function attributionOf({ ref, entity }: Mention, state: EnglishState): EntityRef {
  if (ref.kind === 'organisation' || ref.kind === 'person') return ref
  const owner = ownerOf(entity, state.catalog)
  if (owner !== null) return owner
  // The finished model, it says, will have …: who makes it says so.
  const thing = [state.model, state.product].find((one) => one?.ref.key === ref.key)
  return thing?.owner ?? ref
}

const MARKET =
  /\b(?:the |a )?((?:[A-Z][\w.]*['’]s )?(?:(?:global|worldwide|world|total|entire|whole) )?(?:[\w-]+ ){0,3}?market(?: for (?:[\w-]+ ){0,3}?[\w-]+?)?)(?= (?:will|would|could|is|was|were|has|had|to|at|worth|reached|in|grew|rose|hit|of|may|should|by|and|,)|[,.;])/gi

/** Expects the HBM market: from the last word on that opens the name. */
function trimMarket(name: string): string {
  const words = name.split(' ')
  const market = words.findIndex((word) => /^market$/i.test(word))
  const from = words.findLastIndex(
    (word, index) =>
      index < market &&
      (/^(?:the|a|an|its|that|this|of|in|for|to|and|will|is|was)$/i.test(word) ||
        readVerb(word.toLowerCase()) !== null),
  )
  return words.slice(from + 1).join(' ')
}

/** A market is the subject of its size; the one named last where the sentence names none. */
export function marketOf(state: EnglishState, { text, sentence }: Place): EntityRef | null {
  const found = findMatches(text.slice(sentence.start, sentence.end), MARKET).find(
    ([, name = '']) => !/\b(?:stock|share|bond|labou?r|job) market/i.test(name),
  )?.[1]
  const spent =
    /\b(?:spending|expenditure|outlays) on ((?:[\w-]+ ){0,3}?[\w-]+)(?= (?:to|will|would|could|is|was|reached|worldwide|in|by|at|rose|grew|may|should))/i.exec(
      text.slice(sentence.start, sentence.end),
    )?.[1]
  if (found === undefined && spent !== undefined) state.market = { key: foldName(spent), name: spent, kind: 'market' }
  if (found !== undefined) {
    const name = trimMarket(found).replace(/^(?:the|that|this|a|an|whole|entire|total|global|worldwide|of) /i, '')
    state.market = { key: foldName(name), name, kind: 'market' }
  }
  return state.market
}
