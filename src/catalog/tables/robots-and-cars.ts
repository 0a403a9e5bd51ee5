// Makers of robots, of vehicles that drive themselves, of cars, in America and Europe.

/** One organisation a line. */
export const ROBOTS_AND_CARS: readonly string[] = `
Mimic Robotics|ミミック・ロボティクス
Collaborative Robotics|コラボレーティブ・ロボティクス
Diligent Robotics|ディリジェント・ロボティクス
Locus Robotics|ローカス・ロボティクス
Universal Robots|ユニバーサルロボット > Teradyne
Teradyne Robotics|テラダイン・ロボティクス > Teradyne
Formic Technologies|フォーミック
Path Robotics|パス・ロボティクス
Machina Labs|マキナ・ラボ
Bright Machines|ブライト・マシーンズ
Carbon Robotics|カーボン・ロボティクス
Serve Robotics|サーブ・ロボティクス
Starship Technologies|スターシップ・テクノロジーズ
Coco Robotics|ココ・ロボティクス
Bear Robotics|ベア・ロボティクス > LG Electronics
RightHand Robotics|ライトハンド・ロボティクス
Plus One Robotics|プラスワン・ロボティクス
Nimble Robotics|ニンブル・ロボティクス
GrayMatter Robotics|グレイマター・ロボティクス
Persona AI|ペルソナAI
Foundation Robotics|ファウンデーション・ロボティクス
Mentee Robotics|メンティー・ロボティクス > Mobileye
Intrinsic?|Intrinsic Innovation|イントリンシック社 > Alphabet
X Development|グーグルX|Google X > Alphabet
Wing Aviation|ウイング・アビエーション > Alphabet
Verily|ベリリー > Alphabet
Calico Life Sciences|キャリコ社 > Alphabet
Gecko Robotics|ゲッコー・ロボティクス
Anybotics|エニボティクス
Exotec|エグゾテック
Wandelbots|ワンデルボッツ
Agile Robots|アジャイル・ロボッツ
PAL Robotics|PALロボティクス
Hexagon Robotics|ヘキサゴン・ロボティクス > Hexagon AB
KUKA|クーカ
Fauna Robotics
Matic Robots
Weave Robotics
Rhoda AI|ローダAI
Argo AI|アルゴAI
TuSimple|トゥーシンプル
Embark Technology|エンバーク・テクノロジー
Ghost Autonomy|ゴースト・オートノミー
Stack AV
Gatik|ガティック
Bot Auto|ボット・オート
Einride|アインライド
Avride|アブライド > Nebius
Tensor Auto|テンソル・オート
Nauto|ナウト社
Comma.ai|コンマAI
Helm.ai|ヘルムAI
Innoviz|イノビズ・テクノロジーズ|Innoviz Technologies
Ouster?|アウスター
Aeva|エイバ・テクノロジーズ|Aeva Technologies
Velodyne|ベロダイン|ベロダイン・ライダー > Ouster
Cepton|セプトン
Valeo|ヴァレオ|仏ヴァレオ
ZF|ZFフリードリヒスハーフェン|ZF Friedrichshafen
Magna International|マグナ・インターナショナル
Aptiv|アプティブ
Aumovio|オーモビオ
Forvia|フォルビア
Cariad|カリアド > Volkswagen
Moia|モイア社 > Volkswagen
Audi|アウディ > Volkswagen
Porsche|ポルシェ > Volkswagen
Renault|ルノー|仏ルノー
Polestar|ポールスター
Scout Motors|スカウト・モーターズ > Volkswagen
Ferrari|フェラーリ
Daimler Truck|ダイムラー・トラック
Volvo Group|ボルボ・グループ
Scania|スカニア
Traton|トレイトン > Volkswagen
Jaguar Land Rover|ジャガー・ランドローバー|JLR
Bolt Technology|ボルト・テクノロジー
Via Transportation|ビア・トランスポーテーション
Avis Budget|エイビス・バジェット|Avis Budget Group
Hertz|ハーツ・グローバル|Hertz Global
`
  .trim()
  .split('\n')
