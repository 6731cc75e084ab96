# Lo que dice Kolo cuando se habla en grupos pequeños, en español. Cómo se escribe: véase kolo.ftl.

# Los nombres de los grupos y de sus salas, separados por |. Cualquiera en el servidor puede leer el
# nombre de una sala: son árboles, y no se llama así nadie.
group-names = Abedul | Roble | Tilo | Aliso | Arce | Cedro | Pino | Higuera | Ciruelo | Nogal | Castaño | Álamo | Ciprés | Alerce | Almendro | Membrillo | Morera | Peral | Manzano | Acacia | Palmera | Haya | Abeto | Baobab | Mango | Limonero | Naranjo | Ceibo | Encina | Teca

# Lo que puede ir entre dos nombres cuando se dice quién va con quién: «Mira y Joy».
group-joiners = y | e | con | & | +

## Antes, y al salir

# $list: mensajes «group-goes-out», uno por línea
groups-go-out =
    Ahora hablamos en grupos pequeños, { $minutes ->
        [one] cerca de un minuto
       *[other] unos { $minutes } minutos
    }. Cada grupo tiene su sala; la invitación ya está entre tus salas.

    { $list }

    Aviso cuando sea hora de volver aquí.

groups-go-out-quietly =
    Ahora quienes participan hablan en grupos pequeños, { $minutes ->
        [one] cerca de un minuto
       *[other] unos { $minutes } minutos
    }. Cada grupo tiene su sala; la invitación está entre tus salas. Aviso cuando sea hora de volver aquí.

# $group: el nombre del grupo; $names: quiénes lo forman
group-goes-out = {"**"}{ $group }**: { $names }

# $next: una orden para escribir
groups-too-few = No somos suficientes para formar grupos, así que seguimos en común. Quien facilita continúa con *{ $next }*.

# $names: quiénes forman el grupo; $minutes: para todo; $help: una orden para escribir
group-hello = { $names }: esta sala es suya { $minutes ->
        [one] cerca de un minuto
       *[other] unos { $minutes } minutos
    }. Aquí solo atiendo a órdenes como *{ $help }*, a mi nombre y a las palabras que siempre sirven.

# $line: una orden para escribir
group-brings-line = Al final su grupo lleva una frase al círculo. Cualquiera escribe *{ $line }* y la frase; se puede cambiar hasta que les llame de vuelta.

group-brings-nothing = Nada de lo que escriban aquí va al círculo.

# $question: las palabras del guion
group-question = {"**"}{ $question }**

# $minutes: para esta pregunta
group-question-for = {"**"}{ $question }** ({ $minutes ->
        [one] cerca de un minuto
       *[other] unos { $minutes } minutos
    })

# $name: de quién es el turno; $minutes: para todo el turno
group-turn = Este es el tiempo de { $name }, { $minutes ->
        [one] cerca de un minuto
       *[other] unos { $minutes } minutos
    }.

group-turns-done = Ya hubo un turno para cada quien. El tiempo que queda es suyo.

group-two-minutes = Quedan dos minutos.

# $line: una orden para escribir
group-two-minutes-line = Quedan dos minutos. Falta su frase para el círculo: *{ $line }* y la frase.

group-time-over = El tiempo ha terminado. Cierren la idea; quien facilita dirá qué sigue.

group-time-over-line = El tiempo ha terminado. Cierren la idea; quien facilita dirá qué sigue. Falta su frase: *{ $line }* y la frase.

# A quien facilita, en privado
groups-time-over = El tiempo de los grupos ha terminado. Siguen en sus salas hasta que decidas. 1 llamarles de vuelta · 2 cinco minutos más · 3 dejarlo así

groups-time-over-table = El tiempo de los grupos ha terminado. Lo que sigue también es en sus salas. 1 continuar · 2 cinco minutos más · 3 dejarlo así

## La frase de un grupo, y la vuelta

group-line-noted = Tengo su frase. Hasta que les llame de vuelta, un nuevo *{ $line }* la reemplaza.

group-line-taken-back = La frase de su grupo está borrada. Mientras estén aquí pueden escribir otra.

group-line-not-asked = De esta parte no se lleva nada al círculo, así que no he guardado nada.

# $example: una orden para escribir, con puntos detrás
group-line-how = Escribe la orden y la frase en un solo mensaje: *{ $example }*

# $line: una orden; $pass: una palabra para escribir
group-line-wanted = Les llaman de vuelta al círculo. Falta su frase: *{ $line }* y la frase, o *{ $pass }*. En dos minutos cierro esta sala de todos modos.

# A quien facilita: $missing grupos no tienen frase; $back: una orden para escribir
groups-lines-missing = { $missing ->
        [one] Un grupo aún no ha
       *[other] { $missing } grupos aún no han
    } escrito su frase. Hay dos minutos más; con *{ $back }* vuelven enseguida.

group-called-back = De vuelta al círculo. Ahora cierro esta sala, y no guardo nada de lo que hablaron en ella.

groups-lines = Esto traen los grupos:

# $group: el nombre del grupo; $line: lo que escribió
group-said = {"**"}{ $group }**: { $line }

# $next: una orden para escribir
groups-back = Los grupos están volviendo. Cuando el círculo esté completo, quien facilita continúa con *{ $next }*.

groups-not-out = Ahora no hay grupos pequeños.

## Quién va con quién

# A quien facilita, en privado. $groups: una orden para escribir
who-goes-with-whom = {"**"}¿Quién va con quién?** Escribe los nombres, con / entre los grupos, como *Ana Joy / Mira Lena*, o una línea para cada grupo. A quien no nombres le pongo grupo al azar; a ti, solo si te nombras. 1 todo al azar. En el círculo: *{ $groups }* y los nombres.

# $unknown: lo que no es el nombre de nadie; $names: quiénes están
groups-unknown = Todavía no he formado los grupos, porque no sé quién es: { $unknown }. Aquí están: { $names }.

groups-twice = Todavía no he formado los grupos: { $name } está en dos.

## Quienes llegan y se van

group-joined-by = { $name } se une al grupo.

groups-newcomer = { $name } va con { $group }. La invitación va en camino.

# $group: otro grupo
group-moves-to = Aquí ya no queda nadie más, así que sigues con { $group }. La invitación va en camino, y cierro esta sala.

group-of-one = En { $group } ya solo queda { $name }, y no hay otro grupo al que ir.

group-left-by = { $name } ha salido de la sala de { $group }. Sigue en el círculo.

group-no-room = No puedo abrir la sala de { $group } ({ $names }): el servidor no lo permite. Se quedan en el círculo. *{ $groups }* y nombres forma otros grupos.

group-room-gone = Ya no estoy en la sala de { $group } ({ $names }), y desde ahí no puedo llamarles de vuelta. Los demás grupos siguen.

group-cannot-invite = No puedo invitar a { $name } a la sala de { $group }: el servidor no lo permite.

## Una tabla que llenan los grupos

# $scribe: una orden para escribir
group-scribe = { $name } escribe por su grupo lo que viene ahora: yo pregunto en privado, y ustedes lo hablan aquí. *{ $scribe }* y un nombre cambia quién escribe.

group-scribe-how = En los grupos no hay nadie con ese nombre. *{ $scribe }* y el nombre de alguien de tu grupo cambia quién escribe.

# Un nombre solo, dentro de las palabras de un guion
group-name = { $name }

## Grupos que se encuentran otra vez, y sus tarjetas

# $card: las palabras del guion
group-card = Su tarjeta: { $card }

group-waits = De vuelta al círculo por ahora. Esta sala sigue abierta, y escribo aquí cuando se encuentren otra vez.

# $line: una orden; $pass: una palabra para escribir
group-line-wanted-for-now = Les llaman de vuelta al círculo por ahora. Falta su frase: *{ $line }* y la frase, o *{ $pass }*. En dos minutos seguimos de todos modos.

# $next: una orden para escribir
groups-back-for-now = Los grupos están volviendo por ahora; sus salas siguen abiertas. Cuando el círculo esté completo, quien facilita continúa con *{ $next }*.

# $list: mensajes «group-goes-out», uno por línea
groups-meet-again =
    Ahora se encuentran otra vez los mismos grupos, { $minutes ->
        [one] cerca de un minuto
       *[other] unos { $minutes } minutos
    }. El tuyo está entre tus salas.

    { $list }

    Aviso cuando sea hora de volver aquí.

groups-meet-again-quietly =
    Ahora se encuentran otra vez los mismos grupos, { $minutes ->
        [one] cerca de un minuto
       *[other] unos { $minutes } minutos
    }. El tuyo está entre tus salas. Aviso cuando sea hora de volver aquí.

# $names: quiénes forman el grupo; $minutes: para todo
group-hello-again = { $names }: están aquí otra vez, { $minutes ->
        [one] cerca de un minuto
       *[other] unos { $minutes } minutos
    }.

group-together-again = { $names }: están aquí otra vez.

# $list: mensajes «group-goes-out», uno por línea
group-table-begins-again =
    Ahora cada grupo se encuentra otra vez en su sala, que está entre tus salas.

    { $list }

    Le pregunto en privado a una persona de cada grupo, que llena una tabla por todo el grupo. Después dice, fila por fila, qué se muestra aquí.
