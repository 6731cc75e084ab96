# Tablas, formularios, galerías y promesas, en español. Véase el comienzo de kolo.ftl.

## Days

date-written = { $weekday }, { $day } de { $month }

date-written-with-year = { $weekday }, { $day } de { $month } de { $year }

## Tables and forms

table-begins = Ahora cada persona llena una tabla conmigo, en privado. Después decide, fila por fila, qué se muestra aquí sin su nombre. Lo que guarde para sí no lo lee nadie aquí.

group-table-begins = Ahora le pregunto en privado a una persona de cada grupo, que llena una tabla por todo el grupo. Después dice, fila por fila, qué se muestra aquí.

form-is-erased = Solo yo leo esto, aunque quien me opera podría leerlo. Cuando esté completo te lo doy como archivo y borro mi copia.

form-stays = Solo yo leo esto, aunque quien me opera podría leerlo. Lo guardo hasta que termine el ejercicio; entonces te lo doy como archivo y borro mi copia.

table-is-yours = Solo yo leo esto, aunque quien me opera podría leerlo. Cuando termine el ejercicio te lo devuelvo y borro mi copia.

table-may-be-shown = Solo yo leo esto, aunque quien me opera podría leerlo. Cuando esté completo te pregunto, fila por fila, si el círculo puede leerla, sin tu nombre.

group-table-is-yours = Escribes esto por tu grupo. Aquí solo lo leo yo, aunque quien me opera podría leerlo. Cuando termine el ejercicio se lo doy a cada persona de tu grupo y borro mi copia.

group-table-may-be-shown = Escribes esto por tu grupo. Aquí solo lo leo yo, aunque quien me opera podría leerlo. Cuando esté completo te pregunto, fila por fila, si el círculo puede leerla.

# $kept: uno de los seis anteriores; $asked: lo que se pregunta, en negrita; lo demás son palabras que se escriben
first-cell =
    { $kept }

    {"*"}{ $skip }* deja una sin llenar, *{ $back }* vuelve a la anterior, *{ $review }* muestra lo que llevas, *{ $done }* termina.

    { $asked }

# $asked: lo que se pregunta
next-cell = **{ $asked }**

# $asked: lo que se pregunta, en negrita; $stands: una cita; $skip, $forget: palabras que se escriben
cell-again =
    { $asked }

    { $stands }

    Escríbelo de nuevo. *{ $skip }* lo deja así, *{ $forget }* lo vacía.

cell-of-row = { $row }: { $column }

cell-of-new-row = Fila { $number }: { $column }

# $about: lo que alguien escribió en la primera casilla de la fila
cell-about = { $about }: { $column }

another-row = **¿Quieres llenar otra fila?** 1 sí · 2 no

# $review: una palabra que se escribe (aquí y más abajo)
is-it-right = **¿Está bien así?** 1 está bien · 2 cambiar algo. *{ $review }* lo muestra otra vez.

which-one = **¿Cuál quieres cambiar?** Escribe su número; *{ $review }* muestra los números.

no-such-number = No hay nada con ese número. El último es { $last }.

not-a-choice = Esa no es una de las opciones. No guardé nada de eso.

nothing-before = Esta es la primera.

nothing-written = Aquí todavía no has escrito nada.

so-far = Esto es lo que llevas.

row-head = **Fila { $number }**

row-head-named = **Fila { $number }: { $row }**

left-empty = (vacío)

# $review: una palabra que se escribe; $change: por ejemplo "cambiar 2"
nothing-asked = Ahora mismo no te pregunto nada, y de ese mensaje no guardé nada. *{ $review }* muestra lo que escribiste, *{ $change }* lo cambia.

noted-while-halted = Lo anoté. Lo que sigue espera hasta que continúe el ejercicio.

## Forms

form-handed-over = Este es tu formulario, como archivo. Guárdalo donde solo tú puedas abrirlo y luego bórralo de aquí. Ya borré mi copia.

# $review: una palabra que se escribe; $change: por ejemplo "cambiar 2"
form-kept = Lo guardo hasta que termine el ejercicio; entonces te lo doy como archivo. *{ $review }* lo muestra. Hasta entonces, *{ $change }* lo cambia.

# $title: el del ejercicio
form-given-back = De **{ $title }**: tu formulario, como archivo. Guárdalo donde solo tú puedas abrirlo y luego bórralo de aquí.

# $date: por ejemplo 2026-12-01
file-name = apuntes-{ $date }.md

file-part-name = apuntes-{ $date }-{ $part }.md

# $title: el del ejercicio
file-caption = Tus apuntes de { $title }

# $date: un día en palabras
file-date = Escrito el { $date }.

## Releasing rows of a table

table-kept = La guardo hasta que termine el ejercicio y entonces te la devuelvo. *{ $review }* la muestra. Mientras esta parte siga abierta, *{ $change }* la cambia.

# $release, $take_back, $change: por ejemplo "mostrar 1, 3"
table-decided = Ya decidiste sobre todas las filas. Hasta que se muestren, *{ $release }* y *{ $take_back }* cambian lo que el círculo puede leer, y *{ $change }* cambia las palabras.

# $row: una cita
may-row-be-read =
    {"**"}¿Puede el círculo leer esta fila?** Va sin tu nombre; si el círculo es pequeño, alguien podría adivinar.

    { $row }

    1 mostrarla · 2 guardarla para mí

may-group-row-be-read =
    {"**"}¿Puede el círculo leer esta fila de tu grupo?** Va sin nombres.

    { $row }

    1 mostrarla · 2 guardarla

# $rows: números; $take_back: por ejemplo "retirar 1"
rows-released = Se puede mostrar: fila { $rows }. Mientras no se muestre, *{ $take_back }* la retira.

rows-kept = La fila { $rows } se queda contigo.

# $release: por ejemplo "mostrar 1"
row-has-changed = Habías permitido mostrar esa fila con otras palabras, así que por ahora no se muestra. *{ $release }* permite mostrarla como está.

no-such-row = En la fila { $number } no hay nada que mostrar.

rows-ready = { $count ->
        [one] Hay una fila que se puede mostrar.
       *[other] Hay { $count } filas que se pueden mostrar.
    } 1 mostrar lo permitido · 2 esperar

# $skip: una orden que se escribe
no-row-released = No hay ninguna fila que se pueda mostrar. Puedes esperar, o dejar esta parte con *{ $skip }*. Lo escrito se queda con quien lo escribió.

rows-open = Esto es lo que se permitió mostrar, sin ningún orden.

# $next: una orden que se escribe
rows-shown = Eso es todo. Lo demás se queda con quien lo escribió. Quien facilita sigue con *{ $next }*.

column-and-cell = { $column }: { $cell }

# $list: líneas con número; $take_back: por ejemplo "retirar 1"
can-be-taken-back =
    Esto es tuyo entre lo que el círculo puede llevarse:

    { $list }

    {"*"}{ $take_back }* retira lo primero, y así con lo demás.

# $what: una cita
taken-back =
    Esto ya no está entre lo que el círculo se lleva:

    { $what }

    Lo que se leyó en la sala se queda allí.

nothing-to-take-back = Entre lo que el círculo se lleva no hay nada tuyo.

## Galleries

# $question, $theme: palabras del guion; $next: una palabra que se escribe
first-theme =
    Esto lo muestro en el círculo sin nombres y en desorden, y solo cuando hayan escrito al menos { $at_least } personas. Si el círculo es pequeño, alguien podría adivinar; quien me opera podría ver quién lo escribió.

    { $question }

    {"**"}{ $theme }**

    Un mensaje por cada cosa, cinco como máximo. { $themes ->
        [1] Con *{ $next }* terminas.
       *[other] *{ $next }* pasa al otro tema.
    }

next-theme = **{ $theme }**

    Un mensaje por cada cosa, o *{ $next }*.

item-noted = Lo tengo. Otra cosa más, o *{ $next }*.

last-item-noted = Lo tengo. Van cinco, así que seguimos.

# $stands: una cita
item-again =
    { $stands }

    Escríbelo de nuevo. *{ $skip }* lo deja así, *{ $forget }* lo retira.

# $review: una palabra que se escribe; $change: por ejemplo "cambiar 2"; $themes: cuántos
gallery-written = Por ahora no pregunto más. Hasta que se abra la galería, *{ $review }* muestra lo que escribiste y *{ $change }* lo cambia. { $themes ->
        [1] Para añadir algo, escríbelo sin más.
       *[other] Para añadir algo, escribe el número de su tema, del 1 al { $themes }.
    }

gallery-ready = Para la galería han escrito { $count } personas. 1 abrirla · 2 esperar

gallery-too-few = Han escrito menos de { $at_least } personas, así que la galería sigue cerrada. Puedes esperar, o dejar fuera esta parte con *{ $skip }*; entonces borro lo que se escribió.

gallery-opens = La galería está abierta. Esto es lo que se escribió, { $themes ->
        [1] sin ningún orden.
       *[other] tema por tema y sin ningún orden.
    }

# $next: una orden que se escribe
gallery-shown = Eso es todo. Le pregunto a cada persona en privado qué quiere tomar prestado. Quien facilita sigue con *{ $next }*.

# $pass: una palabra que se escribe
what-to-borrow =
    {"**"}¿Qué quieres tomar prestado para ti?** Escribe los números, por ejemplo *3, 7*, o *{ $pass }*.

    Te lo doy cuando termine esta parte. Solo yo sé quién eligió qué; el círculo podría ver cuántas veces se eligió algo, si han elegido al menos cinco personas.

# $numbers: por ejemplo "3, 7"
borrowed = Anotado: { $numbers }. Para elegir otra cosa, escribe otra vez.

borrow-how = Necesito números del 1 al { $last }, por ejemplo *1, { $last }*. De eso no guardé nada.

# $next: una orden que se escribe
all-have-borrowed = Todas las personas que están aquí eligieron o pasaron. Con *{ $next }* termina la galería y le doy a cada quien lo suyo.

# $title: el del ejercicio
booklet = De **{ $title }**, lo que tomaste prestado:

theme-is-full = Aquí caben cinco, y ya hay cinco. Lo que escribiste aún se puede cambiar.

item-borrowed = { $item } { $count ->
        [0] (nadie lo tomó)
        [one] (lo tomó una persona)
       *[other] (lo tomaron { $count } personas)
    }

item-of-theme = { $theme }: { $item }

item-of-theme-borrowed = { $theme }: { $item } { $count ->
        [0] (nadie lo tomó)
        [one] (lo tomó una persona)
       *[other] (lo tomaron { $count } personas)
    }

## Promises

# $title: el del ejercicio
over-with-promises = Aquí termina **{ $title }**. Lo que cada quien se prometió queda entre esa persona y yo. Lo demás que me escribieron solo para este ejercicio está borrado.

# $question: palabras del guion; $pass: una palabra que se escribe
what-promise =
    Solo yo leo esto, aunque quien me opera podría leerlo. Lo guardo también después del ejercicio, hasta que esté hecho o lo borres.

    {"**"}{ $question }**

    Escríbelo con palabras que solo tú necesites entender, o *{ $pass }*.

# $stands: una cita
what-promise-again =
    {"**"}{ $question }**

    { $stands }

    Escríbelo de nuevo. *{ $skip }* lo deja así, *{ $forget }* lo retira.

by-when = **¿Para cuándo?** Por ejemplo *el viernes*, *en 10 días* o *1 de diciembre*. Sin fecha: *{ $pass }*.

# $example: un día en palabras
day-unclear = Ahí no pude leer un día. Sirve un solo día en pocas palabras, como *mañana*, *en dos semanas* o *{ $example }*.

day-passed = Ese día ya pasó. **¿Qué día será?**

day-too-far = Faltan más de tres años para eso. **¿Qué día antes de eso?**

# $day: en palabras
remind-when = **{ $day }. ¿Quieres que te lo recuerde?** 1 ese día · 2 ese día, y otra vez 7, 30 y 90 días después · 3 no. Si es otro día, escríbelo.

# No se nombró ningún día.
follow-up-whether = **¿Quieres que te pregunte cómo va, después de 7, 30 y 90 días?** 1 sí · 2 no

# $mine, $forget: palabras que se escriben (aquí y más abajo)
promise-kept = Te la guardo, sin fecha. *{ $mine }* muestra todas las tuyas, *{ $forget }* borra esta.

promise-followed-up = Te la guardo, sin fecha, y te pregunto cómo va después de 7, 30 y 90 días. *{ $mine }* muestra todas las tuyas, *{ $forget }* borra esta.

promise-kept-until = Te la guardo: { $day }. No te la recuerdo. *{ $mine }* muestra todas las tuyas, *{ $forget }* borra esta.

promise-reminded = Te la guardo y te la recuerdo aquí: { $day }. *{ $mine }* muestra todas las tuyas, *{ $forget }* borra esta.

promise-reminded-again = Te la guardo y te la recuerdo aquí: { $day }, y 7, 30 y 90 días después. *{ $mine }* muestra todas las tuyas, *{ $forget }* borra esta.

# $what: una cita
promise-due =
    Me pediste que te recordara esto ({ $day }):

    { $what }

    1 hecho · 2 más tarde · 3 soltarla

promise-due-late =
    Estuve fuera, por eso este aviso llega tarde. Te prometiste esto ({ $day }):

    { $what }

    1 hecho · 2 más tarde · 3 soltarla

# $what: palabras de la persona, como cita; $none: palabras que se escriben
promise-follow-up =
    Hace un tiempo anotaste esto para ti:

    { $what }

    ¿Cómo va? 1 hecho · 2 más tarde · 3 soltarla. No hace falta responder; *{ $none }* termina con estas preguntas.

# $mine: una palabra que se escribe
no-follow-up = Ya no te recuerdo ninguna promesa ni te pregunto por ellas. Se quedan conmigo hasta que las sueltes: *{ $mine }*.

promise-done = De acuerdo. La borré.

remind-again-when = **¿Cuándo te la recuerdo otra vez?** Por ejemplo *el viernes* o *en 10 días*. Sin fecha: *{ $pass }*.

promise-moved = Te la recuerdo aquí: { $day }.

promise-stays = La sigo guardando. *{ $mine }* muestra tus promesas.

promise-let-go = La soltaste y la borré.

# $forget: por ejemplo "olvidar promesa 1"
my-promises = Tus promesas; aquí nadie más las ve, aunque quien me opera podría verlas. *{ $forget }* borra la primera, y así con las demás.

promise-by = ({ $day })

no-promises = No tienes promesas conmigo. Para que te pregunte por algo dentro de 7, 30 y 90 días: *{ $ask }*.

ask-after-example = el sueño

ask-after-noted =
    Te pregunto por esto en esta fecha: { $day }, y otra vez dentro de 30 y de 90 días:

    { $what }

    Aquí nadie más lo lee. *{ $mine }* lo muestra, *{ $none }* termina las preguntas.

ask-after-what = ¿Por qué cosa? Por ejemplo *{ $ask }*, en palabras que solo tú tienes que entender.

# $what: una cita
promise-forgotten =
    Borré esta promesa:

    { $what }

no-such-promise = No tienes ninguna promesa con ese número. *{ $mine }* las muestra.
