// What an English count of accelerators counts: a fleet, a training run, a purchase or a plan.
import type { Scope, Stance } from '#domain/claim.ts'
import type { Clause } from './en-parse.ts'
import type { RoleContext } from './en-role-context.ts'

const TRAINING = /\b(?:train(?:s|ed|ing)?|pre-?train\w*|training run|final run|reinforcement learning|fine-?tun\w+)\b/i
const PURCHASE =
  /^(?:buy|order|get|ship|sell|purchase|deliver|acquire|supply|receive|import|export|smuggle|procure|book|obtain|secure|produce|send|hand|reserve)$/
const PURCHASE_NOUN =
  /\b(?:orders?|purchases?|shipments?|deliver(?:y|ies)|sales?|imports?|exports?|consignment|contract for|order for|procurement|tender|empanelled|deal [^.;]{0,40}for|agreement [^.;]{0,40}for)\b/i
const PRODUCES = /^(?:produce|make|manufacture|build)$/

export function findEnglishScope(context: RoleContext, stance: Stance, isModels: boolean): Scope {
  const { place, parse, at } = context
  const { text, sentence, quantity, nextStart, previousEnd } = place
  const left = text.slice(Math.max(sentence.start, previousEnd - 60), quantity.start)
  const right = text.slice(quantity.end, Math.min(sentence.end, nextStart))
  const verbs = verbsOf(parse.clauseOf[at] ?? null)
  if (
    isTraining(left, right, verbs) ||
    (isModels && verbs.some((lemma) => /^(?:need|use|take|require|make|consume|occupy)$/.test(lemma)))
  )
    return 'training'
  const isPurchase =
    verbs.some((lemma) => PURCHASE.test(lemma)) ||
    PURCHASE_NOUN.test(`${left.slice(-40)}${right.slice(0, 30).split(/,? (?:and|but) |;/)[0]}`)
  // Would spend $400 million on AMD chips, some 13,000 MI355Xs in all.
  if (verbs.includes('spend') && /\b(?:chips|GPUs|accelerators|processors),? (?:or |some |about |around )?$/.test(left))
    return 'purchase'
  const canProduce = /\b(?:can|could|able to|capacity to)\b[^.;]{0,20}$/i.test(left)
  if (verbs.some((lemma) => PRODUCES.test(lemma)) && (stance === 'planned' || canProduce)) return 'planned'
  if (isPurchase) return 'purchase'
  return stance === 'planned'
    ? 'planned'
    : /\bcapable of|able to (?:hold|house)|room for\b/i.test(left)
      ? 'planned'
      : 'fleet'
}

function isTraining(left: string, right: string, verbs: readonly string[]): boolean {
  // Took 6 million GPU hours on 4,096 GH200s.
  if (
    /\b(?:GPU|TPU|chip|accelerator|[A-Z]{1,3}\d{2,4}[A-Za-z]?)[ -]hours\b[^,;]{0,12}\b(?:on|with|using|across) $/i.test(
      left,
    )
  )
    return true
  if (verbs.includes('train') || /\btrain(?:s|ed|ing)?\b[^.;]{0,140}, on (?:about |some |around )?$/.test(left))
    return true
  if (
    /^[^;]{0,60}\b(?:to train|did the training|in training|for training|during training|for (?:the|its) (?:final )?(?:training )?run|trained)\b/i.test(
      right,
    )
  )
    return true
  return (
    (TRAINING.test(left) || /\b[Ff]or (?:its|the|a|their) (?:[a-z-]+ ){0,2}model\b/.test(left)) &&
    verbs.some((lemma) => /^(?:use|take|need|require|run|cost|have|employ|rely)$/.test(lemma)) &&
    !/\bfor (?:training|customers)\b.{30}/.test(left)
  )
}

/** The verbs of the figure's clause and of those that it hangs on, but not of who says so. */
function verbsOf(own: Clause | null): string[] {
  const verbs: string[] = []
  for (let clause = own; clause !== null; clause = clause.parent) {
    if (clause.verb !== null) verbs.push(clause.verb.lemma)
    if (clause.kind === 'complement' || clause.kind === 'relative') break
  }
  return verbs
}
