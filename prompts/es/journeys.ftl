# Viajes: "debería estar de vuelta a más tardar", en español. Véase el comienzo de kolo.ftl.

journey-to = {" "}a { $to }

## Empezar y ver

journey-holds = Tu viaje{ $to } queda en pie, hasta **{ $day }, { $time }**, según el reloj de { $place }. Si para entonces no sé nada, te pregunto. A las { $check } pido a uno de tus contactos que te busque, a las { $alert } lanzo una alerta. En este orden: { $names }.

journey-waypoint = { $number } { $name }, { $time }

journey-on-the-way = En el camino, *{ $there }* o el número: { $list }

journey-how-ends = *{ $arrived }* lo termina. *{ $extend } 1h* le da más tiempo. *{ $cancel }* lo quita.

journey-how-ends-word = Tu palabra de seguridad lo termina, sola o detrás de *{ $arrived }*. *{ $extend } 1h* y tu palabra detrás le dan más tiempo.

journey-needs-contact = Un viaje necesita a alguien a quien yo pueda llamar, y nadie ha aceptado aún ser tu contacto. *{ $trust }* se lo pregunta a alguien. Después escribe tu viaje otra vez.

journey-needs-zone = No sé según qué reloj vives. Escribe *{ $here }* y una ciudad. Después escribe tu viaje otra vez.

journey-unclear = Necesito cuánto dura, o hasta cuándo: *{ $journey } 4h a Cúcuta* o *{ $journey } hasta las 18:00*. Todavía no hay nada preparado.

journey-bounds = Es demasiado pronto o demasiado lejos: debe estar entre cinco minutos y catorce días desde ahora. Nada ha cambiado.

journey-waypoint-bounds = Un lugar del camino necesita una hora entre ahora y el final del viaje, y puede haber diez. Nada ha cambiado.

journey-one-at-a-time = Ya tienes un viaje, y cuido de uno a la vez. *{ $extend } hasta las 20:00* cambia su final, *{ $cancel }* lo quita.

journey-none = Ahora no tienes ningún viaje. *{ $journey } 4h a Cúcuta* empieza uno.

## Cambiar y terminar. Lo mismo para las dos palabras

journey-ended = Tu viaje terminó. Ya no espero nada.

journey-extended = Anotado. Tu viaje tiene hasta { $time }.

journey-extend-which = ¿Cuánto más, o hasta cuándo? Por ejemplo *{ $extend } 1h* o *{ $extend } hasta las 20:00*. Nada ha cambiado.

journey-needs-word = Solo tu palabra de seguridad termina tu viaje o le da más tiempo. Tu viaje sigue.

journey-wrong-word = No es esa palabra. Tu viaje sigue.

journey-goes-on = Tu viaje sigue. Para terminarlo, escribe *{ $arrived }* y nada más.

journey-passed = { $name }: anotado. Tu viaje tiene hasta { $time }.

journey-off-until = Hasta { $time } no pregunto ni lanzo nada por este viaje.

journey-off-moved = Hasta { $time } no pregunto ni lanzo nada por este viaje. Lo que tocaba antes toca ahora a las { $time }.

journey-off-which = ¿Hasta cuándo? Por ejemplo *{ $off } las 18:00*. Nada ha cambiado.

journey-noted = Anotado. Tus contactos lo leen solo si este viaje se vuelve una alerta.

journey-no-note = No guardo ninguna nota para este viaje.

journey-pace = Anotado: te aviso { $nudge } min antes del final, espero { $wait } min tu palabra, y { $check } min más después de pedir a alguien que te busque.

journey-pace-later = Anotado, desde tu próximo viaje, porque tu palabra de seguridad protege este: te aviso { $nudge } min antes del final, espero { $wait } min tu palabra, y { $check } min más después de pedir a alguien que te busque.

journey-pace-bounds = Puede ser de { $from } a { $to } minutos, por ejemplo *{ $example }*. Nada ha cambiado.

journey-forget = Tu viaje está en curso. Si te olvido, no puedo llamar a nadie por ti. Si lo quieres, escribe *{ $forget }* otra vez en los próximos diez minutos.

## Cuidar

journey-nudges = Tu viaje{ $to } termina a las { $time }. *{ $arrived }* si ya estás, *{ $extend } 1h* si necesitas más.

journey-nudges-word = Tu viaje{ $to } termina a las { $time }. Tu palabra de seguridad lo termina.

journey-probe = **¿Estás ahí?** El tiempo de tu viaje{ $to } pasó. *{ $arrived }* lo termina, *{ $extend } 1h* le da más tiempo. Si no llega nada antes de { $time }, pido a uno de tus contactos que te busque.

journey-probe-word = **¿Estás ahí?** El tiempo de tu viaje{ $to } pasó. Tu palabra de seguridad lo termina. Si no llega antes de { $time }, pido a uno de tus contactos que te busque.

journey-probe-waypoint = ¿Ya pasaste por { $name }? *{ $there }* o { $number }. Si no llega nada antes de { $time }, pido a uno de tus contactos que te busque. Por un lugar del camino no lanzo ninguna alerta.

journey-was-away = No estuve cuidando de { $from } a { $to }, la hora de tu viaje. Por eso te pregunto primero: ¿estás ahí? *{ $arrived }* lo termina. Si no llega nada antes de { $until }, sigue su curso.

journey-was-away-word = No estuve cuidando de { $from } a { $to }, la hora de tu viaje. Por eso te pregunto primero: ¿estás ahí? Tu palabra de seguridad lo termina. Si no llega antes de { $until }, sigue su curso.

journey-asked = Le pido a { $name } que te busque. Si no llega una palabra tuya antes de { $time }, lanzo una alerta.

journey-asked-gently = Le pido a { $name } que te busque. Por un lugar del camino no lanzo ninguna alerta.

journey-nobody-awake-yet = A esta hora no puedo escribir a ninguno de tus contactos. Si no llega una palabra tuya antes de { $time }, lanzo una alerta.

journey-nobody-awake = A esta hora no puedo escribir a ninguno de tus contactos. Por un lugar del camino no lanzo ninguna alerta.

journey-looks = { $name } respondió, y te busca.

journey-cannot = { $name } respondió, y ahora no puede buscarte.

journey-said-well = { $name } ha sabido que estás bien. Espero tu propia palabra hasta { $time }.

journey-raised = No ha llegado ninguna palabra de tu viaje{ $to }, que terminaba a las { $time }. Lanzo una alerta a { $names }. *{ $end }* la termina.

journey-raised-word = No ha llegado ninguna palabra de tu viaje{ $to }, que terminaba a las { $time }. Lanzo una alerta a { $names }. Tu palabra de seguridad la termina.

journey-raised-too = No ha llegado ninguna palabra de tu viaje{ $to }, que terminaba a las { $time }. Las personas a quienes pregunto en tu alerta lo leen ahora.

journey-nobody = No ha llegado ninguna palabra de tu viaje, y **no hay nadie a quien pueda llamar**. Si lees esto en peligro, llama a alguien que pueda venir o actuar. Para otra vez: *{ $trust }*.

## A un contacto

journey-check-asks = **No sé nada de { $name }.** Un viaje{ $to } debía terminar a las { $time }. Puede no significar nada. ¿Puedes buscar? 1 busco · 2 no puedo · 3 he sabido de { $name }: está bien. Cuenta: { $account }

journey-check-waypoint = **No sé nada de { $name }** en { $place }, a las { $time }, en un viaje{ $to }. Puede no significar nada, y no lanzo ninguna alerta por eso. ¿Puedes buscar? 1 busco · 2 no puedo · 3 he sabido de { $name }: está bien. Cuenta: { $account }

journey-check-forced = Ya sabes que alguien está forzando a { $name }. Ahora no ha llegado ninguna palabra de un viaje{ $to }, que terminaba a las { $time }. No escribas ni llames a { $name }. Haz lo que acordaron.

journey-looks-noted = Gracias, por { $name }. Escribe 3 si está bien, 2 si no puedes. Si no sé nada antes de { $time }, lanzo una alerta.

journey-answer-noted = Anotado, y transmitido.

journey-well-noted = Anotado, y transmitido. Espero la propia palabra de { $name } hasta { $time }, y entonces pregunto otra vez.

journey-check-over = { $name } me ha escrito. Por ahora ya no hace falta buscar.

journey-forgotten = Lo que guardaba de { $name } se borró: alguien escribió *olvídame*. **Eso no quiere decir que { $name } esté bien.** No te pregunto nada más por el viaje.

journey-was-away-for = No estuve cuidando el viaje de { $name } de { $from } a { $to }. Primero le pregunto a { $name }. Si no te he pedido que busques, no tienes que hacer nada.

journey-kolo-is-gone = **Kolo dejó de responder.** Este mensaje quedó en el servidor por si eso pasaba. Un viaje de { $name }{ $to } debía terminar a las { $time }, y no pude preguntar. Puede que solo yo esté fallando. ¿Intentas comunicarte con { $name } directamente? Una respuesta aquí quizá no le llegue a nadie.

## En una alerta

carry-journey = La lanzo yo: un viaje{ $to } debía terminar a las { $time }, y no ha llegado ninguna palabra.

carry-journey-under-way = Hay un viaje{ $to } en curso, que termina a las { $time }.

carry-journey-note = Escrito de antemano para este viaje:

carry-journey-of = Algo nuevo sobre { $name }:

## Una regla de silencio, con palabra de seguridad

absence-needs-safe-word = He pedido que te busquen. Solo tu palabra de seguridad pone fin a eso.
