// Japanese texts, and what each amount of money in them is, where a neighbour decides it. Near-misses come first.
export const money: readonly (readonly [text: string, ...metrics: string[]])[] = [
  // A part of a company, and the whole of it.
  ['東雲工業は40億円でカイト精機を取得する。', 'acquisition'],
  ['東雲工業はカイト精機の株の約10%を取得するため40億円を投じる。', 'investment'],
  // Land is no company.
  ['東雲工業は隣接地の取得に40億円を投じる。', 'capex'],
  ['東雲工業は用地を市から4億円で買い取る。', 'capex'],
  // What is raised, and what chips are had for.
  ['東雲工業は資金を集め、調達額は40億円になった。', 'funding'],
  ['東雲工業は「H100」を3万基調達する。調達額は40億円になる。', 'accelerator_count', 'capex'],
  ['東雲工業は地元の銀行から18億円を借りました。', 'funding'],
  ['東雲工業は40億円を投じ、うち7億円は補助金を活用する。', 'capex', 'funding'],
  ['東雲工業の民間からの出資は40億円だ。', 'funding'],
  // 金額は: of the deal that was just told of.
  ['東雲工業はカイト精機に出資した。金額は1億ドルだ。', 'investment'],
  ['東雲工業はカイト精機を買収した。金額は非公表だが、1億ドルとみられる。', 'acquisition'],
  // Costs that come again and again.
  ['東雲工業は40億円を使う。', 'money_other'],
  ['東雲工業は年間40億円を使う。', 'opex'],
  ['東雲工業のクラウド代は40億円だ。', 'opex'],
  // A profit is none of the investment that it came from.
  ['東雲工業の出資に伴う投資利益は40億円だった。', 'profit'],
  ['東雲工業は退職費用に18億円を計上した。', 'money_other'],
  ['県は補正予算に調査費2億円を盛り込んだ。', 'money_other'],
  // What a business grows by is sales.
  ['東雲工業の売上高は70億円だ。設備投資は50億円と10%増えた。', 'revenue', 'capex'],
  ['東雲工業の売上高は70億円だ。\n\nクラウド事業は40億円と20%増えた。', 'revenue', 'revenue'],
  // What a training cost, and what else does.
  ['東雲工業は「H100」を512基使ってモデルを訓練した。費用は4億円だった。', 'accelerator_count', 'training_cost'],
  ['東雲工業は「H100」を512基買った。費用は4億円だった。', 'accelerator_count', 'capex'],
  ['東雲工業は「H100」を512基買った。人員削減の費用は4億円だった。', 'accelerator_count', 'money_other'],
  // Of a fine, whatever is paid of it.
  ['東雲工業は40億円の契約を結んだ。うち7億円を直ちに支払う。', 'contract', 'contract'],
  ['当局は東雲工業に40億円の罰金を科した。うち7億円を直ちに支払う。', 'penalty', 'penalty'],
  // A total behind the power of a site.
  ['東雲工業は100メガワットの拠点を建てる。総額は40億円だ。', 'power', 'capex'],
  ['東雲工業は社員の2万人を減らす。', 'layoffs'],
  ['東雲工業は競合から8人を引き抜いた。', 'hiring'],
  ['東雲工業は新卒の初任給を42万円に上げる。', 'money_other'],
  ['東雲工業は人員を2万人減らす。', 'layoffs'],
  // What the state sets aside, and what a company gets of it.
  ['経済産業省はカイト精機に40億円を支援する。', 'funding'],
  ['東雲工業は工場を建てる。経済産業省は最大40億円を補助する。', 'funding'],
  ['政府は、基盤モデルの開発に5年間で約1兆円を支援する。', 'money_other'],
  ['総務省は学習データの整備に245億円を求めた。', 'money_other'],
  ['インド政府は計画に5年間で1037億ルピーを充てる。', 'money_other'],
  // Parts of what a company is bought for.
  ['東雲工業は10億円を現金で支払う。', 'money_other'],
  ['東雲工業はカイト精機を40億円で買収する。10億円を現金で、残りを自社株で支払う。', 'acquisition', 'acquisition'],
  ['東雲工業はカイト精機の製造部門を40億円で買い取る。', 'acquisition'],
  ['東雲工業の損害額は4億円に上る。', 'penalty'],
  ['東雲工業の企業価値は68億ドルだ。前回の調達時は55億ドルだった。', 'valuation', 'valuation'],
  ['東雲工業は180億ドルの評価を得た。', 'valuation'],
  ['東雲工業の失われた時価総額は80億ドルだ。', 'market_cap_change'],
  ['東雲工業は1億円を投じてGPUを購入する。', 'capex'],
  ['東雲工業は30億円をサーバーの購入に振り向ける。', 'capex'],
  ['東雲工業は7兆ウォン規模のデータセンターを建設する。', 'capex'],
  ['東雲工業は評価額500億ドルでの資金調達を目指す。', 'valuation'],
  ['東雲工業は3月に5億ドルだった評価額を80億ドルへ引き上げた。', 'valuation', 'valuation'],
  ['東雲工業の企業価値は44億ドルだ。設立からの累計は8億ドルだ。', 'valuation', 'funding'],
  ['東雲工業の利用料は1時間115ルピーで、補助を受けた企業なら65ルピーまで下がる。', 'price', 'price'],
  ['東雲工業のGPUの調達には40億円かかる。', 'capex'],
  ['東雲工業の純利益は4億ドルだ。米政府向けは9億ドルだった。', 'profit', 'revenue'],
]
