from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from hypothesis import given
from hypothesis import strategies as st

from harmonia.web.ui.marks import MARKS
from harmonia.web.ui.templatetags.ui import tied


def drawn(text: str, **values: object) -> str:
    return Template(text).render(Context(values))


@pytest.mark.parametrize("state", MARKS)
def test_a_mark_always_has_its_word(state: str) -> None:
    assert f"{MARKS[state][2]}</span>" in drawn("{% mark state %}", state=state)


def test_a_mark_can_say_more_than_its_own_word() -> None:
    assert "9 zrobionych</span>" in drawn('{% mark "done" "9 zrobionych" %}')


def test_an_unknown_state_fails_loudly() -> None:
    with pytest.raises(KeyError):
        drawn('{% mark "green" %}')


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_words_of_a_mark_are_never_markup(words: str) -> None:
    inside = drawn('{% mark "done" words %}', words=words).partition("</svg>")[2]
    assert inside.count("<") == 1  # only the end of the mark itself


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1\u00a0plan"), (3, "3\u00a0plany"), (5, "5\u00a0planów")]
)
def test_a_number_takes_the_right_form_of_its_noun(count: int, said: str) -> None:
    assert drawn('{{ n|counted:"plan,plany,planów" }}', n=count) == said


def test_a_day_is_said_in_words_and_for_machines() -> None:
    told = drawn("{{ d|day }}", d=date(2027, 2, 12))
    assert told == '<time datetime="2027-02-12">12\u00a0lutego 2027</time>'


def test_a_moment_is_told_in_the_time_of_warsaw() -> None:
    told = drawn("{{ m|moment }}", m=datetime(2027, 7, 1, 22, 30, tzinfo=UTC))
    assert "2\u00a0lipca 2027, 0:30" in told
    assert 'datetime="2027-07-02T00:30+02:00"' in told


def test_the_day_of_a_moment_is_the_day_in_warsaw() -> None:
    told = drawn("{{ m|day }}", m=datetime(2027, 12, 31, 23, 30, tzinfo=UTC))
    assert "1\u00a0stycznia 2028" in told


def test_no_day_is_nothing() -> None:
    assert drawn("{{ d|day }}{{ d|moment }}", d=None) == ""


@pytest.mark.parametrize(
    ("plain", "tied"),
    [
        ("w szkole i w domu", "w\u00a0szkole i\u00a0w\u00a0domu"),
        ("A to (o planie)", "A\u00a0to (o\u00a0planie)"),
        ("plan w", "plan w"),
        ("oko i", "oko i"),
    ],
)
def test_one_letter_words_keep_to_the_next(plain: str, tied: str) -> None:
    assert drawn("{{ t|tied }}", t=plain) == tied


@given(st.text())
def test_tying_changes_nothing_but_spaces(text: str) -> None:
    assert tied(text).replace("\u00a0", " ") == text.replace("\u00a0", " ")
    assert tied(tied(text)) == tied(text)
