# Las preguntas del día: cómo está alguien, cuando elige que se le pregunte, en español. Véase el comienzo de kolo.ftl.

## Setting up

checkin-what = Puedo preguntarte aquí cómo estás, cuando tú elijas: una pregunta, y basta una palabra. Nadie más ve lo que respondes, aunque quien me opera podría. Guardo cada respuesta 90 días, para ti, y luego la borro.

checkin-when = **¿Cuándo te pregunto?** Por ejemplo: *{ $example }*. O *{ $pass }*, y no queda nada.

checkin-when-unclear = No pude leer ahí días y una hora. Puede ser así: *{ $example }*. O *{ $pass }*, y lo dejamos.

checkin-unclear = No pude leer cuándo es eso, así que no cambié nada. Puede ser así: *{ $example }*.

checkin-which-days = **¿Qué días?** *Todos los días*, *de lunes a viernes*, o los días por su nombre. O *{ $pass }*.

checkin-which-times = **¿A qué hora?** Por ejemplo *8:30*; hasta tres veces al día. O *{ $pass }*.

checkin-where = **¿Dónde estás?** Lo necesito solo para el reloj: basta una ciudad grande cercana, como *Bogotá*, o una zona horaria. O *{ $pass }*.

checkin-where-near = **¿Cuál de estos es?** { $places }. Basta un número, u otra ciudad. O *{ $pass }*.

checkin-where-unclear = No conozco ese lugar. Basta una ciudad más grande con la misma hora, o una zona como *America/Bogota*. O *{ $pass }*.

checkin-remind-whether = **Si no has respondido, ¿te lo recuerdo una vez, dos horas después?** 1 sí · 2 no

checkin-right = **¿Está bien así?** 1 sí · 2 cambiar

checkin-nothing = De acuerdo. No queda nada, y no guardo nada de esto. *{ $check_in }* lo empieza cuando quieras.

checkin-unchanged = De acuerdo. Queda como estaba; *{ $check_in }* lo muestra.

checkin-who-reads = Nadie más ve lo que respondes, aunque quien me opera podría. Guardo cada respuesta 90 días, para ti, y luego la borro.

checkin-ways = No hace falta responder: aquí el silencio no significa nada. *{ $check_in }* lo muestra y lo cambia, *{ $off }* lo termina.

## The plan in words

checkin-plan = Te pregunto cómo estás { $rhythm }, o unos minutos después (hora de { $place }).

checkin-plan-on-the-minute = Te pregunto cómo estás { $rhythm }, al minuto (hora de { $place }).

checkin-next = La próxima vez: { $day }, { $time }.

checkin-next-today = La próxima vez: hoy, { $time }.

checkin-no-next = Con este plan no hay próxima vez.

checkin-reminds = Si no has respondido, te lo recuerdo una vez: { $after } después.

checkin-reminds-not = No te lo recuerdo.

checkin-quiet-hours = Silencio: { $hours }. En esas horas no te pregunto ni te recuerdo nada de esto.

checkin-no-quiet-hours = Ya no hay horas de silencio.

checkin-away-until = Fuera: no pregunto nada antes de: { $day }.

checkin-holidays = Sin pregunta: { $days }.

checkin-none = No hay plan: no te pregunto cómo estás. *{ $check_in }* empieza uno.

checkin-changes = Para cambiarlo, escribe por ejemplo *{ $rhythm }*. También sirven *{ $away }* y *{ $holiday }* (con un día), *{ $quiet }* (con horas) y *{ $reminder }* (con un tiempo, como 3 h).

checkin-looks = *{ $back }* muestra lo que respondiste, *{ $forget }* lo borra, *{ $off }* termina mis preguntas.

checkin-example = No pude leer eso, así que no cambié nada. Puede ser así: *{ $example }*.

checkin-asleep = Las { $time } caen en tus horas de silencio ({ $hours }), así que nunca preguntaría. No cambié nada: elige otra hora, o termina el silencio con *{ $no_quiet }*.

checkin-quiet-clash = Te pregunto a las { $time }, que caen en esas horas. No cambié nada: elige otras horas, o primero otra hora para la pregunta.

checkin-ended = Ya no te pregunto. *{ $check_in }* lo empieza de nuevo.

checkin-ended-with-answers = Ya no te pregunto. Lo que respondiste queda para ti hasta que pasen sus 90 días; *{ $forget }* lo borra ahora. *{ $check_in }* lo empieza de nuevo.

checkins-stay = Te pregunto cómo estás, como lo elegiste. *{ $check_in }* muestra cuándo, *{ $off }* lo termina.

## Asking and answering

checkin-choices = 1 verde · 2 ámbar · 3 rojo · 4 saltar

checkin-reminder = Mi pregunta sigue abierta, por si la quieres. 1 verde · 2 ámbar · 3 rojo · 4 saltar

checkin-noted = Lo tengo: { $light }.

checkin-corrected = Cambiado; ahora es { $light }.

checkin-skipped = De acuerdo.

checkin-can-change = Hasta que pregunte de nuevo puedes escribir otra de las palabras, o editar o borrar tu mensaje. *{ $back }* muestra lo que has respondido.

checkin-more-not-kept = Guardo solo esa palabra. A lo demás no puedo responder; queda en tu mensaje, para ti.

checkin-only-these = Solo puedo tomar una de estas: 1 verde · 2 ámbar · 3 rojo · 4 saltar. Lo demás que escribas aquí no lo guardo, y no hace falta responder.

checkin-ground = Si algo pequeño ayudara ahora: *{ $ground }*.

checkin-may-note = En un día más ligero puedes escribir *{ $helps }:* y detrás tus propias palabras. Te las muestro en días como este, y a nadie más.

checkin-contact = **¿Quieres que alguien te busque?** 1 { $names } · 2 nadie por ahora

checkin-nobody = De acuerdo. Nadie se entera.

checkin-stays = En tu mensaje, tal como está ahora, no leo ninguna respuesta, así que queda esta: { $answer }. Si borras el mensaje, la borro.

checkin-erased = Borré también esa respuesta.

reactions-unread = No leo las reacciones, las pequeñas imágenes bajo un mensaje: no van cifradas, y tu servidor las ve. Responde por favor con una palabra o un número.

## What helps

what-helps-you =
    Una vez escribiste qué ayuda entonces:

    { $words }

what-helps-noted = Lo tengo, solo para ti, aunque quien me opera podría leerlo. Te lo muestro cuando respondes ámbar o rojo. *{ $helps }:* y palabras nuevas lo reemplazan, *{ $forget }* lo borra.

what-helps-change = *{ $helps }:* y palabras nuevas lo reemplazan, *{ $forget }* lo borra.

what-helps-nothing = Todavía no has anotado nada. *{ $helps }:* y detrás tus propias palabras, y te las muestro cuando respondas ámbar o rojo.

what-helps-erased = Tus palabras sobre lo que ayuda están borradas.

what-helps-too-long = Son { $length } caracteres; en un día difícil, { $longest } ya son bastante para leer. Escríbelo más corto; no cambió nada.

keep-what-helps = Algunas palabras tuyas pueden quedar como lo que te muestro cuando respondes ámbar o rojo, si después me lo dices.

what-helps-offer =
    Escribiste esto para ti:

    { $words }

    {"**"}¿Lo guardo y te lo muestro cuando me respondas ámbar o rojo?** 1 sí · 2 no. Nadie más lo ve, aunque quien me opera podría. Sin respuesta lo borro en menos de un día.

what-helps-offer-instead =
    Escribiste esto para ti:

    { $words }

    {"**"}¿Lo guardo en lugar de lo que anotaste que te ayuda?** 1 sí · 2 no. Te lo muestro después de ámbar o rojo, y a nadie más. Sin respuesta borro esto en menos de un día, y quedan las palabras de antes.

what-helps-offer-too-long = Lo último que escribiste es largo para leer en un día difícil, y no lo guardo. *{ $helps }:* y hasta { $longest } caracteres guarda algo más corto.

what-helps-not-taken = De acuerdo. Borré mi copia.

## Looking back

been = Solo para ti, lo que respondiste { $days ->
        [one] hoy
       *[other] en los últimos { $days } días
    }:

been-nothing = No guardo respuestas tuyas { $days ->
        [one] de hoy
       *[other] de los últimos { $days } días
    }.

been-week = Semana del { $day }: { $days }

been-day = { $weekday } { $answers }

been-picture = Las mismas respuestas en una imagen: una fila por semana, de lunes a domingo. 1 con una barra baja y blanca es verde, 2 con una más alta y gris es ámbar, 3 con la más alta y negra es rojo, una raya es saltar.

been-more = *{ $file }* te da todo lo que guardo, *{ $forget }* lo borra.

been-file-line = { $day }: { $answer }

been-file-name = notas-{ $date }.txt

been-file-caption = Todas las respuestas que te guardo. Donde guardes este archivo, otras personas podrían encontrarlo.

answers-forgotten = Todas tus respuestas están borradas aquí. Tus mensajes con ellas siguen en tu servidor y tus dispositivos; solo tú puedes borrarlos.

answers-forgotten-plan-stays = Todas tus respuestas están borradas aquí. Tus mensajes con ellas siguen en tu servidor y tus dispositivos; solo tú puedes borrarlos. Sigo preguntando; *{ $off }* lo termina.
