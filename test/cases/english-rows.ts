// A row of the tables of English articles.

/** headline, text, and one line for each claim */
export type Row = readonly [title: string, text: string, ...claims: string[]]
