"""Helpers of the acceptance tests, one concern a file."""
