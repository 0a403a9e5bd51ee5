// Whose figures: by any name that the catalogue has, whether a text on file has used it or not.

/** The same options, with the catalogue's own name of the subject where it has one. */
export async function withCanonicalSubject<Options extends { subject?: string }>(options: Options): Promise<Options> {
  if (options.subject === undefined) return options
  const { defaultCatalog } = await import('#catalog/catalog.ts')
  return { ...options, subject: defaultCatalog.find(options.subject)?.name ?? options.subject }
}
