/**
 * What stands on the buttons of a page and over no section, in lower case.
 *
 * Source: our own reading of the article pages of newspapers and story platforms.
 */
export const buttons: ReadonlySet<string> = new Set([
  'bookmark',
  'cancel',
  'copy link',
  'ende',
  'ends',
  'follow',
  'like',
  'live',
  'load more',
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
  'tweet'
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
