"""Two versions of one article."""
