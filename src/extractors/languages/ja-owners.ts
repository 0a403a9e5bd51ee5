// Whose a figure of a Japanese sentence could be.
import { hasOneWithin, lettersOf, standsAt } from '#domain/letters.ts'
import { claims } from '../defendants.ts'
import type { Mention } from '../mentions.ts'
import type { Actor, RoleContext } from './ja-actors.ts'
import { isPublicBody, skipBelongings } from './ja-grammar.ts'
import { sayingOf } from './ja-sayings.ts'

/** Whoever could own the figure: not who speaks, sells, compiles or is held. */
export function findOwners(context: RoleContext, actors: readonly Actor[], speaker: Mention | null): Actor[] {
  return actors.filter(
    (one) =>
      isOwner(one) &&
      (!one.isVoice || isDoer(context, one)) &&
      one.start !== speaker?.start &&
      !isVendor(context, one) &&
      !isCompiler(context, one) &&
      !isHeld(context, one),
  )
}

/** ホシノ総研は40億円を調達した: who speaks of others by trade does things too. */
function isDoer({ text, sentence, quantity }: RoleContext, { entity, role, end }: Actor): boolean {
  if (
    (entity !== null && !STUDIES.test(entity.names.join(' '))) ||
    (role !== 'topic' && role !== 'nominative') ||
    end > quantity.start
  )
    return false
  return (
    sayingOf(text.slice(end, sentence.end)) === null &&
    !/推定|推計|試算|予測|予想|調査|集計|まとめ|という/.test(text.slice(end, sentence.end))
  )
}

/** Universities and laboratories have machines and staff, whatever else they tell. */
const STUDIES = /大学|研究所|研究院|研究センター|Universit|Institute of Tech|Laborator/

/** Who has figures of its own. */
export function isOwner({ ref }: Mention): boolean {
  return ref.kind !== 'person' && ref.kind !== 'chip' && ref.kind !== 'place'
}

/** アンペア株の売却益: of whoever held the shares. A public body has no chips and no power of its own. */
function isHeld({ text, sentence, quantity, metric }: RoleContext, actor: Actor): boolean {
  if (metric === 'power' && isPublicBody(actor.ref.name)) return true
  // 訴えたのはXで、3億ドルを求めている: of whoever is sued.
  if (
    metric === 'penalty' &&
    /(?:訴え|提訴し|請求し)たのは、?[^、。はが]{0,10}$/.test(text.slice(sentence.start, actor.start))
  )
    return true
  if (metric === 'penalty' && claims(text, sentence, actor)) return true
  // 経済産業省の補助金31億円を充てる: of whoever gives it.
  const isGiver = metric === 'funding' && isPublicBody(actor.ref.name)
  if (isGiver && /^の?[^、。はがを]{0,8}(?:補助|助成|交付|支援)金?/.test(text.slice(actor.end, sentence.end)))
    return true
  // アンペアの買収額は: of whoever buys.
  if (metric === 'acquisition' && /^(?:社)?の(?:全株式の)?買収/.test(text.slice(actor.end, sentence.end))) return true
  // クリントン原発の1.1ギガワットを買う: of a plant that another's power comes from.
  const isPlant = metric === 'power' && actor.ref.kind === 'facility' && actor.end <= quantity.start
  if (isPlant && BOUGHT.test(text.slice(quantity.end, sentence.end))) return true
  if (metric === 'market_cap' || metric === 'market_cap_change') return false
  const mayBeHeld =
    text[actor.end] === '株' || text.startsWith('の株式', actor.end) || text.startsWith('への出資', actor.end)
  return mayBeHeld && /^(?:株(?!式会社)|の株式|への出資)/.test(text.slice(actor.end, sentence.end))
}

const BOUGHT = /^(?:分|相当|強|超|余り)?(?:の電[力気])?を[^、。はが]{0,12}(?:買[うい]|購入|調達|引き取|引き受け|受け取)/

/** まと[め]た, 集[計]した, 算[出]した, 公[表]した, 調[べ]た. */
const IN_COMPILED = lettersOf('め計出表べ')
const REACH_OF_COMPILED = 12

/** LSEGがまとめた市場予想: who compiled a figure is not whose it is. */
export function isCompiler({ text, sentence }: RoleContext, actor: Actor): boolean {
  const rest = skipBelongings(text, actor.end, sentence.end)
  // Xが公表した四半期の売上高は: accounts are whose who discloses them.
  return (
    rest[0] === 'が' &&
    hasOneWithin(IN_COMPILED, rest, 1, REACH_OF_COMPILED) &&
    /^が[^、。]{0,8}(?:まとめた|集計した|算出した|公表した|調べた)/.test(rest) &&
    (actor.isVoice ||
      !/^が[^、。]{0,8}公表した[^、。はがを]{0,20}(?:売上|利益|損益|決算|業績|収益|受注|削減|採用|計画|方針|投資)/.test(
        rest,
      ))
  )
}

const BEGIN_GOODS = lettersOf(' 製の')

/** エヌビディア製「H800」を, エヌビディアのGPUを: whose chips they are is not who has them. */
function isVendor({ text, quantity, metric }: RoleContext, actor: Mention): boolean {
  if (metric !== 'accelerator_count' && metric !== 'gpu_hours' && metric !== 'power') return false
  if (!standsAt(BEGIN_GOODS, text, actor.end)) return false
  const rest = text.slice(actor.end, Math.max(actor.end, quantity.start + 30))
  // NVIDIA H200 GPU 1,024基.
  if (rest[0] === ' ') return /^ [A-Z]{1,3}\d{2,3}/.test(rest)
  return /^(?:製|の)[^、。はがをで]{0,14}(?:GPU|TPU|チップ|半導体|アクセラレータ|システム|[「『]?[A-Z]{1,3}\d{2,3})/.test(
    rest,
  )
}
