// Officers, founders, researchers and officials whom the AI industry's news quotes, each with the office held.

/**
 * One person a line. A name of one word (`アルトマン`, `Altman`) is a surname: in Japanese it is taken only before a
 * title (氏, CEO, 会長 …), in Latin letters only where no other given name stands before it. `?` marks one that others
 * bear: it counts only in a text that has the full name.
 */
export const PERSONS: readonly string[] = `
Sam Altman|サム・アルトマン|アルトマン|Altman > OpenAI
Greg Brockman|グレッグ・ブロックマン|ブロックマン|Brockman > OpenAI
Sarah Friar|サラ・フライヤー|サラ・フライアー|フライヤー|フライアー|Friar? > OpenAI
Brad Lightcap|ブラッド・ライトキャップ|ライトキャップ|Lightcap > OpenAI
Jakub Pachocki|ヤクブ・パチョッキ > OpenAI
Mark Chen|マーク・チェン > OpenAI
Fidji Simo|フィジー・シモ|Simo? > OpenAI
Jony Ive|ジョニー・アイブ|アイブ? > OpenAI
Bret Taylor|ブレット・テイラー > OpenAI
Chris Lehane|クリス・レハネ|クリス・ルヘイン > OpenAI
Tadao Nagasaki|長崎忠雄 > OpenAI
Dario Amodei|ダリオ・アモデイ|アモデイ|Amodei > Anthropic
Daniela Amodei|ダニエラ・アモデイ > Anthropic
Jack Clark|ジャック・クラーク > Anthropic
Krishna Rao|クリシュナ・ラオ > Anthropic
Mike Krieger|マイク・クリーガー > Anthropic
Jared Kaplan|ジャレッド・カプラン > Anthropic
Elon Musk|イーロン・マスク|マスク|Musk
Linda Yaccarino|リンダ・ヤッカリーノ|ヤッカリーノ
Igor Babuschkin|イゴール・バブシュキン
Mark Zuckerberg|マーク・ザッカーバーグ|ザッカーバーグ|Zuckerberg > Meta
Susan Li|スーザン・リー > Meta
Yann LeCun|ヤン・ルカン|ルカン|LeCun > AMI Labs
Alexandr Wang|アレクサンダー・ワン|アレクサンドル・ワン|ワン? > Scale AI
Santosh Janardhan|サントシュ・ジャナーダン > Meta
Andrew Bosworth|アンドリュー・ボズワース > Meta
Sundar Pichai|サンダー・ピチャイ|スンダー・ピチャイ|ピチャイ|Pichai > Google
Ruth Porat|ルース・ポラット|ポラット? > Alphabet
Anat Ashkenazi|アナト・アシュケナージ|アナト・アシュケナジ|アシュケナージ|Ashkenazi > Alphabet
Thomas Kurian|トーマス・クリアン|クリアン?|Kurian? > Google Cloud
Amin Vahdat|アミン・バーダット > Google
Demis Hassabis|デミス・ハサビス|ハサビス|Hassabis > Google DeepMind
Jeff Dean|ジェフ・ディーン > Google
Sergey Brin|セルゲイ・ブリン|ブリン? > Google
Larry Page|ラリー・ペイジ
Eric Schmidt|エリック・シュミット
Satya Nadella|サティア・ナデラ|ナデラ|Nadella > Microsoft
Amy Hood|エイミー・フッド|フッド? > Microsoft
Brad Smith|ブラッド・スミス > Microsoft
Mustafa Suleyman|ムスタファ・スレイマン|スレイマン|Suleyman > Microsoft
Kevin Scott|ケビン・スコット > Microsoft
Scott Guthrie|スコット・ガスリー > Microsoft
Bill Gates|ビル・ゲイツ|ゲイツ?
Andy Jassy|アンディ・ジャシー|アンディー・ジャシー|ジャシー|Jassy > Amazon
Jeff Bezos|ジェフ・ベゾス|ベゾス|Bezos > Amazon
Matt Garman|マット・ガーマン|ガーマン?|Garman? > Amazon Web Services
Brian Olsavsky|ブライアン・オルサブスキー > Amazon
Swami Sivasubramanian|スワミ・シバスブラマニアン > Amazon Web Services
Tim Cook|ティム・クック|クック? > Apple
John Giannandrea|ジョン・ジャナンドレア > Apple
Craig Federighi|クレイグ・フェデリギ > Apple
Jensen Huang|ジェンスン・フアン|ジェンセン・フアン|ジェンスン・ファン|フアン|黄仁勲|Huang? > Nvidia
Colette Kress|コレット・クレス|クレス?|Kress? > Nvidia
Ian Buck|イアン・バック > Nvidia
Bill Dally|ビル・ダリー > Nvidia
Lisa Su|リサ・スー|スー?|蘇姿丰 > AMD
Jean Hu|ジーン・フー > AMD
Forrest Norrod|フォレスト・ノロッド > AMD
Lip-Bu Tan|リップブー・タン|リップブタン|タン?|陳立武 > Intel
Pat Gelsinger|パット・ゲルシンガー|ゲルシンガー|Gelsinger
David Zinsner|デビッド・ジンスナー|ジンスナー|Zinsner > Intel
Hock Tan|ホック・タン > Broadcom
Cristiano Amon|クリスティアーノ・アモン|アモン? > Qualcomm
Rene Haas|レネ・ハース|ハース? > Arm
Matt Murphy|マット・マーフィー > Marvell
Sanjay Mehrotra|サンジェイ・メロートラ|サンジャイ・メロートラ|メロートラ|Mehrotra > Micron
C.C. Wei|魏哲家|シーシー・ウェイ|ウェイ? > TSMC
Wendell Huang|黄仁昭|ウェンデル・フアン > TSMC
Morris Chang|張忠謀|モリス・チャン
Christophe Fouquet|クリストフ・フーケ|フーケ?|Fouquet > ASML
Roger Dassen|ロジャー・ダッセン > ASML
Gary Dickerson|ゲイリー・ディッカーソン > Applied Materials
Lee Jae-yong|李在鎔|イ・ジェヨン > Samsung Electronics
Chey Tae-won|崔泰源|チェ・テウォン > SK Group
Kwak Noh-jung|郭魯正|クァク・ノジョン > SK hynix
Andrew Feldman|アンドリュー・フェルドマン|フェルドマン?|Feldman? > Cerebras
Jonathan Ross|ジョナサン・ロス|ロス? > Groq
Jim Keller|ジム・ケラー|ケラー? > Tenstorrent
Rodrigo Liang|ロドリゴ・リャン > SambaNova
Nigel Toon|ナイジェル・トゥーン > Graphcore
Gavin Uberti|ギャビン・ウバーティ > Etched
Sid Sheth|シド・シェス > d-Matrix
June Paik|ペク・ジュノ|ジューン・ペイク > FuriosaAI
Park Sunghyun|パク・ソンヒョン > Rebellions
Larry Ellison|ラリー・エリソン|エリソン|Ellison > Oracle
Safra Catz|サフラ・カッツ|カッツ?|Catz > Oracle
Clay Magouyrk|クレイ・マゴーク|マゴーク|Magouyrk > Oracle
Mike Sicilia|マイク・シシリア|シシリア? > Oracle
Marc Benioff|マーク・ベニオフ|ベニオフ|Benioff > Salesforce
Arvind Krishna|アービンド・クリシュナ|アルビンド・クリシュナ > IBM
Michael Dell|マイケル・デル > Dell
Jeff Clarke|ジェフ・クラーク > Dell
Charles Liang|チャールズ・リアン|チャールズ・リャン > Supermicro
Antonio Neri|アントニオ・ネリ > HPE
Chuck Robbins|チャック・ロビンス|ロビンス? > Cisco
Jayshree Ullal|ジェイシュリー・ウラル > Arista Networks
Young Liu|劉揚偉|ヤング・リウ > Foxconn
Barry Lam|林百里|バリー・ラム > Quanta
Alex Karp|アレックス・カープ|カープ?|Karp? > Palantir
Peter Thiel|ピーター・ティール|ティール?|Thiel? > Founders Fund
Ali Ghodsi|アリ・ゴディシ|アリ・ゴドシ|Ghodsi > Databricks
Sridhar Ramaswamy|スリダール・ラマスワミ > Snowflake
Bill McDermott|ビル・マクダーモット > ServiceNow
Shantanu Narayen|シャンタヌ・ナラヤン > Adobe
Christian Klein|クリスチャン・クライン > SAP
Matthew Prince|マシュー・プリンス > Cloudflare
Michael Intrator|マイケル・イントレーター|イントレーター|Intrator > CoreWeave
Nitin Agrawal|ニティン・アグラワル > CoreWeave
Arkady Volozh|アルカディ・ボロジ|ボロジ|Volozh > Nebius
Chase Lochmiller|チェイス・ロックミラー|ロックミラー|Lochmiller > Crusoe
Josh Payne|ジョシュ・ペイン > Nscale
Stephen Balaban|スティーブン・バラバン > Lambda
Daniel Roberts|ダニエル・ロバーツ > IREN
Vipul Ved Prakash|ビプル・ベド・プラカシュ > Together AI
Arthur Mensch|アルチュール・メンシュ|アルトゥール・メンシュ|メンシュ|Mensch > Mistral AI
Aidan Gomez|エイダン・ゴメス|エイダン・ゴメズ|ゴメス? > Cohere
Aravind Srinivas|アラビンド・スリニバス|スリニバス|Srinivas > Perplexity
Clément Delangue|クレマン・ドゥランジュ|クレム・ドゥラング|Clem Delangue > Hugging Face
Ilya Sutskever|イリヤ・サツケバー|イリヤ・スツケバー|サツケバー|スツケバー|Sutskever > Safe Superintelligence
Mira Murati|ミラ・ムラティ|ムラティ|Murati > Thinking Machines Lab
Michael Truell|マイケル・トルエル|トルエル|Truell > Anysphere
Scott Wu|スコット・ウー > Cognition
Amjad Masad|アムジャド・マサド > Replit
Anton Osika|アントン・オシカ > Lovable
Winston Weinberg|ウィンストン・ワインバーグ > Harvey
Arvind Jain|アルビンド・ジェイン > Glean
Brett Adcock|ブレット・アドコック|アドコック|Adcock > Figure AI
Karol Hausman|カロル・ハウスマン > Physical Intelligence
Fei-Fei Li|フェイフェイ・リー|李飛飛 > World Labs
Andrew Ng|アンドリュー・ング|アンドリュー・エン
Geoffrey Hinton|ジェフリー・ヒントン|ヒントン|Hinton
Yoshua Bengio|ヨシュア・ベンジオ|ベンジオ|Bengio
Stuart Russell|スチュアート・ラッセル
Gary Marcus|ゲイリー・マーカス
Andrej Karpathy|アンドレイ・カルパシー|カルパシー|Karpathy
Emad Mostaque|エマド・モスタク
Mati Staniszewski|マティ・スタニシェフスキ > ElevenLabs
David Holz|デビッド・ホルツ > Midjourney
Cristóbal Valenzuela|クリストバル・バレンズエラ > Runway
Mikey Shulman|マイキー・シュルマン > Suno
Jarek Kutylowski|ヤロスワフ・クテロフスキー|ヤレック・クテロフスキー > DeepL
Sebastian Siemiatkowski|セバスチャン・シミアトコフスキ|シミアトコフスキ|Siemiatkowski > Klarna
Luis von Ahn|ルイス・フォン・アン > Duolingo
Dara Khosrowshahi|ダラ・コスロシャヒ|コスロシャヒ|Khosrowshahi > Uber
Tekedra Mawakana|テケドラ・マワカナ > Waymo
Alex Kendall|アレックス・ケンドール > Wayve
Amnon Shashua|アムノン・シャシュア > Mobileye
Julie Sweet|ジュリー・スウィート > Accenture
Marc Andreessen|マーク・アンドリーセン|アンドリーセン|Andreessen > Andreessen Horowitz
Ben Horowitz|ベン・ホロウィッツ > Andreessen Horowitz
Vinod Khosla|ビノッド・コースラ|コースラ|Khosla > Khosla Ventures
Larry Fink|ラリー・フィンク|フィンク? > BlackRock
Jon Gray|ジョン・グレイ > Blackstone
Warren Buffett|ウォーレン・バフェット|バフェット|Buffett > Berkshire Hathaway
Cathie Wood|キャシー・ウッド > ARK Invest
Michael Burry|マイケル・バーリ|マイケル・バリー|Burry > Scion Asset Management
Ray Dalio|レイ・ダリオ
Jamie Dimon|ジェイミー・ダイモン|ダイモン|Dimon > JPMorgan
David Solomon|デービッド・ソロモン > Goldman Sachs
Dan Ives|ダン・アイブス|アイブス?|Ives? > Wedbush
Dylan Patel|ディラン・パテル|パテル? > SemiAnalysis
Joe Dominguez|ジョー・ドミンゲス|ドミンゲス? > Constellation Energy
Jake DeWitte|ジェイク・デウィッテ > Oklo
Mike Laufer|マイク・ラウファー > Kairos Power
Scott Strazik|スコット・ストラジック > GE Vernova
KR Sridhar|KRスリダール > Bloom Energy
Adaire Fox-Martin|アデア・フォックスマーティン > Equinix
Andy Power|アンディ・パワー > Digital Realty
Liang Wenfeng|梁文鋒|梁文锋|リャン・ウェンフォン > DeepSeek
Ren Zhengfei|任正非 > Huawei
Eric Xu|徐直軍|エリック・シュー > Huawei
Eddie Wu|呉泳銘|エディー・ウー > Alibaba
Joe Tsai|蔡崇信|ジョー・ツァイ > Alibaba
Jack Ma|馬雲|ジャック・マー > Alibaba
Pony Ma|馬化騰|ポニー・マー > Tencent
James Mitchell|ジェームズ・ミッチェル > Tencent
Martin Lau|劉熾平|マーティン・ラウ > Tencent
Robin Li|李彦宏|ロビン・リー > Baidu
Zhang Yiming|張一鳴 > ByteDance
Liang Rubo|梁汝波 > ByteDance
Lei Jun|雷軍 > Xiaomi
Yang Zhilin|楊植麟 > Moonshot AI
Tang Jie|唐傑 > Zhipu
Zhang Peng|張鵬 > Zhipu
Yan Junjie|閆俊傑 > MiniMax
Kai-Fu Lee|李開復|カイフ・リー > 01.AI
Wang Xingxing|王興興 > Unitree
Wang Chuanfu|王伝福 > BYD
Zhang Jianzhong|張建中 > Moore Threads
Chen Tianshi|陳天石 > Cambricon
Mukesh Ambani|ムケシュ・アンバニ|アンバニ|Ambani > Reliance Industries
K. Krithivasan|K・クリティバサン > Tata Consultancy Services
Sunil Gupta|スニル・グプタ > Yotta
Tareq Amin|タレク・アミン > Humain
Peng Xiao|ペン・シャオ > G42
Sheikh Tahnoon|タフヌーン・ビン・ザイド > MGX
Masayoshi Son|孫正義|孫氏|孫会長|孫社長 > SoftBank Group
Yoshimitsu Goto|後藤芳光|後藤? > SoftBank Group
Junichi Miyakawa|宮川潤一|宮川? > SoftBank Corp.
Hironobu Tamba|丹波広寅|丹波? > SB Intuitions
Takeshi Idezawa|出澤剛|出沢剛 > LY Corporation
Akira Shimada|島田明 > NTT
Yutaka Sasaki|佐々木裕 > NTT Data Group
Makoto Takahashi|高橋誠 > KDDI
Hiromichi Matsuda|松田浩路 > KDDI
Hiroshi Mikitani|三木谷浩史|三木谷 > Rakuten
Kunihiro Tanaka|田中邦裕 > Sakura Internet
Masatoshi Kumagai|熊谷正寿 > GMO Internet Group
Toru Nishikawa|西川徹 > Preferred Networks
Daisuke Okanohara|岡野原大輔|岡野原 > Preferred Networks
David Ha|デビッド・ハ|デイビッド・ハ > Sakana AI
Llion Jones|ライオン・ジョーンズ > Sakana AI
Ren Ito|伊藤錬 > Sakana AI
Yutaka Matsuo|松尾豊 > University of Tokyo
Yosuke Okada|岡田陽介 > ABEJA
Katsuya Uenoyama|上野山勝也|上野山 > PKSHA Technology
Issei Yamamoto|山本一成 > Turing
Atsuyoshi Koike|小池淳義 > Rapidus
Tetsuro Higashi|東哲郎 > Rapidus
Nobuo Hayasaka|早坂伸夫 > Kioxia
Toshiki Kawai|河合利樹 > Tokyo Electron
Douglas Lefever|ダグラス・ラフィーバ|ラフィーバ > Advantest
Hidetoshi Shibata|柴田英利 > Renesas
Takahito Tokita|時田隆仁|時田? > Fujitsu
Takayuki Morita|森田隆之 > NEC
Keiji Kojima|小島啓二 > Hitachi
Toshiaki Tokunaga|徳永俊昭 > Hitachi
Hiroki Totoki|十時裕樹|十時? > Sony Group
Kenichiro Yoshida|吉田憲一郎 > Sony Group
Akio Toyoda|豊田章男 > Toyota
Koji Sato|佐藤恒治 > Toyota
Susumu Fujita|藤田晋 > CyberAgent
Tomoko Namba|南場智子|南場 > DeNA
Shintaro Yamada|山田進太郎 > Mercari
Yoshitaka Kitao|北尾吉孝|北尾? > SBI Holdings
Donald Trump|ドナルド・トランプ|トランプ|Trump
David Sacks|デービッド・サックス|デビッド・サックス|サックス? > White House
Howard Lutnick|ハワード・ラトニック|ラトニック|Lutnick > US Department of Commerce
Gina Raimondo|ジーナ・レモンド|レモンド|Raimondo
Jeffrey Kessler|ジェフリー・ケスラー|ケスラー? > US Department of Commerce
Scott Bessent|スコット・ベッセント|ベッセント|Bessent > US Treasury
Lina Khan|リナ・カーン
Emmanuel Macron|エマニュエル・マクロン|マクロン|Macron
Keir Starmer|キア・スターマー|スターマー|Starmer
Ursula von der Leyen|ウルズラ・フォンデアライエン|フォンデアライエン > European Commission
Henna Virkkunen|ヘンナ・ビルクネン|ビルクネン > European Commission
Narendra Modi|ナレンドラ・モディ|モディ
Xi Jinping|習近平
Li Qiang|李強
Lee Jae-myung|李在明|イ・ジェミョン
Sanae Takaichi|高市早苗|高市
Shigeru Ishiba|石破茂|石破
Fumio Kishida|岸田文雄|岸田
Gavin Newsom|ギャビン・ニューサム|ニューサム|Newsom
`
  .trim()
  .split('\n')

/** Who leads more than one company: an officer of each, and of none as a matter of course. */
const LEADS: Readonly<Record<string, readonly string[]>> = {
  'Elon Musk': ['xAI', 'Tesla', 'SpaceX', 'X', 'Neuralink', 'The Boring Company'],
  'Igor Babuschkin': ['xAI'],
  'Linda Yaccarino': ['X'],
}

/** Whether somebody without one office leads the company; both by their names in the catalogue. */
export function leads(person: string, company: string): boolean {
  return LEADS[person]?.includes(company) === true
}
