"""Made-up files under a rule for tests: whoever may see the people of an organisation may read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import made_up_people as made
from harmonia.web.files.actions import store_file
from harmonia.web.files.arrivals import receive
from harmonia.web.files.models import StoredFile
from harmonia.web.files.rules import FileRule, register
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Organisation
from harmonia.web.people.permissions import Permission
from harmonia.web.people.scope import acting_for

TRIAL: FileRule = register(
    "trial",
    formats=frozenset({"docx", "txt", "html"}),
    may_read=lambda acting, _file: acting.may(Permission.SEE_PEOPLE),
)
WORDS = "Zadanie 1. Warsztaty z robotyki dla uczniów klas I–III.\n".encode()


def stored(
    where: Organisation, content: bytes = WORDS, name: str = "plan.txt", rule: FileRule = TRIAL
) -> StoredFile:
    """A file that an officer of the organisation stored."""
    officer = made.acting(made.member(where, Role.EDUCATION_OFFICER), where)
    with acting_for(where), receive([content], name) as arrival:
        return store_file(by=officer, arrival=arrival, rule=rule)


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """A zip with these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)  # of no day
    return stream.getvalue()


def word_file(**parts: bytes | str) -> bytes:
    """The container of a Word file; ``document`` and others are the parts of its folder."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = f'<Types><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
    folder = {f"word/{name}.xml": content for name, content in parts.items()}
    return zipped({"[Content_Types].xml": types, "word/document.xml": "<d/>", **folder})
