# Cómo se dicen los días y las horas en español, para leerlos: «cada lunes a las 8 y media».
#
# Cada mensaje es una lista de maneras de decir una cosa, separadas por |. No importan las
# mayúsculas, los acentos ni la puntuación. Los días de la semana y los números están en dates.ftl.

rhythm-every = cada | todos los | todas las
rhythm-every-other-day = un día sí y otro no | un día sí y un día no | día por medio | día de por medio
rhythm-daily = a diario | diariamente | diario
# De lunes a viernes; vacío ({""}) donde la gente entiende otros días.
rhythm-weekdays = entre semana | día laborable | días laborables | día hábil | días hábiles
# Sábado y domingo
rhythm-weekends = fin de semana | fines de semana
rhythm-day = día | días
rhythm-hour = h | hs | hrs | hora | horas
rhythm-minute = min | mins | minuto | minutos
# Delante de una hora: «a las 8»
rhythm-at = a las | a la | las
rhythm-from = de | del | de las | de la | desde | desde el | desde las | desde la | entre | entre las | entre la | a partir de | a partir del | empezando
rhythm-to = a | al | hasta | hasta las | hasta la | hasta el
# Delante de un tiempo: «en 4 horas»
rhythm-in = en | dentro de | por | durante
rhythm-and = y | e
rhythm-half = media
rhythm-quarter = cuarto | un cuarto
rhythm-third = {""}
# Entre los minutos y su hora, como en inglés «half past 8»
rhythm-past = {""}
# Entre una hora y lo que le falta: «las 9 menos cuarto»
rhythm-less = menos
rhythm-am = am | a.m.
rhythm-pm = pm | p.m.
rhythm-morning = de la mañana | por la mañana | en la mañana | mañana | mañanas
rhythm-afternoon = de la tarde | por la tarde | en la tarde | tarde | tardes
rhythm-evening = {""}
rhythm-night = de la noche | por la noche | en la noche | noche | noches
rhythm-dawn = de la madrugada | por la madrugada | en la madrugada | madrugada
rhythm-noon = mediodía | del mediodía | al mediodía
rhythm-midnight = medianoche | de la medianoche | a medianoche | a la medianoche
# Números mayores que los de dates.ftl: lo que se dice, dos puntos, el número.
rhythm-numbers = dieciséis: 16 | diecisiete: 17 | dieciocho: 18 | diecinueve: 19 | veinte: 20 | veintiuna, veintiuno: 21 | veintidós: 22 | veintitrés: 23 | veinticinco: 25 | treinta: 30 | cuarenta: 40 | cuarenta y cinco: 45 | cincuenta: 50
# Tiempos con nombre propio: lo que se dice, dos puntos, cuántos minutos.
rhythm-lengths = media hora: 30 | una media hora: 30 | hora y media: 90 | una hora y media: 90 | un cuarto de hora: 15 | tres cuartos de hora: 45
# Pueden ir en cualquier lugar y aquí no dicen nada.
rhythm-fillers = el | la | los | por favor | sobre | hacia | también
# Lo que va al final de un día de la semana cuando son varios: «sábados»
rhythm-plurals = s
# Lo que se escribe junto a la palabra siguiente, como en árabe «والخميس»
rhythm-attached-and = {""}
# Desde el lunes; varias maneras llevan coma en medio.
rhythm-days-short = lun | mar | mié | jue | vie | sáb | dom
