# Lo que `kolo check` dice sobre los errores en las preguntas propias de un grupo. Como en check.ftl,
# cada una tiene una frase, un `label` junto al lugar en el archivo y un `help` que dice qué escribir.

check-checkin-bad-name = «{ $name }» no puede ser el nombre de unas preguntas
    .label = las preguntas de este archivo se llaman como el archivo
    .help = Usa en el nombre del archivo solo letras minúsculas de la a a la z sin acentos, cifras y guiones, por ejemplo sleep-and-safety.md: es lo que se escribe para recibirlas.

# $count: cuántas preguntas; $limit: el máximo
check-checkin-count = { $count ->
        [0] no hay ninguna pregunta
       *[other] hay { $count } preguntas, y el máximo son { $limit }
    }
    .label = caben de una a { $limit } preguntas
    .help = Escribe por cada una un encabezado, una cita y las palabras con que se responde: ## question: sleep, luego > ¿Cómo dormiste? y debajo - bien, - mal. Lo que pase de { $limit } va en otro archivo.

# $heading: como está escrito
check-checkin-bad-heading = «{ $heading }» no es el encabezado de una pregunta
    .label = un encabezado con ## empieza una pregunta
    .help = Escribe "question", dos puntos y un nombre en minúsculas, por ejemplo: ## question: sleep. Es igual en todos los idiomas, y nadie lo ve. Solo las notas van solas: ## notes

# $id: la pregunta
check-checkin-question-twice = dos preguntas se llaman «{ $id }»
    .label = este nombre ya está usado arriba
    .help = Dale a cada pregunta su propio nombre.

# $key: como está escrito
check-checkin-unknown-key = «{ $key }» no se puede ajustar aquí
    .label = esto aquí no se conoce, o ya hay un ajuste
    .help = Una pregunta tiene a lo sumo un ajuste, justo debajo de su encabezado: scale: 1-5 para un número, o text: yes para palabras propias. Sin ajuste se responde con las palabras de su lista.

# $key: el ajuste; $value: como está escrito
check-checkin-bad-value = «{ $key }» no puede ser «{ $value }»
    .label = este valor no se entiende
    .help = { $key ->
        [scale] Escribe el número más bajo y el más alto, con diez de diferencia a lo sumo, por ejemplo: scale: 1-5
       *[text] Escribe text: yes si se responde con palabras propias. Si no, borra la línea.
    }

# $id: la pregunta
check-checkin-ask = «{ $id }» no hace una sola pregunta
    .label = aquí va exactamente una cita, y ningún otro párrafo
    .help = Escribe una sola vez lo que se pregunta, detrás de un ">", por ejemplo: > ¿Cómo dormiste? Lo demás que haya que decir va debajo del título, y lo que no se envía, debajo de ## notes.

# $id: la pregunta; $count: cuántas palabras hay; $takes: cómo se responde
check-checkin-answers = { $takes ->
        [scale] «{ $id }» no dice qué significan los dos extremos de su escala
        [text] «{ $id }» se responde con palabras propias, y además tiene una lista
       *[words] «{ $id }» tiene { $count } palabras para responder
    }
    .label = { $takes ->
        [scale] aquí va una lista de dos
        [text] esta lista no se mostraría
       *[words] aquí va una lista de dos a cinco palabras
    }
    .help = { $takes ->
        [scale] Escribe debajo de la pregunta una lista de dos: qué significa el número más bajo, y luego qué significa el más alto.
        [text] Borra la lista, o borra la línea text: yes.
       *[words] Escribe debajo de la pregunta una lista de dos a cinco líneas, por ejemplo: - bien, - más o menos, - mal. Para números escribe scale: 1-5 debajo del encabezado; para palabras propias, text: yes.
    }

# $answer: como está escrito
check-checkin-bad-answer = «{ $answer }» no puede ser una respuesta
    .label = en esta lista
    .help = Se puede responder con el número de una palabra. Por eso cada una debe ser una palabra y no un número, distinta de las de arriba, y de 40 caracteres a lo sumo.

# $here, $there: nombres de preguntas
check-checkin-translation-questions = las preguntas son aquí { $here }, y en el original { $there }
    .label = en este archivo
    .help = Escribe los mismos encabezados en el mismo orden que en el original; solo se traducen las palabras de debajo.

# $id: la pregunta; $here, $there: cantidades
check-checkin-translation-answers = palabras para responder a «{ $id }»: aquí { $here }, en el original { $there }
    .label = aquí hay más palabras, o menos
    .help = Traduce cada línea de la lista, en el mismo orden.

# $key: el ajuste
check-checkin-translation-setting = «{ $key }» está puesto en una traducción
    .label = una traducción no lleva aquí ajustes
    .help = Borra la línea: está en el original y vale para todos los idiomas.
