# Si c'est Kolo qui fait défaut.

still-watching = Je veille toujours.
