"""Plans of five fictional councils with seeded defects, by one author."""
