# Lo que dice `kolo check` sobre las fichas del directorio. Como en check.ftl, cada error tiene una
# frase, un `label` que aparece en el lugar del archivo y un `help` que dice qué escribir.

# $entries: un número; $unchecked: cuántas no se muestran a nadie
check-directory-summary = Directorio: { $entries } fichas; { $unchecked } de ellas sin comprobar en los últimos 90 días, y solo las ve quien facilita

check-entry-bad-name = "{ $name }" no puede ser el nombre de una ficha
    .label = la ficha se llama como su archivo
    .help = Nombra el archivo solo con letras minúsculas de la a a la z, cifras y guiones, como fondo-ejemplo.md: ese nombre se escribe en el chat.

check-entry-no-title = la ficha no tiene título
    .label = aquí debería estar el título
    .help = Empieza el archivo con "# " y el nombre, por ejemplo: # Fondo Ejemplo

check-entry-no-about = nada dice qué hace
    .label = falta un párrafo más abajo
    .help = Escribe un párrafo debajo de los ajustes: qué ofrece, para quién y dónde.

# $key: tal como se escribió
check-entry-unknown-key = "{ $key }" no es un ajuste de una ficha
    .label = aquí no se conoce
    .help = Debajo del título se puede poner: kind, line, helps-with, languages, speed, seen-in, checked-on, checked-by. Si es una frase y no un ajuste, deja una línea vacía antes y empiézala con otra palabra.

# $key: el ajuste
check-entry-key-twice = "{ $key }" aparece dos veces
    .label = ya está más arriba
    .help = Deja el que sea correcto y borra el otro.

# $key: el ajuste; $value: tal como se escribió
check-entry-bad-value = "{ $key }" no puede ser "{ $value }"
    .label = este valor no se entiende
    .help = { $key ->
        [kind] Escribe uno de estos: organisation, fund, network, mechanism.
        [line] Escribe la línea de protección: L1 (lo propio), Ld (alianzas y donantes), L2 (organizaciones internacionales) o L3 (mecanismos).
        [helps-with] Escribe una o varias de estas palabras, con comas: emergency, money, relocation, rest, legal, medical, wellbeing, digital, accompaniment, advocacy, training, solidarity, complaint.
        [languages] Escribe códigos de idioma, con comas, por ejemplo: en, es, ar
        [speed] Escribe uno de estos: hours, days, weeks, months. O déjalo vacío.
       *[other] Escribe el día como año, mes y día, por ejemplo: 2026-05-31. O déjalo vacío.
    }

# $key: el ajuste
check-entry-no-setting = falta "{ $key }"
    .label = debería estar aquí debajo
    .help = { $key ->
        [kind] Escribe qué es: organisation, fund, network o mechanism.
        [line] Escribe la línea de protección, por ejemplo: line: L2
        [helps-with] Escribe con qué ayuda, por ejemplo: helps-with: relocation, legal
        [seen-in] Escribe dónde se leyó y cuándo, para que se pueda comprobar: seen-in: su página sobre fondos, mayo de 2026
        [checked-by] Escribe las iniciales de quien la comprobó: un día solo no dice por quién.
       *[other] Escribe el día en que se comprobó, por ejemplo: checked-on: 2026-05-31
    }

# $heading: tal como se escribió
check-entry-unknown-section = una ficha no tiene la sección "{ $heading }"
    .label = este encabezado no se conoce aquí
    .help = Las secciones son: ## asks for, ## mind, ## contact. Son iguales en todos los idiomas.

# $section: su nombre
check-entry-section-twice = la sección "{ $section }" está dos veces
    .label = ya está más arriba
    .help = Junta las dos o borra una.

# $section: su nombre
check-entry-no-section = la sección "{ $section }" falta o está vacía
    .label = debería estar en este archivo
    .help = { $section ->
        [mind] Escribe debajo de "## mind" qué puede ser peligroso o decepcionante: quién se entera, qué se hace público, cuánto tarda. Se lee antes del contacto.
       *[other] Escribe debajo de "## asks for" qué quiere saber o tener antes de ayudar. Se lee antes del contacto.
    }

# $key: tal como se escribió
check-entry-translation-setting = la traducción de una ficha no lleva "{ $key }"
    .label = esto viene del original
    .help = Borra la línea: los ajustes y los contactos están solo en el original.

check-entry-translation-contact = la traducción de una ficha no dice cómo contactar
    .label = esto viene del original
    .help = Borra esta sección y escribe cómo contactar debajo de "## contact" en el original: eso se lee en todos los idiomas.
