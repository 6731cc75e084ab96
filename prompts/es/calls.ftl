# Llamar a alguien por otra persona, en español. Para la forma, ver kolo.ftl.

## To who is called

call-to-be-in-touch = **A { $name } le vendría bien que alguien se comunique hoy.** 1 le escribo · 2 ahora no puedo

call-to-look = **{ $name } lleva en silencio más tiempo del que dice su propia regla.** La hizo para esto, y puede no ser nada: una batería sin carga, un sueño largo. ¿Intentas comunicarte? 1 lo intento ahora · 2 ahora no puedo

call-is-yours = Gracias. Le digo a { $name } que le vas a escribir. Está aquí: { $account }

call-you-look = Gracias. { $name } es aquí { $account }. Cuando sepas algo: 1 sigo intentando · 2 ya nos comunicamos · 3 no puedo seguir. Si no sé nada a las { $time }, pregunto también a otras personas.

call-you-stay = Gracias. Ya hay alguien buscando a { $name }. Quédate cerca; te escribo si hace falta.

call-still-trying = Anotado. No pregunto a nadie más antes de las { $time }.

call-cannot-noted = Está bien. No hace falta nada de tu parte.

call-lead-lost = No he sabido nada de ti sobre { $name }, así que pregunto también a otras personas. Si sigues en ello, escribe 1.

call-taken-back = Ya no hace falta, dice { $name }. No se te pide nada.

call-is-there = { $name } me escribió. No hace falta nada más.

call-somebody-else = Otra persona ya está en comunicación con { $name }. No hace falta nada de tu parte.

call-reached-noted = Gracias. No pregunto a nadie más, y le digo a { $name } lo que dijiste.

call-reached = Alguien que buscaba a { $name } dice que ya hubo comunicación. No hace falta nada más.

## To the person

call-asking = Le pregunto ahora a { $names }. Te aviso en cuanto haya respuesta, y a las { $time } si no la hay. Para retirarlo: *{ $back }*.

call-asking-to-look = Pido a { $names } que te busque, como dice tu regla. Una palabra tuya lo termina.

call-not-answered = { $name } no ha contestado todavía.

call-not-heard = No he sabido nada más de { $name }.

call-cannot = { $name } no puede ahora.

call-out-of-reach = En este momento { $name } no puede leer mi mensaje.

call-answered = { $name } contestó ({ $time }) y te va a escribir.

call-somebody-looks = { $name } contestó ({ $time }) e intenta comunicarse contigo. Una palabra aquí lo termina.

call-nobody-yet = Nadie ha contestado todavía. Sigo preguntando.

call-nobody-at-all = Nadie ha contestado, y ya no pregunto a nadie. Una palabra tuya se oye enseguida.

call-nobody = Nadie ha contestado todavía. Si alguien lo hace, te lo digo enseguida. Mientras tanto: *{ $ground }* te lleva a algo que da calma, y en un círculo *{ $who }* muestra quién más puede ayudar.

call-all-asleep = A esta hora no puedo escribir a ninguno de tus contactos. Le pregunto a { $name } a las { $time }. Para retirarlo: *{ $back }*.

call-nobody-to-call = No tienes ningún contacto a quien pueda preguntar, así que no le pregunté a nadie. Para nombrar a alguien: *{ $trust }*.

call-is-taken-back = Queda retirado. Se lo digo a quienes había preguntado.

call-not-needed = Te leí. Nadie había sabido de esto, y nadie lo sabrá.

call-told-that-there = Te leí. Le digo a { $names } que estás.

call-says-reached = { $name } dice que ya hubo comunicación contigo. No pregunto a nadie más.
