// Short texts that say plainly what accelerators are for: by them it is seen how cautiously that is weighed.
import type { Scope } from '#domain/claim.ts'

export const japanese: readonly (readonly [text: string, scope: Scope])[] = [
  ['DeepSeekは訓練に2,048基のGPUを使った。', 'training'],
  ['東雲工業は1万基のGPUを訓練に用いた。', 'training'],
  ['ミナモの学習には2,000基のH800を使った。', 'training'],
  ['東雲工業はモデルの訓練に512基のA100を投入した。', 'training'],
  ['ミナモは512基のA100で訓練された。', 'training'],
  ['東雲工業は35万基のH100を保有する。', 'fleet'],
  ['東雲工業は1,000基のGPUを運用している。', 'fleet'],
  ['東雲工業の計算拠点では8,000基のGPUが稼働している。', 'fleet'],
  ['東雲工業は1,000基のB200を購入した。', 'purchase'],
  ['東雲工業は4万枚のGPUを発注した。', 'purchase'],
  ['東雲電機は昨年、200万基のAI半導体を出荷した。', 'purchase'],
  ['東雲工業は年末までに35万基のH100を導入する計画だ。', 'planned'],
  ['東雲工業は2027年に10万基のGPUを並べる。', 'planned'],
]

export const english: readonly (readonly [text: string, scope: Scope])[] = [
  ['DeepSeek used 2,048 GPUs for training.', 'training'],
  ['DeepSeek trained R1 on 2,048 H800 GPUs.', 'training'],
  ['Kite Labs used 512 A100s to train its model.', 'training'],
  ['The model was trained on 16,384 H100s.', 'training'],
  ['Kite Labs owns 350,000 H100s.', 'fleet'],
  ['Kite Labs runs 100,000 GPUs in Leeds.', 'fleet'],
  ['Some 8,000 GPUs are at work in the hall of Kite Labs.', 'fleet'],
  ['Kite Labs bought 1,000 B200s.', 'purchase'],
  ['Kite Labs has ordered 40,000 GPUs.', 'purchase'],
  ['Nvidia shipped 2 million GPUs last year.', 'purchase'],
  ['Kite Labs plans to install 350,000 H100s by the end of the year.', 'planned'],
  ['Kite Labs will deploy 100,000 GPUs in 2027.', 'planned'],
]
