# Lo que dice Kolo sobre votaciones y sobre respuestas sin nombre, en español.
# Cómo se escribe aquí está al comienzo de kolo.ftl.

## Respuestas sin nombre

# $question: palabras del guion; $at_least: cinco o más; $pass: una palabra que se escribe
anon-question =
    El círculo lee esto sin tu nombre, mezclado con lo de otras personas, y solo cuando hayan escrito al menos { $at_least }. Quien facilita puede mirarlo antes, también sin nombres. Quien me opera podría ver que es tuyo.

    {"**"}{ $question }**

    Responde aquí, o escribe *{ $pass }*.

# Después de abrirse el muro. $at_least: cinco o más; $forget: lo que retira las palabras
anon-noted-later = Tengo tus palabras. El muro ya se abrió, así que solo las muestro junto con palabras nuevas de otras personas, al menos { $at_least } en total; si son menos, las borro. Para cambiar las tuyas, escribe otra vez. *{ $forget }* las retira.

# $count: personas, cinco o más
anon-ready = Para el muro han escrito { $count }. 1 mirar antes · 2 abrir el muro · 3 esperar

# $at_least: cinco o más; $skip: una orden que se escribe
anon-too-few = Hay menos de { $at_least } cosas para mostrar, así que el muro sigue cerrado: si no, se podría reconocer a alguien. Puedes esperar, o dejar fuera esta parte con *{ $skip }*; entonces borro lo que se escribió.

anon-preview = Esto lo ves solo tú. No tiene ningún orden, y no digo ningún nombre.

# "retener" y "mostrar" están entre las palabras de words.ftl
anon-looked = 1 mirar otra vez · 2 abrir el muro · 3 esperar. Si algo nombra a alguien o puede hacerle daño, *retener 3* evita que se muestre el número 3; también varios: *retener 3, 5*. Se lo digo a quien lo escribió, y a nadie más.

# Detrás de un número
anon-held-mark = (retenido)

anon-look-first = Puedo retener algo cuando lo hayas mirado: los números están en esa lista. 1 mirar antes · 2 abrir el muro · 3 esperar

# $numbers: uno o varios, por ejemplo "3, 5"
anon-no-such-number = Ahora no hay nada con { $numbers }. 1 mirar otra vez

# $numbers: como arriba
anon-held-noted = Retenido: { $numbers }. Quien lo escribió lo sabe y puede escribir otra cosa. Con 2 se abre el muro sin eso. *mostrar* y el número hace que se muestre.

anon-show-noted = Se mostrará: { $numbers }. Quien lo escribió lo sabe. Con 2 se abre el muro.

anon-held = Lo que escribiste para el muro no se muestra. Quien facilita lo miró antes y retuvo esto, como ocurre cuando unas palabras pueden herir o señalar a alguien. No sabe que es tuyo. Puedes escribir otra cosa aquí, o dejarlo así.

anon-shown-after-all = Lo que escribiste para el muro sí se muestra, sin tu nombre.

anon-stale = Desde que miraste, se escribió o se cambió algo. 1 mirar otra vez · 2 abrir el muro de todos modos · 3 esperar

anon-opens-again = Se escribió más para el muro. Aquí está, sin ningún orden.

# $at_least: cinco o más; $next: una orden que se escribe
anon-shown = Eso es todo. Se queda en esta sala; mi copia se borra cuando termina esta parte. Si me escribes ahora, lo muestro solo cuando al menos { $at_least } hayan escrito algo nuevo. Quien facilita sigue con *{ $next }*.

anon-shown-kept = Eso es todo. Se queda en esta sala y, sin nombres, con lo que el círculo reunió. Cuando termina esta parte ya no sé de quién era, así que no puedo sacar las palabras de una sola persona. Si me escribes ahora, lo muestro solo cuando al menos { $at_least } hayan escrito algo nuevo. Quien facilita sigue con *{ $next }*.

anon-stays-in-room = El círculo ya leyó esas palabras, sin tu nombre. Se quedan en la sala; no puedo cambiarlas ni retirarlas.

# $at_least: cinco o más
anon-too-few-wrote = Para el muro escribieron menos de { $at_least }, así que no muestro nada. Lo que se escribió queda borrado.

anon-left-out = El muro queda fuera. No muestro nada de lo que se escribió, y queda borrado.

anon-came-after = Después de abrirse el muro se escribió demasiado poco para mostrarlo sin que se reconozca a alguien. Por eso lo que escribiste no se mostró, y queda borrado.

## Votaciones

# $at_least, $here: personas
vote-needs = Este ejercicio tiene una votación, y los votos solo se cuentan a partir de { $at_least }. En el círculo hay { $here }. Puedes omitir esa parte, o terminar el ejercicio y elegir otro.

vote-begins = Ahora le pido a cada persona su voto, en privado. Aquí solo se muestra el recuento, y solo si votan al menos cinco.

vote-waits-for-options = Viene una votación. Quien facilita escribe sobre qué; después le pregunto a cada persona en privado.

# $question, $options: sobre qué se vota, una opción por línea; $pass: una palabra que se escribe
vote-one =
    El círculo ve solo el recuento, y solo a partir de cinco votos. Tu voto se borra al contarlo; hasta entonces, quien me opera podría verlo.

    {"**"}{ $question }**

    { $options }

    Responde con un número o con sus palabras, o escribe *{ $pass }*.

# $low, $high: los extremos de la escala
vote-scale =
    El círculo ve solo el recuento, y solo a partir de cinco votos. Tu voto se borra al contarlo; hasta entonces, quien me opera podría verlo.

    {"**"}{ $question }**

    Responde con un número del { $low } al { $high }, o escribe *{ $pass }*.

vote-scale-next = **{ $question }**

    Del { $low } al { $high }, o *{ $pass }*.

# $example: una respuesta, para escribirla
vote-rank =
    El círculo ve solo el recuento, y solo a partir de cinco votos. Tu voto se borra al contarlo; hasta entonces, quien me opera podría verlo.

    {"**"}{ $question }**

    { $options }

    Responde con todos los números, primero lo que más te importa, por ejemplo *{ $example }*. O escribe *{ $pass }*.

# $dots: cuántos tiene cada persona
vote-dots =
    El círculo ve solo el recuento, y solo a partir de cinco votos. Tu voto se borra al contarlo; hasta entonces, quien me opera podría verlo.

    {"**"}{ $question }**

    { $options }

    { $dots ->
        [one] Tienes un punto. Responde con el número donde lo pones, por ejemplo *{ $example }*.
       *[other] Tienes { $dots } puntos, para una opción o para varias. Escribe un número por cada punto, por ejemplo *{ $example }*.
    } O escribe *{ $pass }*.

vote-option = { $number } { $option }

# $option: con su número
vote-dots-on = { $option }: { $dots ->
        [one] un punto
       *[other] { $dots } puntos
    }

# $choice: lo que se votó; $forget: lo que lo retira, para escribirlo
vote-noted = Tu voto: { $choice }. Hasta que se cuente puedes escribir otro en su lugar. *{ $forget }* lo retira.

# $left: puntos
vote-dots-left = Tu voto: { $choice }. { $left ->
        [one] Queda un punto.
       *[other] Quedan { $left } puntos.
    } No hace falta usarlos; si quieres, escribe otra vez todos tus números. *{ $forget }* retira el voto.

vote-changed = Lo cambié. Tu voto ahora: { $choice }.

vote-withdrawn = Retiré tu voto y lo borré. Mientras la votación siga abierta, puedes escribir otro.

# $number: lo que alguien escribió; $most: el último número; $example: para escribirlo
vote-no-such = Aquí no hay { $number }; los números van del 1 al { $most }. No lo tomé como voto. Puede ser así: *{ $example }*

vote-only-one = Aquí hace falta un solo número, y había varios. No lo tomé como voto. Puede ser así: *{ $example }*

# $low, $high: los extremos de la escala
vote-off-scale = Aquí hace falta un número del { $low } al { $high }, nada más. No lo tomé como voto. Puede ser así: *{ $example }*

# $missing: números, por ejemplo "2, 5"
vote-missing = Hacen falta todos los números, una vez cada uno; faltan: { $missing }. No lo tomé como voto. Puede ser así: *{ $example }*

vote-twice = El { $number } está más de una vez, y cada número va una sola vez. No lo tomé como voto. Puede ser así: *{ $example }*

# $dots: cuántos tiene cada persona
vote-too-many-dots = Es más de lo que tienes: { $dots ->
        [one] un punto
       *[other] { $dots } puntos
    }. No lo tomé como voto. Puede ser así: *{ $example }*

vote-unclear-one = No supe qué opción quieres decir. No lo tomé como voto. Basta con su número, por ejemplo *{ $example }*.

vote-unclear = No pude leer números en eso. No lo tomé como voto. Puede ser así: *{ $example }*

# $count: personas, cinco o más
vote-ready = Han votado { $count }. 1 contar los votos · 2 esperar

# $at_least: personas; $skip: una orden que se escribe
vote-too-few = Han votado menos de { $at_least }, así que no cuento nada: si no, se podría adivinar el voto de alguien. Puedes esperar, o dejar fuera esta parte con *{ $skip }*; entonces borro los votos.

# $question: sobre qué se votó
vote-counted = **{ $question }** Votaron { $votes }.

# $at_least: personas
vote-too-few-here = **{ $question }** Aquí votaron menos de { $at_least }, así que no cuento nada.

# $option: con su número, o un número de una escala
vote-sum = { $option }: { $now }

vote-sum-twice = { $option }: antes { $before }, ahora { $now }

vote-how-scale = Detrás de cada número está cuántas personas lo eligieron.

# $first: tantos como opciones hay
vote-how-rank = Cada primer lugar da { $first } puntos, y cada lugar siguiente da un punto menos.

# $sums: el número de cada opción y su suma
vote-picture = El recuento en barras. { $sums }

vote-picture-twice = El recuento en barras: claras las de antes, oscuras las de ahora. { $sums }

# $next, $again: órdenes que se escriben
vote-shown = Borré los votos de cada persona. Quien facilita sigue con *{ $next }*, o con *{ $again }* les deja votar una vez más sobre lo mismo.

# $at_least: personas
vote-too-few-voted = Votaron menos de { $at_least }, así que no cuento nada. Los votos quedan borrados.

vote-left-out = La votación queda fuera. No cuento nada, y los votos quedan borrados.

no-vote-here = En esta parte no hay ninguna votación contada, así que no puedo pedir otra.

# $next: una orden que se escribe
vote-is-open = La votación sigue abierta. *{ $next }* la cuenta.

# $question: sobre qué se vota; $most: opciones
options-asked =
    El círculo va a votar, y tú dices sobre qué:

    {"**"}{ $question }**

    Escríbeme las opciones en un solo mensaje, una por línea, de 2 a { $most }. Después le pregunto a cada persona.

options-too-few = Una votación necesita al menos dos opciones. Escríbelas todas en un solo mensaje, una por línea o con comas en medio, por favor.

# $found, $most: opciones
options-too-many = Son { $found } opciones, y tomo { $most } como máximo. Todavía no le he preguntado a nadie. Escribe una lista más corta, por favor.

options-noted = Tengo las opciones, y le pregunto a cada persona en privado.

# $found, $most: opciones
options-cut = Hay { $found } cosas sobre las que votar. En un teléfono no se leen más de { $most }, así que tomo las primeras { $most }.

## Imágenes

# $off: una orden que se escribe
pictures-on = Desde ahora muestro los recuentos también como imagen, junto al texto. *{ $off }* lo termina.

pictures-off = Desde ahora muestro los recuentos solo como texto.

# $title: del ejercicio
own-chart = De **{ $title }**, solo para ti: lo que elegiste hoy. Borré mi copia.

# $question: palabras del guion; $chosen, $most: números de la escala; $bar: casillas llenas y vacías
own-bar =
    { $question }
    {"**"}{ $chosen } de { $most }** { $bar }

## Votaciones sobre cada cosa que se reunió

# $number, $all: cosas, por ejemplo 2 de 6; $item: palabras de alguien
vote-item = { $number } de { $all }: { $item }

# $question: palabras del guion; $item: mensaje "vote-item"; $answers: mensaje "vote-answers"; $back: una palabra que se escribe
vote-each =
    El círculo ve solo el recuento, y solo donde votaron cinco o más. Tus votos se borran al contarlos; hasta entonces, quien me opera podría verlos.

    {"**"}{ $question }**

    { $item }

    { $answers }. Desde la segunda, con *{ $back }* vuelves a la anterior.

# Como arriba; $answers: mensaje "vote-answers-scale"
vote-each-scale =
    El círculo ve solo el recuento, y solo donde votaron cinco o más. Solo tú recibes aquí tus números, como barras; después se borran tus votos. Hasta entonces, quien me opera podría verlos.

    {"**"}{ $question }**

    { $item }

    { $answers }. Desde la segunda, con *{ $back }* vuelves a la anterior.

vote-each-next =
    { $item }

    { $answers }

# $options: en una línea, con números; $pass: una palabra que se escribe
vote-answers = { $options } · *{ $pass }*

vote-answers-scale = Del { $low } al { $high }, o *{ $pass }*

# $low, $high: los extremos de la escala
vote-scale-several =
    El círculo ve solo el recuento, y solo donde votaron cinco o más. Solo tú recibes aquí tus números, como barras; después se borran tus votos. Hasta entonces, quien me opera podría verlos.

    {"**"}{ $question }**

    Responde con un número del { $low } al { $high }, o escribe *{ $pass }*.

# Encima del recuento de una cosa
vote-item-counted = **{ $number }** { $item } (votaron { $votes })

vote-item-too-few = **{ $number }** { $item } (votaron menos de { $at_least }, así que aquí no cuento nada)

items-noted = Ya lo tengo, y pregunto a cada persona en privado.

# $list: cosas, una por línea; $most: sobre cuántas se vota
items-left-out =
    Se reunió más de lo que se puede recorrer en un teléfono: tomo lo primero, hasta { $most }. Queda fuera de la votación:

    { $list }

# $question: palabras del guion; $most: cosas; $skip: una orden que se escribe
items-asked =
    El círculo va a votar sobre cada cosa que se reunió, pero no se reunió nada. La pregunta es:

    {"**"}{ $question }**

    Escríbeme sobre qué cosas se pregunta, en un solo mensaje, una por línea, { $most } como máximo. Entonces pregunto a cada persona. O deja fuera esta parte con *{ $skip }*.

vote-before-aside = El recuento de antes no está al lado: esta vez votaron unas pocas personas más o menos, y la diferencia podría mostrar qué eligieron.
