# La página de la biblioteca, que escribe `kolo scripts library`, en español. Markdown.

library-title = La biblioteca

library-intro = Todos los ejercicios, agendas y prácticas que vienen con Kolo, y para qué sirven, y el directorio. Para empezar uno: `!empezar` y su nombre. Lo que la gente lee antes de que empiece está en el guion mismo, detrás del nombre. Esta página la escribe `kolo scripts library`, no se escribe a mano.

library-exercises = Ejercicios

# $count: cuántos ejercicios
library-exercises-about = Hay { $count }. Qué son las formas: [los tipos de pasos](writing-scripts.md#the-kinds-of-steps). Qué te piden verde, ámbar y rojo: [cuidado](script-format.md#care).

library-head-exercise = ejercicio

library-head-aims = para qué sirve

library-head-form = forma

library-head-minutes = minutos

library-head-people = personas

library-head-care = cuidado

library-head-languages = idiomas

library-alone = también a solas

library-served = Qué sirve para qué

library-served-about = Seis mapas de lo que alguien puede estar buscando. Las marcas son las que llevan los guiones en `maps`.

library-head-mark = marca

library-head-row = qué

library-head-exercises = ejercicios

library-nothing = ninguno todavía

library-arcs = Agendas

# $count: cuántas agendas
library-arcs-about = Una agenda es una secuencia de ejercicios, en una hora o en varios días. Hay { $count }. Para tomar una: `!agenda` y su nombre.

# $pace: "live" o "slow"
library-pace = { $pace ->
        [slow] se escribe cuando se puede
       *[live] la gente se reúne a una misma hora
    }

# $from, $to: cuántas personas
library-people = de { $from } a { $to } personas

# $number: qué día
library-day = Día { $number }

library-practices = Prácticas

library-practices-about = Cosas breves para hacer en el círculo o a solas.

# $count: cuántas
library-grounding = Para asentarse: { $count }

# $count: cuántas
library-energisers = Para despertar: { $count }

library-check-ins = Maneras de preguntar cómo está alguien, una para cada pregunta del día: { $count }

library-own-questions = Preguntas propias de un grupo

library-own-questions-about = Una persona, o un círculo por una oferta, puede recibirlas después de la pregunta del día: `pregúntame con` y el nombre.

library-directory = Directorio

# $count: cuántas entradas
library-directory-about = Organizaciones, fondos, redes y mecanismos que pueden ayudar: { $count } entradas. Una entrada solo se muestra después de que alguien la haya comprobado, y durante noventa días.

library-head-line = línea de protección

library-head-need = ayuda con

library-head-entries = entradas

## Los mapas

library-map-objectives = Objetivos

library-mark-A = conciencia: ver lo que pasa alrededor

library-mark-B = actitudes: cómo miramos nuestra propia seguridad

library-mark-C = estrategias: qué hacemos con ello

library-mark-D = capacidad: poder seguir, y transmitirlo

library-map-core = Lo esencial

library-mark-S = un espacio seguro

library-mark-T = tiempo propio

library-mark-E = tenernos mutuamente

library-mark-V = el valor propio

library-map-dimensions = Dimensiones de la seguridad

library-mark-1 = libre de amenazas

library-mark-2 = económica

library-mark-3 = política

library-mark-4 = ambiental

library-mark-5 = salud

library-map-lines = Líneas de protección

library-mark-L1 = la propia organización, el movimiento, la comunidad y la familia

library-mark-Ld = organizaciones aliadas y donantes

library-mark-L2 = organizaciones internacionales

library-mark-L3 = mecanismos de los Estados

library-map-wellbeing = Bienestar

library-mark-w1 = cuidarse cuenta

library-mark-w2 = espacio para soltar la presión

library-mark-w3 = quienes dirigen dan ejemplo

library-mark-w4 = personas con quienes hablar, por ejemplo terapeutas

library-mark-w5 = lugares seguros y retiros

library-mark-w6 = donantes que miran a la persona entera

library-mark-w7 = compartir lo que tenemos

library-mark-w8 = la cultura de una organización

library-map-coaching = Acompañar a un grupo

library-mark-K1 = un acuerdo al principio

library-mark-K2 = evaluar riesgos

library-mark-K3 = formación

library-mark-K4 = un plan de seguridad

library-mark-K5 = acompañamiento

library-mark-K6 = entregar el relevo
