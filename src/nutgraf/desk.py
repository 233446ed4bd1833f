"""The desk: the steps in order, one screen. Every door calls it; nothing is computed behind it.

read → annotate → cluster → compare → compose → check
"""
