// Which metric an English amount of money is of: by the verb of its clause and the nouns that it hangs on.
import type { Metric } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'

/** Nouns by what they mean; a trailing `*` marks a weak sign, `**` a very weak one. A plural s is understood. */
const NOUNS: readonly (readonly [Metric, string])[] = [
  ['training_cost', 'training cost;cost of training;training bill;training budget;development cost;cost of developing;cost to train;training run;final run;pre-?training cost;to train;trained for;bill for training;training expense;training a;training the;training its'],
  ['capex', 'joint venture;capital expenditure;capital spending;capital expense;capital investment;capital outlay;outlay;capital project;capex;capital budget;infrastructure spending;infrastructure investment;infrastructure spend;infrastructure outlay;ai spending;ai infrastructure*;data[- ]cent(?:er|re) spending;build-?out;spending plan;construction cost;(?:building|expansion|construction) (?:plan|program(?:me)?);cost of building;cost of construction;cost of the (?:project|campus|site|plant|facility);project cost;investment plan;investment program(?:me)?;investment budget;server capex;server cost;servers*;hardware*;equipment*;infrastructure*;data[- ]cent(?:er|re)*;data[- ]cent(?:er|re) campus*;campus*;project*;scheme*;development*;factory*;fab*;plant*;facility*;supercomputer*;cluster*;power station*;substation*;finance lease;to build;building a;build;construction*;real estate*;land*;capacity**;chips?**'],
  ['opex', 'operating cost;running cost;operating expense;operating expenditure;operational cost;opex;cost of running;running them;running it;running the;running its;cost of operating;cost to run;to run;inference cost;cost of inference;inference bill;compute bill;cloud bill;electricity bill;power bill;energy bill;rent bill;compute cost;cost of serving;serving cost;daily cost;monthly cost;maintenance cost;upkeep;operating bill;overhead;expenses*;electricity cost;compute spending*'],
  ['funding', 'raise;funding round;financing round;extension;equity round;seed round;round of funding;round;series [a-k];funding;financing;fundrais\\w+;bond sale;note sale;bond issue;bond offering;debt offering;new debt;fresh debt;additional debt;new money;fresh capital;fresh money;fresh funding;new capital;new funding;equity capital;equity;capital*;loan;bond;note;debenture;convertible;debt financing;debt package;debt facility;debt sale;credit facility;credit line;line of credit;revolver;term loan;subsid(?:y|ies);grant;state aid;state support;government support;aid*;ipo;initial public offering;public offering;share sale;stock sale;stock offering;share offering;share issue;rights issue;private placement;venture capital;venture funding;total funding;seed money;loan guarantee;borrowing;proceeds*;mezzanine;facility**;debt**'],
  ['investment', 'investment;stake;minority stake;backing;equity stake;commitment to invest;cheque;capital injection;injection;fund for;venture fund;minority holding;shareholding'],
  ['acquisition', 'acquisition;takeover;take-over;buyout;buy-out;purchase of;purchase price;acquisition price;takeover price;takeover offer;takeover bid;purchase*;merger;all-share merger;all-stock deal;all-cash deal;acquire\\w*;bid;buy-up;asking price*'],
  ['valuation', 'at a value of;valuation;pre-money;post-money;valued;price tag*;enterprise value;post-money valuation;pre-money valuation;headline price*'],
  ['market_cap', 'market cap;market capitali[sz]ation;market value;stock[- ]market value;stock[- ]market capitali[sz]ation;stockmarket value;market worth;capitali[sz]ation;market cap\\.'],
  ['revenue', 'revenue;sale;turnover;annual recurring revenue;subscription income;licence income;license income;rental income;fee income;arr;top line;recurring revenue;run[- ]rate revenue;annuali[sz]ed revenue;revenue run[- ]rate;run[- ]rate;takings;billing;income from;receipts;guidance**;royalt(?:y|ies)*;licensing fees*;annuali[sz]ed rate;net sale;sales figure;business**'],
  ['profit', 'net income;net profit;profit;net loss;operating income;operating profit;operating loss;loss;earning;bottom line;pre-?tax profit;pre-?tax loss;gross profit;ebitda;adjusted earnings;net earnings;surplus;deficit*;income*;red ink;in the red;in the black;gain on;accounting gain'],
  ['price', 'list price;price;cost*;price tag;subscription;per million;per thousand tokens;per gpu;per chip;per user;per seat;per token;per unit;fee;rental;rental rate;hourly rate;monthly fee;per card;per hour;an hour;input token;output token'],
  ['contract', 'in return for;in exchange for;contract;order;booking;backlog;order book;agreement;commitment;remaining performance obligation;performance obligation;rpo;supply deal;cloud deal;compute deal;computing deal;hosting deal;lease deal;purchase order;deal*;pact;supply agreement;purchase agreement;lease*;framework agreement;tender;award;computing;compute;cloud services;cloud capacity;computing capacity;computing power;azure capacity;capacity*;signed contracts;procurement*'],
  ['market_size', 'market for;a market of;a market worth;the market will;market size;market opportunity;addressable market;total addressable market;global market;worldwide market;ai market;chip market;market for\\w*;[a-z]+ market (?:will|was|is|could|would|reached|to reach);industry revenue;the market(?! value| cap| worth);worldwide spending;global spending;spending on ai worldwide'],
  ['penalty', 'fine(?!-tun);penalt(?:y|ies);settlement;damages;lawsuit;class action;judgment;judgement;verdict;compensation;restitution;sanction;civil penalt(?:y|ies);to settle;antitrust fine;jury;forfeiture;disgorgement'],
  ['money_other', 'deferred revenue;unearned revenue;deferred income;property tax;corporate tax;income tax;research and development;r&d;r&d budget;research;salar(?:y|ies);pay package;pay packet;compensation package;stock award;signing bonus;bonus;bonuses;wage;payroll;debt;borrowings;net debt;long-term debt;liabilit(?:y|ies);cash;cash burn;burn rate;cash flow;free cash flow;operating cash flow;cash pile;cash reserve;war chest;write-?down;write-?off;impairment;charge;severance;restructuring;restructuring cost;inventor(?:y|ies);stock of;budget;buy-?back;share buy-?back;repurchase;dividend;assets;assets under management;endowment;donation;prize;scholarship;tax;tax credit;tax break;business rates;council tax;community fund;tariff*;import;export;smuggl\\w+;seized;contraband;severance charges;reserve;break-up fee;termination fee;gift;budget request;pension (?:cost|liabilit\\w+|obligation|scheme|deficit|plan);insurance;depreciation;interest;marketing;advertising budget;lobbying;repayment'],
] // biome-ignore format: a table of words

/** Verbs by lemma, with what they say when the figure is their object; `at` stands for a price that follows at. */
const VERBS: readonly (readonly [Metric, string])[] = [
  ['funding', 'raise borrow collect secure* seek* attract* land* bag muster hoover obtain* scoop*'],
  ['investment', 'invest inject contribute bankroll back*'],
  ['acquisition', 'acquire buy* offer* bid* snap purchase* oust'],
  ['valuation', 'value'],
  ['capex', 'spend* build construct put lay* outspend plough plow pour** sink** devote** dedicate** earmark** allocate** equip funnel* channel* lavish splurge expend erect'],
  ['market_cap_change', 'wipe erase shed evaporate vaporise'],
  ['revenue', 'make** generate book* earn* take* bring* sell** rake turn** gross reap* bill* clock* notch* log*'],
  ['contract', 'get** receive** order sign* pay** award commit** contract rent lease supply**'],
  ['penalty', 'fine settle penalise penalize sue sanction order** forfeit'],
  ['price', 'charge price cost* retail'],
  ['profit', 'lose* profit bleed* haemorrhage* hemorrhage*'],
  ['money_other', 'burn seize confiscate donate give* write* repay smuggle owe manage* budget hoard stash repurchase redeem distribute* embezzle defraud steal misappropriate'],
  ['training_cost', 'train pretrain'],
  ['opex', 'run** operate*'],
] // biome-ignore format: a table of words

/** Verbs that mean something else with a particle behind them. */
const PHRASAL: Readonly<Record<string, Metric>> = {
  'put in': 'investment', 'put up': 'investment', 'chip in': 'investment', 'pump in': 'investment', 'put into': 'capex', 'take in': 'revenue',
  'bring in': 'revenue', 'pull in': 'revenue', 'rake in': 'revenue', 'take out': 'funding', 'look for': 'funding', 'take on': 'funding', 'sign up': 'funding', 'pick up': 'funding', 'draw down': 'funding',
  'lay out': 'capex', 'shell out': 'capex', 'splash out': 'capex', 'fork out': 'capex', 'write off': 'money_other', 'write down': 'money_other', 'set aside': 'money_other', 'put aside': 'money_other', 'put by': 'money_other', 'pay out': 'money_other', 'buy back': 'money_other', 'pay back': 'money_other', 'pay off': 'money_other', 'pay down': 'money_other', 'hand out': 'money_other',
  'wipe off': 'market_cap_change', 'wipe out': 'market_cap_change', 'sell for': 'acquisition', 'go for': 'acquisition', 'snap up': 'acquisition', 'buy out': 'acquisition', 'take over': 'acquisition', 'sell at': 'price', 'come in': 'revenue',
} // biome-ignore format: a table of words

export interface MoneyNoun extends Span {
  metric: Metric
  word: string
  malus: number
}

const WEAK = 22
const WEAKEST = 40

function readEntry(entry: string): { word: string; malus: number } {
  const stars = /\*+$/.exec(entry)?.[0].length ?? 0
  return { word: entry.replace(/\*+$/, ''), malus: stars === 0 ? 0 : stars === 1 ? WEAK : WEAKEST }
}

const NOUN_ENTRIES = NOUNS.flatMap(([metric, list]) =>
  list.split(';').map((entry) => ({ metric, ...readEntry(entry) })),
).sort((a, b) => b.word.length - a.word.length)
/** One alternation for all: of several at one place the longest is taken. */
const NOUN_PATTERN = new RegExp(
  `\\b(?:${NOUN_ENTRIES.map(({ word }) => `(${word.replaceAll(/(?<!\[-?) (?!\])/g, '[ -]')})`).join('|')})(?:s|es)?\\b`,
  'gi',
)

export function findMoneyNouns(text: string, offset: number): MoneyNoun[] {
  const found: MoneyNoun[] = []
  for (const match of findMatches(text, NOUN_PATTERN)) {
    const index = match.slice(1).findIndex((group) => group !== undefined)
    const entry = NOUN_ENTRIES[index]
    if (entry === undefined) continue
    const start = offset + match.index
    found.push({
      metric: entry.metric,
      word: match[0].toLowerCase(),
      malus: entry.malus,
      start,
      end: start + match[0].length,
    })
  }
  return found
}

const VERB_METRICS: ReadonlyMap<string, { metric: Metric; malus: number }> = new Map(
  VERBS.flatMap(([metric, list]) =>
    list.split(' ').map((entry) => {
      const { word, malus } = readEntry(entry)
      return [word, { metric, malus }] as const
    }),
  ),
)

/** @param particle the word behind the verb */
export function metricOfVerb(lemma: string, particle: string): { metric: Metric; malus: number } | null {
  const phrasal = PHRASAL[`${lemma} ${particle}`]
  return phrasal === undefined ? (VERB_METRICS.get(lemma) ?? null) : { metric: phrasal, malus: 0 }
}
