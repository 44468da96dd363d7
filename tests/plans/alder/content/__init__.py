"""What each document says: one module for each child, all invented."""
