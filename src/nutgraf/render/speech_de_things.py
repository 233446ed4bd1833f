"""What disagreements are about, in German: "People killed", "Amount of money: fine", "Fate of …"."""

import re

_THINGS = {
    "people": "Menschen", "soldiers": "Soldaten", "militants": "Kämpfer", "police officers": "Polizisten",
    "civilians": "Zivilisten", "women": "Frauen", "children": "Kinder", "students": "Schüler und Studenten",
    "passengers": "Fahrgäste", "crew members": "Besatzungsmitglieder", "protesters": "Demonstrierende",
    "workers": "Arbeiter", "rescuers": "Rettungskräfte", "migrants": "Migranten", "hostages": "Geiseln",
    "prisoners": "Gefangene", "lawmakers": "Abgeordnete", "vehicles": "Fahrzeuge", "houses": "Häuser",
    "drones": "Drohnen", "missiles": "Raketen", "aircraft": "Flugzeuge", "ships": "Schiffe", "jobs": "Arbeitsplätze",
    "votes": "Stimmen", "seats": "Sitze", "cases": "Fälle", "shots": "Schüsse",
}  # fmt: skip
_BEFELL = {
    "killed": "getötet", "injured": "verletzt", "missing": "vermisst", "arrested": "festgenommen",
    "rescued": "gerettet", "evacuated": "in Sicherheit gebracht", "on board": "an Bord", "sent": "entsandt",
    "hospitalised": "im Krankenhaus", "in hospital": "im Krankenhaus", "voting": "bei der Abstimmung",
    "displaced": "vertrieben", "charged or sentenced": "angeklagt oder verurteilt", "protesting": "beim Protest",
    "who took part": "als Teilnehmende", "held hostage": "als Geiseln", "freed": "freigelassen", "infected": "infiziert",
    "shot": "angeschossen", "trapped": "eingeschlossen", "downed": "abgeschossen", "launched": "abgefeuert",
    "destroyed": "zerstört", "damaged": "beschädigt",
}  # fmt: skip
_KINDS = {
    "Amount of money": "Geldbetrag", "Share": "Anteil", "Measure": "Messwert", "Score": "Spielstand", "Age": "Alter",
    "Length of time": "Dauer", "Number": "Zahl",
}  # fmt: skip
_TOLD = {
    "profit": "Gewinn", "loss": "Verlust", "sales": "Umsatz", "fine": "Strafe", "damages": "Schadenersatz",
    "cost": "Kosten", "worth": "Wert", "stolen": "Beute", "fee": "Gebühr", "price": "Preis", "debt": "Schulden",
    "aid": "Hilfe", "turnout": "Wahlbeteiligung", "growth": "Wachstum", "inflation": "Inflation",
    "magnitude": "Stärke", "rain": "Regen", "snow": "Schnee", "wind": "Wind", "speed": "Geschwindigkeit",
    "temperature": "Temperatur", "depth": "Tiefe", "sentence": "Strafmaß", "contract": "Auftrag", "damage": "Schaden",
    "deal": "Geschäft", "bribes": "Bestechung", "fraud": "Betrug", "pay": "Lohn", "distance": "Entfernung",
    "area": "Fläche", "spill": "Auslauf", "votes": "Stimmen", "jobs": "Arbeitsplätze", "held": "Gefangene",
}  # fmt: skip
_MATTERS = {
    "Appeal of {NAMES}": "Berufung: {NAMES}",
    "Journey of {NAMES}": "Reise: {NAMES}",
    "Outcome of the vote ({NAMES})": "Ausgang der Abstimmung ({NAMES})",
    "Ban or curb ({NAMES})": "Verbot oder Einschränkung ({NAMES})",
    "Result of {NAMES}": "Ergebnis: {NAMES}",
    "Cause ({NAMES})": "Ursache ({NAMES})",
    "Claim of responsibility ({NAMES})": "Bekenntnis zur Tat ({NAMES})",
    "Closing of {NAMES}": "Schließung: {NAMES}",
    "Whether {NAMES} concedes": "Ob {NAMES} die Niederlage eingesteht",
    "Whether it takes place ({NAMES})": "Ob es stattfindet ({NAMES})",
    "Custody of {NAMES}": "Gewahrsam: {NAMES}",
    "Deal ({NAMES})": "Abkommen ({NAMES})",
    "Deal of {NAMES}": "Abkommen: {NAMES}",
    "How it ended for {NAMES}": "Wie es ausging für {NAMES}",
    "How {NAMES} was cleared": "Wie {NAMES} geräumt wurde",
    "Fire ({NAMES})": "Feuer ({NAMES})",
    "Fire at {NAMES}": "Feuer: {NAMES}",
    "Whether gas was used ({NAMES})": "Ob Gas eingesetzt wurde ({NAMES})",
    "Whether it goes on ({NAMES})": "Ob es weitergeht ({NAMES})",
    "Injuries of {NAMES}": "Verletzungen: {NAMES}",
    "Who holds {NAMES}": "Wer {NAMES} hält",
    "Launch of {NAMES}": "Start: {NAMES}",
    "How {NAMES} left": "Wie {NAMES} ging",
    "Fate of {NAMES}": "Schicksal: {NAMES}",
    "Answer to the offer ({NAMES})": "Antwort auf das Angebot ({NAMES})",
    "Whether {NAMES} stays": "Ob {NAMES} bleibt",
    "Whether {NAMES} takes part": "Ob {NAMES} teilnimmt",
    "Plea of {NAMES}": "Einlassung: {NAMES}",
    "Decision on rates ({NAMES})": "Zinsentscheid ({NAMES})",
    "Recall of {NAMES}": "Rückruf: {NAMES}",
    "Hostages and captives ({NAMES})": "Geiseln und Gefangene ({NAMES})",
    "Safety of {NAMES}": "Sicherheit: {NAMES}",
    "Whether shots were fired ({NAMES})": "Ob Schüsse fielen ({NAMES})",
    "Spill ({NAMES})": "Auslauf ({NAMES})",
    "State of {NAMES}": "Zustand: {NAMES}",
    "Strike of {NAMES}": "Streik: {NAMES}",
    "What is said of {NAMES}": "Was über {NAMES} gesagt wird",
    "Talks ({NAMES})": "Gespräche ({NAMES})",
    "Test of {NAMES}": "Test: {NAMES}",
    "Truce ({NAMES})": "Waffenruhe ({NAMES})",
    "Verdict on {NAMES}": "Urteil: {NAMES}",
    "Whether the warning came ({NAMES})": "Ob die Warnung kam ({NAMES})",
    "Result for {NAMES}": "Ergebnis für {NAMES}",
    "Trial of {NAMES}": "Prozess: {NAMES}",
    "Search for {NAMES}": "Suche: {NAMES}",
    "Condition of {NAMES}": "Zustand: {NAMES}",
    "Arrest of {NAMES}": "Festnahme: {NAMES}",
    "What is denied ({NAMES})": "Was bestritten wird ({NAMES})",
    "What is denied": "Was bestritten wird",
    "Name of the {OFFICE}": "Name des Amtsträgers ({OFFICE})",
    "Name of {NAME}": "Name: {NAME}",
    "Weekday of {DAY}": "Wochentag: {DAY}",
    "Place of what is told as “{WORD}”": "Ort dessen, was als „{WORD}“ berichtet wird",
    "Hour of what is told as “{WORD}”": "Uhrzeit dessen, was als „{WORD}“ berichtet wird",
    "Day of what is told as “{WORD}”": "Tag dessen, was als „{WORD}“ berichtet wird",
    "Time of what is told as “{WORD}”": "Zeit dessen, was als „{WORD}“ berichtet wird",
}  # fmt: skip


def _unnamed() -> dict[str, str]:
    """The matters where nobody is named, as `nutgraf.compare` calls them then."""
    told = {}
    for label, german in _MATTERS.items():
        short = re.sub(r" (?:\(\{NAMES\}\)|(?:of|for|on|at) \{NAMES\})$", "", label)
        told[short] = re.sub(r"(?: \(|:? )\{NAMES\}\)?$", "", german)
        for somebody, jemand in (("somebody", "jemand"), ("it", "es")):
            if "{NAMES}" in short:
                told[short.format(NAMES=somebody)] = german.format(NAMES=jemand)
    return {label: german for label, german in told.items() if "{" not in label + german}


def _capital(thing: str) -> str:
    return thing[:1].upper() + thing[1:]


TEXTS = {
    **{_capital(thing): german for thing, german in _THINGS.items()},
    **{f"{_capital(thing)} {befell}": f"{german}: {was}" for thing, german in _THINGS.items() for befell, was in _BEFELL.items()},
    **{f"{_capital(thing)} sent by {{NAME}}": f"{german}, entsandt von {{NAME}}" for thing, german in _THINGS.items()},
    **_KINDS,
    **{f"{kind} ({{NAME}})": f"{german} ({{NAME}})" for kind, german in _KINDS.items()},
    **{f"{kind}: {told}": f"{german}: {was}" for kind, german in _KINDS.items() for told, was in _TOLD.items()},
    **{
        f"{kind}: {told} ({{NAME}})": f"{german}: {was} ({{NAME}})"
        for kind, german in _KINDS.items() for told, was in _TOLD.items()
    },
    **_unnamed(),
    **_MATTERS,
    "What is said": "Was gesagt wird",
    "How it ended": "Wie es ausging",
    "Result": "Ergebnis",
}  # fmt: skip
