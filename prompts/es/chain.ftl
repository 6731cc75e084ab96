# La cadena de alerta de un círculo, en español. Véase el comienzo de kolo.ftl.

# $example: such as "!chain rain 30, storm 10" (here and below)
chain-none = Este círculo no tiene una cadena de alerta propia. Quien facilita propone niveles, cada uno con los minutos hasta que se pregunta a todas las personas: *{ $example }*

chain-example = lluvia 30, tormenta 10

chain-unclear = No pude leer eso como niveles. Necesito de dos a cuatro, cada uno una palabra de hasta 30 letras con sus minutos, de 1 a { $most }: *{ $example }*. Lo que se hace primero va detrás de dos puntos, en hasta 200 letras.

chain-level-taken = *{ $level }* ya significa algo, o está dos veces. Por favor, elige otra palabra para ese nivel.

chain-too-soon = A tu círculo se le preguntó por niveles hace menos de un día. Para que a nadie se le pregunte hasta que ceda, se pueden proponer otros mañana.

chain-read-back =
    Todas las personas de tu círculo leerían estos niveles:

    { $lines }

chain-add-first = Para añadir lo que se hace primero: *{ $example }*

chain-right = **¿Pregunto a solas a cada persona si contesta?** 1 sí · 2 no

chain-dropped = De acuerdo. No se pregunta a nadie, y nada cambió.

chain-asked = Pregunto a cada persona que permite que le escriba. No te enteras de quién dice qué. Cuando tres hayan dicho que sí, vale, y lo digo en el círculo. *{ $end }* la termina.

chain-proposed =
    Se propone una cadena de alerta propia:

    { $lines }

    Pregunto a solas a cada quien si contesta. Nadie aquí lee quién dice sí o no. Cuando tres hayan dicho que sí, digo aquí que vale.

# One of several lines
chain-level = **{ $level }**: la mitad enseguida, todas las personas tras { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}

chain-level-first = **{ $level }**: la mitad enseguida, todas las personas tras { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}. Primero: { $first }

# $back: words to be typed (here and below)
chain-whether = Tu círculo puede tener una cadena de alerta: quien acepta contestar también puede lanzarla, y entonces llamo a las demás personas que aceptaron. Me contestarías, para que yo sepa que alguien se encarga, y harías lo acordado. Quienes contestan saben unas de otras. A nadie le digo tu respuesta. Termina cuando quieras con *{ $back }*.

chain-choice =
    { $lines }

    {"*"}*¿Contestarías?** 1 sí · 2 no

chain-hours = ¿Entre qué horas puedo escribirte por la cadena? 1 de 7:00 a 23:00 · 2 a cualquier hora · u otras, por ejemplo *9:00 a 22:00*. Fuera de ellas no te llamo.

chain-hours-need-place = Primero necesito saber qué reloj es el tuyo: escribe *estoy en* y una ciudad, y después tus horas otra vez.

chain-yes-noted = Anotado: puedo escribirte { $hours }. La cadena vale en cuanto tres hayan dicho que sí; entonces lo lee el círculo. *{ $alert }* la lanza mientras vale. *{ $back }* termina tu parte.

chain-no-noted = Está bien. No se lo digo a nadie.

chain-still = Hace un tiempo aceptaste contestar por la cadena de alerta de tu círculo. ¿Sigue valiendo? 1 sí · 2 no. Si no sé nada en 14 días, termina.

chain-still-noted = Vale por 90 días más. *{ $back }* lo termina cuando quieras.

chain-out = Ya no te llamo por la cadena de alerta de tu círculo, y ya no puedes lanzarla. No le digo a nadie por qué.

chain-holds = La cadena de alerta de este círculo vale desde ahora. Quien aceptó contestar puede lanzarla.

chain-holds-no-more = **La cadena de alerta de tu círculo no vale ahora:** contestan menos de tres. Mientras siga así, sus palabras no lanzan ninguna alerta hacia ella. Una alerta abierta continúa.

chain-ended = La cadena de alerta de tu círculo terminó. Ninguna alerta nueva va a ella; una que esté abierta continúa.

chain-end-noted = La cadena terminó. Quienes habían aceptado lo leen a solas. Una alerta abierta continúa.

chain-holds-now =
    La cadena de alerta de este círculo vale. Contestan { $count }.

    { $lines }

chain-rests =
    La cadena de alerta de este círculo no vale ahora: contestan menos de tres.

    { $lines }

chain-still-asked =
    Se pregunta a cada persona por estos niveles. Valen cuando tres hayan dicho que sí:

    { $lines }

chain-you-answer = Tú contestas por ella. *{ $back }* lo termina.

# Stands among names
chain-people = la cadena de tu círculo ({ $level })

# Stands where a name stands
chain-somebody = alguien de tu cadena

chain-agreed = Es por la cadena de alerta de tu círculo. Lo que acordaron que se hace primero:

chain-nothing-agreed = Es por la cadena de alerta de tu círculo. Aquí no hay nada escrito de lo que se hace primero. Haz lo que hablaron.

chain-not-yours = Ese nivel es de la cadena de alerta de tu círculo, y solo la lanza quien aceptó contestar. Por eso tu alerta es para tus propios contactos. *{ $chain }* en el círculo muestra la cadena.

chain-not-yours-nobody = Ese nivel es de la cadena de alerta de tu círculo, y solo la lanza quien aceptó contestar. Escribe tú a alguien de tu círculo, o llámale. *{ $chain }* en el círculo muestra la cadena.

chain-open = Eso les llega a quienes contesten de la cadena de tu círculo. *{ $own }* llama también a tus propios contactos.

chain-own-too = Desde ahora pregunto también a { $names }.

chain-all-asleep = **Todavía no se preguntó a nadie.** A esta hora no puedo escribir a nadie de tu cadena. A las { $time } le pregunto a la primera persona. Si puedes, llama tú a alguien de tu círculo.

chain-explained = *{ $alert }* va a la cadena de alerta de tu círculo, y no a tus propios contactos.
