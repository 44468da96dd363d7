"""Plans drawn by a case officer who fills in whatever template is at hand: ten councils, ten forms."""
