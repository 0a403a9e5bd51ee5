// The catalogue: every name leads to one entity, wherever it stands.
import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { METRIC_UNITS, unitFits } from '#catalog/metrics.ts'
import { METRICS } from '#domain/claim.ts'
import { familyOf } from '#domain/conflict.ts'
import { CURRENCIES, type Unit } from '#domain/quantity.ts'

/** Sentences and the entities that are named in them. Near-misses first. */
const namings = [
  ['メタバース事業を縮小する。', []],
  ['インテルサットの衛星', []],
  ['The report is met with doubt.', []],
  ['The amd64 build is out.', []],
  ['Alarm bells ring.', []],
  ['RTX', []],
  ['the H1000 and the XH100', []],
  ['H100sx', []],
  ['ＯｐｅｎＡＩ', []], // scanning is for texts that have been normalised
  // Longer words of kanji that hold a name.
  ['東大阪市の東大寺', []],
  ['関東大会と関西大会', []],
  ['東京東部の工場', []], // 京東
  ['心理研究の物理研究所', []], // 理研
  ['数百度の熱', []],
  ['日産10万枚、日産化学', ['Nissan Chemical']],
  ['日立市の人口', []],
  ['日経平均は4万円', []],
  ['楽天的な見方', []],
  ['北大西洋条約機構', ['NATO']],
  ['北大西洋の海底', []],
  ['急速充電通知', []], // 電通
  // Other organisations whose names begin with that of one.
  ['日立建機と日立金属', ['Hitachi Construction Machinery']],
  ['みずほ証券', ['Mizuho Securities']],
  ['富士通ゼネラルと富士通キャピタル', ['Fujitsu General']],
  ['東芝テックと東芝エレベータ', ['Toshiba Tec']],
  ['日本電気ソリューション', []],
  ['NECキャピタルソリューション', []],
  ['三菱UFJ銀行と三菱商事', ['MUFG Bank', 'Mitsubishi Corporation']],
  ['ソニー銀行とソニー損保', ['Sony Bank']],
  // Ordinary words that are names too.
  ['See Figure 3 and Figure S1.', []],
  ['Cognition is hard to measure.', []],
  ['Nintendo Switch and AWS Lambda', ['Nintendo', 'Amazon Web Services']],
  ['The frontier model, a frontier lab', []],
  ['Frontier Models are large.', []],
  ['The Apollo 11 landing; アポロ計画とアポロ11号', []],
  ['Indeed, the notion of scale is moot.', []],
  ['together they figure as a target', []],
  ['ラムダ式、チューリング賞、ガウディ建築', []],
  ['生成AI5社のAI6割', []],
  ['a cursor on the canvas', []],
  ['S&P 500種、S&P500', []],
  ['ロボットアームとロボットアームズ', []],
  ['カカオ豆とコンステレーション2号', []],
  ['in vivo and in vitro', []],
  ['X線とX(旧ツイッター)、Xの', ['X']],
  ['メタ分析とメタ認知、シャープな画像、ハイレゾ音源', []],
  ['クロード・モネとジェミニ計画、レイニア山', []],
  ['the Nikkei fell, the Citadel of Aleppo, every Fortress', []],
  ['アマゾン川とアマゾン熱帯雨林', []],
  ['SNAP benefits; the RAMP test', []],
  ['生成AI200件、AI250億円', []],
  ['the MIT License, MITライセンス', []],
  ['HPを公開した。', []],
  // Versions that the table lacks are not the version that they begin with.
  ['the XR-R1 and the GV-100', []],
  ['DeepSeek 2,048基とClaude 3億人、Gemini 4 million', ['DeepSeek', 'Claude', 'Gemini']],
  ['GPTという語、GPT 5割', []],
  ['a K-GPT-7 and GPT-7x9', []],
  // Short names of models count where the text says whose they are.
  ['R1は新しい。M2チップのV3', []],
  ['DeepSeekのR1とV3', ['DeepSeek', 'DeepSeek-R1', 'DeepSeek-V3']],
  ['DeepSeek-V3は大きい。V3は安い。', ['DeepSeek-V3', 'DeepSeek-V3']],
  // Surnames.
  ['マスクを着けた医師', []],
  ['ゲイツを含むワンの話', []],
  ['Kimbal Musk and Mary Trump', []],
  ['Trump Tower', []],
  ['後藤氏は言う。', []],
  ['スーを呼ぶ。スー氏', []],
  ['マスク氏は言う。', ['Elon Musk']],
  ['後藤芳光CFOによると、後藤氏は言う。', ['Yoshimitsu Goto', 'Yoshimitsu Goto']],
  ['Altman said. Elon Musk did not. CEO Jensen Huang did.', ['Sam Altman', 'Elon Musk', 'Jensen Huang']],
  ['孫正義会長兼社長と孫氏', ['Masayoshi Son', 'Masayoshi Son']],
  // Versions that no table has.
  ['GPT-4.7とGPT-6.1 mini', ['GPT-4.7', 'GPT-6.1 mini']],
  ['「Claude Opus 7」とGemini 9 Ultraは', ['Claude Opus 7', 'Gemini 9 Ultra']],
  ['Qwen4-Max-Thinking, Llama 6 405B.', ['Qwen4-Max-Thinking', 'Llama 6 405B']],
  ['PLaMo 4とSarashina3と「tsuzumi 5」', ['PLaMo 4', 'Sarashina3', 'tsuzumi 5']],
  ['DeepSeek-V9 and Grok-8', ['DeepSeek-V9', 'Grok-8']],
  ['Grok 4とGrok-4、GPT-4o', ['Grok 4', 'Grok 4', 'GPT-4o']],
  // Names.
  ['メタは増やす。', ['Meta']],
  ['メタ最高経営責任者、シャープは', ['Meta', 'Sharp']],
  ['クアルコムの「AI200」', ['Qualcomm', 'Qualcomm AI200']],
  ['エヌビディア製のGPU', ['Nvidia']],
  ['NVIDIA said', ['Nvidia']],
  ['SBGと鴻海精密工業', ['SoftBank Group', 'Foxconn']],
  ['ソフトバンクグループとソフトバンク', ['SoftBank Group', 'SoftBank Corp.']],
  ['SoftBank leads; みずほは貸す', ['SoftBank Group', 'Mizuho']],
  ['Google DeepMindとGoogle', ['Google DeepMind', 'Google']],
  ['H100s and H200s', ['H100', 'H200']],
  ['H100を1万基、H800を1万基', ['H100', 'H800']],
  ['Nvidia Hopper GPUs', ['Hopper']],
  ['(AMD)', ['AMD']],
  ['Figure said it raised money from Cognition.', ['Figure AI', 'Cognition']],
  [
    "Perplexity is valued at $20 billion. Harvey's users grew. Runway was in talks.",
    ['Perplexity', 'Harvey', 'Runway'],
  ],
  ['Use the Cursor editor, said Nikkei.', ['Cursor', 'Nikkei']],
  ['FigureとCognitionは米アポロから資金を得る。', ['Figure AI', 'Cognition', 'Apollo']],
  ['検索大手百度と通信大手華為', ['Baidu', 'Huawei']],
  ['東大発の新興企業と、京大、日立製のサーバー', ['University of Tokyo', 'Kyoto University', 'Hitachi']],
  ['月之暗面、摩爾線程、寒武紀、智譜', ['Moonshot AI', 'Moore Threads', 'Cambricon', 'Zhipu']],
  ['KIOXIA、キオクシアHDとラピダス', ['Kioxia', 'Kioxia', 'Rapidus']],
  ['TPU v6eとIronwood、第7世代TPU', ['Trillium', 'Ironwood', 'Ironwood']],
  ['GB200 NVL72とMI355X', ['GB200', 'MI355X']],
  ['公正取引委員会と総務省', ['Japan Fair Trade Commission', 'Ministry of Internal Affairs and Communications']],
] as const

test.each(namings)('%s', (text, names) => {
  expect(catalog.scan(text).map(({ entity }) => entity.name)).toEqual(names)
})

/** What belongs to a name is a part of its mention, so that the particle behind it shows its case. */
test.each([
  ['優必選科技は', '優必選科技'],
  ['ネビウス・グループは', 'ネビウス・グループ'],
  ['ネビウスのグループは', 'ネビウス'],
  ['サム・アルトマンCEOは', 'サム・アルトマンCEO'],
  ['孫正義会長兼社長が', '孫正義会長兼社長'],
  ['ティム・クック最高経営責任者(CEO)は', 'ティム・クック最高経営責任者'],
  ['孫正義会議は', '孫正義'],
] as const)('%s: %s', (text, mention) => {
  expect(catalog.scan(text).map(({ start, end }) => text.slice(start, end))).toEqual([mention])
})

test('a version that no table has belongs to the maker of its family', () => {
  const [hit] = catalog.scan('GPT-7')
  expect(hit?.entity).toMatchObject({ key: 'gpt7', kind: 'model', ownerKey: 'openai' })
})

test.each([
  ['openai', 'OpenAI'],
  ['Ｏｐｅｎ ＡＩ', 'OpenAI'],
  ['オープンＡＩ', 'OpenAI'],
  ['The Meta', 'Meta'],
  ['昇騰 910B', 'Ascend 910B'],
  ['nobody in particular', undefined],
] as const)('%s is %s', (name, expected) => {
  expect(catalog.find(name)?.name).toBe(expected)
})

test.each([
  ['H100', 'nvidia'],
  ['MI300X', 'amd'],
  ['TPU v5p', 'google'],
  ['Ascend 910C', 'huawei'],
  ['Trainium2', 'amazonwebservices'],
  ['R1', 'deepseek'],
] as const)('%s belongs to %s', (name, owner) => {
  expect(catalog.find(name)?.ownerKey).toBe(owner)
  expect(catalog.get(owner)?.kind).toBe('organisation')
})

describe.each(METRICS)('%s', (metric) => {
  test('is counted in units of one kind', () => {
    const units: Unit[] = ['GPU', 'GPU-hour', 'parameter', 'token', 'person', 'W', ...CURRENCIES]
    const fitting = units.filter((unit) => unitFits(metric, unit))
    expect(fitting).toEqual(METRIC_UNITS[metric] === 'money' ? [...CURRENCIES] : [METRIC_UNITS[metric]])
  })
})

test('metrics that are compared with nothing, and with one another', () => {
  expect(METRICS.filter((metric) => familyOf(metric) === null)).toEqual(['market_cap_change', 'money_other'])
  const families = Object.groupBy(METRICS, (metric) => familyOf(metric) ?? 'none')
  const shared = Object.values(families).filter((family) => (family?.length ?? 0) > 1)
  expect(shared).toEqual([
    ['training_cost', 'capex', 'opex'],
    ['market_cap_change', 'money_other'],
  ])
})
