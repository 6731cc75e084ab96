# Las preguntas propias de un grupo, que pueden venir después de los colores, en español. Véase el comienzo
# de kolo.ftl.

## Choosing them

own-questions =
    Después de los colores vienen estas preguntas, **{ $title }**:

    { $questions }

    { $about }

own-question = { $number }. { $question }

own-question-in-words = { $number }. { $question } (en palabras propias)

own-kept = Cada una se deja con *{ $skip }*, las demás con *{ $pass }*. Guardo lo que respondes 90 días, solo para ti, aunque quien me opera podría leerlo. Para terminar estas preguntas: *{ $without }*.

own-plan = Después vienen las preguntas de **{ $title }**. Para terminarlas: *{ $without }*.

own-gone = Las preguntas que venían después ya no están, así que pregunto solo los colores. Para quitar esta línea: *{ $without }*.

own-which =
    Hay estas preguntas, para después de los colores:

    { $questions }

    Por ejemplo, *{ $example }* elige la primera.

own-which-one = - *{ $name }*: { $title }

own-unknown = No conozco unas preguntas «{ $name }».

own-none = Aquí no hay más preguntas que los colores.

own-ended = Ahora pregunto solo los colores. Lo que respondiste queda para ti hasta que pasen sus 90 días.

own-not-set = No te pregunto nada más que los colores.

own-adds = *{ $with }* agrega a tus propias horas las preguntas que se ofrecieron.

## Asking and answering

own-choice = { $number } { $answer }

own-scale = de { $low } ({ $low_means }) a { $high } ({ $high_means }), o *{ $skip }*

own-in-words = En tus propias palabras, { $longest } caracteres a lo sumo, o *{ $skip }*. Las guardo 90 días, solo para ti, aunque quien me opera podría leerlas. No le aviso a nadie.

own-pass = *{ $pass }* deja esta y las que siguen.

own-words-kept = Tengo tus palabras, solo para ti. No le aviso a nadie.

own-too-long = Son { $length } caracteres, y puedo guardar { $longest }. Escríbelo más corto; no guardé nada de eso.

own-done = Era la última pregunta.

own-only-these = Solo puedo tomar un número o una de las palabras que van detrás de la pregunta, o *{ $skip }*, o *{ $pass }* para dejar las demás. Lo demás que escribas aquí no lo guardo, y no hace falta responder.
