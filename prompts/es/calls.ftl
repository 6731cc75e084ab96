# Llamar a alguien por otra persona, en español. Para la forma, ver kolo.ftl.

## To who is called

call-to-be-in-touch = **A { $name } le vendría bien que alguien se comunique hoy.** 1 le escribo · 2 ahora no puedo

call-to-look = **{ $name } lleva en silencio más tiempo del que dice su propia regla.** La hizo para esto, y puede no ser nada: una batería sin carga, un sueño largo. ¿Intentas comunicarte? 1 lo intento ahora · 2 ahora no puedo

call-still-to-look = **Sigo buscando a alguien que intente comunicarse con { $name }**, en silencio más tiempo del que dice su propia regla. Puede no ser nada. ¿Puedes ahora? 1 lo intento ahora · 2 ahora no puedo

call-is-yours = Gracias. Le digo a { $name } que le vas a escribir. Está aquí: { $account }

call-you-look = Gracias. { $name } es aquí { $account }. Cuando sepas algo: 1 sigo intentando · 2 ya nos comunicamos · 3 no puedo seguir. Si no sé nada a las { $time }, pregunto también a otras personas.

call-you-stay = Gracias. Ya hay alguien buscando a { $name }. Quédate cerca; te escribo si hace falta.

call-still-trying = Anotado. No pregunto a nadie más antes de las { $time }.

call-cannot-noted = Está bien. No hace falta nada de tu parte.

call-cannot-for-now = Está bien. Si nadie más puede, quizá te pregunte de nuevo más tarde.

call-gives-up-noted = Gracias por haberlo intentado. Ahora acudo a otras personas.

call-lead-lost = No he sabido nada de ti sobre { $name }, así que pregunto también a otras personas. Si sigues en ello, escribe 1.

call-taken-back = Ya no hace falta, dice { $name }. No se te pide nada.

call-is-there = { $name } me escribió. No hace falta nada más.

call-somebody-else = Otra persona ya está en comunicación con { $name }. No hace falta nada de tu parte.

call-reached-noted = Gracias. No pregunto a nadie más, y le digo a { $name } lo que dijiste.

call-reached = Alguien que buscaba a { $name } dice que ya hubo comunicación. No hace falta nada más.

call-about-being-in-touch = ¿Te refieres a { $name }, a quien le vendría bien que alguien se comunique? 1 le escribo · 2 ahora no puedo

call-about-looking = ¿Te refieres a { $name }, de quien no hay palabra? 1 intento comunicarme · 2 ahora no puedo

call-about-you-look = ¿Te refieres a { $name }, a quien estás buscando? 1 sigo intentando · 2 ya nos comunicamos · 3 no puedo seguir

## To the person

call-asking = Le pregunto ahora a { $names }. Te aviso en cuanto haya respuesta, y a las { $time } si no la hay. Para retirarlo: *{ $back }*.

call-asking-to-look = Pido a { $names } que te busque, como dice tu regla. Una palabra tuya lo termina.

call-not-answered = { $name } no ha contestado todavía.

call-not-heard = No he sabido nada más de { $name }.

call-cannot = { $name } no puede ahora.

call-cannot-go-on = { $name } no puede seguir.

call-out-of-reach = En este momento { $name } no puede leer mi mensaje.

call-not-left = Mi mensaje a { $names } todavía no ha salido.

call-keeps-trying = Ahora mismo no logro conectarme. Sigo intentando, y te digo cuando haya salido.

call-has-left = Mi mensaje a { $name } ya salió. Si no llega respuesta, sigo a las { $time }.

call-was-late = Tenía que seguir con esto a las { $time } y no lo hice. Es un fallo mío, no tuyo. Sigo ahora.

call-answered = { $name } contestó ({ $time }) y te va a escribir.

call-somebody-looks = { $name } contestó ({ $time }) e intenta comunicarse contigo. Una palabra aquí lo termina.

call-nobody-yet = Nadie ha dicho que te esté buscando ahora. Vuelvo a preguntar a las { $time }.

call-nobody-at-all = Nadie ha dicho que te esté buscando, y ya no pregunto a nadie. Una palabra tuya se oye enseguida.

call-all-cannot-yet = Todas las personas a quienes pregunté dicen que ahora no pueden. Vuelvo a preguntar a las { $time }.

call-all-cannot-at-all = Todas las personas a quienes pregunté dicen que no pueden, y ya no pregunto a nadie. Una palabra tuya se oye enseguida.

call-nobody = Nadie ha contestado todavía. Si alguien lo hace, te lo digo enseguida.

call-all-cannot = Todas las personas a quienes podía preguntar dicen que ahora no pueden.

call-meanwhile = Mientras tanto: *{ $ground }* te lleva a algo que da calma, y en un círculo *{ $who }* muestra quién más puede ayudar.

call-all-asleep = A esta hora no puedo escribir a ninguno de tus contactos. Le pregunto a { $name } a las { $time }. Para retirarlo: *{ $back }*.

call-nobody-to-call = No tienes ningún contacto a quien pueda preguntar, así que no le pregunté a nadie. Para nombrar a alguien: *{ $trust }*.

call-is-taken-back = Queda retirado. Se lo digo a quienes había preguntado.

call-not-needed = Te leí. Todavía no había preguntado a nadie, y ya no pregunto.

call-told-that-there = Te leí. Le digo a { $names } que estás.

call-was-in-vain = Te leí. Durante tu silencio pedí a { $names } que te buscara, y nadie dijo haberse comunicado contigo. Ya aviso que estás.

call-is-heard = Te leí.

call-says-reached = { $name } dice que ya hubo comunicación contigo. No pregunto a nadie más.
