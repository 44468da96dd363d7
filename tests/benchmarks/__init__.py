"""Speed and memory beside a straightforward pipeline, in the same run: `python -m tests.benchmarks`."""
