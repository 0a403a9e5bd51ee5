// The words by which a writer sets one figure against another. Japanese and English stand in one table: no word of one
// is a word of the other. All text is matched in lower case.

/** Between two figures: what follows holds against what went before, whoever is speaking. */
export const TURNS: readonly RegExp[] = [
  /実際に?は/, /実際のところ/, /実のところ/, /(?<![事果口真誠忠])実は/, /現実に?は/, /実態は/, /実数は/, /本当は/,
  /とされ(?:る|ている|てきた|ていた|た)(?:が|ものの|けれど)/, /と(?:言|い)われ(?:る|ている|てきた|た)(?:が|ものの|けれど)/,
  /に反し/, /裏腹に/, /とは対照的/, /とは?(?:大きく|かなり|全く|まったく)?(?:異な[りっ]|違い、|違って)/, /どころか/,
  /(?<!だけ|のみ|ばかり)(?:では|で)なく/, /正しくは/, /誤りで(?!は)/, /誤りだ/,
  /\bin (?:actual )?fact\b/, /\bin (?:reality|truth)\b/, /\bactually\b/, /\bin contrast to\b/, /\ba far cry from\b/,
  /\bfar (?:more|less|fewer|higher|lower) than\b/, /\b(?:real|true|correct|actual) (?:figure|number|count|total|cost)\b/,
  /\bincorrectly\b/, /\brather than\b/, /\binstead of\b/, /\bdisput(?:es?|ed|ing)\b/, /\brefut(?:es?|ed|ing)\b/,
] // biome-ignore format: a list of words

/** Before either figure, in its clause: the other holds against it. */
export const PREPOSITIONS: readonly RegExp[] = [
  /\bdespite\b/, /\bin spite of\b/, /\bcontrary to\b/, /\bunlike\b/, /\bfar from\b/,
] // biome-ignore format: a list of words

/** Anywhere in the sentences of the two figures: they do not agree. */
export const CLASHES: readonly RegExp[] = [
  /食い違(?!わな|いは?な|ってはいな)/, /矛盾(?!は?し?な|し(?:て|ては)いな|なく)/, /かけ離れ/, /折り合(?:わな|って(?:は)?いな|いがつか)/,
  /一致し(?:な|て(?:は)?いな)/, /両立し(?:な|え|が)/, /(?:開き|隔たり|乖離|齟齬|ずれ)が(?:あ|大き|生じ|出|見)/, /大きく異なる/,
  /(?<!\b(?:not|never|n't) )\bcontradict(?:s|ed|ing|ory)?\b/, /\bat odds\b/, /(?<!\bno )\bdiscrepanc(?:y|ies)\b/,
  /(?<!\bnot )\binconsistent\b/, /\bconflicting\b/, /(?<!\bnot )\bconflicts? with\b/, /\birreconcilable\b/, /\bcannot both\b/,
  /\b(?:do|does|did) not (?:match|agree|add up|square)\b/, /\b(?:don't|doesn't|didn't) (?:match|agree|add up|square)\b/,
  /\bdisagree(?:s|d)?\b/, /\bdiffer(?:s|ed)? (?:sharply|widely|greatly)\b/,
] // biome-ignore format: a list of words

/** Between two figures: the page is turned, which counts where two voices speak. */
export const LINKS: readonly RegExp[] = [
  /しかし/, /だが/, /ところが/, /けれど/, /ものの(?!数)/, /一方(?!的|通行)/, /他方/, /に対し(?!す)/, /反面/, /とはいえ/, /にもかかわらず/,
  /[るたいすうむく]が、/, /(?:^|。| )ただし?、/,
  /\bhowever\b/, /\bbut\b/, /\byet\b/, /(?<!\bfor a )\bwhile\b/, /\bwhereas\b/, /\b(?:al)?though\b/, /\bby contrast\b/,
  /\bon the other hand\b/, /\binstead\b/, /\bnevertheless\b/,
] // biome-ignore format: a list of words

/** Before two figures with a comma between them: `While the company says 2,048, analysts count 50,000`. */
export const CONJUNCTIONS: readonly RegExp[] = [/\bwhile\b/, /\b(?:al)?though\b/, /\bwhereas\b/]

/** Right behind the second figure, right behind the first, or right before the second: the figure itself has changed. */
export const CHANGES_BEHIND: readonly RegExp[] = [/^(?:に|へと?|まで)(?:増|減|拡大|伸び|縮小|膨ら|引き[上下])/]
export const CHANGES_BETWEEN: readonly RegExp[] = [
  /^から/, /\b(?:up|down) from (?:about |some |nearly )?$/,
  /\b(?:grew|grown|rose|risen|fell|fallen|climbed|jumped|dropped|(?:in|de)creased|expanded|raised|cut) (?:it )?to (?:about |some |nearly )?$/,
] // biome-ignore format: a list of words
