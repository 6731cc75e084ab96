# Lo que `kolo check` dice sobre los errores en las agendas ("arcs"). Como en check.ftl, cada una
# tiene una frase, un `label` junto al lugar en el archivo y un `help` que dice qué escribir.

# $arcs: un número
check-arcs-summary = Agendas: { $arcs }

check-arc-bad-name = «{ $name }» no puede ser el nombre de una agenda
    .label = la agenda se llama como su archivo
    .help = Usa en el nombre del archivo solo letras minúsculas de la a a la z sin acentos, cifras y guiones, por ejemplo first-hour.md: es lo que se escribe para tomar la agenda.

check-arc-no-title = la agenda no tiene título
    .label = aquí debería estar el título
    .help = Empieza el archivo con "# " y el título que se leerá, por ejemplo: # Primera hora

check-arc-no-about = nada dice para qué es la agenda
    .label = debajo de esto falta un párrafo
    .help = Escribe un párrafo entre los ajustes y el primer día, en palabras sencillas: para quién es y a qué lleva.

check-arc-no-days = la agenda no tiene ningún día
    .label = en esta agenda no pasaría nada
    .help = Escribe un encabezado por cada día y debajo una lista: ## day: one, y luego una línea por punto, por ejemplo: - opening

# $key: como está escrito
check-arc-unknown-key = «{ $key }» no es un ajuste de este lugar en una agenda
    .label = esto aquí no se conoce
    .help = Debajo del título se puede poner: pace, people. Debajo de un día: at. Si es una frase y no un ajuste, deja antes una línea vacía y empiézala con otra palabra.

# $key: el ajuste
check-arc-key-twice = «{ $key }» está puesto dos veces en el mismo lugar
    .label = ya estaba puesto arriba
    .help = Deja el que vale y borra el otro.

# $key: el ajuste; $value: como está escrito
check-arc-bad-value = «{ $key }» no puede ser «{ $value }»
    .label = este valor no se entiende
    .help = { $key ->
        [pace] Escribe pace: live si la gente se reúne a una hora, o pace: slow si cada día de la agenda es un día del calendario.
        [people] Escribe el mínimo y el máximo, por ejemplo: people: 3-12
       *[other] Escribe a qué hora empieza el día, por ejemplo: at: 9:00
    }

# $heading: como está escrito
check-arc-bad-day = «{ $heading }» no es el encabezado de un día
    .label = un encabezado con ## empieza un día
    .help = Escribe "day", dos puntos y un nombre en minúsculas, por ejemplo: ## day: one. Es igual en todos los idiomas. Solo las notas para quien facilita van solas: ## notes

# $id: el día
check-arc-day-twice = dos días se llaman «{ $id }»
    .label = este nombre ya está usado arriba
    .help = Dale a cada día su propio nombre, por ejemplo one, two, three.

# $id: el día
check-arc-no-items = el día «{ $id }» no tiene puntos
    .label = en este día no pasaría nada
    .help = Escribe una lista debajo del encabezado, una línea por punto: - opening, o - introductions 40 con minutos propios, o - pause 15 para un descanso.

check-arc-two-lists = este día tiene una segunda lista
    .label = solo cuenta la primera lista
    .help = Pon todos los puntos del día en una lista, o empieza otro día con un encabezado: ## day: two

# $item: como está escrito
check-arc-bad-item = «{ $item }» no es un punto de una agenda
    .label = aquí va un nombre y, si acaso, minutos
    .help = Escribe el nombre de un guion, y sus minutos si han de ser otros: - opening, o - introductions 40. Un descanso es: - pause 15

# $name: el del punto; $minutes: como está escrito
check-arc-bad-minutes = «{ $name }» no puede durar «{ $minutes }» minutos
    .label = esto no es un número de minutos de 1 a 600
    .help = Escribe minutos enteros detrás del nombre, por ejemplo: - { $name } 40. Sin número valen los minutos del guion.

check-arc-break-without-minutes = el descanso no tiene duración
    .label = esto es un descanso
    .help = Escribe detrás sus minutos, por ejemplo: - pause 15

# $name: como está escrito; $near: lo que quizá se quiso decir, o "UNKNOWN"
check-arc-unknown-script = no hay ningún guion «{ $name }»
    .label = junto a la agenda no hay ningún archivo con este nombre
    .help = { $near ->
        [UNKNOWN] Un punto es el nombre del archivo de un guion sin ".md", por ejemplo opening para scripts/opening.md. ¿Falta escribirlo? Entonces déjalo fuera hasta que exista.
       *[other] ¿Querías decir «{ $near }»?
    }

# $name: el guion
check-arc-red-in-slow = el guion «{ $name }» pide cuidado rojo, y la agenda es lenta
    .label = no habría nadie presente si esto resulta demasiado
    .help = Pon aquí otro guion, o haz que la agenda sea de encuentro: pace: live

# $count, $limit: puntos
check-arc-too-many-items = la agenda tiene { $count } puntos, y el máximo son { $limit }
    .label = demasiado para una agenda
    .help = Haz varias agendas con ella, por ejemplo una por semana.

# $here, $there: nombres de días
check-arc-translation-days = los días son aquí { $here }, y en el original { $there }
    .label = en esta agenda
    .help = Escribe los mismos encabezados en el mismo orden que en el original; solo se traducen las palabras de alrededor.

# $id: el día; $here, $there: cantidades
check-arc-translation-count = puntos del día «{ $id }»: aquí { $here }, en el original { $there }
    .label = aquí hay más puntos, o menos
    .help = Escribe la misma lista que en el original: los nombres y los minutos no se traducen.

# $here, $there: puntos
check-arc-translation-item = aquí dice «{ $here }», y en el original «{ $there }»
    .label = no es como en el original
    .help = Escribe el mismo punto que en el original: los nombres y los minutos no se traducen.

# $key: el ajuste
check-arc-translation-setting = «{ $key }» es otro en el original
    .label = no es como en el original
    .help = Borra la línea: una traducción toma sus ajustes del original.
