# Cómo se dicen los días en español, para leerlos y para escribirlos.
#
# Cada mensaje es una lista de maneras de decir una cosa, separadas por |; la primera es la que
# Kolo escribe. No importan las mayúsculas, los acentos ni la puntuación.

date-monday = lunes
date-tuesday = martes
date-wednesday = miércoles
date-thursday = jueves
date-friday = viernes
date-saturday = sábado
date-sunday = domingo

date-january = enero | ene
date-february = febrero | feb
date-march = marzo
date-april = abril | abr
date-may = mayo
date-june = junio | jun
date-july = julio | jul
date-august = agosto | ago
date-september = septiembre | setiembre | sep | sept
date-october = octubre | oct
date-november = noviembre | nov
date-december = diciembre | dic

date-today = hoy | esta noche
date-tomorrow = mañana
date-day-after-tomorrow = pasado mañana
date-yesterday = ayer
date-weekend = fin de semana
date-end-of-month = fin de mes | fin del mes | final de mes | final del mes | finales de mes

date-day = día | días
date-week = semana | semanas
date-month = mes | meses
date-year = año | años

# Delante de un número de días: «en diez días»
date-in = en | dentro de
date-next = próximo | próxima | siguiente | que viene | entrante
date-last = pasado | pasada | último | última
date-ago = hace
# Pueden ir en cualquier lugar y aquí no dicen nada.
date-fillers = el | la | este | esta | de | del | para | hasta | a | antes de | antes del | a más tardar | quizá | quizás | tal vez | por favor

# Desde el uno; varias maneras de decir un número llevan coma en medio.
date-counts = uno, un, una, primero | dos, un par de | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince
# Palabras para un tiempo: lo que se dice, dos puntos, y lo mismo con un número. Lo que también es una
# unidad, como «semana», se entiende solo detrás de «en» y «hace».
date-spans = una quincena: quince días | medio año: seis meses
# Justo detrás del número de un día: «1º»
date-ordinals = o | ero
# No está vacío si «1/12» es el primero de diciembre para quien habla el idioma.
date-day-before-month = sí
