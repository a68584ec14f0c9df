"""The server of one machine: gunicorn's sync workers behind one address."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any, Final

from gunicorn.app.base import BaseApplication

WORKERS: Final = 2
PATIENCE: Final = 60  # seconds after which a worker that answers nothing is replaced


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn ships no types
    """gunicorn, told by us instead of by its own command line."""

    def __init__(self, options: dict[str, Any]) -> None:
        """Keep the options; gunicorn asks for them in `load_config`."""
        self.options = options
        super().__init__()

    def load_config(self) -> None:
        """Hand the options over."""
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """The application, loaded in each worker."""
        from harmonia.web.config.wsgi import application  # noqa: PLC0415  (after the fork)

        return application


def serve(host: str, port: int, *, ready: Callable[[], None]) -> None:
    """Answer at this address until the process is told to stop; ``ready`` is called once."""
    options = {
        "bind": f"{host}:{port}",
        "workers": WORKERS,
        "timeout": PATIENCE,
        "loglevel": "error",
        "control_socket_disable": True,
        "when_ready": lambda _server: ready(),
    }
    Server(options).run()


def is_free(host: str, port: int) -> bool:
    """Whether nobody listens at this address yet."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True
