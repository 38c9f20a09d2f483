"""The benchmark: what it measures and how is told in docs/benchmark.md."""
