// States, towns and public bodies, where a text is about what they do themselves.
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { caseOf, isPublicBody, isTopicOwner } from './languages/ja-grammar.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { Mention } from './mentions.ts'
import { authorityRef } from './things.ts'

/** 政府も計算資源の拡充を急ぐ。: a state that neither gives nor permits, and nobody else, is what the next sentence is about. */
export function stateOf(
  text: string,
  sentence: Span,
  organisations: readonly Mention[],
  mentions: readonly Mention[],
): EntityRef | null {
  if (organisations.length > 0 || hasSign(text, sentence, SIGN.giving)) return null
  const states = mentions.filter(
    (one) =>
      one.ref.kind === 'organisation' &&
      /政府$|[Gg]overnment$|^[^社]{2,}(?:計画|ミッション|構想)$|Mission$|(?:欧州|European )|^(?:EU|European Union)$/.test(
        one.ref.name,
      ) &&
      (caseOf(text, one.end, sentence.end) === 'topic' || isTopicOwner(text, one, sentence.end)),
  )
  return states.at(-1)?.ref ?? null
}

/** 韓国政府は…GPUを調達する: of an article without a company in its headline. */
export function openingState(text: string, sentence: Span, mentions: readonly Mention[]): EntityRef | null {
  if (hasSign(text, sentence, SIGN.giving)) return null
  const state = mentions.find(
    (one) =>
      (/政府$|[Gg]overnment$/.test(one.ref.name) &&
        (caseOf(text, one.end, sentence.end) === 'topic' || isTopicOwner(text, one, sentence.end))) ||
      (/(?:計画|ミッション|構想|戦略|Mission)$/.test(one.ref.name) &&
        ['topic', 'nominative'].includes(caseOf(text, one.end, sentence.end))),
  )
  // 欧州委員会のX氏に尋ねた: in an interview, of whose office he holds.
  const asked = /(?:尋ね|聞い|インタビュー)/.test(text.slice(sentence.start, sentence.end))
    ? mentions.find((one) => isPublicBody(one.ref.name) && IS_ASKED.test(text.slice(one.end, sentence.end)))
    : undefined
  // 文部科学省は後継機の開発に着手する: what a body does itself.
  const body = mentions.find(
    ({ ref, end }) =>
      ref.kind === 'organisation' &&
      isPublicBody(ref.name) &&
      caseOf(text, end, sentence.end) === 'topic' &&
      DOES_ITSELF.test(text.slice(end, sentence.end)),
  )
  return state?.ref ?? asked?.ref ?? body?.ref ?? openingTown(text, sentence, mentions)
}

const DOES_ITSELF =
  /(?:着手|導入|整備|構築|創設|新設|設置|要求|計上|策定|開発|運用|調達|購入|建設|募集)(?:を(?:始め|進め|急|決め)|する|し(?:た|て|、))|を(?:始め|進め|急[ぐい]|建て|つく[りる]|設け|まとめ|打ち出|盛り込|動か)/

const IS_ASKED = /^の[^、。はが]{2,24}(?:氏|長|官|相|大臣|者|さん)に/

/** 熊本県は…計画を公表した. */
function openingTown(text: string, sentence: Span, mentions: readonly Mention[]): EntityRef | null {
  const town = mentions.find(({ ref, start, end }) => {
    const isNamedSo = ref.kind === 'place' && /[県市町村府都州]$|^北海道$/.test(text.slice(start, end))
    return isNamedSo && (caseOf(text, end, sentence.end) === 'topic' || /^。$/.test(text.slice(end, sentence.end)))
  })
  if (town === undefined) return null
  return authorityRef(text.slice(town.start, town.end))
}
