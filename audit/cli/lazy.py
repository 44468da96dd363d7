"""A group of commands whose modules are loaded when they are called for, and not for `--help`."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple, cast

import click


class Place(NamedTuple):
    """Where a command is, and what it does: so that neither help nor completion loads its module."""

    module: str
    summary: str
    name: str = "command"


class LazyGroup(click.Group):
    """A group that knows its commands by their places in `audit.cli`."""

    def __init__(self, *arguments: Any, places: Mapping[str, Place], **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.places = places

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        place = self.places.get(cmd_name)
        if place is None:
            return None
        return cast(click.Command, getattr(import_module(f"audit.cli.{place.module}"), place.name))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, place.summary) for name, place in self.places.items()])
