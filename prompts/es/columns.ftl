# Casillas con opciones, y días en que se comprobaron las filas de una tabla, en español. Ver el comienzo
# de kolo.ftl.

# $asked: lo que se pregunta; $choices: por ejemplo «1 baja · 2 alta»
cell-of-choices =
    {"**"}{ $asked }**

    { $choices }

# $asked: lo que se pregunta
cell-of-check =
    {"**"}{ $asked }**

    Un día, por ejemplo *ayer*, *el lunes* o *hace 3 semanas*; o *todavía no*.

# $day: un día en palabras, con su año (aquí y abajo)
check-noted = Leo: { $day }.

# $days: cuántos
check-noted-old = Leo: { $day }. Hace más de { $days } días, así que muestro esta fila como no comprobada.

check-unclear = Ahí no pude leer un día. Sirve uno que ya pasó, por ejemplo *ayer* o *{ $example }*; o *todavía no*.

check-to-come = Ese día todavía no llega. **¿Qué día se comprobó por última vez?** Si nadie lo ha hecho: *todavía no*.

not-checked = todavía sin comprobar

not-checked-since = sin comprobar desde el { $day }

# $item: lo que alguien escribió
item-not-checked = { $item } (por comprobar)

# $days: cuántos
rows-open-checked = Esto es lo que se permitió mostrar, sin ningún orden; lo que lleva más de { $days } días sin comprobarse va al final.

# $count, $of: cantidades de filas; $days: cuántos
rows-to-check = { $count ->
        [one] Una de las { $of } filas llenas lleva más de { $days } días sin comprobarse, o nunca se comprobó. Va al final, y así lo dice.
       *[other] { $count } de las { $of } filas llenas llevan más de { $days } días sin comprobarse, o nunca se comprobaron. Van al final, y así lo dicen.
    }
