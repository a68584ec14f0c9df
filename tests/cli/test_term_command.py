"""`harmonia term`: what was understood, in words and as JSON."""

from __future__ import annotations

import json

from command import harmonia


def test_a_person_gets_words() -> None:
    answer = harmonia("term", "do końca II kwartału 2018")

    assert (answer.code, answer.text.strip()) == (0, "najpóźniej 30 czerwca 2018")


def test_words_need_no_quotes() -> None:
    assert harmonia("term", "do", "czerwca", "2020").text.strip() == "najpóźniej 30 czerwca 2020"


def test_json_answers_one_object_a_line() -> None:
    answer = harmonia("term", "--json", given="maj 2018\n\nraz w miesiącu\nkiedyś\n")
    terms = [json.loads(line) for line in answer.text.splitlines()]

    assert [term["text"] for term in terms] == ["maj 2018", None, "raz w miesiącu", "kiedyś"]
    assert terms[0]["intervals"] == [{"start": "2018-05-01", "end": "2018-05-31"}]
    assert terms[2]["recurrence"] == "FREQ=MONTHLY"
    assert terms[3]["intervals"] == []
    assert {"text", "intervals", "recurrence", "kind"} <= set(terms[0])


def test_context_gives_the_year() -> None:
    answer = harmonia("term", "--json", "--context", "2018/2019", given="wrzesień – czerwiec\n")

    [interval] = json.loads(answer.text)["intervals"]
    assert interval == {"start": "2018-09-01", "end": "2019-06-30"}
