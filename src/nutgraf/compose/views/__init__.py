"""Views across the pages of several stories: somebody who speaks in them, an outlet that carries them."""
