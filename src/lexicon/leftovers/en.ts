import type { Furniture } from './furniture.ts'

/** English. Source: our own reading of news pages and blogs. */
export const en: Furniture = {
  advertisement: {
    sure: [
      '(ad|advertisement) (scroll|swipe) [down] to continue …',
      '(article|story|content|post|text|interview|review) continues (below|after|under) …',
      '(continue|keep) reading (below|after) [this|the] [ad|advert|advertisement]',
      '(promoted|sponsored) (links|stories|content|posts|by …)',
      'ad feedback',
      'advertisement',
      'advertisement story continues below',
      'advertisement continue reading …',
      'by (outbrain|taboola|zergnet)',
      'paid (content|for by …|partner content|post)',
      'recommended by (outbrain|taboola)',
      'remove ads',
      'report (an|this) ad',
      'scroll [down] to continue [reading]',
      'skip [past] (ad|advert|advertisement)',
      'story continues',
      'this (ad|advertisement) has not loaded yet …',
      'we [may] earn (a commission|commission|commissions) …',
      'why am i seeing this ad'
    ],
    beside: [
      'advertising',
      'ad[s]',
      'ads by …',
      'paid',
      'partner content',
      'promoted',
      'sponsor[ed]'
    ]
  },
  'agency-stamp': {
    sure: [
      '(afp|ap|bloomberg|epa|nur-photo|pa|reuters) getty images',
      '(afp|pa) via getty images',
      '(alamy|alamy stock photo|getty images|i-stock|i-stock-photo|rex features|shutterstock)',
      '(afp|ap|epa) photo',
      'embed from getty images',
      'image source {name}'
    ],
    beside: [
      '(afp|anadolu|ap|associated press|bloomberg|dpa|epa|reuters|the associated press|xinhua)',
      '(caption|credit|gallery|photo credit)',
      'image (caption|credit)',
      'image[s]',
      'photo[s]',
      'photograph',
      'picture[s]',
      'view gallery',
      'video'
    ]
  },
  'comment-form': {
    sure: [
      'discussion about this (episode|podcast|post|video)',
      '(add|leave|post|submit|write) (a|an|your|the first) (comment|reply|response|review)',
      '(all|other|required) fields are (marked …|required)',
      '(comments|commenting|comment threads|discussion) (are|have been|is) [now|currently] (closed|disabled|moderated|off|turned off) …',
      '(continue|join|start) the (conversation|discussion)',
      '(find out|learn) [more about] how your comment data is processed',
      '(hide|load|read|see|show|view|expand|collapse) [all|more|the] [{number}] (comment|comments) [{number}]',
      '(join|log in|login|register|sign in|sign up) [or] [create an account|log in|login|register|sign in|sign up] to (comment|leave a comment|post a comment|post comments|add a comment|reply|join the conversation|join the discussion) …',
      '(notify|e-mail) me (by|of|via|when) …',
      '(post|publish|send|submit) (comment|reply)',
      '(opinions|views) expressed in (reader|the|user) comments …',
      '(tell us what you think|let us know what you think) [in|below] …',
      '[an|your] e-mail [address] will (never|not) be (displayed|made public|published|shared|shown) …',
      '[be the] first to (comment|reply) …',
      'by (posting|submitting) [a|your] comment …',
      'cancel reply',
      'click here to cancel reply',
      'comment (guidelines|policy)',
      'comments are closed …',
      'discussion policy',
      'enter your comment [here]',
      'fill in your details below …',
      'have your say',
      'have something to say …',
      'if you (want|wish|would like) to (add|leave|make|post) a comment …',
      'leave this field empty …',
      'logged in as …',
      'no comments [found|posted|yet]',
      'only (members|registered users|subscribers|paid subscribers) (can|may) (comment|leave|post) …',
      'please (keep|note|read|review|see) our (comment|commenting|moderation) …',
      'please (log in|login|register|sign in|sign up) [or (log in|login|register|sign in|sign up)] to …',
      'report (comment|this comment)',
      'save my name …',
      'share your thoughts …',
      'sort by (best|newest|oldest|top comments)',
      'the (opinions|views) expressed in (reader|the|these|user) comments …',
      'this site uses akismet …',
      'you (can|have to|must|need to) (be|become|have|log|login|register|sign|subscribe) … to (add|comment|join|leave|post|reply|submit|view|write) …'
    ],
    beside: [
      '(latest|restacks)',
      '(responses|replies|comments) {number}',
      'what are your thoughts',
      'cancel',
      'respond',
      'the times is committed to publishing a diversity of letters …',
      'comments {number}',
      'reader interactions',
      '(comment|comments) [{number}]',
      '(create an account|log in|log out|login|register|sign in|sign up) [here|now]',
      '(log in|sign in|login) or (create an account|register|sign up)',
      '(latest|reader|recent|top|user|your) comments',
      '(name|e-mail|website|url|your (name|e-mail|comment|message))',
      '(post|publish|reply|respond|send|submit)',
      '{number} (clap|claps|comment|comments|likes|replies|reply|response|responses|shares|views|votes)',
      'comments powered by …',
      'discussion',
      'what do you think [leave …|let us know …|share …|tell us …]',
      'pingback[s]',
      'responses',
      'trackback[s]'
    ]
  },
  'cookie-notice': {
    sure: [
      '(accept|allow|change|customise|customize|manage|reject|review|update) [all|my|our|your] (choices|consent|cookie|cookies|privacy) [choices|options|preferences|settings]',
      '(our|the|this) (page|site|website) uses cookies …',
      'by (browsing|continuing|using) (our|the|this|to) (browse|site|use|website) …',
      'cookie (consent|declaration|list|notice|policy|preferences|settings|statement)',
      'cookies (and|policy) [privacy|settings]',
      'do not sell [or share] my [personal] (data|info|information)',
      'this site is protected by (h-captcha|re-captcha) …',
      'we [and our partners] use cookies …',
      'we value your privacy',
      'your [california|us] privacy (choices|options|rights|settings)'
    ],
    beside: ['(accept|accept all|agree|got it|i agree|reject all)', 'cookies']
  },
  copyright: {
    beside: [
      '(article|content|material|report|story|work) (may|must) not be (copied|published|reproduced|republished|redistributed) …',
      '(no part of|reproduction (in|of)|republication (of|or)|unauthorised|unauthorized) … (forbidden|not permitted|prohibited|strictly …|permission …)',
      '(the|this) (article|content|material|report|story|work) (may|must) not be (copied|published|reproduced|republished|redistributed) …',
      'a division of …',
      'all (content|contents) (copyright|is copyright) …',
      'all content ©{owner}',
      'all rights reserved …',
      'copyright (©{owner}|(c) {owner}|{year} {owner})',
      'get licensing rights',
      'order reprints',
      'permissions',
      'reprints [and permissions]',
      'request permissions',
      'rights and permissions',
      '©{owner}'
    ]
  },
  'end-mark': {
    beside: ['end[s]', 'the end', 'end of (article|press release|release|story)']
  },
  legal: {
    sure: [
      'disclaimer : aaas and …',
      '(read|review|see|view) (our|the) (privacy|terms) …',
      'by (clicking|continuing|creating|entering|joining|pressing|providing|registering|signing up|submitting|subscribing|using) … (accept|acknowledge|agree|agreeing|confirm|consent) …',
      'for more information see our (data protection|privacy) …',
      'market data (delivered|powered|provided) by …',
      'the google privacy policy and terms of service apply',
      'google privacy policy and terms of service apply'
    ],
    beside: [
      '(status|blog|teams)',
      '(accessibility|accessibility statement|code of conduct|code of ethics|disclaimer|editorial guidelines|editorial policy|editorial standards|ethics policy|imprint|legal|legal notice|terms)',
      '(about|about us|advertise|advertise with us|careers|contact|contact us|customer service|faq|feedback|help|help centre|help center|jobs|press|site index|site map|support|work for us|work with us)',
      'ad-choices',
      'our standards …',
      'privacy',
      'privacy (centre|center|notice|policy|settings|statement)',
      'terms (and|&) conditions',
      'terms of (sale|service|use)'
    ]
  },
  navigation: {
    sure: [
      'view [this] (e-mail|message|newsletter) (in|on) (a|the|your) [web] browser …',
      'view [online|it] in [a|your|the] [web] browser',
      '(having trouble|trouble) (reading|viewing) this (e-mail|message|newsletter) …',
      '(next|older|newer|previous|prev) (article|entry|post|story): {title}',
      'primary sidebar',
      '(back|go|go back|return|scroll) to [the] (home page|homepage|main page|top) [of page|of the page]',
      '(close|hide|open|show|toggle) [the] (main menu|menu|navigation|search|sidebar|site search|table of contents)',
      '(jump|skip) to [main|primary|page|site] (article|comments|content|footer|main|menu|navigation|search|sections|sidebar|site index)',
      '(main|site) (menu|navigation)',
      '(newer|next|older|previous|prev) (article|articles|entries|entry|post|posts|stories|story)',
      'accessibility (help|links)',
      'next page …',
      'search (our|the|this) (blog|site|website)',
      'subscribe to post comments (atom)',
      'subscribe to posts (atom)',
      'view (desktop|full|mobile|web) (site|version)',
      'you are here …'
    ],
    beside: [
      "(account|archive|archives|back|back issues|categories|close|collapse|contents|dismiss|e-paper|expand|home|homepage|menu|more|my account|navigation|next|prev|previous|print edition|profile|search|sections|today's paper|top)",
      'page {number} [of {number}]'
    ]
  },
  newsletter: {
    sure: [
      "(you|you're|you are) [re] (getting|receiving) this (e-mail|message|newsletter) because …",
      'you received this (e-mail|message|newsletter) because …',
      '(was|has) this (e-mail|message|newsletter) [been] forwarded to you …',
      'unsubscribe from (all|our|these|this) (e-mail|e-mails|list|mailing list|mailings|newsletter|newsletters)',
      '(change|manage|update) [my|your] [e-mail|mailing|newsletter|subscription] preferences',
      'thanks for reading {name} ? subscribe for free to …',
      'you may occasionally receive promotional content from …',
      '(enter|provide|type) (a valid|an|your) e-mail [address] …',
      '(get|have|receive) … (by|delivered|direct|directly|in|into|sent|straight|to|via) (e-mail|[to] your (e-mail|e-mail inbox|inbox|mailbox|phone))  …',
      '(get|receive) [a|free|our|the|daily|weekly] [{name}] (e-mail alerts|news alerts|newsletter|newsletters)',
      '(join|register|sign-up|subscribe) [here|now|today] (for|to) [a|all|free|my|our|the|your] [{name}] (alerts|briefing|briefings|daily digest|e-mail|e-mail list|e-mail updates|e-mails|e-newsletter|feed|mailing list|mailing lists|newsletter|newsletters|podcast|updates) [below|here|now|for free|today|e-mails]',
      '(sign-up|subscribe) [here|now|today] (for|to) … (inbox|newsletter|newsletters) …',
      '(sign-up|subscribe|register) (for|to) (get|receive) …',
      '(thank you|thanks) for (joining|registering|signing up|subscribing|your subscription)',
      'an error has occurred …',
      "don't miss (a beat|a moment|a story|a thing|an issue|an update|out) …",
      '(after|skip past) newsletter promotion',
      'follow this (author|blog|topic)',
      'privacy notice: newsletters may contain …',
      'newsletter (registration|sign-up|signup|subscription)',
      'our newsletter[s]',
      'please (check|confirm|verify) your (e-mail|inbox|subscription) …',
      'please enter a valid e-mail …',
      'sign up now',
      'stay (connected|in the loop|in touch|informed|up to date|updated)',
      'subscribe (by|via) (e-mail|i-tunes|rss)',
      'subscribe now',
      'unsubscribe [anytime|at any time|here]',
      'want more (articles|news|stories) like this …',
      'want more like this …',
      "we (will|'ll) never (sell|share|spam) (you|your …)",
      'you can unsubscribe …',
      "you (are|have|'re|'ve) [already|been|now|successfully] (signed up|subscribed) …"
    ],
    beside: [
      'type your e-mail',
      'you received this message because you are subscribed …',
      'to unsubscribe from this group …',
      '(daily|e-mail|free|weekly) (briefing|digest|newsletter)',
      'check your (e-mail|inbox) …',
      'e-mail address',
      'e-mail alert[s]',
      'i (want|would like) to receive …',
      'newsletter[s]',
      'rss [feed]',
      'sign me up',
      'sign-up',
      'stay (connected|in touch|informed|up to date|updated) (by|on|with) …',
      'subscribe',
      'your e-mail [address]'
    ]
  },
  'reading-tools': {
    sure: [
      'press enter or click to view image in full size',
      '(jump|skip) to (recipe|video|the recipe)',
      '(pin|print|save|rate) [this|the] recipe',
      'story saved',
      'you can find this story in …',
      '(bookmark|cite|copy|download|e-mail|gift|listen to|print|save|translate) this (article|page|piece|post|story)',
      '(click|tap) [here] to (copy|enlarge|expand|play|print|view|zoom)',
      '(decrease|increase|reset) (font|text) size',
      '(enlarge|expand|view) this (gallery|image|photo)',
      '(hide|toggle) caption',
      '(please|you need to) (activate|enable|turn on) java-script …',
      'add to (bookmarks|favorites|favourites|reading list)',
      'copy [article|the|this] link [to clipboard]',
      'copy to clipboard',
      'link copied [to clipboard]',
      'listen to (the|this) (article|story) …',
      'print-friendly [version]',
      'reuse this content',
      'share and print …',
      'view (image|photo) in fullscreen',
      "your browser (does not|is not|isn't) support[ed] …"
    ],
    beside: [
      'text to speech',
      '{number} from {number} (ratings|reviews|votes)',
      'listen {number} (min|mins|minutes)',
      '(aa|audio|bookmark|copy|download|fullscreen|listen|loading|mute|pause|pdf|play|print|read aloud|replay|save|settings|translate|unmute)',
      '(reading|read) time {number} (min|mins|minutes)',
      '(posted|published|updated|last updated) {number} (minute|hour|day|week|month)[s] ago',
      '{number} (min|mins|minute|minutes) (listen|read)'
    ]
  },
  related: {
    sure: [
      "(also read|also see|background reading|don't miss|in case you missed it|must read|next up|read also|read next|read this next|recommended|recommended reading|see also|up next|watch|watch more|you may also like|you might also like): {title}",
      '(click|tap) here (for|to) (more|read|see|view) …',
      '(continue|keep) reading the main story',
      '(more|read|related|see) (article|coverage|more|on this|on this story|post|reading|stories|story|video): {title}',
      '(more|articles|posts|stories) by this author',
      '(related|similar): {title}',
      'read the (entire|full|original|rest of the|rest of this|whole) (article|post|story)'
    ],
    beside: [
      '(continue reading|find out more|full story|learn more|load more|more info|more news|read more|see all|see more|show more|view all|view more)',
      'see also'
    ],
    opens: [
      'latest on',
      'in this section',
      'latest stories',
      'more on',
      'suggested topics',
      "(don't miss|editor's choice|editor's pick[s]|editors' picks|elsewhere on {name}|explore more|icymi|in case you missed it|just for you|keep reading|latest news|more for you|more from {name}|more in {name}|more like this|more news|more on this [story|topic]|more stories|more to explore|most commented|most popular|most read|most shared|most viewed|people also read|picked for you|popular|read also|read next|recommended|recommended for you|related|selected for you|top stories|trending|trending now|up next|we recommend|what to read next)",
      '(featured|further|latest|other|popular|recent|recommended|related|similar|suggested|top|trending) (articles|content|coverage|headlines|items|news|posts|reading|reads|stories|videos)',
      '(around|from around|from) the web',
      'explore more on these topics',
      'from (our partners|the archive|the archives)',
      'more from …',
      'related (article|post|searches|story|topics)',
      'you (may|might) [also] (be interested in|enjoy|have missed|like)'
    ]
  },
  'release-stamp': {
    sure: ['for immediate release'],
    beside: ['(media|news|press) release']
  },
  'share-bar': {
    sure: [
      'this post is public so feel free to share it',
      'follow the {name} (opinion section|section) on …',
      '(click|tap) to (copy|e-mail|pin|print|send|share|tweet) …',
      '(e-mail|pin|post|print|send|share|tweet) this',
      '(e-mail|pin|post|print|send|share|tweet) (the|this) (article|content|interview|link|page|piece|post|story|video) [by|on|to|via|with|in] [{service}|a friend|e-mail|friends|others|social media|your social network|your social networks|your network]',
      '(find|follow|join|like|watch) us on ({service}|our social media|social|social media) [and {service}|{service}|for …]',
      '(find|follow|like) on {service}',
      '(pin|post|send|share|tweet) [it|this] (on|to|via|with|by) ({service}|a friend|e-mail|friends|your friends|social media)',
      'about sharing',
      'blog-this',
      'e-mail this',
      'follow us',
      'like this',
      'opens in [a] new (tab|window)',
      'pin it',
      'reblog [this]',
      'share (article|full article|icon|link|options|page|post|story|this article via)',
      'share your love',
      'stumble (it|upon)',
      'tweet (it|this)'
    ],
    beside: [
      'tag … on instagram [and hashtag it …]',
      '{service}',
      '(connect with us|copy link|e-mail|facebook like|flip|follow|like|link|mail|messenger|more options|pin|post|print|recommend|send|share|shares|sms|social media|stay connected|text|total shares|tweet)',
      'follow ({name}|me)'
    ]
  },
  subscription: {
    sure: [
      'this (episode|post) is for (paid|paying) subscribers',
      'upgrade to paid',
      'you have full access to this article via your institution',
      '(already|are you) [a] (member|subscriber) [log in|register|sign in|subscribe] [here|now]',
      '(already|do you) have an account …',
      '(become|be) a (friend|member|patron|subscriber|supporter) [today|now|for …]',
      '(join|log in|register|sign in|sign up|subscribe) [now|today|for free] to (access|continue|get full|get unlimited|keep reading|read|unlock) …',
      '(donate|give|subscribe|support us) (now|today)',
      '(get|start|begin) your free trial …',
      '(article|content|story) is (available|exclusive|for|only|reserved) …',
      '(manage|see|view) [all|my|your] subscription [options|plans]',
      '(unlock|get) (full|this|unlimited) (access|article|story) …',
      'buy (me|us) a coffee …',
      'give a gift subscription',
      'subscribe (from|for) (just|only) …',
      'subscribe to the (magazine|print edition)',
      'support (independent|local|our|quality) (journalism|work) …',
      'support us',
      'this (article|content|story) is (available|exclusive|for|only|reserved) … (members|subscribers|users) …',
      "you (have|'ve) (reached|read|used) … (free|limit|remaining) …"
    ],
    beside: [
      'if you (enjoyed|liked) this (article|piece|post|story) …',
      'download transcript [pdf]',
      'please rate and review us on …',
      'if you liked this episode …',
      '(donate|exclusive for subscribers|join now|join us|log in|members only|premium|register|subscriber only|subscribers only|subscription|subscriptions)'
    ]
  },
  'tag-list': {
    sure: ['(categorised|categorized|filed|listed|posted|tagged) (as|in|under|with): …'],
    beside: [
      '(see more on): …',
      '(categories|category|filed under|in this story|keywords|labels|posted in|related topics|tagged|tags|topics)',
      '(categories|filed under|keywords|related topics|tagged|tags|topics): …',
      'note'
    ]
  }
}
