import { FERRY, INQUIRY, p, page, type NewsPage } from './news-page.ts';

/** Many things in one JSON-LD graph, one of them the article; a date that is none beside a true one. */
const withGraph: NewsPage = {
  layout: 'a JSON-LD graph whose first date is none',
  bytes: page(
    `<title>Radar off before ferry crash – The Wick Review</title>
<meta property="og:title" content="Radar off before ferry crash">
<meta property="article:published_time" content="2024-03-16T08:00:00Z">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"The Wick Review","url":"https://wick.example/"},
{"@type":["Article","ReportageNewsArticle"],"@id":"#a","headline":"Radar off before ferry crash",
"datePublished":"2024-13-45","publisher":{"@id":"#org"},"mainEntityOfPage":{"@id":"https://wick.example/radar-off"}},
{"@type":"NewsMediaOrganization","@id":"#org","name":"The Wick Review"}]}</script>
<script type="application/ld+json">{ this is no JSON }</script>`,
    `<div class="skip"><a href="#main">Skip to content</a></div>
<main id="main"><h1>Radar off before ferry crash</h1>
<section class="body">${p(INQUIRY)}</section>
<section class="tags"><a href="/t/ferry">Ferry</a> <a href="/t/port">Port Sallow</a></section>
<section class="next"><h2>Read next</h2><a href="/n">Mayor of Harrow Bay resigns over parking</a></section></main>`,
  ),
  title: 'Radar off before ferry crash',
  source: 'The Wick Review',
  published: '2024-03-16',
  url: 'https://wick.example/radar-off',
  paragraphs: INQUIRY,
  furniture: ['Skip to content', 'Read next', 'Mayor of Harrow Bay'],
};

/** Sub-headings, a list and a quotation set apart. */
const LIST = [
  'The radar was switched off at 7:34 a.m. and on again at 7:40 a.m.',
  'The horn was sounded twice in the last minute.',
  'No alarm was raised before the collision.',
];
const structured: NewsPage = {
  layout: 'sub-headings, a list and a quotation set apart',
  bytes: page(
    `<title>What the report says</title><meta name="application-name" content="Meridian">
<meta property="og:site_name" content="Meridian Wire"><meta name="dcterms.created" content="2024-03-15">
<link rel="canonical" href="/relative/address">`,
    `<main><article><h1>What the ferry report says</h1>${p(INQUIRY.slice(0, 2))}
<h2>What is known</h2><ul>${LIST.map((text) => `<li>${text}</li>`).join('')}</ul>
<h2>What comes next</h2><blockquote><p>“Nobody on the bridge has told us why it was dark,” Mira Voss told reporters in Harrow Bay.</p></blockquote>
${p(INQUIRY.slice(2))}</article></main><div class="legal">Meridian Wire is not responsible for the content of external sites.</div>`,
  ),
  title: 'What the ferry report says',
  source: 'Meridian Wire',
  published: '2024-03-15',
  url: undefined,
  path: '/relative/address',
  paragraphs: [
    ...INQUIRY.slice(0, 2),
    ...LIST,
    '“Nobody on the bridge has told us why it was dark,” Mira Voss told reporters in Harrow Bay.',
    ...INQUIRY.slice(2),
  ],
  furniture: ['not responsible'],
};

/** Facts as attributes of what is seen (microdata), words split by emphasis and links. */
const microdata: NewsPage = {
  layout: 'microdata, emphasis and links within sentences',
  bytes: page(
    '<title>Lagoon Herald</title>',
    `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry hits pier, two killed</h1>
<div class="meta"><span itemprop="author">Tom Ray</span> <time itemprop="dateModified" datetime="2024-03-09">updated 9 March</time>
<time itemprop="datePublished" datetime="2024-03-05T18:00:00-05:00">Tuesday</time>
<span itemprop="publisher" itemscope><meta itemprop="name" content="Lagoon Herald"></span></div>
<div itemprop="articleBody">${p(FERRY)
      .replace('the coast guard', 'the <b>coast</b> <a href="/cg">guard</a>')
      .replace('Jonas Weir', '<em>Jonas&nbsp;Weir</em>')}</div></div>
<ul class="social"><li><a href="/f">Follow us</a></li><li><a href="/c">Contact the newsroom</a></li></ul>`,
  ),
  title: 'Ferry hits pier, two killed',
  source: 'Lagoon Herald',
  published: '2024-03-05',
  url: undefined,
  paragraphs: FERRY.map((text) => text.replace('Jonas Weir', 'Jonas\u00a0Weir')),
  furniture: ['Follow us', 'Contact the newsroom', 'updated 9 March'],
};

/** A blog: share bar, tags, a box on the author, other posts, a comment form. */
const blog: NewsPage = {
  layout: 'a blog with shares, tags, an author box and other posts',
  bytes: page(
    `<title>Six minutes without radar &#8211; Fog Notes</title><meta property="og:site_name" content="Fog Notes">
<meta property="og:url" content="https://fognotes.example/six-minutes/">`,
    `<div id="page"><header id="masthead"><p class="site-title"><a href="/">Fog Notes</a></p></header>
<main><article class="post"><header class="entry-header"><h1 class="entry-title">Six minutes without radar</h1>
<div class="entry-meta">Posted on <time class="entry-date published" datetime="2024-03-17T20:15:00+00:00">17 March 2024</time> by <a href="/author/ro">Ro Lind</a></div></header>
<div class="entry-content">${p(INQUIRY)}
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="?s=1">Chirper</a></li><li><a href="?s=2">Facepage</a></li></ul></div>
<div class="jp-relatedposts"><h3>Related</h3><p><a href="/old">The old lighthouse keepers of Lower Wick</a></p></div></div>
<footer class="entry-footer">Filed under: <a href="/c/sea">Sea</a>. Tagged: <a href="/t/f">ferries</a></footer></article>
<div class="author-box"><p>Ro Lind writes on ships and the people who sail them.</p></div>
<div id="respond"><h3>Leave a reply</h3><p>Your email address will not be published.</p></div></main></div>`,
  ),
  title: 'Six minutes without radar',
  source: 'Fog Notes',
  published: '2024-03-17',
  url: 'https://fognotes.example/six-minutes/',
  paragraphs: INQUIRY,
  furniture: ['Share this', 'Facepage', 'lighthouse', 'Filed under', 'will not be published'],
};

/** A live page: the newest entry first, each with its time. */
const live: NewsPage = {
  layout: 'a live page with an entry for each time',
  bytes: page(
    `<title>Live: ferry hits pier at Port Sallow</title><meta property="og:title" content="Ferry hits pier at Port Sallow: what we know">
<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry hits pier at Port Sallow: what we know",
"datePublished":"2024-03-05T08:02:00Z","publisher":{"name":"NIB"}}</script>`,
    `<nav><a href="/">NIB</a> <a href="/live">Live</a></nav><main><h1>Ferry hits pier at Port Sallow: what we know</h1>
<p class="viewers">1,904 viewing this page</p><div class="stream">
${FERRY.toReversed()
  .map(
    (text, nth) =>
      `<div class="entry"><time datetime="2024-03-05T1${5 - nth}:12:00Z">1${5 - nth}:12</time><div class="post"><p>${text}</p></div><button>Share</button></div>`,
  )
  .join('\n')}</div></main><footer>About NIB. Contact NIB.</footer>`,
  ),
  title: 'Ferry hits pier at Port Sallow: what we know',
  source: 'NIB',
  published: '2024-03-05',
  url: undefined,
  paragraphs: FERRY.toReversed(),
  furniture: ['viewing this page', 'About NIB'],
};

export const MORE_NEWS_PAGES: readonly NewsPage[] = [withGraph, structured, microdata, blog, live];
