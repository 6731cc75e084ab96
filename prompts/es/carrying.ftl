# Llevar una alerta a las personas en quienes alguien confía, en español. Para la forma, ver kolo.ftl.

## To who is asked. $name: who is in danger; $account: such as @mira:example.org; $time: such as 16:42

carry-alert = **ALERTA de { $name }**, { $time }. Cuenta: { $account }

carry-alert-again = **Sigue la alerta de { $name }**, de las { $time }: nadie la tiene ahora. Cuenta: { $account }

carry-level = Lo llama: **{ $level }**

carry-code = Tu palabra conmigo: *{ $code }*

carry-forced = **A { $name } le están obligando: llegó la palabra que lo dice.** No le escribas ni le llames: puede que otras personas lean, y crean que ya terminó. Haz lo que acordaron.

carry-forced-before = **Antes había llegado la palabra que dice que a { $name } le están obligando.** Esta alerta vino después, y puede que otras personas lean: no le escribas ni le llames. Haz lo que acordaron.

carry-when = { $day }, { $time }

carry-wrote = Escribió:

carry-update = De { $name }, { $time }:

carry-agreed = Lo que acordaron entre las dos partes:

carry-nothing-agreed = Aquí no hay nada escrito entre ustedes. Haz lo que hablaron.

carry-choice = 1 me encargo · 2 no puedo

carry-about = Se trata de la alerta de { $name }: nadie la tiene ahora. 1 me encargo · 2 no puedo

carry-about-you-lead = Se trata de la alerta de { $name }, que llevas tú. 1 estoy en ello · 2 no puedo seguir

carry-you-lead = Gracias. **Ahora llevas tú la alerta de { $name }.** Cuando algo avance, escribe *{ $acting }*, *{ $done }* o *{ $hand } NOMBRE*; 2 si no puedes seguir. Si no sé nada a las { $time }, te pregunto.

carry-other-leads = Gracias. { $lead } lleva la alerta. Quédate cerca: te escribo si haces falta.

carry-somebody-leads = { $lead } tiene la alerta de { $name } y la lleva. Quédate cerca: te llamo si no se sabe más. 1 también estoy · 2 no puedo

carry-acting-noted = Anotado, y lo digo. Si no sé nada a las { $time }, te pregunto.

carry-noted = Anotado, y lo digo.

carry-done-noted = Digo que según tú ya está. La alerta sigue abierta hasta que { $name } la termine con su propia palabra. Si no había terminado: *{ $acting }*.

carry-cannot-noted = Está bien. Si nadie más puede, te pregunto de nuevo.

carry-gives-up-noted = Gracias por haberlo llevado. Ahora acudo a las demás personas.

carry-still = **¿Sigues en ello, por { $name }?** 1 sí · 2 no puedo seguir. Si no sé nada a las { $time }, acudo a las demás personas.

carry-lead-lost = No he sabido nada de ti sobre { $name }, así que acudo a las demás personas. Si sigues en ello: 1

carry-nobody-to-hand = Nadie más ha contestado todavía, así que la sigues llevando tú. Si no puedes seguir: 2

carry-hand-to-whom = La sigues llevando tú. Puede tomarla: { $names }. Escribe *{ $hand } NOMBRE*

carry-nobody-asked-more = Llevo tres días preguntando por { $name }, y nadie ha dicho que se encarga. Ya no pregunto más. { $name } no ha terminado la alerta. Si puedes hacer algo: 1

carry-all-clear = **TODO EN CALMA, dice { $name }, { $time }.** Gracias por estar. No hace falta nada más. El cuerpo puede tardar en soltarlo: come algo, descansa, y cuéntale a alguien cómo te fue.

carry-false-alarm = **TODO EN CALMA, dice { $name }, { $time }: no había peligro.** No hace falta nada. Pasa, y ahora saben que te llega.

carry-clear-after-force = **Ahora { $name } escribió la palabra que dice que todo está bien, { $time }.** Antes vino la que dice que hay alguien que obliga. Aquí cierro la alerta. **Créelo solo después de hablar con { $name }**, de la manera acordada.

carry-never-ended = Hace un día se dijo que ya está, y desde entonces no tengo palabra de { $name }. Aquí paro. **{ $name } nunca terminó esta alerta.** Puede no ser nada, o sí: sabes más que yo.

carry-forgotten = Se borró lo que guardaba de { $name }: alguien escribió *olvídame*. Con eso la alerta termina aquí. **Eso no dice que { $name } esté a salvo.** Sigue con lo que hacías como te parezca bien.

## In the room of those who have answered. $log: a word to be typed

carry-room = Aquí están quienes contestaron la alerta de { $name }. { $name } no está aquí; lo que llegue de allá lo traigo. Lo que se escribe aquí lo leen todas las personas de la sala. *{ $log }: …* guarda una línea para quien llegue después.

carry-came = { $name } contestó.

carry-leads = Ahora lleva la alerta { $name }.

carry-is-acting = { $name } está en ello.

carry-is-done = { $name } dice que ya está. La alerta sigue abierta hasta la palabra de quien la dio.

carry-not-heard = No he sabido nada más de { $name }, y acudo a las demás personas.

carry-log = Hasta ahora:

carry-logged = Guardado.

carry-room-ends = Ya terminó. Esta sala queda 24 horas más, para lo que tengan que decirse; luego la deshago.

## To the person

carry-with-server = Con el servidor para { $names }. Ninguna persona ha contestado todavía.

carry-with-server-too = Con el servidor para { $names }.

carry-not-with-server = Todavía no está con el servidor: { $names }. Sigo intentando.

carry-has-it = { $name } se encarga, { $time }.

carry-has-it-too = { $name } contestó también, { $time }. { $lead } lleva la alerta.

carry-acts = { $name } está en ello, { $time }.

carry-done = { $name } dice que ya está, { $time }. Tu palabra termina la alerta.

carry-nobody-yet = Ninguna persona lo tiene ahora. Vuelvo a preguntar a las { $time }.

carry-nobody-at-all = En tres días nadie ha dicho que se encarga, y ya no pregunto a nadie. La alerta sigue abierta: lo que escribas aquí la empieza de nuevo.

carry-nobody-left = Ya no hay nadie a quien pueda preguntar por ti. La alerta termina aquí, y nadie la tiene. Si puedes, llama tú a alguien.

carry-all-asleep = **Todavía no le pregunté a nadie.** A esta hora no puedo escribir a ninguno de tus contactos. Le pregunto a { $name } a las { $time }. Si puedes, llama tú: { $names }.

carry-probe = Aquí estoy. Si ya pasó, tu palabra lo dice.

carry-never-ended-by-you = Pasó un día desde que se dijo que ya está. Aquí paro, y digo a quienes lo sabían que no terminaste la alerta. Una alerta nueva funciona en cualquier momento.

## How it stands, line by line

carry-stands = Tu alerta de las { $time }:

carry-stands-unasked = { $name }: sin preguntar todavía

carry-stands-queued = { $name }: en camino, todavía no con el servidor

carry-stands-with-server = { $name }: con el servidor, sin respuesta

carry-stands-cannot = { $name }: dice que ahora no puede

carry-stands-away = { $name }: no puede leer mi mensaje ahora

carry-stands-answered = { $name }: contestó, { $time }

carry-stands-leads = { $name }: contestó, { $time }, y lleva la alerta

carry-stands-acting = { $name }: está en ello, { $time }

carry-stands-leads-acting = { $name }: lleva la alerta y está en ello, { $time }

carry-stands-done = { $name }: dice que ya está, { $time }

carry-stands-silent = { $name }: contestó antes, y le pregunto de nuevo

carry-stands-gone = { $name }: ya no es contacto

## What is sent besides words

carry-picture = Una foto de { $name }, { $time }

carry-recording = Una grabación de { $name }, { $time }

carry-film = Un video de { $name }, { $time }

carry-file = Un archivo de { $name }, { $time }

carry-place = Un lugar de { $name }, { $time }

carry-deleted = { $name } borró esto, que te había llegado:

## If Kolo is the one that fails

carry-kolo-is-gone = **ALERTA de { $name }**, { $time }, **y Kolo, que la llevaba, dejó de funcionar.** Este mensaje quedó en el servidor por si eso pasaba. Puede que nadie la tenga. Cuenta: { $account }. Por favor, actúa tú y llama a quienes puedan saber. Una respuesta aquí quizá no le llegue a nadie.
