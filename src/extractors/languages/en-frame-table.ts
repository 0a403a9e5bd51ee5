// Constructions that tell what an English amount of money is of: verbs with their arguments, as they are written by
// en-frames.ts (verbs by lemma, names by kind, no articles). <name> is one word of a class, … up to four words.
import type { Metric } from '#domain/claim.ts'

/** Words by what they stand for; _ is a space inside one. */
export const CLASSES: Readonly<Record<string, string>> = {
  company: 'ORG company firm start-up startup lab rival group maker developer',
  companies: 'firms companies start-ups startups businesses ventures labs',
  investors: 'investors backers funds fund angels lenders banks bank shareholders capitalists family_offices financiers',
  state: 'government state ministry commission council programme program scheme taxpayers taxpayer agency PLACE treasury authority facility',
  put: 'put pour plough plow pump inject sink channel funnel throw shovel commit invest plunge tip slip',
  setAside: 'budget earmark allocate assign reserve set_aside put_aside ring-fence ringfence pencil_in devote',
  site: 'SITE site sites campus campuses plant plants factory factories fab fabs hall halls building buildings complex cluster supercomputer data_center data_centre data_centers data_centres substation substations facilities servers construction equipment extension expansion enlargement annexe upgrade extensions reactor hub gigafactory works',
  realty: 'factory plant site land building buildings campus mill hall headquarters warehouse property premises office offices farm plot data_center data_centre facility hotel mine',
  shares: 'shares stock stake stakes holding holdings shareholding',
  unit: 'unit business division arm subsidiary operations operation branch part company firm start-up startup',
  pledge: 'contract contracts order orders lease leases agreement agreements tender tenders tenancy pact commitment commitments subcontract offtake',
  court: 'court judge jury regulator regulators watchdog commission authority tribunal panel authorities',
  acquire: 'swallow buy acquire purchase snap_up swallow gobble_up scoop_up pick_up take_over absorb buy_out',
  segment: 'segment segments unit division business arm cloud gaming advertising services subscriptions hardware software licensing networking memory foundry',
  adds: 'contribute add bring_in chip_in account_for generate deliver supply bring',
  gain: 'add wipe knock shave slice take strip shed lose erase gain lop put chop',
  offOrTo: 'to off from of in onto',
  worth: 'value worth capitalisation capitalization valuation',
  paid: 'tax taxes severance bonuses bonus wages salaries salary dividends dividend interest royalties rates duties levies bribes pay overtime rebates commissions',
  staff: 'developers programmers annotators raters workers researcher researchers engineer engineers scientist scientists employee employees star stars staff executive executives hire hires',
  listing: 'go_public list flotation ipo listing float offering share_sale',
  earnings: 'profit profits income earnings loss losses',
  sales: 'sales revenue revenues turnover',
  running: 'cloud electricity power inference hosting energy compute computing rent upkeep maintenance operations water cooling rentals',
  promotion: 'advertising advertisements marketing promotion promotions vouchers treats lobbying lawyers salaries pay wages research R&D r&d laboratories researchers talent giveaways coupons sponsorship football security bonuses',
} // biome-ignore format: a table of words

/** What may stand between the figure and the argument behind it. */
const WHEN =
  '(?:(?:DATE|this|next|last|over|in|of|cash|more|alone|together|between|themselves|by|through|two|three|four|five|ten|NUM|combined|capital) ){0,5}'
/** Words that describe a noun, before it. */
const MODS =
  '(?:(?!(?:of|in|at|for|from|to|on|by|with|capacity|chips|power|computing|compute|cloud|land|space|access|data|services|goods|gpus|servers|electricity|work) )[^ ,;]+ ){0,4}?'
/** Up to four words of the same clause. */
const GAP = '(?:[^ ,;]+ ){0,4}?'
const END = '(?:[,;.]|and|which|who|to|as|in|after|from|DATE|a|or|but|while|when|last|this|plus|with|whose|ORG|$)'

/** The first that fits is taken: what stands before the figure, what stands behind it. */
export const FRAMES: readonly (readonly [Metric, string, string])[] = [
  // held, paid out, taken away
  ['money_other', `(?:have|hold|keep|retain|leave with) `, `(?:left )?(?:to spend|in bank|on hand|in reserve|of dry powder|in kitty|at hand|of firepower)`],
  ['money_other', `cash(?: and [^ ,;]+(?: [^ ,;]+){0,2})? (?:of|worth|total|amount to|be|stand at)`, ``],
  ['money_other', ``, `${WHEN}in ${MODS}<paid>`],
  ['money_other', `sell ${GAP}<realty> (?:[^ ,;]+ ){0,5}?(?:for|at)`, ``],
  ['money_other', `sell (?:[^ ,;]+ )?(?:ORG|its|remaining|entire|half|NUM|some) ${GAP}<shares> (?:[^ ,;]+ ){0,4}?(?:for|at)`, ``],
  ['money_other', `sell ${GAP}<shares> in ORG (?:to (?:[^ ,;]+ ){1,3})?for`, ``],
  ['money_other', `<setAside>`, `${WHEN}(?:for|to|on|towards) ${MODS}(?:ai|artificial|research|r&d|science|education|skills|training|start-ups|startups|companies|subsidies|grants|chips|semiconductors|defence|defense)`],
  ['money_other', `spend`, `${WHEN}on ${MODS}<promotion>`],
  ['money_other', ``, `of ${GAP}(?:strategy|budget)`],
  ['money_other', `(?:be )owe`, ``],
  ['money_other', `(?:pay|offer|promise|hand|give|dangle) ${MODS}(?:PERSON|<staff>)`, ``],
  ['money_other', `(?:pay|offer|promise|dangle)`, `(?:[^ ,;]+ ){0,4}?before PERSON`],
  ['money_other', `(?:executive|chief|boss|chairman|founder) (?:earn|take home|receive|pocket)`, ``],
  ['money_other', `<shares> go to ${MODS}ORG for`, ``],
  ['money_other', `write down .*by`, ``],
  ['money_other', `(?:get|burn|run|go) through`, ``],
  ['money_other', `raise`, `(?:DATE )?by (?:sell|offload) ${GAP}<shares>`],
  ['money_other', `<staff>(?: there| here)? (?:can |may |will )?(?:earn|take home|get|receive|be pay)`, ``],
  ['money_other', `(?:government|ministry|state|PLACE|parliament|chancellor) (?:will |would |have |plan to |want to |be to )*(?:spend|put|devote|invest)`, `${WHEN}(?:on|into|in|to) ${MODS}(?:ai|artificial|research|science|plan|strategy|programme|program|skills)(?! (?:[^ ]+ )?<site>)`],
  ['money_other', `(?:pay|spend)`, `${WHEN}(?:for|on) ${MODS}(?:study|studies|report|survey|consultants|lawyers|advice|insurance)`],
  // penalties
  ['penalty', `fine (?:[^ ,;]+ ){0,3}?`, ``],
  ['penalty', `plead guilty (?:[^ ,;]+ ){0,5}?and (?:to )?pay`, ``],
  ['penalty', `(?:hit|slap|punish|sanction) (?:[^ ,;]+ ){0,3}?with`, `fine`],
  ['penalty', `<court> (?:have |will |would |could )*(?:order|impose|levy|demand)`, ``],
  ['penalty', ``, `(?:that |which )?(?:PLACE 's |ORG 's )?<court> (?:have )?(?:order|impose|levy|demand)`],
  ['penalty', `(?:jury|court|judge|tribunal|arbitrator|arbitrators) (?:have )?award(?: [^ ,;]+){0,3}`, ``],
  ['penalty', `(?:sue|claim|ask|demand|seek) [^;]*MONEY(?: [^;]{0,30})? (?:and|but) (?:get|receive|win|be award)`, ``],
  // worth
  ['valuation', `(?:put|place|set) (?:price|price tag|value|valuation|worth) (?:of|at)`, `on ${MODS}<company>`],
  ['valuation', `(?:put|place|peg|estimate) (?:[^ ,;]+ )?(?:'s )?(?:worth|value|valuation) at`, ``],
  ['valuation', `(?:pay|offer|bid)`, `for whole(?: of ORG| company| group| business| ORG)`],
  ['valuation', `(?:company|lab|ORG|start-up|startup|firm|group|business) (?:have )?be (?:last )?price at`, ``],
  ['valuation', `(?:price|value|appraise) ${MODS}<company> at`, ``],
  ['market_cap_change', `<gain>`, `<offOrTo> (?:ORG 's |[a-z-]+ 's )?(?:stock |stockmarket |market |paper |share |shareholder )*<worth>`],
  ['market_cap_change', `(?:market value|market capitalisation|market capitalization|market cap|stockmarket value|market worth) (?:[^,;]{0,30} )?(?:rise|fall|grow|swell|shrink|jump|drop|increase|decrease|climb|slump|plunge|drop|tumble) by`, ``],
  ['market_cap_change', ``, `(?:have )?be (?:wipe|knock|shave|lop|take|add|strip) (?:off|from|out|to|on)`],
  ['market_size', `demand for (?:[^ ,;]+ ){1,4}?(?:will |could |would |be |to )*(?:be worth|worth|reach|hit|total|grow to|rise to)`, ``],
  ['market_size', `(?:put|see|size|estimate|peg) ${GAP}(?<!stock )market (?:[^ ,;]+ ){0,5}?at`, ``],
  ['market_size', `(?:spending|outlays|expenditure) (?:[^ ,;]+ ){1,5}?(?:worldwide|globally) (?:will |be |to |could |would )*(?:reach|hit|total|top|come to|rise to|grow to|exceed)`, ``],
  ['market_size', `(?:worldwide|global) ${GAP}(?:spending|outlays|expenditure|outlay|spend) (?:on (?:[^ ,;]+ ){1,4})?(?:will |be |to |could |would )*(?:reach|hit|total|top|come to|rise to|grow to|climb to|amount to|of|exceed|surpass)`, ``],
  // buying companies
  ['acquisition', `(?:pay|offer|bid|put|fork out|shell out|splash out|splash|pay up|stump up|cough up|hand over|part with) `, `(?:in (?:cash|stock|shares)(?: and (?:cash|stock|shares|debt))? |on table |upfront |DATE )*for ${MODS}(?:ORG)(?= ${END}| $|$)`],
  ['acquisition', `<acquire> ${MODS}(?:ORG 's )?(?:ORG|<unit>)(?: (?!(?:stake|shares|chips|gpus|servers) )[^ ,;]+){0,4}(?: ,)? for`, `(?!${GAP}(?:stake|of|shares))`],
  ['acquisition', `(?:sell|sale of|offload|divest|hive off) ${GAP}<unit> (?:to ${MODS}ORG )?(?:[^ ,;]+ ){0,2}?for`, ``],
  ['acquisition', `<acquire> ${MODS}(?:ORG|<unit>) in [^,;]{0,20}deal (?:worth|value at|of)`, ``],
  ['acquisition', `sale (?:of (?:[^ ,;]+ ){1,3})?to (?:[^ ,;]+ ){1,3}(?:for|at)`, ``],
  ['acquisition', `earn-out (?:[^ ,;]+ ){0,2}?(?:of|worth|up to)`, ``],
  ['acquisition', ``, `(?:will |would |could |may |be |become |fall |falls )+(?:due|payable|pay|owe)(?: later| DATE)? (?:if|when|once|should|provided|on|depending)`],
  // putting money into others
  ['investment', `(?:lead|anchor)(?: (?:[^ ,;]+ ){0,5}?)? ?with`, ``],
  ['investment', `(?:take part|participate|join|join in|chip in|come in|weigh in)(?: in [^,;]{0,30})?(?: ,)? with`, ``],
  ['investment', `(?:lead|round|financing|invest|with MONEY)[^.]{0,80}[;,] (?:and )?(?:[^ ,;]+ ){0,3}?(?:add|give|chip in|follow with|throw in)`, `(?:,|;|and|$)`],
  ['investment', `<put>`, `${WHEN}(?:into|in|behind|on) ${MODS}(?:<companies>|ORG fund|funds?)`],
  ['investment', `(?:buy|take|acquire|purchase|pick up|build) (?:[^ ,;]+ ){0,4}?(?:<shares>|NUM)(?: (?:in|of) (?:[^ ,;]+ ){1,3}?)?(?: from (?:[^ ,;]+ ){1,3}?)? ?(?:for|worth)`, ``],
  ['investment', `(?:build|have|take|buy|hold|own|amass|acquire|disclose)`, `(?:position|stake|holding|shareholding)`],
  ['investment', `(?:commit|pledge|promise|give|contribute)`, `to ${MODS}(?:funds?|<companies>)`],
  ['investment', `(?:cornerstone|anchor) investors (?:[^;]{0,60} )?(?:pledge|commit|subscribe for|subscribe|take)`, ``],
  // raising
  ['funding', `draw(?: down)?(?: on)?`, `(?:of|from|under|on) ${GAP}(?:facility|loan|credit|line|grant|revolver|tranche)`],
  ['funding', `draw down`, ``],
  ['funding', `(?:backers|investors|shareholders|capitalists) (?:have )?(?:put in|pour in|sink|stump up|put up)`, ``],
  ['funding', ``, `(?:of|in) (?:public|state|federal|government|taxpayer|eu|lottery|donor|european|provincial) (?:money|funds|funding|cash|support|aid|finance|grants|subsidies)`],
  ['funding', ``, `(?:DATE )?from (?:chips act|donors|donations|philanthropists|charities|philanthropy)`],
  ['funding', `(?:give|award|hand|grant) ${MODS}(?:consortium|lab|university|project|start-up|startup|institute|venture)`, ``],
  ['funding', `(?:we|they|it|company) (?:have )?take`, `(?:, [^,;]{1,30} , )?from (?:ORG|PERSON)`],
  ['funding', `lend(?: (?:[^ ,;]+ ){0,3}?)?`, ``],
  ['funding', `tap ${GAP}(?:markets?|<investors>) for`, ``],
  ['funding', `(?:line up|arrange|assemble|put together|secure|tie up)`, `(?:of|in) ${MODS}(?:debt|loans|financing|credit|bonds|funding)`],
  ['funding', `<listing> (?:[^;]{0,60} )?(?:bring|net|earn|fetch|yield|hand) (?:it|<company>)?`, ``],
  ['funding', `(?:apply|bid|pitch|file) (?:to (?:[^ ,;]+ ){1,3})?for`, `(?:from|in|to|under|of|,|;|$)`],
  ['funding', `ask (?:[^ ,;]+ ){0,3}?for`, `(?:from <state>|in (?:aid|grants|loans|subsidies|support)|to (?:build|enlarge|expand|extend|finish|buy))`],
  ['funding', `(?:pull in|take in|rake in|bring in|haul in|take|get|receive|collect|gather|secure|obtain|net)`, `(?:, [^,;]{1,30} , )?(?:DATE )?from (?:[^ ,;]+ ){0,4}?(?:<investors>)`],
  ['funding', `(?:take|get|receive|obtain|secure|collect|win)`, `(?:, [^,;]{1,30} , )?(?:DATE )?(?:in [^ ]+ )?from <state>`],
  ['funding', `(?:ORG|it|company|start-up|group) (?:have )?sell (?:new |NUM )*shares for`, ``],
  // orders and leases
  ['contract', `<pledge> (?:[^ ;,]+ ){0,14}?(?:, )?(?:be |which be |jointly |together )*(?:worth|value at|of|for|total)`, ``],
  ['contract', `(?:tenant|customer|client|lessee)(?: at [^ ,;]+| of ORG)?(?: ,)? for`, ``],
  ['contract', `(?:spend|pay)`, `(?:DATE )?(?:to |on )?(?:rent|lease|hire)(?! (?:land|building|office))`],
  ['contract', `owe ORG`, `(?:over|under|until|through)`],
  // sales and what is left of them
  ['profit', `keep`, `(?:of (?:[^ ,;]+ ){1,3})?as ${MODS}<earnings>`],
  ['profit', `(?:earn|make|lose|clear|net)`, `(?:(?:in|for|during|between|from) (?:[^ ,;]+ ){1,5}?)?(?:DATE )*on (?:[^ ,;]+ )?<sales>`],
  ['profit', `turn over MONEY (?:[^;]{0,30} )?and (?:make|earn|clear|keep)`, ``],
  ['revenue', `turn over`, ``],
  ['profit', `(?:make|earn|clear|lose)`, `(?:before|after) (?:tax|interest|taxes)`],
  ['profit', `(?:net|operating|gross|pre-tax|pretax) <earnings>`, ``],
  ['profit', `(?:(?:in|into) (?:red|black)) (?:by|with)`, ``],
  ['profit', `(?:make|earn|clear)`, `(?:in )?net(?= |$)`],
  ['revenue', `(?:customers|users|consumers|subscribers|players)(?: of [^ ,;]+| in PLACE)? (?:have )?spend`, ``],
  ['revenue', `<adds>`, `(?:DATE )?(?:to|towards|of|in) ${MODS}<sales>`],
  ['revenue', `<segment>(?: ,[^,;]{1,60},)? (?:will |could |have )*(?:<adds>)`, `(?!to (?:[^ ]+ )?<earnings>)`],
  // building, running, training
  ['capex', `<setAside>`, `${WHEN}(?:for|to|on|towards) ${MODS}<site>`],
  ['capex', ``, `(?:of|in) (?:capital |planned |new )*(?:spending|investments?|outlays) (?:on|in) ${MODS}(?:<site>|turbines|grid|lines|plants|infrastructure|capacity)`],
  ['opex', `(?:run|operate|keep|maintain|power|cool|staff|host|serve) (?!will |would |have |could |cost )[^,;]{1,50} (?:will |would |have |could )*cost(?: (?:ORG|it|company))?`, `(?!to (?:build|train|buy))`],
  ['capex', `(?:<site>|phase|phases|stage|project|scheme)(?: (?:in|at|near) PLACE)? (?:will |would |could |may |have |be )*(?:come to|run to|amount to|need|take|cost|require|consume)(?: (?:ORG|it))?`, ``],
  ['capex', `(?:^|[,;] )(?:build|building|equip|kit out|fit out|furnish|expand|construct|finish|complete|fill|convert|rewire) (?:[^,;]{0,50} )?(?:will |would |could |have )*(?:cost|take|require|need|come to)(?: (?:ORG|it))?`, ``],
  ['capex', `(?:system|equipment|turbines|generators|transformers|roof|cooling|batteries|network|machine|supercomputer|chips|gpus|servers) (?:will |would |have )*cost(?: (?:ORG|it))?`, `(?!(?:DATE )?to (?:run|keep|operate|power|train))`],
  ['opex', `(?:bills?|costs?) (?:for|of) ${MODS}<running> (?:will |would |have )*(?:be|come to|run to|amount to|reach|hit|total)`, ``],
  ['capex', `spend`, `${WHEN}on ${MODS}(?:extension|expansion|enlargement|annexe|upgrade|rebuild|refit)`],
  ['opex', `(?:spend|pay)`, `DATE (?:on|for) (?:[a-z-]+ )?<running>(?! (?:infrastructure|and|plants?|stations?|lines|equipment))`],
  ['capex', `<site> (?:will |would |have |could )*(?:swallow|devour|eat up|consume|absorb|require)`, ``],
  ['opex', `(?:inference|electricity|compute|running|serving|upkeep|hosting) (?:will |have )*(?:swallow|devour|eat up|consume|absorb)`, ``],
  ['money_other', `(?:research|r&d|marketing|salaries|pay|interest) (?:will |have )*(?:swallow|devour|eat up|consume|absorb)`, ``],
  ['training_cost', `(?:put|estimate|peg|see) (?:cost|bill|price|outlay) of ${GAP}(?:run|training|model|MODEL) at`, ``],
  ['training_cost', `(?:(?:^|, |final |main |whole |entire |training |single |successful )run|training|pre-training|pretraining) (?:[^ ,;]+ ){0,4}?(?:come (?:in )?(?:at|to)|cost (?:[^ ,;]+ ){0,4}?|total|run to|amount to|be do for|be complete for)`, `(?!DATE to)`],
] // biome-ignore format: a table of constructions
