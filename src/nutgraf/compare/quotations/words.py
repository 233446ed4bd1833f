"""Words of set phrases: what officials, companies and mourners say after every event."""

STOCK: dict[str, frozenset[str]] = {
    "en": frozenset(
        """thoughts prayers thought prayer hearts heart families family victims victim loved ones friends affected condolences
        deepest sincere sympathy sympathies tragic tragedy tragedies terrible difficult time moment community investigate
        investigating investigation ongoing comment committed commitment safety priority top work working closely cooperate
        cooperating fully law enforcement authorities continue situation monitor monitoring aware statement thank grateful
        first responders proud stand people country god bless matter taken seriously take very appropriate action update
        information available share details pending further look forward pleased go going know think want get make sure do
        right now today need help support good great thing things way lot""".split()
    ),
    "de": frozenset(
        """gedanken gebete familien familie opfer opfern angehörigen angehörige mitgefühl beileid tief tragisch tragödie
        ermittlungen ermittlung ermitteln dauern laufen stellungnahme sicherheit priorität höchste eng zusammenarbeiten
        behörden lage beobachten dank danken stolz menschen land ernst weiter heute gut wichtig""".split()
    ),
    "uk": frozenset(
        """співчуття родини родин загиблих думки молитви триває слідство розслідування коментар безпека пріоритет дякую
        вдячні ситуація контролем люди країна сьогодні слава""".split()
    ),
    "ko": frozenset("유가족 희생자 애도 명복 깊은 조의 수사 조사 중이다 최선 최선을 다하겠다 국민 안전 감사 드린다".split()),
}  # fmt: skip
