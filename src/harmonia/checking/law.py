"""The law as dated records. A record that nobody has checked against the act says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Record:
    """One act: its Polish name, journal, and the days it is in force (None: open).

    ``replaced_by`` is the id of the record that came after it; ``checked`` is False where the
    record is general knowledge, shown as "do sprawdzenia".
    """

    id: str
    name: str
    journal: str
    since: date | None
    until: date | None = None
    replaced_by: str | None = None
    checked: bool = True


LAW: dict[str, Record] = {
    record.id: record
    for record in (
        Record(
            "pdn-2009",
            "rozporządzenie z 19 listopada 2009 r. w sprawie placówek doskonalenia nauczycieli",
            "Dz.U. 2014 poz. 1041",
            date(2009, 11, 19),
            date(2016, 9, 28),
            "pdn-2016",
        ),
        Record(
            "pdn-2016",
            "rozporządzenie z 29 września 2016 r. w sprawie placówek doskonalenia nauczycieli",
            "Dz.U. 2016 poz. 1591",
            date(2016, 9, 29),
            date(2019, 5, 27),
            "pdn-2019",
        ),
        Record(
            "pdn-2019",
            "rozporządzenie z 28 maja 2019 r. w sprawie placówek doskonalenia nauczycieli",
            "Dz.U. 2019 poz. 1045",
            date(2019, 5, 28),
        ),
        Record(
            "ppp-2013",
            "rozporządzenie z 1 lutego 2013 r. w sprawie zasad działania publicznych poradni "
            "psychologiczno-pedagogicznych",
            "Dz.U. 2023 poz. 2499",
            date(2013, 2, 1),
        ),
        Record(
            "bp-2013",
            "rozporządzenie z 28 lutego 2013 r. w sprawie zasad działania publicznych bibliotek "
            "pedagogicznych",
            "Dz.U. 2013 poz. 369",
            date(2013, 2, 28),
        ),
        Record(
            "fund-1",
            "art. 70a Karty Nauczyciela: 1% środków na wynagrodzenia nauczycieli",
            "",
            None,
            date(2018, 12, 31),
            "fund-0.8",
        ),
        Record(
            "fund-0.8",
            "art. 70a Karty Nauczyciela: 0,8% środków na wynagrodzenia nauczycieli",
            "",
            date(2019, 1, 1),
        ),
        Record(
            "fund-2019",
            "rozporządzenie z 23 sierpnia 2019 r. w sprawie dofinansowania doskonalenia zawodowego "
            "nauczycieli",
            "Dz.U. 2023 poz. 2628",
            date(2019, 8, 23),
        ),
        Record(
            "information",
            "art. 11 ust. 7 Prawa oświatowego: informacja o realizacji zadań oświatowych do 31 "
            "października",
            "",
            None,
        ),
        Record(
            "support-process",
            "regulamin pilotażu: wspomaganie trwa co najmniej 7 miesięcy",
            "",
            None,
        ),
        Record(
            "rodo", "RODO: w publicznym planie nie podaje się danych, których nie trzeba", "", None
        ),
        Record("template", "wzór planu", "", None),
    )
}
