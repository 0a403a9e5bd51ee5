// English verbs that business news is written with, in all their forms.

/** Forms that are not made by rule: base, past, participle. */
const IRREGULAR: readonly string[] = `
be was been|become became become|begin began begun|bet bet bet|bid bid bid|break broke broken|bring brought brought
build built built|burn burned burned|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost
cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
swing swung swung|find found found|fight fought fought|forecast forecast forecast|foresee foresaw foreseen|get got gotten|give gave given|go went gone|grow grew grown
have had had|hear heard heard|hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid|lead led led
leave left left|lend lent lent|let let let|lose lost lost|make made made|mean meant meant|meet met met|outbid outbid outbid|outspend outspent outspent|overtake overtook overtaken
pay paid paid|repay repaid repaid|put put put|quit quit quit|read read read|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shed shed shed|show showed shown|shrink shrank shrunk|sink sank sunk|sit sat sat|speak spoke spoken
spend spent spent|split split split|stand stood stood|swell swelled swollen|take took taken|teach taught taught|tell told told|think thought thought
undergo underwent undergone|win won won|withdraw withdrew withdrawn|write wrote written|underwrite underwrote underwritten|wipe wiped wiped|broadcast broadcast broadcast
bear bore borne|strike struck struck|spin spun spun|throw threw thrown|undertake undertook undertaken|oversee oversaw overseen|rebuild rebuilt rebuilt|rewrite rewrote rewritten|resell resold resold|rethink rethought rethought
flee fled fled|feel felt felt|unwind unwound unwound|uphold upheld upheld|stick stuck stuck|undercut undercut undercut|arise arose arisen|withstand withstood withstood|ride rode ridden|dig dug dug|hang hung hung|fly flew flown|forgo forwent forgone|outgrow outgrew outgrown|outsell outsold outsold|overspend overspent overspent|sweep swept swept|tear tore torn|steal stole stolen|found founded founded|co-lead co-led co-led|draw drew drawn|drive drove driven|wear wore worn|bleed bled bled
`
  .trim()
  .split(/[\n|]/)

const REGULAR: readonly string[] = `
accept account achieve acknowledge acquire add admit advertise agree aim allege allocate allow announce anticipate appeal appear
approach approve argue arrange ask assert assess assign assume attract authorise authorize average avoid award back balloon base beat
believe belong benefit blame boast book boost borrow budget calculate call cap capture carry cease change charge claim climb close collect
combine command commit compare compete complete comprise conclude confirm connect consider consist consume contain contend continue contract
contribute control convert cover create cross declare decline deepen delay deliver demand deny deploy describe design detail
develop dip direct disclose dismiss dispute distribute divide donate double drop dub earmark earn ease edge elect eliminate employ enable end
energise energize engage enjoy enlist enrol enroll ensure enter equal equip erase estimate evaporate exceed exclude expand expect explain extend face fail fetch field
file fill finance fine finish fire fit fix float follow force forge form fund furlough gain gather generate grant guarantee guess guide
halve hand handle head help hint hire hope host house imply impose improve include increase indicate infer inform inject insist install
intend introduce invest invite involve issue join jump land last launch lease levy license licence lift limit link list live load
lock look lower maintain manage mark market match measure merge migrate mint miss model move name narrow near need net note notify obtain occupy
offer open operate opt order outline overstate owe own park pass pay peak peg penalise penalize pick place plan pledge plough plow plunge pocket poll post pour
power predict prepare present price process procure produce project promise propose provide publish pull pump purchase pursue push quadruple
quote raise range rank rate reach read realise realize receive reckon record recover recruit reduce refinance refuse refute register reject release rely remain
rent replace report represent require rescue reserve resign respond rest restate result retain return reveal rise round rule save scale
schedule score secure seem serve service settle share shell shift ship shut sign slash slide slip snap soar source spare spread squeeze
stake start state stay stem step stop store stress subscribe suffer suggest sue supply support surge surpass suspect swing tally tap target
testify top total touch track trade trail train transfer treble trim triple trust try tumble turn understand unveil upgrade use value vest
voice volunteer vow wager wait want warn waste watch wish work worry yield rack ring hover gush plump lop oust swallow snap fork splash shell stump chip plunk sink
part pack rank cram sport house stow lug ditch nix spurn shun rebuff snub quash
count sack axe leap slump outstrip amount guzzle devour poach woo dislodge outpace outnumber outbid cede
devote dedicate bankroll bolster amass attain clear eclipse accumulate accrue clock notch post register log tot fulfil fulfill accommodate sanction seize confiscate smuggle export import
haemorrhage hemorrhage gobble prepay restructure shutter relocate dispense clash demand seek award dismiss slap probe ban withhold refund repay retire redeem repurchase pocket rake haul
line retail offload divest dangle draw activate appraise peg anchor participate weigh devour occupy
learn renew double seek weigh mull eye explore negotiate discuss earmark pencil envisage envision foresee reiterate reaffirm affirm repeat tout peg deem rate size size crunch tabulate compile survey publish circulate cite
answer automate browse chat click compose translate summarise summarize search diagnose monitor inspect navigate deliver link cool heat mine print paint sing talk listen tutor treat cure assemble weld pack solve co-found co-develop co-invest co-own headquarter bag lavish splurge funnel channel reap muster hoover absorb hoard stash expend scoop embezzle defraud misappropriate accelerate accompany activate address adjust adopt advance advise affect afford aid alter amend analyse analyze apply appoint arrive assemble assist attach attend await bounce brief broaden bulk cancel caution characterise characterize clarify clinch coin collapse comment commission complain comply concede concentrate conduct construct consult contemplate convince decide decommission decrease defer demonstrate depart depend deserve destroy determine disagree discontinue discover disrupt diversify document dwarf elaborate embark embrace emerge emphasise emphasize encounter encourage endorse enforce enhance enlarge enrich entail erect escape establish evaluate evolve examine execute exist expire expose facilitate fear feature finalise finalize foot formalise formalize foster govern graduate halt hasten herald identify ignore impact inaugurate incorporate incur induce inherit initiate ink inspect inspire integrate intensify interview invent joke justify lag lament lobby locate lure maintain manufacture mitigate modernise modernize motivate multiply nab necessitate nominate observe occur offset omit onboard organise organize originate outfit outnumber outpace outperform outsource overhaul participate pave penetrate perform persist petition plead posit possess postpone precede prefer preserve prevail prevent prioritise prioritize proceed prompt prop protect prove quip react recall reclaim recognise recognize recommend redesign redirect reflect reform regain regard regulate reinforce relate relay relieve remark remember remind remove render renovate reopen repair reside resist resolve resume retreat reverse review revise revive reward rival roil satisfy scrap scrutinise scrutinize select separate shelve shorten shrug signal simplify skip soften solve span spark specialise specialize specify speculate sponsor spur stabilise stabilize stall stipulate strengthen stretch struggle study stumble submit subsidise subsidize succeed surprise survive suspend sustain swap sweeten switch syndicate tackle tempt tend terminate theorise theorize threaten throttle tie tighten tour transform transition transmit trigger trouble tweak tweet underline underpin underscore unlock update urge utilise utilize reply grumble brag divulge proclaim trumpet profess muse opine counter retort swear mention blurt extrapolate deduce prophesy recount assure flag highlight spell fess count vacate vanish vary verify visit waive welcome widen worsen wrap
`
  .trim()
  .split(/\s+/)

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface VerbWord {
  lemma: string
  forms: readonly VerbForm[]
}

const DOUBLING =
  /^(?:cut|put|run|set|shed|net|cap|dip|drop|tap|top|stop|step|trim|slip|swap|plan|ship|scrap|snap|win|get|hit|let|quit|bet|bid|fit|sit|begin|commit|commit|admit|refer|transfer|plug|rip|tot|log|lop|chip|stem|slap|ban|clap|pencil|enrol|fulfil|dub|occur|outbid|split|shut|tot|strip|spin|spur|swap|scrap|skip|lag|nab|prop|wrap|incur|defer|prefer|bar|bag|dig|undercut|grab|permit|omit|submit|span|outstrip)$/

function ingOf(base: string): string {
  if (DOUBLING.test(base)) return `${base}${base.at(-1)}ing`
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  return `${base}ing`
}

function pastOf(base: string): string {
  if (DOUBLING.test(base)) return `${base}${base.at(-1)}ed`
  if (/e$/.test(base)) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function thirdOf(base: string): string {
  if (base === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function buildVerbs(): ReadonlyMap<string, VerbWord> {
  const verbs = new Map<string, { lemma: string; forms: VerbForm[] }>()
  const add = (word: string, lemma: string, form: VerbForm) => {
    const known = verbs.get(word)
    if (known === undefined) verbs.set(word, { lemma, forms: [form] })
    else if (known.lemma === lemma && !known.forms.includes(form)) known.forms.push(form)
  }
  const rows = [
    ...IRREGULAR.map((line) => line.trim().split(' ')),
    ...REGULAR.map((base) => [base, pastOf(base), pastOf(base)]),
  ]
  for (const [base = '', past = '', participle = ''] of rows) {
    add(base, base, 'base')
    add(thirdOf(base), base, 's')
    add(past, base, 'past')
    add(participle, base, 'participle')
    add(ingOf(base), base, 'ing')
  }
  for (const word of ['is', 'are', 'am']) add(word, 'be', 's')
  add('were', 'be', 'past')
  return verbs
}

const VERBS = buildVerbs()

/** Verbs of several words, by the lemma of the first, and the verb that means the same. */
const PHRASAL: readonly (readonly [first: string, rest: string, lemma: string])[] = [
  ['let', 'slip|it slip|it be known|on', 'reveal'],
  ['make', 'clear|it clear|plain|it plain|public|known|it known', 'reveal'],
  ['point', 'out', 'remark'],
  ['spell', 'out', 'specify'],
  ['speak', 'of', 'mention'],
  ['talk', 'of', 'mention'],
  ['own', 'up to', 'admit'],
  ['fess', 'up to', 'admit'],
  ['go', 'on record|on to say|so far as to say', 'state'],
  ['reckon', 'with|on', 'anticipate'],
  ['count', 'on', 'anticipate'],
  ['bank', 'on', 'anticipate'],
  ['hold', 'out the prospect', 'promise'],
]

/** How many words a verb of several takes, and what it means; null where they make none. */
export function readPhrasalVerb(words: readonly string[]): { lemma: string; length: number } | null {
  const [first = '', ...rest] = words
  const verb = VERBS.get(first)?.lemma
  for (const [lemma, tails, meaning] of PHRASAL) {
    if (lemma !== verb) continue
    const tail = tails.split('|').find((one) => one === rest.slice(0, one.split(' ').length).join(' '))
    if (tail !== undefined) return { lemma: meaning, length: tail.split(' ').length + 1 }
  }
  return null
}

/** Null for a word that is no form of a listed verb. */
export function readVerb(word: string): VerbWord | null {
  return VERBS.get(word) ?? null
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Say that something is so. */
export const SAYING = set(
  'say announce disclose tell confirm reveal add write note state explain declare post describe acknowledge admit stress testify detail unveil inform report reiterate affirm reaffirm repeat warn indicate show hint volunteer promise cite publish record quote concede caution remark comment observe emphasise emphasize underline underscore signal clarify specify outline complain stipulate certify quip joke tweet elaborate relay document answer reply recall recount flag highlight brag assure divulge proclaim trumpet profess grumble muse opine counter retort swear mention notify advise clarify blurt',
)
/** Say what they cannot know. */
export const ESTIMATING = set(
  'estimate reckon calculate claim allege argue believe think suggest guess suspect assume infer contend assert boast tally imply tout speculate theorise theorize surmise maintain posit insist extrapolate deduce conclude',
)
/** Say what is to come. */
export const FORECASTING = set('expect forecast predict project anticipate foresee guide envisage envision prophesy')
/** Have it before them to do. */
export const PLANNING = set(
  'plan intend aim hope want target seek propose pledge vow promise budget earmark pencil prepare schedule consider try wish look mull weigh contemplate explore eye decide',
)
export const DENYING = set('deny reject dismiss dispute refute rebut')
/** What a figure that is denied is called. */
export const FALSEHOOD =
  'wrong|false|untrue|not true|inaccurate|incorrect|not correct|baseless|groundless|nonsense|rubbish|fabricated|not accurate|fake|fiction|fictitious|fantasy|unfounded|misleading|invention|invented|made[- ]up|absurd|ridiculous|ludicrous|exaggerated|far-fetched|wide of the mark|pure speculation|mere speculation|speculative|hogwash|bunk|a lie|lies|a myth|far too high|too high'
/** Of a reporter: have learned. */
export const FINDING = set('find report learn hear see understand count put give peg')
