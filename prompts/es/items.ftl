# Lo que dice Kolo cuando quien facilita trae algo, cuando las filas vienen de un paso anterior y
# cuando se ordenan cosas, en español. Cómo se escribe aquí está al principio de kolo.ftl.

## Lo que trae quien facilita

# $question: palabras del guion; $longest: caracteres; $lines: cuántas; $skip: una orden que se escribe
bring-asked =
    La parte que sigue necesita algo tuyo:

    {"**"}{ $question }**

    Escríbelo aquí, en { $longest } caracteres como máximo, o como una lista de hasta { $lines } líneas cortas. Todo el círculo lo lee donde el ejercicio lo usa. *{ $skip }* en el círculo lo deja vacío.

# $stands: lo que se escribió antes, como cita; $next: una orden que se escribe
bring-again =
    {"**"}{ $question }**

    De antes tienes esto:

    { $stands }

    Escríbelo de nuevo, o quédate con eso escribiendo *{ $next }* en el círculo.

# $brought: lo que escribió, como cita
bring-shown =
    El círculo va a leer:

    { $brought }

    {"**"}¿Está bien así?** 1 sí · 2 no, lo escribo de nuevo

bring-anew = Lo borré. Escribe aquí lo que el círculo va a leer.

bring-noted = Lo tengo. Si corriges tu mensaje, las partes que faltan usan las palabras nuevas.

# $longest: caracteres; $lines: cuántas; $line: caracteres en una de ellas
bring-too-long = Es demasiado largo para leerlo en un teléfono. Escribe { $longest } caracteres como máximo, o hasta { $lines } líneas de { $line } caracteres cada una.

something-is-prepared = Quien facilita está preparando algo. Tarda un poco más.

# Va dentro de una frase de un guion
what-was-said-together = lo que dijimos en común

keep-brought = Lo que quien facilita escribe para este ejercicio, lo borro al final.

## Lo que viene de una parte anterior

# $next: una orden que se escribe
nothing-gathered = Esta parte trabaja con lo que se reunió antes, y no hay nada. Quien facilita sigue con *{ $next }*.

# $found, $most: cosas
items-cut = Se reunieron { $found } cosas, demasiadas para trabajar con un teléfono. Tomo las primeras { $most }.

## Ordenar

# $list: un título por línea, cada uno con su letra
sort-headings =
    Los títulos:
    { $list }

# $heading: una palabra antes de dos puntos; $review: una palabra que se escribe; $next: una orden que se escribe
sort-by-facilitator = Digan qué va dónde. Quien facilita escribe los números y una letra: *3 5 a* pone 3 y 5 bajo a. *{ $heading }: …* agrega un título, *{ $review }* muestra cómo va. Al final, *{ $next }* lo muestra entero.

sort-by-anyone = Puede ordenar quien quiera: escriban números y una letra. *3 5 a* pone 3 y 5 bajo a, también si estaban en otro lugar. *{ $heading }: …* agrega un título, *{ $review }* muestra cómo va. Quien facilita sigue con *{ $next }*.

# $moved: líneas como «a Descanso: 3, 5»; $left: cosas
sorted-some =
    { $moved }
    Todavía sin título: { $left }

# $next: una orden que se escribe
sorted-all =
    { $moved }
    Todo tiene su título. *{ $next }* lo muestra entero.

# $heading: como «a) Agua»; $numbers: como «12, 14»
sorted-under = { $heading }: { $numbers }

# $numbers: como «12, 14»
sort-no-such-item = Aquí nada lleva este número: { $numbers }.

# $letter: como está escrita; $heading: una palabra antes de dos puntos
sort-no-such-heading = No hay un título { $letter }. *{ $heading }: …* agrega uno.

# $heading: con su letra; $letter: sola
sort-heading-there = Ahí está el título { $heading }. *3 { $letter }* pone 3 debajo.

# $length, $longest: caracteres
sort-heading-too-long = Tiene { $length } caracteres. Un título lleva { $longest } como máximo, para caber en un teléfono.

# $most: títulos
sort-full = Hay { $most } títulos, y no caben más.

# $most: líneas
sort-too-many-lines = Ordeno como máximo { $most } líneas de un mensaje, y dejé fuera el resto. Envíalo en otro mensaje.

under-no-heading = Sin título

# $next: una orden que se escribe
sort-shown = Así queda. Todavía se puede mover algo. Cuando termina el ejercicio, borro qué está dónde; lo que se ve aquí se queda en esta sala. Quien facilita sigue con *{ $next }*.

sort-shown-kept = Así queda. Todavía se puede mover algo. Lo ordenado se suma, sin nombres, a lo que reunió el círculo. Quien facilita sigue con *{ $next }*.
