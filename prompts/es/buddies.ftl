# Dos personas que se cuidan, en español.

keep-buddies = Después le pregunto a cada quien a solas si sigue en dupla con las demás personas de su grupo. Solo si todas dicen que sí, alguien se entera.

be-buddies = { $name } ({ $account }) pregunta si quieren ser dupla y estar al pendiente entre las dos personas, hasta esta fecha: { $day }. Qué significa, lo acuerdan ustedes. Yo no vigilo nada; ese día te pregunto si sigue. Cualquiera puede terminarlo cuando quiera, sin razones. 1 sí · 2 no

be-buddies-after = **¿Anoto que siguen en dupla, hasta esta fecha ({ $day }), tú y { $names }?** Le pregunto lo mismo a cada persona de tu grupo; solo se enteran quienes dicen que sí por ambos lados. No vigilo nada, y ese día te pregunto si sigue. 1 sí · 2 no

buddy-asking = Le pregunto a { $name } ({ $account }) y te digo la respuesta. Valdría hasta esta fecha: { $day }. Para retirarlo: *{ $end }*.

buddy-yes-noted = Anotado. Te enteras si del otro lado también dicen que sí. Si no te digo nada, no hace falta una razón.

buddy-no-noted = De acuerdo. No anoto nada.

buddy-declined = La respuesta de { $name } es no. No hace falta una razón.

buddy-agreed =
    Desde ahora { $name } y tú son dupla, hasta esta fecha: { $day }.

    Con *{ $tell }* y tus propias palabras, { $name } puede leer qué te ayuda y a qué horas. Para que yo llame a { $name } por ti: *{ $trust }*. Para terminar en el momento, sin razones: *{ $end }*.

buddy-already = { $name } y tú ya son dupla. *{ $mine }* lo muestra.

buddy-whom = ¿Con quién, y hasta cuándo? Por ejemplo *{ $example }*: el nombre de alguien que está contigo en un círculo, o una cuenta. Sin fecha son cuatro semanas.

buddies-at-most = Tienes { $most } duplas o preguntas abiertas, y no pueden ser más. Termina antes una.

buddies-go-on = Hasta hoy querían ser dupla { $name } y tú. **¿Sigue por cuatro semanas?** 1 sí · 2 termina. Solo sigue si las dos personas dicen que sí; sin respuesta termina en siete días.

buddy-goes-on-noted = Anotado. Sigue si { $name } también dice que sí.

buddy-goes-on = { $name } y tú siguen en dupla, hasta esta fecha: { $day }.

buddy-ended = { $name } y tú ya no son dupla. No hace falta una razón, y nadie hizo nada mal.

buddy-withdrawn = Lo que te pregunté sobre { $name } queda retirado. No tienes que hacer nada.

buddy-contacts-stay = A quién llamo por quién no cambió con esto. *{ $mine }* lo muestra.

my-buddies =
    { $list }

    Con *{ $tell }* y tus propias palabras puede leer algo tuyo; al editar o borrar tu mensaje, cambia o se borra. Para terminar en el momento: *{ $end }*.

buddy-line = { $name } y tú son dupla hasta esta fecha: { $day }.

buddy-line-open = Todavía no hay respuesta de { $name }.

buddy-line-rule = Si callas más de lo que dice tu regla de ausencia, le pido a { $name } que te busque.

buddy-line-their-rule = Si { $name } calla más de lo acordado contigo, te pido que vayas a ver.

buddy-line-words =
    Escribió para ti:

    { $words }

no-buddies = No tienes dupla con nadie. Para preguntarle a alguien: *{ $buddy }*.

no-such-buddy = No hay nadie con ese nombre ahí. *{ $mine }* muestra quién está.

buddy-told = Se lo paso a { $name }, tal como lo escribiste. Si editas tu mensaje, cambia; si lo borras, se borra aquí.

buddy-words-erased = Lo borré aquí. Puede que { $name } lo haya leído.

buddy-words-too-long = Son { $length } caracteres; pueden ser { $longest }. No pasé nada.

buddy-wrote =
    { $name }, que es tu dupla, quiere que sepas:

    { $words }

buddies-stay = Tus duplas siguen como están. *{ $mine }* las muestra.
