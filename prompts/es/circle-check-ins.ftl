# Lo que un círculo tiene de las preguntas del día, en español. Véase el comienzo de kolo.ftl.

## What a facilitator offers

offer-how = Puedes ofrecer dos cosas a tu círculo, cada una a lo sumo una vez en treinta días. Una pregunta del día, que cada persona toma o deja por su cuenta: *{ $plan }*. Una vista de cómo está el círculo, en números y sin nombres: *{ $view }*. Antes te la leo.

offer-read-back =
    Esto es lo que todo el círculo leerá:

    { $told }

offer-right = Después pregunto a solas a cada persona que permite que le escriba. No te enteras de lo que dice, ni de cuántas dicen que sí. **¿Lo hago?** 1 sí · 2 no

offer-dropped = De acuerdo. No se ofrece nada.

offer-stands = Eso ya se ofreció y sigue en pie. *{ $off }* lo termina.

offer-too-soon = Esto se ofreció a tu círculo hace menos de treinta días. Para que a nadie se le pregunte hasta que ceda, se puede volver a ofrecer a partir de este día: { $day }.

offer-none = Ahora no se ofrece nada de eso.

offer-made = El círculo ya lo leyó, y pregunto a cada persona a solas. Lo que diga queda con ella. La oferta termina este día: { $day }; o antes, con *{ $off }*.

## A plan for everybody

offer-told = { $name } ofrece a cada persona de aquí una pregunta del día: les preguntaría cómo están { $rhythm }, según el reloj de cada persona, en la sala privada de cada quien conmigo.

offer-told-private = Ahí le pregunto a cada quien: se puede tomar, elegir otras horas, o dejar. Nadie aquí se entera de lo que digan ni de lo que respondan después, y quien lo ofrece tampoco.

offer-ended = Ya no se ofrece la pregunta del día. Quien la tomó la conserva, como suya.

offered-plan = { $name } ofrece una pregunta del día a todo tu círculo: te preguntaría cómo estás { $rhythm }, según tu reloj. Basta una palabra, y otra la termina.

offered-plan-unseen = Nadie se entera de lo que digas ahora, ni de si tienes pregunta del día, ni de lo que respondas; { $name } tampoco. Quien me opera podría verlo.

offered-plan-whether = **¿La quieres?** 1 sí, tal como está · 2 elijo mis propias horas · 3 no

offered-plan-too = Ya tienes tus propias horas, y quedan como están si no dices otra cosa. 1 tomar estas en su lugar · 2 ver las mías · 3 no, quedan las mías

offer-gone = Esa oferta ya terminó. *{ $check_in }* prepara la tuya cuando quieras.

## A view of the circle

view-unclear = Para una vista necesito un día de la semana y una hora. Puede ser así: *{ $example }*.

view-clock = El reloj del círculo no está puesto. Para otra hora que la de UTC, escribe primero *{ $clock }* y una ciudad, y después propón la vista otra vez.

view-too-few = En un círculo de menos de seis, los números delatarían a alguien. Por eso aquí no ofrezco ninguna vista.

view-told = { $name } propone una vista del círculo: { $rhythm } (hora de { $place }) yo escribiría aquí cuántas personas están en verde y cuántas en ámbar o rojo. De cada persona que tiene pregunta del día cuenta la última respuesta de los siete días anteriores.

view-told-rule = Lo digo solo si al menos tres están en verde y al menos tres no. Si no, esa semana no escribo nada, ni por qué. Nunca un nombre, nunca quién respondió, nunca lo que se saltó. Lo que escribo sigue a la vista en esta sala.

view-told-private = Empieza solo si todo el círculo está de acuerdo. Pregunto a cada quien a solas, y nadie se entera de lo que diga. Un sí se puede retirar en cualquier momento; entonces no hay vista, y nadie se entera de quién lo retiró.

view-made = El círculo ya lo leyó, y pregunto a cada persona a solas hasta este día: { $day }. Si para entonces hay acuerdo de todo el círculo, pasa una semana entera y puede venir la primera vista. Si no viene ninguna, no digo por qué, a ti tampoco. *{ $off }* la termina.

view-whether = { $name } propone una vista de tu círculo: { $rhythm } (hora de { $place }) yo escribiría en la sala del círculo cuántas personas están en verde y cuántas en ámbar o rojo.

view-again = Alguien entró a tu círculo o salió de él, así que la vista que propuso { $name } descansa, y le pregunto de nuevo a todo el círculo. Yo escribiría en la sala, { $rhythm } (hora de { $place }), cuántas personas están en verde y cuántas en ámbar o rojo.

view-what-it-shows = Contaría tu última respuesta de los siete días anteriores, sin tu nombre, y solo si al menos tres están en verde y tres no. Quien conozca casi todas las demás respuestas podría adivinar la tuya: si ahí hay gente que no conoces, di que no.

view-right = Hace falta el sí de todo el círculo, y nadie se entera de quién dice que no. *{ $off }* retira el tuyo en cualquier momento. **¿Estás de acuerdo?** 1 sí · 2 no

view-agreed = Lo tengo: estás de acuerdo. Empieza solo si lo está todo el círculo. *{ $off }* lo retira, y nadie se entera.

view-elsewhere = Tus respuestas pueden contar en un solo círculo, porque dos vistas juntas podrían delatarte; y ya dijiste que sí en otro. Para cambiar, escribe primero *{ $off }*, y después responde aquí.

view-gone = Eso ya no se pregunta.

view-yours = Dijiste que sí a que tu última respuesta de la semana cuente en una vista de tu círculo, sin tu nombre. *{ $off }* lo retira, y nadie se entera.

view-not-yours = Tus respuestas no cuentan en la vista de ningún círculo.

view-taken-back = Queda retirado: tus respuestas no cuentan en la vista de ningún círculo, así que no habrá ninguna. Nadie se entera de que fuiste tú.

view-two = Cómo estamos esta semana: { $greens } en verde, { $others } en ámbar o rojo.

view-three = Cómo estamos esta semana: { $greens } en verde, { $ambers } en ámbar, { $reds } en rojo.

view-nobody-asked = Nadie tiene que decir cuál es su respuesta. Por favor, no se lo pregunten.

view-ended = Ya no hay vista del círculo, y no guardo el sí de nadie.
