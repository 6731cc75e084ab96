# Lo que dice Kolo sobre sucesos de un simulacro que son para un papel, o que llama quien facilita, en español.
# Cómo se escribe aquí está al comienzo de kolo.ftl.

# $role, $words: palabras del guion (aquí y más abajo)
drill-event-for-role = Esto solo lo leen quien facilita y tú. Tu papel: { $role }

    { $words }

# $name: quién representa el papel
drill-event-told = Esto se lo conté solo a { $name } ({ $role }): { $words }

drill-event-untold = Hay un suceso para un solo papel ({ $role }), y no puedo llegar a nadie que lo represente. Nadie lo ha oído: { $words }

# $list: mensajes "drill-event-line"; $event: una orden que se escribe
drill-events-wait =
    Estos sucesos llegan solo cuando tú los llamas, con *{ $event }* y el número. Nadie más ve esta lista.

    { $list }

# $number: desde 1
drill-event-line = **{ $number }** { $words }

drill-event-line-for = **{ $number }** Solo para: { $role }. { $words }

drill-which-event =
    ¿Qué suceso quieres llamar? Escribe *{ $event }* y su número. Esperan estos:

    { $list }

drill-no-event-waits = Aquí no hay ningún suceso que llamar.

# $event, $next: órdenes que se escriben
drill-clock-is-over = Ya no llegan más sucesos por sí solos. Algunos esperan todavía: con *{ $event }* y el número llamas uno. *{ $next }* sigue sin ellos.
