"""One utterance as many accounts print it."""
