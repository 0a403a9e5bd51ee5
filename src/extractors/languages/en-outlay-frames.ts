// What an English sum goes on, comes from and is traded for: each kind of thing with all that money does to it.
import type { Metric } from '#domain/claim.ts'
import { GAP, MODS, WHEN } from './en-frame-table.ts'

type Frame = readonly [Metric, string, string]

/** What ends a noun phrase: behind it no other noun stands. */
const STOP =
  '(?= (?:[,;:.)-]|and|or|which|who|that|to|as|in|at|on|by|of|for|after|from|with|under|over|but|while|when|because|since|than|near|called|DATE|NUM|MODEL|ORG|PLACE|SITE|last|this|next|be|have|will|$)|$)'

/** Things that money is laid out on: how they are called, and what is done to them. */
const THINGS: readonly (readonly [Metric, string, string])[] = [
  [
    'training_cost',
    '(?:MODEL(?: model)?|training|pre-training|pretraining|post-training|fine-tuning|finetuning|training runs?|language models?|foundation models?|(?:final |main |single |whole |successful |first )?runs?)',
    '(?:train|retrain|pretrain|fine-tune|distil|distill|teach|training|pretraining|pre-training|post-training|retraining|fine-tuning|finetuning|distilling)',
  ],
  [
    'opex',
    '(?:(?:(?!cloud |rent)<running>)|cloud(?! and)|api|api calls?|apis|tokens|hosting|cloud bills?|web services)',
    '(?:run(?= [^ ,;.])|operate|cool|power|host|serve|maintain|staff)',
  ],
  [
    'capex',
    '(?:<site>|<kit>|<realty>)',
    '(?:build|equip|expand|extend|construct|convert|upgrade|enlarge|refit|furnish|erect|rebuild|rewire|renovate|outfit|modernise|modernize|kitting|fitting|equipping|refitting|expanding|enlarging|extending|converting|retrofitting|wiring|buy (?:[^ ,;]+ ){0,2}?<kit>)',
  ],
  [
    'money_other',
    '(?:<promotion>|spots?|ads|adverts|commercials?|subsidies|grants|scholarships|consultants|consultancy|insurance|training courses|skills|perks|travel|parties|settlements|buy-?backs?|dividends|free [^ ,;]+(?: [^ ,;]+)?)',
    '(?:promote|advertise|market|lobby|research|subsidise|subsidize|hire|compensate|retain|retrain|advertising|promoting|lobbying)',
  ],
]

const PAY =
  '(?:spend|pay|lavish|waste|blow|budget|fork out|shell out|lay out|splash out|splash|lavish|put aside|set aside|earmark|reserve|allocate|devote|put|sink|pour|plough|plow|throw|commit|pencil in)'
const BILL = '(?:bills?|costs?|price|price tag|tab|outlay|outlays|expense|spending|expenditure)'
const COMES =
  '(?:will |would |could |may |have |to |be said to |be )*(?:be|come to|come in at|run to|amount to|reach|hit|total|add up to|stand at|exceed|of|at|around)'
const TO_RUN = '(?!(?:DATE )?to (?:run|keep|operate|power|cool|maintain|staff|build))'

/** Spent X on a hall, X went into halls, the bill for the hall was X, the hall cost us X, puts the hall at X. */
const OUTLAYS: readonly Frame[] = THINGS.flatMap(([metric, nouns, doing]): readonly Frame[] => [
  [metric, PAY, `${WHEN}(?:on|for|in|into|towards|toward|to) ${MODS}${nouns}${STOP}`],
  [metric, PAY, `${WHEN}(?:on |to |towards |for |in |into )?(?:ORG )?${doing}`],
  [
    metric,
    ``,
    `(?:, )?(?:will |would |have |be |to )*(?:go|goes|went|spend|flow|pay) ${WHEN}(?:on|in|into|to|towards|toward|for) (?:${MODS}${nouns}${STOP}|${doing})`,
  ],
  [metric, `${BILL} (?:for|of) ${MODS}${nouns} (?:[^ ,;]+ ){0,4}?${COMES}`, ``],
  [
    metric,
    `${nouns} (?:bills?|costs?|charges?|fees?|outgoings|outlays|expenses|spending)(?: ORG)? (?:(?!be )[^ ,;]+ ){0,4}?${COMES}`,
    ``,
  ],
  [metric, `(?:put|estimate|peg|see|reckon) ${BILL} (?:for|of) ${MODS}${nouns} at`, ``],
])

const HOLDERS =
  '(?:employees|staff|staffers|workers|founders|founder|insiders|directors|executives|shareholders|holders|PERSON)'
const DEBT =
  '(?:notes|bonds|debt|receipts|depositary receipts|paper|convertibles|debentures|loans|preferred stock|preference shares|new shares|new stock|american depositary shares)'
const SUPERLATIVE =
  '(?:largest|biggest|highest|second-largest|third-largest|record|dearest|costliest|steepest|stiffest)'

/** The largest fine, the dearest takeover: what a sum is said to be. */
const DEEDS: readonly (readonly [Metric, string])[] = [
  ['penalty', '(?:fines?|penalty|penalties|settlements?|verdict|damages)'],
  ['acquisition', '(?:takeovers?|take-overs?|acquisitions?|buyouts?|mergers?|purchase of (?:[^ ]+ )?company)'],
  ['funding', '(?:rounds?|financing|fundraising|flotation|ipo|listing|bond sale|loan)'],
  ['contract', '(?:contracts?|orders?|leases?|bookings)'],
  ['profit', '(?:losses|loss|profits?)'],
]

const PREDICATES: readonly Frame[] = DEEDS.flatMap(([metric, deed]): readonly Frame[] => [
  [
    metric,
    ``,
    `(?:[^ ,;]+ ){0,5}?(?:, [^,;]{1,60} , )?(?:be|remain|remains|become) (?:[^ ,;]+ ){0,2}?${SUPERLATIVE} (?:[^ ,;]+ ){0,3}?${deed}`,
  ],
  [
    metric,
    `at`,
    `, (?:it|this|that|ORG) (?:be|remain|remains|make|rank) (?:[^ ,;]+ ){0,3}?${SUPERLATIVE} ${GAP}${deed}`,
  ],
])

const MEANT = 'be (?:mean|intend|earmark|set aside|destine|reserve|assign) for'
const THEIRS = '(?:<companies>|researchers|universities|schools|students|scientists|labs|smes|charities|residents)'

/** The first that fits is taken, before the constructions of en-frame-table.ts. */
export const FIRST_FRAMES: readonly Frame[] = [
  ['money_other', ``, `(?:${MEANT}|will help|help|helps|support|supports|will support) (?:(?!<site> )[^ ,;]+ ){0,2}?${THEIRS}`],
  ['capex', ``, `${MEANT} ${MODS}<kit>${STOP}`],
  ['capex', `ORG (?:have |will |be |also )*<setAside>`, `${WHEN}(?:for|to|on|towards) ${MODS}(?:<kit>|<site>)${STOP}`],
  ['opex', `(?:burn|burn through|get through|go through|run through|blow through)`, `${WHEN}(?:in|on) ${MODS}<running>`],
  ['opex', `cost(?: ORG| it| company)?`, `(?:DATE )?(?:to|just to) (?:run|operate|serve|host|keep|maintain)`],
  ['contract', PAY, `${WHEN}(?:on|for) (?:[^ ,;]+ )?ORG 's (?:[^ ,;]+ )?(?:cloud|services|capacity|compute|computing|software|api)${STOP}`],
  ['penalty', `(?:impose|levy|slap|inflict)`, `(?:on|against|upon) (?:ORG|PERSON|company)`],
  ['penalty', `(?:claim|demand)`, `from (?:ORG|company)`],
  ['penalty', `pay(?: ORG)?`, `(?:DATE )?for (?:[^ ,;]+ )?(?:abuse|abusing|breach|breaching|violate|violating|infringe|infringing|mislead|misleading|break|breaking|fail|failing|copy|copying|scrape|scraping|steal|stealing|pirating|collude|colluding|spy|smuggle|smuggling)`],
  ['penalty', `(?:regulator|court|watchdog|judge|authority|commission|jury) (?:[^ ,;]+ ){0,2}?relieve ORG of`, ``],
  ['market_cap', `(?:exchange|bourse|stock market|stockmarket|market|nasdaq) (?:now )?(?:value|price) ORG at`, ``],
  ['market_cap', `(?:worth|value of|value at|value)`, `(?:on|by) (?:[^ ,;]+ )?(?:stock market|stockmarket|stock exchange|bourse|exchange|nasdaq)`],
  ['market_size', `(?:could|will|would|may|might) be(?:come)?`, `(?:business|industry|market|opportunity)`],
  ['market_size', `(?:businesses|companies|firms|world|governments|enterprises|corporations) (?:(?:around|across|of|throughout) world|worldwide|globally|everywhere) (?:will |would |be to )*(?:spend|invest|lay out)`, ``],
  ['contract', `(?:hand|pay|give|transfer to) ORG`, `${WHEN}for ${MODS}(?:cloud|tools|services|compute|computing|capacity|power|electricity|software|<kit>|data|content|licences|licenses|access)`],
  ['market_cap_change', ``, `(?:in|of) (?:market|stockmarket|stock market) (?:value|worth|capitalisation|capitalization) (?:go|be|vanish|evaporate|disappear|melt)`],
  ['market_cap_change', ``, `more valuable`],
  ['market_size', `(?:worldwide|global) (?:outlays?|spending|expenditure|investment|demand) (?:on|for|in) [^;]{1,40} ${COMES}`, ``],
  ['money_other', `(?:set aside|put aside|reserve)`, `for (?:[^ ,;]+ ){0,2}?(?:settlement|fines?|penalty|tax|taxes|severance|litigation|case|lawsuit)`],
  ['money_other', `(?:chip|chips|processor|software) (?:be |have )*(?:develop|design) for`, ``],
  ['market_cap', `on (?:[^ ,;]+ )?(?:market|exchange|bourse|nasdaq) ORG be (?:now )?worth`, ``],
  ['market_cap_change', `<shares> (?:have )?(?:lose|fall|gain|rise|shed|jump|drop|slump|climb|slide)[^;]{1,30}, or`, ``],
  ['market_size', `(?:expect|forecast|predict|see|reckon)`, `(?:to )?be spend on`],
  ['penalty', `face [^;]{1,40}(?:turnover|sales|revenue)(?: ,)? or`, ``],
  ['penalty', `(?:payment|payout) of`, `to (?:authors|plaintiffs|victims|claimants|writers|publishers|users|artists|families|states)`],
  ['funding', `with (?:[^ ,;]+ )?(?:<listing>|bond|bonds|placement|share sale) (?:ORG|company|it) (?:take|raise|collect|bring in|get)`, ``],
  ['training_cost', `(?:training|pre-training|pretraining|run|MODEL) (?:have )?(?:take|cost|need|consume|swallow|gobble up|devour|eat up) [^;]{1,50} and`, ``],
  ['price', `(?:^|, |; |and )(?:one |each |every |single |full )?(?:server|rack|machine|card|chip|CHIP|board|system|unit|box|robot)(?: with [^,;]{1,40})? (?:now |can |may )*(?:fetch|go for|sell for|list for|retail at|retail for|change hands for|cost)`, `(?!to (?:build|run|make))`],
  ['profit', `on <sales> of MONEY(?: ,)? (?:ORG|it|company|group|firm) (?:have )?(?:earn|make|lose|clear|net)`, ``],
  ['capex', `(?:machine|supercomputer|computer|cluster)(?: in PLACE)? (?:have )?(?:swallow|devour|consume|eat up|swallowed)`, ``],
  ['money_other', `interest (?:on|for) (?:[^ ,;]+ ){0,4}?${COMES}`, ``],
] // biome-ignore format: a table of constructions

/** The first that fits is taken, behind the constructions of en-frame-table.ts. */
export const OUTLAY_FRAMES: readonly Frame[] = [
  ['investment', `owe ORG`, `of (?:ORG )?promise investment`],
  ['money_other', `owe MONEY [^;]*and ORG ,? ?with`, ``],
  ['acquisition', `pay`, `for ORG 's (?:team|engineers|staff|founders|technology|people|assets)`],
  ['contract', `(?:license|licence) (?:[^ ,;]+ ){1,3}?to ORG for`, ``],
  ['contract', `(?:licences?|licenses?|subscription|agreement) (?:from|with|for|to) (?:[^ ,;]+ ){1,3}?cost(?: ORG)?`, ``],
  ['revenue', `(?:get|receive|collect|earn)`, `(?:DATE )?from ORG for (?:ORG )?(?:posts|data|content|archive|archives|articles|books|music|pictures|licence|rights|use|photos)`],
  ['funding', `(?:spend|invest|cost|put|pour|build) [^;]{0,80}`, `(?:of (?:it|that|this|them|which) )?come (?:from|out of) (?:PLACE|<state>|<investors>)`],
  ['investment', `invest`, `of (?:this|that|it|these|sum|total)`],
  ['money_other', `<shares> worth`, `change hands`],
  ['opex', `ORG (?:ORG )?bill (?:for DATE |in DATE |last DATE )?${COMES}`, ``],
  ['opex', `(?:tier|plan|version|app|service|chatbot|users) cost (?:ORG|firm|company|lab|it)`, `DATE`],
  ['valuation', `price of`, `for whole`],
  ['capex', `(?:buy|acquire|purchase) (?:[^ ,;]+ ){0,3}?(?:<kit>|machine|computer|NUM|land|roof|robots) for`, ``],
  ['contract', `(?:order|buy|purchase)`, `(?:worth )?(?:of|in) ${MODS}<kit> from ORG`],
  ['money_other', `(?:buy|purchase|repurchase|retire)`, `(?:worth )?(?:of|in) ORG own <shares>`],
  ['investment', `(?:pick up|snap up|buy|acquire|purchase|subscribe for|mop up|take)`, `(?:worth )?(?:of|in) (?:ORG 's |ORG )?(?:[^ ,;]+ ){0,2}?<shares>`],
  ['investment', `(?:pay|part with|hand over|offer|put up|spend|give)`, `for (?:[^ ,;]+ ){0,2}?NUM (?:of|in) (?:ORG|company)`],
  ['money_other', PAY, `${WHEN}(?:on|for) PERSON`],
  ['investment', `(?:pay|stump up|cough up|fork out|shell out|offer|put up|put in|part with|hand over|give|spend)`, `for (?:[^ ,;]+ ){0,3}?(?:<shares>|chunk|slice|piece|minority|tenth|fifth|third) (?:of|in)`],
  ['investment', `(?:come aboard|come on board|get on board|climb aboard) with`, ``],
  ['contract', `(?:customers|clients|tenants) (?:have )?(?:prepay|commit|pledge)`, ``],
  ['investment', `(?:back|support|bankroll|prop up) ORG with`, ``],
  ['funding', `(?:backers|investors|shareholders) (?:have )?(?:top up|chip in|follow|come in|pitch in|step in) with`, ``],
  ['valuation', `(?:price|value|worth) of (?:[^ ,;]+ ){0,2}?(?:company|firm|group|start-up|startup|ORG|lab|business)(?: [^ ,;]+)? (?:be put at|be|stand at|come to)`, ``],
  ['valuation', `(?:put|price|peg) ORG at`, ``],
  ['market_cap_change', `(?:take|knock|shave|wipe)`, `off ORG`],
  ['market_cap_change', `(?:put on|pile on|gain|lose|shed|add|drop)`, `(?:in|on|by|at) [^;]{0,40}(?:as|after|when) (?:ORG )?(?:shares|stock)`],
  ['funding', `(?:live|survive|exist|run) (?:on|off)`, `(?:DATE )?(?:from|of) <state>`],
  ['funding', `(?:collect|receive|get|win|secure|land|promise|award)(?: ORG)?`, `(?:DATE )?(?:under|through|via) (?:NAME|(?:[^ ,;]+ ){0,2}?(?:act|acts|programme|program|scheme))`],
  // A model, a firm, a site that cost somebody so much.
  ['training_cost', `MODEL (?:model )?(?:have |will |would )*cost(?: (?:ORG|it|company|lab|firm))?`, TO_RUN],
  ['training_cost', `MODEL (?:have )?(?:devour|devoured|swallow|consume|eat up|gobble up|take|require|need)`, ``],
  ['training_cost', `(?:^|, |that )(?:teach|train|develop|create|distil|pretrain|training) (?:[^ ,;]+ ){0,3}?(?:model|MODEL)(?: [^ ,;]+){0,3} (?:have |will |would )*(?:cost|swallow|take|devour|consume|come to|set ORG back)(?: ORG)?`, ``],
  ['training_cost', `(?:compute|computing|chips|gpus|electricity|time|power) (?:for|behind) ${MODS}(?:MODEL|model) ${COMES}`, ``],
  ['opex', `(?:devour|eat up|consume|burn|swallow)`, `(?:DATE )?(?:worth )?(?:of|in) (?:compute|computing|electricity|power)`],
  ['training_cost', `(?:put|estimate|peg|reckon) MODEL at`, ``],
  ['training_cost', `(?:estimate|estimates|figure|guess|sum) (?:for|of) MODEL ${COMES}`, ``],
  ['acquisition', `(?:^|, |that |and )(?:ORG|purchase|takeover|acquisition|deal for ORG) (?:have |will |would )*cost (?:ORG|it|buyer)`, `(?!of (?:market|stock)|in (?:market|lost|sales|revenue))`],
  ['acquisition', `(?:^|, )ORG(?: , [^,;]{1,30} ,)? come to`, ``],
  ['market_cap_change', `(?:cost|strip|rob|relieve) ORG(?: of)?`, `(?:of|in|off) (?:[^ ,;]+ )?(?:market|stock|paper|stockmarket) (?:value|worth|capitalisation|capitalization)`],
  ['opex', `(?:we|us|start-up|startup|firm|company|ORG) (?:will |have )*pay`, `(?:DATE )?for (?:PRODUCT|MODEL|api|apis|api calls)${STOP}`],
  ['money_other', `(?:give|give out|hand out|make|award|distribute) (?:[^ ,;]+ )?grants? of`, ``],
  ['funding', `(?:aid|subsidies|subsidy|grants?) (?:of|worth)`, ``],
  ...OUTLAYS,
  ['opex', `pay`, `for DATE(?= [,;.]|$)`],
  ['capex', `(?:<site>|<realty>|connection|shell|roof|grid|cooling)(?: (?:in|at|near|for) [^ ,;]+)? (?:have |will |would |be )*(?:cost|devour|swallow|consume|eat up|gobble up)(?: ORG| it| company)?`, TO_RUN],
  ['capex', ``, `(?:that|which) (?:[^ ,;]+ ){0,2}?<site>(?: (?:in|at|near) PLACE)? (?:will |be |to |would )*(?:cost|need|require|take)`],
  ['capex', `(?:<site>|line|lines|hall|phase|stage)(?: (?:in|at|near) PLACE)?(?: ,)? (?:which |that )?(?:be go to |be expect to |be to |will |would |could |may |have )*(?:cost|come to|run to)`, TO_RUN],
  ['capex', ``, `(?:already )?(?:promise|pledge|plan|earmark|commit|announce) for (?:PLACE|SITE|site)`],
  ['capex', `add`, `to MONEY (?:already )?(?:promise|pledge|plan|commit|announce)`],
  ['capex', `MONEY (?:affair|project|plant|scheme|venture|site) (?:for|of|to) which (?:[^ ,;]+ ){0,4}?(?:pay|contribute|bear|put up|cover)`, ``],
  // Goods, debt and shares that are sold.
  ['revenue', `(?:sell|ship|deliver|export|shift)`, `(?:worth )?(?:of|in) ${MODS}(?:<kit>|goods|memory|wafers|lenses|software|licences|licenses|subscriptions|tools|ads|advertising|phones|cars|robots|drones)${STOP}`],
  ['money_other', `${HOLDERS}(?: (?:of|at) [^ ,;]+)? (?:have |be |will |can |could |be allow to |allow to |then )*(?:sell|cash out|offload|cash in)`, ``],
  ['funding', `(?:sell|issue|place|float|price|launch)`, `(?:worth )?(?:of|in) ${MODS}${DEBT}${STOP}`],
  ['investment', `<shares>[^.]{0,90} buy`, `worth(?= [,;.]|$)`],
  ['investment', `(?:come in|go first|go in|follow|put up|put in|weigh in)(?: ,[^,;]{1,30},)? ?(?:with)?`, `(?:in exchange |in return )?for (?:[^ ,;]+ ){0,3}?<shares>`],
  ['investment', `(?:PLACE|government|state|ministry|treasury|fund) (?:have |will )*pay`, `for (?:[^ ,;]+ ){0,3}?(?:tenth|fifth|quarter|third|half|NUM|<shares>)`],
  // Who gives it, and what is got.
  ['funding', ``, `(?:will |would |have )*be (?:lend|put up)(?: by| from)?`],
  ['funding', ``, `(?:will |would |have )*(?:be )?(?:provide by|contribute by|come from|provide|come) (?:[^ ,;]+ ){0,3}?(?:<investors>|<state>)(?= |$)`],
  ['funding', `(?:award|loan|grant|subsidy|subsidies|credit line) of`, `(?:for|to|be)`],
  ['funding', `what (?:founders|founder|PERSON|company|start-up|ORG|they|it|he|she|team) (?:get|raise|receive|collect) [^;]{0,40}?be`, ``],
  ['acquisition', `(?:receive|reject|turn down|rebuff|accept|decline|table|make|get|have|spurn)(?: [^ ,;]+){0,3} (?:offer|bid|approach)(?: (?:of|worth|at))`, `(?:from|by|for|to|,|;|or|$)`],
  ['penalty', `pay (?:authors|plaintiffs|victims|claimants|writers|publishers|users|artists|states)`, ``],
  ...PREDICATES,
  // What is left, what is earned.
  ['profit', ``, `(?:of (?:it|that|them) )?(?:be leave|leave|remain|be keep)(?: over)? (?:after|once|when)`],
  ['profit', `(?:earn|make|turn over|take in) MONEY [^;]{0,40}and keep`, ``],
  ['profit', `make`, `with (?:[^ ,;]+ )?(?:<kit>|memory)`],
  ['profit', `make`, `(?:from|on|out of) (?:[^ ,;]+ )?(?:scheme|trade|trades|bet|bets|position|fraud|crash|flip|deal)`],
  ['revenue', `(?:earn|make|take in)`, `(?:[^ ,;]+ ){0,3}?and keep MONEY`],
  ['revenue', `(?:ORG|it|company|start-up|startup|firm|we|they|agency|studio|shop|business|app|site) (?:now |already |then |can |could )*(?:make|earn|gross|take in|turn over|bring in)`, `(?:DATE|a month|per month|monthly)`],
] // biome-ignore format: a table of constructions
