"""Mail to people. Where no mail server is set, nothing is sent and the link is shown instead."""

from __future__ import annotations

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail

from harmonia.web.people import sentences
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Invitation

_log = logging.getLogger("harmonia.mail")


def send_invitation(invitation: Invitation, link: str) -> bool:
    """Send the link; whether it went out."""
    if not settings.MAIL_IS_SET:
        return False
    organisation = invitation.organisation.name
    try:
        return bool(
            send_mail(
                sentences.invitation_subject(organisation),
                sentences.invitation_body(
                    organisation, sentences.ROLES[Role(invitation.role)], link
                ),
                None,
                [invitation.email],
            )
        )
    except (OSError, SMTPException):
        _log.exception("an invitation could not be sent")
        return False
