# Lo que Kolo le dice a la gente, en español.
#
# Markdown: las palabras que se escriben tal cual van entre asteriscos *simples*; las preguntas y
# los títulos, entre **dobles**. Fluent no admite un asterisco al principio de una línea nueva; ahí
# se escribe {"**"}. Cada mensaje se lee bien en un teléfono y en voz alta: frases sencillas, 400
# caracteres como máximo, sin elogios ni reproches, de tú y sin género para la persona. Se dice
# "parte" y no "paso", porque *paso* es la palabra para no responder.

## First contact

# $operator: quien tiene a su cargo a Kolo, por ejemplo "Casa del Río"
hello = Hola. Soy Kolo, un programa que acompaña los ejercicios de un círculo. Funciono a cargo de { $operator }. Antes de cada ejercicio digo cuánto tiempo guardo lo que me escribas para él; después lo borro.

# $operator: como arriba; a quien invitó a Kolo
this-is-kolo = Soy Kolo. Lo que se escribe aquí solo lo leemos tú y yo, aunque { $operator }, a cargo de Kolo, podría leerlo.

may-i-write = **¿Está bien si te escribo por aquí?** 1 sí · 2 todavía no · 3 ¿qué puedes ver?

may-i-write-again = **Sabiendo esto, ¿está bien si te escribo por aquí?** 1 sí · 2 todavía no

what-i-see = Me llega todo lo que se escribe en un círculo y lo que tú escribes aquí. Solo atiendo lo que va dirigido a mí, y no guardo las conversaciones. Quien me opera también podría leerlo. Los servidores ven quién escribe y cuándo, pero no qué. Sí ven las reacciones, esos dibujitos debajo de un mensaje: no van cifradas, así que responde mejor con palabras.

# $help, $forget, $call_me: palabras que se escriben
thank-you-for-the-yes = Gracias. Dos cosas sirven siempre: *{ $help }* muestra qué puedes decir y *{ $forget }* borra lo que tengo sobre ti. Para elegir cómo te llamo, escribe *{ $call_me }* y el nombre.

# $yes: una palabra que se escribe
not-yet-noted = De acuerdo. No te pregunto nada por aquí hasta que escribas *{ $yes }*. En el círculo puedes estar de todos modos.

# $help, $forget: palabras que se escriben
you-wrote-first = Esta conversación la abriste tú, así que aquí te respondo. *{ $help }* muestra qué puedes decir y *{ $forget }* borra lo que tengo sobre ti.

moved-here = Desde ahora te escribo aquí. Salgo de la otra sala que teníamos.

greets-back = Hola, me alegra leerte. *{ $help }* muestra qué puedes decirme.

help-for-you =
    Solo para ti, aquí conmigo:

    - *{ $check_in }*: te pregunto cómo estás, cuando tú elijas.
    - *{ $contacts }*: a quién puedo llamar por ti.
    - *{ $absence }*: qué ha de significar tu silencio.
    - *{ $alert }*: si hay peligro, llamo de inmediato a tus contactos.

# Todas son palabras que se escriben
help =
    Estas palabras sirven siempre, aquí y en el círculo. No hace falta dar razones.

    - *{ $pass }*: dejas pasar una pregunta o un turno.
    - *{ $pause }*: un descanso para todo el círculo.
    - *{ $stop }*: el ejercicio se detiene para todo el círculo.
    - *{ $leave }*: sales del ejercicio y borro lo que me escribiste para él.
    - *{ $forget }*: borro todo lo que tengo sobre ti.

# Todas son órdenes que se escriben, por ejemplo "!siguiente"
help-leading =
    Para facilitar, aquí o en el círculo:

    - *{ $scripts }*: los ejercicios.
    - *{ $start }* y un nombre: anuncia uno.
    - *{ $next }*: lo empieza y lo hace avanzar.
    - *{ $back }*: vuelve una parte atrás.
    - *{ $skip }*: omite esta parte.
    - *{ $extend }* y un número: agrega minutos.
    - *{ $pause }* y *{ $resume }*: descansar y seguir.
    - *{ $stop }*: termina el ejercicio.
    - *{ $status }*: en qué punto va.

# $name: como la persona quiere que la llamen
name-noted = Desde ahora te llamo { $name }, aquí y ante el círculo.

only-words = Solo leo palabras escritas: ni imágenes, ni audios, ni archivos. No abrí lo que mandaste. Si quieres, dímelo con palabras.

# $help: una palabra que se escribe
not-understood = No entendí eso y no hice nada con ello. *{ $help }* muestra lo que sirve.

you-left = Saliste del ejercicio. Borré lo que me escribiste para él, y a nadie le doy explicaciones.

forgotten = Te olvidé: aquí ya no quedan ni tu nombre, ni tus respuestas, ni tus ajustes. Lo que mostré sin nombres puede seguir en lo que reunió un círculo: no sé de quién era. Los mensajes cifrados que nos escribimos siguen en tu servidor y en tus dispositivos, y ahí solo tú puedes borrarlos. Ahora salgo de esta sala.

forgotten-in-circle = Borré lo que tenía sobre quien lo pidió. Lo escrito en esta sala se queda en ella; eso solo puede borrarlo quien lo escribió.

i-speak-this = Desde ahora escribo aquí en español.

language-name = español

# $languages: los que habla Kolo, por ejemplo "en (English), es (español)"
languages-i-speak = Ese idioma no lo hablo. Hablo estos: { $languages }.

could-not-read = Me llegó un mensaje tuyo sin su clave y no puedo leerlo. Escríbelo otra vez, por favor.

## Rooms

# Lo ven el servidor y cualquier otra persona: no dice nada de para qué sirve Kolo.
room-not-encrypted = Esta sala no está cifrada, así que salgo de ella.

how-to-encrypt = No me quedo en salas sin cifrar, por eso salgo de la sala a la que me invitaste. En Element, el cifrado se activa en *Configuración de la sala*, *Seguridad y privacidad*, *Cifrado*, y ya no se puede quitar. Después de eso, invítame otra vez.

# $name: quien invitó a Kolo; $scripts, $help: órdenes que se escriben
circle-hello = Hola. Soy Kolo, un programa para ejercicios en círculo. En este círculo facilita { $name }. Veo lo que se escribe en esta sala, y no guardo nada si no lo digo antes de un ejercicio. *{ $scripts }* muestra los ejercicios; *{ $help }*, lo que cualquiera puede decir en todo momento.

## Announcing and leading

# $title, $about: palabras del guion
announcement = **{ $title }**, { $minutes ->
        [one] más o menos un minuto
       *[other] unos { $minutes } minutos
    }.

    { $about }

# $name: alguien que facilita; $next: una orden que se escribe
begin-when-ready = { $name }, nada empieza hasta que escribas *{ $next }*. El círculo puede tomarse su tiempo.

# $next: una orden que se escribe
when-ready = Cuando el círculo quiera seguir, quien facilita continúa con *{ $next }*.

# $title: el ejercicio en curso; $stop: una orden que se escribe
already-running = **{ $title }** sigue en curso aquí. Antes de empezar otro ejercicio, termínalo con *{ $stop }*.

# $most: personas
too-many-people = En esta sala hay más personas de las que puedo acompañar. Llego hasta { $most }; para un ejercicio conviene que sean de 3 a 25.

# $at_least, $here: personas
wall-needs = Este ejercicio tiene un muro, y un muro se abre solo cuando han escrito { $at_least } personas. En el círculo hay { $here }. Puedes omitir esa parte, o terminar el ejercicio y elegir otro.

# $name: como alguien lo escribió; $scripts: una orden que se escribe
no-such-script = No conozco ningún ejercicio con el nombre «{ $name }». *{ $scripts }* muestra los que conozco.

# $name: como alguien lo escribió; $choices: mensajes "offered-script" con " · " en medio
close-scripts = No conozco ningún ejercicio con el nombre «{ $name }». Se parecen: { $choices }. Responde con un número; con cualquier otra cosa no empieza ninguno.

# $number: el número para responder; $name: el nombre del guion
offered-script = { $number } *{ $name }* ({ $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    })

# $list: mensajes "script-line", uno por línea; $start: una orden que se escribe
scripts =
    Los ejercicios:

    { $list }

    Para anunciar uno, escribe *{ $start }* y su nombre.

# $name: como se escribe; $care: uno de los tres mensajes siguientes
script-line = *{ $name }*: { $title }, { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }, { $care }

care-green = nada personal

care-amber = puede volverse personal

care-red = puede tocar amenazas o heridas, pide a alguien para el apoyo en privado

# $step, $steps: números de partes; $minutes: los que pasaron; $planned: los previstos
status = **{ $title }**: parte { $step } de { $steps }. Minutos transcurridos: { $minutes } de { $planned }.

# Lo mismo; $resume: una orden que se escribe
status-halted = **{ $title }**: parte { $step } de { $steps }. Minutos transcurridos: { $minutes } de { $planned }. Está detenido hasta que quien facilita escriba *{ $resume }*.

nothing-runs = En este círculo no hay ningún ejercicio en curso.

# $title: el del ejercicio
not-halted = **{ $title }** no está en pausa; sigue en marcha.

# $resume (aquí y en los tres siguientes): una orden que se escribe
halted = El ejercicio está detenido. Sigue cuando quien facilita escribe *{ $resume }*.

paused = Pausa para todo el círculo. Dura hasta que quien facilita escriba *{ $resume }*. Nadie tiene que decir por qué.

paused-nobody-leads = Ya no queda en esta sala nadie que facilite, así que todo descansa. Sigue cuando vuelva alguien que facilite y escriba *{ $resume }*.

stopped = Todo está detenido. Lo que yo no había enviado ya no sale. Solo sigue si quien facilita escribe *{ $resume }*, y nadie tiene que decir por qué.

# $title: el del ejercicio
resumed = Sigue **{ $title }**, desde donde quedó.

ended = Quien facilita dio por terminado **{ $title }**. Lo que me escribieron solo para este ejercicio está borrado.

over = Aquí termina **{ $title }**. No guardo nada de él.

extended = { $minutes ->
        [one] Un minuto más para esta parte.
       *[other] { $minutes } minutos más para esta parte.
    }

# $example: una orden que se escribe, por ejemplo "!más tiempo 5"; $longest: en minutos
extend-how = Escribe cuántos minutos más, por ejemplo *{ $example }*. Como máximo { $longest } de una vez.

# $names: quienes facilitan. Las palabras del final son las de words.ftl.
only-facilitators = De eso se ocupa quien facilita aquí: { $names }. Lo que tú puedes decir siempre: *paso*, *pausa* y *alto*.

# $names: quienes están en el círculo
nobody-of-that-name = Aquí nadie se llama así. En este círculo están: { $names }.

co-facilitates = Desde ahora también facilita { $name }.

handed-over = Desde ahora el círculo queda a cargo de { $name }.

leads-already = { $name } ya facilita aquí.

# $typed: la palabra desconocida, sin "!"; $help: una orden que se escribe
unknown-command = No conozco «{ $typed }». *{ $help }* muestra lo que sirve.

# $near: órdenes con " · " en medio
unknown-command-near = No conozco «{ $typed }». Se parece a: { $near }. *{ $help }* muestra lo que sirve.

# $title: el del ejercicio
step-time-passed = Ya pasó el tiempo previsto para esta parte de **{ $title }**. Nada cambia por sí solo. 1 pasar a la parte siguiente · 2 cinco minutos más · 3 dejarlo así

# $name: alguien del círculo; las palabras en Markdown son las de Element
unverified = Lo que escribo no lo puede leer { $name }, ni aquí ni en privado, porque no tiene ningún dispositivo verificado. En Element se hace en *Configuración*, *Sesiones*, *Verificar sesión*. ¿Puedes decírselo? Mientras tanto no espero sus respuestas en privado.

# $name: alguien del círculo
cannot-reach = Lo que escribo en privado a { $name } no llega: no se puede abrir nuestra sala privada. ¿Puedes pedirle que empiece una conversación conmigo? Mientras tanto no espero sus respuestas en privado.

# $word: una orden escrita hace tiempo
command-too-old = No estaba, o no pude leerlo, cuando escribiste *{ $word }*. De eso hace ya un rato, así que no lo hice. Si todavía lo quieres, escríbelo otra vez.

removed-from-circle = Alguien me sacó de la sala de tu círculo. Lo que estaba en curso terminó y no guardo nada de ello. Si no era la intención, invítame otra vez.

banned-from-circle = Alguien me sacó de la sala de tu círculo y me cerró la entrada. Lo que estaba en curso terminó y no guardo nada de ello. Si no era la intención, levanta el veto e invítame otra vez.

# En la sala nueva
moved-along = Vine a esta sala. Todo sigue como estaba en la anterior.

# $title: el del ejercicio en curso; $resume: una orden que se escribe
moved-along-halted = Vine a esta sala. *{ $title }* está en espera. Cuando hayan llegado quienes quieran estar, *{ $resume }* lo continúa.

cannot-follow = La sala de tu círculo fue reemplazada por otra y no puedo entrar. Invítame allí, por favor; todo espera como estaba.

voice-lost = Ya no tengo permiso para escribir en la sala de tu círculo, así que allí no sigue nada. Quien cuida la sala puede cambiarlo en *Roles y permisos*.

voice-back = Ya puedo escribir otra vez en la sala de tu círculo.

# $resume: una orden que se escribe
voice-back-halted = Ya puedo escribir otra vez en la sala de tu círculo. El ejercicio está en espera; *{ $resume }* en la sala lo continúa.

## Rounds and silence

# $names: en el orden de los turnos; $pass, $later: palabras que se escriben
round-order = El orden: { $names }. Con *{ $pass }* dejas pasar tu turno; con *{ $later }* te toca más adelante.

# $question: palabras del guion
round-question = **{ $question }**

# $done: una palabra que se escribe
first-turn = { $name }, la palabra es tuya. Tu turno termina cuando escribes *{ $done }*.

your-turn = { $name }, es tu turno.

# $done, $later, $pass: palabras que se escriben
still-your-turn = Tu turno en el círculo sigue abierto y no hay prisa. *{ $done }* lo termina, *{ $later }* lo deja para más adelante, *{ $pass }* lo deja pasar.

turn-is-in-circle = Esto solo lo leí yo, y no guardé nada. Tu turno está en el círculo: lo que sea para las demás personas, escríbelo allí.

# $name: quien tiene el turno
turn-is-silent = { $name } tiene la palabra y no ha terminado. El círculo no ve esta nota. 1 esperar · 2 volver a su turno más tarde · 3 preguntarle tú

# $name: quien tiene un turno que no vuelve
last-turn-is-silent = { $name } tiene la palabra y no ha terminado. El círculo no ve esta nota. 1 esperar · 2 seguir sin esperar · 3 preguntarle tú

goes-on-without = Seguimos. Quien quiera añadir algo más tarde tiene aquí su sitio.

silence-begins = { $minutes ->
        [one] Empieza un minuto de silencio.
       *[other] Empiezan { $minutes } minutos de silencio.
    } Yo aviso cuando termine. Nadie tiene que hacer nada.

silence-ends = Terminó el silencio.

## Asked alone

private-begins = Ahora le pregunto algo a cada persona en privado. Tu respuesta solo la leemos tú y yo, aunque quien me opera podría leerla. Después seguimos aquí.

wall-begins = Ahora le pregunto algo a cada persona en privado. Lo que escriban se muestra aquí después, todo junto y sin nombres.

# $question: palabras del guion; $pass: una palabra que se escribe (aquí y más abajo)
question-own =
    Esto queda entre tú y yo, aunque quien me opera podría leerlo. Al final te devuelvo tu respuesta y borro mi copia.

    {"**"}{ $question }**

    Responde aquí, o escribe *{ $pass }*.

question-none =
    Solo yo leo tu respuesta, aunque quien me opera podría leerla. La borro cuando termina esta parte.

    {"**"}{ $question }**

    Responde aquí, o escribe *{ $pass }*.

question-next = **{ $question }**

    Responde aquí como antes, o escribe *{ $pass }*.

# $at_least: dos o más
wall-question =
    Esto lo muestro en el círculo sin nombres y en desorden, y solo cuando hayan escrito al menos { $at_least } personas. Si el círculo es pequeño, alguien podría adivinar; quien me opera podría ver quién lo escribió.

    {"**"}{ $question }**

    Responde aquí, o escribe *{ $pass }*.

# $forget (aquí y en los dos siguientes): lo que se escribe para retirar una respuesta
wall-answer-noted = Tengo tus palabras. Mientras no se abra el muro puedes escribir otra vez, y eso las reemplaza. *{ $forget }* las retira.

own-answer-noted = Tengo tu respuesta y te la devuelvo al final. Para cambiarla, escribe otra vez. *{ $forget }* la retira.

answer-noted = Tengo tu respuesta hasta que termine esta parte. Para cambiarla, escribe otra vez. *{ $forget }* la retira.

answer-changed = La cambié. Solo cuenta lo último que escribiste.

answer-forgotten = Retiré tu respuesta y la borré. Mientras esta parte siga abierta, puedes escribir otra.

# Alguien borró un mensaje que Kolo guardaba como respuesta
answer-deleted = Borraste un mensaje, así que borré lo que guardaba de él. Mientras esta parte siga abierta, puedes escribir otra respuesta.

# En caracteres
answer-too-long = Eso tiene { $length } caracteres, y yo recibo hasta { $longest }. No guardé nada. Acórtalo, por favor, y escríbelo otra vez.

pass-noted = Está bien.

take-your-time = Cuando quieras.

too-late = Ahora mismo no te espera nada aquí; quizá esa parte ya terminó. De este mensaje no guardé nada.

written-before = Escribiste eso antes de que yo hiciera la pregunta que está abierta ahora, así que no guardé nada. Si va aquí, escríbelo otra vez, por favor.

# $text: lo que escribió, como cita
perhaps-for-another =
    Escribiste:

    { $text }

    Acaba de cerrarse una pregunta que no habías contestado. Lo que se contesta a esta lo leen otras personas.

    {"**"}¿Es tu respuesta a esta?** 1 sí · 2 no

# $count: personas, dos o más
wall-ready = Para el muro han escrito { $count } personas. 1 abrirlo · 2 esperar

# $at_least: dos o más; $skip: una orden que se escribe
wall-too-few = Han escrito menos de { $at_least } personas, así que el muro sigue cerrado. Puedes esperar, o dejar fuera esta parte con *{ $skip }*; entonces borro lo que se escribió.

wall-opens = El muro está abierto. Esto es lo que se escribió, sin ningún orden.

# $next: una orden que se escribe
wall-shown = Eso es todo. Borro mi copia cuando termine esta parte; lo que se ve arriba se queda en esta sala. Quien facilita sigue con *{ $next }*.

# $title: el del ejercicio. Después van las respuestas de la propia persona.
your-own-words = De **{ $title }**: esto lo escribiste para ti.

your-groups-table = De **{ $title }**: esta es la tabla de tu grupo.

## Closing

# $title: el del ejercicio
closed = Aquí cierra **{ $title }**. A cada persona le hago una última pregunta, en privado.

# $question: palabras del guion; $pass: una palabra que se escribe
leaving-question = **{ $question }**

    Basta una palabra, o *{ $pass }*. No guardo nada de tu respuesta.

# $name: alguien que facilita
# $ask: palabras que se escriben
leaving-heard = Gracias. No guardé tu respuesta. Si quieres que { $name } te escriba, contesta *{ $ask }* aquí, ahora o más tarde hoy. Que te vaya bien.

# $name: quien lo pide
wants-contact = { $name } quiere que le escribas. A mí no me dijo por qué.

# $name: alguien que facilita
contact-asked = Le hago llegar esto a { $name }. No sé cuándo lo va a leer. Lo que me respondiste no pasó de mí, y no lo guardé.

farewell = De acuerdo. Que te vaya bien.
