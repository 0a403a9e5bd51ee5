// Ingest an article: fetch its page, find the text in it, and save that as a revision.
import type { Http } from '#net/http.ts'
import type { ArticleStore } from '#store/article-store.ts'
import type { Reader } from './reader.ts'
import { nothingToDo, type Step } from './step.ts'

export interface IngestServices {
  articles: Pick<ArticleStore, 'get' | 'saveText' | 'recordFault'>
  http: Http
  reader: Pick<Reader, 'readPage'>
}

export function ingestStep({ articles, http, reader }: IngestServices): Step {
  return {
    recordFault: (id, fault) => articles.recordFault(id, fault),
    run: async (id) => {
      const article = await articles.get(id)
      if (article?.stage !== 'found') return nothingToDo('article is gone or has its text')
      const answer = await http.get(article.url)
      if (answer.kind === 'not_modified') return nothingToDo('page is unchanged')
      const page = await reader.readPage(answer.text, answer.url)
      const outcome = await articles.saveText(id, page)
      return {
        facts: { publisher: article.publisher, url: article.url, characters: page.text.length, outcome },
        next: [{ name: 'extract', id }],
      }
    },
  }
}
