// Tables of what a page's markup calls the things beside its article: elements, classes, ids.

/** Removed before anything is measured; furigana would stand between the characters it explains. */
export const NEVER_TEXT: readonly string[] = [
  ...['rt', 'rp', 'script:not([type="application/ld+json"])', 'style', 'template'],
  ...['[hidden]', '[aria-hidden="true"]:not(body)'],
  ...['.visually-hidden', '.sr-only', '.screen-reader-text', '.u-visually-hidden', '.visuallyhidden'],
  ...['amp-ad', 'amp-consent', 'amp-sidebar', 'amp-social-share'],
]
/** Removed too, unless they hold the headline: what lies over the page, and what is not shown. */
export const OVERLAYS: readonly string[] = [
  ...['dialog', '[role="dialog"]', '[role="alertdialog"]', '[aria-modal="true"]'],
  ...['[style*="display:none"]', '[style*="display: none"]'],
  ...['[style*="visibility:hidden"]', '[style*="visibility: hidden"]'],
]

/** Words in a class or id that name what is not the article. `relatedNews` is read as `related-News`. */
const CLUTTER: readonly string[] = [
  ...['related', 'relation', 'recommend\\w*', 'popular', 'ranking', 'trending', 'most-?read', 'kanren', 'osusume'],
  ...['read-?more', 'outbrain', 'taboola', 'blog-?card', 'external-article-widget', 'prev-?next'],
  ...[
    'newsletters?',
    'email(?=-?form)',
    'mail-?mag\\w*',
    'subscri(?:be|ptions?)',
    'sign-?up',
    'promo\\w*',
    'marketing',
    'cta',
  ],
  ...['shar(?:e|ing)', 'social', 'sns', 'bookmarks?', 'follow', 'support', 'mail'],
  ...['captions?', '(?:img|fig|photo)?-?cap', 'photo-?text', 'cutline', 'credits?'],
  ...['breadcrumbs?', 'topic-?path', 'toc(?!\\d)', 'pager', 'pag[ei]nation', 'sidebar', 'tags', 'copyright'],
  ...['comments?', 'respond', 'profile', 'writers?', 'author-?(?:box|card|bio|info|profile|description)', 'bio'],
  ...['ads?', 'adverts?', 'advertisement', 'sponsor\\w*', 'pr(?!-?\\d)'],
]
/** What these name is beside the article however much of the page it takes. */
const ALWAYS: readonly string[] = ['cookies?', 'consent', 'gdpr', 'comments?-?(?:area|list|section)', 'disqus\\w*']

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})\\d*(?:[\\s_-]|$)`, 'i')
}
export const CLUTTER_NAMES = anyOf(CLUTTER)
export const ALWAYS_NAMES = anyOf(ALWAYS)
