// Extract an article's claims and file them.
import { METRIC_UNITS, unitFits } from '#catalog/metrics.ts'
import type { ArticleText } from '#domain/article.ts'
import type { ArticleReading, Claim } from '#domain/claim.ts'
import { PermanentError } from '#domain/errors.ts'
import { EXTRACTOR_VERSION } from '#extractors/version.ts'
import type { ArticleRow, ArticleStore, RevisionReading, UnreadRevision } from '#store/article-store.ts'
import type { Reader } from './reader.ts'
import { nothingToDo, type Step } from './step.ts'

export interface ExtractServices {
  articles: Pick<ArticleStore, 'get' | 'unreadBefore' | 'replaceClaims' | 'recordFault'>
  reader: Pick<Reader, 'readArticle'>
}

export function extractStep({ articles, reader }: ExtractServices): Step {
  return {
    recordFault: (id, fault) => articles.recordFault(id, fault),
    run: async (id) => {
      const article = await articles.get(id)
      if (article === null || article.text === null) return nothingToDo('article is gone or has no text')
      if (isRead(article)) return nothingToDo('article is read by this version')
      const read = async (text: Pick<ArticleText, 'title' | 'text'>) => {
        const reading = await reader.readArticle({ ...article, ...text })
        refuseMisfits(article.url, reading.claims)
        return reading
      }
      const unread = await articles.unreadBefore(id, article.revision, EXTRACTOR_VERSION)
      const { earlier, faults } = await readEarlier(unread, read)
      const reading = await read({ title: article.title, text: article.text })
      const families = await articles.replaceClaims(id, article.revision, EXTRACTOR_VERSION, reading, earlier)
      return {
        facts: {
          publisher: article.publisher,
          url: article.url,
          claims: reading.claims.length,
          families: families.length,
          ...(earlier.length > 0 && { earlierVersions: earlier.length }),
          ...(faults.length > 0 && { unreadVersions: faults.join('; ') }),
        },
        next: families.map((family) => ({ name: 'reconcile', id: family })),
      }
    },
  }
}

/**
 * Versions that were there before the newest may never have been read; without them nothing would be seen to have
 * changed. One that cannot be read does not keep the newest from it.
 */
async function readEarlier(
  unread: readonly UnreadRevision[],
  read: (text: Pick<ArticleText, 'title' | 'text'>) => Promise<ArticleReading>,
): Promise<{ earlier: RevisionReading[]; faults: string[] }> {
  const earlier: RevisionReading[] = []
  const faults: string[] = []
  for (const { number, title, text } of unread)
    try {
      earlier.push({ number, reading: await read({ title, text }) })
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error
      faults.push(`version ${number}: ${error.message}`)
    }
  return { earlier, faults }
}

function isRead(article: ArticleRow): boolean {
  return article.stage === 'claims_saved' && (article.extractorVersion ?? 0) >= EXTRACTOR_VERSION
}

/**
 * What is on file must compare: dollars of GPUs would not. Nothing of such a reading is filed, and the article says why.
 * @throws PermanentError that names the first claim whose unit does not fit its metric
 */
function refuseMisfits(url: string, claims: readonly Claim[]): void {
  const misfit = claims.find(({ metric, unit }) => !unitFits(metric, unit))
  if (misfit === undefined) return
  const { quote, metric, unit } = misfit
  throw new PermanentError(
    `${url}: "${quote}" was read as ${metric}: expected a figure in ${METRIC_UNITS[metric]}, found one in ${unit}; nothing of this reading was filed`,
    { kind: 'defect' },
  )
}
