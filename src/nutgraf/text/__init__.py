"""Floor 1: tools over plain text. They know nothing of articles or stories."""
