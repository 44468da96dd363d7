"""Five invented plans by one writer, each clean and in two defective copies."""
