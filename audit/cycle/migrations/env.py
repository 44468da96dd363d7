"""Alembic's entry: runs migrations on the connection it is given, within that connection's transaction."""

from __future__ import annotations

from alembic import context

from audit.cycle.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite changes a table by making it anew
)
context.run_migrations()
