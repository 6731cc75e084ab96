# Lo que dice `kolo translate`, en español: en la terminal, texto sin formato; y en los archivos PO,
# junto a cada frase, para quien traduce.

translate-no-language = Nombra el idioma al que traduces, por ejemplo: kolo --language fr translate export. El inglés es el idioma en que se escriben primero los textos de Kolo.

# $file: una ruta
translate-in-the-way = { $file } ya existe y no es un archivo PO; no se cambió nada. Nombra otro archivo: --to ARCHIVO

# $file: una ruta; $count, $open, $fuzzy: cuántas frases
translate-exported = Escrito: { $file }. Frases: { $count } · por traducir: { $open } · por releer: { $fuzzy }.

# $file: una ruta; $line: una línea, o 0 si no se sabe
translate-not-po = { $line ->
        [0] { $file } no es un archivo PO
       *[other] { $file }, línea { $line }: esto no es un archivo PO
    }; no se cambió nada

# $file: un archivo, por ejemplo scripts/opening; $done, $all: cuántas frases
translate-partial = Sin incluir, falta terminarlo: { $file }, { $done } de { $all } frases.

# $file: un archivo, por ejemplo kolo.ftl; $done, $all: cuántos mensajes
translate-phrases-partial = { $file } tiene { $done } de { $all } mensajes; los demás se dicen en inglés.

# $context: de una frase del archivo PO
translate-read-otherwise = Sin incluir: { $context } se leería como otra cosa y no como una frase, por ejemplo una lista, un título o dos párrafos. Empieza con una letra y no dejes líneas vacías.

# $context: de una frase del archivo PO
translate-broken = Sin incluir: { $context } no está escrito como pide Fluent. Deja las llaves y lo que contienen como en el original; no empieces ninguna línea con asterisco, punto o corchete.

# $context: de una frase del archivo PO; $names: por ejemplo "$name"
translate-placed = Sin incluir: { $context } y su original no tienen lo mismo entre llaves: { $names }.

# $context: de una frase del archivo PO; $length: en letras
translate-too-long = Sin incluir: { $context } tiene { $length } letras, y un mensaje puede tener 400.

# $file: una ruta
translate-refused = Sin incluir: { $file }, por los errores de arriba.

# $reason: qué estaba mal
translate-phrases-refused = Sin incluir, frases que no se pueden leer junto a las demás: { $reason }

# $file: una ruta
translate-written = Escrito: { $file }

# $file: una ruta
translate-would-write = Se escribiría: { $file }

# $count: cuántos archivos
translate-same = Archivos que dicen lo mismo que antes: { $count }.

# $count: cuántos archivos
translate-untouched = Archivos sin nada traducido: { $count }.

## Junto a las frases de los archivos PO

translate-note-title = Un título o un nombre.

# $limit: cuántas letras
translate-note-message = Un mensaje que la gente lee. Como máximo { $limit } letras.

# $limit: cuántas letras
translate-note-question = Una pregunta que la gente responde. Como máximo { $limit } letras.

translate-note-item = Un elemento de una lista o una celda de una tabla. Pocas palabras.

translate-note-aside = Para quien facilita; nunca se envía al círculo.

# $care: green, amber o red
translate-note-care = Cuidado del ejercicio: { $care }.

translate-note-braces = Lo que está entre llaves se queda como está, y se reemplaza cuando se dice.

translate-note-fluent = Entre llaves está lo que se pone después. Déjalo como está; puede cambiar de lugar. Donde hay opciones después de una flecha, traduce lo que sigue a los corchetes.

translate-note-words = Maneras de decir una cosa, separadas por |. Escribe las de tu idioma, las que haya; la primera es la que se muestra.

# $text: una traducción
translate-note-other = En Kolo ahora dice: { $text }
