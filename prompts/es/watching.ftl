# Si es Kolo quien falla.

still-watching = Sigo pendiente.
