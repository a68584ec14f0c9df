"""The person's own account."""

from __future__ import annotations

from allauth.account import views as allauth
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render

from harmonia.web.people import actions, sentences
from harmonia.web.people.forms import NameForm
from harmonia.web.people.page import ActingRequest, page


@page(permission=None, writes=True)
def account(request: ActingRequest) -> HttpResponse:
    """My name, my address, and the ways to protect the account."""
    form = NameForm(request.POST or None, initial={"name": request.acting.me.name})
    if form.is_valid():
        actions.rename_person(by=request.acting, name=form.cleaned_data["name"])
        messages.success(request, sentences.NAME_SAVED)
        return redirect("account")
    return render(request, "people/account.html", {"form": form})


@page(permission=None, public=True)
def no_sign_up(request: ActingRequest) -> HttpResponse:
    """How one gets an account."""
    return render(request, "people/no_sign_up.html")


@page(permission=None, writes=True, public=True)
def password_reset(request: ActingRequest) -> HttpResponseBase:
    """A new password by mail; where no mail is sent, who can help instead."""
    if not settings.MAIL_IS_SET:
        return render(request, "people/no_mail.html")
    answer: HttpResponseBase = allauth.password_reset(request)
    return answer
