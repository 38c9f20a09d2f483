"""The desk for programs: people, conversations and messages as JSON, and signed webhooks from the ledger."""
