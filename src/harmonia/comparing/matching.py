"""Which items of two lists are the same one: by number, else by likeness.

Nothing is held against everything: pairs come from an index of numbers, names and their rarer
words, and a key that many items share gives only pairs that stand near each other in order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

ALIKE = 0.6  # names of items with the same number
VERY_ALIKE = 0.9  # names of items with other numbers
RATHER_ALIKE = 0.7  # the same, where most fields agree
MOST_FIELDS = 0.5  # share of fields that agree
NEARLY_ALL_FIELDS = 0.8  # the same, where neither number nor name does
FEWEST_FIELDS = 3  # that must agree to mean anything
LONGEST_NAME = 1_000  # characters that are looked at
MOST_WORDS = 24  # rarest words of a name that lead to candidates
STEM = 5  # letters of a word that are looked at: endings change with the grammatical case
ALL_PAIRS = 256  # most pairs of one key that are all tried
REACH = 3  # positions to both sides that are tried beyond that


@dataclass(frozen=True, slots=True)
class Face:
    """What an item is known by.

    ``whole`` is equal for items that say the same; ``number`` None: it has none; ``name`` is
    folded; ``content`` is what the fields say; ``under`` is the goal it stands under.
    """

    whole: Hashable
    number: str | None
    name: str
    content: frozenset[tuple[str, str]] = frozenset()
    under: str | None = None


def match(old: Sequence[Face], new: Sequence[Face]) -> list[tuple[int, int]]:
    """Pairs of positions of the same item, in the old order; each position at most once.

    Exchanging the lists exchanges the pairs, nothing more.
    """
    pairs = _equal(old, new)
    olds, news = {one for one, _ in pairs}, {other for _, other in pairs}
    left = [at for at in range(len(old)) if at not in olds]
    right = [at for at in range(len(new)) if at not in news]
    scored = [
        (-score, abs(one - other), one + other, one, other)
        for one, other in _candidates(old, new, left, right)
        if (score := _score(old[one], new[other])) is not None
    ]
    for *_, one, other in sorted(scored):
        if one not in olds and other not in news:
            olds.add(one)
            news.add(other)
            pairs.append((one, other))
    return sorted(pairs)


def _equal(old: Sequence[Face], new: Sequence[Face]) -> list[tuple[int, int]]:
    """Items that say the same, the first with the first."""
    places: dict[Hashable, list[int]] = defaultdict(list)
    for at in reversed(range(len(new))):
        places[new[at].whole].append(at)
    return [(at, places[face.whole].pop()) for at, face in enumerate(old) if places[face.whole]]


def _candidates(
    old: Sequence[Face], new: Sequence[Face], left: list[int], right: list[int]
) -> set[tuple[int, int]]:
    """Pairs that share a number, a name or a rarer word of it."""
    words = {("old", at): _stems(old[at]) for at in left}
    words |= {("new", at): _stems(new[at]) for at in right}
    counts = Counter(word for stems in words.values() for word in stems)
    olds = _index(old, left, {at: _rarest(words["old", at], counts) for at in left})
    news = _index(new, right, {at: _rarest(words["new", at], counts) for at in right})
    return {
        pair for key in olds.keys() & news.keys() for pair in _pairs_of_key(olds[key], news[key])
    }


def _index(
    faces: Sequence[Face], positions: list[int], words: dict[int, list[str]]
) -> dict[tuple[str, str], list[int]]:
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at in positions:
        face = faces[at]
        if face.number is not None:
            index["number", face.number].append(at)
        index["name", face.name].append(at)
        for word in words[at]:
            index["word", word].append(at)
    return index


def _stems(face: Face) -> set[str]:
    return {word[:STEM] for word in face.name[:LONGEST_NAME].split()}


def _rarest(stems: Iterable[str], counts: Counter[str]) -> list[str]:
    return sorted(stems, key=lambda stem: (counts[stem], stem))[:MOST_WORDS]


def _pairs_of_key(olds: list[int], news: list[int]) -> Iterator[tuple[int, int]]:
    if len(olds) * len(news) <= ALL_PAIRS:
        for one in olds:
            for other in news:
                yield one, other
        return
    for at, one in enumerate(olds):
        for other in news[max(0, at - REACH) : at + REACH + 1]:
            yield one, other


def _score(one: Face, other: Face) -> float | None:
    """How sure it is that two items are one; None where they are two."""
    name, agreement = _likeness(one.name, other.name), _agreement(one, other)
    numbered_alike = one.number is not None and one.number == other.number
    if not _accepted(name, agreement, numbered_alike=numbered_alike):
        return None
    exact = one.name == other.name and bool(one.name)
    under = one.under == other.under
    return name + 0.5 * agreement + 0.25 * numbered_alike + 0.3 * exact + 0.1 * under


def _accepted(name: float, agreement: float, *, numbered_alike: bool) -> bool:
    if numbered_alike and (name >= ALIKE or agreement > MOST_FIELDS):
        return True
    if name >= VERY_ALIKE or agreement >= NEARLY_ALL_FIELDS:
        return True
    return name >= RATHER_ALIKE and agreement > MOST_FIELDS


def _likeness(one: str, other: str) -> float:
    """0–1; word order counts for little."""
    if not one or not other:
        return 0.0
    first, second = one[:LONGEST_NAME], other[:LONGEST_NAME]
    return max(fuzz.ratio(first, second), fuzz.token_sort_ratio(first, second)) / 100


def _agreement(one: Face, other: Face) -> float:
    """The share of fields that say the same."""
    common = len(one.content & other.content)
    if common < FEWEST_FIELDS:
        return 0.0
    return 2 * common / (len(one.content) + len(other.content))
