# La ficha sellada, en español. Véase el comienzo de kolo.ftl.

## Clases de entradas

card-lawyer = asistencia legal

card-medical = salud

card-plan = plan

card-proof = prueba de vida

card-not-told = a quién NO se debe avisar

card-other = otra cosa

## A su dueña o dueño

card-empty = Tu ficha está vacía. Puede llevar lo que tus contactos necesitarán en peligro: sellado, y abierto para ellos solo en una alerta, como tú elijas.

card-head = Tu ficha:

card-erased-when-safe = Se borra en cuanto terminas una alerta con tu propia palabra.

card-stays-when-safe = Se queda cuando termina una alerta.

card-kinds = ¿Qué quieres escribir? 1 asistencia legal · 2 salud · 3 plan · 4 prueba de vida · 5 a quién no se debe avisar · 6 otra cosa

card-menu = 1 añadir · 2 leer una · 3 cambiar una · 4 borrar una · 5 borrar todo · 6 borrar a salvo: sí o no · 7 listo

card-entry = - { $number }: **{ $kind }**: { $text } ({ $opens })

card-opens-with-alert = se abre con la alerta, para cada persona a quien se pregunta

card-opens-answered = se abre para quien ha respondido

card-opens-after = se abre tras { $length } sin final, para cada persona a quien se preguntó

card-opens-from = { $opens }; desde { $level }

card-opened-head = Se abrió:

card-opened = - **{ $kind }**: para { $name }, { $when }

card-opening = - **{ $kind }**: en camino hacia { $name } desde { $when }

card-later = Mientras tu alerta está abierta, la ficha ni se muestra aquí ni se cambia.

card-locked = Hace un rato que escribiste tu palabra de seguridad. Escribe *ficha* otra vez.

card-done = Cerrada. Borra ahora los mensajes en los que aparece algo de ella, aquí y en tus otros dispositivos.

card-full = Hay { $most } entradas y no caben más.

card-which-read = ¿Cuál quieres leer? Su número, por favor.

card-which-change = ¿Cuál quieres cambiar? Su número, por favor.

card-which-erase = ¿Cuál se borra? Su número, por favor.

card-erase-all = ¿Se borra todo? Nadie puede recuperarlo. 1 sí · 2 no

card-erased = Está borrada. Borra también los mensajes en los que aparece.

card-entry-erased = Esa está borrada.

card-no-such-entry = No hay ninguna entrada con ese número.

card-kept = Está guardado, sellado.

card-text = **{ $kind }**: escríbelo en un mensaje, hasta { $most } caracteres.

card-text-anew = **{ $kind }**: escríbelo de nuevo, hasta { $most } caracteres; o *saltar*, y se queda como está.

card-question = Escribe una pregunta que solo tú puedas responder, hasta { $most } caracteres. Tus contactos la hacen para saber que eres tú.

card-who-not = ¿A quién no se debe avisar? Nombres, y por qué si quieres; hasta { $most } caracteres. Tus contactos lo leen justo así.

card-answer = ¿Y qué responderías solo tú? Hasta { $most } caracteres.

card-text-too-long = Tiene { $length } caracteres y caben { $most }. Algo más corto, por favor.

card-when = ¿Cuándo se abre? 1 para quien ha respondido, como es habitual · 2 con la alerta, para cada persona a quien se pregunta · 3 tras un tiempo sin final

card-after = ¿Tras cuánto tiempo sin final? Por ejemplo *45 min* o *3 h*; 72 horas como mucho.

card-from = ¿Desde qué nivel? 1 en toda alerta · { $list }

## A contactos, en una alerta

card-opens = De la ficha sellada de { $name }, **{ $kind }**. Escribió:

card-opens-not-told = De la ficha sellada de { $name }: **a estas personas NO se las debe avisar.** Escribió:

card-opens-proof = De la ficha sellada de { $name }: **una pregunta que solo { $name } puede responder**, para que sepas quién habla:

card-opens-answer = Y la respuesta:
