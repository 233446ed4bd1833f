"""What is said to lie ahead, and what came of it."""
