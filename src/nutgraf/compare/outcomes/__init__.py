"""What came of it: done or not done, said or denied, and where accounts part on it."""
