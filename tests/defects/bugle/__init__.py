"""Plans by bugle: five councils' templates, each clean and in two defective copies."""
