# Lo que dice Kolo sobre consentimiento, apoyo, descanso y varios círculos a la vez, en español.
#
# Para la forma, ver kolo.ftl.

## Who reads, and what is kept: sentences that are put together

read-room = Lo que se escribe en esta sala lo lee todo el círculo.

read-groups = En un grupo pequeño solo leemos quienes están en él y yo.

read-alone = Lo que pregunto en privado solo lo leo yo.

read-shown = Una parte de lo que me escriben en privado la muestro aquí, sin nombres.

read-rows = Las filas de una tabla solo se muestran si lo dice quien las escribió.

read-counts = De las votaciones muestro solo cuentas, y solo desde cinco votos.

read-operator = Quien me opera podría ver quién escribió qué.

# Se dice una vez en un círculo, si el servidor tiene límites estrechos
answers-take-time = Este servidor recibe mis mensajes despacio. Si escriben muchas personas a la vez, mi respuesta puede tardar hasta { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. Mientras tanto no se pierde nada.

keep-nothing = Yo no guardo nada.

keep-erased = Lo que me escriben en privado y no muestro, lo borro al final.

keep-own = Lo que es solo tuyo te lo devuelvo antes.

keep-promise = Una promesa se queda conmigo, solo para ti, hasta que la retires.

# $days: cuántos se guarda
keep-group = Lo que se dice o muestra aquí puedo guardarlo { $days ->
        [one] un día más
       *[other] hasta { $days } días
    }; se vuelve archivo, sin nombres, solo si quienes participaron están de acuerdo.

# $pass, $pause, $stop: palabras que se escriben
ways-out = Siempre, con *{ $pass }* dejas pasar una pregunta o un turno, y con *{ $pause }* o *{ $stop }* detienes el ejercicio para todo el círculo. Sin dar razones.

# $content: palabras del guion
may-be-hard = Lo que puede ser difícil: { $content }

# $instead: palabras del guion
do-instead = Si no es tu momento: { $instead }

## Taking part

# $name: quien facilita; $next: una orden que se escribe
begin-when-asked = Le pregunto a cada persona en privado si quiere participar. Nadie más ve lo que se responde. { $name }, nada empieza hasta que escribas *{ $next }*.

# $title: el del ejercicio
take-part = **¿Quieres participar en { $title }?** Nadie más ve lo que respondes. 1 sí · 2 todavía no · 3 quiero preguntar algo

takes-part = Tienes un lugar en **{ $title }**. Empieza en el círculo cuando lo diga quien facilita. Hasta entonces, *2* sigue valiendo como todavía no.

takes-part-when-it-goes-on = Tienes un lugar en **{ $title }**. Ahora está detenido; cuando siga, sigue también tu lugar.

# $yes: una palabra que se escribe (aquí y en el siguiente)
not-this-time = Está bien. A nadie se le dice, y no te pregunto nada para este ejercicio. Puedes leer en el círculo. Si más tarde quieres entrar, escribe *{ $yes }* aquí.

# $instead: palabras del guion
not-this-time-instead = Está bien. A nadie se le dice, y no te pregunto nada para este ejercicio. Otra cosa que puedes hacer: { $instead }

    Si más tarde quieres entrar, escribe *{ $yes }* aquí.

# $name: quien facilita
question-passed-on = Le pedí a { $name } que te escriba. No sé cuándo lo va a leer. **¿Quieres participar?** 1 sí · 2 todavía no

nobody-to-ask = Ahora mismo no hay aquí nadie más que facilite. **¿Quieres participar?** 1 sí · 2 todavía no

# $name: quien quiere preguntar
wants-to-ask = { $name } quiere preguntarte algo antes de **{ $title }**. ¿Puedes escribirle?

# $title: el del ejercicio; $next: una orden que se escribe
you-can-begin = Ya puedes empezar **{ $title }** con *{ $next }*. Quien me responda más tarde todavía puede entrar.

# $names: en el orden de los turnos; $pass, $later: palabras que se escriben
round-order-quiet = El orden: { $names }. Con *{ $pass }* dejas pasar tu turno, también antes y en privado; entonces nombro a la persona siguiente sin decir nada. Con *{ $later }* te toca más adelante.

## Private support

# $name: quien facilita; $support: una palabra que se escribe
be-support = { $name } pregunta si quieres estar, en privado, para las personas del círculo. Si alguien me escribe *{ $support }*, te aviso, y dices si puedes escribirle en ese momento. El círculo puede leer que estás. No hace falta saber qué decir. **¿Quieres estar?** 1 sí · 2 no

# $name (aquí y en los siguientes): a quien se nombró
support-asked = Le pregunto a { $name } en privado. Te cuento lo que diga.

# $command: lo que se escribe, por ejemplo "!apoyo no"
you-are-support = Gracias. El círculo puede leer que estás para eso. Con *{ $command }* termina en cualquier momento, sin dar razones.

you-are-no-support = Está bien. A nadie le digo que te busque.

support-ended = Ya no le pido a { $name } que esté para otras personas, y se lo digo.

said-yes-to-support = { $name } dijo que sí: está para el apoyo en privado.

said-no-to-support = { $name } no puede estar para el apoyo en privado. No hacen falta razones. Puedes nombrar a otra persona.

# $supporter, $name: dos personas del círculo
support-for = Si { $name } pide apoyo, le pregunto primero a { $supporter }.

not-support-yet = { $name } no ha dicho que sí a estar para otras personas.

# $list: los mensajes siguientes, uno por línea; $support: una palabra que se escribe
support-list =
    Para el apoyo en privado:

    { $list }

    Con quien me escribe *{ $support }* en privado pongo en contacto a esa persona. Sin preguntar razones, y el círculo no ve nada.

support-line-all = - { $supporter }, para todo el círculo

support-line-next = - { $supporter }, si la persona anterior no puede

# $names: personas del círculo
support-line-for = - { $supporter }, ante todo para { $names }

# $command: lo que se escribe, por ejemplo "!apoyo"
no-support = Aquí no se ha nombrado a nadie para el apoyo en privado. Quien facilita puede hacerlo con *{ $command }* y un nombre.

# $command: como arriba
red-needs-support = Este ejercicio puede tocar amenazas o heridas. Además de ti tiene que haber aquí alguien a quien se pueda acudir en privado y que haya dicho que sí. Pregúntale a alguien con *{ $command }* y su nombre.

# $title: el del ejercicio; $command, $resume: órdenes que se escriben
red-lacks-support = Puse en pausa **{ $title }**: necesita a alguien que facilite y a otra persona para el apoyo en privado, y ahora falta una de las dos. Al círculo solo le anuncié una pausa. Con *{ $command }* y un nombre le preguntas a alguien; *{ $resume }* continúa cuando estén las dos.

# $title: el del ejercicio; $command: lo que se escribe
red-still-lacks = **{ $title }** sigue en pausa: necesita a alguien que facilite y a otra persona para el apoyo en privado, las dos en esta sala. Con *{ $command }* y un nombre le preguntas a alguien.

# $name: a quien se le pidió; $forget: una palabra que se escribe (aquí y en el siguiente)
support-called = Le pedí a { $name } que te escriba. Todavía no responde; te aviso cuando lo haga. Si ya no lo necesitas, escribe *{ $forget }*.

support-called-not-answer = Le pedí a { $name } que te escriba. Todavía no responde; te aviso cuando lo haga. Si tu palabra era la respuesta a la pregunta, escribe *{ $forget }*, y después tu respuesta con algunas palabras más.

# $name, $next: dos personas del círculo
support-cannot = { $name } no puede ahora mismo. Se lo pedí a { $next }; todavía no responde.

support-not-yet = { $name } todavía no responde. Se lo pedí también a { $next }.

# $name: quien respondió
support-answered = { $name } respondió y te va a escribir ahora.

# $names (aquí y en los siguientes): a quienes se les pidió
support-nobody-yet = Todavía no ha respondido nadie. Se lo pedí a { $names }. Si alguien responde, te aviso enseguida. Si no puede esperar, acude por favor a alguien que tengas cerca.

support-nobody-can = A quienes se lo pedí, { $names }, ahora no les es posible. Si no puede esperar, acude por favor a alguien que tengas cerca. Puedes escribirme otra vez en cualquier momento.

support-nobody = Ahora mismo no hay aquí nadie a quien pueda pedírselo por ti. Si no puede esperar, acude por favor a alguien que tengas cerca.

support-still-asked = Se lo pedí a { $names }, y todavía no ha respondido nadie. Te aviso cuando alguien lo haga.

support-taken-back = Está bien. A quien se lo pedí le digo que ya no lo necesitas, y nada más.

# $name: quien pide
asks-for-support = **{ $name } te pide apoyo, en privado.** No tiene que decir por qué. 1 le escribo ahora · 2 no puedo

support-thanks = { $name } ya sabe que le vas a escribir.

# $supporter, $name: dos personas del círculo
support-taken = { $supporter } le va a escribir a { $name }. No te queda nada por hacer.

support-not-needed = { $name } ya no lo necesita. No te queda nada por hacer.

## Holding still, steadying, resting

# $resume: una orden que se escribe
held-still = Nos detenemos un momento. Nadie tiene que hacer nada, ni decir por qué. Sigue cuando quien facilita escriba *{ $resume }*.

no-practice = No conozco ninguna en este idioma.

grounding-alone = Solo para ti, a tu ritmo. Deja fuera lo que no te convenga.

grounding-not-answer = No tomé tu palabra como respuesta. Si lo era, escríbela con algunas palabras más.

grounding-together = Un momento para recobrar la calma. Quien quiera se suma, a su manera; nadie tiene que hacerlo.

energiser-together = Un momento para despertar un poco. Quien quiera se suma, a su manera; nadie tiene que hacerlo.

# $minutes: sin pausa; $pause, $handover: órdenes que se escriben
rest-stretch = Llevas { $minutes } minutos facilitando sin pausa. *{ $pause }* da un descanso a todo el círculo, y a ti. Con *{ $handover }* y un nombre sigue facilitando otra persona.

# $hours: de hoy; $handover: una orden que se escribe
rest-day = Hoy llevas { $hours } horas facilitando. Lo que falta puede esperar a otro día, o puede seguir otra persona: *{ $handover }* y un nombre.

# Palabras que se escriben
help-care =
    También en privado, pase lo que pase:

    - Con *{ $support }*, una persona te escribe.
    - *{ $ground }* te da algo para recobrar la calma.
    - *{ $hold }* pide una pausa para todo el círculo, aquí o allí.

# Órdenes que se escriben
help-caring =
    Y para cuidar a las personas:

    - *{ $support }* y un nombre: le pregunto a alguien si puede estar en privado.
    - *{ $ground }*, *{ $energiser }*: calma, energía.
    - *{ $notes }* te muestra las notas, en privado.
    - *{ $handover }* y un nombre: sigue otra persona.
    - *{ $slow }*: cada parte queda abierta un día.
    - *{ $offer }*: preguntas del día entre los encuentros.

# Órdenes que se escriben
help-planning =
    Y para el programa:

    - *{ $agenda }* lo muestra, con sus horas.
    - *{ $insert }* o *{ $drop }* y un nombre lo cambia.
    - *{ $shorten }* y un número ahorra minutos.
    - *{ $undo }* deshace tu última decisión.
    - *{ $groups }* y nombres forma grupos pequeños; *{ $call_back }* los llama de vuelta.
    - *{ $harvest }* muestra qué se puede llevar a casa.

## For facilitators, before it begins

# $title: el del ejercicio; $notes: una orden que se escribe
preview = Solo para ti, antes de que empiece **{ $title }**. *{ $notes }* te muestra todo lo escrito para quien facilita.

notes-aims = **Para qué sirve**

notes-needed = **Lo que hace falta**

notes-points = **Para tener presente**

notes-of = **{ $title }**: notas solo para ti

no-notes = Para **{ $title }** no hay notas.

# $command: lo que se escribe, por ejemplo "!notas"
notes-of-which = Ahora mismo no hay nada anunciado aquí. *{ $command }* y el nombre de un ejercicio muestra sus notas.

# $least, $most, $here: personas
few-people = Este ejercicio está pensado para al menos { $least } personas, y aquí hay { $here }. Puedes empezar de todos modos.

many-people = Este ejercicio está pensado para un máximo de { $most } personas, y aquí hay { $here }. Puede tardar más, o puedes hacer dos círculos.

## Late or back

# $step, $steps: números de partes; $minutes: los que quedan, 0 si no se puede decir
came-late = El círculo está en **{ $title }**, parte { $step } de { $steps }{ $minutes ->
        [0] {""}
        [one] , y queda más o menos un minuto
       *[other] , y quedan unos { $minutes } minutos
    }. Ahí tienes un lugar.

# $hours: las que quedan, 0 si no se puede decir
came-late-slow = El círculo está en **{ $title }**, parte { $step } de { $steps }{ $hours ->
        [0] {""}
        [one] , abierta más o menos una hora más
       *[other] , abierta unas { $hours } horas más
    }. Ahí tienes un lugar.

# $question: palabras del guion; $pass: una palabra que se escribe
late-round = Se responde en el círculo, por turnos: **{ $question }** Te nombro allí cuando te toque; con *{ $pass }* dejas pasar tu turno.

late-alone = A cada persona se le pregunta algo en privado. A ti también te pregunto; con *{ $pass }* lo dejas pasar.

# $questions: palabras del guion
late-any-order = En el círculo cada persona responde en cualquier orden: { $questions }

late-silence = Ahora mismo el círculo está en silencio. No se te pide nada.

late-open = Ahora mismo no se te pide nada. Puedes sumarte como quieras.

## Several circles

# $choices: los mensajes siguientes, uno por línea
which-circle =
    Estás en varios círculos. **¿De cuál hablas?**

    { $choices }

# $title: el ejercicio; $name: quien facilita; $names: otras personas
which-running = **{ $title }**, que facilita { $name }, con { $names }

# Lo mismo, donde no hay nadie más
which-running-two = **{ $title }**, que facilita { $name }

which-resting = el círculo que facilita { $name }, con { $names }

which-resting-two = el círculo que facilita { $name }

# $circle: las palabras de uno de los cuatro anteriores, sin el número
means-this = Durante media hora entiendo que hablas de { $circle }. Lo que escribes en la sala de un círculo siempre es para ese círculo.

about-circle = **{ $title }**, con { $name }:

# $title: el del ejercicio
went-to = Eso fue para **{ $title }**.

# $titles: los de los ejercicios
all-halted = Estás en varios ejercicios, así que los detuve todos: { $titles }. Cada uno sigue en su sitio: en un círculo lo decide quien facilita, y a solas, tú.

## Slow circles

slow-on = Desde ahora este círculo va despacio: cada parte queda abierta un día o más, cada persona responde cuando le viene bien, y yo escribo aquí como mucho una vez al día.

slow-off = Desde ahora los ejercicios vuelven a hacerse en el momento, una parte tras otra.

# $on, $off: órdenes que se escriben
slow-how = Escribe *{ $on }* para que cada parte quede abierta un día, o *{ $off }* para hacerlo en el momento.

# $title: el del ejercicio; $stop: una orden que se escribe
slow-when-over = **{ $title }** sigue en curso aquí. Cuando termine, o después de *{ $stop }*, el círculo puede cambiar de ritmo.

# $off: una orden que se escribe
red-not-slow = Este ejercicio necesita que las personas estén al mismo tiempo, así que no lo hago en un círculo que va despacio. Con *{ $off }* se cambia.

open-for-a-day = Esto queda abierto más o menos un día. Escribe cuando te venga bien, o nada.

# $questions: palabras del guion
any-order = { $questions }

    Cada persona responde aquí, en cualquier orden.

# $hours: hasta entonces; $next: una orden que se escribe
opens-later = El círculo lee un mensaje al día, así que la parte siguiente se abre en { $hours ->
        [one] más o menos una hora
       *[other] unas { $hours } horas
    }. Para abrirla ya, escribe *{ $next }* otra vez.

# $title: el del ejercicio
step-day-passed = Ya pasó el día de esta parte de **{ $title }**. Nada cambia por sí solo. 1 pasar a la parte siguiente · 2 un día más · 3 dejarlo así

extended-hours = { $hours ->
        [one] Una hora más para esta parte.
       *[other] { $hours } horas más para esta parte.
    }
