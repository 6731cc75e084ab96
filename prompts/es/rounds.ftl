# Lo que dice Kolo en una ronda en que la gente se nombra, y sobre palabras que ya no valen, en español.
# Cómo se escribe aquí está al comienzo de kolo.ftl.

# $names: sin orden; $pass, $later: palabras que se escriben
round-named = Quien ha hablado nombra a quien sigue. En esta ronda: { $names }. Con *{ $pass }* dejas pasar tu turno, también antes o conmigo a solas; entonces la palabra sigue sola después de un momento. Con *{ $later }* te toca más adelante.

# En privado, después de «está bien» a quien todavía no participa
may-be-named = Puede que alguien te nombre en una ronda de todos modos. No hace falta que hagas nada: la palabra sigue sola después de un momento.

# $name: quien ha hablado; $list: nombres con números, en una línea; $pass: una palabra que se escribe
who-is-next = { $name }, ¿quién sigue? { $list }. Un nombre o un número; con *{ $pass }* decide el azar.

# $name: a quien se nombró
has-had-the-word = { $name } ya tuvo la palabra en esta ronda.

# $until: un día; $words: palabras del guion
say-out-of-date = Dejo fuera una parte de este ejercicio: se podía decir hasta el { $until }, y quizá ya no sea así. Empieza así: «{ $words }»
