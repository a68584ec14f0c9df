"""What the rules say, in Polish: one module per family."""

from harmonia.checking.sentences import (
    agreement,
    form,
    money,
    privacy,
    process,
    sense,
    template,
    time,
)
from harmonia.checking.wording import Wording

WORDINGS: dict[str, Wording] = {
    **agreement.WORDINGS,
    **form.WORDINGS,
    **money.WORDINGS,
    **privacy.WORDINGS,
    **process.WORDINGS,
    **sense.WORDINGS,
    **template.WORDINGS,
    **time.WORDINGS,
}
