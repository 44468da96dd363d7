"""A group of commands about one thing, which is named first: `cycle actions NAME add ...`."""

from __future__ import annotations

import click


class NamedGroup(click.Group):
    """Takes its name first and its own options wherever they stand: before the name, after it, at the end.

    Click alone reads a group's options only before its argument, which nobody types so.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own, others = list[str](), list[str]()
        takes_value = {
            name: not option.is_flag
            for option in self.params
            if isinstance(option, click.Option)
            for name in option.opts
        }
        rest = iter(args)
        for word in rest:
            if word == "--":
                others += [word, *rest]
            elif word.split("=", 1)[0] not in takes_value:
                others.append(word)
            else:
                own.append(word)
                if "=" not in word and takes_value[word]:
                    own += [value for value in (next(rest, None),) if value is not None]
        return super().parse_args(ctx, [*own, *others])
