# Qué significa el propio silencio, en español. Para la forma, ver kolo.ftl.

## Making a rule

absence-by = Tu silencio no significa nada para mí, salvo que digas qué significa. Cada día: **¿a qué hora debería haber tenido ya una palabra tuya?** Por ejemplo *20:00*. (Con *paso* lo dejamos.)

absence-again = Si a esa hora no hay nada: **¿a qué hora te pregunto si estás?** Por ejemplo *20:30*; o 1 a esa misma hora.

absence-tell = Y si sigue sin haber nada: **¿a qué hora pido a alguien que te busque?** Por ejemplo *21:00*.

absence-order = Esas horas no encajan: cada una va después de la anterior, todas en doce horas, y con diez minutos o más para tu respuesta. **¿A qué hora debería haber tenido una palabra tuya?**

absence-time-unclear = Necesito una hora del día, por ejemplo *20:00*.

absence-contact = { $number } { $name }

absence-whom = **¿A quién pido primero que te busque?** { $list }

absence-needs-contact = Una regla necesita a alguien que te busque y que haya aceptado ser tu contacto. Para preguntarle a alguien: *{ $trust }*.

absence-read-back = { $days }, con el reloj de { $place }: basta cualquier palabra tuya desde las { $from }. Si no hay ninguna a las { $by }, te pregunto a las { $again }. Si sigue sin haber a las { $tell }, pido a { $name } que te busque, y después a tus otros contactos.

absence-read-back-nobody = { $days }, con el reloj de { $place }: basta cualquier palabra tuya desde las { $from }. Si no hay ninguna a las { $by }, te pregunto a las { $again }. Si sigue sin haber a las { $tell }, pido a tus contactos que te busquen. La regla no nombra a nadie.

absence-nobody-to-ask = Ahora no tienes ningún contacto, así que no hay a quién pedir que te busque.

absence-every-day = Todos los días

absence-weekdays = De lunes a viernes

absence-thin = A esa hora no puedo escribirle a { $name }, solo { $hours }. Preguntaría a tus otros contactos, o esperaría.

absence-right = **¿Está bien así?** 1 sí · 2 solo de lunes a viernes · 3 cambiarlo

absence-right-weekdays = **¿Está bien así?** 1 sí · 3 cambiarlo

absence-word = Una palabra tuya puede proteger la regla: así, quien tenga tu teléfono no puede terminarla sin esa palabra. Escribe una que vayas a recordar, o 1 para ninguna.

absence-word-short = Una palabra de tres letras o más, por favor; o 1 para ninguna.

absence-word-again = Escribe la misma palabra una vez más, para que no haya dudas.

absence-word-differs = Esa era otra palabra. Escribe la que quieras, o 1 para ninguna.

absence-asks-contact-later = A esta hora no le escribo a { $name }. Le pregunto a las { $time }. La regla vale cuando tenga su sí, y te lo digo entonces.

absence-asks-contact = Le pregunto a { $name }. La regla vale cuando tenga su sí, y te lo digo entonces.

absence-delete-word = Tengo la palabra. Borra ahora los mensajes en que la escribiste, aquí y en tus otros dispositivos, para que nadie lo lea.

absence-dropped = Está bien. No guardo nada de eso, y tu silencio no significa nada.

## Who is named

absence-be-named = { $name } hizo una regla y te nombra. Si a las { $by } no tengo una palabra suya y no me contesta, a las { $tell } te pido que intentes comunicarte, como acuerden ustedes. Puede no ser nada. ¿Lo harías? 1 sí · 2 no

absence-agreed-noted = Gracias. Se lo digo a { $name }.

absence-declined-noted = Está bien, se lo digo a { $name }. Sigues siendo su contacto para lo demás.

absence-ended-for = Ya no presto atención al silencio de { $name }: esa regla terminó. No tienes que hacer nada por ella.

absence-declined = { $name } no está de acuerdo, así que la regla no vale. Para hacer otra: *{ $again }*.

absence-not-agreed = { $name } no ha dicho que sí, así que la regla no vale. Para hacer otra: *{ $again }*.

absence-holds = { $name } está de acuerdo. La regla vale, por primera vez: { $day }. *{ $again }* la muestra.

## Looking, and ending

absence-waits = Todavía no vale: espero el sí de { $name }. Para terminarla: *{ $end }*.

absence-stands = Vale; la próxima vez: { $day }. Para terminarla: *{ $end }*.

absence-none = No hay ninguna regla. Para hacer una: *{ $again }*.

absence-which-word = Una palabra protege esta regla. ¿Cuál es?

absence-wrong-word = No es esa palabra. La regla sigue.

absence-locked = Se probaron tres palabras que no eran, así que no recibo ninguna para esta regla hasta esta fecha y hora: { $day }, { $time }. La regla sigue, y no se lo digo a nadie.

absence-ended = La regla terminó. Tu silencio ya no significa nada.

absence-contact-gone = Tu regla nombraba a { $name }, que ya no es contacto tuyo, y ahora no nombra a nadie. Sigue valiendo: preguntaría a tus otros contactos.

absence-nobody-left = Tu regla nombraba a { $name }, que ya no es contacto tuyo, y no hay nadie más. Te preguntaría a ti, pero no tengo a quién pedir que te busque.

absence-rests = Tu regla de ausencia también descansa, hasta esta fecha: { $day }.

absence-stays-on = Tu regla de ausencia sigue de todos modos, porque la protege una palabra.

## Watching

absence-probe = ¿Estás? Basta una palabra. Si no hay ninguna a las { $time }, tu regla sigue su curso.

absence-heard = Te leí. No pregunto a nadie.

absence-was-away = No pude estar pendiente de { $from } a { $to }, justo a la hora de tu regla. Por eso te pregunto primero: ¿estás? Basta una palabra. Si no hay ninguna a las { $until }, tu regla sigue su curso.

absence-was-away-for = No pude estar pendiente de la regla de { $name } de { $from } a { $to }. Primero le pregunto a { $name }. Si no hay una palabra a las { $until }, te vuelvo a escribir.

absence-was-away-earlier = Hace unas horas no pude estar pendiente de la regla de { $name }, de { $from } a { $to }. Al volver, primero le pregunté a { $name }. Si no te he pedido que intentes comunicarte, no tienes que hacer nada.

absence-was-cut-off = De { $from } a { $to } no logré comunicarme contigo, así que tienes más tiempo. ¿Estás? Si no hay una palabra a las { $until }, tu regla sigue su curso.

absence-was-cut-off-for = De { $from } a { $to } no logré comunicarme con { $name }, cuya regla te nombra. Mi pregunta ya salió. Si no hay una palabra a las { $until }, te vuelvo a escribir.

absence-unread = Me llegó algo tuyo que no pude leer. Escríbeme una palabra, por favor. Espero hasta las { $time }.

absence-reacted = No puedo leer reacciones. Escríbeme una palabra, por favor. Espero hasta las { $time }.
