"""Django's settings: fixed here, or read from the environment by `environment`, nowhere else."""

from __future__ import annotations

import os
import sys
from typing import Any

from csp.constants import NONCE, NONE, SELF

from harmonia.web.config import environment
from harmonia.web.config.bad_setting import BadSettingError

try:
    HERE = environment.read(os.environ)
except BadSettingError as error:
    sys.exit(str(error))

# This installation ----------------------------------------------------------------------------
SECRET_KEY = HERE.secret_key
DEBUG = HERE.debug
ALLOWED_HOSTS = list(HERE.hosts)
DATA_FOLDER = HERE.data
DATABASES = {"default": HERE.database.as_django()}

# Parts ----------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "harmonia.web.ui",  # first: its templates go before those of the libraries
    "harmonia.web.history",
    "harmonia.web.people",
    "harmonia.web.files",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "csp",
    "django_htmx",
    "django_scopes",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.forms",  # the templates of single inputs, behind our own
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "harmonia.web.ui.headers.private_unless_said",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",  # behind the door, a second lock
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]
ROOT_URLCONF = "harmonia.web.config.urls"
WSGI_APPLICATION = "harmonia.web.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ],
            "builtins": ["harmonia.web.ui.templatetags.ui"],
        },
    }
]
FORM_RENDERER = "harmonia.web.ui.rendering.Forms"
CACHES = {
    # Counts attempts to sign in, and so is one for all workers of this machine.
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": HERE.data / "cache",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Language and time ----------------------------------------------------------------------------
LANGUAGE_CODE = "pl"
LANGUAGES = [("pl", "polski")]
TIME_ZONE = "Europe/Warsaw"
USE_TZ = True

# People ---------------------------------------------------------------------------------------
AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = LOGIN_URL
ACCOUNT_ADAPTER = "harmonia.web.people.signing_in.AccountAdapter"
SOCIALACCOUNT_ADAPTER = "harmonia.web.people.signing_in.SingleSignOnAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # an invitation already went to the address
ACCOUNT_PREVENT_ENUMERATION = True  # an unknown address gets the same answer
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_SESSION_REMEMBER = False
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if HERE.behind_proxy else 0  # attempts are counted by address
MFA_ALLOW_UNVERIFIED_EMAIL = True  # see ACCOUNT_EMAIL_VERIFICATION
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Harmonia"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HERE.https  # http://localhost only
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_PROVIDERS = HERE.single_sign_on.as_allauth() if HERE.single_sign_on else {}

# Mail: where no server is set, links are shown to copy, and nothing pretends to be sent ---------
MAIL_IS_SET = HERE.mail is not None
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
if HERE.mail is not None:
    globals().update(HERE.mail.as_django())

# Safety ---------------------------------------------------------------------------------------
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HERE.https
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60  # seconds: a working day
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
if HERE.https:  # such a name cannot be set by a neighbour, nor over http
    SESSION_COOKIE_NAME = "__Host-session"
    CSRF_COOKIE_NAME = "__Host-csrf"
SECURE_SSL_REDIRECT = HERE.https
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HERE.https else 0
# Whether the office's other subdomains are on https is not ours to promise (W005, W021).
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HERE.behind_proxy else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "harmonia.web.ui.errors.form_too_old"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000  # bytes of a form without its files
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# Static files: named by their content, so a browser may keep them for ever ----------------------
STATIC_URL = "/static/"
STATIC_ROOT = HERE.data / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_INDEX_FILE = False

# What the server writes to its own log ----------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
        "django.request": {"level": "ERROR"},  # a 404 is an answer, not a fault
    },
}

FILE_UPLOAD_HANDLERS = [
    "harmonia.web.files.uploads.BoundedUpload",  # nothing else bounds the files of a request
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
