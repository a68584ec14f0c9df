"""What a server of Python applications (gunicorn) loads."""

from __future__ import annotations

import os
import sys

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from harmonia.web.config import sentences

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "harmonia.web.config.settings")
if not settings.HERE.secret_key:
    sys.exit(sentences.NO_KEY)

application = get_wsgi_application()
