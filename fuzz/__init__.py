"""Coverage-guided fuzzing of extraction and reading; see README.md here."""
