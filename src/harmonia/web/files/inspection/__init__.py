"""What a file is and whether it may come in, asked in a process of its own with limits.

The process loads neither Django nor the reading of plans, so nothing is imported here.
"""
