"""Plans with seeded defects by one author: five councils, each a clean plan and two defective copies."""
