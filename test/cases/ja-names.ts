// Japanese texts and the names in them, `NAME KIND` in order; `voice` is one that speaks of others. Near-misses first.
export const namings: readonly (readonly [text: string, ...names: string[]])[] = [
  // Common words, before the particles that names have.
  ['データセンターが足りない。'],
  ['ワークロードは増え、ボトルネックがデータ通信に移った。'],
  ['シリーズBを終え、シードラウンドの投資家が抜けた。'],
  ['特別委員会は報告をまとめ、国立研究所は口を閉ざした。'],
  ['中央銀行は動かない。'],
  ['スーパーコンピューターが動く。'],
  ['ソフトウエアの売上高は減り、ライセンス収入は増えた。'],
  ['サブスクリプションが伸び、消費者物価指数は上がった。'],
  ['ハイパースケーラーは投資を増やし、ネオクラウドが台頭した。'],
  ['エンジニアの採用が進む。'],
  ['サーバーラックを売り、API利用料を下げ、HPC向けの製品が伸びる。'],
  ['生成AIは広がり、エッジAIは伸び、GPUクラウドは安い。'],
  ['ベクトルデータベースの会社だ。'],
  ['独自のモデルを開発し、印刷大手や加工大手が参入する。'], // 独 and 印 are countries, and so is 加
  ['HPはきょう更新した。'],
  // Words for somebody that name nobody.
  ['各社は急ぎ、大手各社は増やし、両社は提携した。'],
  ['新興企業は増え、半導体大手が値上げし、EV大手が参入する。'],
  ['スタートアップが資金を集めた。'],
  ['グループ社が買い、ライバル社は売る。'],
  ['広報担当者は答えず、マネージャーが話し、アナリストは予想した。'],
  ['東証プライムに上場した。'],
  // Behind what somebody is, and from where.
  ['新興企業バーシャAIは資金を集めた。', 'バーシャAI organisation'],
  ['データセンター運営のクロスリバー・グリッドが増資した。', 'クロスリバー・グリッド organisation'],
  ['半導体製造装置のカイト精機は増収だった。', 'カイト精機 organisation'],
  ['東証プライムに上場するミナト電子は増収だった。', 'ミナト電子 organisation'],
  ['米新興のルーメンデータが上場する。', '米 place', 'ルーメンデータ organisation'],
  ['米オルビタと英ネクサラは提携した。', '米 place', 'オルビタ organisation', '英 place', 'ネクサラ organisation'],
  ['韓国ハンビットAIは増資した。', '韓国 place', 'ハンビットAI organisation'],
  ['台湾ルミナテックは増産する。', '台湾 place', 'ルミナテック organisation'],
  ['豪アイレントは電力を買う。', '豪 place', 'アイレント organisation'],
  ['米国防総省は契約を結んだ。', 'US Department of Defense organisation'],
  ['ケンブリッジ大学発のオラクルズは増資した。', 'University of Cambridge organisation', 'オラクルズ organisation'],
  // 社 makes a name of a common word.
  ['カナダのコヒレンス社は黒字だ。', 'カナダ place', 'コヒレンス organisation'],
  ['オーロラ社は増資した。オーロラの社員は30人だ。', 'オーロラ organisation', 'オーロラ organisation'],
  // What holds a name of the catalogue, and is another.
  ['日立は増産し、日立エナジーは変圧器を作る。', 'Hitachi organisation', 'Hitachi Energy organisation'],
  ['日立エナジーの売上高は増えた。', 'Hitachi Energy organisation'],
  ['ベルガ・マイクロ製のGPUを使う。', 'ベルガ・マイクロ organisation'],
  // Two forms of one name.
  ['摩爾線程(ムーアスレッド)は上場した。', 'Moore Threads organisation', 'Moore Threads organisation'],
  [
    '星河智算（スターリバー）は上場した。その後スターリバーは増資した。',
    ...['星河智算 organisation', '星河智算 organisation', '星河智算 organisation'],
  ],
  ['新興企業バーシャAIは資金を集めた。バーシャは増員する。', 'バーシャAI organisation', 'バーシャAI organisation'],
  [
    '新興企業のバーシャAIは資金を集めた。市場ではバーシャの評価が高い。',
    ...['バーシャAI organisation', 'バーシャAI organisation'],
  ],
  // With the town or the country in brackets.
  ['雲海智能（東莞市）は増産する。', '雲海智能 organisation', '東莞 place'],
  ['中国の雲海科技は上場した。', '中国 place', '雲海科技 organisation'],
  ['クロスリバー・グリッド（東京・港）は増資した。', 'クロスリバー・グリッド organisation', '東京・港 place'],
  ['AIをつくる霧島ラボ（福岡市）が増資した。', '霧島ラボ organisation', '福岡 place'],
  // Hiragana, digits, two letters.
  [
    'みさきコンピュートは増資する。みさきコンピュートの社員は30人だ。',
    ...['みさきコンピュート organisation', 'みさきコンピュート organisation'],
  ],
  ['ノルウェーの1Xは社員を増やす。', 'ノルウェー place', '1X Technologies organisation'],
  ['米HPが人員を減らす。', '米 place', 'HP organisation'],
  // Headings.
  ['■アストラル・データ\n売上高は増えた。', 'アストラル・データ organisation'],
  ['1. アストラル・データ\n売上高は増えた。', 'アストラル・データ organisation'],
  // Voices.
  ['地元紙ミントは伝えた。', 'ミント voice'],
  ['通信社のノルドプレスは報じた。', 'ノルドプレス voice'],
  ['経済紙のエコノミア・タイムズが報じた。', 'エコノミア・タイムズ voice'],
  ['調査会社のテラリサーチは試算した。', 'テラリサーチ voice'],
  ['テラリサーチの推計では減った。', 'テラリサーチ voice'],
  ['ゴールドリバー証券の推計では増えた。', 'ゴールドリバー証券 voice'],
  ['ペガサス研究所が調べた。', 'ペガサス研究所 voice'],
  // Persons.
  ['バーシャAIのマリア・ロペスCEOは述べた。', 'バーシャAI organisation', 'マリア・ロペス person'],
  ['ジェイン・ホール最高執行責任者(COO)は述べた。', 'ジェイン・ホール person'],
  ['最高財務責任者のジョン・ベイカー氏が話した。', 'ジョン・ベイカー person'],
  ['リサ・カー氏とトム・ウー氏が話した。', 'リサ・カー person', 'トム・ウー person'],
  ['山田太郎社長は語り、代表取締役の鈴木花子氏は黙った。', '山田太郎 person', '鈴木花子 person'],
  // Places: the narrowest.
  ['テキサス州アビリーンに建てる。', 'アビリーン place'],
  ['ノルウェー・ナルビクで始める。', 'ノルウェー place', 'ナルビク place'],
  ['北九州市若松区に置く。', '若松区 place'],
  ['千葉県印西市に建設する。', '印西 place'],
  ['青森県六ケ所村に置く。', '六ケ所村 place'],
  [
    'クアンタム・フォージは、ノルウェー北部のハルスタに建てる。',
    ...['クアンタム・フォージ organisation', 'ノルウェー place', 'ハルスタ place'],
  ],
  ['ロンドン郊外のスラウに建てる。', 'ロンドン place', 'スラウ place'],
  ['高知県の企業が使う。', '高知 place'],
  // Groups that act as one, governments, products in quotation marks.
  ['大手4社は投資を増やす。', '大手4社 organisation'],
  ['外部投資家が株を買う。', '外部投資家 organisation'],
  ['米国の企業は投資する。', '米国の企業 organisation'],
  ['フランス政府は支援する。', 'フランス政府 organisation'],
  ['証券取引委員会が調べる。', '証券取引委員会 organisation'],
  ['「Kirishima mini」を公開した。', 'Kirishima mini product'],
  // Kinds of things, heads of lists, shares: no names.
  ['台北株は上げた。', '台北 place'],
  ['動画アプリのハルクスは伸びた。', 'ハルクス organisation'],
  ['独自開発の製品を出す。'],
  ['■サービス概要\n料金は安い。'],
  // A country before AI, letters before kanji or katakana, and what a company is called in brackets.
  ['スイスAIイニシアチブの計算機を使う。', 'スイスAIイニシアチブ organisation'],
  ['AB金属は工場を建てる。', 'AB金属 organisation'],
  ['ABシステムズを買収する。', 'ABシステムズ organisation'],
  ['クラウド会社ハイドラの森田氏が話す。', 'ハイドラ organisation', '森田 person'],
  ['関西電力送配電が工事を急ぐ。', '関西電力送配電 organisation'],
  ['マルク・デシエ=ラビエニCEOは述べた。', 'マルク・デシエ=ラビエニ person'],
  ['最高AI責任者のアレン・ウー氏が述べた。', 'アレン・ウー person'],
  // In marks, with where it sits behind them; a trade before the name; a town's kind before its name.
  ['「つばめ計算」を公開した。'],
  ['「つばめ計算基盤」(仙台市)は建てる。', 'つばめ計算基盤 organisation', '仙台 place'],
  ['新興企業「あけぼの電算」は建てる。', 'あけぼの電算 organisation'],
  ['学術都市ハルスタに建てる。', 'ハルスタ place'],
  ['月間アクティブユーザーは増えた。'],
  ['・ハイドラ「GPUHILL」:398円', 'ハイドラ organisation', 'GPUHILL product'],
]
