"""The Polish language: words, time, amounts, names. Data stands apart from code."""
