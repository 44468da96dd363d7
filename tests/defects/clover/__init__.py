"""Five fictional plans by `clover`, each with two defective copies."""
