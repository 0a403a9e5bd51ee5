// Newspapers, broadcasters and news agencies beside those of voices.ts.

/** One organisation a line. */
export const PRESS: readonly string[] = `
Los Angeles Times|ロサンゼルス・タイムズ|LAタイムズ
Chicago Tribune|シカゴ・トリビューン > Tribune Publishing
New York Post|ニューヨーク・ポスト > News Corp
Dow Jones?|ダウ・ジョーンズ? > News Corp
The Atlantic?|アトランティック誌
The New Yorker|ニューヨーカー誌 > Condé Nast
The Boston Globe|ボストン・グローブ
USA Today|USAトゥデー|USAトゥデイ > Gannett
NPR|米公共ラジオ|ナショナル・パブリック・ラジオ
CBS News|CBSニュース > Paramount Skydance
ABC News|ABCニュース > Disney
The Globe and Mail|グローブ・アンド・メール
Toronto Star|トロント・スター
CBC?|カナダ放送協会
Daily Mail|デイリー・メール
The Independent?
Sunday Times|サンデー・タイムズ > News Corp
Frankfurter Allgemeine|フランクフルター・アルゲマイネ
Süddeutsche Zeitung|南ドイツ新聞
Die Welt > Axel Springer
Bild? > Axel Springer
Corriere della Sera|コリエレ・デラ・セラ
La Repubblica
`
  .trim()
  .split('\n')
