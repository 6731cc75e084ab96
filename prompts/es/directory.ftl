# Lo que dice Kolo sobre quién puede ayudar, en español. Cómo escribir aquí se explica al comienzo de
# kolo.ftl.

## Buscar

# $list: palabras con números; $example: un comando que se escribe
directory-needs =
    Ayuda que alguien de este círculo comprobó en los últimos 90 días, según con qué ayuda: { $list }.

    {"*"}{ $example }* muestra quién.

# $checked: un comando que se escribe
directory-empty = Nada del directorio se ha comprobado en los últimos 90 días, y una dirección vieja puede ser peligrosa; por eso no muestro ninguna. Quien facilita puede comprobar fichas con *{ $checked }*.

# $said: lo que se escribió; $list: como arriba
directory-unknown = No encuentro "{ $said }" en el directorio. Se puede pedir: { $list }.

# $what: una palabra; $list: como arriba
directory-none = Nada que ayude con { $what } se ha comprobado en los últimos 90 días. Hay: { $list }.

# $what: una palabra; $list: líneas listas; $example: un comando que se escribe
directory-list =
    {"**"}{ $what }**, de cerca a lejos:
    { $list }

    {"*"}{ $example }* muestra qué pide la primera, qué cuidar y cómo contactarla.

# $line: la línea de protección
entry-line = { $number } { $title } ({ $line })

entry-unchecked = Esto no se ha comprobado en los últimos 90 días. Solo lo ve quien facilita.

# $about: las palabras de la ficha
entry-about =
    {"**"}{ $title }** ({ $line })

    { $about }

entry-answers-in-hours = Suele responder el mismo día.
entry-answers-in-days = Suele responder en unos días.
entry-answers-in-weeks = Suele tardar unas semanas.
entry-answers-in-months = Suele tardar meses.

# $languages: códigos de idioma
entry-languages = Idiomas: { $languages }.

# $asks: las palabras de la ficha
entry-asks = {"**"}Pide:** { $asks }

# $mind: las palabras de la ficha
entry-minds = {"**"}Antes de escribirles:** { $mind }

# $contact: las palabras de la ficha; $on: una fecha
entry-contact =
    {"**"}Cómo contactar**, comprobado el { $on }:

    { $contact }

    No le escribo a nadie por ti, y no guardo quién miró.

# $contact: las palabras de la ficha
entry-contact-unchecked =
    {"**"}Cómo contactar, sin comprobar:**

    { $contact }

## Comprobar, para quien facilita

# $seen_in: las palabras de la ficha
entry-seen-in = De dónde viene esto: { $seen_in }

# $said: lo que se escribió; $checked: un comando que se escribe
no-such-entry = No hay ninguna ficha "{ $said }". *{ $checked }* muestra las que esperan que alguien las compruebe.

# $list: nombres; $left: cuántas más hay; $example: un comando que se escribe
to-check =
    { $count ->
        [one] Una ficha no se ha comprobado en los últimos 90 días; la gente no la ve:
       *[other] { $count } fichas no se han comprobado en los últimos 90 días; la gente no las ve:
    } { $list }{ $left ->
        [0] {""}
       *[other] {" "}· y { $left } más
    }

    {"*"}{ $example }* muestra la primera y te pregunta cómo contactar.

nothing-to-check = Todas las fichas se han comprobado en los últimos 90 días.

# $title: cómo se llama; $skip: una palabra que se escribe
how-to-reach = ¿Cómo se contacta con **{ $title }**? Averígualo antes, directamente con ellas. Después escríbelo aquí como la gente debe leerlo: la vía más segura y el idioma. *{ $skip }* lo deja como está.

# $contact: como está
still-reached =
    Con **{ $title }** se contacta así:

    { $contact }

    1 lo comprobé y sigue siendo correcto · 2 no mostrarlo a nadie · o escríbelo de nuevo. *{ $skip }* lo deja como está.

# $contact: lo escrito, como cita
reached-so =
    Esto va a leer la gente de este círculo sobre **{ $title }**:

    { $contact }

    1 sí, lo comprobé · 2 no, lo escribo de nuevo. *{ $skip }* deja todo como estaba.

not-checked-now = Se queda como estaba.

# $until: una fecha
entry-checked = Desde ahora la gente de este círculo ve **{ $title }**, hasta el { $until }. Después alguien tiene que volver a comprobarlo.

entry-hidden = **{ $title }** solo lo ve quien facilita.

# $longest: caracteres
too-long-for-directory = Es demasiado largo para leerlo en un teléfono. Escríbelo en { $longest } caracteres como mucho.

## Proponer

# $skip: una palabra que se escribe
propose-title = Puedes proponer a alguien para el directorio. Quien facilita lo lee sin tu nombre y lo comprueba antes de que nadie lo vea. Por favor, ninguna casa segura, ni una persona particular que no lo sepa. ¿Cómo se llama? *{ $skip }* termina esto.

propose-about = ¿Qué hace, y para quién?

# $list: numeradas
propose-line = ¿Cuál de estas es? { $list }

# $list: numeradas
propose-needs = ¿Con qué ayuda? Escribe los números. { $list }

# $skip: una palabra que se escribe
propose-mind = ¿Qué pide, y qué conviene cuidar antes de escribirle? O *{ $skip }*.

propose-contact = ¿Cómo se contacta?

propose-send = 1 enviarlo a quien facilita, sin mi nombre · 2 borrarlo

# $line, $needs: palabras; lo demás: lo que alguien escribió
proposed =
    {"**"}{ $title }** ({ $line }; { $needs })

    { $about }

    {"**"}Qué cuidar:** { $mind }

    {"**"}Cómo contactar:** { $contact }

nothing-to-mind = no se dijo nada

# $title: cómo se llama
proposed-or-not = Alguien de este círculo propone **{ $title }** para el directorio. 1 lo comprobé, mostrarlo 90 días · 2 dejarlo fuera y borrarlo · 3 más tarde

proposal-erased = Lo borré. Nadie lo leyó.

# $name: quien facilita
proposal-sent = Le llegó a { $name }, sin tu nombre. Te cuento qué resulta.

proposal-rests = Ahora mismo no hay nadie que facilite. Espera, sin tu nombre.

enough-proposals = Por ahora no puedo recibir más propuestas. Puedes contárselo tú a quien facilita.

# $checked: un comando que se escribe
proposal-waits = Queda en espera. *{ $checked }* la muestra otra vez.

# $title: cómo se llama
proposal-is-left-out = **{ $title }** queda fuera, y lo borré.
proposal-taken = **{ $title }**, que propusiste, ya está en el directorio.
proposal-left-out = **{ $title }**, que propusiste, no entra por ahora en el directorio. Lo borré. Quien facilita puede contarte más, si le preguntas.

## Ayuda

# $who, $propose: comandos que se escriben
help-directory = *{ $who }* muestra quién puede ayudar, y con qué. *{ $propose }* propone a alguien.
