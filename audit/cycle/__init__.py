"""Audit cycles: the store, what auditors decide, sampling, runs, moderation, agreement.

Importing this package costs nothing; its modules load SQLAlchemy, so import them inside a command.
Everything is plain functions over a `Store`; each is one short transaction, and what it gives back
are frozen values (`audit.cycle.values`) that outlive it. What cannot be done raises `StoreProblem`
(`audit.cycle.problems`) with a sentence for the user: `NoSuchThing`, or `Closed` for a closed cycle.

The store
    store.open_store(database=None) -> Store      an address, a file, EHCP_AUDIT_DATABASE, or the default;
                                                  a context manager, safe to use from several threads
    store.Store.address, .is_file, .close()

Cycles
    cycles.new_cycle(store, name, checklist, theme=, opened=, blind=, keep_text=, by=) -> Cycle
    cycles.desk(store, checklist) -> Cycle        the standing personal cycle; follows the checklist given
    cycles.find_cycle(store, name), list_cycles(store), close_cycle(store, cycle, by)
    cycles.checklist_of(store, cycle) -> Checklist   as it was when the cycle was opened

Plans of a cycle
    entries.add_plans(store, cycle, [Candidate(path, sha256, register)], drawn=None) -> Added
    entries.list_entries(store, cycle), find_entry(store, cycle, "end/of/path" or sha256), list_draws(...)
    worklist.summaries(store, cycle) -> list[PlanSummary]   every plan in figures, machine's and agreed,
                                                  with its state and readers; unpacks nothing: 20,000 in
                                                  seconds. worklist.each_summary streams the same
    audits.save_audit(store, entry, plan_audit)   keeps the machine's audit of an entry
    audits.load_audit(store, entry) -> PlanAudit | None     the machine's own, untouched
    seeing.audit_as_seen(store, entry, auditor=None) -> PlanAudit   with that auditor's decisions in it,
                                                  regraded (a name); with what all come to (None)
    seeing.apply_decisions(audit, decisions, checklist, settled=False)   the same without the store

Decisions (each kept at once, each with its row in the history; `Auditor(name, agency)`)
    decisions.answer_question(store, entry, auditor, question, answer, comment=, reason=)
    decisions.decide_finding(store, entry, auditor, finding_id, "accepted"|"rejected"|"open", reason=)
    decisions.decide_link(store, entry, auditor, kind, source, target, state, reason=)
                                                  state: "confirmed", "rejected" or "added"
    decisions.add_finding(store, entry, auditor, Passage(quote, section, item), message, severity=, check=)
    decisions.mark_good_practice(store, entry, auditor, passage, comment=)
    decisions.add_comment(store, entry, auditor, comment, passage=None)
    decisions.withdraw(store, entry, auditor, kind, target)     take one back
    undoing.undo(store, cycle, auditor, entry=None) -> Event | None   the last one; again: further back
    decisions.decisions_of(store, entry, auditor=None) -> list[Decision]
    readings.start_reading, finish_reading(store, entry, auditor, finished=True), readings_of(store, entry)
    history.history_of(store, cycle_id, entry_id=None) -> list[Event]

Moderation and actions
    moderating.differences(store, cycle, entry=None, open_only=False) -> list[Difference]
    moderating.moderate(store, entry, "answer"|"finding"|"link", target, value, reason, by) -> Moderation
    moderating.moderations_of(store, entry)
    actions.add_action, finish_action, list_actions, recurring_checks

Sampling, runs, figures
    gathering.gather(store, cycle, Wanted(paths, register, sample, stratify, seed), by) -> Gathered
    sampling.draw_sample(members, size, seed, stratify), registers.read_register(file), peeking.read_details
    running.work_of(store, cycle) -> Work, running.run_cycle(store, cycle, jobs=, auditing=) -> Iterator[Step]
    cluster.on_cluster("tcp://host:port")         for `auditing=`: the same work on a Dask cluster
    comparing.compare_cycle(store, cycle)         X01, after a run
    status.cycle_status(store, cycle) -> dict     as `cycle status --format json`
    agreement.cycle_agreement(store, cycle) -> CycleAgreement, agreement.measure(units) -> Agreement
    judgement_files.write_judgements, write_blank, read_judgements     CSV
    forgetting.find_child(store, name_or_hash) -> Found, forgetting.forget(store, found, by) -> Forgotten

Reports
    judged.judged_in(store, cycle) -> Judged      every decision and moderation, and what they come to
    hiding.Hiding(pseudonyms or None)             who stands in a report, and under which name
    pseudonym_keys.pseudonyms_of(address, cycle)  the cycle's pseudonyms; their keys lie apart from the store
    figures_of_cycle.figures_of_cycle(store, cycle, judged, hiding, quotes_in_rows=) -> CycleFigures
    records.tables_of_cycle(store, cycle, judged, hiding, quotes=)     plans, findings, judgements as rows
    trend.trend_of(store, cycle), trend.compare_cycles(store, cycles) -> Comparison

Behind them
    tables, database, upgrading, migrations       the columns, the address, and stores of earlier versions
                                                  brought up to date
    servant                                       the process beside a cluster's worker that can be ended
    values, problems                              what is given back, and what is refused
    figures, plan_rows, counting_plans, counting_gaps, outcomes   plans as figures, and figures added up
    agreeing, relinking, passages, wordless       what decisions come to, links among them, exact quotes, and
                                                  an audit with no word of the plan in it

For SQL over many plans (reports): `audit.cycle.tables` has the columns. `audits` and `outcomes` hold each
plan's figures (the machine's; with decisions), `findings` one row for each machine's finding of a current
audit, `decisions` joined to `readings` what auditors decided, `moderations` what was agreed. Call
`outcomes.refresh_outcomes(store, cycle)` first: outcomes are worked out anew only when somebody looks.

    with store.read() as session:
        rows = session.execute(select(FindingRow.check, func.count()).group_by(FindingRow.check))
"""
