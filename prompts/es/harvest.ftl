# Simulacros, palabra abierta y lo que un círculo se lleva, en español.

## Drills

# Rodea cada mensaje de un simulacro. $words: el mensaje
drill-message =
    {"**"}SIMULACRO{"**"}

    { $words }

    {"**"}SIMULACRO{"**"}

# $stop, $support: palabras que se escriben
drill-begins = Empieza un simulacro. Estas dos palabras rodean todo lo que escribo para él. Los hechos son inventados: no alarmes a nadie ni hagas nada de verdad. *{ $stop }* lo detiene para todo el círculo. *{ $support }*, si me lo escriben en privado, llama a una persona de verdad, también ahora.

# $list: mensajes "drill-role", uno por línea
drill-roles =
    Los papeles, por sorteo. Se representan solo aquí, con palabras:

    { $list }

# $names: quién lo representa; $role: palabras del guion
drill-role = { $names }: { $role }

# $number: desde 1; $words: palabras del guion
drill-event = {"**"}Suceso { $number }.{"**"} { $words }

# $next: una orden que se escribe (aquí y más abajo)
drill-was-last = Ese fue el último suceso. Tómense el tiempo que haga falta; quien facilita sigue con *{ $next }*.

# $count: sucesos, uno o más
drill-missed = { $count ->
        [one] No estuve cuando tocaba un suceso del simulacro, y no ha llegado.
       *[other] No estuve cuando tocaban { $count } sucesos del simulacro, y no han llegado.
    } Cada *{ $next }* trae uno, cuando el círculo pueda; después sigue el reloj.

drill-is-over = El simulacro terminó. Desde aquí todo vuelve a ser real.

# $resume: una orden que se escribe
drill-halted = El simulacro está detenido, y esto es real. Ya no llega nada inventado, a menos que quien facilita escriba *{ $resume }*. Nadie tiene que decir por qué.

## The open floor

# $hand: una palabra que se escribe; $park: una palabra que va delante de dos puntos; $next: una orden
floor-opens = La palabra está abierta: escribe quien quiera. Si prefieres que se te dé la palabra, escribe *{ $hand }*. *{ $park }: …* deja una idea para el final. Quien facilita sigue con *{ $next }*.

# $name: alguien del círculo; $done: una palabra que se escribe
floor-is-yours = { $name }, la palabra es tuya hasta que escribas *{ $done }*.

# $names: en su orden
speaking-list = Después: { $names }.

floor-is-everybodys = La palabra vuelve a estar abierta para todo el círculo.

no-open-floor = Ahora mismo no hay lista de palabra. La hay cuando la palabra está abierta.

## The parking place

parked = Queda aparte hasta el final.

# $forget: lo que se escribe
parked-alone = Queda aparte. Al final lo ve todo el círculo, sin tu nombre; en un círculo pequeño se puede adivinar. *{ $forget }* lo retira.

unparked = Lo retiré y lo borré aquí.

# $example: una orden que se escribe, con una idea
park-how = Escribe la idea detrás, por ejemplo *{ $example }*

parking-full = Ya quedaron aparte { $most } ideas y no recibo más. Al final el círculo las ve todas.

# $park: una palabra que va delante de dos puntos
nothing-parked = No hay nada aparte. Con *{ $park }:* y una idea queda aparte.

parked-so-far = Hasta ahora quedó aparte:

still-open = Sigue abierto. Esto quedó aparte; lo muestro una vez y borro mi copia:

still-open-kept = Sigue abierto. Esto quedó aparte, y se suma a lo que reunió el círculo:

parked-heading = Sigue abierto

## What a circle has gathered

# $next: una orden que se escribe
wall-shown-kept = Eso es todo. Se suma, sin nombres, a lo que reunió el círculo. Quien facilita sigue con *{ $next }*.

# $title: el del ejercicio
over-with-harvest = Aquí termina **{ $title }**.

# $days: como máximo; $harvest: una orden que se escribe
harvest-stays = { $days ->
        [one] Lo que reunió el círculo se queda conmigo un día como máximo.
       *[other] Lo que reunió el círculo se queda conmigo { $days } días como máximo.
    } Solo se hace un archivo si están de acuerdo quienes participaron; antes le pregunto a cada persona. Quien facilita lo ve con *{ $harvest }*.

kept-deleted = Borraste un mensaje, así que borré lo que guardaba de él.

kept-corrected = Cambiaste un mensaje, así que borré lo que guardaba de él. Las palabras nuevas no las guardo.

# $letter: A, B, etcétera
person-called = Persona { $letter }

# $items: líneas; $titles: de ejercicios, con " · " en medio (aquí y más abajo)
harvest-offered = { $items ->
        [one] Hay una línea guardada
       *[other] Hay { $items } líneas guardadas
    } de { $titles }. 1 verlas · 2 ahora no

harvest-preview = { $items ->
        [one] Hay una línea guardada
       *[other] Hay { $items } líneas guardadas
    } de { $titles }. Por ahora solo tú lo ves. Los nombres de este círculo que reconozco llevan una letra, distinta en cada ejercicio. No encuentro todos los nombres: búscalos, por favor.

# $numbers: de líneas, por ejemplo "2, 5"
harvest-doubts = Mira otra vez { $numbers }, por favor: puede haber un nombre que tomé por una palabra.

# $redact: una orden que se escribe
harvest-choices = *{ $redact } 3* quita la línea 3 para siempre. **¿Qué hago con lo demás?** 1 preguntar al círculo si quiere un archivo · 2 ahora no · 3 borrarlo todo

# $harvest: una orden que se escribe
harvest-later = Está bien. { $days ->
        [one] Borro cada línea un día después de su ejercicio.
       *[other] Borro cada línea { $days } días después de su ejercicio.
    } Hasta entonces las muestra *{ $harvest }*.

harvest-empty = No hay nada guardado de este círculo de ejercicios que ya terminaron.

# $redact: una orden que se escribe
harvest-is-asked = Le estoy preguntando al círculo. Se trata de esto; *{ $redact }* y un número todavía quita una línea.

# $numbers: de líneas
redacted = Quitado y borrado: { $numbers }.

# $example: una orden que se escribe, con un número
redact-how = No encuentro ninguna línea con ese número, y no cambié nada. *{ $example }* quitaría la tercera.

harvest-days = { $days ->
        [one] Desde ahora borro lo que reúne este círculo un día después del ejercicio.
       *[other] Desde ahora borro lo que reúne este círculo { $days } días después del ejercicio.
    }

# $example: una orden que se escribe, con un número; $longest: en días
harvest-days-how = Escribe cuántos días puedo guardarlo, por ejemplo *{ $example }*. De 1 a { $longest }.

harvest-erased = Borré lo que se reunió en { $titles }.

## The circle agrees

take-home-asked = { $items ->
        [one] Con una línea
       *[other] Con { $items } líneas
    } de { $titles } se puede hacer un archivo para quienes participaron. Le pregunto a cada persona en privado. Basta un no para que no haya archivo, y nadie sabrá de quién fue.

take-home =
    {"**"}¿Puede ir lo que se reunió a un archivo para quienes participaron?{"**"} { $items ->
        [one] Es una línea
       *[other] Son { $items } líneas
    } de { $titles }, sin nombres hasta donde sé. Quien tenga el archivo puede pasarlo a otras personas. Si tras un día alguien no ha contestado, quien facilita puede decidir sin esa respuesta.

    1 sí · 2 no · 3 habría que quitar algo · 4 muéstramelo

take-home-yes = Anotado: sí. Mientras no hayan respondido todas las personas, 2 lo cambia por un no.

take-home-no = Anotado: no. A nadie le digo de quién fue, y no habrá archivo. Mientras no hayan respondido todas las personas, 1 lo cambia por un sí.

what-to-take-out = **¿Qué habría que quitar?** Escríbelo aquí. Le llega a quien facilita con tus palabras y sin tu nombre; o *paso*.

take-out-passed-on = Lo hice llegar sin tu nombre. Mientras siga abierto, no hago ningún archivo. Cuando se haya quitado algo, te vuelvo a preguntar; antes también sirve 1 o 2.

# $wish: una cita aparte; $redact: una orden que se escribe
take-out-wished =
    Alguien que participó pide que se quite esto:

    { $wish }

    {"*"}{ $redact }* y el número de la línea la quita. Mientras esto siga abierto, no hago ningún archivo.

something-taken-out = Se quitó algo. Va otra vez la pregunta.

# $redact: una orden que se escribe
wish-still-open = Sigue abierto el pedido de quitar algo, así que todavía no hago ningún archivo. *{ $redact }* y un número quita una línea. 2 esperar otro día · 3 sin archivo, borrarlo

not-all-answered = Pasó un día. Nadie dijo que no, y no todas las personas respondieron. 1 hacer el archivo · 2 esperar otro día · 3 sin archivo, borrarlo

no-file = No habrá archivo de { $titles }: hacía falta el sí de todas las personas. Borré lo que guardaba para eso.

file-is-here = Lo que reunió el círculo en { $titles }: primero como página para leer o imprimir, después como texto que se puede editar. Guárdalo donde solo mires tú.

file-handed-out = Quienes participaron, y a quienes puedo escribir, ya tienen lo que se reunió en { $titles }. Borré mi copia.

## In the file

# Una sola palabra, neutra
harvest-file-name = notas

file-title = Notas de nuestro círculo

file-about = Reunido en conjunto, sin nombres. Guárdalo donde solo mires tú, y pregunta a las demás personas antes de pasarlo.

file-to-print = Una página para leer o imprimir

file-to-edit = Lo mismo, como texto que se puede editar
