/**
 * What stands on the buttons of a page and over no section, in lower case.
 *
 * Source: our own reading of the article pages of newspapers and story platforms.
 */
export const buttons: ReadonlySet<string> = new Set([
  'bookmark',
  'by email',
  'cancel',
  'copy link',
  'ende',
  'ends',
  'follow',
  'image',
  'like',
  'live',
  'load more',
  'name and address supplied',
  'name and address withheld',
  'name withheld',
  'print',
  'reply',
  'repost',
  'respond',
  'restack',
  'save',
  'share',
  'show more',
  'subscribe',
  'subscribe now',
  'tweet',
  'via email'
])

/** What stands on the button under each comment, in lower case. */
export const replies: ReadonlySet<string> = new Set([
  'reply',
  'antworten',
  'beantwoorden',
  'responder',
  'rispondi',
  'répondre',
  'svar',
  'svara',
  'ответить'
])
