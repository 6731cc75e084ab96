# Una sesión propia, hecha a partir de un ejercicio, en español. Véase el comienzo de kolo.ftl.

adapt-begins = Ahora cada persona hace conmigo, en privado, una sesión propia a partir de un ejercicio que tengo. Le llega como archivo; no se la muestro a nadie más.

group-adapt-begins = Ahora le pregunto en privado a una persona de cada grupo. Por el grupo, hace una sesión propia a partir de un ejercicio que tengo. Le llega como archivo; no se la muestro a nadie más.

# $list: mensajes "group-goes-out", uno por línea
group-adapt-begins-again =
    Ahora cada grupo se encuentra otra vez en su sala, que está entre tus salas.

    { $list }

    Le pregunto en privado a una persona de cada grupo. Por el grupo, hace una sesión propia a partir de un ejercicio que tengo. Le llega como archivo; no se la muestro a nadie más.

# $next: una orden que se escribe
adapt-no-script = Aquí no tengo ningún ejercicio que se pueda cambiar. Quien facilita sigue con *{ $next }*.

adapt-is-erased = Solo yo leo lo que escribes aquí, aunque quien me opera podría leerlo. Cuando tu sesión esté lista te la doy como archivo y borro mi copia.

adapt-stays = Solo yo leo lo que escribes aquí, aunque quien me opera podría leerlo. Lo guardo hasta que termine el ejercicio; entonces te doy tu sesión como archivo y borro mi copia.

group-adapt-is-erased = Escribes esto por tu grupo. Aquí solo lo leo yo, aunque quien me opera podría leerlo. Cuando la sesión esté lista te la doy como archivo para todo el grupo y borro mi copia.

group-adapt-stays = Escribes esto por tu grupo. Aquí solo lo leo yo, aunque quien me opera podría leerlo. Cuando termine el ejercicio te lo doy como archivo para todo el grupo y borro mi copia.

# $kept: uno de los cuatro de arriba; $back, $review, $done: palabras que se escriben; $asked: una pregunta; $list: mensajes "adapt-script", uno por línea
adapt-which =
    { $kept }

    Vamos parte por parte. *{ $back }* vuelve atrás, *{ $review }* muestra lo que tienes, *{ $done }* va directo al final.

    {"**"}{ $asked }** Escribe su número o su título.

    { $list }

adapt-from-which = ¿De qué ejercicio partes?

# $title: de un ejercicio
adapt-script = { $number } **{ $title }** ({ $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    })

# $last: el número más alto; $pass: una palabra que se escribe
adapt-no-such = Ninguno de estos tiene ese número o ese título. Escribe un número del 1 al { $last }, o *{ $pass }*.

# $head: el mensaje "adapt-part-head" o "adapt-part-out"; $words: lo que dice, como citas; $choices: mensajes "adapt-choice" en una línea
adapt-part =
    { $head }

    { $words }

    { $choices }

# $of: cuántas partes hay; $kind: el mensaje "adapt-kind"; $minutes: 0 si no tiene tiempo propio
adapt-part-head = **Parte { $number } de { $of }**: { $kind }{ $minutes ->
        [0] {""}
        [one] , 1 minuto
       *[other] , { $minutes } minutos
    }

adapt-part-out = **Parte { $number } de { $of }**: queda fuera

# $kind: el tipo de un paso, como está en un guion
adapt-kind = { $kind ->
        [say] digo algo
        [round] cada quien en su turno
        [private] cada quien a solas conmigo
        [wall] se escribe a solas y se muestra sin nombres
        [anon] se escribe a solas y se muestra sin nombres a partir de cinco personas
        [pairs] conversación en parejas
        [trios] conversación de a tres
        [fours] conversación de a cuatro
        [poll] una votación
        [dots] una votación con puntos
        [table] una tabla para llenar
        [form] un formulario privado
        [adapt] hacer una sesión propia
        [gallery] listas por temas, sin nombres
        [inject] un simulacro
        [bring] quien guía trae algo
        [sort] se ponen cosas bajo títulos
        [commit] una promesa privada
        [plenary] habla todo el mundo
        [pause] silencio
        [close] palabras de cierre, y una pregunta a cada quien a solas
       *[other] una parte
    }

# $words: uno de los seis de abajo
adapt-choice = { $number } { $words }

adapt-keep = dejarla así

adapt-other-words = otras palabras

adapt-leave-out = quitarla

adapt-other-minutes = otros minutos

adapt-take-in = ponerla otra vez

adapt-stay-out = sigue fuera

# $stands: una cita; $skip: una palabra que se escribe (aquí y abajo)
adapt-says =
    Aquí dice:

    { $stands }

    Escríbelo con tus palabras, o *{ $skip }* para dejarlo.

adapt-asks =
    Aquí pregunta:

    { $stands }

    Escribe la pregunta con tus palabras, o *{ $skip }* para dejarla.

# $forget: una palabra que se escribe
adapt-said-again =
    Escribiste:

    { $stands }

    Escríbelo de nuevo. *{ $skip }* lo deja, *{ $forget }* trae de vuelta las primeras palabras.

# $minutes: cuántos tiene
adapt-minutes = **¿Cuántos minutos va a tener esta parte?** Ahora: { $minutes }. Escribe un número, o *{ $skip }*.

adapt-minutes-how = Necesito un número entero, del 1 al { $most }. **¿Cuántos minutos va a tener?**

# $title: una cita
adapt-title =
    Su título es:

    { $title }

    {"**"}¿Cómo se va a llamar la tuya?** Escribe un título, o *{ $skip }* para dejarlo.

# $about: una cita; $minutes: cuánto dura
adapt-about =
    Antes de empezar se lee:

    { $about }

    {"**"}¿Qué se va a leer antes de la tuya?** Necesita decir qué pasa, cuánto dura (ahora { $minutes } minutos), quién lee qué y qué se guarda. *{ $skip }* lo deja.

adapt-title-head =
    {"**"}{ $number }**: el título

    { $title }

adapt-about-head =
    {"**"}{ $number }**: lo que se lee antes de empezar

    { $about }

adapt-total = Dura { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }.

# $most: cuántos minutos se habían pensado
adapt-total-over = Dura { $minutes } minutos; la idea eran { $most }. Para acortarla, quita una parte o dale menos minutos.

# $number: el número de lo que se lee antes de empezar
adapt-minutes-said = Si el número { $number } dice otra cosa, cámbialo.

# $length, $limit: en caracteres
adapt-too-long = Eso tiene { $length } caracteres; hasta { $limit } se leen bien en un teléfono. Dilo con menos palabras, o *{ $skip }*. No lo guardé.

adapt-too-much = Con esto, el conjunto es demasiado largo para un solo archivo. Dilo con menos palabras, o *{ $skip }*. No lo guardé.

# $words: como se escribieron; $instead: qué escribir en su lugar
adapt-risky =
    "{ $words }" puede herir o presionar a alguien, así que no lo guardé. Escríbelo de nuevo, o *{ $skip }*.

    { $instead }

adapt-risky-words = "{ $words }" puede herir o presionar a alguien, así que no lo guardé. Escríbelo con otras palabras, o *{ $skip }*.

adapt-braces = Las palabras entre llaves están en lugar de algo que se pone después. Déjalas como estaban, escribe sin llaves, o *{ $skip }*. No lo guardé.

adapt-not-plain = Aquí puedo tomar frases sencillas: sin listas, sin títulos, sin enlaces y sin signos como # o > antes de la primera palabra. Escríbelo de nuevo, o *{ $skip }*. No lo guardé.

# $number: de otra parte; $change: por ejemplo "cambiar 5"
adapt-needed = La parte { $number } se apoya en esta, así que esta se queda por ahora. Para quitar las dos, quita primero aquella: *{ $change }*.

# $review: una palabra que se escribe
adapt-builds-on = Esta parte se apoya en una que quedó fuera. Pon primero aquella otra vez; *{ $review }* muestra los números.

adapt-must-close = En este ejercicio puede decirse algo personal, por eso termina con esta parte. No se puede quitar; sus palabras sí se pueden cambiar.

adapt-nothing-left = Es la última parte que queda. Una tiene que quedarse.

# $least: minutos
adapt-too-few-minutes = Lo que está previsto en esta parte toma { $least ->
        [one] 1 minuto
       *[other] { $least } minutos
    }. Escribe ese número o uno mayor, o *{ $skip }*.

# $length, $limit: en caracteres
adapt-long-question = Lo tengo. Es una pregunta larga ({ $length } caracteres); hasta { $limit } es más fácil tenerla presente. Escríbela de nuevo; *{ $skip }* la deja.

adapt-several-sentences = Lo tengo. Es más de una frase; una pregunta de una sola frase se responde más fácil. Escríbela de nuevo; *{ $skip }* la deja.

adapt-long-reading = Lo tengo. Lo que se lee ahí de una vez toma unos { $seconds } segundos; un minuto se lleva bien. Escríbelo de nuevo; *{ $skip }* lo deja.

# $people: para cuántas personas es como máximo; $fewest, $most: minutos
adapt-round-needs-time = Lo tengo. Por escrito, { $people } personas por turnos toman de { $fewest } a { $most } minutos.

adapt-as-it-was = Ahí están otra vez las primeras palabras.

adapt-handed-over = Esta es tu sesión, en un archivo con el que puedo guiarla. Dáselo a quien me opera: lo pone en la carpeta de guiones, con el nombre con que se va a empezar. Mientras tanto, guárdalo donde solo tú puedas abrirlo. Ya borré mi copia.

# $review: una palabra que se escribe; $change: por ejemplo "cambiar 2"
adapt-kept = La guardo hasta que termine el ejercicio; entonces te la doy como archivo. *{ $review }* la muestra. Mientras esta parte siga abierta, *{ $change }* la cambia.

# $title: del ejercicio
adapt-given-back = De **{ $title }**: tu sesión, en un archivo con el que puedo guiarla. Dáselo a quien me opera: lo pone en la carpeta de guiones, con el nombre con que se va a empezar. Mientras tanto, guárdalo donde solo tú puedas abrirlo.

# $date: por ejemplo 2026-12-01
adapt-file-name = sesion-{ $date }.md

adapt-file-caption = Una sesión, como guion

# $name: de un guion
adapt-notes = Hecho a partir del guion "{ $name }". Las notas para quien guía están ahí, y no en este archivo: léelas primero.

adapt-lineage = hecho a partir de { $name }
