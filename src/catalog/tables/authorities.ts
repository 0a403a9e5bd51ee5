// Ministries, agencies, regulators, courts and programmes of the Americas and Europe.

/** One organisation a line. */
export const AUTHORITIES: readonly string[] = `
CAISI|米AI標準・イノベーションセンター|Center for AI Standards and Innovation > NIST
OSTP|米大統領府科学技術政策局|科学技術政策局|Office of Science and Technology Policy
USTR|米通商代表部|Office of the US Trade Representative|US Trade Representative
Office of Management and Budget|米行政管理予算局|行政管理予算局
CISA|米サイバーセキュリティー・インフラ安全局|米サイバーセキュリティ・インフラセキュリティ庁|Cybersecurity and Infrastructure Security Agency
National Security Agency|米国家安全保障局|NSA?
CIA|米中央情報局
FBI|米連邦捜査局
Department of Homeland Security|米国土安全保障省|国土安全保障省
Immigration and Customs Enforcement|米移民・税関捜査局|移民・税関捜査局
US Department of Transportation|米運輸省
US Department of Education|米教育省
US Department of Health and Human Services|米厚生省|米保健福祉省|HHS
US Department of Veterans Affairs|米退役軍人省
US Department of Agriculture|米農務省|USDA
US Department of the Interior|米内務省
Environmental Protection Agency|米環境保護局|米環境保護庁|EPA?
US Census Bureau|米国勢調査局|Census Bureau
Bureau of Labor Statistics|米労働統計局
Congressional Budget Office|米議会予算局|CBO
Congressional Research Service|米議会調査局
Government Accountability Office|米政府監査院|GAO
USPTO|米特許商標庁
ITC|米国際貿易委員会|International Trade Commission
CFIUS|対米外国投資委員会
CFTC|米商品先物取引委員会
CFPB|米消費者金融保護局
EEOC|米雇用機会均等委員会
NLRB|全米労働関係委員会
FAA|米連邦航空局
NTSB|米運輸安全委員会|米国家運輸安全委員会
NIH|米国立衛生研究所|National Institutes of Health
ARPA-H
ARPA-E
DIU|国防イノベーションユニット|Defense Innovation Unit > US Department of Defense
CDAO|米国防総省最高デジタル・AI室 > US Department of Defense
US Army|米陸軍
US Air Force|米空軍
US Navy|米海軍
US Space Force|米宇宙軍
US Senate|米上院|米連邦議会上院
US House of Representatives|米下院|米連邦議会下院
House Select Committee on the CCP|米下院中国特別委員会
Genesis Mission|ジェネシス・ミッション > US Department of Energy
National AI Research Resource|全米AI研究リソース|NAIRR > NSF
CPUC|カリフォルニア州公益事業委員会|California Public Utilities Commission
California DMV|カリフォルニア州車両管理局|カリフォルニア州陸運局
California Privacy Protection Agency|カリフォルニア州プライバシー保護庁
Public Utility Commission of Texas|テキサス州公益事業委員会
Georgia Public Service Commission|ジョージア州公共サービス委員会
Empire State Development
Ninth Circuit|米連邦第9巡回区控訴裁判所|連邦高裁第9巡回区
Delaware Court of Chancery|デラウェア州衡平法裁判所|デラウエア州衡平法裁判所
District of Delaware|デラウェア州連邦地裁
European Council|欧州理事会
European AI Office|欧州AIオフィス|EU AIオフィス > European Commission
European Data Protection Board|欧州データ保護会議|欧州データ保護委員会|EDPB
European Data Protection Supervisor|欧州データ保護監察官
European Medicines Agency|欧州医薬品庁
European Patent Office|欧州特許庁|EPO
European Space Agency|欧州宇宙機関|ESA
European Court of Auditors|欧州会計検査院
ENISA|欧州ネットワーク情報セキュリティー機関|欧州サイバーセキュリティー庁
Chips Joint Undertaking|チップス共同事業体
Horizon Europe|ホライズン・ヨーロッパ|ホライズン欧州 > European Commission
InvestAI > European Commission
Council of Europe|欧州評議会
NATO|北大西洋条約機構
NATO Innovation Fund|NATOイノベーション基金 > NATO
UNESCO|国連教育科学文化機関|ユネスコ
WIPO|世界知的所有権機関
ITU|国際電気通信連合
International Labour Organization|国際労働機関|ILO
WTO|世界貿易機関
World Health Organization|世界保健機関
IAEA|国際原子力機関
Bank for International Settlements|国際決済銀行
Financial Stability Board|金融安定理事会
World Economic Forum|世界経済フォーラム|ダボス会議
HM Treasury|英財務省
UK Ministry of Defence|英国防省
UK Department for Energy Security and Net Zero|英エネルギー安全保障・ネットゼロ省
UK Department for Business and Trade|英ビジネス・通商省
UK Intellectual Property Office|英知的財産庁
Financial Conduct Authority|英金融行為監督機構|金融行為監督機構
NHS|英国民保健サービス|国民保健サービス|NHS England
UK Parliament|英議会
Sovereign AI Unit
Advanced Research and Invention Agency|英高等研究発明局
UK Research and Innovation|英国研究・イノベーション機構|UKRI
High Court of England and Wales|英高等法院|ロンドン高等法院
Great British Energy Nuclear|グレート・ブリティッシュ・エナジー・ニュークリア
GCHQ|英政府通信本部
Bundesnetzagentur|独連邦ネットワーク庁|ドイツ連邦ネットワーク庁
BaFin|独連邦金融監督庁|ドイツ連邦金融監督庁
German Federal Office for Information Security|独連邦情報セキュリティー庁
Bundeswehr|ドイツ連邦軍|独連邦軍
German Ministry for Economic Affairs|独経済・エネルギー省|ドイツ経済・エネルギー省
German Ministry of Research|独研究・技術・宇宙省
French Ministry of the Economy|フランス経済・財務省|仏経済・財務省
Autorité de la concurrence|フランス競争委員会|仏競争委員会
Arcom|仏視聴覚・デジタル通信規制機構
French Ministry of the Armed Forces|仏軍事省|フランス軍事省
Garante?|イタリアデータ保護当局|イタリアの個人データ保護当局|Italian Data Protection Authority
AGCM|イタリア競争当局
Dutch Data Protection Authority|オランダデータ保護当局|オランダのデータ保護当局
Netherlands Authority for Consumers and Markets|オランダ消費者・市場庁
Coimisiún na Meán
Commission for Regulation of Utilities|アイルランド公益事業規制委員会
AEPD|スペインデータ保護庁
AESIA|スペインAI監督庁
Innovation, Science and Economic Development Canada|カナダ革新・科学・経済開発省
Competition Bureau Canada|カナダ競争局
Office of the Privacy Commissioner of Canada|カナダプライバシー委員会
Canadian AI Safety Institute|カナダAI安全研究所
ANPD|ブラジルデータ保護庁|ブラジル国家データ保護庁
BNDES|ブラジル国立経済社会開発銀行|ブラジル開発銀行
CADE|ブラジル経済擁護行政委員会
Comisión Federal de Electricidad|メキシコ電力公社|メキシコ電力庁|CFE
CORFO|チリ産業開発公社
CENIA|チリ国立AIセンター
`
  .trim()
  .split('\n')
