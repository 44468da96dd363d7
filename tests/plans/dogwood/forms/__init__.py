"""The templates of three invented councils."""
