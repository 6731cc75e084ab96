# La agenda de un círculo, su reloj y lo que más le importa a la gente, en español.
# Cómo se escriben estos textos está al principio de kolo.ftl.

## Plan y reloj

# $title: el de la agenda; $now: por ejemplo "17:12"; $zone: la del reloj; $list: mensajes "agenda-line", uno por línea; $end: una frase
agenda-shown =
    {"**"}{ $title }**. Son las { $now } ({ $zone }).

    { $list }

    { $end }

# Lo mismo en una agenda lenta; $today: mensaje "agenda-date"
agenda-shown-slow =
    {"**"}{ $title }**. Hoy es { $today }.

    { $list }

    { $end }

agenda-title = Agenda

# $date: mensaje "agenda-date"
agenda-title-of-day = { $title }, día { $day } de { $days }, { $date }

# $arcs: nombres que se escriben; $agenda, $insert: órdenes
agenda-empty = Aquí no hay nada previsto. Con *{ $agenda }* y un nombre tomas una de estas agendas: { $arcs }. Con *{ $insert }* y un nombre agregas un solo ejercicio.

# $insert: una orden
agenda-no-arcs = No conozco ninguna agenda que se pueda tomar aquí. Con *{ $insert }* y un nombre agregas un ejercicio.

# $number: con el que se nombra
agenda-line-done = { $number } · { $title }: terminado

agenda-lines-done = { $first } a { $last }: terminados

# $since, $until: horas, por ejemplo "17:09"
agenda-line-running = { $number } · **{ $title }**: ahora, desde las { $since }, más o menos hasta las { $until }

agenda-line-open = { $number } · **{ $title }**: ahora

agenda-line = { $number } · { $at } { $title }, { $minutes } min

agenda-line-untimed = { $number } · { $title }, { $minutes } min

# $date: mensaje "agenda-date"
agenda-line-slow = { $number } · { $date }: { $title }

# $first, $last: números de la lista
agenda-other-day = día { $day }, desde las { $at }: números { $first } a { $last }

agenda-other-day-untimed = día { $day }: números { $first } a { $last }

agenda-other-day-over = día { $day }: números { $first } a { $last }, terminado

agenda-break = Descanso

# $weekday: 1 es lunes; $month: 1 es enero
agenda-date = { $weekday ->
        [1] lun
        [2] mar
        [3] mié
        [4] jue
        [5] vie
        [6] sáb
       *[other] dom
    } { $day } { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sep
        [10] oct
        [11] nov
       *[other] dic
    }

# $at: una hora, por ejemplo "18:24" (aquí y en los tres siguientes)
agenda-ends = Terminaría más o menos a las { $at }.

agenda-ends-in-time = Terminaría más o menos a las { $at }, como estaba previsto.

agenda-ends-late = Terminaría más o menos a las { $at }, { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    } después de lo previsto.

agenda-ends-early = Terminaría más o menos a las { $at }, { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    } antes de lo previsto.

# $date: mensaje "agenda-date"
agenda-ends-on = El último es el { $date }.

# $insert, $repeat: órdenes que se escriben
agenda-through = La agenda ya terminó. Con *{ $insert }* y un nombre agregas un ejercicio; con *{ $repeat }* se hace otra vez el último.

## Tomarla y cambiarla

# $title, $about: palabras de la agenda; $next, $undo: órdenes; $changes: varias, con " · " en medio
agenda-taken =
    {"**"}{ $title }** es ahora la agenda. { $about }

    Nada empieza por sí solo: *{ $next }* muestra lo que sigue. Todo se puede cambiar: { $changes }. *{ $undo }* retira la última decisión.

# $zone: una orden que se escribe, por ejemplo "!zona horaria Bogotá"
agenda-in-utc = Las horas están en UTC. Se cambia con una ciudad, por ejemplo *{ $zone }*.

agenda-for-people = **{ $title }** está pensada para entre { $fewest } y { $most } personas, y aquí hay { $here }. Puedes usarla de todos modos.

# $name: como alguien lo escribió; $arcs: nombres que se escriben
agenda-no-arc = No conozco ninguna agenda con el nombre «{ $name }». Conozco estas: { $arcs }.

# $number: con el que se nombra; $end: una frase (aquí y abajo)
agenda-inserted = **{ $title }** entra con el número { $number } y { $minutes } minutos. { $end }

agenda-dropped = **{ $title }** queda fuera. { $end }

agenda-moved = **{ $title }** es ahora el número { $number }. { $end }

agenda-minutes = **{ $title }**, número { $number }, tiene ahora { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. { $end }

agenda-swapped = El número { $number } es ahora **{ $title }**, { $minutes } minutos. { $end }

agenda-repeats = **{ $title }** viene otra vez, a continuación, con el número { $number }. { $end }

agenda-begun = Lo que ya terminó o está en curso se queda donde está. Puedes cambiar lo que viene desde el número { $first }.

# $insert: una orden que se escribe
agenda-nothing-to-come = En la agenda ya no queda nada por venir. Con *{ $insert }* y un nombre agregas un ejercicio.

agenda-full = La agenda tiene { $most } puntos y no puedo recibir más.

# $name: como alguien lo escribió; $agenda: una orden que se escribe
agenda-no-item = No encuentro «{ $name }» ahí. *{ $agenda }* muestra lo previsto, con sus números.

# $choices: mensajes "agenda-choice" con " · " en medio
agenda-close = No encuentro «{ $name }». Se parecen: { $choices }. Responde con un número; con cualquier otra cosa no cambia nada.

agenda-choice = { $number } { $title }

# $example: una orden o varias, con " · " en medio
agenda-how = Se escribe así: { $example }.

## De un punto al siguiente

next-offered = Sigue: **{ $title }**, { $minutes } min. 1 empezar · 2 todavía no

next-offered-slow = Sigue: **{ $title }**. 1 empezar · 2 todavía no

# $before, $day: números de días
next-offered-day = El día { $before } terminó. El día { $day } empieza con **{ $title }**. 1 empezar ahora · 2 todavía no

# $next: una orden que se escribe
next-changed = La agenda cambió entretanto, así que no hice nada. *{ $next }* la muestra como está ahora.

# $until: una hora; $zone: la del reloj
break-begins = Un descanso de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }, hasta las { $until } ({ $zone }). Yo aviso cuando termine. Hasta entonces nada espera a nadie.

# $next: una orden que se escribe
break-over = El descanso terminó. Cuando haya vuelto suficiente gente, quien facilita sigue con *{ $next }*.

break-about = Un descanso. No se pregunta nada.

# $title: el del punto; $choices: mensajes "offered-script" con " · " en medio
swap-offered = En lugar de **{ $title }**: { $choices }. Responde con un número; con cualquier otra cosa se queda.

# $example: una orden que se escribe, por ejemplo "!cambiar 3 closing"
swap-none = **{ $title }** no nombra ninguna alternativa. Puedes tomar cualquier ejercicio por su nombre, por ejemplo *{ $example }*.

shortened = { $minutes ->
        [one] Un minuto menos para esta parte.
       *[other] { $minutes } minutos menos para esta parte.
    }

# $left: minutos; $next: una orden que se escribe
shorten-too-much = { $left ->
        [one] A esta parte solo le queda un minuto.
       *[other] A esta parte solo le quedan { $left } minutos.
    } *{ $next }* la termina ya.

shorten-no-time = Esta parte no tiene tiempo fijado. *{ $next }* la termina cuando quieras.

## Deshacer

undo-nothing = No hay ninguna decisión que pueda retirar.

# $command: la que se retira; $end: una frase
undone-change = *{ $command }* queda sin efecto. { $end }

# $step, $steps: números de partes
undone-step = Volvemos a la parte { $step } de { $steps } de **{ $title }**, y empieza de nuevo. Lo leído, leído está. Lo que se me escribió en privado para una parte que ya terminó puede estar borrado.

# $command: la que se queda; $undo: una orden (aquí y en el siguiente)
cannot-undo = *{ $command }* no se puede deshacer: el círculo ya leyó lo que siguió. *{ $undo }* otra vez pasa a la decisión anterior.

cannot-undo-since = *{ $command }* no se puede deshacer: lo que cambió ya empezó, ya terminó o ha vuelto a cambiar. *{ $undo }* otra vez pasa a la decisión anterior.

## El reloj

# $zone: por ejemplo "America/Bogota"; $now: una hora
zone-set = El reloj de este círculo es ahora el de { $zone }. Allí son las { $now }.

# $example: una orden que se escribe
zone-is = El reloj de este círculo es el de { $zone }. Allí son las { $now }. Se cambia con otra ciudad, por ejemplo *{ $example }*.

zone-unknown = No conozco ninguna ciudad ni zona horaria «{ $name }». Sirve una ciudad grande cercana, por ejemplo *{ $example }*.

## Lo que más importa

priorities-begin = Antes de empezar le pregunto a cada persona, en privado, qué le importa más, para que la agenda sirva. No le muestro a nadie lo que eligió otra persona.

# $list: mensajes "agenda-choice", uno por línea; $pass: una palabra que se escribe
priorities-question =
    {"**"}¿Qué te importa más ahora?** Hasta tres números, por ejemplo *2 5*, o *{ $pass }*. Nadie del círculo ve lo que eliges, aunque quien me opera podría verlo. Lo borro cuando propongo la agenda. En un círculo pequeño, la agenda puede dar una pista.

    { $list }

# $themes: lo elegido; $forget: palabras que se escriben
priorities-noted = Tengo: { $themes }. Para cambiarlo, escribe otra vez. *{ $forget }* lo retira.

# $pass: una palabra que se escribe
priorities-unclear = Ahí no encontré nada de la lista, y no guardé nada. Escribe hasta tres de sus números, por ejemplo *2 5*, o *{ $pass }*.

priorities-too-many = Son más de tres, y no guardé nada. ¿Cuáles tres importan más?

# $stop: una orden que se escribe
priorities-not-now = Pregunto por las prioridades antes de los ejercicios, no en medio de uno. Pídelo cuando este termine, o termínalo con *{ $stop }*.

priorities-open = Todavía falta quien responda qué le importa más. 1 cerrar la pregunta y ver qué resulta · 2 esperar

priorities-no-themes = Ninguno de los ejercicios para este número de personas dice a qué pertenece, así que no podría proponer nada.

priorities-too-few = Muy pocas personas eligieron lo mismo para una propuesta que no delate a nadie, o nada cabe en el tiempo. Borré lo elegido.

# $counts: mensajes "priorities-count", uno por línea
priorities-counts =
    Lo que se nombró, y cuántas personas:

    { $counts }

priorities-count = { $theme }: { $count }

# $list: mensajes "script-line", uno por línea; $minutes: de todo; $most: el máximo; $people: aquí
priorities-proposal =
    Una propuesta, { $minutes } minutos:

    { $list }

    Cómo la hice: primero la apertura y al final el cierre; en medio, ejercicios para { $people } personas que van con lo que más se nombró, de verde a ámbar y a rojo, hasta { $most } minutos. Lo elegido está borrado.

    1 tomarla como agenda · 2 dejarla

# $next, $undo: órdenes que se escriben; $changes: varias, con " · " en medio
priorities-taken = Esta es ahora la agenda. Todo se puede cambiar: { $changes }. *{ $next }* muestra lo que sigue; *{ $undo }* retira la última decisión.

priorities-withdrawn = La pregunta sobre lo que más importa queda retirada, y borré lo que se respondió.

# $example: una orden que se escribe, por ejemplo "!prioridades 90"
priorities-how = Escribe cuántos minutos puede durar la agenda, de 15 a 600, por ejemplo *{ $example }*.

theme-threats = vivir sin amenazas

theme-livelihood = dinero y sustento

theme-politics = leyes, derechos, espacio para trabajar

theme-land = tierra y medio ambiente

theme-rest = descanso y salud

theme-trust = confianza en el grupo

theme-each-other = aprender de las demás personas

theme-worth = lo que valemos y sabemos

theme-allies = a quién podemos acudir

theme-plan = un plan para el peligro

theme-organisation = cómo tratan el descanso y la seguridad nuestras organizaciones

theme-passing-on = transmitir lo que aprendemos
