"""The first tables, and the guard that keeps the history from being rewritten."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# A row of the history may be emptied when a child's data is forgotten; nothing else may happen to it.
_SQLITE_GUARD = (
    """
    CREATE TRIGGER history_stands BEFORE UPDATE ON history WHEN NOT new.forgotten
    BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END
    """,
    """
    CREATE TRIGGER history_stays BEFORE DELETE ON history
    BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END
    """,
)
_POSTGRESQL_GUARD = (
    """
    CREATE FUNCTION history_stands() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' AND NEW.forgotten THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'the history is only added to';
    END $$
    """,
    """
    CREATE TRIGGER history_stands BEFORE UPDATE OR DELETE ON history
    FOR EACH ROW EXECUTE FUNCTION history_stands()
    """,
)


def upgrade() -> None:
    """Make everything."""
    op.create_table(
        "cycles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=True),
        sa.Column("opened", sa.Date(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("checklist", sa.Text(), nullable=False),
        sa.Column("checklist_version", sa.Text(), nullable=False),
        sa.Column("checklist_body", sa.Text(), nullable=False),
        sa.Column("checklist_digest", sa.Text(), nullable=False),
        sa.Column("blind", sa.Boolean(), nullable=False),
        sa.Column("keep_text", sa.Boolean(), nullable=False),
        sa.Column("standing", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cycles"),
        sa.UniqueConstraint("name", name="uq_cycles_name"),
    )
    op.create_table(
        "history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("cycle_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("target", sa.Text(), nullable=True),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.Column("reverts", sa.Integer(), nullable=True),
        sa.Column("forgotten", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_history"),
    )
    op.create_index("ix_history_cycle_who", "history", ["cycle_id", "who"], unique=False)
    op.create_index("ix_history_entry_id", "history", ["entry_id"], unique=False)
    op.create_index("ix_history_reverts", "history", ["reverts"], unique=False)
    op.create_table(
        "plans",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("child_name", sa.Text(), nullable=True),
        sa.Column("date_of_birth", sa.Date(), nullable=True),
        sa.Column("first_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_plans"),
        sa.UniqueConstraint("sha256", name="uq_plans_sha256"),
    )
    op.create_table(
        "draws",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cycle_id", sa.Integer(), nullable=False),
        sa.Column("drawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=True),
        sa.Column("stratify", sa.JSON(), nullable=False),
        sa.Column("register_name", sa.Text(), nullable=True),
        sa.Column("population", sa.Integer(), nullable=False),
        sa.Column("sample", sa.Integer(), nullable=False),
        sa.Column("strata", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycles.id"], name="fk_draws_cycle_id_cycles"),
        sa.PrimaryKeyConstraint("id", name="pk_draws"),
    )
    op.create_index("ix_draws_cycle_id", "draws", ["cycle_id"], unique=False)
    op.create_table(
        "entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cycle_id", sa.Integer(), nullable=False),
        sa.Column("draw_id", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("register", sa.JSON(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycles.id"], name="fk_entries_cycle_id_cycles"),
        sa.ForeignKeyConstraint(["draw_id"], ["draws.id"], name="fk_entries_draw_id_draws"),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name="fk_entries_plan_id_plans"),
        sa.PrimaryKeyConstraint("id", name="pk_entries"),
        sa.UniqueConstraint("cycle_id", "path", name="uq_entries_cycle_id_path"),
    )
    op.create_index("ix_entries_plan_id", "entries", ["plan_id"], unique=False)
    op.create_index("ix_entries_sha256", "entries", ["sha256"], unique=False)
    op.create_table(
        "population",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draw_id", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("register", sa.JSON(), nullable=False),
        sa.Column("stratum", sa.JSON(), nullable=False),
        sa.Column("sampled", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["draw_id"], ["draws.id"], name="fk_population_draw_id_draws"),
        sa.PrimaryKeyConstraint("id", name="pk_population"),
    )
    op.create_index("ix_population_draw_id", "population", ["draw_id"], unique=False)
    op.create_table(
        "actions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cycle_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("finding", sa.Text(), nullable=True),
        sa.Column("check", sa.Text(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("owner_role", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["cycle_id"], ["cycles.id"], name="fk_actions_cycle_id_cycles"),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_actions_entry_id_entries"),
        sa.PrimaryKeyConstraint("id", name="pk_actions"),
    )
    op.create_index("ix_actions_cycle_id", "actions", ["cycle_id"], unique=False)
    op.create_index("ix_actions_entry_id", "actions", ["entry_id"], unique=False)
    op.create_table(
        "audits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=True),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("program", sa.Text(), nullable=False),
        sa.Column("checklist", sa.Text(), nullable=False),
        sa.Column("checklist_version", sa.Text(), nullable=False),
        sa.Column("checklist_digest", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("text_kept", sa.Boolean(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("error_message", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("looks_like", sa.Text(), nullable=True),
        sa.Column("format", sa.Text(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("initials", sa.Text(), nullable=True),
        sa.Column("phase", sa.Text(), nullable=True),
        sa.Column("year_group", sa.Integer(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("primary_need", sa.Text(), nullable=True),
        sa.Column("local_authority", sa.Text(), nullable=True),
        sa.Column("setting", sa.Text(), nullable=True),
        sa.Column("plan_date", sa.Date(), nullable=True),
        sa.Column("review_date", sa.Date(), nullable=True),
        sa.Column("overall", sa.Text(), nullable=True),
        sa.Column("overall_score", sa.Double(), nullable=True),
        sa.Column("capped_by", sa.JSON(), nullable=False),
        sa.Column("compliance", sa.Text(), nullable=True),
        sa.Column("compliance_score", sa.Double(), nullable=True),
        sa.Column("quality", sa.Text(), nullable=True),
        sa.Column("quality_score", sa.Double(), nullable=True),
        sa.Column("section_grades", sa.JSON(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("statutory", sa.Integer(), nullable=False),
        sa.Column("quality_gaps", sa.Integer(), nullable=False),
        sa.Column("good_practice", sa.Integer(), nullable=False),
        sa.Column("needs_followed", sa.Integer(), nullable=True),
        sa.Column("needs_of", sa.Integer(), nullable=True),
        sa.Column("outcomes_followed", sa.Integer(), nullable=True),
        sa.Column("outcomes_of", sa.Integer(), nullable=True),
        sa.Column("aspirations_followed", sa.Integer(), nullable=True),
        sa.Column("aspirations_of", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_audits_entry_id_entries"),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name="fk_audits_plan_id_plans"),
        sa.PrimaryKeyConstraint("id", name="pk_audits"),
    )
    op.create_index("ix_audits_entry_current", "audits", ["entry_id", "current"], unique=False)
    op.create_index("ix_audits_plan_id", "audits", ["plan_id"], unique=False)
    op.create_table(
        "moderations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("moderator", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_moderations_entry_id_entries"),
        sa.PrimaryKeyConstraint("id", name="pk_moderations"),
        sa.UniqueConstraint("entry_id", "kind", "target", name="uq_moderations_entry_id_kind_target"),
    )
    op.create_table(
        "outcomes",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("differences", sa.Integer(), nullable=False),
        sa.Column("overall", sa.Text(), nullable=True),
        sa.Column("overall_score", sa.Double(), nullable=True),
        sa.Column("capped_by", sa.JSON(), nullable=False),
        sa.Column("compliance", sa.Text(), nullable=True),
        sa.Column("compliance_score", sa.Double(), nullable=True),
        sa.Column("quality", sa.Text(), nullable=True),
        sa.Column("quality_score", sa.Double(), nullable=True),
        sa.Column("section_grades", sa.JSON(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("statutory", sa.Integer(), nullable=False),
        sa.Column("quality_gaps", sa.Integer(), nullable=False),
        sa.Column("good_practice", sa.Integer(), nullable=False),
        sa.Column("needs_followed", sa.Integer(), nullable=True),
        sa.Column("needs_of", sa.Integer(), nullable=True),
        sa.Column("outcomes_followed", sa.Integer(), nullable=True),
        sa.Column("outcomes_of", sa.Integer(), nullable=True),
        sa.Column("aspirations_followed", sa.Integer(), nullable=True),
        sa.Column("aspirations_of", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_outcomes_entry_id_entries"),
        sa.PrimaryKeyConstraint("entry_id", name="pk_outcomes"),
    )
    op.create_index("ix_outcomes_stale", "outcomes", ["stale"], unique=False)
    op.create_table(
        "readings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("auditor", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_readings_entry_id_entries"),
        sa.PrimaryKeyConstraint("id", name="pk_readings"),
        sa.UniqueConstraint("entry_id", "auditor", name="uq_readings_entry_id_auditor"),
    )
    op.create_table(
        "audit_bodies",
        sa.Column("audit_id", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["audit_id"], ["audits.id"], name="fk_audit_bodies_audit_id_audits"),
        sa.PrimaryKeyConstraint("audit_id", name="pk_audit_bodies"),
    )
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reading_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_decisions_entry_id_entries"),
        sa.ForeignKeyConstraint(["reading_id"], ["readings.id"], name="fk_decisions_reading_id_readings"),
        sa.PrimaryKeyConstraint("id", name="pk_decisions"),
        sa.UniqueConstraint("reading_id", "kind", "target", name="uq_decisions_reading_id_kind_target"),
    )
    op.create_index("ix_decisions_entry_id", "decisions", ["entry_id"], unique=False)
    op.create_table(
        "findings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("audit_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("check", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=True),
        sa.Column("item", sa.Text(), nullable=True),
        sa.Column("gap", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("advisory", sa.Boolean(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("quote", sa.Text(), nullable=True),
        sa.Column("message", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["audit_id"], ["audits.id"], name="fk_findings_audit_id_audits"),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_findings_entry_id_entries"),
        sa.PrimaryKeyConstraint("id", name="pk_findings"),
    )
    op.create_index("ix_findings_audit_id", "findings", ["audit_id"], unique=False)
    op.create_index("ix_findings_entry_finding", "findings", ["entry_id", "finding"], unique=False)
    guard = _SQLITE_GUARD if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL_GUARD
    for statement in guard:
        op.execute(statement)


def downgrade() -> None:
    """There is nothing before the first."""
    raise NotImplementedError("the first tables cannot be taken back: restore the copy of the store")
