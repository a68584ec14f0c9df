"""Polish time expressions: the words of a deadline as intervals, recurrences and families.

Tokens (`tokens`, data in `months`, `lexicon`, `set_phrases`) → moments (`points`, `numeric`,
`years`) → phrases (`pieces`, `phrases`, `recurrences`) → a reading of the whole text (`scanning`,
`judging`) → years settled (`years_of_phrases`) → days (`intervals`, `yearly`), each said once
(`asides`) → a `Term` (`understanding`) → words again (`sentences`, `rules_in_words`, `reasons`).
"""

from harmonia.polish.terms.context import Context
from harmonia.polish.terms.sentences import day_in_words, describe
from harmonia.polish.terms.understanding import find_times, is_term, understand_term

__all__ = ["Context", "day_in_words", "describe", "find_times", "is_term", "understand_term"]
