# A quién se llama por alguien, en español. Para la forma, ver kolo.ftl.

## Naming somebody

trust-whom = ¿A quién te refieres? Escribe su cuenta, por ejemplo *{ $example }*, o el nombre de alguien que está contigo en un círculo.

trust-several = Hay varias personas a tu alrededor con ese nombre. La cuenta dice a quién te refieres, por ejemplo *{ $example }*.

trust-one-at-a-time = De una persona en una, por favor, por ejemplo *{ $example }*. Después la siguiente.

trust-somebody-else = Nombra a alguien que no seas tú ni yo: una persona a quien pueda llamar por ti.

contact-already = { $name } ya es tu contacto. *{ $mine }* te muestra a todos.

contact-asked-already = Ya le pregunté a { $name }. Todavía no hay respuesta.

contact-asking = Le pregunto a { $name } ({ $account }) y te digo la respuesta. Solo con un sí será tu contacto. Sabrá que lo pides tú, y nada de cómo estás. Para retirarlo: *{ $untrust }*.

contact-cannot-ask = No puedo preguntarle a { $name }.

contact-not-again = { $name } dijo que no. Puedo volver a preguntar a partir de esta fecha, y no antes: { $day }.

contact-asked-lately = Ya le pregunté una vez a { $name }. A una misma persona le pregunto una vez en 30 días, para que nadie sienta presión. De nuevo a partir de esta fecha: { $day }.

contact-protected = Una palabra protege tu regla de ausencia, y la regla nombra a { $name }. Por eso sigue siendo tu contacto mientras valga la regla. Termina antes la regla: *{ $end }* y detrás tu palabra.

contact-cannot-read = Lo que escribo a { $name } no se puede leer allí por ahora: ninguno de sus dispositivos está verificado. No se enteraría de una llamada. Avísale por otro medio: en Element, *Ajustes → Sesiones → Verificar*.

contacts-at-most = Has nombrado a { $most } personas, y no pueden ser más. Para nombrar a otra, termina antes con alguna.

contacts-open-at-most = { $most } personas no han contestado todavía. Cuando contesten, puedes preguntar a más.

contacts-a-day-at-most = Has preguntado a { $most } personas en un día. Mañana puedes preguntar a más.

## Being asked

be-contact = { $name } ({ $account }) pregunta si quieres estar entre las personas a quienes llamo: cuando le venga bien que alguien se comunique, o cuando pueda haber peligro. Me contestarías, para que yo sepa que alguien se encarga, y harías lo que acuerden. Le digo tu respuesta y tus horas, y nada a nadie más. Con una palabra termina cuando quieras.

be-contact-choices = ¿Quieres ser contacto de { $name }? 1 sí · 2 no · 3 primero quiero hablar con { $name }

contact-hours = ¿Entre qué horas puedo escribirte por { $name }? 1 de 7:00 a 23:00 · 2 a cualquier hora · u otras, por ejemplo *9:00 a 22:00*

hours-unclear = Necesito dos horas del día, por ejemplo *9:00 a 22:00*.

where-are-you = ¿Dónde estás, para saber qué reloj es el tuyo? Basta una ciudad, por ejemplo *Bogotá*.

where-unknown = No conozco ese lugar. Sirve una ciudad más grande con la misma hora, por ejemplo *Bogotá* o *Madrid*.

where-near = No sé bien a cuál te refieres. ¿Es una de estas? { $near }

you-are-contact = Ahora eres contacto de { $name }. Te escribo { $hours }, y solo si hace falta. Para terminar, cuando quieras: *{ $back }*. En 90 días te vuelvo a preguntar.

contact-agreed = { $name } dijo que sí y ahora es tu contacto. Puedo escribirle { $hours }.

hours-between = entre { $from } y { $to } ({ $place })

hours-between-here = entre { $from } y { $to }, según tu reloj

hours-any = a cualquier hora

contact-talks-first = { $name } quiere hablar contigo antes de contestarme.

you-talk-first = Ya se lo dije a { $name }. Cuando hayan hablado, escribe aquí: 1 sí · 2 no

you-declined = Anotado. { $name } sabrá solo que es un no, y no puede volver a preguntarte en 30 días. Si nadie debe preguntarte esto: *{ $never }*.

contact-declined = { $name } dijo que no. Eso vale 30 días, y antes no vuelvo a preguntar.

never-noted = Nadie puede ya preguntarte por mí si quieres ser contacto. Para cambiarlo: *{ $again }*.

may-ask-noted = Pueden preguntarte de nuevo.

still-contact = Hace un tiempo dijiste que puedo llamarte por { $name } ({ $account }). ¿Sigue valiendo? 1 sí · 2 no. Si no sé nada en 14 días, termina.

still-contact-noted = Vale por 90 días más. Te sigo llamando por { $name } cuando haga falta.

contact-yes-stands = Tu mensaje cambió, y tu sí sigue valiendo: eres contacto de { $name }. Si prefieres no serlo: *{ $back }*.

contact-yes-on-the-way = Tu mensaje cambió; por ahora tu sí vale, y { $name } todavía no lo sabe. Si prefieres que no: *{ $back }*. Si no, contesta mi última pregunta.

my-hours-as-before = Está bien, tus horas siguen como estaban.

my-hours-noted = Desde ahora te escribo { $hours }, por todas las personas de quienes eres contacto. Se lo digo.

contact-hours-now = Cambiaron las horas de { $name }: puedo escribirle { $hours }.

## Ending

contact-ended = { $name } ya no es contacto tuyo.

contact-lapsed = { $name } no ha dicho que sí, y ya no pregunto más.

no-longer-contact = Ya no eres contacto de { $name }. No te llamo por esa persona.

no-longer-asked = Lo que te pidió { $name } ({ $account }) queda retirado. No tienes que hacer nada.

no-such-contact = No hay nadie con ese nombre ahí. *{ $mine }* muestra quién está.

## Looking

my-contacts =
    Tus contactos, en el orden en que llamo. Nadie sabe quiénes son los demás.

    { $list }

    Para terminar con alguien: *{ $untrust }*. Para ponerle en primer lugar: *{ $first }*.

contact-line = { $number } { $name }: { $hours }

contact-line-open = { $number } { $name }: sin respuesta todavía

no-contacts = No has nombrado a nadie a quien pueda llamar por ti. Para preguntarle a alguien: *{ $trust }*.

contact-of = Eres contacto de { $name }: te escribo { $hours }. Para terminar: *{ $back }*.

contact-order = Ahora llamo en este orden: { $order }.

contact-place = { $number } { $name }

contact-place-open = { $number } { $name } (sin respuesta todavía)

contacts-stay = Tus contactos siguen como están. *{ $mine }* los muestra.

## What is thin

cover-gap = No puedo llamar a nadie { $hours }. ¿Hay alguien en otro huso horario?

cover-one = Es un solo contacto. Si no contesta, no hay nadie más.

cover-server = Todos tus contactos están en un mismo servidor. Si falla, no llego a nadie.

cover-zone = Todos tus contactos están en el mismo huso horario y duermen a las mismas horas.
