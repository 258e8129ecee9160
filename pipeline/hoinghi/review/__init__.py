"""What people look at: progress, summaries, articles with their spans, explanations, rules."""
