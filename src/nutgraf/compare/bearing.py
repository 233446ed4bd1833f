"""Whether two answers bear on one question: the same person, the same thing, the same event."""

from nutgraf.compare.material import Material
from nutgraf.compare.standings import Standing
from nutgraf.compare.subjects import Subjects
from nutgraf.compare.weights import Weights, is_name

_ENOUGH, _OF_STORY = 2.0, 0.5
_EMPTY = frozenset(
    """~say ~person ~announce ~government ~expect ~plan monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    morn even night afternoon week month year day hour time last late earli later now end one two three four five new also first come make take
    get go run back even""".split()
)


class Bearing:
    """Scores how surely two standings are about one thing."""

    def __init__(self, material: Material, weights: Weights, subjects: Subjects) -> None:
        self._material = material
        self._weights = weights
        self._subjects = subjects
        self._many = max(2, len(material.accounts) * 3)

    def one_matter(self, one: Standing, other: Standing) -> bool:
        """Whether both tell of one thing."""
        return self.score(one, other) > 0

    def score(self, one: Standing, other: Standing) -> float:
        """Above 0 where both are about one thing, the higher the surer."""
        if one.answer.matter.of_person:
            return self._of_person(one, other)
        return self._of_thing(one, other)

    def _of_person(self, one: Standing, other: Standing) -> float:
        if not one.who or not other.who or not self._subjects.same(one.who, other.who):
            return 0.0
        named = any(key[:1] == "e" for key in one.who & other.who)
        shared = self._shared(one, other)
        if named:
            return 3.0 + shared
        return shared if shared >= 1.0 else 0.0

    def _of_thing(self, one: Standing, other: Standing) -> float:
        shared = self._shared(one, other)
        topic = (one.topic & other.topic) - _EMPTY
        if one.answer.matter.of_story:
            return shared if shared >= _OF_STORY else 0.0
        bound = topic or (one.topic & other.near | other.topic & one.near) - _EMPTY
        return shared if shared >= _ENOUGH and bound else 0.0

    def _shared(self, one: Standing, other: Standing) -> float:
        topic = one.topic & other.topic - _EMPTY
        near = (one.near & other.near) - topic - _EMPTY
        names = {name for name in one.names & other.names if is_name(name)} - topic - near
        return 1.0 * len(topic) + min(1.5, 0.5 * len(near)) + min(1.0, 0.5 * len(names))
