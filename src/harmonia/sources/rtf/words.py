"""What control words mean that need no more than a table."""

from __future__ import annotations

CHARACTERS = {
    b"tab": "\t",
    b"line": "\n",
    b"softline": "",
    b"page": "\f",  # taken out at the end of the paragraph: no text, but it divides words
    b"column": "\f",
    b"emdash": "—",
    b"endash": "–",
    b"emspace": "\u2003",
    b"enspace": "\u2002",
    b"qmspace": "\u2005",
    b"bullet": "•",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"zwj": "\u200d",
    b"zwnj": "\u200c",
    b"zwbo": "\u200b",
    b"zwnbo": "\u2060",
    b"ltrmark": "\u200e",
    b"rtlmark": "\u200f",
}
SYMBOLS = {
    b"~": "\u00a0",
    b"-": "\u00ad",
    b"_": "\u2011",
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
    b"\t": "\t",
}
ENDS_OF_LINE = frozenset((b"\n", b"\r"))  # after a backslash these are \par

NO_TEXT = frozenset(
    b"""colortbl info pict nonshppict themedata colorschememapping latentstyles datastore
    header headerl headerr headerf footer footerl footerr footerf
    footnote ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor atnref
    atnicn atntime atndate atnparent atrfstart atrfend
    listtable listoverridetable listpicture rsidtbl revtbl filetbl generator template xmlnstbl
    pgdsctbl defchp defpap pgptbl mmathPr userprops docvar
    bkmkstart bkmkend xe tc tcn rxe txe private nextfile sp sn sv shprslt
    nonesttables nonesttableprops pntxta pntxtb pnseclvl objdata objclass objname objalias objsect
    datafield formfield falt panose fontemb keycode wgrffmtfilter""".split()
)
"""Destinations whose words are not the document's text."""

KNOWN_WITH_STAR = frozenset(
    b"shpinst nesttableprops fldinst ud do flowtext docshape shpgrp".split()
)
"""Destinations that may be unknown to others, but not to us."""
