"""Who is meant: names that are one, and where accounts name different people."""
