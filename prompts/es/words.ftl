# Lo que la gente le escribe a Kolo, en español.
#
# Cada mensaje es una lista de maneras de decir una cosa, separadas por |. La primera es la que Kolo
# muestra. No importan las mayúsculas, los acentos, los apóstrofos ni la puntuación, y antes o
# después puede ir una cortesía (abajo). Todos los idiomas se entienden en todas partes; primero el
# de la persona. Ninguna manera de decir puede valer por dos palabras de la misma lista.

# Cómo se unen los nombres cuando Kolo los enumera.
list-comma = {", "}

# Van dentro de un nombre y no nombran a nadie: «La Negra», «Dra. Ana».
name-fillers = el | la | los | las | de | del | y | e | dr | dra | sr | sra | don | doña | prof

# Pueden acompañar a cualquier palabra: "pausa, por favor", "ok, alto".
courtesies = por favor | porfavor | porfa | porfis | gracias | muchas gracias | kolo | ok | vale | bueno | perdón | disculpa | disculpen

# Entre cuántos y dónde: «dos en la 1», «2x1».
dots-on = en | a | al | para | por | x | punto | puntos | de
# Entre números, o delante de uno: «1 y 4», «la opción 2».
between-numbers = y | e | más | luego | número | núm | opción | el | la | los | las

# Van delante de un nombre: «llámame Mira».
call-me = llámame | me llamo | mi nombre es

# Van delante de dos puntos y de una idea que queda aparcada: «aparcar: ¿quién cuida al gato?»
parking = aparcar | aparco | aparca | estacionar | estaciono

# Van antes de dos puntos y de un título bajo el que se ordena algo: "nuevo: cuidado de niñas y niños"
new-heading = nuevo | nueva | nuevo título | título

## Palabras de cualquier persona

# Una negativa: quien preguntó la toma como un "no", sin pedir razones.
word-pass = paso | yo paso | pasar | pasa | quiero pasar | no gracias | prefiero no | mejor no | prefiero pasar
# Ahora no, quizá en otro momento: no se pierde ninguna respuesta ni se da ninguna.
word-later = después | más tarde | luego | ahora no | por ahora no | más adelante | en un rato | al rato | vuelve después | vuelve a mí
# "closing" se entiende también al final de un texto: "Cansada y contenta. listo"
# Ahí no está "ya": "no puedo más, ya" no es un final.
word-done = listo | lista | liste | estoy listo | estoy lista | estoy liste | ya | ya está | ya estoy | hecho | he terminado | ya he terminado | terminé | ya terminé | he acabado | acabé | ya acabé | eso es todo | es todo | fin
    .closing = listo | lista | liste | ya está | hecho | he terminado | ya he terminado | terminé | ya terminé | he acabado | acabé | ya acabé | eso es todo | es todo | fin
word-pause = pausa | pausar | una pausa | hagamos una pausa | necesito una pausa | quiero una pausa | descanso | un descanso | necesito un descanso
word-resume = continuar | continuemos | continúa | continúe | seguir | sigamos | seguimos | sigue | reanudar | retomar
# Se muestra "alto", porque "parar" y "pasar" se confunden con una sola letra.
word-stop = alto | parar | para | pare | paremos | quiero parar | basta | ya basta | detener | detente | deténgase
word-help = ayuda | ayúdame | ayúdenme | necesito ayuda | qué puedo decir | qué puedo hacer | comandos
word-leave = salir | salgo | me salgo | quiero salir | me voy | me quiero ir | quiero irme | irme | me retiro | abandonar
word-forget-me = olvídame | olvídeme | olvídate de mí | olvida todo sobre mí | bórrame | bórreme | elimíname | elimíneme | borra mis datos | borra todo lo mío | elimina mis datos
# Retira lo último que se escribió, y nada más.
word-forget-it = olvídalo | olvídelo | olvida eso | bórralo | bórrelo | borra eso | retíralo | retira eso | lo retiro
word-yes = sí | s | claro | claro que sí | vale | dale | ok | de acuerdo | está bien
word-no = no | n | nop | todavía no | aún no | no todavía
word-skip = saltar | saltarla | sáltala | sáltalo | salta | omitir | omítela | omítelo
word-what-can-you-see = qué puedes ver | qué puede ver | qué ves | qué puedes leer | qué lees | qué guardas | quién puede leer esto | quién lee esto | privacidad
word-wait = espera | espere | esperar | un momento | un momentito | momento | un segundo | dame un momento | dame tiempo
word-next = siguiente | el siguiente | la siguiente | próximo | próxima | adelante

## Palabras de algunos tipos de pasos

word-back = atrás | volver | volver atrás | la anterior | anterior
word-review = revisar | repasar | muéstrame | muéstrame todo | qué escribí
word-hand = mano | levanto la mano | pido la palabra | quiero hablar
word-hold = alto un momento | detengámonos | hold
word-ground = calma | ayúdame a calmarme | volver al cuerpo
# Los dos siguientes van delante de números: «retener 3», «mostrar 3, 5».
word-hold-back = retener | retén | retenga | apartar | aparta
word-show-after-all = mostrar | muestra | muestre | enseñar | enseña
word-support = apoyo | necesito apoyo | necesito a alguien | alguien por favor
word-write-to-me = escríbeme | que me escriba | quiero que me escriba
word-line = frase | nuestra frase | línea

## Palabras de formularios, tablas y promesas

word-my-promises = mis promesas | promesas | muéstrame mis promesas | qué prometí | qué he prometido

word-my-texts = mis textos | muéstrame mis textos | qué me guardas
# Responde a: ¿cuándo quieres que vuelva a ti?
word-now = al final | cuando termine | ahora | ahora mismo

word-exercises = ejercicios | mis ejercicios | qué puedo hacer a solas

# Llevan detrás un número o un nombre: «cambiar 3». Lo que no encaje es una respuesta como cualquiera.
verb-change = cambiar | cambia | cambio | corregir | corrige
verb-release = mostrar | muestra | compartir | comparto
verb-take-back = retirar | retira | retiro
verb-forget-promise = olvidar promesa | olvida promesa | olvida la promesa | borrar promesa | borra la promesa | borra promesa

verb-begin = empezar | empieza | empiezo | abrir
verb-hand-to = entregar a | entregarlo a | entrégalo a | entrega a
verb-give-back = devolver | devuélveme | devuelve
verb-erase-text = borrar texto | borra el texto | borra mi texto | borra texto

# Entre números: «1 y 3».
number-and = y | e

## Palabras sobre las preguntas del día

# Al comienzo de un texto; lo que va detrás se lee aparte.
check-in-word = pregúntame | pregúntame cómo estoy | cómo estoy | mis preguntas del día | pregunta del día | preguntas del día | check-in | checkin
check-in-with = pregúntame con | preguntas del día con | pregunta del día con | check-in con
check-in-without = solo los colores | solo colores | sin más preguntas que los colores
check-in-off = ya no me preguntes | no me preguntes más | no preguntes más | sin pregunta del día | quitar la pregunta del día | terminar la pregunta del día
# «fuera hasta el lunes»
check-in-away = fuera | estoy fuera | estaré fuera | no estoy | no estaré
check-in-back-again = ya volví | ya regresé | he vuelto | estoy de vuelta | ya no estoy fuera
check-in-holiday = día libre | feriado | festivo | libre el
check-in-no-holiday = sin día libre | no es feriado | no es festivo | no es día libre
# «silencio de 22:00 a 7:00»
check-in-quiet = silencio | horas de silencio | silencio de | silencio entre
check-in-no-quiet = sin silencio | sin horas de silencio | quitar silencio | quitar el silencio
# «recordatorio 3 h»; solo: a las dos horas
check-in-reminder = recordatorio | recuérdame una vez | con recordatorio | recordatorio a las
check-in-no-reminder = sin recordatorio | sin recordatorios | no me recuerdes | quitar recordatorio
check-in-on-the-minute = pregunta al minuto | pregúntame al minuto | en punto siempre
check-in-around = pregunta alrededor | pregúntame alrededor
# Delante de dos puntos: «qué ayuda: el río, mi tía»
check-in-what-helps = qué ayuda | lo que ayuda | qué me ayuda | lo que me ayuda | mis palabras
check-in-forget-what-helps = olvida qué ayuda | olvida lo que ayuda | olvida mis palabras | borra mis palabras | borrar mis palabras
check-in-how-have-i-been = cómo he estado | cómo estuve | cómo me ha ido | mis respuestas | muéstrame mis respuestas
check-in-as-file = cómo he estado en un archivo | mis respuestas en un archivo | mis respuestas como archivo
check-in-forget-answers = olvida mis respuestas | borra mis respuestas | borrar mis respuestas | olvidar mis respuestas
check-in-circle-view = vista del círculo | la vista del círculo | mi vista del círculo
check-in-no-circle-view = sin vista del círculo | no más vista del círculo | quitar la vista del círculo | quitar vista del círculo | ya no acepto la vista del círculo

# Cómo está alguien. Solo esto, sin más o con las palabras de around-lights: «hoy estoy en rojo».
light-green = verde | bien | bastante bien | estoy bien | todo bien
    .signs = 🟢 | 💚 | 🟩
light-amber = ámbar | ambar | amarillo | amarilla | naranja | más o menos | mas o menos | regular | así así
    .signs = 🟡 | 🟠 | 💛 | 🧡 | 🟨 | 🟧
light-red = rojo | roja | mal | muy mal | fatal | no muy bien | nada bien
    .signs = 🔴 | ❤️ | ❤ | 🟥
around-lights = hoy | es | está | estoy | estuve | ando | me | siento | sigo | sigue | en | un | una | poco | día | algo | muy | todavía | aún | otra | vez | ahora | creo | que | yo | mi | color | respuesta | esta | mañana | noche | tarde | la | el | mejor | digo | de | nuevo

## Órdenes: lo que va detrás de "!"

command-start = empezar | empieza | empecemos | comenzar | comienza | iniciar | inicia | abrir
command-next = siguiente | adelante | próximo | próxima
command-back = atrás | volver | anterior | regresar
command-skip = saltar | salta | omitir
command-extend = más tiempo | extender | prolongar | alargar | ampliar
command-pause = pausa | pausar | descanso
command-resume = continuar | continúa | seguir | sigue | sigamos | reanudar | retomar
command-stop = alto | parar | para | pare | basta | detener
command-status = estado | dónde estamos | cómo vamos
command-scripts = guiones | ejercicios | dinámicas
command-help = ayuda | comandos
command-leave = salir | salgo | me voy | irme
command-pass = paso | pasar | pasa
command-later = después | más tarde | luego
command-done = listo | lista | liste | ya | terminé | he terminado
command-forget-me = olvídame | olvídeme | bórrame | bórreme | elimíname
command-language = idioma | lengua
command-co-facilitator = cofacilitar | cofacilitadora | cofacilitador | cofacilitación | co-facilitar | co-facilitadora | co-facilitador
command-hand-over = entregar | ceder | traspasar | relevo
command-groups = grupos | grupo
command-call-back = llamar de vuelta | que vuelvan | de vuelta
command-line = frase | nuestra frase | línea
command-scribe = anota | quien anota | escriba
command-vote-again = votar otra vez | segunda votación | volver a votar
command-event = suceso | llamar suceso
command-pictures-on = imágenes sí | imágenes | con imágenes
command-pictures-off = imágenes no | sin imágenes
command-agenda = agenda | plan | programa
command-insert = insertar | añadir | agregar
command-drop = quitar | sacar
command-move = mover | reordenar
command-repeat = repetir | otra vez
command-shorten = acortar | más corto | menos tiempo
command-swap = cambiar | en vez de | alternativa
command-undo = deshacer
command-priorities = prioridades | preguntar prioridades
command-time-zone = zona horaria | huso horario
command-support = apoyo | quién apoya
command-hold = alto un momento | hold
command-ground = calma | volver al cuerpo
command-energiser = energía | despertar | dinámica
command-notes = notas | notas de facilitación
command-slow = lento | asíncrono | despacio
command-slow-on = lento sí | lento si | despacio sí
command-slow-off = lento no | despacio no
command-hand = mano | pedir la palabra
command-park = aparcar | aparco | estacionar | estaciono
command-parked = pendientes | estacionado | aparcado
command-harvest = cosecha | para llevar
command-redact = tachar | tacha | suprimir
command-reload = recargar | recargar guiones
command-offer = ofrecer | ofrezco
command-offer-plan = ofrecer la pregunta del día | ofrecer pregunta del día | ofrecer preguntas del día | ofrecer pregunta
command-offer-no-plan = ofrecer sin pregunta del día | no ofrecer la pregunta del día | no ofrecer pregunta
command-offer-view = ofrecer la vista del círculo | ofrecer vista del círculo | ofrecer vista | ofrecer la vista
command-offer-no-view = ofrecer sin vista del círculo | no ofrecer la vista del círculo | no ofrecer vista
command-chain = cadena | cadena de alerta | nuestra cadena
command-no-chain = sin cadena | terminar la cadena | terminar cadena | no más cadena

## Dónde va algo en la agenda: "!insertar closing después de 2"

place-after = después de | detrás de | tras
place-before = antes de | delante de

## Números en palabras

number-1 = uno | una
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco

## El directorio: lo que se puede pedir con `!quién`

command-who = quién | quién ayuda con | quién ayuda | quién puede ayudar con | quién puede ayudar | directorio
command-checked = comprobado | comprobada | comprobar | por comprobar
command-propose = proponer | propongo | sugerir

need-emergency = emergencia | ayuda urgente | urgente | urgencia
need-money = dinero | fondo | fondos | beca | apoyo económico | gastos
need-relocation = reubicación | refugio | otro lugar | salir de aquí | lugar seguro
need-rest = descanso | respiro | retiro
need-legal = ayuda legal | legal | abogada | abogado | defensa legal
need-medical = ayuda médica | médica | salud | hospital | médico
need-wellbeing = bienestar | acompañamiento emocional | terapia | hablar con alguien | salud mental
need-digital = seguridad digital | digital | teléfono | cuentas | computadora
need-accompaniment = acompañamiento | presencia | compañía | escolta
need-advocacy = incidencia | visibilidad | llamamiento | atención | presión
need-training = formación | capacitación | taller | aprender
need-solidarity = solidaridad | aliadas | alianzas | red | redes
need-complaint = queja | quejas | denuncia | denuncias | procedimiento | mecanismo

line-own = lo propio | propio | comunidad | familia
line-partners = alianzas y donantes | donantes | donante | socias
line-international = organizaciones internacionales | organizaciones | internacional
line-mechanisms = mecanismos | estados | naciones unidas | onu

## Contactos, llamadas y reglas sobre el silencio

word-my-contacts = mis contactos | ver mis contactos | en quién confío | quiénes son mis contactos
word-absence-rule = regla de ausencia | mi regla de ausencia | regla de silencio | ver mi regla de ausencia
word-my-buddies = mis duplas | mi dupla | ver mis duplas | quién es mi dupla
word-no-follow-up = promesas sin seguimiento | sin seguimiento | no preguntes por mis promesas
word-step-back-from-chain = me retiro de la cadena | me aparto de la cadena | salgo de la cadena | dejo la cadena

verb-trust = confío en | confiar en | confio en
verb-untrust = ya no confío en | dejar de confiar en | no confío en
verb-step-back = me retiro de | dejo de ser contacto de | me aparto de
verb-first = primero | llama primero a | pregunta primero a
verb-my-hours = mis horas | mi horario
# Va delante de tres horas y un nombre: «si no he contestado a las 20:00, pregúntame otra vez a las 20:30; si nada a las 21:00, avisa a Ana»
verb-if-silent = si no he contestado | si no he respondido | si no he escrito | si no contesto | si no respondo | si no escribo | si no sabes de mí
verb-no-absence-rule = sin regla de ausencia | no regla de ausencia | quitar regla de ausencia | terminar regla de ausencia | terminar mi regla de ausencia
verb-buddy = dupla con | dupla | ser dupla con
verb-end-buddy = terminar dupla con | terminar dupla | terminar la dupla con | terminar la dupla | ya no dupla con
verb-to-buddy = para mi dupla | para dupla | dile a mi dupla
verb-ask-after = pregúntame por | pregunta por
verb-log = registro | anota
verb-drill = simulacro | simulacro de alerta | ensayar una alerta
verb-no-drills = sin simulacros | no más simulacros | ningún simulacro
verb-my-drills = mis simulacros
verb-my-alerts = mis alertas
verb-keep-log = guarda el registro | guardar el registro
verb-forget-alerts = olvida mis alertas | borra mis alertas

# Respuestas solo a ciertas preguntas: en lo demás son frases comunes.
reply-never = nunca | nunca más | que nadie me pregunte
reply-ask-me-again = pregúntame de nuevo | pueden preguntarme | pregúntenme de nuevo
reply-any-hour = a cualquier hora | cualquier hora | siempre | día y noche | a toda hora
reply-as-first = como principal | como la principal | como el principal | como primero | como primera | en primer lugar | como primer contacto
reply-hello = hola | hola kolo | buenas | buenos días | buenas tardes | buenas noches | qué tal | saludos | buen día
reply-i-will = me encargo | le escribo | voy a escribir | le llamo | voy a llamar | lo intento | yo me ocupo | puedo | sí puedo | yo puedo | puedo hacerlo
reply-i-cannot = no puedo | ahora no puedo | no puedo ahora
reply-never-mind = ya no hace falta | no hace falta | cancelar | cancela | déjalo
reply-reached = hablé con ella | hablé con él | hablé con elle | ya nos comunicamos | ya nos hablamos | está a salvo
reply-still-trying = sigo intentando | sigo en ello | lo sigo intentando | todavía no

# Qué hace un contacto en peligro, y en qué reconoce una alerta verdadera. Detrás va un nombre, y casi
# siempre dos puntos: «instrucciones para Ana: llama a mi hermana», «palabra clave para Ana: garza»
verb-instructions = instrucciones para | instrucción para | indicaciones para | mis instrucciones para
verb-no-instructions = sin instrucciones para | borrar instrucciones para | borra las instrucciones para | quitar instrucciones para
verb-code-word = palabra clave para | clave para | nuestra palabra clave con
verb-no-code-word = sin palabra clave para | borrar palabra clave para | borra la palabra clave para | quitar palabra clave para
# «mis horas en peligro siempre»
verb-my-hours-in-danger = mis horas en peligro | mis horas en caso de peligro | mi horario en peligro
verb-far-contact = contacto lejano | contacto lejos
verb-outside-contact = contacto de fuera | contacto externo
reply-as-usual = como de costumbre | las mismas | igual | solo mis horas | dentro de mis horas | las de costumbre
reply-acting = actuando | estoy en ello | voy en camino | en camino | ya estoy actuando | puedo seguir | sí puedo seguir
reply-i-cannot-go-on = no puedo seguir | ya no puedo seguir
reply-how-it-stands = cómo va | cómo va todo | quién contestó | quién respondió | estado de la alerta | estado

## Alertas

# Va al principio: «alerta urgente en el puesto fronterizo». Nada con lo que empiece una respuesta común.
alert-word = alerta | sos | auxilio | socorro | alarma | mayday | estoy en peligro | corro peligro | ayuda ya | ayúdame ya | ayúdenme ya
# De estas, la que también empieza frases comunes («sos muy amable»): da la alerta sola, o con un nivel.
alert-alone = sos
# Se parecen a una palabra que da la alerta, y no son errores al escribirla.
alert-not = alertas | alertan | alertar | alerto | alarmas | alarman | alarmar | alarmo | alarme | alberta | aleta | auxilios | auxilia | auxilie | socorros | socorre | socorra
# «margen de alerta 20»
alert-grace = margen de alerta | alerta margen | espera de alerta
alert-cancel = cancelar | cancela | cancela la alerta | cancelar alerta | cancelar la alerta | anular | anula | anula la alerta | alerta cancelada | alerta anulada
alert-safe = estoy a salvo | ya estoy a salvo | estoy fuera de peligro | ya estoy fuera de peligro | pasó el peligro | ya pasó el peligro
# Va delante de la palabra propia: «a salvo garza»
alert-safe-with = a salvo
alert-false-alarm = falsa alarma | fue una falsa alarma | era una falsa alarma | alarma falsa | alerta falsa | falsa alerta | no hay peligro
alert-safe-word = palabra de seguridad | mi palabra de seguridad | palabra segura
alert-quiet = en silencio | silencio | no muestres nada
alert-not-quiet = sin silencio | quitar silencio | fin del silencio | mostrar de nuevo

level-worried = preocupación | con preocupación | preocupada | preocupado | preocupade
level-urgent = urgente | muy urgente | es urgente
level-arrested = detención | detenida | detenido | me detuvieron | arresto | arrestada | arrestado | me arrestaron

## Niveles propios y la ficha sellada

verb-my-levels = mis niveles | niveles
verb-level = nivel | poner nivel | mi nivel
verb-erase-level = borrar nivel | borra nivel | borra el nivel | quitar nivel | eliminar nivel
verb-card = ficha | mi ficha | ficha sellada | mi ficha sellada
verb-erase-card-when-safe = borrar ficha a salvo | borra la ficha a salvo | borra mi ficha a salvo | ficha borrar a salvo
verb-keep-card-when-safe = guardar ficha a salvo | guarda la ficha a salvo | guarda mi ficha a salvo | ficha guardar a salvo
level-everybody = todos | todas | todes | todo el mundo
level-once = una vez
level-twice = dos veces
level-times = veces | vez | x

## Viajes: palabras antes de lo que se dice de uno

journey-word = viaje | mi viaje | trayecto
journey-extend = extender | extender por | prolongar | más tiempo | alargar
journey-arrived = llegué | ya llegué | he llegado | ya estoy de vuelta | estoy de vuelta | ya regresé | ya volví | estoy en casa
# En un lugar del camino
journey-there = aquí | pasé | ya pasé | estoy ahí | estoy allí
journey-via = vía | por | pasando por
journey-note = nota de viaje | nota del viaje
journey-off = mi teléfono puede estar apagado hasta | mi celular puede estar apagado hasta | mi teléfono estará apagado hasta | teléfono apagado hasta | celular apagado hasta | no tendré señal hasta
journey-nudge = aviso del viaje | aviso de viaje
journey-wait = espera del viaje | espera de viaje
journey-check = revisión del viaje | revisión de viaje
journey-to-mark = a | hacia | al | para
journey-until-mark = hasta | antes de | hasta el
