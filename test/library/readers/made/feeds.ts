import { FERRY, INQUIRY, p } from './news-page.ts';

/** RSS with whole reports, a teaser, and a date that is none. */
export const rss = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Coast Post</title><link>https://coastpost.example/</link><description>All news</description><language>en-gb</language>
<item><title>Ferry strikes pier &amp; two die</title><link>https://coastpost.example/ferry</link><guid>1</guid>
<pubDate>Tue, 05 Mar 2024 16:20:00 GMT</pubDate><description>Two people were killed.</description>
<content:encoded><![CDATA[${p(FERRY)}<p>The post <a href="https://coastpost.example/ferry">Ferry strikes pier</a> appeared first on Coast Post.</p>]]></content:encoded></item>
<item><title>Radar was off</title><link>https://coastpost.example/radar</link><guid>2</guid>
<pubDate>2024-13-45</pubDate><description>&lt;p&gt;${INQUIRY[0]}&lt;/p&gt;</description></item>
</channel></rss>`);

/** Atom with its texts as HTML and as XHTML. */
export const atom = Buffer.from(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Courier</title><id>urn:x</id><updated>2024-03-16T00:00:00Z</updated>
<entry><title>Radar of the ferry was off</title><id>urn:1</id><link rel="alternate" href="https://courier.example/radar"/>
<published>2024-03-15T11:05:00+01:00</published><updated>2024-03-16T00:00:00Z</updated>
<content type="html">${p(INQUIRY).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</content></entry>
<entry><title>Two dead in fog</title><id>urn:2</id><link href="https://courier.example/fog"/><updated>2024-03-05T20:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${p(FERRY)}</div></content></entry></feed>`);
