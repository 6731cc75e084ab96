# Niveles propios, en español. Véase el comienzo de kolo.ftl.
#
# level-all, level-step y level-step-often también se leen: lo que dicen tiene que entenderse.

levels-none = No tienes ningún nivel puesto. Cada alerta pregunta a tus contactos como siempre. *{ $set } urgente* pone uno: a quién pregunta, cuánto tiempo y qué dice.

levels-how = *{ $set } NOMBRE* pone uno o lo cambia, *{ $erase } NOMBRE* lo borra.

level-shown = **{ $name }**: { $ladder }. Si entonces nadie lo tiene, una pausa de { $rest }, cada vez el doble; { $lasts } en total.

level-as-always = primero una persona, luego dos, luego todas, como siempre

level-says = Con ella sale:

level-all = todos

level-step = { $who } { $length }

level-minutes = { $minutes } min

level-step-often = { $step } { $times ->
    [2] dos veces
   *[other] { $times } veces
}

level-thin-hours = Frágil: si se da { $hours }, no pregunta a nadie enseguida, porque a nadie se puede despertar entonces.

level-thin-one = Frágil: en los primeros { $minutes } minutos solo se pregunta a { $names }.

level-thin-late = Frágil: pasan { $length } hasta que se ha preguntado a todos.

level-thin-never = Nunca se pregunta a: { $names }.

level-name-unclear = Un nombre de hasta { $most } letras y { $words } palabras, por favor, que no signifique otra cosa para mí. Por ejemplo *{ $example }*.

level-too-many = Hay { $most } niveles y no caben más. Borra uno primero.

level-which = ¿Qué nivel? { $list }. O escribe un nombre tuyo.

level-ladder = **{ $name }**: ¿a quién se pregunta primero, a quién después, cuánto tiempo, cuántas veces? Escríbelo así: *{ $example }*. O 1: como siempre.

level-ladder-unclear = No entiendo “{ $part }”. Tus contactos: { $names }. Se escribe así: *{ $example }*. O 1: como siempre.

level-ladder-bounds = Una espera puede ser de 1 a { $most } minutos, un paso hasta { $times } veces, y puede haber { $steps } pasos. Escríbelo otra vez, o 1: como siempre.

level-left-out = En ningún paso: { $names }. 1 al final se pregunta a todos · 2 quedan fuera a propósito

level-rest = Cuando pasan todos los pasos y nadie lo tiene, ¿cuánto dura la primera pausa antes de empezar de nuevo? De 1 a { $most } minutos, por ejemplo *10 min*. O 1: como siempre, 5 minutos.

level-rest-unclear = Una duración de 1 a { $most } minutos, por favor, por ejemplo *10 min*. O 1: como siempre, 5 minutos.

level-lasts = ¿Cuánto tiempo sigue en total? De 1 a { $most } horas, por ejemplo *24 h*. O 1: como siempre, 72 horas.

level-lasts-unclear = Una duración de 1 a { $most } horas, por favor, por ejemplo *24 h*. O 1: como siempre, 72 horas.

level-message = ¿Qué leerán tus contactos encima de lo que escribas entonces? Hasta { $most } caracteres. O 1: nada.

level-message-too-long = Tiene { $length } caracteres y caben { $most }. Algo más corto, por favor; o 1: nada.

level-right = ¿Está bien así? 1 sí · 2 cambiar

level-holds = Ya vale. *{ $example }* da una alerta así.

level-dropped = De acuerdo. Nada cambió.

level-not-there = No conozco ningún nivel tuyo “{ $name }”. Hay: { $names }.

level-erased = El nivel “{ $name }” está borrado. Una alerta así pregunta a tus contactos como siempre.

levels-stay = Tus niveles quedan como están hasta que termine tu alerta.

carry-level-says = Preparado para una alerta así:
