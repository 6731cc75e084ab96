# Lo que es de cada quien, a lo largo del tiempo, en español. Véase el comienzo de kolo.ftl.

## Lo que vuelve otro día

# $question: palabras del guion; $pass: una palabra que se escribe
question-returns =
    Esto queda entre tú y yo, aunque quien me opera podría leerlo. Cuando lo hayas escrito, te pregunto cuándo quieres que te lo devuelva.

    {"**"}{ $question }**

    Responde aquí, o escribe *{ $pass }*.

form-returns = Solo yo leo esto, aunque quien me opera podría leerlo. Cuando esté completo, te pregunto cuándo quieres que te lo devuelva; lo guardo hasta entonces.

# $now: una palabra que se escribe
return-when = **¿Cuándo quieres que te lo devuelva?** Un día, como *1 de junio* o *en tres semanas*; o *{ $now }*: cuando termine este ejercicio. Hasta entonces lo guardo, solo para ti.

returns-at-the-end = Te lo devuelvo cuando termine este ejercicio, y borro mi copia.

nothing-returns = No guardo nada tuyo de esta parte, así que no vuelve nada.

# $day: en palabras; $mine, $give, $erase: palabras que se escriben
returns-on = Te lo guardo y te lo devuelvo aquí: { $day }. Entonces borro mi copia. *{ $mine }* muestra lo que te guardo, *{ $give }* te lo devuelve antes, *{ $erase }* lo borra.

# $title: el del ejercicio; $written: un día en palabras. Siguen las palabras de la persona.
text-comes-back = Esto es tuyo, para ti: **{ $title }**, escrito el { $written }.

text-comes-back-late = No pude escribirte el día que elegiste, así que llega tarde. Esto es tuyo, para ti: **{ $title }**, escrito el { $written }.

# $give, $erase: como «devolver 1»
my-texts = Esto te lo guardo hasta su día; aquí nadie más lo ve, aunque quien me opera podría verlo. *{ $give }* te devuelve ahora lo primero, *{ $erase }* lo borra, y así con lo demás.

# $written, $day: en palabras
text-of-mine = { $number } **{ $title }**. Escrito: { $written }. Vuelve: { $day }.

no-texts = No guardo nada que quieras de vuelta otro día.

# $mine: una palabra que se escribe (aquí y abajo)
no-such-text = No guardo nada con ese número. *{ $mine }* muestra lo que hay.

text-erased = Borré lo que guardaba de eso, de **{ $title }**.

texts-stay = Lo que quieres de vuelta otro día se queda conmigo hasta entonces. *{ $mine }* lo muestra, y cómo borrarlo.

keep-returns = Si eliges otro día, más tarde, lo guardo hasta entonces, solo para ti.

over-with-texts = Aquí termina **{ $title }**. Lo que alguien quiere de vuelta otro día queda entre esa persona y yo. Lo demás que me escribieron solo para este ejercicio está borrado.

over-with-texts-and-promises = Aquí termina **{ $title }**. Lo que alguien quiere de vuelta otro día, y lo que se prometió, queda entre esa persona y yo. Lo demás que me escribieron solo para este ejercicio está borrado.

## An exercise alone

# $list: mensajes «open-alone», uno por párrafo; $begin: una palabra que se escribe
exercises-alone =
    Estos ejercicios los puedes hacer aquí a solas, a cualquier hora. No se entera ningún círculo, ni quien facilita.

    { $list }

    Responde con un número, o con *{ $begin }* y el nombre.

# $number: con lo que se responde; $title, $name: los de un guion
open-alone = { $number } **{ $title }** (*{ $name }*, { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    })

nothing-open-alone = Ahora no hay ningún ejercicio para hacer a solas.

only-for-circles = Solo hago ejercicios con personas de un círculo en el que estoy.

# $title: el del ejercicio; $stop: una palabra que se escribe
already-alone = Estás a la mitad de **{ $title }**. *{ $stop }* lo termina; después puedes empezar otro.

# $pass: una palabra que se escribe
answer-first = Aquí te pregunté algo que sigue abierto. Respóndelo primero, o *{ $pass }*; después puedes empezar esto.

read-alone-privately = Esto queda entre tú y yo, aunque quien me opera podría leerlo. De que lo haces no se entera ningún círculo, ni quien facilita. Cuando termina, borro lo que escribiste.

keep-own-alone = Antes te devuelvo lo que escribes para ti.

# Todas son palabras que se escriben
ways-out-alone = *{ $pass }* deja pasar una pregunta, *{ $pause }* deja descansar el ejercicio, *{ $stop }* lo termina. Si no escribes nada en un día, termina por sí solo.

begin-alone = **¿Empezamos?** 1 empezar · 2 ahora no

not-alone = De acuerdo. No empezó nada, y no guardo nada de esto.

go-on-alone = Tómate tu tiempo. 1 seguir · 2 terminar aquí

alone-rests = El ejercicio descansa, y no hay prisa. 1 seguir · 2 terminar aquí

# $title: el del ejercicio (aquí y abajo)
over-alone = Aquí termina **{ $title }**. Lo tuyo vuelve a ti, y solo guardo lo que me pediste guardar.

alone-laid-still = Pasó un día sin una palabra, así que **{ $title }** termina aquí. Si escribiste algo para ti, te lo devuelvo ahora.

which-alone = **{ $title }**, que haces a solas

only-in-a-circle = Eso solo sirve en un círculo; este ejercicio lo haces a solas.

# $exercises: una palabra que se escribe
help-alone = *{ $exercises }* muestra lo que puedes hacer aquí a solas.

## Entregar lo propio a una persona

keep-hand = Después puedes entregarlo a una persona que facilita, si lo dices dos veces; para eso guardo una copia un día como máximo. Si no, nadie lo ve.

# $question: palabras del guion; $pass: una palabra que se escribe
question-hand =
    Esto queda entre tú y yo, aunque quien me opera podría leerlo. Al final te lo devuelvo. Entonces puedes entregarlo a una persona que facilita, o no hacer nada: mi copia se borra en un día.

    {"**"}{ $question }**

    Responde aquí, o escribe *{ $pass }*.

sheet-hand = Solo yo leo esto, aunque quien me opera podría leerlo. Cuando termine el ejercicio te lo devuelvo. Entonces puedes entregarlo a una persona que facilita, o no hacer nada: mi copia se borra en un día.

# $hand: palabras que se escriben; $name: quien lo leería. Va tras las palabras de la persona.
hand-offer = Si quieres que una persona lea esto, escribe *{ $hand } { $name }*. No tienes que hacerlo, y nadie más se entera. Para eso guardo una copia hasta mañana a esta hora; luego la borro.

# $list: mensajes «hand-reader», en una línea
hand-offer-several =
    Si quieres que una persona lea esto, responde con un número, o *{ $hand } { $name }*: { $list }

    No tienes que hacerlo, y nadie más se entera. Para eso guardo una copia hasta mañana a esta hora; luego la borro.

# $number: con lo que se responde
hand-reader = { $number } { $name }

# $name: quien lo leería (aquí y abajo); $title: el del ejercicio
hand-check = **{ $name } leerá todo lo que escribiste en { $title }, con tu nombre.** No se puede retirar. 1 entregar · 2 guardarlo para mí

# Tras lo que alguien recupera.
copy-erased = Ya borré mi copia.

# Tras lo que alguien recupera, donde se podía entregar.
hand-nobody = Ahora no hay nadie, en ningún círculo tuyo, a quien puedas entregar esto. Borré mi copia.

hand-nobody-here = Ahora no hay nadie en este círculo a quien puedas entregar esto. Borré mi copia.

hand-sending = Se lo estoy enviando a { $name }, y te aviso cuando haya llegado.

hand-arrived = Ya está en el servidor para { $name }. Borré mi copia.

hand-lost = No pude hacérselo llegar a { $name }; quizá llegó una parte, quizá nada. Borré mi copia. Lo que volvió a ti sigue siendo tuyo.

hand-kept = Queda solo contigo. Borré mi copia.

hand-gone = Ya no puedo entregárselo a { $name }, y no envié nada.

hand-changed = Borré la copia que podías entregar, porque cambiaste o borraste una parte.

# $name: quien lo escribió; $title: el del ejercicio. Siguen sus palabras.
handed-to-you = **{ $name }** te entrega esto, y a nadie más. Lo escribió a solas en **{ $title }**. Si quiere hablar de ello, y cómo, lo decide { $name }.

# $title: el del ejercicio
over-with-own = Aquí termina **{ $title }**. Lo que escribiste para ti queda entre tú y yo, solo el tiempo que dije; no guardo nada más.
