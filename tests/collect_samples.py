"""Feeds of invented outlets, as the tests of the collecting room read them."""

from datetime import UTC, datetime

from nutgraf.model.fate import Capture

NOW = datetime(2031, 4, 10, 12, tzinfo=UTC)
HOME = "https://kurier.example/"

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
 xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>Velm Kurier &amp;amp; Bote</title><link>https://kurier.example/</link><language>en-GB</language><ttl>30</ttl>
<item><title>Velm closes its &lt;b&gt;old&lt;/b&gt; pier</title><link>/2031/04/09/old-pier?utm_source=rss</link>
 <pubDate>Wed, 09 Apr 2031 14:30:00 +0200</pubDate>
 <description><![CDATA[<p>Engineers found <em>cracks</em> in nine&nbsp;pillars.</p><script>track()</script>]]></description></item>
<item><title>Ferry &lt; tram? Fares of 5 &lt; 6 marks</title><guid>https://kurier.example/2031/04/08/fares</guid>
 <pubDate>Tue, 08 Apr 2031 09:00:00 CEST</pubDate><description>Fares rise.</description></item>
<item><title>Counted elsewhere</title><link>https://count.example/x/1</link>
 <feedburner:origLink>https://kurier.example/2031/04/07/counted</feedburner:origLink>
 <content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded></item>
<item><title>No address at all</title><guid isPermaLink="false">17</guid></item>
<item><title>The pier again</title><link>http://www.kurier.example/2031/04/09/old-pier/</link></item>
</channel></rss>"""

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://abendbote.example/">
<title>Abendbote</title><link rel="self" href="feed.atom"/><link href="https://abendbote.example/"/>
<entry><title type="html">Hafen &lt;i&gt;Velm&lt;/i&gt; schließt</title><link href="hafen/31"/>
 <link rel="enclosure" href="ton.mp3"/><id>tag:abendbote.example,2031:31</id>
 <published>2031-04-09T12:30:00Z</published><updated>2031-04-09T15:30:00+02:00</updated><summary>Neun Pfeiler.</summary></entry>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Sturm über <b>Halden</b></div></title>
 <link rel="alternate" href="https://abendbote.example/sturm"/><id>b</id><updated>2031-04-08T08:00:00.123+02:00</updated>
 <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Wind</p><p>legte zu.</p></div></content>
 <source><title>Haldener Blatt</title></source></entry>
</feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="https://fjord.example/rss"><title>Fjord Post</title><link>https://fjord.example/</link>
 <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
<item rdf:about="https://fjord.example/a-1"><title>Salt prices fall</title><link>https://fjord.example/a-1</link>
 <dc:date>2031-04-09T10:00:00+01:00</dc:date><dc:language>no</dc:language></item>
</rdf:RDF>"""

JSON_FEED = """{"version": "https://jsonfeed.org/version/1.1", "title": "Halden Gazette", "home_page_url": "https://gazette.example/",
 "language": "en", "next_url": "https://gazette.example/2.json", "_story": {"items": 1},
 "items": [
  {"id": "1", "url": "/2031/pier", "title": "The pier <closes>", "content_html": "<p>Nine <b>pillars</b>.</p>",
   "date_published": "2031-04-09T10:00:00+02:00", "date_modified": "2031-04-09T11:00:00Z"},
  {"id": "https://gazette.example/2031/tram", "content_text": "Trams stop at noon.", "language": "de"},
  {"id": 3, "external_url": "https://other.example/x", "title": null, "tags": 7},
  "nothing"]}"""

SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://kurier.example/2031/04/09/old-pier?a=1&amp;b=2</loc><lastmod>2031-04-09T15:00:00+02:00</lastmod>
 <image:image><image:loc>https://kurier.example/pier.jpg</image:loc><image:title>A picture</image:title></image:image>
 <news:news><news:publication><news:name>Velm Kurier</news:name><news:language>en</news:language></news:publication>
 <news:publication_date>2031-04-09T14:30:00+02:00</news:publication_date><news:title>Velm closes its pier</news:title></news:news></url>
<url><loc> https://kurier.example/2031/04/08/fares </loc><lastmod>2031-04-08</lastmod></url>
</urlset>"""

INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://kurier.example/map-1.xml.gz?source=a</loc><lastmod>2031-04-09T15:00:00Z</lastmod></sitemap>
<sitemap><loc>/map-2.xml</loc></sitemap><sitemap><loc>ftp://kurier.example/map-3.xml</loc></sitemap></sitemapindex>"""

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Velm Kurier</title>
<meta name="robots" content="index, noai, max-snippet:0"><meta name="tdm-reservation" content="1">
<link rel="license" href="https://kurier.example/licence"><meta property="og:type" content="website">
<link rel="alternate" type="application/rss+xml" title="Comments on Velm Kurier" href="/comments/feed">
<link rel="alternate" type="application/feed+json" href="/feed.json"><link rel="alternate" hreflang="de" href="/de/">
<link rel="alternate" type="application/rss+xml" title="Velm Kurier" href="/feed"><link rel="sitemap" href="/map.xml">
<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2"></head><body>
<header><a href="/2031/04/01/our-big-spring-offer-for-readers">Our big spring offer for all readers</a></header>
<nav><a href="/harbour">Harbour</a> <a href="/2031/04/09/menu-link-to-some-article">A menu link to some article</a></nav>
<main><article><h2><a href="/2031/04/09/old-pier?utm_medium=home#top">Velm closes its old pier</a></h2>
 <time datetime="2031-04-09T14:30:00+02:00">today</time><a href="/2031/04/09/old-pier">Read on</a></article>
<a href="/harbour/ferry-fares-rise-again-148213.html"><img src="x.jpg"><h3>Ferry fares rise again</h3><p>From May on, <i>all</i></p></a>
<p>As we <a href="/2030/01/01/a-much-older-story-of-ours">told in a much older story</a> of ours, the pier has stood for ninety years now.</p>
<a href="/tag/pier-and-harbour-and-more">All about the pier and the harbour</a><a href="/author/jo-van-der-meer-1">By Jo van der Meer of Velm</a>
<a href="https://elsewhere.example/2031/04/09/not-our-own-article">An article of somebody else altogether</a>
<a href="/video/2031/04/09/pier-in-pictures-and-words">The pier in pictures and in words</a>
<a href="/downloads/plan-of-the-old-pier.pdf">The plan of the old pier as PDF</a><a href="/login">Log in</a>
<a href="https://lokal.kurier.example/brielen-market-opens-late-this-year">Brielen market opens late this year</a></main>
<footer><a href="/rss.xml">RSS</a><a href="/terms/of-the-use-of-this-site">Terms of the use of this site</a></footer></body></html>"""

OPML = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Jo's feeds</title></head><body>
<outline text="Harbours"><outline text="North" title="North">
 <outline type="rss" text="Kurier" title="Velm Kurier" xmlUrl="https://kurier.example/feed?source=opml" htmlUrl="https://kurier.example/"/>
 </outline><outline text="Gazette" XMLURL=" feed://gazette.example/feed " /></outline>
<outline text="Bote" type="atom" url="https://abendbote.example/feed.atom" category="/Evening/North,/Other"/>
<outline text="Kurier twice" xmlUrl="https://kurier.example/feed?source=opml"/>
<outline text="By post" xmlUrl="mailto:jo@kurier.example"/><outline text="Only a page" htmlUrl="https://fjord.example/"/>
</body></opml>"""

SAMPLES = {
    "rss": RSS, "atom": ATOM, "rdf": RDF, "json": JSON_FEED, "sitemap": SITEMAP, "index": INDEX, "page": PAGE, "opml": OPML,
}  # fmt: skip


def capture(body: str | bytes, address: str = HOME, **told: str) -> Capture:
    return Capture(address=address, body=body if isinstance(body, bytes) else body.encode(), **told)
