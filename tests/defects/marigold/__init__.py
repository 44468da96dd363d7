"""Five openly fictional plans by marigold, each with two defective copies, and what draws them."""
