# If Kolo is the one that fails.

still-watching = Still watching.
