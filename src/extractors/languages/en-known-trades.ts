// What well-known companies are in and where they are from: whom "the Dutch group", "the software giant" call back.
import type { EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { EnglishState } from './en-state.ts'

/** Names of the catalogue, and by which words texts call each. */
const KNOWN = `
Microsoft: american us redmond seattle washington software windows azure
Google, Alphabet: american us californian mountain-view search internet android
Amazon: american us seattle e-commerce online ecommerce retail retailer cloud
Amazon Web Services: american us seattle cloud hyperscaler
Meta: american us californian menlo-park social social-media facebook instagram whatsapp
Apple: american us californian cupertino iphone smartphone
Nvidia: american us californian santa-clara chip chipmaker chip-maker graphics gpu semiconductor designer
AMD: american us californian santa-clara chip chipmaker semiconductor designer
Intel: american us californian santa-clara chip chipmaker semiconductor
Broadcom: american us californian palo-alto chip chipmaker semiconductor designer
Qualcomm: american us californian san-diego chip chipmaker semiconductor designer
Micron: american us boise idaho memory chip chipmaker semiconductor
Marvell: american us californian chip chipmaker semiconductor designer
Cerebras: american us californian sunnyvale chip chipmaker designer
Groq: american us californian chip chipmaker designer
Oracle: american us austin texan texas software database cloud
IBM: american us armonk computing computer
Dell Technologies: american us texan texas round-rock computer server pc
Supermicro: american us californian san-jose server
Salesforce: american us californian san-francisco software
ServiceNow: american us californian santa-clara software
Workday: american us californian pleasanton software
Adobe: american us californian san-jose software
Snowflake: american us software data data-cloud
Databricks: american us californian san-francisco software data
Palantir: american us denver software data data-analytics analytics
OpenAI: american us californian san-francisco
Anthropic: american us californian san-francisco
xAI: american us
Perplexity: american us californian san-francisco search
Scale AI: american us californian san-francisco data-labelling data-labeling
Anysphere: american us californian san-francisco coding
CoreWeave: american us new-jersey livingston cloud neocloud
Crusoe: american us denver neocloud
Lambda: american us californian cloud neocloud
Core Scientific: american us austin miner bitcoin crypto
IREN: australian sydney miner bitcoin crypto neocloud
Cipher Mining: american us new-york miner bitcoin
TeraWulf: american us miner bitcoin maryland
Applied Digital: american us dallas texan developer
Galaxy Digital: american us new-york crypto
Equinix: american us landlord operator californian
Digital Realty: american us landlord operator
Tesla: american us austin texan carmaker car-maker electric-car electric-vehicle automaker
Ford: american us carmaker car-maker automaker detroit
General Motors: american us carmaker car-maker automaker detroit
Walmart: american us retailer retail supermarket arkansas
Netflix: american us streaming streamer
Disney: american us entertainment media
Uber: american us ride-hailing
PayPal: american us payments
JPMorgan: american us new-york bank lender
Goldman Sachs: american us new-york bank lender
Morgan Stanley: american us new-york bank lender
Citi: american us new-york bank lender
BlackRock: american us new-york asset fund investor
Blackstone: american us new-york private-equity investor
Constellation Energy: american us utility power energy nuclear
Vistra: american us utility power energy texan
Talen Energy: american us utility power energy
NextEra Energy: american us utility power energy florida
GE Vernova: american us turbine
Verizon: american us telecoms carrier telecom
AT&T: american us telecoms carrier telecom
Accenture: irish dublin consultancy consulting
Arm: british uk cambridge chip designer chip-designer
Wayve: british uk london self-driving driverless
Nscale: british uk london cloud neocloud
Graphcore: british uk bristol chip chipmaker
Synthesia: british uk london video
Stability AI: british uk london image
ElevenLabs: british uk london polish voice
BT: british uk london telecoms telecom
Vodafone: british uk telecoms telecom
HSBC: british uk london bank lender
Barclays: british uk london bank lender
Mistral AI: french paris parisian european
Hugging Face: french-american new-york
Poolside: french american paris
Scaleway: french paris cloud
OVHcloud: french roubaix cloud
Orange: french paris telecoms telecom
Schneider Electric: french electrical
Capgemini: french paris consultancy
Kyutai: french paris
Aleph Alpha: german heidelberg
SAP: german walldorf software
Siemens: german munich engineering industrial
Deutsche Telekom: german bonn telecoms telecom
Infineon: german munich bavarian chip chipmaker
Helsing: german munich defence defense
Black Forest Labs: german freiburg image
DeepL: german cologne translation
Schwarz Group: german retailer retail
Volkswagen: german carmaker car-maker
BMW: german carmaker munich bavarian
ASML: dutch veldhoven lithography chip-equipment equipment toolmaker
Nebius: dutch amsterdam cloud neocloud
NXP Semiconductors: dutch eindhoven chip chipmaker
Philips: dutch amsterdam
STMicroelectronics: franco-italian swiss geneva chip chipmaker
Ericsson: swedish stockholm telecoms equipment
Lovable: swedish stockholm coding
Klarna: swedish stockholm payments lender fintech
Spotify: swedish stockholm music streaming
Saab: swedish arms defence
EQT: swedish stockholm private-equity
Evroc: swedish stockholm cloud
Nokia: finnish espoo telecoms equipment
Aker: norwegian oslo industrial
Equinor: norwegian oil energy
Telenor: norwegian telecoms
Novo Nordisk: danish drugmaker pharmaceutical
Samsung Electronics: korean south-korean seoul suwon memory chip chipmaker electronics smartphone conglomerate
SK hynix: korean south-korean icheon memory chip chipmaker
SK Telecom: korean south-korean telecoms carrier
Naver: korean south-korean search internet
Kakao: korean south-korean internet messaging
Hyundai Motor Group: korean south-korean carmaker car-maker seoul
LG: korean south-korean electronics
Rebellions: korean south-korean chip
FuriosaAI: korean south-korean seoul chip
TSMC: taiwanese hsinchu foundry chip chipmaker contract
Foxconn: taiwanese taipei contract electronics assembler
Quanta: taiwanese server
Wistron: taiwanese server
MediaTek: taiwanese chip designer
SoftBank Group: japanese tokyo tech technology conglomerate investment
Sony Group: japanese tokyo electronics
Toyota: japanese carmaker car-maker
Hitachi: japanese tokyo industrial
Fujitsu: japanese tokyo computer
NTT: japanese tokyo telecoms telecom
KDDI: japanese tokyo telecoms telecom
Rakuten: japanese tokyo e-commerce
NEC: japanese tokyo electronics
Kioxia: japanese tokyo memory chipmaker
Rapidus: japanese foundry chipmaker
Preferred Networks: japanese tokyo
Sakana AI: japanese tokyo
Sakura Internet: japanese osaka cloud
Alibaba: chinese hangzhou e-commerce
Tencent: chinese shenzhen gaming games social-media internet
Baidu: chinese beijing search internet
ByteDance: chinese beijing tiktok social-media
Huawei: chinese shenzhen telecoms equipment
DeepSeek: chinese hangzhou
Moonshot AI: chinese beijing
Zhipu: chinese beijing
MiniMax: chinese shanghai
SMIC: chinese shanghai foundry chipmaker contract
Cambricon: chinese beijing chip chipmaker designer
Moore Threads: chinese beijing chip chipmaker
Xiaomi: chinese beijing smartphone
Meituan: chinese beijing delivery food-delivery
JD.com: chinese beijing e-commerce retailer
Lenovo: chinese beijing computer pc
BYD: chinese shenzhen carmaker car-maker
Reliance Industries: indian mumbai conglomerate
Tata Consultancy Services: indian mumbai software outsourcer
Infosys: indian bengaluru bangalore software outsourcer
Adani: indian conglomerate
Krutrim: indian bengaluru
Sarvam AI: indian bengaluru
Yotta: indian mumbai
G42: emirati abu-dhabi
MGX: emirati abu-dhabi investment
Humain: saudi riyadh
Aramco: saudi oil
Cohere: canadian toronto
Thomson Reuters: canadian toronto legal information
Wolters Kluwer: dutch legal information publisher
RELX: british london legal information publisher
Telus: canadian vancouver telecoms
Rogers: canadian toronto telecoms
Shopify: canadian ottawa e-commerce
Brookfield: canadian toronto asset investor
BCE: canadian telecoms
AI21 Labs: israeli
Firmus Technologies: australian
AirTrunk: australian
Telstra: australian telecoms
Commonwealth Bank: australian bank lender sydney
DBS: singaporean bank lender
Singtel: singaporean telecoms
Grab: singaporean ride-hailing
Sea: singaporean
Temasek: singaporean investor
`

const BY_KEY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KNOWN.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', words = ''] = line.split(': ')
      const called = new Set(words.split(' '))
      return names.split(', ').map((name) => [foldName(name), called] as const)
    }),
)

/** Every word that tells one company from another. */
const TELLING: ReadonlySet<string> = new Set([...BY_KEY.values()].flatMap((words) => [...words]))

/** Of the companies that the text has named, the last one that all telling words of a description fit; the one spoken of first. */
export function byKnownTrade(state: EnglishState, description: string, before: readonly Mention[]): EntityRef | null {
  const telling = tellingWords(description)
  if (telling.length === 0) return null
  const fits = ({ key }: EntityRef) => {
    const [own, told] = [BY_KEY.get(key), state.described.get(key)]
    return telling.every((word) => own?.has(word) === true || told?.has(word) === true)
  }
  const about = [state.recent?.ref, state.topic, state.main].find((one) => one != null && fits(one))
  const here = before.filter((one) => one.ref.kind === 'organisation').map((one) => one.ref)
  return about ?? [...state.companies.values(), ...here].findLast(fits) ?? null
}

/** Chip designer Tessolane; Tessolane, a British designer of chips: what the text tells of those whom it names. */
export function rememberDescriptions(
  { described }: EnglishState,
  text: string,
  sentence: Span,
  companies: readonly Mention[],
): void {
  for (const { ref, start, end } of companies) {
    if (!/^[A-Z\d]/.test(text[start] ?? '')) continue
    const left = text.slice(Math.max(sentence.start, start - BESIDE), start)
    const before = left.slice(Math.max(0, left.search(/[^,.;:()]*$/)), left.length)
    const behind = /^, (?:an?|the|one of the) ([^,.;()]{3,60})/.exec(text.slice(end, end + 80))?.[1] ?? ''
    const words = [...tellingWords(ownWords(before)), ...tellingWords(behind)]
    if (words.length > 0) described.set(ref.key, new Set([...(described.get(ref.key) ?? []), ...words]))
  }
}

/** How far before a name its description begins. */
const BESIDE = 45

/** Behind the last name or preposition: American giant Microsoft bought … is nothing of whom it bought. */
function ownWords(before: string): string {
  const words = before.trim().split(' ')
  const from = words.findLastIndex(
    (word) =>
      /^(?:of|in|by|with|to|for|from|at|and|into|on|than)$/.test(word) ||
      (/^[A-Z]/.test(word) && tellingWords(word).length === 0 && !/^(?:The|A|An)$/.test(word)),
  )
  return words.slice(from + 1).join(' ')
}

/** The Freiburg company: a word that tells where somebody is from, whatever it was taken for. */
export function isTelling(word: string): boolean {
  return TELLING.has(word.toLowerCase())
}

function tellingWords(description: string): string[] {
  const words = description
    .toLowerCase()
    .replace(/^(?:the|this|that) /, '')
    .replace(/['’]s?\b/g, '')
    .replace(/-(?:based|listed)\b/g, '')
    .split(' ')
  const joined = words.slice(1).map((word, index) => `${words[index]}-${word}`)
  return [...words, ...joined].filter((word) => TELLING.has(word))
}
