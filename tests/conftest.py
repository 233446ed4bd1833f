"""What all tests share."""

from hypothesis import settings

# A busy machine is no fault of the code: how long things take is measured by the benchmarks.
settings.register_profile("nutgraf", deadline=None)
settings.load_profile("nutgraf")
