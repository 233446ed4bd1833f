"""What somebody holds, and how it moved."""
