"""What people and organisations say, in Polish."""

from __future__ import annotations

from harmonia.plan import Json
from harmonia.web.history.kinds import Told, register
from harmonia.web.people.enums import AuthorityType, OrganisationKind, Role

ROLES: dict[Role, str] = {
    Role.EDUCATION_OFFICER: "pracownik do spraw oświaty",
    Role.APPROVER: "osoba zatwierdzająca (wójt, burmistrz, prezydent, zarząd)",
    Role.TREASURER: "skarbnik",
    Role.HEADTEACHER: "dyrektor",
    Role.TEAM_MEMBER: "członek zespołu zadaniowego",
    Role.SUPPORTER: "osoba wspomagająca",
    Role.NETWORK_COORDINATOR: "koordynator sieci",
    Role.TEACHER: "nauczyciel",
    Role.OBSERVER: "obserwator",
    Role.NATIONAL_COORDINATOR: "koordynator krajowy",
}
KINDS: dict[OrganisationKind, str] = {
    OrganisationKind.AUTHORITY: "jednostka samorządu terytorialnego",
    OrganisationKind.SCHOOL: "szkoła",
    OrganisationKind.INSTITUTION: "instytucja",
}
AUTHORITY_TYPES: dict[AuthorityType, str] = {
    AuthorityType.RURAL: "gmina wiejska",
    AuthorityType.URBAN: "gmina miejska",
    AuthorityType.MIXED: "gmina miejsko-wiejska",
    AuthorityType.CITY: "miasto na prawach powiatu",
    AuthorityType.POWIAT: "powiat",
    AuthorityType.VOIVODESHIP: "województwo",
}

# Held by the database
ADDRESS_TAKEN = "Osoba z\u00a0tym adresem e-mail już jest."
KIND_UNKNOWN = "Wybierz rodzaj organizacji z\u00a0listy."
NAME_MISSING = "Podaj nazwę organizacji."
ENDS_BEFORE_IT_BEGINS = "Data końcowa jest wcześniejsza niż początkowa. Popraw jedną z\u00a0nich."
CODE_DOES_NOT_FIT = (
    "Kod TERC nie pasuje do typu jednostki: województwo ma 2\u00a0cyfry, powiat\u00a04, gmina "
    "i\u00a0miasto\u00a06."
)
DEPARTMENT_TWICE = "Taki wydział już jest w\u00a0tej organizacji."
HAS_THIS_ROLE = "Ta osoba ma już tę rolę w\u00a0tej organizacji."
ROLE_UNKNOWN = "Wybierz rolę z\u00a0listy."
IS_PARTNER = "Ta instytucja już pracuje dla tej jednostki."
OWN_PARTNER = "Instytucja nie może być partnerem samej siebie."
IS_INVITED = "Ten adres ma już otwarte zaproszenie w\u00a0tej roli."
INVITATION_DEAD = (
    "To zaproszenie jest już nieważne: zostało użyte, cofnięte albo minął jego termin. "
    "Poproś o\u00a0nowe osobę, która je wysłała."
)
CODE_TAKEN = "Jednostka z\u00a0tym kodem TERC już jest."

# Refusals
MAY_NOT_MANAGE = "Twoja rola nie pozwala zapraszać osób ani zmieniać ich ról."
LAST_MANAGER = (
    "To ostatnia osoba, która może zapraszać innych do tej organizacji. "
    "Najpierw zaproś kogoś, kto ją zastąpi."
)
OWN_ROLE = "Własnej roli nie można zmienić. Poproś o\u00a0to inną osobę z\u00a0organizacji."
MAY_NOT_PARTNER = "Twoja rola nie pozwala zmieniać partnerów organizacji."
PARTNERS_OF_OTHER_KINDS = "Partnerem jednostki samorządu może być tylko instytucja."
SIGN_IN_FIRST = "Ten adres ma już konto. Zaloguj się i\u00a0otwórz zaproszenie jeszcze raz."
TWO_PASSWORDS = "Hasła różnią się. Wpisz to samo hasło dwa razy."
ADDRESS_WRONG = "Wpisz adres e-mail, np. anna.nowak@gmina.pl"


def role_not_here(role: Role) -> str:
    """A role that cannot be held in such an organisation, or given by this person."""
    return f"W\u00a0tej organizacji nie możesz nadać roli „{ROLES[role]}”."


def for_another(for_address: str, address: str) -> str:
    """An invitation opened by somebody it was not sent to."""
    return (
        f"To zaproszenie jest dla adresu {for_address}, a\u00a0korzystasz z\u00a0konta {address}. "
        "Wyloguj się i\u00a0otwórz zaproszenie jeszcze raz."
    )


# Mail


def invitation_subject(organisation: str) -> str:
    """The subject of an invitation's mail: one line, whatever the name holds."""
    return " ".join(f"Zaproszenie do organizacji {organisation}".split())


def invitation_body(organisation: str, role: str, link: str) -> str:
    """An invitation's mail, as plain text."""
    return (
        "Dzień dobry,\n\n"
        f"masz zaproszenie do organizacji {organisation} w\u00a0Harmonii.\n"
        f"Twoja rola: {role}.\n\n"
        f"Otwórz ten adres w\u00a0ciągu 7\u00a0dni:\n{link}\n\n"
        "Adres działa raz i\u00a0jest tylko dla Ciebie. "
        "Jeśli nie spodziewasz się zaproszenia, pomiń tę wiadomość.\n"
    )


# What happened, for the history; names of people are never in these sentences


def _role(told: Json) -> str:
    return ROLES[Role(told["role"])]


register(
    "people.organisation_founded",
    lambda told: f"Dodano organizację {told.subject}.",
    example=Told("Gmina Łąck", {}, {"name": "Gmina Łąck", "type": "rural", "code": "141904"}),
)
register(
    "people.person_invited",
    lambda told: f"Zaproszono osobę. Rola: {_role(told.after)}.",
    example=Told("anna.nowak@gmina.pl", {}, {"role": "observer"}),
    about_person=True,
)
register(
    "people.invitation_withdrawn",
    lambda told: f"Cofnięto zaproszenie osoby. Rola: {_role(told.after)}.",
    example=Told("anna.nowak@gmina.pl", {}, {"role": "observer"}),
    about_person=True,
)
register(
    "people.invitation_accepted",
    lambda told: f"Osoba przyjęła zaproszenie. Rola: {_role(told.after)}.",
    example=Told("Anna Nowak", {}, {"role": "observer"}),
    about_person=True,
)
register(
    "people.person_joined",
    lambda _told: "Osoba założyła konto.",
    example=Told("Anna Nowak", {}, {"name": "Anna Nowak", "email": "anna.nowak@gmina.pl"}),
    about_person=True,
)
register(
    "people.person_renamed",
    lambda _told: "Osoba zmieniła swoje imię i\u00a0nazwisko.",
    example=Told("Anna Nowak", {"name": "Anna Lis"}, {"name": "Anna Nowak"}),
    about_person=True,
)
register(
    "people.role_changed",
    lambda told: f"Zmieniono rolę osoby: {_role(told.before)} → {_role(told.after)}.",
    example=Told("Anna Nowak", {"role": "observer"}, {"role": "treasurer"}),
    about_person=True,
)
register(
    "people.membership_ended",
    lambda told: f"Osoba nie należy już do organizacji. Rola była: {_role(told.before)}.",
    example=Told("Anna Nowak", {"role": "observer"}, {}),
    about_person=True,
)
register(
    "people.partnership_begun",
    lambda told: f"{told.subject} pracuje dla organizacji.",
    example=Told("Poradnia w\u00a0Płocku", {}, {}),
)
register(
    "people.partnership_ended",
    lambda told: f"{told.subject} nie pracuje już dla organizacji.",
    example=Told("Poradnia w\u00a0Płocku", {}, {}),
)

# Forms and messages

ROLE_LABEL = "Rola"
ADDRESS_LABEL = "Adres e-mail"
ADDRESS_HINT = "Zaproszenie przyjmie tylko osoba z\u00a0tym adresem."
NAME_LABEL = "Imię i\u00a0nazwisko"
NAME_OF_PERSON_MISSING = "Wpisz imię i\u00a0nazwisko."
PASSWORD_LABEL = "Hasło"  # noqa: S105 (a label)
PASSWORD_HINT = "Co najmniej 12\u00a0znaków. Wystarczą trzy lub cztery zwykłe słowa."  # noqa: S105 (a hint)
AGAIN_LABEL = "To samo hasło jeszcze raz"
NAME_SAVED = "Zapisano imię i\u00a0nazwisko."
ROLE_CHANGED = "Zmieniono rolę. Ta osoba musi zalogować się jeszcze raz."
MEMBERSHIP_ENDED = (
    "Ta osoba nie należy już do organizacji w\u00a0tej roli i\u00a0została wylogowana."
)
INVITATION_WITHDRAWN = "Cofnięto zaproszenie. Jego adres już nie działa."


def welcome(organisation: str) -> str:
    """Said to somebody who has just come in."""
    return f"Należysz teraz do organizacji {organisation}."
