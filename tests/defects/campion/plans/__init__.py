"""The words of each plan, and the edits that make its defective copies."""
