// Japanese texts, and of each figure how firmly it is put and who says so. Near-misses come first.
export const stances: readonly (readonly [text: string, ...stances: string[]])[] = [
  // Words of saying that say nothing of the figure.
  ['ミナト電子の発表会には社員900人が出た。', 'stated by nobody'],
  ['ミナト電子の従業員は900人だ。', 'stated by nobody'],
  ['ミナト電子は予定を早め、昨年に40億円を投じた。', 'stated by nobody'],
  // Its own word.
  ['ミナト電子は、従業員が900人いると発表した。', 'stated by ミナト電子'],
  ['従業員は900人を超えると、ミナト電子は説明している。', 'stated by ミナト電子'],
  ['ミナト電子の報告書では、従業員は900人だ。', 'stated by ミナト電子'],
  ['「従業員は900人です」とミナト電子の広報担当者は述べた。', 'stated by ミナト電子'],
  ['ミナト電子のCEOは従業員が900人だと語った。', 'stated by ミナト電子'],
  // Relayed.
  ['ロイター通信によると、ミナト電子の従業員は900人だ。', 'reported by Reuters'],
  ['ロイター通信は、ミナト電子の従業員が900人だと報じた。', 'reported by Reuters'],
  ['ミナト電子の従業員は900人に上ると、ブルームバーグ通信は報じた。', 'reported by Bloomberg'],
  ['関係者によると、ミナト電子の従業員は900人だ。', 'reported by nobody'],
  ['ミナト電子の従業員は900人だという。', 'reported by nobody'],
  ['ミナト電子が40億円を投じたことが分かった。', 'reported by nobody'],
  // Doubted.
  ['ミナト電子の従業員は900人とみられる。', 'hedged by nobody'],
  ['ミナト電子の従業員は900人とされる。', 'hedged by nobody'],
  ['ミナト電子の従業員は900人に達する可能性がある。', 'hedged by nobody'],
  ['ミナト電子が主張する訓練費5億円は疑わしい。', 'hedged by ミナト電子'],
  ['浜風リサーチの推計によると、ミナト電子の従業員は900人だ。', 'hedged by 浜風リサーチ'],
  ['調査会社の浜風リサーチは、ミナト電子の従業員を900人と推定した。', 'hedged by 浜風リサーチ'],
  // To come.
  ['ミナト電子は従業員を900人に減らす計画だ。', 'planned by nobody'],
  ['ミナト電子は40億円を投じる予定だ。', 'planned by nobody'],
  ['ミナト電子は40億円を投資する方針を示した。', 'planned by ミナト電子'],
  ['ミナト電子は900人を雇うと発表した。', 'planned by ミナト電子'],
  ['ミナト電子は40億円の投資を検討している。', 'planned by nobody'],
  ['ミナト電子は昨年に40億円を投じた。今年は70億円を投じる。', 'stated by nobody', 'planned by nobody'],
  ['ミナト電子の売上高は40億円だった。市場予想は30億円だった。', 'stated by nobody', 'planned by nobody'],
  ['ミナト電子は売上高の予想を40億円から70億円に引き上げた。', 'planned by nobody', 'planned by nobody'],
  ['ミナト電子は発表した。当社はGPUを2000基追加します。', 'planned by nobody'],
  ['ミナト電子は、900人いる従業員を年内に700人に減らす。', 'stated by nobody', 'planned by nobody'],
  // A chain ends in a plan; what has been done before it is done.
  ['ミナト電子の従業員は900人に達し、工場を建てる計画だ。', 'stated by nobody'],
  ['ミナト電子は40億円を調達し、工場を建てる計画だ。', 'planned by nobody'],
  ['ミナト電子は工場に40億円を投じ、300人を雇う計画だ。', 'planned by nobody', 'planned by nobody'],
  // Denied: by whoever denies it.
  ['ミナト電子は、従業員が900人との報道を否定した。', 'denied by ミナト電子'],
  ['ミナト電子は工場の建設費が40億円に上るとの見方を否定した。', 'denied by ミナト電子'],
  ['ミナト電子が40億円を投じるとの報道に対し、同社のCEOは「間違いだ」と否定した。', 'denied by ミナト電子'],
  ['ミナト電子の従業員は900人だとロイター通信が伝えた。同社はこの報道を否定した。', 'denied by ミナト電子'],
  ['ミナト電子の投資額は40億円ではなく70億円だと、同社は説明した。', 'denied by ミナト電子', 'stated by ミナト電子'],
  // Two who speak in one sentence.
  [
    'ミナト電子は売上高が40億円だったと発表し、カイト精機は売上高が7億円だったと明らかにした。',
    ...['stated by ミナト電子', 'stated by カイト精機'],
  ],
  [
    'ロイター通信は投資額が40億円だと報じたが、ミナト電子は70億円だと発表した。',
    ...['reported by Reuters', 'stated by ミナト電子'],
  ],
  // What another tells behind its own name is no word on what stands before it.
  [
    'ミナト電子は40億円を調達済みで、ロイター通信は社員が900人を超えたと報じている。',
    'stated by nobody',
    'reported by Reuters',
  ],
  ['ミナト電子の従業員は900人に上る、と浜風リサーチの岡田所長は述べた。', 'stated by 浜風リサーチ'],
  [
    'ミナト電子は1200億パラメータのモデルを開発する計画で、開発費は40億円を見込む。',
    'planned by nobody',
    'planned by ミナト電子',
  ],
  ['ミナト電子が15日発表した4〜6月期決算は、売上高が40億円だった。', 'stated by ミナト電子'],
  ['ロイターが11月に伝えたところによれば、ミナト電子の従業員は900人だ。', 'reported by Reuters'],
  ['ミナト電子の広報は「従業員は900人だ」と述べた。', 'stated by ミナト電子'],
  ['ミナト電子の岡田社長は、従業員は900人だと言う。', 'stated by ミナト電子'],
  ['森田進氏らが設立した新会社ミレニアは、従業員が900人いると発表した。', 'stated by ミレニア'],
  // 提示 and 話し相手 are no words of saying.
  ['ミナト電子は40億円を提示した。', 'stated by nobody'],
  ['ミナト電子は研究者に1億円の報酬を示した。', 'stated by nobody'],
  ['ミナト電子は、従業員が900人になるとの予測を示した。', 'planned by ミナト電子'],
  ['ミナト電子の従業員は900人で、よい話し相手になる。', 'stated by nobody'],
  // What there was, beside what there is to be.
  ['ミナト電子は、現在900人の従業員は来年1200人へ増やす計画だ。', 'stated by nobody', 'planned by nobody'],
  ['ミナト電子の設備投資は25年実績の4億円から5億円に増える見通しだ。', 'stated by nobody', 'planned by nobody'],
  ['ミナト電子の純利益は3億円と、前期の4億円から減る見通しだ。', 'planned by nobody', 'stated by nobody'],
  [
    '「ミナト電子の電力はいま2メガワットで、来年中に6メガワットへ広げる計画です。」',
    'stated by nobody',
    'planned by nobody',
  ],
  ['ミナト電子の4〜6月期の設備投資は40億円、通期では200億円となる見通しだ。', 'stated by nobody', 'planned by nobody'],
  [
    'ミナト電子は5月に発注した1万基の「H100」に続き、11月には3万基を購入すると発表した。',
    'stated by nobody',
    'planned by ミナト電子',
  ],
  ['ミナト電子は社員900人の会社で、工場を建てる計画だ。', 'stated by nobody'],
  ['ミナト電子は「H100」を3万基導入し、来春の稼働を目指す。', 'planned by nobody'],
  ['ミナト電子は40億円を集め、評価額は300億円とされる。', 'stated by nobody', 'hedged by nobody'],
  ['ミナト電子は40億円を支払うことで当局と和解した。', 'stated by nobody'],
  ['H100の料金を1時間2ドルと置いた試算では、ミナト電子は得をする。', 'hedged by nobody'],
  // Of a site that runs, and of what is merely had; then of one to come.
  ['受電容量はいま2メガワットで、2026年に広げる計画だ。', 'stated by nobody'],
  ['約1000人の設計チームは手元に残し、開発に充てる。', 'stated by nobody'],
  ['ミナト電子は「NEO」を2万ドルで売り、定額でも貸す。', 'stated by nobody'],
  ['受電容量は120メガワットで、2027年の稼働を目指す。', 'planned by nobody'],
  ['総事業費は180億円で、2027年4月の稼働を予定している。', 'planned by nobody'],
  ['受電容量は当初20メガワットとし、さらに広げる。', 'planned by nobody'],
  ['受電容量は120メガワットとする。', 'planned by nobody'],
  ['ミナト電子は「H200」を2000基導入し、大学に計算能力を貸し出す。', 'planned by nobody'],
  ['ミナト電子は共同で10億ドルを投じ、データセンターを建設する。', 'planned by nobody'],
  ['ミナト電子は450億円をかけて新工場を建設すると決めた。', 'planned by nobody'],
  ['国はミナト電子に450億円を助成すると決めた。', 'stated by nobody'],
  ['純利益は474億円の市場予想に届かなかった。', 'planned by nobody'],
  // A budget is made, though its year is to come.
  ['経済産業省は2099年度予算の概算要求に30億円を盛り込んだ。', 'stated by nobody'],
]
