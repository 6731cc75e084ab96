# Lo que dice `kolo check` sobre los errores en los guiones. Cada error tiene una frase, un `label`
# que aparece en el lugar del archivo y un `help` que dice qué escribir en su lugar. Palabras como
# `minutes` o `round` son iguales en todos los idiomas: no se traducen.

# $scripts, $languages, $mistakes: cantidades
check-summary = Guiones: { $scripts } · idiomas: { $languages } · errores: { $mistakes }

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
        [UNKNOWN] Debajo del título se puede ajustar: minutes, care, people, maps, lineage. Debajo de un paso: minutes, harvest, first, at-least. Si esto es una frase y no un ajuste, deja una línea vacía antes y empieza con otra palabra.
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
        [say] Borra la línea. Un paso "say" solo lleva: minutes
        [pause] Borra la línea. Un paso "pause" solo lleva: minutes
        [round] Borra la línea, o muévela debajo del título si se refiere a todo el guion. Un paso "round" lleva: minutes, harvest, first
        [wall] Borra la línea, o muévela debajo del título si se refiere a todo el guion. Un paso "wall" lleva: minutes, harvest, at-least
       *[other] Borra la línea, o muévela debajo del título si se refiere a todo el guion. Un paso así lleva: minutes, harvest
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
        [maps] Escribe letras y números con comas, por ejemplo: maps: B, S, w5. O borra la línea.
        [lineage] Escribe en pocas palabras de dónde viene el ejercicio, o borra la línea.
        [harvest] Escribe qué se puede guardar: group, own o none. Si tienes dudas: harvest: none
        [first] Escribe quién tiene la palabra primero: facilitator o anyone. Por ejemplo: first: facilitator
       *[other] Escribe cuántas personas deben haber escrito antes de que se vea el muro: 2 o más, por ejemplo: at-least: 5
    }

# $heading: como está escrito
check-bad-heading = "{ $heading }" no es el título de un paso
    .label = un título con ## empieza un paso
    .help = Escribe el tipo, dos puntos y un nombre, por ejemplo: ## round: arriving. Los tipos son say, round, private, wall, pause y close. Solo las notas para quien facilita van sin nombre: ## notes

# $kind: como está escrito; $near: lo que quizás se quiso escribir, o "UNKNOWN"
check-unknown-kind = no hay pasos del tipo "{ $kind }"
    .label = la palabra antes de los dos puntos es el tipo
    .help = { $near ->
        [UNKNOWN] Los tipos
       *[other] ¿Querías escribir "{ $near }"? Los tipos
    } son: say (Kolo dice algo), round (cada persona responde en su turno), private (cada persona responde a solas con Kolo), wall (las respuestas se muestran juntas y sin nombres), pause (silencio), close (palabras de cierre y una pregunta privada).

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
        [wall] Escribe "harvest: group" si el círculo puede llevarse lo que está en el muro, o "harvest: none" si se borra después de mostrarlo.
       *[other] Escribe "harvest: none" si lo dicho se queda en el momento, o "harvest: group" si el círculo puede anotarlo en común.
    }

# $kind: el tipo; $harvest: como está escrito
check-harvest-not-allowed = { $kind ->
        [private] una respuesta privada no puede pasar a "{ $harvest }"
        [close] un paso de cierre no guarda nada, así que no puede llevar "{ $harvest }"
       *[other] un paso del tipo "{ $kind }" no puede guardar "{ $harvest }"
    }
    .label = en este paso no es posible
    .help = { $kind ->
        [private] Lo que una persona escribe a solas con Kolo nunca se muestra a las demás: escribe "own" (vuelve a quien lo escribió) o "none" (se borra). Para compartir respuestas sin nombres, usa un paso del tipo "wall".
        [wall] Lo que se escribe para un muro se muestra al círculo, así que no puede guardarse solo para quien lo escribió: escribe "group" o "none". Para devolver las respuestas a cada persona, usa un paso del tipo "private".
        [round] Lo que se dice en una ronda llega a todo el círculo: escribe "group" si el círculo puede anotarlo en común, o "none" si se queda en el momento. Kolo no guarda nada de eso.
       *[other] Cómo se va cada persona es solo suyo. Borra la línea, o escribe: harvest: none
    }

# $kind: el tipo
check-no-question = este paso no pregunta nada
    .label = un paso "{ $kind }" necesita una pregunta
    .help = Escribe la pregunta como cita, con "> " delante, por ejemplo: > ¿Qué necesitas hoy?

# $kind: el tipo; $count: cuántas hay
check-too-many-questions = un paso del tipo "{ $kind }" lleva una sola pregunta, y este tiene { $count }
    .label = la segunda pregunta
    .help = { $kind ->
        [wall] Haz otro muro para ella, con su propio nombre. Si es una sola pregunta, quita la línea que solo tiene ">".
       *[other] Deja una, y haz las otras antes, en un paso del tipo "private". Si es una sola pregunta, quita la línea que solo tiene ">".
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
        [list] aquí hay una lista, y en un guion no tiene lugar
        [code] aquí hay un bloque de código, y en un guion no tiene lugar
        [table] aquí hay una tabla, y en un guion no tiene lugar
        [html] aquí hay HTML, y en un guion no tiene lugar
        [rule] aquí hay una línea de lado a lado, y en un guion no tiene lugar
        [quote] aquí hay una cita, donde no tiene sentido
        [heading] aquí hay un título que un guion no conoce
        [link] aquí está la dirección de un enlace, y nadie la vería
       *[before-title] hay texto antes del título
    }
    .label = esto no le llegaría a nadie
    .help = { $what ->
        [list] Escribe cada punto como un párrafo aparte, o todo en una frase. Una lista para quien facilita puede ir en las notas.
        [code] Empieza las líneas en el margen izquierdo, sin espacios delante, y sin ``` alrededor.
        [table] Dilo con frases. Una tabla para quien facilita puede ir en las notas.
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
        [UNKNOWN] Entre las prácticas hay dos archivos: grounding.md y energisers.md.
       *[other] ¿Querías decir «{ $near }.md»? Entre las prácticas hay dos archivos: grounding.md y energisers.md.
    }
