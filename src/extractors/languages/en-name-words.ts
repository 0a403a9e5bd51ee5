// Words that tell English names from other capitals, and one kind of name from another.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )

/** Capitals that begin no name of a company, a person or a product. */
export const NO_NAME = words(`
Unlike Despite Besides Among Amid Amongst Alongside During Because Although Though Whereas Via Having Given Backed Founded Led Like Against Beyond Including Excluding Within Throughout Once Whether Should Were Had Take Consider Ask Look Meet Enter Witness Neither Either
Another Other Some Most Many Several Few All Both Each Every Any More Less About Around Roughly Nearly Almost Only Just Up Even Still Then Now Also Than Such Total Overall Altogether Combined Fewer Additional Further
A An The AI IT PC TV CEO CFO CTO COO IPO GPU GPUs CPU CPUs TPU TPUs API APIs LLM LLMs ARR MAU DAU WAU RPO EBITDA GAAP ESG EV EVs GW MW US UK EU UN USA UAE G7 GDP Q1 Q2 Q3 Q4 H1 H2 FY SEC FTC DOJ NDA HBM DRAM SSD
I It Its He She We You They Their Our My This That These Those There Here What Who Why When Where How Which While If As At By For From In Into Of On Or Over To With Without Under Until Since After Before Between And But So Yet Nor Not No Yes
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter
American British Chinese French German Japanese Korean Indian Canadian European Asian African Australian Israeli Dutch Swedish Swiss Italian Spanish Taiwanese Russian Saudi Emirati Irish Norwegian Danish Finnish Polish Brazilian Arab Western Eastern Northern Southern Gulf English Latin
Prime Chief Executive Officer President Chairman Chairwoman Director Vice Senior Minister Secretary Senator Judge Dr Mr Mrs Ms Prof Professor Sir Lord Co-founder Founder Head
Article Section Chapter Clause Paragraph Exhibit Appendix Page Phase Part Stage Tranche Class Form Schedule Item Step Volume Issue Week Month Year Chart Graph Box Photo Image Video Read More See Also
Arabic Mandarin Cantonese Hindi Tamil Bengali Urdu Korean Portuguese Malay Thai Turkish Hebrew Persian Swahili Mainland Nordic Baltic Scandinavian Belgian Austrian Greek Czech Hungarian Romanian Ukrainian Mexican Argentine Chilean Colombian Egyptian Qatari Kuwaiti Turkish Pakistani Bangladeshi Vietnamese Thai Malaysian Indonesian Filipino Singaporean Nigerian Kenyan Californian Texan Parisian
Internet Web Moore Business Enterprise Team Basic Premium Series Round Plan Inc Corp Ltd LLC Plc AG NV SA OK Plus Pro Max Go Open About Note Correction Update Read Table Figure Source Sources
`)

/** Common nouns and adjectives that open a sentence. */
export const COMMON_OPENING = words(`
court revenue revenues profit profits sales shares share stock investors analysts regulators demand spending income headcount capital capacity rivals customers critics executives officials engineers researchers employees
workers staff users subscribers training running power electricity chips servers data prices costs cost plans talks people sources shareholders holders authors lawyers prosecutors plaintiffs bankers lenders losses earnings
total net gross operating annual monthly weekly quarterly annualised annualized adjusted free cash outlook guidance gaming automotive networking cloud inference bookings orders backlog margins margin growth output production
last next earlier later yesterday today tomorrow everyone everybody nobody somebody someone something nothing anybody together another other others both each every some many most few several all none one two three four five six seven eight nine ten half
despite according compared meanwhile moreover however instead still even only just once again also perhaps altogether elsewhere nevertheless indeed founded based headquartered asked told
neither either such whatever whether because although though unless outside inside across among around against during until like unlike above below beyond near
vendor investor customer developer industry market
new old big small large chinese american european japanese british local foreign domestic global public private record early late recent former final first second third fourth fifth fiscal full calendar
competition competitors developers startups start-ups companies firms banks funds governments officials politicians lawmakers sceptics skeptics observers experts economists traders buyers sellers suppliers vendors partners backers
operators utilities builders landlords tenants hyperscalers giants money cheques checks deals contracts terms details figures numbers estimates forecasts reports accounts documents filings papers shipments deliveries
construction work building buildings land water energy gas nuclear solar debt equity credit bonds loans interest tax taxes wages salaries pay bonuses layoffs cuts job jobs hiring recruitment hirings
membership subscriptions tokens parameters weights models model context window windows accelerators processors memory storage compute computing hardware software services products consumers enterprises businesses advertisers advertising
borrowings liabilities receivables inventories depreciation exports imports volumes rents tariffs fees commitments obligations
management board directors founders owners insiders aides spokespeople representatives participants attendees reporters readers listeners viewers students teachers doctors clinicians lawyers patients
`)

/** Words before or inside a name that make it that of a person. */
export const TITLE_BEFORE =
  /(?:\b(?:chief (?:executive|financial|operating|technology|technical|scientist|economist|revenue|product|investment|strategy)(?: officer)?|finance chief|(?:co-?)?founder|(?:vice[- ])?president|chair(?:man|woman|person)?|boss|head|director|analyst|economist|investor|billionaire|entrepreneur|professor|minister|secretary|senator|judge|justice|representative|governor|mayor|spokes(?:man|woman|person)|partner|researcher|engineer|manager|executive|CEO|CFO|CTO|COO|chancellor|commissioner|treasurer|chief|host|author|lawyer|attorney)|\b(?:Mr|Mrs|Ms|Dr|Prof|Sir)\.?),? $/i
export const TITLE_AFTER =
  /^,? (?:who\b|(?:the |its |their |his |her |a |an )?(?:[\w'’-]+ ){0,4}?(?:chief|boss|founder|co-?founder|president|chair(?:man|woman)?|analyst|economist|director|professor|minister|secretary|commissioner|head of|CEO|CFO|CTO|COO|executive|partner at|lawyer|spokes(?:man|woman|person)|governor|mayor|senator|judge|scientist|researcher|investor)\b)/

export const FIRST_NAMES = words(`
Aaron Abby Adam Adrian Ahmed Akio Alan Albert Alejandro Alex Alexandr Alexander Alexandra Alexis Alfred Alice Ali Alison Allison Amanda Amit Amy Ana Anders Andre Andrea Andrej Andrew Andy Angela Anita Anjali Ann Anna Anne Anthony Antonio Aravind Ariel Arjun Arthur Arvind Ashwini Audrey Ben Benjamin Beth Bill Bob Boris Brad Brandon Brendan Brett Brian Bruce Bryan
Cameron Carl Carla Carlos Carol Caroline Catherine Cathy Charles Charlie Chen Chris Christian Christina Christine Christopher Claire Clara Clement Colette Colin Craig Cristiano Cynthia Dan Daniel Daniela Dario Darren Dave David Dean Deborah Demis Denis Dennis Derek Diana Diane Dmitry Don Donald Doug Douglas Dylan Ed Eduardo Edward Eileen Elaine Elena Eli Elizabeth Ellen Elon Emad Emily Emma Emmanuel Eric Erik Erin Eva Evan
Fatima Felix Fernando Fiona Francesca Francis Francois Frank Fred Gary Gavin George Gerald Giorgia Gordon Grace Greg Gregory Guillaume Gwynne Hannah Harry Hassan Heather Helen Henry Hiroshi Hock Howard Hugo Ian Ibrahim Igor Ilya Indra Irene Isaac Ivan Jack Jacob Jakub James Jamie Jan Jane Janet Jason Jay Jayshree Jean Jeff Jeffrey Jennifer Jensen Jeremy Jerry Jessica Jim Joan Joanna Joe Joel Johan John Jon Jonathan Jonas Jordan Jorge Jose Joseph Josh Joshua Juan Judith Judy Julia Julian Julie Justin
Karen Karim Karl Kate Katherine Kathy Katie Keith Kelly Ken Kenneth Kevin Kim Kristen Kyle Lara Larry Laura Lauren Lee Leo Leonard Leslie Liam Liang Lily Linda Ling Lisa Liz Liu Lucas Lucy Luis Luke Lynn Maria Marc Marcus Margaret Maria Marie Marina Mario Mark Marta Martha Martin Mary Masayoshi Mateo Matt Matthew Max Maya Megan Mei Melissa Michael Michelle Miguel Mike Mira Mitchell Mohammed Monica Morris Mukesh Mustafa Nadia Nancy Naomi Natalie Nathan Neil Nicholas Nick Nicolas Nicole Nikesh Nina Noah Noam Nora
Olga Oliver Olivia Oscar Owen Pablo Pat Patricia Patrick Paul Paula Pedro Peter Phil Philip Pierre Piotr Priya Qi Rachel Raj Rajesh Ralph Ravi Ray Raymond Rebecca Ren Rene Reza Rhea Ricardo Richard Rick Rob Robert Roberto Robin Rodrigo Roger Roland Ron Ronald Rosa Ross Roy Ruby Rupert Russell Ruth Ryan Sachin Safra Sam Samantha Samuel Sandra Sanjay Sara Sarah Satya Scott Sean Sergey Sergio Shantanu Sharon Shaun Shigeru Simon Sofia Sophia Sophie Stefan Stella Stephen Steve Steven Stuart Sundar Sunil Susan Suzanne Swami Sylvia
Takeshi Tara Ted Teresa Terry Theo Theresa Thierry Thomas Tim Timothy Tobias Todd Tom Tony Tracy Tyler Uday Ursula Valerie Vera Victor Victoria Vijay Vikram Vincent Vinod Virginia Vlad Walter Warren Wei Wendy William Xavier Yann Yuki Yuri Yusuf Yvonne Zach Zachary Zhang Zhou Zoe
`)

/** Too large to be where a site is. */
export const COUNTRIES = phrases(
  'United States|America|China|Japan|India|France|Germany|Britain|United Kingdom|England|Scotland|Ireland|Canada|Israel|South Korea|Korea|Taiwan|Singapore|Malaysia|Indonesia|Vietnam|Thailand|Australia|Brazil|Mexico|Argentina|Chile|Spain|Portugal|Italy|Netherlands|Belgium|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Poland|Greece|Turkey|Russia|Ukraine|Saudi Arabia|Qatar|Kuwait|United Arab Emirates|Egypt|Kenya|Nigeria|South Africa|Europe|Asia|Africa|Latin America|Middle East|North America|Hong Kong',
)

export const PLACES = phrases(
  `
United States|America|China|Japan|India|France|Germany|Britain|United Kingdom|England|Scotland|Ireland|Canada|Israel|South Korea|Korea|Taiwan|Singapore|Malaysia|Indonesia|Vietnam|Thailand|Australia|Brazil|Mexico|Argentina|Chile|Spain|Portugal|Italy|Netherlands|Belgium|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Poland|Greece|Turkey|Russia|Ukraine|Saudi Arabia|Qatar|Kuwait|United Arab Emirates|Egypt|Kenya|Nigeria|South Africa|Europe|Asia|Africa|Latin America|Middle East|North America|Hong Kong
Alabama|Arizona|California|Colorado|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|South Dakota|Tennessee|Texas|Utah|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|British Columbia|Gujarat|Maharashtra|Bavaria|Johor|Hokkaido|Osaka|Kyoto|Inner Mongolia|Guizhou|Gansu|Xinjiang
Abilene|Amsterdam|Ashburn|Atlanta|Austin|Bangalore|Bengaluru|Beijing|Berlin|Boston|Brussels|Chicago|Columbus|Dallas|Delhi|New Delhi|Denver|Detroit|Dubai|Abu Dhabi|Dublin|Frankfurt|Geneva|Hangzhou|Helsinki|Houston|Hyderabad|Istanbul|Jakarta|Kuala Lumpur|Lisbon|London|Los Angeles|Luxembourg|Madrid|Melbourne|Memphis|Miami|Milan|Montreal|Moscow|Mumbai|Munich|Nashville|Oslo|Ottawa|Palo Alto|Paris|Philadelphia|Phoenix|Pittsburgh|Portland|Prague|Redmond|Riyadh|Rome|San Diego|San Francisco|San Jose|Santa Clara|Seattle|Seoul|Shanghai|Shenzhen|Stockholm|Sydney|Taipei|Tel Aviv|Tokyo|Toronto|Vancouver|Vienna|Warsaw|Zurich|Leeds|Manchester|Cambridge|Oxford|Edinburgh|Jamnagar|Panvel|Essen|Bruyères
Cheyenne|Council Bluffs|Papillion|Altoona|Prineville|Hillsboro|Reno|Goodyear|Chandler|Las Vegas|San Antonio|Fort Worth|El Paso|Lubbock|Amarillo|Lordstown|New Albany|Toledo|Cleveland|Ypsilanti|Port Washington|Mount Pleasant|Kenosha|Racine|Fargo|Ellendale|Bismarck|Sioux Falls|Omaha|Kansas City|St. Louis|Tulsa|Stillwater|Little Rock|Southaven|Baton Rouge|Shreveport|New Orleans|Birmingham|Huntsville|Savannah|Macon|Charlotte|Raleigh|Manassas|Leesburg|Culpeper|Loudoun County|Prince William County|Baltimore|Homer City|Scranton|Buffalo|Rochester|Syracuse|Salt Lake City|Boise|Spokane|Vineland|Newark|Sacramento|Fremont|Mountain View|Cupertino|Sunnyvale|Menlo Park|Santa Monica
Slough|Didcot|Culham|Teesside|Blyth|Cardiff|Glasgow|Belfast|Cork|Marseille|Lyon|Lille|Dunkirk|Saclay|Narvik|Stavanger|Trondheim|Gävle|Luleå|Malmö|Gothenburg|Hamina|Espoo|Copenhagen|Aarhus|Groningen|Eemshaven|Rotterdam|Antwerp|Hamburg|Cologne|Düsseldorf|Leipzig|Dresden|Magdeburg|Stuttgart|Mainz|Barcelona|Zaragoza|Bilbao|Turin|Sines|Porto|Krakow|Athens|Bucharest|Budapest|Tallinn|Riga|Vilnius|Kyiv
Chennai|Pune|Noida|Navi Mumbai|Visakhapatnam|Kolkata|Ahmedabad|Gurgaon|Gurugram|Batam|Cyberjaya|Bangkok|Hanoi|Ho Chi Minh City|Manila|Penang|Ulsan|Busan|Incheon|Pyeongtaek|Cheongju|Icheon|Yongin|Gwangju|Hsinchu|Tainan|Kaohsiung|Taichung|Wuhan|Chengdu|Chongqing|Guangzhou|Nanjing|Suzhou|Hefei|Tianjin|Ulanqab|Zhangjiakou|Zhongwei|Guiyang|Urumqi|Sapporo|Tomakomai|Ishikari|Chitose|Sendai|Nagoya|Kobe|Fukuoka|Kumamoto|Hiroshima|Inzai|Sakai|Kawasaki|Yokohama|Chiba
Doha|Jeddah|Dammam|Neom|Muscat|Manama|Kuwait City|Cairo|Nairobi|Lagos|Johannesburg|Cape Town|São Paulo|Rio de Janeiro|Querétaro|Monterrey|Santiago|Bogotá|Lima|Buenos Aires|Mexico City|Perth|Brisbane|Adelaide|Canberra|Auckland
`.replaceAll('\n', '|'),
)

/** Names whose owners speak of others by trade. */
export const VOICE_END =
  /\b(?:Research|Analytics|Insights?|Intelligence|Times|Journal|News|Post|Ledger|Gazette|Tribune|Review|Telegraph|Observer|Guardian|Economist|Chronicle|Daily|Herald|Standard|Securities|Institute|University|Advisors?|Advisory|Consulting|Consultants|Index|Tracker|Magazine|Weekly|Monitor|Press|Radio|TV|Broadcasting|Economics|Equities|Ratings|Wire|Dispatch|Associates|School|Laboratory for|Barometer|Metrics|Observatory)$/
export const VOICE_AFTER =
  /^,? (?:a|an|the) (?:[\w'’-]+ ){0,4}?(?:research (?:firm|house|group|company|shop|outfit)|research provider|data (?:provider|firm|company)|analytics (?:firm|company|provider)|market researcher|consultancy|think[- ]tank|newspaper|magazine|news (?:site|outlet|agency)|broadcaster|newsletter|tracker|broker(?:age)?|investment bank|analyst firm|ratings? agency|app[- ]?tracker|industry body|trade (?:group|body|association)|lobby(?: group)?|pressure group|campaign group|advocacy group|(?:labou?r |trade |staff )?union|works council|charity|regulator|watchdog|outplacement firm|recruitment firm|law firm|rating firm|investment firm's analyst|market[- ]research|forecaster|pollster|non-profit research|monitoring group|statistics)/
export const VOICE_BEFORE =
  /(?:research (?:firm|house|group|company|shop|outfit)|analytics (?:firm|company|provider)|data (?:provider|firm)|market researcher|consultancy|think[- ]tank|newspaper|magazine|news (?:site|outlet|agency)|broadcaster|newsletter|broker(?:age)?|investment bank|analysts? at|analysts? from|economists? at|researchers? at|tracker|(?:labou?r |trade )?union|trade (?:group|body|association)|lobby group|regulator|watchdog|pollster|forecaster|works council|estimates (?:by|from)|data (?:from|by)|polled by|compiled by|survey by) (?:the )?$/i
export const PUBLIC_END =
  /\b(?:Authority|Commission|Agency|Ministry|Department|Office|Court|Council|Parliament|Senate|Congress|Government|Garante|Treasury|Board|Bureau|Regulator|Administration|Pentagon|House|Police|Bank of \w+|Committee)$/

/** What stands right before a name of a thing, and what right behind it. */
export const THING_BEFORE: readonly (readonly [kind: 'model' | 'product' | 'facility', pattern: RegExp])[] = [
  ['facility', /(?:campus|cluster|supercomputer|data cent(?:er|re)|plant|facility|site|complex|project|reactor|fab)s?,? (?:called |named |dubbed |known as |codenamed )?["“]?$/i],
  ['model', /(?:(?:language |flagship |reasoning |new |open |frontier )?models?|checkpoint|network),? (?:called |named |dubbed |known as )?["“]?$/i],
  ['product', /(?:chatbots?|apps?|assistants?|generators?|tools?|platforms?|services?|products?|editors?|agents?|search engines?|browsers?|robots?),? (?:called |named |dubbed |known as )?["“]?$/i],
] // biome-ignore format: a table
/** Lumenar Scribe, an ambient assistant; Rainier, its largest cluster. */
export const THING_APPOSED: readonly (readonly [kind: 'model' | 'product' | 'facility', pattern: RegExp])[] = [
  ['facility', /^, which (?:the )?(?:[\w.’'-]+ ){1,5}(?:switched|turned|fired|powered|brought) (?:on|up|online)\b/i],
  ['facility', /^, (?:an?|its|the|one of (?:its|the)|their|[A-Z][\w.]*['’]s) (?:(?!of |behind |for |in |from |that |and |maker |company |developer |owner |start-?up |firm )[\w'’-]+ ){0,4}?(?:campus|cluster|supercomputer|data[ -]cent(?:er|re)|power station|gigafactory)\b(?! (?:operator|developer|company|builder|owner|provider|firm|business|maker))/i],
  ['model', /^, (?:an?|its|the|one of (?:its|the)|their|whose|our|[A-Z][\w.]*['’]s) (?:(?!of |behind |for |in |from |that |and |maker |company |developer |owner |start-?up |firm )[\w'’-]+ ){0,4}?(?:(?:language|foundation|reasoning|open|world|speech|vision|frontier|flagship|open-weights?|base|coding|video|image|multimodal|diffusion|AI) model|(?<=['’]s )model|model family|family of models|checkpoint)\b/i],
  ['product', /^, (?:an?|its|the|one of (?:its|the)|their|our|[A-Z][\w.]*['’]s) (?:(?!of |behind |for |in |from |that |and |maker |company |developer |owner |start-?up |firm )[\w'’-]+ ){0,4}?(?:assistant|chatbot|app|copilot|search engine|browser|coding tool|tool|plug-?in|voice agent|agent|humanoid|robot|image generator|video generator|service|product|wearable)\b(?! (?:maker|company|provider|developer|start|firm|builder|business))/i],
] // biome-ignore format: a table
export const THING_AFTER: readonly (readonly [kind: 'model' | 'product' | 'facility' | 'chip', pattern: RegExp])[] = [
  ['facility', /^ (?:(?:nuclear|power|gas|solar|wind|coal|gas-fired|AI|data|research|computing|industrial|manufacturing|packaging|chip|hydro|geothermal|battery)(?:[ -](?:power|fired|center|centre))? )?(?:campus|cluster|supercomputer|data[ -]cent(?:er|re)|plant|facility|site|complex|reactor|power station|fab|factory|works|hub|park|farm|gigafactory|substation)\b(?! (?:operator|developer|company|builder|owner|provider|firm|business|maker|industry|capacity|sales|revenue|spending))/i],
  ['model', /^ (?:(?:language |base |open )?model|family of models|checkpoint)\b/i],
  ['product', /^ (?:chatbot|app|assistant|generator|plan|tier|subscription|platform|service|editor|browser|robot|unit|division)\b/i],
  ['chip', /^ (?:GPUs?|TPUs?|accelerators?|chips?|processors?)\b/],
] // biome-ignore format: a table
