// Where English chips and English power go, and from whom they come.
import type { EntityRef } from '#domain/claim.ts'
import { gap } from './en-counterparties.ts'
import type { EnglishObjectContext } from './en-object-context.ts'

const GIVES =
  /\b(?:sell|sells|sold|selling|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|send|sends|sent|ship|ships|shipped|lend|lends|lent|allocate[sd]?|offer(?:s|ed)?) (?:the )?$/

/** Where a vendor's chips go: for its partner Anthropic, to OpenAI. */
export function findRecipient({ place, mentions, subject, scope }: EnglishObjectContext): EntityRef | null {
  if (scope !== 'purchase' && scope !== 'planned') return null
  const { text } = place
  // Will supply OpenAI with 100,000 chips.
  const given = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      one.end <= place.quantity.start &&
      GIVES.test(text.slice(place.sentence.start, one.start)) &&
      /^ (?:with )?(?:about |some |up to |another |a further |at least )?$/.test(
        text.slice(one.end, place.quantity.start),
      ),
  )
  if (given !== undefined) return given.ref
  const receiver = mentions.find(
    (one) =>
      (one.ref.kind === 'organisation' || one.ref.kind === 'place') &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      one.start >= place.quantity.end &&
      one.start < place.nextStart &&
      !/^(?:its|their|our)$/i.test(text.slice(one.start, one.end)) &&
      !OF_ITS_SITE.test(text.slice(one.end, one.end + 60)) &&
      /^[^,.;]{0,50}\b(?:to|for)\s+(?:the |its |[\w-]+ ){0,3}$/i.test(text.slice(place.quantity.end, one.start)),
  )
  // Will deploy 200,000 GPUs for the company: for whom the sentence has named beside the subject.
  if (receiver === undefined && FOR_COMPANY.test(text.slice(place.quantity.end, place.nextStart)))
    return (
      mentions.findLast(
        (one) =>
          one.ref.kind === 'organisation' &&
          !one.isVoice &&
          one.ref.key !== subject?.key &&
          one.end <= place.quantity.start,
      )?.ref ?? null
    )
  return receiver !== undefined && mentions.every((one) => one.ref.kind !== 'facility') ? receiver.ref : null
}

/** For OpenAI's data centre in Abilene: they go to the site. */
const OF_ITS_SITE =
  /^['’]s? (?:[\w-]+ ){0,3}?(?:data[- ]?cent(?:er|re)s?|campus|sites?|plant|facility|facilities|complex|cluster|supercomputer)\b/

const FOR_COMPANY =
  /^[^,.;]{0,40} for (?:the|that) (?:company|firm|group|customer|client|giant|cloud company|software company)\b/

export function findSupplier(context: EnglishObjectContext): EntityRef | null {
  const { place, mentions, subject } = context
  const { text, sentence, quantity, nextStart } = place
  const fitting = mentions.filter(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      !/^(?:its|their|our)$/i.test(text.slice(one.start, one.end)),
  )
  // To sell Amazon 1,200 megawatts, supply Cologix with 17.
  const given = fitting.find(
    (one) =>
      one.end <= quantity.start &&
      /\b(?:sell|sells|sold|selling|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|giv(?:e|es|ing)|gave|leas(?:e|es|ed|ing)|offer(?:s|ed)?) (?:the )?$/.test(
        text.slice(sentence.start, one.start),
      ) &&
      /^(?:,[^,]{3,50},)? (?:with )?(?:about |some |up to |another |a further )?$/.test(
        text.slice(one.end, quantity.start),
      ),
  )
  if (given !== undefined) return given.ref
  // 150MW from XGS: a source of its own.
  const source = fitting.find(
    (one) =>
      one.start >= quantity.end &&
      one.start < nextStart &&
      /^(?: of [\w -]{1,40})? (?:from|with) (?:the )?(?:[\w'’-]+ ){0,4}$/.test(text.slice(quantity.end, one.start)),
  )
  if (source !== undefined) return source.ref
  if (!POWER_DEAL.test(text.slice(sentence.start, sentence.end))) return null
  // $27 billion from Blue Owl, will draw 2 gigawatts: behind the figure before it is dealt with that one.
  const { previousEnd } = place
  const near = fitting.filter(
    (one) =>
      one.start < nextStart &&
      // Half of which came from the Union, and draws 17 megawatts.
      !(one.end <= quantity.start && /, and [a-z]+s? [^,]{0,30}$/.test(text.slice(one.end, quantity.start))) &&
      !(
        previousEnd > sentence.start &&
        one.start >= previousEnd &&
        one.end <= quantity.start &&
        /^ (?:of [\w ]+ )?(?:from|to|for|with|of|by) (?:the )?$/.test(text.slice(previousEnd, one.start))
      ),
  )
  const linked = near.filter((one) => POWER_SIDE.test(text.slice(Math.max(sentence.start, one.start - 90), one.start)))
  return linked.sort((a, b) => gap(place, a) - gap(place, b))[0]?.ref ?? null
}

const POWER_DEAL =
  /\b(?:buy|bought|purchas|sign|draw|contract|procure|deal|agreement|deploy|suppl|rent|leas|host|sell|sold|commit|take|want|promise|chips|accelerators|output)\w*/i

const POWER_SIDE =
  /\b(?:from|of|with|by|(?:sell|sold|leas\w+|rent\w*|host\w*|let) [^.;]{0,60}\b(?:to|for)|suppl(?:y|ies) [^.;]{0,40}\bto|power|that|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing))\s+(?:the |its |[\w-]+ ){0,2}$/i
