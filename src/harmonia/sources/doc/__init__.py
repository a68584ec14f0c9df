"""Word 97–2003 (.doc): the [MS-DOC] binary format in its OLE container.

Section names in the comments of this package are those of [MS-DOC].
"""

from harmonia.sources.doc.container import is_encrypted_package
from harmonia.sources.doc.reader import read

__all__ = ["is_encrypted_package", "read"]
