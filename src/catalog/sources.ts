// Sources of news on the AI industry. Written down from general knowledge, not looked up: none counts as verified before
// `sources check` has read it from where claimwatch runs, and none is polled before somebody adds it.
import type { Language } from '#domain/text.ts'

/** How far a source is to be believed: what it speaks of itself first, what gathers from others last. */
export const CREDIBILITIES = ['primary', 'analyst', 'trade_press', 'general_press', 'aggregator'] as const
export type Credibility = (typeof CREDIBILITIES)[number]

export interface CataloguedSource {
  name: string
  /** Sources of one publisher are one voice. */
  publisher: string
  site: string
  feed: string
  language: Language
  credibility: Credibility
}

/** By class and language, a source a line: name, publisher where it has another name, page, feed. */
const TABLE: Readonly<Record<`${Credibility} ${Language}`, string>> = {
  'primary ja': `
NVIDIA Japan Blog | NVIDIA | https://blogs.nvidia.co.jp/ | https://blogs.nvidia.co.jp/feed/
Google Japan Blog | Google | https://blog.google/intl/ja-jp/ | https://blog.google/intl/ja-jp/rss/
Amazon Web Services ブログ | AWS | https://aws.amazon.com/jp/blogs/news/ | https://aws.amazon.com/jp/blogs/news/feed/
Microsoft Source Asia 日本語 | Microsoft | https://news.microsoft.com/ja-jp/ | https://news.microsoft.com/ja-jp/feed/
Preferred Networks Tech Blog | Preferred Networks | https://tech.preferred.jp/ja/ | https://tech.preferred.jp/ja/feed/
CyberAgent Developers Blog | サイバーエージェント | https://developers.cyberagent.co.jp/blog/ | https://developers.cyberagent.co.jp/blog/feed/
LINEヤフー Tech Blog | LINEヤフー | https://techblog.lycorp.co.jp/ja | https://techblog.lycorp.co.jp/ja/feed/index.xml
さくらのナレッジ | さくらインターネット | https://knowledge.sakura.ad.jp/ | https://knowledge.sakura.ad.jp/feed/
NTT docomo Business Engineers' Blog | NTTドコモビジネス | https://engineers.ntt.com/ | https://engineers.ntt.com/feed
ABEJA Tech Blog | ABEJA | https://tech-blog.abeja.asia/ | https://tech-blog.abeja.asia/feed
ELYZA Tech Blog | ELYZA | https://zenn.dev/p/elyza | https://zenn.dev/p/elyza/feed
Turing Tech Blog | Turing | https://zenn.dev/p/turing_motors | https://zenn.dev/p/turing_motors/feed
PR TIMES | | https://prtimes.jp/ | https://prtimes.jp/index.rdf
経済産業省 ニュースリリース | 経済産業省 | https://www.meti.go.jp/press/ | https://www.meti.go.jp/ml_index_release_atom.xml
総務省 新着情報 | 総務省 | https://www.soumu.go.jp/ | https://www.soumu.go.jp/news.rdf
文部科学省 新着情報 | 文部科学省 | https://www.mext.go.jp/ | https://www.mext.go.jp/b_menu/news/index.rdf
デジタル庁 新着情報 | デジタル庁 | https://www.digital.go.jp/news | https://www.digital.go.jp/rss/news.xml
首相官邸 新着情報 | 首相官邸 | https://www.kantei.go.jp/ | https://www.kantei.go.jp/index-jnews.rdf
日本ディープラーニング協会 | | https://www.jdla.org/ | https://www.jdla.org/feed/`,
  'primary en': `
OpenAI News | OpenAI | https://openai.com/news/ | https://openai.com/news/rss.xml
Google AI | Google | https://blog.google/technology/ai/ | https://blog.google/technology/ai/rss/
Google DeepMind | | https://deepmind.google/discover/blog/ | https://deepmind.google/blog/rss.xml
Google Research | | https://research.google/blog/ | https://research.google/blog/rss/
NVIDIA Newsroom | NVIDIA | https://nvidianews.nvidia.com/ | https://nvidianews.nvidia.com/releases.xml
NVIDIA Blog | NVIDIA | https://blogs.nvidia.com/ | https://blogs.nvidia.com/feed/
Official Microsoft Blog | Microsoft | https://blogs.microsoft.com/ | https://blogs.microsoft.com/feed/
AWS Machine Learning Blog | AWS | https://aws.amazon.com/blogs/machine-learning/ | https://aws.amazon.com/blogs/machine-learning/feed/
Engineering at Meta | Meta | https://engineering.fb.com/ | https://engineering.fb.com/feed/
Hugging Face Blog | Hugging Face | https://huggingface.co/blog | https://huggingface.co/blog/feed.xml
Sakana AI | | https://sakana.ai/blog/ | https://sakana.ai/feed.xml`,
  'analyst ja': `
ICT総研 | | https://ictr.co.jp/ | https://ictr.co.jp/feed/`,
  'analyst en': `
SemiAnalysis | | https://newsletter.semianalysis.com/ | https://newsletter.semianalysis.com/feed
Epoch AI Gradient Updates | Epoch AI | https://epochai.substack.com/ | https://epochai.substack.com/feed
Stratechery | | https://stratechery.com/ | https://stratechery.com/feed/
Import AI | | https://importai.substack.com/ | https://importai.substack.com/feed
Interconnects | | https://www.interconnects.ai/ | https://www.interconnects.ai/feed
Fabricated Knowledge | | https://www.fabricatedknowledge.com/ | https://www.fabricatedknowledge.com/feed
ChinaTalk | | https://www.chinatalk.media/ | https://www.chinatalk.media/feed`,
  'trade_press ja': `
ITmedia AI＋ | ITmedia | https://www.itmedia.co.jp/aiplus/ | https://rss.itmedia.co.jp/rss/2.0/aiplus.xml
ITmedia NEWS | ITmedia | https://www.itmedia.co.jp/news/ | https://rss.itmedia.co.jp/rss/2.0/news_bursts.xml
ITmedia エンタープライズ | ITmedia | https://www.itmedia.co.jp/enterprise/ | https://rss.itmedia.co.jp/rss/2.0/enterprise.xml
ITmedia ビジネスオンライン | ITmedia | https://www.itmedia.co.jp/business/ | https://rss.itmedia.co.jp/rss/2.0/business.xml
ITmedia PC USER | ITmedia | https://www.itmedia.co.jp/pcuser/ | https://rss.itmedia.co.jp/rss/2.0/pcuser.xml
＠IT | ITmedia | https://atmarkit.itmedia.co.jp/ | https://rss.itmedia.co.jp/rss/2.0/ait.xml
MONOist | ITmedia | https://monoist.itmedia.co.jp/ | https://rss.itmedia.co.jp/rss/2.0/monoist.xml
EE Times Japan | ITmedia | https://eetimes.itmedia.co.jp/ | https://rss.itmedia.co.jp/rss/2.0/eetimes.xml
EDN Japan | ITmedia | https://edn.itmedia.co.jp/ | https://rss.itmedia.co.jp/rss/2.0/edn.xml
TechTargetジャパン | ITmedia | https://techtarget.itmedia.co.jp/ | https://rss.itmedia.co.jp/rss/2.0/techtarget.xml
スマートジャパン | ITmedia | https://www.itmedia.co.jp/smartjapan/ | https://rss.itmedia.co.jp/rss/2.0/smartjapan.xml
PC Watch | Impress | https://pc.watch.impress.co.jp/ | https://pc.watch.impress.co.jp/data/rss/1.0/pcw/feed.rdf
INTERNET Watch | Impress | https://internet.watch.impress.co.jp/ | https://internet.watch.impress.co.jp/data/rss/1.0/iw/feed.rdf
クラウド Watch | Impress | https://cloud.watch.impress.co.jp/ | https://cloud.watch.impress.co.jp/data/rss/1.0/clw/feed.rdf
Impress Watch | Impress | https://www.watch.impress.co.jp/ | https://www.watch.impress.co.jp/data/rss/1.0/ipw/feed.rdf
窓の杜 | Impress | https://forest.watch.impress.co.jp/ | https://forest.watch.impress.co.jp/data/rss/1.0/wf/feed.rdf
IT Leaders | Impress | https://it.impress.co.jp/ | https://it.impress.co.jp/list/feed/rss
CNET Japan | 朝日インタラクティブ | https://japan.cnet.com/ | https://feeds.japan.cnet.com/rss/cnet/all.rdf
ZDNET Japan | 朝日インタラクティブ | https://japan.zdnet.com/ | https://feeds.japan.zdnet.com/rss/zdnet/all.rdf
マイナビニュース | マイナビ | https://news.mynavi.jp/ | https://news.mynavi.jp/rss/index
ASCII.jp | 角川アスキー総合研究所 | https://ascii.jp/ | https://ascii.jp/rss.xml
日経クロステック | 日経BP | https://xtech.nikkei.com/ | https://xtech.nikkei.com/rss/index.rdf
日経クロステック IT | 日経BP | https://xtech.nikkei.com/top/it/ | https://xtech.nikkei.com/rss/xtech-it.rdf
Publickey | | https://www.publickey1.jp/ | https://www.publickey1.jp/atom.xml
Ledge.ai | | https://ledge.ai/ | https://ledge.ai/feed/
AIsmiley | | https://aismiley.co.jp/ | https://aismiley.co.jp/feed/
BRIDGE | | https://thebridge.jp/ | https://thebridge.jp/feed
GIGAZINE | | https://gigazine.net/ | https://gigazine.net/news/rss_2.0/
ギズモード・ジャパン | メディアジーン | https://www.gizmodo.jp/ | https://www.gizmodo.jp/index.xml
WIRED.jp | コンデナスト・ジャパン | https://wired.jp/ | https://wired.jp/feed/rss
MITテクノロジーレビュー日本版 | 角川アスキー総合研究所 | https://www.technologyreview.jp/ | https://www.technologyreview.jp/feed/
テクノエッジ | | https://www.techno-edge.net/ | https://www.techno-edge.net/rss20/index.rdf
XenoSpectrum | | https://xenospectrum.com/ | https://xenospectrum.com/feed/
innovaTopia | | https://innovatopia.jp/ | https://innovatopia.jp/feed/
ビジネス+IT | SBクリエイティブ | https://www.sbbit.jp/ | https://www.sbbit.jp/rss/HotTopics.rss
EnterpriseZine | 翔泳社 | https://enterprisezine.jp/ | https://enterprisezine.jp/rss/new/20/index.xml
CodeZine | 翔泳社 | https://codezine.jp/ | https://codezine.jp/rss/new/20/index.xml
gihyo.jp | 技術評論社 | https://gihyo.jp/ | https://gihyo.jp/feed/rss2
ロボスタ | | https://robotstart.info/ | https://robotstart.info/feed
レスポンス | イード | https://response.jp/ | https://response.jp/rss/index.rdf
HPCwire Japan | | https://www.hpcwire.jp/ | https://www.hpcwire.jp/feed
Data Center Café | | https://cafe-dc.com/ | https://cafe-dc.com/feed/
4Gamer.net | Aetas | https://www.4gamer.net/ | https://www.4gamer.net/rss/index.xml
エルミタージュ秋葉原 | | https://www.gdm.or.jp/ | https://www.gdm.or.jp/feed`,
  'trade_press en': `
TechCrunch AI | TechCrunch | https://techcrunch.com/category/artificial-intelligence/ | https://techcrunch.com/category/artificial-intelligence/feed/
VentureBeat AI | VentureBeat | https://venturebeat.com/category/ai/ | https://venturebeat.com/category/ai/feed/
The Register | | https://www.theregister.com/ | https://www.theregister.com/headlines.atom
Ars Technica AI | Ars Technica | https://arstechnica.com/ai/ | https://arstechnica.com/ai/feed/
The Verge AI | The Verge | https://www.theverge.com/ai-artificial-intelligence | https://www.theverge.com/rss/ai-artificial-intelligence/index.xml
MIT Technology Review | | https://www.technologyreview.com/ | https://www.technologyreview.com/feed/
Tom's Hardware | | https://www.tomshardware.com/ | https://www.tomshardware.com/feeds/all
The Next Platform | | https://www.nextplatform.com/ | https://www.nextplatform.com/feed/
HPCwire | | https://www.hpcwire.com/ | https://www.hpcwire.com/feed/
Data Center Dynamics | | https://www.datacenterdynamics.com/en/ | https://www.datacenterdynamics.com/en/rss/
EE Times | | https://www.eetimes.com/ | https://www.eetimes.com/feed/
IEEE Spectrum AI | IEEE Spectrum | https://spectrum.ieee.org/topic/artificial-intelligence/ | https://spectrum.ieee.org/feeds/topic/artificial-intelligence.rss
The Decoder | | https://the-decoder.com/ | https://the-decoder.com/feed/`,
  'general_press ja': `
日経ビジネス電子版 | 日経BP | https://business.nikkei.com/ | https://business.nikkei.com/rss/sns/nb.rdf
東洋経済オンライン | 東洋経済新報社 | https://toyokeizai.net/ | https://toyokeizai.net/list/feed/rss
ダイヤモンド・オンライン | ダイヤモンド社 | https://diamond.jp/ | https://diamond.jp/list/feed/rss/dol
Business Insider Japan | メディアジーン | https://www.businessinsider.jp/ | https://www.businessinsider.jp/feed/index.xml
JBpress | | https://jbpress.ismedia.jp/ | https://jbpress.ismedia.jp/list/feed/rss
現代ビジネス | 講談社 | https://gendai.media/ | https://gendai.media/list/feed/rss
ニューズウィーク日本版 | | https://www.newsweekjapan.jp/ | https://www.newsweekjapan.jp/story/rss.xml
NHKニュース 経済 | NHK | https://www3.nhk.or.jp/news/cat05.html | https://www3.nhk.or.jp/rss/news/cat5.xml
NHKニュース 科学・文化 | NHK | https://www3.nhk.or.jp/news/cat03.html | https://www3.nhk.or.jp/rss/news/cat3.xml
朝日新聞デジタル 経済 | 朝日新聞 | https://www.asahi.com/business/ | https://www.asahi.com/rss/asahi/business.rdf
毎日新聞 ニュース速報 | 毎日新聞 | https://mainichi.jp/ | https://mainichi.jp/rss/etc/mainichi-flash.rss`,
  'general_press en': `
BBC News Technology | BBC | https://www.bbc.com/news/technology | https://feeds.bbci.co.uk/news/technology/rss.xml
The Guardian AI | The Guardian | https://www.theguardian.com/technology/artificialintelligenceai | https://www.theguardian.com/technology/artificialintelligenceai/rss
The New York Times Technology | The New York Times | https://www.nytimes.com/section/technology | https://rss.nytimes.com/services/xml/rss/nyt/Technology.xml
CNBC Technology | CNBC | https://www.cnbc.com/technology/ | https://www.cnbc.com/id/19854910/device/rss/rss.html
Financial Times AI | Financial Times | https://www.ft.com/artificial-intelligence | https://www.ft.com/artificial-intelligence?format=rss`,
  'aggregator ja': `
Yahoo!ニュース IT | Yahoo!ニュース | https://news.yahoo.co.jp/topics/it | https://news.yahoo.co.jp/rss/topics/it.xml
はてなブックマーク テクノロジー | はてなブックマーク | https://b.hatena.ne.jp/hotentry/it | https://b.hatena.ne.jp/hotentry/it.rss
Zenn LLM | Zenn | https://zenn.dev/topics/llm | https://zenn.dev/topics/llm/feed`,
  'aggregator en': `
Techmeme | | https://www.techmeme.com/ | https://www.techmeme.com/feed.xml
Hacker News | | https://news.ycombinator.com/ | https://news.ycombinator.com/rss`,
}

export const SOURCES: readonly CataloguedSource[] = Object.entries(TABLE).flatMap(([heading, lines]) => {
  const [credibility, language] = heading.split(' ') as [Credibility, Language]
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', publisher = '', site = '', feed = ''] = line.split('|').map((cell) => cell.trim())
      return { name, publisher: publisher || name, site, feed, language, credibility }
    })
})
