# La tabla que un círculo llena en su sala, en español. Ver el comienzo de kolo.ftl.

# $line: por ejemplo «frase: …»; $skip, $back: palabras para escribir; $scribe, $next: órdenes
board-begins = Llenamos una tabla en común; se suma a lo que reúne el círculo. Hablen aquí de cada casilla. { $name } la anota con *{ $line }*; *{ $skip }* la deja vacía, *{ $back }* vuelve atrás. Quien prefiera anotar: *{ $scribe }*. *{ $next }* la termina en cualquier momento.

# $asked: lo que se pregunta, en negrita; $done: una palabra para escribir
board-next-row = { $asked } (o *{ $done }*, si es todo)

board-whole = Esta es nuestra tabla:

# $change: por ejemplo «cambiar 2»; $next: una orden
board-stands = ¿Falta algo? Con *{ $change }*, quien anota cambia la casilla de ese número. *{ $next }* continúa.

board-empty = Nuestra tabla está vacía, y puede quedarse así. *{ $next }* continúa.

# $line: por ejemplo «frase: …»; $scribe: una orden
board-scribe = Ahora anota { $name } (*{ $line }*). *{ $scribe }* toma el relevo.

board-how = Escríbelo en un solo mensaje: *{ $line }*

board-scribe-how = No ha cambiado quién anota. Con *{ $scribe }* anotas tú; quien facilita puede agregar el nombre de alguien del círculo.

board-is-in-circle = La tabla se llena en el círculo, así que de esto no he guardado nada. Escríbelo allí, por favor.
