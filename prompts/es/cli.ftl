# Lo que la línea de órdenes le dice a quien opera Kolo, en español. Texto simple, sin Markdown.

## kolo init

init-homeserver-question = ¿En qué servidor está la cuenta de Kolo? Por ejemplo https://matrix.example.org

init-account-question = ¿Qué cuenta va a usar Kolo? Por ejemplo @kolo:example.org

init-password-question = ¿Cuál es la contraseña de esa cuenta? No se ve mientras la escribes.

init-operator-question = ¿A cargo de quién funciona Kolo? La gente lo lee cuando conoce a Kolo: «Funciono a cargo de …». Por ejemplo: Casa del Río

init-allow-question = ¿Quién puede invitar a Kolo? Personas, como @lena:example.org, o servidores enteros, como example.org, con espacios en medio.

init-logging-in = Iniciando sesión en { $homeserver } …

init-trust = Preparando la firma cruzada y el almacén de secretos, para que las aplicaciones de la gente reconozcan a Kolo …

# $key: la clave de recuperación
init-recovery-key =
    La clave de recuperación, que solo se muestra ahora:

        { $key }

    Anótala y guárdala lejos de esta máquina. Con ella, Kolo puede seguir con la misma identidad en otra máquina.

init-recovered = La identidad de la cuenta se retomó con la clave de recuperación.

# $account: por ejemplo @kolo:example.org; $fingerprint: la de su dispositivo
init-fingerprint =
    Huella de { $account }:

        { $fingerprint }

    Quien verifique a Kolo en su aplicación compara lo que ve ahí con esta huella.

# $config, $key, $data: rutas
init-done =
    Terminado. Esto quedó escrito:

        { $config }: la configuración, para leerla y cambiarla
        { $key }: la clave de los datos. Guarda una copia en otro lugar; sin ella, los datos no se pueden leer.
        { $data }: los datos

    Lo que sigue: kolo run

## kolo run

run-ready = Kolo está funcionando como { $account }. Ctrl-C lo detiene.

run-stopping = Kolo se está deteniendo. Lo que falta por enviar queda guardado y sale cuando vuelva a empezar.

## kolo health

health-nowhere = la configuración no dice en qué dirección Kolo responde si está bien; escribe por ejemplo: health = "127.0.0.1:8790"

health-silent = Kolo no responde; no está en marcha, o se quedó trabado

## kolo backup

backup-passphrase-question = ¿Con qué frase de contraseña se va a abrir la copia? Toma una larga, que no uses en ningún otro lugar. No se ve mientras la escribes.

backup-passphrase-again = Otra vez, para que un error al escribir no te deje fuera:

backup-passphrases-differ = las dos frases son distintas; no se escribió nada

# $file: una ruta; $rows: un número
backup-done = Quedó escrita: { $file }, con { $rows } filas. Guárdala lejos de esta máquina, y bórrala cuando se cumpla su plazo: quien le pida a Kolo que la olvide sigue ahí.

## kolo restore

restore-passphrase-question = ¿Cuál es la frase de contraseña de la copia? No se ve mientras la escribes.

restore-wants-key = esta copia se abre con una clave de age, no con una frase de contraseña. Indica el archivo con la clave: --identity-file ARCHIVO

restore-wants-passphrase = esta copia se abre con una frase de contraseña, no con una clave. Quita --identity-file

# $account: por ejemplo @kolo:example.org; $made: fecha y hora; $rows: un número; $kolo: una versión
restore-found = La copia es de { $account }, hecha en { $made } por Kolo { $kolo }, con { $rows } filas. Está completa.

restore-old-question = El Kolo anterior tiene que quedar detenido para siempre: si hubiera dos, responderían todo dos veces. ¿Ya está detenido, o su máquina ya no existe? Escribe sí o no.

# Lo que cuenta como un sí, en minúsculas, con " | " en medio
restore-old-yes = sí | si | s

restore-old-runs = primero detén el Kolo anterior; no se cambió nada

restore-recovery-key-question = ¿Cuál es la clave de recuperación, la que mostró kolo init? No se ve mientras la escribes.

# $folder: una ruta
restore-prompts = Kolo usaba textos y guiones propios, y no están en la copia. Antes de ponerlo en marcha, ponlos aquí: { $folder }

## kolo scripts

# $file: una ruta; $name: el nombre del guion
scripts-new =
    Escrito: { $file }

    Cambia sus palabras; lo que hay que saber de cada tipo de paso está en sus notas. Después:

        kolo check { $file }

    Cuando esté en la carpeta de guiones de un Kolo, se empieza con !start { $name }

# $file: una ruta; $name: el nombre del guion
scripts-new-translation =
    Escrito: { $file }. Todavía tiene las palabras del original.

    Tradúcelas, párrafo por párrafo, y deja los títulos de los pasos como están. Después:

        kolo check { $file }
        kolo scripts confirm { $file }

# $name: como está escrito
scripts-bad-name = "{ $name }" no puede ser el nombre de un guion: usa solo letras minúsculas de la a a la z sin tilde, números y guiones, por ejemplo ronda-de-noche

# $file: una ruta
scripts-exists = { $file } ya existe, y no se cambió nada

scripts-kinds-of-original = este guion existe en otro idioma, y una traducción tiene los pasos de su original: quita --kind

scripts-list-name = nombre

scripts-list-minutes = minutos

scripts-list-care = cuidado

scripts-list-people = personas

scripts-list-languages = idiomas

scripts-list-title = título

# $count: errores
scripts-list-mistakes = Los guiones con errores no aparecen. Errores: { $count }. Para leerlos: kolo check

# $file: una ruta; $parts: cuántas partes se marcan de nuevo
scripts-confirmed = Confirmado: { $file }. Partes marcadas: { $parts }. Si el original cambia, kolo check dice cuáles hay que leer otra vez.

# $file: una ruta
scripts-confirmed-before = { $file } ya estaba confirmado, y su original no ha cambiado desde entonces.

# $file: una ruta
scripts-confirm-original = { $file } es un original: no hay con qué compararlo.

# $file: una ruta
scripts-confirm-no-mark = { $file }: la traducción de una agenda o de prácticas no lleva marca de su original. No hay nada que confirmar.

# $file: una ruta
scripts-confirm-no-file = No hay ningún archivo { $file }. Nombra el archivo de una traducción, por ejemplo prompts/es/scripts/closing.md

# $file: una ruta
scripts-confirm-mistakes = { $file } no se confirmó: este archivo o su original tiene errores. No se cambió nada.

## kolo demo

demo-title = Kolo, una demostración: tres personas, un círculo, todo en esta máquina

demo-environment = Preparando un entorno de Python para el servidor. La primera vez toma unos minutos.

demo-installing = { $seconds ->
        [one] Instalando el servidor: { $seconds } segundo hasta ahora …
       *[other] Instalando el servidor: { $seconds } segundos hasta ahora …
    }

demo-homeserver = Poniendo en marcha un servidor en esta máquina …

demo-accounts = Creando las cuentas …

demo-people = Iniciando la sesión de tres personas, cada una con un cliente cifrado …

demo-circle = Abriendo un círculo cifrado …

demo-conversation = La conversación, tal como ocurre:

# Antes de lo que se escribe en el círculo
demo-room = círculo

# Antes de lo que se escribe en privado
demo-private = en privado, { $name }

# $url: la del servidor
demo-join = La sesión terminó. El servidor sigue en marcha en { $url }, y cualquier cliente de Matrix en esta máquina puede usarlo. Estas cuentas están libres:

demo-login = Cuenta { $account }, contraseña { $password }

# $kolo: la cuenta de Kolo
demo-try = Entra con una o varias, abre una sala cifrada e invita a { $kolo }. Luego escribe !guiones.

demo-until = Ctrl-C termina la demostración y borra todo.

# $log: una ruta
demo-failed-hint = Si algo falló, el registro dice dónde: { $log }. No se borra. Puedes volver a empezar con: kolo demo

demo-counts = Contados en el servidor: mensajes enviados { $messages }, viajaron cifrados { $encrypted }, viajaron sin cifrar { $clear }.

## Lo que escriben las personas inventadas. Lena facilita; Mira y Joy participan.

# Su turno en una ronda ("¿Cómo llegas?") termina con esta palabra. "Ya" a secas no lo termina:
# véase word-done.closing en words.ftl.
demo-lena-arrives = Con sueño, pero aquí estoy, y con un café. listo

demo-joy-arrives = La mitad de mí sigue en el bus. La otra se alegra de sentarse. ya está

# Para un muro: "¿Qué necesitas de las demás personas aquí?"
demo-lena-need = Que me digan cuando voy muy rápido.

demo-mira-need = Si me quedo callada, déjenme estar. Yo vuelvo.

demo-joy-need = Sin capturas de pantalla, por favor. Ni de lo bonito.

# En privado: lo que se deja a un lado, o un límite
demo-lena-limit = El informe del viernes puede esperar. Y nada de mensajes después de las nueve de la noche.

demo-mira-limit = Pregúntenme antes de citarme.

demo-joy-limit = Escríbanme por aquí, pero a mi casa no me llamen, por favor.

# Cómo se va una persona
demo-leaving = Con menos peso.

## kolo rehearse

rehearse-keys =
    Tú facilitas; las demás personas son inventadas. Escribe y pulsa Intro:
    n siguiente · b atrás · s saltar · p pausa · r seguir · q parar · un número: tu respuesta a Kolo a solas
    > y palabras: a Kolo a solas · !orden o cualquier otra cosa: en el círculo · Ctrl-C termina

rehearse-watch = Todas las personas son inventadas, también quien facilita. Ctrl-C termina.
