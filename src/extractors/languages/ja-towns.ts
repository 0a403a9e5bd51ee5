// What tells that a name in katakana is a town's, and not a company's.

const BEFORE =
  /(?:[一-龠]の|[小港城田漁農山]|[一-龠]{2})[町村島]$|(?:州|県|郡|省|国境|内陸|辺境|高原|北極圏|沿岸|山間|郊外|近郊)の?$/

const BEHIND =
  /^(?:市(?!場)|郡|県|州|町|村|港|島|地区|空港|近郊|郊外|周辺|沖)|^(?:の(?:市長|町長|村長|住民|人口|市街|中心部?|郊外|近郊|町(?!工場)|村|谷|丘|港(?!湾)|駅|空港|市民|農民|農地|歴史|冬|夏|海|川|山)|から(?:車|列車|バス|飛行機)で|(?:に|へ)(?:住[むみん]|着[いく]|降り立|暮ら|移住))/

/** Whether `text` anywhere says of the name what is said of towns alone. */
export function isTown(text: string, name: string): boolean {
  if (!/^[ァ-ヴー]{3,}$/.test(name)) return false
  for (let at = text.indexOf(name), count = 0; at >= 0 && count < 8; at = text.indexOf(name, at + 1), count++) {
    if (BEFORE.test(text.slice(Math.max(0, at - 5), at))) return true
    if (BEHIND.test(text.slice(at + name.length, at + name.length + 10))) return true
  }
  return false
}
