// Which names of an English sentence are only around its doers: behind a preposition, or before what they tell the kind of.
import type { Mention } from '../mentions.ts'
import { readVerb } from './en-verbs.ts'

const GOVERNOR =
  /\b(?:in|into|from|with|to|for|at|of|against|than|by|on|over|between|behind|including|like|such as|via|under|after|before|among)\s+(?:the\s+|its\s+|([\w-]+)\s+)?$/i

/** On Thursday Nvidia, in all the group, for which the company: a phrase that is whole before the name begins. */
const WHOLE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d|all|turn|fact|total|general|particular|short|addition|return|response|practice|theory|public|private|reality|part|contrast|comparison|then|now|first|last|least|most|once|present|home|example|instance|which|whom|what|this|that|these|those|it|them|us|course|average|paper|balance|top|yesterday|today|tomorrow|christmas|half-time|effect)$/i

/** @param left what stands before a name */
export function isGovernedBehind(left: string): boolean {
  const match = GOVERNOR.exec(left)
  return match !== null && !WHOLE.test(match[1] ?? '')
}

const WARES =
  /^(?:chips?|shares?|stock|GPUs?|TPUs?|cards?|servers?|cloud|employees|staff|systems|models|products|hardware|software|data|processors|accelerators|technology|customers|investors|executives|engineers|researchers|racks?|kit|gear|machines|boxes|units|superchips?)$/

/** Nvidia chips, AMD shares: a name that only tells what kind of thing is meant. */
export function isModifier(after: string): boolean {
  const next = /^ ([A-Za-z]{3,})\b/.exec(after)?.[1]
  return next !== undefined && WARES.test(next) && readVerb(next.toLowerCase()) === null
}

/** 4,608 Nvidia B200s: the maker of a chip, where the chip is meant. */
export function isMakerOnly(one: Mention, text: string, mentions: readonly Mention[]): boolean {
  return (
    isModifier(text.slice(one.end, one.end + 24)) ||
    mentions.some((other) => other.ref.kind === 'chip' && other.start === one.end + 1)
  )
}
