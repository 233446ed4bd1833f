"""Numbers: what each counts, which tell of one thing, where they part and where they are only rounded."""
