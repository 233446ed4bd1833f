"""nutgraf reads every outlet's version of an event and writes one story page in which each sentence can be checked.

>>> from nutgraf import Desk
>>> edition = Desk().story("coverage/")      # doctest: +SKIP
>>> edition.pages[0].headline.text           # doctest: +SKIP
"""

from nutgraf.desk import Desk, Edition

__version__ = "0.1.0"
__all__ = ["Desk", "Edition", "__version__"]
