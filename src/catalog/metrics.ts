// The metrics: what each is counted in, and what people call it.
import type { Metric, Scope } from '#domain/claim.ts'
import { isCurrency, type Unit } from '#domain/quantity.ts'
import type { Language } from '#domain/text.ts'

export type UnitKind = 'GPU' | 'GPU-hour' | 'money' | 'parameter' | 'token' | 'person' | 'W'

export const METRIC_UNITS: Record<Metric, UnitKind> = {
  accelerator_count: 'GPU',
  gpu_hours: 'GPU-hour',
  training_cost: 'money',
  capex: 'money',
  opex: 'money',
  funding: 'money',
  investment: 'money',
  acquisition: 'money',
  valuation: 'money',
  market_cap: 'money',
  market_cap_change: 'money',
  revenue: 'money',
  profit: 'money',
  price: 'money',
  contract: 'money',
  market_size: 'money',
  penalty: 'money',
  money_other: 'money',
  parameter_count: 'parameter',
  training_tokens: 'token',
  context_window: 'token',
  users: 'person',
  subscribers: 'person',
  headcount: 'person',
  hiring: 'person',
  layoffs: 'person',
  power: 'W',
}

export const METRIC_LABELS: Record<Metric, { ja: string; en: string }> = {
  accelerator_count: { ja: 'AI半導体の数', en: 'accelerators' },
  gpu_hours: { ja: 'GPU時間', en: 'GPU hours' },
  training_cost: { ja: '訓練費用', en: 'training cost' },
  capex: { ja: '設備投資', en: 'capital expenditure' },
  opex: { ja: '運用費', en: 'operating cost' },
  funding: { ja: '資金調達額', en: 'funding' },
  investment: { ja: '出資額', en: 'investment' },
  acquisition: { ja: '買収額', en: 'acquisition price' },
  valuation: { ja: '企業価値', en: 'valuation' },
  market_cap: { ja: '時価総額', en: 'market capitalisation' },
  market_cap_change: { ja: '時価総額の増減', en: 'change in market capitalisation' },
  revenue: { ja: '売上高', en: 'revenue' },
  profit: { ja: '利益', en: 'profit' },
  price: { ja: '価格', en: 'price' },
  contract: { ja: '契約額', en: 'contract value' },
  market_size: { ja: '市場規模', en: 'market size' },
  penalty: { ja: '制裁金・賠償金', en: 'penalty' },
  money_other: { ja: 'その他の金額', en: 'other amount' },
  parameter_count: { ja: 'パラメータ数', en: 'parameters' },
  training_tokens: { ja: '学習トークン数', en: 'training tokens' },
  context_window: { ja: 'コンテキスト長', en: 'context window' },
  users: { ja: '利用者数', en: 'users' },
  subscribers: { ja: '会員数', en: 'subscribers' },
  headcount: { ja: '従業員数', en: 'headcount' },
  hiring: { ja: '採用数', en: 'hiring' },
  layoffs: { ja: '人員削減数', en: 'layoffs' },
  power: { ja: '電力', en: 'power' },
}

/** What an accelerator count counts. */
export const SCOPE_LABELS: Record<Scope, Record<Language, string>> = {
  fleet: { ja: '保有・稼働', en: 'in operation' },
  training: { ja: '訓練に使用', en: 'used for training' },
  purchase: { ja: '購入', en: 'purchased' },
  planned: { ja: '計画', en: 'planned' },
}

export function unitFits(metric: Metric, unit: Unit): boolean {
  const kind = METRIC_UNITS[metric]
  return kind === 'money' ? isCurrency(unit) : kind === unit
}
