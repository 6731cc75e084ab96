# Lo que es de cada quien, a lo largo del tiempo, en español. Véase el comienzo de kolo.ftl.

## Lo que vuelve otro día

# $question: palabras del guion; $pass: una palabra que se escribe
question-returns =
    Esto queda entre tú y yo, aunque quien me opera podría leerlo. Cuando lo hayas escrito, te pregunto cuándo quieres que vuelva a ti.

    {"**"}{ $question }**

    Responde aquí, o escribe *{ $pass }*.

form-returns = Solo yo leo esto, aunque quien me opera podría leerlo. Cuando esté completo, te pregunto cuándo quieres que vuelva a ti; entonces borro mi copia.

# $now: una palabra que se escribe
return-when = **¿Cuándo quieres que vuelva a ti?** Un día, como *1 de junio* o *en tres semanas*; o *{ $now }*: cuando termine este ejercicio. Hasta ese día lo guardo, solo para ti.

returns-at-the-end = Te lo devuelvo cuando termine este ejercicio, y borro mi copia.

# $day: en palabras; $mine, $give, $erase: palabras que se escriben
returns-on = Te lo guardo y te lo traigo aquí: { $day }. Entonces borro mi copia. *{ $mine }* muestra lo que guardo así, *{ $give }* te lo da antes, *{ $erase }* lo borra.

# $title: el del ejercicio; $written: un día en palabras. Siguen las palabras de la persona.
text-comes-back = Esto lo escribiste para ti, en **{ $title }**. { $written }. Ya borré mi copia.

text-comes-back-late = No pude escribirte el día que elegiste, así que esto llega tarde. Lo escribiste para ti, en **{ $title }**. { $written }. Ya borré mi copia.

# $give, $erase: como «devolver 1»
my-texts = Lo que te guardo hasta un día; aquí nadie más lo ve. *{ $give }* te da ahora lo primero, *{ $erase }* lo borra, y así con lo demás.

# $written, $day: en palabras
text-of-mine = { $number } **{ $title }**. Escrito: { $written }. Vuelve: { $day }.

no-texts = No te guardo nada que tenga que volver otro día.

# $mine: una palabra que se escribe (aquí y abajo)
no-such-text = No guardo nada con ese número. *{ $mine }* muestra lo que hay.

text-erased = Borré lo que guardaba de eso, de **{ $title }**.

texts-stay = Lo que quieres que vuelva otro día se queda conmigo hasta entonces. *{ $mine }* lo muestra, y cómo borrarlo.

keep-returns = Si eliges un día posterior, lo guardo hasta entonces, solo para ti.

over-with-texts = Aquí termina **{ $title }**. Lo que ha de volver otro día queda entre quien lo escribió y yo; no guardo nada más.

over-with-texts-and-promises = Aquí termina **{ $title }**. Lo que ha de volver otro día, y lo que alguien se prometió, queda entre quien lo escribió y yo; no guardo nada más.
