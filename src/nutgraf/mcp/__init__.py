"""The desk for language models that ask for themselves, over the Model Context Protocol."""
