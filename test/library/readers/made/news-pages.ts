import { DAMM, FERRY, INQUIRY, p, page, type NewsPage } from './news-page.ts';
import { MORE_NEWS_PAGES } from './more-news-pages.ts';

const MENU = `<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>`;
const FOOTER = `<footer><p>© 2024 All rights reserved. Terms of use. Privacy notice.</p>
<a href="/imprint">Imprint</a></footer>`;

/** Facts in JSON-LD, a plain article element. */
const withJsonLd: NewsPage = {
  layout: 'an article element with its facts in JSON-LD',
  bytes: page(
    `<title>Ferry strikes pier at Port Sallow | Coast Post</title>
<link rel="canonical" href="https://coastpost.example/2024/03/ferry">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Ferry strikes pier at Port Sallow, two dead","datePublished":"2024-03-05T16:20:00Z",
"dateModified":"2024-03-07T09:00:00Z","publisher":{"@type":"Organization","name":"Coast Post"}}</script>`,
    `${MENU}<main><article><h1>Ferry strikes pier at Port Sallow, two dead</h1>
<p class="byline">By Ada Finch</p>${p(FERRY)}</article>
<aside><h2>Most read</h2><ol><li><a href="/a">Council votes on the new bridge</a></li>
<li><a href="/b">Harrow Bay wins at home</a></li></ol></aside></main>${FOOTER}`,
  ),
  title: 'Ferry strikes pier at Port Sallow, two dead',
  source: 'Coast Post',
  published: '2024-03-05',
  url: 'https://coastpost.example/2024/03/ferry',
  paragraphs: FERRY,
  furniture: ['Most read', 'Council votes', 'All rights reserved', 'Weather', 'Ada Finch'],
};

/** Nothing but div elements, facts in OpenGraph, boxes on both sides. */
const ofDivs: NewsPage = {
  layout: 'nested div elements with its facts in OpenGraph',
  bytes: page(
    `<title>Radar was off - Harbour Courier</title>
<meta property="og:title" content="Radar of the Port Sallow ferry was off for six minutes">
<meta property="og:site_name" content="Harbour Courier">
<meta property="og:url" content="https://courier.example/radar">
<meta property="article:published_time" content="2024-03-15T11:05:00+01:00">`,
    `<div class="top"><div class="menu"><a href="/">Front page</a> <a href="/x">Subscribe</a></div></div>
<div class="wrap"><div class="left"><div class="box"><a href="/1">Fog warning for the coast</a></div>
<div class="box"><a href="/2">Prices of herring fall again</a></div></div>
<div class="middle"><div class="story"><div class="headline">Radar of the Port Sallow ferry was off for six minutes</div>
<div class="text">${INQUIRY.map((text) => `<div class="par">${text}</div>`).join('\n')}</div></div>
<div class="share">Share this on Chirper · Send by e-mail</div></div>
<div class="right"><div class="ad">Advertisement</div><div>Sign up for our newsletter</div></div></div>
<div class="bottom">Harbour Courier Ltd. Registered in Harrow Bay.</div>`,
  ),
  title: 'Radar of the Port Sallow ferry was off for six minutes',
  source: 'Harbour Courier',
  published: '2024-03-15',
  url: 'https://courier.example/radar',
  paragraphs: INQUIRY,
  furniture: ['Fog warning', 'herring', 'Subscribe', 'Chirper', 'newsletter', 'Registered in'],
};

/** Tables and line breaks, in the encoding of its time, its day in words. */
const ofTables: NewsPage = {
  layout: 'tables, line breaks and windows-1252',
  bytes: Buffer.from(
    `<HTML><HEAD><TITLE>Ferry hits pier in fog</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"></HEAD>
<BODY BGCOLOR=white><TABLE WIDTH=780><TR><TD COLSPAN=2><A HREF="index.htm">Index</A> | <A HREF="mail.htm">Write to us</A></TD></TR>
<TR><TD WIDTH=150><A HREF="n1.htm">Archive</A><BR><A HREF="n2.htm">Links</A></TD>
<TD><H2>Ferry hits pier in fog</H2><FONT SIZE=1>March 6, 2024</FONT><BR><BR>
${FERRY.join('<BR><BR>\n')}</TD></TR>
<TR><TD COLSPAN=2>Best viewed at 800 x 600. Webmaster: web at sallow.example</TD></TR></TABLE></BODY></HTML>`
      .replaceAll('“', '\u0093')
      .replaceAll('”', '\u0094'),
    'latin1',
  ),
  title: 'Ferry hits pier in fog',
  source: undefined,
  published: '2024-03-06',
  url: undefined,
  paragraphs: FERRY,
  furniture: ['Write to us', 'Archive', 'Best viewed', 'Webmaster'],
};

/** A picture with what it shows, an advertisement and a form between the paragraphs. */
const interrupted: NewsPage = {
  layout: 'a report that forms, advertisements and links interrupt',
  bytes: page(
    `<title>Two dead as ferry hits pier</title><meta property="og:site_name" content="Sallow Daily">
<meta property="og:title" content="Two dead as ferry hits pier">`,
    `${MENU}<article><header><h1>Two dead as ferry hits pier</h1>
<time datetime="2024-03-05T10:00">5 March 2024</time></header>
<figure><img src="a.jpg" alt=""><figcaption>The Morning Tern at the northern pier on Tuesday. Photo: Ida Roe</figcaption></figure>
${p(FERRY.slice(0, 2))}
<aside class="newsletter"><form><label>Sign up for the morning letter</label><input name="mail"><button>Sign up</button></form></aside>
${p(FERRY.slice(2, 3))}
<div class="ad-slot" aria-hidden="true">Advertisement</div>
<div class="related"><h3>Related stories</h3><ul><li><a href="/r1">Fog closes the airport</a></li>
<li><a href="/r2">A short history of the pier</a></li></ul></div>
${p(FERRY.slice(3))}</article>
<section id="comments"><h2>3 comments</h2><p>Terrible news. My cousin takes that ferry every day, and she says the fog was thick.</p></section>
<script>window.track = "nothing to read here";</script>${FOOTER}`,
  ),
  title: 'Two dead as ferry hits pier',
  source: 'Sallow Daily',
  published: '2024-03-05',
  url: undefined,
  paragraphs: FERRY,
  furniture: [
    'Sign up',
    'Advertisement',
    'Fog closes',
    'short history',
    'My cousin',
    'nothing to read',
  ],
};

/** German, with a consent banner, its day in an old meta element. */
const inGerman: NewsPage = {
  layout: 'a German page behind a consent banner',
  bytes: page(
    `<title>Dammbruch bei Kleinwerden: Drei Tote</title>
<meta name="date" content="2024-05-13T12:30:00+02:00">
<meta property="og:site_name" content="Werdener Bote"><meta property="og:locale" content="de_DE">`,
    `<div id="consent" role="dialog"><h2>Wir schätzen Ihre Privatsphäre</h2>
<p>Wir und unsere 214 Partner verarbeiten Daten. Mit „Alle akzeptieren“ stimmen Sie zu.</p><button>Alle akzeptieren</button></div>
<nav><a href="/">Startseite</a> <a href="/politik">Politik</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Dammbruch bei Kleinwerden: Drei Tote</h1><div class="autor">Von Jule Brandt</div>${p(DAMM)}
<p><strong>Mehr zum Thema:</strong> <a href="/m">Was Anwohner jetzt wissen müssen</a></p></article></main>
<footer><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer>`,
    'de',
  ),
  title: 'Dammbruch bei Kleinwerden: Drei Tote',
  source: 'Werdener Bote',
  published: '2024-05-13',
  url: undefined,
  paragraphs: DAMM,
  furniture: ['Privatsphäre', 'Alle akzeptieren', 'Startseite', 'Impressum', 'Anwohner jetzt'],
};

/** Ten layouts. */
export const NEWS_PAGES: readonly NewsPage[] = [
  withJsonLd,
  ofDivs,
  ofTables,
  interrupted,
  inGerman,
  ...MORE_NEWS_PAGES,
];
