// Public bodies, courts, universities, research institutes, industry bodies.

/** Those that give, fine, permit and judge: one a line. */
export const PUBLIC_BODIES: readonly string[] = `
METI|経済産業省|経産省|Ministry of Economy, Trade and Industry
Ministry of Internal Affairs and Communications|総務省
Ministry of Finance|財務省
MEXT|文部科学省|文科省
Ministry of Health, Labour and Welfare|厚生労働省|厚労省
Ministry of Defense|防衛省
Ministry of the Environment|環境省
Ministry of Land, Infrastructure, Transport and Tourism|国土交通省|国交省
Digital Agency|デジタル庁
Cabinet Office|内閣府
Financial Services Agency|金融庁
National Tax Agency|国税庁
Agency for Natural Resources and Energy|資源エネルギー庁|エネ庁
Nuclear Regulation Authority|原子力規制委員会
Japan Fair Trade Commission|公正取引委員会|公取委
Personal Information Protection Commission|個人情報保護委員会
Agency for Cultural Affairs|文化庁
Japan Patent Office|特許庁
NEDO|新エネルギー・産業技術総合開発機構
IPA|情報処理推進機構
JETRO|日本貿易振興機構|ジェトロ
Japan AI Safety Institute|AIセーフティ・インスティテュート|AISI?
OCCTO|電力広域的運営推進機関
LSTC|最先端半導体技術センター
Tokyo Metropolitan Government|東京都庁
Bank of Japan|日本銀行|日銀
White House|ホワイトハウス
US Department of Commerce|米商務省|商務省|Commerce Department|US Commerce Department|Department of Commerce
Bureau of Industry and Security|米産業安全保障局|産業安全保障局
US Department of Energy|米エネルギー省|エネルギー省|Department of Energy|Energy Department
US Department of Defense|米国防総省|国防総省|Pentagon|ペンタゴン|Department of Defense|Department of War|米戦争省
US Department of Justice|米司法省|司法省|Department of Justice|Justice Department
US Treasury|米財務省|Treasury Department
US Department of Labor|米労働省|Department of Labor|Labor Department
US Department of State|米国務省|国務省|State Department
General Services Administration|米一般調達局|一般調達局
Federal Trade Commission|米連邦取引委員会|連邦取引委員会|FTC
SEC|米証券取引委員会|Securities and Exchange Commission
FCC|米連邦通信委員会|連邦通信委員会|Federal Communications Commission
FERC|米連邦エネルギー規制委員会|連邦エネルギー規制委員会
Tennessee Valley Authority|テネシー川流域開発公社|TVA
Nuclear Regulatory Commission|米原子力規制委員会|NRC
NHTSA|米運輸省道路交通安全局|米高速道路交通安全局
FDA|米食品医薬品局|Food and Drug Administration
NIST|米国立標準技術研究所|国立標準技術研究所
NASA|米航空宇宙局
DARPA|国防高等研究計画局|米国防高等研究計画局
NSF|全米科学財団|National Science Foundation
EIA|米エネルギー情報局|エネルギー情報局
Federal Reserve|米連邦準備制度理事会|連邦準備理事会|FRB|米連邦準備理事会
US Copyright Office|米著作権局
US Congress|米議会|米連邦議会
US Supreme Court|米連邦最高裁判所|米連邦最高裁|米最高裁
European Commission|欧州委員会|欧州委|EU Commission
European Parliament|欧州議会
European Central Bank|欧州中央銀行|ECB
EuroHPC|欧州高性能計算共同事業体|EuroHPC JU|ユーロHPC
Court of Justice of the European Union|欧州司法裁判所
CNIL|情報処理・自由全国委員会
Data Protection Commission|アイルランドデータ保護委員会
CMA|英競争・市場庁|競争・市場庁|Competition and Markets Authority
UK AI Security Institute|英AI安全研究所
DSIT|英科学・イノベーション・技術省
Ofcom|オフコム
Bank of England|イングランド銀行
Bundeskartellamt|独連邦カルテル庁|ドイツ連邦カルテル庁
Cyberspace Administration of China|国家インターネット情報弁公室|国家互聯網信息弁公室
MIIT|工業情報化省|中国工業情報化省
NDRC|国家発展改革委員会|中国国家発展改革委員会
Ministry of Commerce of China|中国商務省
SAMR|国家市場監督管理総局|中国国家市場監督管理総局
State Council|中国国務院
National Data Administration|国家データ局
People's Bank of China|中国人民銀行
Ministry of Science and ICT|科学技術情報通信省|韓国科学技術情報通信省
Ministry of Trade, Industry and Energy|韓国産業通商資源省
Korea Fair Trade Commission|韓国公正取引委員会
IndiaAI Mission|インドAIミッション|IndiaAI
MeitY|インド電子情報技術省
IMDA|シンガポール情報通信メディア開発庁
International Monetary Fund|国際通貨基金|IMF
World Bank|世界銀行
OECD|経済協力開発機構
United Nations|国際連合|国連
UNCTAD|国連貿易開発会議
Northern District of California|カリフォルニア州北部地区連邦地裁|サンフランシスコ連邦地裁
Southern District of New York|ニューヨーク州南部地区連邦地裁|ニューヨーク連邦地裁
Tokyo District Court|東京地方裁判所|東京地裁
Intellectual Property High Court|知財高裁|知的財産高等裁判所
`
  .trim()
  .split('\n')

/** Those that do research and teach: one a line. */
export const RESEARCH: readonly string[] = `
AIST|産業技術総合研究所|産総研
RIKEN|理化学研究所|理研
RIKEN AIP|理研AIP|革新知能統合研究センター > RIKEN
NII|国立情報学研究所|National Institute of Informatics
NICT|情報通信研究機構
JAXA|宇宙航空研究開発機構
JAMSTEC|海洋研究開発機構
QST|量子科学技術研究開発機構
University of Tokyo|東京大学|東大|東大大学院
Kyoto University|京都大学|京大
Osaka University|大阪大学|阪大
Tohoku University|東北大学
Nagoya University|名古屋大学
Kyushu University|九州大学
Hokkaido University|北海道大学
Institute of Science Tokyo|東京科学大学|東京工業大学|東工大
University of Tsukuba|筑波大学
Keio University|慶応義塾大学|慶應義塾大学|慶応大学|慶応大
Waseda University|早稲田大学|早大
JAIST|北陸先端科学技術大学院大学
NAIST|奈良先端科学技術大学院大学
OIST|沖縄科学技術大学院大学
MIT?|マサチューセッツ工科大学
UC Berkeley|カリフォルニア大学バークレー校|カリフォルニア大学バークリー校
UCLA|カリフォルニア大学ロサンゼルス校
Harvard University|ハーバード大学|米ハーバード大学|Harvard
Princeton University|プリンストン大学
Yale University|エール大学|イェール大学
Columbia University|コロンビア大学
Carnegie Mellon University|カーネギーメロン大学|カーネギー・メロン大学
Caltech|カリフォルニア工科大学
University of Washington|ワシントン大学
University of Chicago|シカゴ大学
New York University|ニューヨーク大学
Cornell University|コーネル大学
University of Oxford|オックスフォード大学|Oxford University
University of Cambridge|ケンブリッジ大学|Cambridge University
University of Bristol|ブリストル大学
University College London|ユニバーシティ・カレッジ・ロンドン
Imperial College London|インペリアル・カレッジ・ロンドン
University of Edinburgh|エディンバラ大学
ETH Zurich|スイス連邦工科大学チューリヒ校|ETHチューリヒ
EPFL|スイス連邦工科大学ローザンヌ校
Swiss National Supercomputing Centre|スイス国立スーパーコンピューターセンター|CSCS
Technical University of Munich|ミュンヘン工科大学
Max Planck Society|マックス・プランク研究所|マックス・プランク協会
Fraunhofer|フラウンホーファー研究機構
Forschungszentrum Jülich|ユーリッヒ研究センター|ユーリヒ総合研究機構
Inria|フランス国立情報学自動制御研究所
Mila|ミラ研究所
Vector Institute|ベクター研究所
University of Toronto|トロント大学
Technion|テクニオン
Weizmann Institute|ワイツマン科学研究所
KAUST|アブドラ王立科学技術大学
MBZUAI|ムハンマド・ビン・ザイード人工知能大学
Tsinghua University|清華大学
Peking University|北京大学
Zhejiang University|浙江大学
Shanghai Jiao Tong University|上海交通大学
Fudan University|復旦大学
Chinese Academy of Sciences|中国科学院
Shanghai AI Laboratory|上海人工智能実験室|上海AI実験室
Peng Cheng Laboratory|鵬城実験室
BAAI|北京智源人工智能研究院|智源研究院
University of Hong Kong|香港大学
KAIST|韓国科学技術院
Seoul National University|ソウル大学
ETRI|韓国電子通信研究院
National Taiwan University|国立台湾大学|台湾大学
ITRI|工業技術研究院
National University of Singapore|シンガポール国立大学
IIT Madras|インド工科大学マドラス校
Lawrence Livermore National Laboratory|ローレンス・リバモア国立研究所|LLNL
Oak Ridge National Laboratory|オークリッジ国立研究所
Argonne National Laboratory|アルゴンヌ国立研究所
Los Alamos National Laboratory|ロスアラモス国立研究所
Lawrence Berkeley National Laboratory|ローレンス・バークレー国立研究所|バークレー研究所
NERSC|国立エネルギー研究科学計算センター
Sandia National Laboratories|サンディア国立研究所
Idaho National Laboratory|アイダホ国立研究所
Texas Advanced Computing Center|テキサス先端計算センター|TACC
San Diego Supercomputer Center|サンディエゴ・スーパーコンピューターセンター
CINECA|チネカ
Barcelona Supercomputing Center|バルセロナ・スーパーコンピューティング・センター
CSC Finland|フィンランド国立科学ITセンター
CERN|欧州原子核研究機構
Arc Institute|アーク・インスティテュート
Broad Institute|ブロード研究所
Howard Hughes Medical Institute|ハワード・ヒューズ医学研究所
Chan Zuckerberg Initiative|チャン・ザッカーバーグ・イニシアチブ
Gates Foundation|ゲイツ財団
Linux Foundation|リナックス財団|Linux Foundation Japan
Frontier Model Forum|フロンティアモデル・フォーラム
Partnership on AI
Ultra Ethernet Consortium
Open Compute Project|オープン・コンピュート・プロジェクト
Authors Guild|オーサーズ・ギルド|全米作家協会
RIAA|全米レコード協会
JASRAC|日本音楽著作権協会
SAG-AFTRA|全米映画俳優組合
Wikimedia Foundation|ウィキメディア財団
Mozilla|モジラ
AI Now Institute
MLCommons
TOP500
Japan Deep Learning Association|日本ディープラーニング協会|JDLA
JEITA|電子情報技術産業協会
Keidanren|経団連|日本経済団体連合会
Japan Science and Technology Agency|科学技術振興機構
Information Commissioner's Office|英情報コミッショナー事務局
Leibniz Supercomputing Centre|ライプニッツ・スーパーコンピューティング・センター|LRZ
Danish Centre for AI Innovation|デンマークAIイノベーションセンター
Linköping University|リンショーピン大学
National Supercomputing Center in Wuxi|国家超級計算無錫センター
National University of Defense Technology|国防科学技術大学
`
  .trim()
  .split('\n')
