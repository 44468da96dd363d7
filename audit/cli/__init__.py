"""The command line, `ehcp-audit`."""


def main() -> None:
    """Run the command line."""
    raise SystemExit("nothing here yet")
