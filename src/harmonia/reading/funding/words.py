"""The words by which sources of money are told apart: patterns over lower-cased text."""

from __future__ import annotations

from harmonia.plan import FundingSource

_MONEY = r"(?:środk|budżet|fundusz|pieniądz|zasob)\w*"
_UP_TO_TWO = r"(?:\w+\s+){0,2}?"
_UP_TO_TRAINING = r"(?:(?!środk|budżet|oraz)\w+\s+){0,6}?"
_MEANS = r"(?:środk|budżet|fundusz|zasob|ofert)\w*"
_FINANCE = r"(?:środk|źród|finansowani|fundusz|pieniądz|projekt)\w*"
_CENTRES = r"(?:ppp|bp|pbp|pbw|odn|cdn|mscdn|wodn|wcdn|codn|ore)"

# Where two sources claim the same words, the first one here has them.
PATTERNS: tuple[tuple[FundingSource, tuple[str, ...]], ...] = (
    (
        FundingSource.NONE,
        (
            r"nie\s+dotyczy",
            r"^n/?d\.?$",
            r"^brak\W*$",
            r"^0(?:,00)?\s*zł\W*$",
            r"(?:bez|zero|brak)\s*(?:dodatkow\w+\s+)?(?:koszt|nakład|środk|finansow)\w*",
            r"bezpłatn\w*",
            r"nieodpłatn\w*",
            r"nie\s+(?:wymaga|generuje|powoduje|wiąże|przewiduje)\w*",
            r"w\s+ramach\s+(?:\w+\s+){0,2}(?:obowiązk|zadań\s+własn|czasu\s+prac|etat)\w*",
            r"w\s+ramach\s+(?:\w+\s+){0,2}godzin\w*\s+prac\w*",
        ),
    ),
    (FundingSource.KFS, (r"\bkfs\b", r"krajow\w+\s+fundusz\w*\s+szkoleniow\w*")),
    (
        FundingSource.PARTNER,
        (r"środk\w*\s+własn\w*\s+(?:ośrod|porad|bibliotek|partner|instytucj|centr|uczelni)\w*",),
    ),
    (
        FundingSource.TRAINING_FUND,
        (
            rf"(?:środk|fundusz|pieniądz|odpis|kwot)\w*\s+{_UP_TO_TRAINING}(?:doskonal|dokształc)\w*",
            r"(?:środk|fundusz)\w*\s+(?:na\s+)?wdn\b",
            r"(?:fundusz|odpis)\w*\s+(?:\w+\s+){0,2}szkoleni\w+",
            r"doskonaleni\w+\s+(?:zawodow\w+\s+)?nauczyciel\w*",
            r"art\.?\s*70\s*a",
            r"\b(?:80146|85446)\b",
            r"(?:1|0,8)\s*%\s+(?:środk|odpis|fundusz|wynagrodze|planowan)\w*",
        ),
    ),
    (
        FundingSource.EU,
        (
            r"\b(?:efs|efrr|rpo|power|po\s*wer|po\s*kl|fers|feniks|kpo|erasmus\w*|ue)\b",
            r"(?:środk|fundusz|dotacj|projekt)\w*\s+(?:z\s+)?(?:unijn|unii|europejsk)\w*",
            r"europejsk\w+\s+fundusz\w*",
            r"uni[aię]\w*\s+europejsk\w*",
            r"program\w*\s+operacyjn\w*",
            r"krajow\w+\s+plan\w*\s+odbudow\w*",
        ),
    ),
    (
        FundingSource.GRANT,
        (
            r"\b(?:dotacj|subwencj|grant|rządow|ministerst)\w*",
            r"rezerw\w*\s+(?:subwencj|celow|oświat)\w*",
            r"laboratori\w*\s+przyszłości",
            r"aktywn\w*\s+tablic\w*",
            r"narodow\w+\s+program\w*",
            r"\b(?:men|mein|pfron|nprcz)\b",
            r"budżet\w*\s+(?:państwa|wojewod\w*)",
        ),
    ),
    (
        FundingSource.SCHOOL_BUDGET,
        (
            rf"{_MONEY}\s+{_UP_TO_TWO}(?:szk[oó]ł|szkoln|placów|przedszkol|dyrektor)\w*",
            rf"{_MONEY}\s+{_UP_TO_TWO}(?:jednost\w+\s+oświat|zespoł\w*\s+szkół)\w*",
        ),
    ),
    (
        FundingSource.OWN_BUDGET,
        (
            rf"{_MONEY}\s+{_UP_TO_TWO}(?:powiat|gmin|miast|miejsk|samorząd|starostw|województw)\w*",
            rf"{_MONEY}\s+{_UP_TO_TWO}(?:organ\w*\s+prowadząc|jednost\w+\s+samorząd|urzęd|własn)\w*",
            rf"{_MONEY}\s+{_UP_TO_TWO}(?:jst|op|um|ug|m)\b",
            r"\bjst\b",
            r"organ\w*\s+prowadząc\w*",
            r"urz[ąę]d\w*\s+(?:gmin|miast)\w*",
            r"samorząd\w*\s+(?:gmin|powiat|miejsk|miast)\w*",
            r"^budżet\w*$",
            r"^(?:gmina|powiat|miasto)\b",
        ),
    ),
    (
        FundingSource.PARTNER,
        (
            rf"{_MEANS}\s+{_UP_TO_TWO}{_CENTRES}\b",
            rf"{_MEANS}\s+{_UP_TO_TWO}(?:porad|bibliotek|ośrod|instytucj|centr|uczelni)\w*",
            rf"\b{_CENTRES}\b",
            r"\b(?:sponsor|darczyńc|partner|fundacj|stowarzyszeni|przedsiębior)\w*",
            r"\brad\w*\s+rodziców",
        ),
    ),
    (
        FundingSource.EXTERNAL,
        (
            rf"{_FINANCE}\s+(?:\w+\s+)?(?:zewnętrzn|pozabudżet|pozyskan)\w*",
            r"zewnętrzn\w*\s+(?:środk|źród|fundusz)\w*",
            r"pozabudżetow\w*",
        ),
    ),
)
