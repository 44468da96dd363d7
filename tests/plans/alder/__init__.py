"""Ten labelled plans and a support plan by the author "alder": terse, and fond of tables."""
