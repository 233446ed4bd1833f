"""A few articles side by side, sentence by sentence."""
