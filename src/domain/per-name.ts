// What is asked of a name over and over, and depends on nothing else.

/** More than any article names; a service reads for days. */
const MOST = 20_000

/** The same question, its answer for each name worked out once. @param most how many answers are kept */
export function perName<Answer>(ask: (name: string) => Answer, most = MOST): (name: string) => Answer {
  const answers = new Map<string, Answer>()
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const answer = ask(name)
    answers.set(name, answer)
    return answer
  }
}
