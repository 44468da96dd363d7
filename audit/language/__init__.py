"""What the words of a plan say, without regard to which plan: sentences, quantities, likeness."""
