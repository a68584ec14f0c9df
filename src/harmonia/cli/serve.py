"""`harmonia serve`: the web application on this machine."""

from __future__ import annotations

import os
from importlib.util import find_spec

import click

from harmonia.cli import sentences
from harmonia.cli.command import Misuse, PolishCommand

HOST = "127.0.0.1"
PORT = 8000


@click.command("serve", cls=PolishCommand, help=sentences.SERVE)
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=PORT,
    metavar="PORT",
    help=sentences.SERVE_PORT,
)
def serve_command(*, port: int) -> int:
    """See `harmonia.cli.sentences.SERVE`."""
    if find_spec("django") is None or find_spec("gunicorn") is None:
        raise Misuse(sentences.NO_WEB)
    _serve(port)
    return 0


def _serve(port: int) -> None:
    # Only here: the library's own commands run without Django.
    from harmonia.web.config.bad_setting import BadSettingError  # noqa: PLC0415  (see above)
    from harmonia.web.config.preparing import prepare  # noqa: PLC0415  (see above)
    from harmonia.web.config.serving import is_free, serve  # noqa: PLC0415  (see above)

    if not is_free(HOST, port):
        raise Misuse(sentences.port_taken(port))
    try:
        here = prepare(os.environ)
    except BadSettingError as error:
        raise Misuse(str(error)) from error
    except OSError as error:
        raise Misuse(sentences.no_data_folder(str(error.filename))) from error
    address = f"http://localhost:{port}"
    serve(HOST, port, ready=lambda: click.echo(sentences.serving(address, str(here.data))))
