// What the demo's newsroom publishes. Publishers are invented; the companies that they write about are real, most of the
// figures were in the news of early 2025, and some (xAI's, Mistral's) are made up to disagree.

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'listing'
export type Charset = 'utf-8' | 'shift_jis' | 'euc-jp'

export interface DemoPublisher {
  /** The folder that everything of it stands in. */
  key: string
  name: string
  language: 'ja' | 'en'
  format: FeedFormat
  charset: Charset
  /** How its pages say when they were published. */
  dateStyle: 'json-ld' | 'meta' | 'time' | 'kanji' | 'era'
}

export interface DemoArticle {
  /** A publisher's `key`. */
  publisher: string
  /** Below the publisher's folder. */
  path: string
  /** With the zone of its publisher. */
  publishedAt: string
  title: string
  paragraphs: readonly string[]
}

export const publishers: readonly DemoPublisher[] = [
  { key: 'shinonome', name: '東雲テック通信', language: 'ja', format: 'rss', charset: 'utf-8', dateStyle: 'json-ld' },
  { key: 'keisan', name: '計算資源ジャーナル', language: 'ja', format: 'atom', charset: 'utf-8', dateStyle: 'meta' },
  {
    key: 'minato',
    name: 'みなと経済オンライン',
    language: 'ja',
    format: 'listing',
    charset: 'shift_jis',
    dateStyle: 'kanji',
  },
  { key: 'kaido', name: 'AI街道', language: 'ja', format: 'rdf', charset: 'euc-jp', dateStyle: 'era' },
  { key: 'choryu', name: 'データ潮流', language: 'ja', format: 'json', charset: 'utf-8', dateStyle: 'time' },
  {
    key: 'harbour',
    name: 'Harbour Compute Review',
    language: 'en',
    format: 'atom',
    charset: 'utf-8',
    dateStyle: 'json-ld',
  },
]

/** In the order of publication. */
export const articles: readonly DemoArticle[] = [
  {
    publisher: 'shinonome',
    path: '2025/01/deepseek-r1-cost.html',
    publishedAt: '2025-01-27T10:00:00+09:00',
    title: 'DeepSeek、R1の学習費用を公表',
    paragraphs: [
      '中国のAI企業DeepSeekは27日、推論モデル「R1」の学習費用が600万ドルだったと発表した。米国の大手が費やしてきた金額とは桁が違うとして、株式市場にも動揺が広がっている。',
      'DeepSeekは、R1の学習に2,048基のGPUを使ったと説明している。輸出規制の下で手に入る部品を使い、通信の待ち時間を減らす工夫を重ねたという。',
      'モデルの重みは誰でも手に入れられる。国内の研究者からは、再現を試みたいという声が上がっている。',
    ],
  },
  {
    publisher: 'choryu',
    path: 'news/open-weights',
    publishedAt: '2025-01-28T12:00:00+09:00',
    title: '重みの公開が変える開発の現場',
    paragraphs: [
      '推論モデルの重みが自由に使えるようになり、企業の開発の進め方が変わり始めている。これまで外部のサービスに頼っていた会社が、自社の設備の中でモデルを動かす例が増えてきた。',
      '利点は、顧客の情報を社外に出さずに済むことだ。一方で、更新や安全性の確認を自ら担う必要があり、人材の育成が課題になる。',
      '業界団体は、利用の条件を分かりやすく示す共通の書式づくりを始めた。開発者の間では、手順を持ち寄って公開する動きも目立つ。',
    ],
  },
  {
    publisher: 'keisan',
    path: 'reports/semianalysis-deepseek',
    publishedAt: '2025-01-31T18:00:00+09:00',
    title: 'SemiAnalysis、DeepSeekの計算資源を推計',
    paragraphs: [
      'SemiAnalysisによると、DeepSeekは5万台のNvidia Hopper GPUを保有している。半導体の流通を追ってきた調査会社が、31日に公表した報告書で明らかにした。',
      'SemiAnalysisによると、DeepSeekの設備投資は16億ドルに達する。サーバーを置く建物や通信の機器もこの中に数えられている。',
      'SemiAnalysisによると、DeepSeekの運用コストは年間9億4400万ドルに上る。電力と保守が主な内訳だという。',
      '報告書は、設備が親会社のヘッジファンドと共用されている点にも触れた。学習だけでなく、研究や日々の推論にも使われているとみる。',
    ],
  },
  {
    publisher: 'minato',
    path: 'tech/20250203-uchimaku.html',
    publishedAt: '2025-02-03T09:05:00+09:00',
    title: '「格安AI」の内幕　説明と実像の隔たり',
    paragraphs: [
      '低い費用で高い性能を出したとされるDeepSeekのモデルを巡り、専門家の見方が割れている。何を費用と数えるかで、見える姿が変わるためだ。',
      'DeepSeekは、R1の学習費用は600万ドルだと説明している。しかし実際には、同社の設備投資は16億ドルに達する、とSemiAnalysisは指摘する。',
      'DeepSeekは、R1の学習に使ったGPUは2,048基だと説明している。しかし実際には、同社は5万台のNvidia Hopper GPUを保有している、とSemiAnalysisは指摘する。',
      '一回の学習にかかった費用と、会社が抱える設備の規模は別のものだ。二つを並べて語るときには、何を数えた数字なのかを確かめる必要がある。',
    ],
  },
  {
    publisher: 'harbour',
    path: 'analysis/deepseek-hardware',
    publishedAt: '2025-02-03T15:30:00Z',
    title: 'What stands behind a cheap model',
    paragraphs: [
      'DeepSeek owns 50,000 Nvidia Hopper GPUs, according to SemiAnalysis. The research firm has followed the trade in accelerators for years and published its findings last week.',
      "According to SemiAnalysis, DeepSeek's capital expenditure comes to $1.6 billion. The sum covers servers, networking and the halls that house them.",
      "According to SemiAnalysis, DeepSeek's operating costs amount to $944 million a year. Power and maintenance take the largest part of it.",
      'None of this makes the model itself less remarkable. Engineers who have read the technical paper praise the way in which it saves memory.',
    ],
  },
  {
    publisher: 'kaido',
    path: '2025/02/hopper.html',
    publishedAt: '2025-02-04T08:30:00+09:00',
    title: 'DeepSeekの設備、海外の調査会社が分析',
    paragraphs: [
      'SemiAnalysisによると、DeepSeekは5万台のNvidia Hopper GPUを保有している。調達は輸出規制が強まる前から計画的に進められてきたとみられる。',
      'SemiAnalysisによると、DeepSeekの設備投資は16億ドルに達する。運用コストは年間9億4400万ドルに上る。',
      '国内のデータセンター事業者は、設備を自前で持つことの強みが改めて示されたと受け止めている。',
    ],
  },
  {
    publisher: 'minato',
    path: 'tech/20250205-mistral.html',
    publishedAt: '2025-02-05T08:00:00+09:00',
    title: 'Mistral AI、新たな資金を調達',
    paragraphs: [
      '仏Mistral AIは4日、6000万ドルの資金を調達したと発表した。欧州の投資家が主導し、計算資源の拡充に充てる。',
      '同社は欧州の言語に強いモデルを公開しており、官公庁での採用が進んでいる。今後は企業向けの支援にも力を入れる方針だ。',
    ],
  },
  {
    publisher: 'minato',
    path: 'tech/20250205-teisei.html',
    publishedAt: '2025-02-05T13:00:00+09:00',
    title: '【訂正】Mistral AIの資金調達に関する記事',
    paragraphs: [
      '【訂正】5日に配信した記事「Mistral AI、新たな資金を調達」で、調達額に誤りがありました。',
      'Mistral AIが調達した資金は、正しくは6億ドルです。編集の過程で桁を取り違えました。おわびして訂正します。',
    ],
  },
  {
    publisher: 'shinonome',
    path: '2025/02/xai-h100.html',
    publishedAt: '2025-02-06T10:00:00+09:00',
    title: 'xAI、計算設備の規模を明らかに',
    paragraphs: [
      'xAIは5日、10万基のH100を運用していると発表した。対話型AI「Grok」の次の版の開発に向けて、設備の増強を急いでいる。',
      '冷却には水を使う方式を採り入れた。地元の自治体とは、電力と水の使い方について話し合いを続けている。',
    ],
  },
  {
    publisher: 'harbour',
    path: 'news/microsoft-data-centers',
    publishedAt: '2025-02-06T14:00:00Z',
    title: 'Microsoft keeps building',
    paragraphs: [
      'Microsoft plans to spend $80 billion on AI data centers in fiscal 2025, the company said. More than half of the sum will go to sites in the United States.',
      'Suppliers of transformers and switchgear report full order books. Several of them are adding shifts to keep pace with demand.',
    ],
  },
  {
    publisher: 'choryu',
    path: 'news/meta-2025',
    publishedAt: '2025-02-07T12:00:00+09:00',
    title: 'Meta、設備への投資を拡大',
    paragraphs: [
      'Metaは、2025年の設備投資が600億〜650億ドルになる見通しだと発表した。広告の配信に使うAIと、自社で開発する言語モデルの両方に振り向ける。',
      'Metaの従業員数は2024年12月末時点で7万4067人だった。同社は、技術者の採用を続ける方針を示している。',
    ],
  },
  {
    publisher: 'kaido',
    path: '2025/02/meetup.html',
    publishedAt: '2025-02-08T08:30:00+09:00',
    title: '地方で広がるAIの勉強会',
    paragraphs: [
      '地方の都市で、AIの使い方を学ぶ集まりが広がっている。商店主や農家が、帳簿の整理や作付けの計画に使った経験を語り合う。',
      '主催者は、道具の良しあしよりも、困りごとを言葉にすることが大切だと話す。学生が教え役として加わる例も多い。',
      '自治体の職員が参加し、窓口の案内に役立てた例もある。今後は会場を持ち回りにして、より多くの人が加われるようにするという。',
    ],
  },
  {
    publisher: 'keisan',
    path: 'reports/xai-estimate',
    publishedAt: '2025-02-10T18:00:00+09:00',
    title: '北斗総研、xAIの設備を独自に推計',
    paragraphs: [
      '北斗総研によると、xAIは3万2000基のH100を運用している。衛星写真と電力の契約から、動いている設備の規模を割り出した。',
      '同社は、冷却設備の増設が終わっていない区画があるとみている。推計は四半期ごとに見直すという。',
    ],
  },
  {
    publisher: 'harbour',
    path: 'opinion/reading-figures',
    publishedAt: '2025-02-11T09:00:00Z',
    title: 'How to read a big number',
    paragraphs: [
      'Readers of technology news meet large figures every day, and few of the stories say what exactly was counted. A training run is not a fleet, and a plan is not a purchase.',
      'Good reporting names its source and the date that a figure stands for. Where it does neither, the careful reader waits for a second voice.',
      'None of this asks for special knowledge. It asks for patience, and for a habit of writing things down.',
    ],
  },
  {
    publisher: 'shinonome',
    path: '2025/02/chatgpt-users.html',
    publishedAt: '2025-02-21T10:00:00+09:00',
    title: 'ChatGPTの利用者が増加',
    paragraphs: [
      'OpenAIは20日、ChatGPTの週間アクティブユーザー数が4億人に達したと発表した。仕事で使う人が増えたことが背景にある。',
      '有料の法人契約も伸びている。同社は、画像や音声を扱う機能をさらに広げる考えだ。',
    ],
  },
  {
    publisher: 'choryu',
    path: 'news/v3-design',
    publishedAt: '2025-02-22T12:00:00+09:00',
    title: 'V3の設計を読み解く',
    paragraphs: [
      'DeepSeekのV3は、6710億パラメータを持つ。すべてを同時に動かすのではなく、問いに応じて一部だけを使う構造を採る。',
      'DeepSeekは、V3の学習に14.8兆トークンのデータを使ったと説明している。日本語の文章がどの程度含まれているかは明らかになっていない。',
    ],
  },
]
