"""Names of fields in records of articles: schema.org first, then those of feeds and data sets; the first that is there counts."""

HEADLINES = ("headline", "title", "name")
BODIES = (
    "articleBody",
    "text",
    "body",
    "content",
    "content_text",
    "full_text",
    "fulltext",
    "article",
    "maintext",
    "story",
    "content_html",
    "body_text",
    "paragraphs",
)
DEKS = (
    "dek",
    "alternativeHeadline",
    "subtitle",
    "subheadline",
    "standfirst",
    "description",
    "summary",
    "abstract",
    "excerpt",
    "lead",
)
OUTLETS = (
    "outlet",
    "publisher",
    "source",
    "sourceOrganization",
    "site_name",
    "sitename",
    "provider",
    "publication",
    "newspaper",
    "media",
    "site",
    "source_name",
)
AUTHORS = ("author", "authors", "byline", "creator", "by")
URLS = ("url", "link", "canonical_url", "mainEntityOfPage", "source_url", "permalink", "@id", "id")
LANGUAGES = ("inLanguage", "language", "lang")
PUBLISHED = (
    "datePublished",
    "published_at",
    "publishedAt",
    "date_published",
    "published",
    "pubDate",
    "pub_date",
    "publish_date",
    "publication_date",
    "date",
    "dateCreated",
    "created_at",
    "time",
    "timestamp",
)
UPDATED = (
    "dateModified",
    "updated_at",
    "updatedAt",
    "date_modified",
    "updated",
    "modified",
    "date_modify",
    "last_modified",
)
LISTS = (
    "@graph",
    "articles",
    "items",
    "data",
    "results",
    "docs",
    "documents",
    "stories",
    "entries",
    "records",
    "hits",
    "response",
    "value",
    "rows",
    "news",
)

# Names that a platform writes into every page it serves; none is an outlet.
PLATFORMS = frozenset(
    "blogger blogspot wordpress wordpress.com medium substack tumblr facebook twitter youtube website site home".split()
)
