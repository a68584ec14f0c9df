"""Findings as JSON, as SARIF and as one page: whole, escaped, and leading to their places."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import etree, html

from harmonia.checking import Finding, Options, check_plan
from harmonia.checking.examples import EXAMPLES, Example
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.report import finding_json, message, page, sarif
from harmonia.checking.report.lines import proposal
from harmonia.checking.report.page import Checked
from harmonia.checking.report.words import NAMES, verdict
from harmonia.checking.rules import RULES
from harmonia.plan import Action, Goal, Place, Plan, Task, Term
from harmonia.reading import read_plan
from harmonia.reading.fields import ACTION_FIELDS, field_text
from harmonia.sources import read_document

EVIL = '<script>alert("1")</script>&amp;\x00\x0b\x1f\x85\ud800\ufffe'
SHOWN = '<script>alert("1")</script>&amp;'
HEADINGS = ("h1", "h2", "h3", "h4")


def checked(example: Example, file: str = "plan.txt") -> Checked:
    plan, doubts = read_plan(read_document(example.text().encode(), file))
    options = Options(voivodeship=example.voivodeship)
    return Checked(file, plan, check_plan(plan, doubts, options=options))


def several() -> Checked:
    """A plan that breaks rules about the whole, a task, a field, and has a repair."""
    tasks = {**(EXAMPLES["F05"].tasks or {}), **(EXAMPLES["F11"].tasks or {}), "1.1": {"term": ""}}
    return checked(Example(head={"main_goal": None}, tasks=tasks))


def root_of(*every: Checked) -> html.HtmlElement:
    text = page(every)
    assert text.startswith('<!DOCTYPE html>\n<html lang="pl">')
    return html.document_fromstring(text)


def find(root: etree._Element, path: str) -> list[html.HtmlElement]:
    found = root.xpath(path)
    assert isinstance(found, list)
    return [one for one in found if isinstance(one, html.HtmlElement)]


def words(element: html.HtmlElement) -> str:
    return plain(element.text_content())


def plain(text: str) -> str:
    return " ".join(text.replace("\u200b", "").split())


EVERY = pytest.mark.parametrize("code", sorted(EXAMPLES))


@EVERY
def test_json_has_every_key_and_only_json_values(code: str) -> None:
    one = checked(EXAMPLES[code])
    for finding in one.findings:
        told = json.loads(json.dumps(finding_json(finding, one.file)))
        assert list(told) == [
            "file", "rule", "severity", "task", "action", "field", "message", "places", "repair",
        ]  # fmt: skip
        assert told["rule"] == code
        assert told["severity"] in set(Severity)
        ids = {task.id: {action.id for action in task.actions} for task in one.plan.tasks}
        assert told["task"] in {None, *ids}
        assert told["action"] in {None, *ids.get(told["task"], ())}
        assert all(place["file"] == "plan.txt" for place in told["places"])


def test_a_repair_stands_in_the_json() -> None:
    [finding] = checked(EXAMPLES["F05"]).findings
    repair = json.loads(json.dumps(finding_json(finding, "plan.txt")))["repair"]

    assert repair == {
        "kind": "shift",
        "changes": [
            {"field": field, "value": value, "task": "t2.1", "action": "t2.1-1"}
            for field, value in (
                ("responsible", "Osoby wspomagające, dyrektorzy szkół"),
                ("term", "grudzień 2026 – kwiecień 2027"),
            )
        ],
    }


def test_sarif_is_a_log_of_one_run() -> None:
    one = several()
    log = json.loads(json.dumps(sarif((one.file, finding) for finding in one.findings)))

    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    [run] = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "harmonia"
    assert [rule["id"] for rule in driver["rules"]] == sorted(RULES)
    assert all(rule[key]["text"] for rule in driver["rules"] for key in _DESCRIPTIONS)
    assert len(run["results"]) == len(one.findings)


_DESCRIPTIONS = ("shortDescription", "fullDescription", "help")


@EVERY
def test_each_sarif_result_has_rule_level_and_place(code: str) -> None:
    one = checked(EXAMPLES[code])
    log = json.loads(json.dumps(sarif((one.file, finding) for finding in one.findings)))
    [run] = log["runs"]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    for result, finding in zip(run["results"], one.findings, strict=True):
        assert result["ruleId"] in rules
        assert result["level"] in {"error", "warning", "note"}
        assert result["level"] == rules[code]["defaultConfiguration"]["level"]
        assert result["message"] == {"text": message(finding)}
        assert len(result["locations"]) == max(1, len(finding.remark.places))
        for location in result["locations"]:
            assert location["physicalLocation"]["artifactLocation"]["uri"] == "plan.txt"


def test_a_file_name_is_an_address_in_sarif() -> None:
    [result] = _results(sarif([("Plan gminy/część 1.docx", several().findings[0])]))
    [location, *_] = result["locations"]

    uri = location["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "Plan%20gminy/cz%C4%99%C5%9B%C4%87%201.docx"


def _results(log: object) -> list[dict[str, list[dict[str, dict[str, dict[str, str]]]]]]:
    found: list[dict[str, list[dict[str, dict[str, dict[str, str]]]]]]
    found = json.loads(json.dumps(log))["runs"][0]["results"]
    return found


@EVERY
def test_the_page_has_every_sentence_and_every_word_of_the_plan(code: str) -> None:
    one = checked(EXAMPLES[code])
    root = root_of(one)
    text = words(root)

    for finding in one.findings:
        assert plain(message(finding)) in text
        assert plain(proposal(finding, one.plan)) in text
        assert NAMES[finding.severity] in text
    assert verdict(one.findings) in text
    for said in (one.plan.title, one.plan.authority, one.plan.main_goal, *one.plan.priorities):
        assert plain(said or "") in text
    assert all(plain(goal.text) in text for goal in one.plan.goals)
    for task in one.plan.tasks:
        assert plain(task.title or "") in text
        for action in task.actions:
            for field in ACTION_FIELDS:
                assert plain(field_text(action, field) or "") in text


def test_a_note_stands_beside_its_field() -> None:
    one = checked(EXAMPLES["F05"])
    [row] = find(root_of(one), "//div[dd[contains(@class, 'notes')]]")

    [label] = find(row, "dt")
    [said, _] = find(row, "dd")
    assert words(label) == "Jednostka odpowiedzialna i współpracująca"
    assert words(said) == "grudzień 2026 – kwiecień 2027"


def test_what_is_about_the_whole_stands_above_the_tasks() -> None:
    root = root_of(several())
    [whole] = find(root, "//h3[. = 'Cały plan']/following-sibling::*[1][@class='general']")

    assert "celu głównego" in words(whole)


def test_a_finding_of_unknown_place_is_not_lost() -> None:
    """Whatever a rule says of its place, its note is on the page."""
    plan = Plan("p", tasks=(Task("t1", "1", "Zadanie", actions=(Action("t1-1"),)),))
    remarks = [
        Remark(task, action, field, values={"text": f"słowa {number}"})
        for number, (task, action, field) in enumerate(
            [
                ("t1", "t1-1", "term"),
                ("t1", "t1-1", "koszt"),
                ("t1", "nie ma", "term"),
                ("nie ma", "nie ma", None),
                (None, None, "goals"),
                (None, None, "priorities"),
            ]
        )
    ]
    findings = [Finding("T02", Severity.WARNING, remark) for remark in remarks]
    text = words(root_of(Checked("plan.txt", plan, findings)))

    assert all(f"słowa {number}" in text for number in range(len(remarks)))


def test_a_finding_about_a_goal_stands_beside_it() -> None:
    first, second = Place("plan.txt", 4), Place("plan.txt", 5)
    goals = (Goal("1", "Pierwszy cel", first), Goal("2", "Drugi cel", second))
    plan = Plan("p", goals=goals, tasks=(Task("t1", "1", "Zadanie"),))
    remark = Remark(None, None, "goals", (second,), {"text": "słowa"})
    root = root_of(Checked("plan.txt", plan, [Finding("T02", Severity.WARNING, remark)]))

    [row] = find(root, "//div[dd[contains(@class, 'notes')]]")
    assert "Drugi cel" in words(row)


def test_nothing_comes_from_outside_and_nothing_runs() -> None:
    root = root_of(several())

    assert not find(root, "//script|//link|//img|//iframe|//object|//*[@src or @style]")
    assert all(one.get("href", "").startswith("#") for one in find(root, "//*[@href]"))
    assert not [name for one in root.iter() for name in one.attrib if str(name).startswith("on")]
    [css] = [one.text or "" for one in find(root, "//style")]
    assert not re.search(r"url\(|@import|expression", css)


def test_each_link_leads_to_a_place_of_its_own() -> None:
    root = root_of(several(), several(), checked(EXAMPLES["F05"]))
    names = [one.get("id") for one in find(root, "//*[@id]")]

    assert len(names) == len(set(names))
    assert {one.get("href", "")[1:] for one in find(root, "//a")} <= set(names)
    labelled = {one.get("aria-labelledby") for one in find(root, "//*[@aria-labelledby]")}
    assert labelled <= set(names)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_headings_are_in_order(count: int) -> None:
    root = root_of(*[several()] * count)
    levels = [HEADINGS.index(one.tag) for one in find(root, "//h1|//h2|//h3|//h4")]

    assert levels.count(0) == 1
    assert levels[0] == 0
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_several_plans_have_a_list_with_verdicts() -> None:
    bad, good = several(), checked(Example(), "dobry.txt")
    root = root_of(bad, good)

    [contents] = find(root, "(//nav)[1]")
    assert [words(item) for item in find(contents, ".//li/p")] == [
        verdict(bad.findings),
        "Nie mamy uwag do tego planu.",
    ]
    assert len(find(root, "//h2[starts-with(@id, 'plan-')]")) == 2
    assert "dobry.txt" in words(root)


def test_title_and_name_say_which_plan_it_is() -> None:
    one = several()
    [title] = find(root_of(one), "//title")

    assert plain(one.plan.title or "?") in words(title)


def test_rules_are_explained_once_each() -> None:
    one = several()
    terms = [words(term) for term in find(root_of(one, one), "//dl[@class='rules']//dt")]

    assert [term.split()[0] for term in terms] == sorted({each.rule for each in one.findings})


def test_words_of_the_plan_are_never_markup() -> None:
    action = Action(
        "t1-1", method=EVIL, term=Term(EVIL), effect=EVIL, indicator=EVIL, extra={EVIL: EVIL}
    )
    plan = Plan(
        "p",
        title=EVIL,
        authority=EVIL,
        priorities=(EVIL,),
        main_goal=EVIL,
        goals=(Goal(EVIL, EVIL),),
        tasks=(Task("t1", EVIL, EVIL, actions=(action,)),),
        headers={"method": EVIL},
    )
    remark = Remark("t1", "t1-1", "term", values={"text": EVIL})
    one = Checked(EVIL, plan, [Finding("T02", Severity.WARNING, remark)])
    text = page([one, one])
    root = html.document_fromstring(text)

    assert not find(root, "//script")
    assert not find(root, "//*[not(ancestor-or-self::html)]")
    assert SHOWN in words(root)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe]", text)
    text.encode()


def test_a_plan_without_tasks_is_not_praised() -> None:
    text = words(root_of(Checked("pismo.txt", Plan("p"), ())))

    assert "Nie znaleźliśmy harmonogramu" in text
    assert "Nie mamy uwag" not in text


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((1, 0, 0), "W tym planie: 1 błąd."),
        ((2, 1, 0), "W tym planie: 2 błędy i 1 ostrzeżenie."),
        ((5, 22, 1), "W tym planie: 5 błędów, 22 ostrzeżenia i 1 pytanie do autora."),
        ((0, 0, 5), "W tym planie: 5 pytań do autora."),
        ((0, 0, 0), "Nie mamy uwag do tego planu."),
    ],
)
def test_the_verdict_is_one_sentence(counts: tuple[int, int, int], said: str) -> None:
    one = Finding("T02", Severity.ERROR, Remark())
    found = [
        replace(one, severity=severity)
        for severity, count in zip(Severity, counts, strict=True)
        for _ in range(count)
    ]

    assert verdict(found) == said
