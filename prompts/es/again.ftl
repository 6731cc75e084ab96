# Lo que se elige en una escala y se pregunta otra vez otro día, en español. Véase el comienzo de kolo.ftl.

keep-again = En algunas preguntas puedo guardar tus números hasta otro día, solo para ti, si me lo dices.

own-numbers-stay = Solo quedan los números de quien quiere que se los pregunte otra vez, y solo para esa persona.

# $question: palabras del guion; $low, $high: los extremos de la escala; $pass: una palabra que se escribe
vote-scale-again =
    El círculo ve solo el recuento, y solo donde votaron cinco o más. Solo tú recibes aquí tus números, como barras; después se borran tus votos, salvo que quieras que te los guarde. Quien me opera podría ver lo que tengo.

    {"**"}{ $question }**

    Responde con un número del { $low } al { $high }, o escribe *{ $pass }*.

# $choice: los números de la persona, como «2 · 3 · – · 1»; $day: en palabras (aquí y abajo)
again-whether =
    Tus números: { $choice }.

    {"**"}¿Te pregunto lo mismo otra vez el { $day }, y te muestro las dos cosas juntas?** Hasta entonces guardo tus números, solo para ti; en el círculo nadie se entera.

    1 sí · 2 no

# $back: una palabra que se escribe (aquí y en las siguientes)
again-wanted = Anotado. Recibes tus barras cuando se cierre la votación, y te guardo los números. El día: { $day }. Hasta que se cierre, *{ $back }* te lleva de vuelta a tus números.

again-not-wanted = Anotado. Recibes tus barras cuando se cierre la votación, y no guardo nada de ellas. Hasta entonces, *{ $back }* te lleva de vuelta a tus números.

again-unclear = Aquí necesito 1 (sí) o 2 (no). *{ $back }* te lleva de vuelta a tus números.

# $title: el del ejercicio (aquí y abajo)
own-chart-kept = De **{ $title }**, solo para ti: lo que elegiste hoy.

# $mine, $erase: palabras que se escriben
chart-kept = Guardo estos números solo para ti, aunque quien me opera podría verlos. Te pregunto otra vez aquí: { $day }. *{ $mine }* muestra lo que te guardo, *{ $erase }* lo borra.

# $number: para nombrarlo; $written, $day: en palabras
chart-of-mine = { $number } **{ $title }**, tus números. Elegidos por primera vez: { $written }. Te pregunto otra vez: { $day }.

chart-comes-back = De **{ $title }**, solo para ti: lo que has elegido hasta ahora.

# $written: un día en palabras; $count: preguntas
again-due =
    Querías que te preguntara algo otra vez: **{ $title }**, respondido por primera vez el { $written }. { $count ->
        [one] Es una pregunta
       *[other] Son { $count } preguntas
    }, con un número cada una; nadie más se entera. **¿Es buen momento?**

    1 empezar · 2 mañana · 3 no, bórralo todo

    Si en una semana no me escribes nada, lo borro.

again-gone = Pasó una semana, así que borré tus números de **{ $title }**, como te dije.

# $erase: palabras que se escriben
again-tomorrow = De acuerdo: te pregunto mañana. Tus números de antes se quedan conmigo hasta entonces; *{ $erase }* los borra.

# Todas son palabras que se escriben
again-begins = *{ $pass }* salta una pregunta, *{ $back }* vuelve a la anterior, *{ $later }* lo deja para mañana, *{ $stop }* lo detiene.

# $number, $all: preguntas, como 2 de 5; $question: palabras del guion; $low, $high: los extremos de la escala
again-question =
    { $number } de { $all }. **{ $question }**

    Del { $low } al { $high }, o *{ $pass }*.

again-off-scale = Aquí necesito un número del { $low } al { $high }, o *{ $pass }*.

again-stopped = Me detuve, y no guardo nada de lo que elegiste hoy. 1 empezar otra vez · 2 mañana · 3 no, bórralo todo

again-compared = De **{ $title }**, solo para ti: lo que elegiste, día por día.

# $chosen, $most: números de la escala; $bar: casillas llenas y vacías
again-bar = { $day }: **{ $chosen } de { $most }** { $bar }

again-no-bar = { $day }: sin respuesta

again-offer =
    {"**"}¿Guardo todos estos números para ti hasta el { $day }, y te pregunto una vez más?** Si hasta mañana a esta hora no me escribes nada, los borro.

    1 sí · 2 no, bórralos
