# Lo que dice `kolo check` sobre los errores en los guiones, y al final los avisos. Hay una frase, un `label`
# que aparece en el lugar del archivo y un `help` que dice qué escribir en su lugar. Palabras como
# `minutes` o `round` son iguales en todos los idiomas: no se traducen.

-kinds = say (Kolo dice algo), round (cada persona responde en su turno), private (cada persona responde a solas con Kolo), wall (las respuestas se muestran juntas y sin nombres), anon (lo mismo, a partir de cinco personas), pairs, trios y fours (grupos pequeños), poll y dots (votaciones), table (filas para llenar), form (un formulario privado), adapt (cada persona hace un guion propio), gallery (listas por temas), inject (sucesos de un simulacro), bring (quien facilita escribe algo para lo que sigue), sort (se ponen cosas bajo títulos), commit (una promesa privada con fecha), plenary (palabra abierta), pause (silencio), close (palabras de cierre y una pregunta privada)

# $scripts, $languages, $mistakes, $hints: cantidades
check-summary = Guiones: { $scripts } · idiomas: { $languages } · errores: { $mistakes } · avisos: { $hints }

check-summary-hints = Un guion con avisos funciona. Muestran qué mirar otra vez; tú decides.

# $language: un código; $parts: lo que hay, como más abajo
check-coverage = { $language }: { $parts }

# $done, $all: cantidades
check-coverage-part = { $sort ->
    [scripts] { $done } de { $all } guiones
    [arcs] { $done } de { $all } agendas
    [practices] { $done } de { $all } archivos de prácticas
    [check-ins] { $done } de { $all } juegos de preguntas propias
    [directory] { $done } de { $all } fichas
   *[phrases] { $done } de { $all } frases
}

# $count: archivos cuyo original cambió desde que se tradujeron
check-coverage-stale = sin actualizar: { $count }

# $count: archivos de los que nadie ha dicho que se compararon con su original
check-coverage-unconfirmed = sin confirmar: { $count }

# $names: archivos sin traducir, o en los que faltan tantas frases
check-coverage-missing = faltan: { $names }

check-watching = Miro los archivos hasta Ctrl-C, y reviso otra vez cuando se guarda alguno.

# $files: rutas
check-changed = Cambió: { $files }

check-empty = el archivo está vacío
    .label = aquí no hay nada
    .help = Un guion empieza con "# " y su título. Puedes copiar uno que funcione, por ejemplo closing.md, y cambiarlo.

# $line: la primera línea que no se puede leer
check-not-text = el archivo contiene algo que no es texto, en la línea { $line }
    .label = esto no se puede leer
    .help = Un guion es un archivo de texto simple. Guárdalo desde tu editor como "texto sin formato" o "Markdown", con la codificación UTF-8.

# $limit: el tamaño máximo, en KiB
check-too-large = el archivo pesa más de { $limit } KiB
    .label = demasiado
    .help = Ningún círculo aguantaría un guion de este tamaño. ¿Es el archivo correcto? Si lo es, haz varios guiones con él.

# $name: el nombre del archivo sin ".md"
check-bad-file-name = "{ $name }" no puede ser el nombre de un guion
    .label = el guion de este archivo lleva el nombre del archivo
    .help = Usa en el nombre solo letras minúsculas de la a a la z sin tilde, números y guiones, por ejemplo ronda-de-noche.md: la gente escribe ese nombre para empezar.

check-no-title = el guion no tiene título
    .label = aquí debería ir el título
    .help = Empieza el archivo con "# " y el título que la gente va a leer, por ejemplo: # Ronda de noche

check-no-about = nada dice qué va a pasar
    .label = falta el anuncio de este guion
    .help = Escribe un párrafo entre los ajustes y el primer paso, con palabras sencillas: qué va a pasar, cuánto dura y qué se guarda. La gente lo lee antes de decir que sí.

check-no-steps = el guion no tiene pasos
    .label = en este guion no pasaría nada
    .help = Un paso es un título con su tipo y su nombre, por ejemplo: ## round: arriving

check-no-minutes = el guion no dice cuánto dura
    .label = debajo de este título
    .help = Escribe una línea debajo del título, por ejemplo: minutes: 25

check-no-care = el guion no dice cuánto cuidado pide
    .label = debajo de este título
    .help = Escribe una línea debajo del título: care: green si no se pregunta nada personal, care: amber si puede surgir algo personal, care: red si pueden aparecer amenazas o heridas.

# $key: como está escrito; $near: lo que quizás se quiso escribir, o "UNKNOWN"
check-unknown-key = "{ $key }" no es un ajuste
    .label = esta palabra no se conoce
    .help = { $near ->
        [UNKNOWN] Debajo del título se puede ajustar: minutes, care, people, maps, lineage, alternatives. Debajo de un paso: minutes, harvest, y lo que además lleva su tipo, por ejemplo first, at-least, mix o scale. Si esto es una frase y no un ajuste, deja una línea vacía antes y empieza con otra palabra.
       *[other] ¿Querías escribir "{ $near }"? Los ajustes van en inglés y en minúsculas en todos los idiomas.
    }

# $key: el ajuste
check-key-twice = "{ $key }" aparece dos veces en el mismo lugar
    .label = ya estaba más arriba
    .help = Deja el que sea correcto y borra el otro.

# $key: el ajuste; $place: "header" o el tipo de paso
check-key-not-used = { $place ->
        [header] "{ $key }" va en un paso, no debajo del título
       *[other] un paso del tipo "{ $place }" no lleva "{ $key }"
    }
    .label = aquí no tiene efecto
    .help = { $place ->
        [header] Mueve la línea debajo del título del paso al que se refiere.
       *[other] Borra la línea, o muévela debajo del título si se refiere a todo el guion.
    }{ $place ->
       *[header] {""}
        [say] {" "}El tipo "say" lleva: minutes, until
        [pause] {" "}El tipo "pause" lleva: minutes
        [round] {" "}El tipo "round" lleva: minutes, harvest, first, next
        [private] {" "}El tipo "private" lleva: minutes, harvest, returns, hand, becomes
        [wall] {" "}El tipo "wall" lleva: minutes, harvest, at-least
        [anon] {" "}El tipo "anon" lleva: minutes, harvest, at-least
        [pairs] {" "}El tipo "pairs" lleva: minutes, harvest, mix, turns, times, becomes
        [trios] {" "}El tipo "trios" lleva: minutes, harvest, mix, turns, times, becomes
        [fours] {" "}El tipo "fours" lleva: minutes, harvest, mix, turns, times, becomes
        [poll] {" "}El tipo "poll" lleva: minutes, harvest, ballot, scale, from, same-as, each, again
        [dots] {" "}El tipo "dots" lleva: minutes, harvest, dots, from, same-as
        [table] {" "}El tipo "table" lleva: minutes, harvest, by, rows, from, hand, becomes
        [form] {" "}El tipo "form" lleva: minutes, harvest, returns, hand, becomes
        [adapt] {" "}El tipo "adapt" lleva: minutes, harvest, by, scripts, minutes-at-most, hand
        [gallery] {" "}El tipo "gallery" lleva: minutes, harvest, at-least
        [inject] {" "}El tipo "inject" lleva: minutes, at, for
        [commit] {" "}El tipo "commit" lleva: minutes
        [plenary] {" "}El tipo "plenary" lleva: minutes, harvest
        [bring] {" "}El tipo "bring" lleva: minutes
        [sort] {" "}El tipo "sort" lleva: minutes, harvest, from, by
        [close] {" "}El tipo "close" lleva: minutes
    }

# $key: el ajuste
check-key-misplaced = el ajuste "{ $key }" está entre el texto
    .label = esta línea se leería ante el círculo
    .help = Súbela justo debajo del título del paso, sin línea vacía en medio. Si es una frase, empieza con otra palabra.

# $key: el ajuste; $value: como está escrito
check-bad-value = "{ $key }" no puede ser "{ $value }"
    .label = este valor no se entiende
    .help = { $key ->
        [minutes] Escribe los minutos con un número entero, por ejemplo: minutes: 20
        [care] Escribe una de estas palabras: green, amber, red. Por ejemplo: care: amber
        [people] Escribe el mínimo y el máximo, por ejemplo: people: 3-12
        [maps] Escribe las marcas de para qué sirve, con comas: A a D, S T E V, 1 a 5, L1 Ld L2 L3, w1 a w8, K1 a K6; mayúsculas y minúsculas tal como están aquí. Por ejemplo: maps: B, S, w5. O borra la línea.
        [lineage] Escribe en pocas palabras de dónde viene el ejercicio, o borra la línea.
        [alternatives] Escribe los nombres de otros guiones con comas, por ejemplo: alternatives: opening, checkin-round
        [harvest] Escribe qué se puede guardar: group, aggregate, own o none; cada tipo de paso permite algunas. Si tienes dudas: harvest: none
        [first] Escribe quién tiene la palabra primero: facilitator o anyone. Por ejemplo: first: facilitator
        [mix] Escribe cómo se forman los grupos: random (al azar), new (al azar, con otras personas que antes), by-hand (lo dice quien facilita), join (se juntan los últimos grupos) o same (los últimos grupos de este tamaño se encuentran otra vez). Por ejemplo: mix: random
        [turns] Escribe "together" si cada pregunta llega una vez para todo el grupo, o "each" si todas llegan una vez para cada persona. Por ejemplo: turns: each
        [times] Escribe los minutos de cada pregunta, con comas, cada uno 1 o más. Por ejemplo: times: 2, 5, 3
        [ballot] Escribe "one" si cada persona elige una opción, o "rank" si las pone en orden. Para números en una escala, borra la línea y escribe: scale: 0-4
        [scale] Escribe el número más bajo y el más alto, con diez de diferencia como máximo, por ejemplo: scale: 0-4
        [dots] Escribe cuántos puntos tiene cada persona, de 1 a 9, por ejemplo: dots: 3
        [from] Escribe el nombre de un paso anterior tal como está en su título después de los dos puntos, por ejemplo: from: needs
        [same-as] Escribe el nombre de la votación anterior tal como está en su título después de los dos puntos, por ejemplo: same-as: first-vote
        [by] En una tabla, escribe quién la llena: person, group o circle (una sola para todo el mundo, que se llena en la sala). En un paso "adapt", quién hace un guion: person o group. En un "sort", quién ordena: facilitator o anyone. Por ejemplo: by: person
        [rows] Escribe cuántas filas puede llenar cada quien, de 1 a 9, por ejemplo: rows: 2
        [at] Escribe el minuto de cada suceso, contado desde el comienzo del paso, ninguno antes que el de su izquierda; "asked" si llega cuando lo llama quien facilita. Por ejemplo: at: 0, asked, 12
        [for] Escribe para cada suceso, en su orden y con comas, a quién se le cuenta: "all", que es todo el círculo, o un papel tal como está en la lista. Por ejemplo: for: all, vigía, all
        [until] Escribe el último día en que se puede decir, como año, mes y día. Por ejemplo: until: 2027-03-01
        [next] Escribe "order" si la palabra va en el orden que se anunció, o "named" si quien ha hablado nombra a quien sigue. Por ejemplo: next: named
        [each] Escribe el nombre de un paso anterior tal como está en su título detrás de los dos puntos: se vota sobre cada cosa que el círculo reunió allí. Por ejemplo: each: needs
        [again] Escribe después de cuántos días cada quien puede responder lo mismo otra vez, de 1 a 366, con comas y el más cercano primero. Por ejemplo: again: 30, 90
        [returns] Escribe "asked" si cada persona dice cuándo quiere recibir de vuelta su texto, o borra la línea: entonces vuelve al terminar el ejercicio. Por ejemplo: returns: asked
        [open] Escribe "alone" si cualquiera puede hacerlo a solas en privado, o borra la línea. Por ejemplo: open: alone
        [becomes] Escribe en qué puede convertirse después, si cada persona dice que sí: en pairs, trios y fours "buddies"; en un paso private, form o table "what-helps". Por ejemplo: becomes: buddies. O borra la línea.
        [source] Esta línea no se escribe a mano. Bórrala; cuando hayas comparado la traducción con su original, escribe en la terminal: kolo scripts confirm y el archivo
       *[at-least] Escribe cuántas personas deben haber escrito antes de que se vea: 2 o más, o 5 o más en un paso "anon". Por ejemplo: at-least: 5
    }

# $heading: como está escrito
check-bad-heading = "{ $heading }" no es el título de un paso
    .label = un título con ## empieza un paso
    .help = Escribe el tipo, dos puntos y un nombre, por ejemplo: ## round: arriving. Sin dos puntos solo hay: ## content, ## instead, ## aims, ## needed, ## key points, ## notes. Los tipos son: { -kinds }.

# $kind: como está escrito; $near: lo que quizás se quiso escribir, o "UNKNOWN"
check-unknown-kind = no hay pasos del tipo "{ $kind }"
    .label = la palabra antes de los dos puntos es el tipo
    .help = { $near ->
        [UNKNOWN] Los tipos
       *[other] ¿Querías escribir "{ $near }"? Los tipos
    } son: { -kinds }.

# $kind: el tipo
check-no-step-id = este paso no tiene nombre
    .label = falta un nombre después de los dos puntos
    .help = Escribe un nombre corto después del tipo, por ejemplo: ## { $kind }: first-one. Con él se encuentran las traducciones; la gente no lo ve.

# $id: como está escrito
check-bad-step-id = "{ $id }" no puede ser el nombre de un paso
    .label = este nombre
    .help = Usa solo letras minúsculas de la a a la z sin tilde, números y guiones, por ejemplo: what-we-need. Los ajustes van en la línea siguiente, no en el título.

# $id: el paso; $line: dónde se usó antes
check-step-twice = dos pasos se llaman "{ $id }"
    .label = el primero está en la línea { $line }
    .help = Dale otro nombre a uno de los dos: con él se encuentran las traducciones.

# $kind: el tipo
check-no-harvest = este paso no dice qué se puede guardar
    .label = debajo de este título falta "harvest"
    .help = { $kind ->
        [private] Escribe "harvest: own" si al final cada persona recibe sus propias respuestas, o "harvest: none" si se borran.
        [form] Escribe "harvest: own" si cada persona puede volver a su formulario hasta el final de la sesión, o "harvest: none" si se borra cuando lo tiene como archivo.
        [adapt] Escribe "harvest: none" si cada guion se borra cuando quien lo hizo lo tiene como archivo, o "harvest: own" si puede volver a él mientras dure este paso y recibe el archivo al final de la sesión.
        [wall] Escribe "harvest: group" si el círculo puede llevarse lo que está en el muro, o "harvest: none" si se borra después de mostrarlo.
        [anon] Escribe "harvest: group" si el círculo puede llevarse lo escrito, o "harvest: none" si se borra después de mostrarlo.
        [gallery] Escribe "harvest: group" si el círculo puede llevarse las listas, o "harvest: none" si se borran después de mostrarlas.
        [table] Escribe "harvest: own" si nadie más que su autora o autor ve una fila, o "harvest: group" si puede darle filas sueltas al círculo.
        [poll] Escribe "harvest: aggregate" si el círculo puede llevarse los números, o "harvest: none" si solo se muestran. Los votos sueltos nunca se guardan.
        [dots] Escribe "harvest: aggregate" si el círculo puede llevarse los números, o "harvest: none" si solo se muestran. Los votos sueltos nunca se guardan.
        [plenary] Escribe "harvest: group" si lo que se aparca se puede llevar, o "harvest: none" si no se guarda.
        [round] Escribe "harvest: none" si lo dicho se queda en el momento, o "harvest: group" si el círculo puede anotarlo en común.
       *[groups] Escribe "harvest: group" si la línea que trae cada grupo se puede llevar, o "harvest: none" si se queda en el momento.
    }

# $kind: el tipo; $harvest: como está escrito
check-harvest-not-allowed = { $kind ->
        [private] una respuesta privada no puede pasar a "{ $harvest }"
        [adapt] un guion que alguien hace a solas no puede pasar a "{ $harvest }"
        [form] lo que está en un formulario privado no puede pasar a "{ $harvest }"
        [commit] una promesa privada no puede pasar a "{ $harvest }"
        [close] un paso de cierre no guarda nada, así que no puede llevar "{ $harvest }"
       *[other] un paso del tipo "{ $kind }" no puede guardar "{ $harvest }"
    }
    .label = en este paso no es posible
    .help = { $kind ->
        [private] Lo que una persona escribe a solas con Kolo nunca se muestra a las demás: escribe "own" (vuelve a quien lo escribió) o "none" (se borra). Para compartir respuestas sin nombres, usa un paso del tipo "wall".
        [form] Lo que una persona escribe a solas con Kolo nunca se muestra a las demás: escribe "own" (se guarda para ella hasta el final) o "none" (se borra cuando lo tiene como archivo).
        [commit] Una promesa es solo de quien la hace. Borra la línea, o escribe: harvest: own
        [table] En todo caso cada quien tiene una copia de sus filas: escribe "own" (nadie más las ve) o "group" (puede darle filas sueltas al círculo).
        [poll] Solo se muestran números: escribe "aggregate" (el círculo puede llevárselos) o "none" (solo se muestran).
        [dots] Solo se muestran números: escribe "aggregate" (el círculo puede llevárselos) o "none" (solo se muestran).
        [round] Lo que se dice en una ronda llega a todo el círculo: escribe "group" si el círculo puede anotarlo en común, o "none" si se queda en el momento. Kolo no guarda nada de eso.
        [close] Cómo se va cada persona es solo suyo. Borra la línea, o escribe: harvest: none
        [inject] De un simulacro no queda nada. Borra la línea, o escribe: harvest: none
        [plenary] Lo que se dice con la palabra abierta llega a todo el círculo: escribe "group" si lo que se aparca se puede llevar, o "none".
        [pairs] Lo que trae un grupo se dice ante todo el círculo: escribe "group" si se puede llevar, o "none".
        [trios] Lo que trae un grupo se dice ante todo el círculo: escribe "group" si se puede llevar, o "none".
        [fours] Lo que trae un grupo se dice ante todo el círculo: escribe "group" si se puede llevar, o "none".
       *[wall] Lo que se escribe aquí se muestra al círculo, así que no puede guardarse solo para quien lo escribió: escribe "group" o "none". Para devolver las respuestas a cada persona, usa un paso del tipo "private".
    }

# $kind: el tipo
check-no-question = { $kind ->
        [inject] este simulacro no tiene sucesos
       *[other] este paso no pregunta nada
    }
    .label = { $kind ->
        [inject] aquí no pasaría nada
       *[other] un paso "{ $kind }" necesita una pregunta
    }
    .help = { $kind ->
        [poll] Escribe como cita sobre qué se vota, con "> " delante, por ejemplo: > ¿Cuál de estas primero?
        [dots] Escribe como cita sobre qué se vota, con "> " delante, por ejemplo: > ¿Dónde pones tus puntos?
        [inject] Escribe cada suceso como cita, con "> " delante y una línea con solo ">" entre dos, por ejemplo: > Suena el teléfono de la oficina, y nadie habla.
        [commit] Escribe la pregunta como cita, con "> " delante, por ejemplo: > ¿Qué cosa pequeña vas a hacer?
       *[other] Escribe la pregunta como cita, con "> " delante, por ejemplo: > ¿Qué necesitas hoy?
    }

# $kind: el tipo; $count: cuántas hay
check-too-many-questions = un paso del tipo "{ $kind }" lleva una sola pregunta, y este tiene { $count }
    .label = { $kind ->
        [poll] hay que quitar alguna
       *[other] la segunda pregunta
    }
    .help = { $kind ->
        [close] Deja una, y haz las otras antes, en un paso del tipo "private". Si es una sola pregunta, quita la línea que solo tiene ">".
        [poll] Haz otra votación para ella, con su propio nombre. Solo una votación con números (scale: 0-4) puede preguntar varias cosas.
        [dots] Haz otra votación para ella, con su propio nombre. Si es una sola pregunta, quita la línea que solo tiene ">".
        [table] Deja una línea arriba de la tabla, y haz columnas con las otras. Para preguntar varias cosas, usa un paso del tipo "form".
       *[other] Haz otro paso para ella, con su propio nombre. Si es una sola pregunta, quita la línea que solo tiene ">".
    }

check-nothing-to-say = este paso no dice nada
    .label = debajo de este título falta el texto
    .help = Escribe como cita lo que Kolo va a decir, con "> " delante. Si quieres silencio, usa: ## pause: quiet

check-said-too-late = este texto está después de la pregunta, pero se diría antes
    .label = Kolo dice esto antes de preguntar
    .help = Mueve el párrafo arriba de la pregunta. Si también es una pregunta, pon "> " delante. Si va después de las respuestas, haz con él un paso del tipo "say".

check-pause-without-minutes = esta pausa no dice cuánto dura
    .label = ¿cuánto dura el silencio?
    .help = Escribe una línea debajo del título, por ejemplo: minutes: 1

# $sum: los minutos de los pasos; $minutes: los del guion
check-too-much-time = los pasos suman { $sum } minutos, pero el guion dice { $minutes }
    .label = menos de lo que piden los pasos
    .help = Escribe aquí "minutes: { $sum }" o más, o dales menos tiempo a los pasos.

# $care: amber o red
check-no-close = un guion con cuidado "{ $care }" tiene que terminar con un cierre
    .label = esto pide un cierre
    .help = Escribe como último paso "## close: leaving", con unas palabras de cierre y una pregunta privada como cita, por ejemplo: > ¿Cómo te vas?

check-close-not-last = hay un paso después de este cierre
    .label = el cierre es lo último que pasa
    .help = Mueve el cierre al final. Para decir algo en medio, usa un paso del tipo "say".

# $length, $limit: en caracteres
check-too-long = este mensaje tiene { $length } caracteres; en un teléfono se leen bien hasta { $limit }
    .label = este mensaje
    .help = Haz dos párrafos, con una línea vacía en medio, o dilo con menos palabras.

# $what: qué es
check-stray = { $what ->
        [list] aquí hay una lista, y en este lugar no sirve
        [code] aquí hay un bloque de código, y en un guion no tiene lugar
        [table] aquí hay una tabla, y en este lugar no sirve
        [html] aquí hay HTML, y en un guion no tiene lugar
        [rule] aquí hay una línea de lado a lado, y en un guion no tiene lugar
        [quote] aquí hay una cita, donde no tiene sentido
        [heading] aquí hay un título que un guion no conoce
        [link] aquí está la dirección de un enlace, y nadie la vería
       *[before-title] hay texto antes del título
    }
    .label = esto no le llegaría a nadie
    .help = { $what ->
        [list] Puede haber una lista en los pasos del tipo "poll", "dots", "gallery", "inject", "sort", "pairs", "trios" y "fours", sin otra lista dentro. En los demás, escribe cada punto como un párrafo aparte. Una lista para quien facilita puede ir en las notas.
        [code] Empieza las líneas en el margen izquierdo, sin espacios delante, y sin ``` alrededor.
        [table] Puede haber una tabla en un paso del tipo "table". En los demás, dilo con frases. Una tabla para quien facilita puede ir en las notas.
        [html] Bórralo. Los comentarios para quien facilita pueden ir en las notas.
        [rule] Bórrala. Los ajustes son líneas simples debajo del título y no necesitan nada alrededor.
        [quote] Antes del primer paso, quita los "> ": el anuncio se hace con párrafos simples. Dentro de una cita, deja un solo ">".
        [heading] Un guion tiene un solo título con "#"; sus pasos empiezan con "##". Otros títulos pueden ir en las notas.
        [link] Escribe la dirección en la frase, donde la gente la lea.
       *[before-title] Empieza el archivo con "# " y el título. Los comentarios para quien facilita pueden ir en las notas.
    }

# $id: el paso; $near: lo que quizás se quiso escribir, o "UNKNOWN"
check-translation-unknown-step = el original no tiene un paso "{ $id }"
    .label = solo está en esta traducción
    .help = { $near ->
        [UNKNOWN] Dale al paso el mismo nombre que en el original. Los nombres de los pasos no se traducen.
       *[other] ¿Querías escribir "{ $near }"? Los nombres de los pasos no se traducen.
    }

# $id: el paso; $kind: su tipo
check-translation-missing-step = a la traducción le falta el paso "{ $id }"
    .label = en algún lugar debajo de este título
    .help = Copia el título del paso desde el original, y traduce su texto: ## { $kind }: { $id }

# $id: el paso; $here, $there: tipos
check-translation-kind-differs = el paso "{ $id }" es del tipo "{ $there }" en el original, no "{ $here }"
    .label = aquí es de otro tipo
    .help = Escribe el mismo título que en el original: ## { $there }: { $id }

# $id: el paso; $here, $there: cantidades
check-translation-messages-differ = mensajes que se dicen en el paso "{ $id }": aquí { $here }, en el original { $there }
    .label = aquí hay más o menos párrafos
    .help = Traduce cada párrafo con un párrafo. Una línea vacía empieza otro.

# $id: el paso; $here, $there: cantidades
check-translation-questions-differ = preguntas en el paso "{ $id }": aquí { $here }, en el original { $there }
    .label = aquí hay más o menos preguntas
    .help = Traduce cada pregunta con una pregunta, con "> " delante y una línea con solo ">" entre dos.

# $key: el ajuste; $here, $there: valores, o "UNKNOWN"
check-translation-setting-differs = { $there ->
        [UNKNOWN] el original no tiene "{ $key }", y aquí dice "{ $here }"
       *[other] "{ $key }" es "{ $there }" en el original, no "{ $here }"
    }
    .label = distinto del original
    .help = Borra la línea: una traducción toma sus ajustes del original.

check-no-practice = el archivo no tiene ninguna práctica
    .label = debajo de este título no hay ninguna
    .help = Escribe un título para cada una, por ejemplo «## Soltar el aire despacio», y debajo de uno a tres párrafos cortos: cada uno es un mensaje.

# $name: el nombre del archivo sin «.md»; $near: lo que pudo querer decir, o «UNKNOWN»
check-unknown-practice = «{ $name }» no es un archivo de prácticas
    .label = este archivo no se usaría nunca
    .help = { $near ->
        [UNKNOWN] Entre las prácticas hay tres archivos: grounding.md, energisers.md y check-ins.md.
       *[other] ¿Querías decir «{ $near }.md»? Entre las prácticas hay tres archivos: grounding.md, energisers.md y check-ins.md.
    }
# $id: el paso; $here, $there: cantidades
check-translation-list-differs = puntos en la lista del paso "{ $id }": aquí { $here }, en el original { $there }
    .label = aquí hay más o menos puntos
    .help = Traduce cada punto con un punto, en el mismo orden, cada uno en una línea que empieza con "- ".

# $id: el paso
check-translation-table-differs = la tabla del paso "{ $id }" tiene otra forma que en el original
    .label = la tabla debajo de este título
    .help = Escribe tantas columnas y tantas filas como el original, y traduce lo que está en la primera línea y en la primera columna. Donde el original tiene opciones entre llaves, escribe las mismas en el mismo orden; {"{"}checked{"}"} queda igual.

check-bad-table = en esta tabla no hay nada que llenar
    .label = una columna no tiene título, o no hay columnas
    .help = La primera línea dice qué se llena. Si pones nombre a las filas, van en la primera columna, y el título de esa columna queda vacío. Con "from" no existe esa columna. Por ejemplo:

        |          | Qué noto | Qué ayuda |
        |----------|----------|-----------|
        | Verde    |          |           |

# $head: como está escrito; $why: qué falla en él
check-bad-column = lo que está entre llaves en la columna «{ $head }» no se puede usar
    .label = { $why ->
        [braces] las llaves van una sola vez, al final del título
        [no-head] antes de las llaves no hay palabras
        [one-choice] aquí no hay entre qué elegir
        [too-many] aquí hay más de nueve opciones
        [bad-choice] una opción está vacía, es un número o está dos veces
        [checked-twice] dos columnas de esta tabla dicen «checked»
       *[names-rows] la primera columna da nombre a las filas, y ahí no se llena nada
    }
    .help = { $why ->
        [names-rows] Escribe las llaves después del título de una columna que la gente llena.
        [checked-twice] Escribe {"{"}checked{"}"} después del título de una sola columna.
       *[other] Después del título de una columna pueden ir, entre llaves, de dos a nueve opciones con / entre ellas; o {"{"}checked{"}"}, para el día en que alguien comprobó la fila por última vez. Por ejemplo:

            | Contacto | Qué tan rápido {"{"}en una hora / en un día / después{"}"} | Comprobado {"{"}checked{"}"} |
            |----------|---------------------------------------------------|----------------------|
    }

check-table-filled = una celda de esta tabla ya está llena
    .label = las celdas las llena la gente
    .help = Deja vacías todas las celdas, menos las de la primera línea y las de la primera columna.

check-no-table = este paso no muestra ninguna tabla
    .label = debajo de este título falta una tabla
    .help = Escribe la tabla vacía; la primera línea dice qué se llena. Por ejemplo:

        | Qué | Quién ayuda | Para cuándo |
        |-----|-------------|-------------|

# $kind: el tipo
check-no-list = este paso no tiene lista
    .label = un paso "{ $kind }" necesita una
    .help = { $kind ->
        [poll] Escribe las respuestas que se pueden dar a cada cosa, cada una en una línea que empieza con "- ". Si son números, escribe: scale: 0-4
       *[gallery] Escribe los temas bajo los que la gente va a escribir, cada uno en una línea que empieza con "- ", por ejemplo:

            - Cuando viajo
            - En casa
    }

check-empty-item = un punto de esta lista está vacío
    .label = en algún lugar de esta lista
    .help = Borra la línea que no tiene nada después de "-", o escribe el punto.

check-too-few-options = una votación necesita dos opciones o más
    .label = aquí solo hay una
    .help = Escribe cada opción en su propia línea, que empieza con "- ". Sin ninguna lista, Kolo pide las opciones a quien facilita cuando empieza el paso.

# $key: times o at; $times, $questions: cantidades
check-times-differ = { $key ->
        [at] hay { $times } minutos, y los sucesos son { $questions }
        [for] "for" nombra { $times }, y los sucesos son { $questions }
       *[times] hay { $times } tiempos, y las preguntas son { $questions }
    }
    .label = uno para cada cosa
    .help = { $key ->
        [for] Escribe para cada suceso a quién se le cuenta, con comas: "all", que es todo el círculo, o un papel de la lista. Sin la línea "for", todos se cuentan a todo el círculo. Si un papel lleva una coma, escribe su número en la lista.
        [at] Escribe un minuto para cada suceso, con comas. Los sucesos son citas, con una línea con solo ">" entre dos. Sin la línea "at" se reparten en los minutos del paso.
       *[times] Escribe un número para cada pregunta, con comas. Las preguntas son citas, con una línea con solo ">" entre dos. Sin la línea "times" los minutos del paso se reparten por igual.
    }

# $sum: minutos de todas las preguntas, para todas las personas de un grupo; $minutes: los del paso
check-times-too-long = las preguntas de este paso piden { $sum } minutos en un grupo, y el paso tiene { $minutes }
    .label = menos de lo que piden las preguntas
    .help = Escribe aquí "minutes: { $sum }" o más, o dales menos tiempo a las preguntas. Con "turns: each" llegan todas una vez para cada persona del grupo.

# $key: from o same-as; $id: como está escrito
check-no-such-step = { $key ->
        [same-as] antes de este paso no hay una votación de este tipo llamada "{ $id }"
       *[from] ningún paso anterior llamado "{ $id }" le da al círculo algo con que trabajar
    }
    .label = este nombre
    .help = { $key ->
        [same-as] Escribe el nombre de una votación anterior del mismo tipo, tal como está en su título después de los dos puntos: el de un "poll" en un "poll", el de un "dots" en un "dots".
       *[from] Escribe el nombre de un paso anterior con "harvest: group", del tipo wall, anon, gallery, pairs, trios, fours, plenary, table o sort, o de un paso del tipo bring. En una votación también puedes borrar la línea y escribir las opciones en una lista.
    }

# $key: mix o by
check-needs-groups = { $key ->
        [by] antes de este paso no hay grupos pequeños
       *[mix] antes de estos no hay grupos pequeños que se puedan juntar
    }
    .label = un paso anterior tiene que formar grupos
    .help = { $key ->
        [by] Pon antes un paso del tipo pairs, trios o fours, o escribe: by: person
       *[mix] Pon antes un paso con grupos más pequeños, por ejemplo "pairs" antes de "fours", o escribe: mix: random
    }

# $kind: pairs, trios o fours
check-needs-same-groups = antes de este paso no hay ningún otro "{ $kind }", así que estos grupos no pueden encontrarse otra vez
    .label = antes tiene que haber un paso del mismo tipo
    .help = Pon antes un paso del tipo { $kind }, o escribe: mix: random

check-table-of-all = la tabla del círculo la lee todo el mundo, así que no puede ser solo de una persona
    .label = aquí solo sirve "group"
    .help = Escribe: harvest: group. Si nadie más debe verla, escribe: by: person

check-two-sources = las opciones de esta votación vienen de dos lugares
    .label = basta con un lugar
    .help = Deja una de estas cosas y borra las demás: una lista de opciones, "scale", "from" o "same-as". Junto a "each" va una lista o "scale".

check-two-sources-of-rows = las filas de esta tabla vienen de dos lugares
    .label = las filas vienen de aquí, y la tabla también nombra algunas
    .help = Borra esta línea, o quita las filas: entonces la primera línea de la tabla solo dice qué se llena, porque cada cosa del paso anterior es una fila.

check-nothing-to-sort = nada dice qué se ordena aquí
    .label = un paso "sort" necesita la línea "from"
    .help = Escribe el nombre de un paso anterior en que el círculo reunió algo, por ejemplo: from: needs

# $headings, $most: cantidades
check-too-many-headings = { $headings } títulos son demasiados para ordenar
    .label = en la lista de este paso
    .help = Deja { $most } como máximo. Mientras corre, la gente puede agregar otros.

check-brings-name = un paso "bring" no puede llamarse "name"
    .label = {"{"}name{"}"} es el lugar de una persona
    .help = Ponle otro nombre, por ejemplo: ## bring: question. Entonces {"{"}question{"}"} es el lugar de lo que se trae.

# $name: como está escrito, sin llaves; $near: lo que quizás se quiso escribir, o "UNKNOWN"
check-unknown-placeholder = aquí no se ha traído nada llamado "{ $name }"
    .label = se diría tal como está
    .help = { $near ->
        [UNKNOWN] Entre llaves va el nombre de un paso anterior del tipo "bring", en un párrafo, una pregunta o una lista de un paso posterior. Por ejemplo {"{"}question{"}"} después de ## bring: question. O escríbelo sin llaves.
       *[other] ¿Es {"{"}{ $near }{"}"}? Tiene su lugar en los párrafos, las preguntas y las listas de los pasos posteriores.
    }

check-name-without-turns = aquí nadie tiene un turno, así que {"{"}name{"}"} no es nadie
    .label = se diría tal como está
    .help = Escríbelo solo en las preguntas de pairs, trios o fours con "turns: each", o escribe la frase sin eso.

# $id: el paso; $there: lo que tiene el original, como {"{"}question{"}"}, o "UNKNOWN"
check-translation-placeholders-differ = en el paso "{ $id }" hay otras palabras entre llaves que en el original
    .label = debajo de este título
    .help = { $there ->
        [UNKNOWN] El original no tiene ninguna aquí. Escribe la frase sin llaves.
       *[other] Deja { $there } tal como está, letra por letra: en su lugar se pone algo mientras corre el guion.
    }

check-scale-and-ballot = en esta votación se responde con un número, así que no lleva "ballot"
    .label = esto contradice la escala
    .help = Borra esta línea, o borra "scale" y escribe las opciones en una lista.

check-each-and-rank = a cada cosa se le da una respuesta, y no un orden
    .label = esto contradice "each"
    .help = Borra esta línea: se elige una respuesta para cada cosa. O borra "each".

# $role: como está escrito; $near: lo que quizá se quería decir, o "UNKNOWN"
check-no-such-role = la lista de este simulacro no tiene el papel "{ $role }"
    .label = nadie oiría este suceso
    .help = { $near ->
        [UNKNOWN] Escribe "all", o un papel
       *[other] ¿Querías decir "{ $near }"? Escribe "all", o un papel
    } tal como está en la lista de abajo, o su número en ella. Por ejemplo: for: all, 1, all

# $id: la votación que se repite; $here, $there: cantidades
check-questions-differ = esto repite la votación "{ $id }", pero pregunta { $here } donde aquella pregunta { $there }
    .label = una segunda votación pregunta lo mismo
    .help = Escribe tantas preguntas como en el paso "{ $id }", en el mismo orden: los resultados se muestran lado a lado. O no escribas ninguna: entonces se vuelven a hacer las de ese paso.

check-events-without-times = nada dice cuándo llegan los sucesos de este simulacro
    .label = llegarían todos a la vez
    .help = Escribe una línea con el minuto de cada suceso, por ejemplo "at: 0, 5, 12", con "asked" para el que llama quien facilita, o "minutes: 30" para que se repartan.

# $at: el minuto del suceso; $minutes: los del paso
check-event-too-late = un suceso llega en el minuto { $at }, y el paso tiene { $minutes }
    .label = después del final
    .help = Dale más minutos al paso, o haz que el suceso llegue antes.

# $key: "returns", "hand" o "becomes"
check-not-own = "{ $key }" es solo para lo que es únicamente de quien lo escribe
    .label = otras personas ven este paso, o no se guarda nada de él
    .help = Escribe "harvest: own" en este paso{ $key ->
        [hand] {" "}(y, en una tabla, "by: person")
        [becomes] {" "}(y, en una tabla, "by: person")
       *[other] {""}
    }, o borra esta línea.

# $kind: de un paso
check-needs-others = un guion con "open: alone" no lleva un paso del tipo "{ $kind }" que necesite a otras personas
    .label = no hay nadie más
    .help = { $kind ->
        [table] Escribe "harvest: own" y "by: person", o borra "open: alone" debajo del título.
        [adapt] Escribe "by: person", o borra "open: alone" debajo del título.
       *[other] Usa say, private, form, table, adapt, commit, pause o close, o borra "open: alone" debajo del título.
    }

check-too-hard-alone = un guion con "open: alone" no puede ser "red"
    .label = un ejercicio rojo necesita a otra persona presente
    .help = Escribe "care: green" o "care: amber", o borra "open: alone".

check-again-without-scale = "again" necesita una escala con dos preguntas o más
    .label = aquí no hay nada que alguien reciba como barras
    .help = Escribe "scale: 0-4" y las preguntas ("> …") en esta votación, sin "each" ni "same-as". O borra la línea.

check-drill-needs-care = un guion con un simulacro no puede ser "green"
    .label = un simulacro puede despertar lo que la gente ha vivido
    .help = Escribe "care: amber" o "care: red", y termina el guion con un cierre.

# $words: como está escrito; $instead: qué escribir en su lugar, o "UNKNOWN"
check-risky-wording = "{ $words }" puede doler o presionar a alguien
    .label = estas palabras
    .help = { $instead ->
        [UNKNOWN] Dilo de otra manera.
       *[other] { $instead }
    } Si la frase dice que eso no se pregunta, di mejor qué se pregunta. Esta lista de palabras se puede cambiar: risky.txt, en la carpeta del idioma.

check-source-in-original = este es el original, y "source" va en las traducciones
    .label = aquí no tiene efecto
    .help = Borra la línea. En una traducción dice con qué versión del original se ha comparado.

## Avisos: qué mirar otra vez

# $people: como máximo; $fewest, $most: minutos que pueden hacer falta; $minutes: los previstos
check-hint-round-needs-time = por escrito, esta ronda pide unos { $fewest } a { $most } minutos con { $people } personas
    .label = están previstos { $minutes }
    .help = Dale más tiempo, haz menos preguntas, o pon menos personas en "people". Con más de ocho, un muro o grupos pequeños son más amables: nadie espera mucho.

# $sum: los minutos de los pasos; $minutes: los del guion
check-hint-time-left = los pasos toman { $sum } de { $minutes } minutos
    .label = más de la mitad no está planeada
    .help = Escribe "minutes" debajo de cada paso en que el círculo se queda, o aquí un número menor.

# $length: en caracteres; $limit: desde cuándo se avisa
check-hint-long-question = esta pregunta tiene { $length } caracteres; con más de { $limit } cuesta tenerla presente
    .label = una pregunta larga
    .help = Pregunta una sola cosa. Lo que haga falta saber puede ir arriba, en un párrafo.

check-hint-several-sentences = esta pregunta tiene varias frases
    .label = una cosa a la vez
    .help = Deja la frase que pregunta. Las otras pueden ir arriba, en un párrafo, o ser otra pregunta, con una línea con solo ">" en medio.

# $seconds: aproximados
check-hint-long-reading = lo que llega de una vez aquí tarda unos { $seconds } segundos en leerse
    .label = más de un minuto
    .help = Dilo con menos palabras, o en dos pasos con un momento en medio. En un teléfono, y en una segunda lengua, se leen unas 130 palabras por minuto.

# $path: el archivo del original; $line: la de esa parte
check-hint-translation-stale = el original de esta parte cambió desde que se tradujo
    .label = esta marca es de las palabras de antes
    .help = Lee la parte en { $path }, línea { $line }, y cambia la traducción donde ahora diga otra cosa. Después escribe en la terminal: kolo scripts confirm y el archivo de la traducción. Eso pone aquí la marca nueva.

# $parts: cuántas
check-hint-translation-unconfirmed = nadie ha confirmado todavía que esta traducción dice lo que dice el original
    .label = partes sin marca: { $parts }; esta es la primera
    .help = Compárala con el original, parte por parte. Después escribe en la terminal: kolo scripts confirm y el archivo de la traducción. Eso marca cada parte, para que se note si el original cambia más adelante.

# $name: como está escrito
check-hint-unknown-script = no hay ningún guion "{ $name }" del que partir
    .label = este nombre
    .help = Escribe el nombre de un guion tal como se empieza, o bórralo aquí. Solo se puede partir de guiones que existen.

check-hint-unknown-alternative = no hay ningún guion "{ $name }" que tomar en su lugar
    .label = este nombre
    .help = Escribe el nombre de un guion tal como se empieza, o escribe ese guion.

# $until: un día; $when: "passed" o "soon"
check-hint-out-of-date = { $when ->
        [passed] lo que se dice aquí valía hasta el { $until }, y ese día ya pasó
       *[soon] lo que se dice aquí vale hasta el { $until }, y falta menos de un mes
    }
    .label = { $when ->
        [passed] se deja fuera
       *[soon] después de este día se deja fuera
    }
    .help = Mira si todavía es así. Si lo es, escribe un día posterior; si no, cambia las palabras, y con ellas las traducciones.
