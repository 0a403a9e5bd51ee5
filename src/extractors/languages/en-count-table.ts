// Constructions that tell what an English count of persons is of, as they are written by en-frames.ts.
import type { Metric } from '#domain/claim.ts'

const IS =
  '(?:will |would |could |may |might |have |to )*(?:of|stand at|number|be|come to|total|amount to|reach|hit|pass|top|exceed|surpass|at|fall to|grow to|rise to|shrink to|drop to|swell to|climb to|remain at|stay at|be down to|be up to|be now|cross|run to|hover at|peak at|come in at)'
const END =
  '(?:[,;:.)-]|in|at|from|to|by|and|or|but|be|with|after|this|last|next|DATE|on|who|that|have|people|when|while|once|worldwide|against|compared|including|most|as|across|of|before|within|plus|for|than|a|so|employees|staff|engineers|$)'
const USES =
  '(?:activate|log in|log on|sign up|use|try|open|download|install|visit|turn to|chat with|talk to|register|join|consult|query|tune in|play)'
const FOLKS =
  '(?:people |users |customers |readers |workers |employees |staff |jobs |posts |roles |positions |of (?:us|them|whom|those) )?'

/** The first that fits is taken: what stands before the figure, what stands behind it. */
export const COUNT_FRAMES: readonly (readonly [Metric, string, string])[] = [
  ['layoffs', ``, `(?:jobs |posts |roles )?(?:at|in) (?:[^ ,;]+ ){1,3}?be (?:at risk|at stake|in danger|under threat|on line)`],
  ['layoffs', `(?:jobs (?:at risk|at stake|under discussion|to go|to be cut)|number of (?:jobs|posts|redundancies|positions)|redundancies|job cuts|layoffs|cuts|dismissals|departures|job losses)(?: [^;]{0,70}?)? ${IS}`, END],
  ['layoffs', `number (?:[^;]{0,40} )?(?:representatives|council|unions?)(?: [^;]{0,20})? be`, END],
  ['layoffs', ``, `${FOLKS}(?:have |will |would |must |face |could |may )*(?:have to leave|have to go|be ask to leave|be to go|to go|lose jobs?|lose posts?|be show door|be cut|be lay off|be let go|must go|face axe|be make redundant|be out of work|get notice|be tell to leave|be sack|be dismiss)`],
  ['layoffs', `(?:do without|part with|part company with|part ways with|dispense with|say goodbye to|bid farewell to|hand (?:[^ ]+ )?notices? to|serve notice on|give notice to|send home|get rid of|wave goodbye to|show door to)`, ``],
  ['layoffs', `(?:show|send|usher)`, `(?:[^ ,;]+ ){0,3}?(?:door|home|packing)`],
  ['hiring', ``, `${FOLKS}(?:be |are |will |would |could |should |to )+(?:hire|recruit|take on|add|create|join|follow|be hire)`],
  ['hiring', `(?:look for|recruit|hire|take on|advertise for|seek|bring in|bring on)`, `(?:,|;|in|at|by|this|next|DATE|before|to|$)`],
  ['subscribers', ``, `${FOLKS}(?:who |that )?(?:be |already |now )*(?:pay|subscribe)(?! (?:off|back|MONEY|no))`],
  ['subscribers', ``, `(?:pay|paying) ones?`],
  ['subscribers', `(?:sell|subscribe by|pay by)`, `(?:seats|licences|licenses|subscriptions)`],
  ['users', ``, `${FOLKS}(?:who |that )?(?:have |regularly |now |already )*${USES}(?! (?:company|firm|ORG in|group))`],
  ['users', `(?:use|try|download|install|open|activate|visit|play) by`, ``],
  ['users', `(?:sign-ups|signups|registrations|downloads|installs|installations|user base|audience|logins|monthly actives)(?: [^;]{0,30}?)? ${IS}`, END],
  ['headcount', `(?:staff|workforce|headcount|head count|payroll|team|crew|ranks|personnel|complement|roster|outfit|shop)(?: (?:in|at|of) [^ ,;]+)?(?: ORG| now)? ${IS}(?: of)?`, END],
  ['headcount', `(?:get|go|be|come) down to`, END],
  ['headcount', `(?:there|we|they|you) be`, `(?:of us|of them|people|strong|employees)`],
  ['headcount', `(?:who|which|they|staff|team|engineers|employees|we) number`, END],
  ['headcount', ``, `(?:people )?on (?:ORG )?(?:books|payroll|staff|rolls|roster)`],
  ['headcount', ``, `-? ?strong`],
  ['headcount', ``, `(?:people |employees |engineers |of them )?work (?:for|at|on|in|there|here|out of)`],
] // biome-ignore format: a table of constructions
