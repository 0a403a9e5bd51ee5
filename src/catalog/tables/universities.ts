// Universities, institutes and think-tanks of the Americas and Europe.

/** One organisation a line. */
export const UNIVERSITIES: readonly string[] = `
Georgia Tech|ジョージア工科大学|ジョージア工科大|Georgia Institute of Technology
University of Texas at Austin|テキサス大学オースティン校|UT Austin
Texas A&M|テキサスA&M大学
University of Michigan|ミシガン大学
University of Illinois|イリノイ大学
Purdue University|パデュー大学
University of Pennsylvania|ペンシルベニア大学
Wharton School|ペンシルベニア大学ウォートン校|ウォートン校 > University of Pennsylvania
Duke University|デューク大学
Johns Hopkins University|ジョンズ・ホプキンス大学
Northwestern University|ノースウエスタン大学
UC San Diego|カリフォルニア大学サンディエゴ校|UCSD
UC Santa Barbara|カリフォルニア大学サンタバーバラ校
UC San Francisco|カリフォルニア大学サンフランシスコ校|UCSF
UC Irvine|カリフォルニア大学アーバイン校
University of California|カリフォルニア大学
California State University|カリフォルニア州立大学
University of Southern California|南カリフォルニア大学
Arizona State University|アリゾナ州立大学
Ohio State University|オハイオ州立大学
Virginia Tech|バージニア工科大学
University of Virginia|バージニア大学
University of Maryland|メリーランド大学
University of Florida|フロリダ大学
University of Wisconsin–Madison|ウィスコンシン大学マディソン校|ウィスコンシン大学
University of Minnesota|ミネソタ大学
Brown University|ブラウン大学
Dartmouth College|ダートマス大学
Boston University|ボストン大学
Northeastern University|ノースイースタン大学
University of Colorado|コロラド大学
Rice University|ライス大学
Vanderbilt University|バンダービルト大学
Rensselaer Polytechnic Institute|レンセラー工科大学
Massachusetts General Hospital|マサチューセッツ総合病院
Mass General Brigham|マス・ジェネラル・ブリガム
Mount Sinai|マウントサイナイ医科大学
Memorial Sloan Kettering|メモリアル・スローン・ケタリングがんセンター
Scripps Research|スクリプス研究所
Salk Institute|ソーク研究所
Santa Fe Institute|サンタフェ研究所
National Bureau of Economic Research|全米経済研究所|NBER
Hoover Institution|フーバー研究所
Cato Institute|ケイトー研究所
Heritage Foundation|ヘリテージ財団
Council on Foreign Relations|外交問題評議会
Atlantic Council|アトランティック・カウンシル
Carnegie Endowment|カーネギー国際平和財団
Center for a New American Security|新アメリカ安全保障センター|CNAS
ITIF|情報技術イノベーション財団
Chatham House|英王立国際問題研究所|チャタムハウス
Institute for Public Policy Research|英公共政策研究所|IPPR
Tony Blair Institute|トニー・ブレア研究所
Resolution Foundation|レゾリューション財団
Ifo Institute|Ifo経済研究所
Urban Institute|アーバン・インスティチュート
Pacific Northwest National Laboratory|パシフィック・ノースウエスト国立研究所|PNNL
Brookhaven National Laboratory|ブルックヘブン国立研究所
Fermilab|フェルミ国立加速器研究所
SLAC|SLAC国立加速器研究所
Princeton Plasma Physics Laboratory|プリンストン・プラズマ物理研究所
National Renewable Energy Laboratory|米国立再生可能エネルギー研究所|NREL
Savannah River National Laboratory
NCSA|米国立スーパーコンピュータ応用研究所
MIT Lincoln Laboratory|MITリンカーン研究所
McGill University|マギル大学
University of Montreal|モントリオール大学
University of Waterloo|ウォータールー大学
University of Alberta|アルバータ大学
University of British Columbia|ブリティッシュコロンビア大学
Amii|アルバータ機械知能研究所
CIFAR|カナダ先端研究機構
Alan Turing Institute|アラン・チューリング研究所
King's College London|キングス・カレッジ・ロンドン
London School of Economics|ロンドン・スクール・オブ・エコノミクス
University of Manchester|マンチェスター大学
University of Warwick|ウォーリック大学
University of Southampton|サウサンプトン大学
Royal Society|英王立協会|王立協会
Francis Crick Institute|フランシス・クリック研究所
Wellcome Trust|ウェルカム・トラスト|ウエルカム財団|ウェルカム財団
LMU Munich|ミュンヘン大学
RWTH Aachen|アーヘン工科大学
Karlsruhe Institute of Technology|カールスルーエ工科大学
TU Darmstadt|ダルムシュタット工科大学
TU Dresden|ドレスデン工科大学
University of Tübingen|テュービンゲン大学
DFKI|ドイツ人工知能研究センター|独人工知能研究センター
Helmholtz Association|ヘルムホルツ協会
DLR?|ドイツ航空宇宙センター|独航空宇宙センター
Hasso Plattner Institute|ハッソ・プラットナー研究所
CNRS|フランス国立科学研究センター|仏国立科学研究センター
CEA?|フランス原子力・代替エネルギー庁|仏原子力・代替エネルギー庁
École Polytechnique|エコール・ポリテクニーク
École Normale Supérieure|仏高等師範学校|パリ高等師範学校
Université Paris-Saclay|パリ・サクレー大学
Institut Pasteur|パスツール研究所
GENCI
INSEAD|インシアード
TU Delft|デルフト工科大学
TU Eindhoven|アイントホーフェン工科大学
University of Amsterdam|アムステルダム大学
TNO|オランダ応用科学研究機構
KU Leuven|ルーベン・カトリック大学
KTH|スウェーデン王立工科大学
Chalmers University|チャルマース工科大学|Chalmers University of Technology
Karolinska Institutet|カロリンスカ研究所
University of Copenhagen|コペンハーゲン大学
Technical University of Denmark|デンマーク工科大学
Novo Nordisk Foundation|ノボ・ノルディスク財団
Aalto University|アールト大学
VTT|フィンランド技術研究センター
SINTEF
Politecnico di Milano|ミラノ工科大学
Italian Institute of Technology|イタリア技術研究所
Polytechnic University of Catalonia|カタルーニャ工科大学
University of Zurich|チューリヒ大学|チューリッヒ大学
University of Geneva|ジュネーブ大学
IDSIA
Paul Scherrer Institute|パウル・シェラー研究所
INSAIT
Jagiellonian University
University of São Paulo|サンパウロ大学
Tecnológico de Monterrey|モンテレイ工科大学
Tel Aviv University|テルアビブ大学
Hebrew University|ヘブライ大学
`
  .trim()
  .split('\n')
