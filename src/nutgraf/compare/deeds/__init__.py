"""When and where: deeds with their times and places, and where accounts part on them."""
