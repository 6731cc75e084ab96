# Lo que alguien acuerda con sus contactos para el peligro, en español. Para la forma, ver kolo.ftl.

agree-on-danger = Acuerda con { $name } qué haría si hay peligro, para que lo sepa de antemano: *{ $instructions }*. Una palabra por la que reconozca una alerta verdadera: *{ $code }*.

contact-not-yet = { $name } todavía no dijo que sí. Cuando lo diga, puedes escribirlo.

## What a contact does

instructions-too-long = Son { $length } caracteres; caben { $longest }. No he guardado nada.

instructions-noted = Anotado. Se lo muestro a { $name }, en sus horas, y pregunto si puede hacerlo. Con una alerta sale solo lo que acepte. Si editas tu mensaje, cambia, y vuelvo a preguntar. Si lo borras, se borra aquí; también con *{ $no }*.

instructions-ask =
    { $name } te pide esto, si hay peligro y te llamo:

    { $words }

    1 puedo hacerlo · 2 eso no · 3 primero quiero que hablemos

instructions-you-agree = Anotado. Lo vuelves a leer con una alerta de { $name }, y cada 90 días. Para consultarlo: *{ $show }*.

instructions-you-decline = Anotado. { $name } sabrá que así no puede ser. Sigues siendo su contacto. Hablen de lo que sí puedes hacer.

instructions-you-talk-first = Ya se lo dije a { $name }. Cuando hayan hablado, escribe aquí: 1 puedo hacerlo · 2 eso no

instructions-agreed = { $name } acepta hacer lo que escribiste. Con una alerta le llega.

instructions-declined = { $name } no puede hacer lo que escribiste. Nada de eso sale con una alerta. Sigue siendo tu contacto: hablen de lo que sí puede, y escríbelo de nuevo.

instructions-talk-first = { $name } quiere hablar contigo de lo que escribiste antes de aceptar. Hasta entonces nada de eso sale con una alerta.

instructions-none = Todavía no hay nada que { $name } deba hacer si hay peligro. Se escribe así: *{ $write }: llama a mi hermana, después a la abogada*

instructions-shown =
    Para { $name } ({ $state }):

    { $words }

    Para borrarlo: *{ $no }*.

instructions-for-you =
    Si { $name } está en peligro, aceptaste hacer esto:

    { $words }

instructions-erased = Está borrado aquí, y ya no sale. Puede que { $name } lo haya leído; le digo que ya no vale.

instructions-erased-unread = Está borrado aquí. No se lo había mostrado a { $name }.

instructions-withdrawn = Lo que { $name } te pidió para el peligro ya no vale. Sigues siendo su contacto.

## The code word

code-word-noted =
    Anotado. Ahora dile la palabra a { $name } de viva voz, por ningún chat, y borra aquí tu mensaje: yo la guardo. Se la escribo a { $name } con cada alerta tuya; después de una, elijan otra.

    Muestra que una alerta llega por mí, y no de una cuenta que se parece a la mía. No sirve contra quien tiene tu teléfono o el suyo, ni contra quien me gestiona. Para borrarla: *{ $no }*.

code-word-is-there = { $name } eligió una palabra clave para ti, y te la dice de viva voz. Yo la escribo solo con una alerta suya, para que sepas que llega por mí. Si en una alerta falta, compruébalo por otro medio, pero compruébalo. Si alguien te escribió la palabra, borra ese mensaje en cuanto la sepas.

code-word-unfit = Una palabra clave tiene de { $shortest } a { $longest } letras. No he guardado nada.

code-word-proposed = Con una palabra clave, { $name } sabe que una alerta llega por mí. Por ejemplo { $ideas }; mejor una que se les ocurra a ustedes, porque estas quedan aquí escritas. Se escribe así: *{ $verb }:* y detrás la palabra.

code-word-ideas = farol | puerto | canela | paraguas | pradera | tetera | arcoíris | nuez | brújula | manta | huerto | campana | pluma | maleta | canica | girasol | vela | cinta | guijarro | naranja

code-word-stays = Hay una palabra clave para { $name }, y se queda. Aquí no la repito. Una nueva toma su lugar. Para borrarla: *{ $no }*.

code-word-erased = Ahora no hay palabra clave para { $name }.

code-word-is-gone = La palabra clave de { $name } ya no vale. Hasta que sepas una nueva, sus alertas llegan sin palabra.

## Hours in danger

contact-in-danger = Si { $name } está en peligro, ¿puedo escribirte también fuera de esas horas? 1 sí, a cualquier hora · 2 no

in-danger-any-hour-noted = Anotado: en peligro te escribo a cualquier hora; si no, en tus horas. Deja que mis mensajes suenen también de noche. Para cambiarlo, por todas las personas de quienes eres contacto: *{ $usual }*.

in-danger-usual-noted = Anotado: te escribo solo en tus horas, también en peligro. Para cambiarlo, por todas las personas de quienes eres contacto: *{ $always }*.

contact-in-danger-any-hour = Si estás en peligro, puedo escribir a { $name } a cualquier hora.

contact-in-danger-usual = Si estás en peligro, puedo escribir a { $name } solo en sus horas.

my-hours-in-danger-unclear = Cuando está en peligro alguien de quien eres contacto: *{ $always }*, o *{ $usual }*.

still-hours = Te escribo { $hours }, también en peligro. A cualquier hora en peligro: *{ $always }*.

still-hours-but-in-danger = Te escribo { $hours }; si { $name } está en peligro, a cualquier hora. Para cambiarlo: *{ $usual }*.

## An identity that was replaced

same-contact = Cambiaron las claves por las que reconozco a { $name } ({ $account }). Pasa cuando alguien empieza de nuevo en otro teléfono, y también cuando otra persona se apodera de la cuenta. No le llamo por ti hasta que se lo preguntes de viva voz, no por Matrix. 1 pregunté y es { $name }: llámale de nuevo · 2 ya no

same-contact-noted = Anotado: vuelvo a llamar a { $name } por ti. Si alguien pudo leer algo, elijan otra palabra clave: *{ $code }*.

contact-again = { $name } dijo que eres tú. Vuelvo a llamarte por esa persona.

identity-replaced = Cambiaron las claves por las que reconozco tu cuenta. Si fuiste tú, en otro teléfono: pregunto a quienes te nombraron como contacto, y hasta que digan que eres tú, no te llamo. Llámales por teléfono. Si no fuiste tú, puede que otra persona tenga tu cuenta: avísales.

suspended-contact-ended = { $name } ya no es contacto tuyo. No lo escribo a su cuenta, porque no sé quién lee allí. Díselo tú, por favor.

## In the list of contacts

contact-line-suspended = { $number } { $name }: no le llamo, porque cambiaron sus claves. Cuando le hayas preguntado: *{ $trust }*

contact-any-hour-in-danger = en peligro a cualquier hora

contact-instructions-agreed = instrucciones aceptadas

contact-instructions-open = instrucciones todavía sin aceptar

contact-instructions-declined = instrucciones no aceptadas

contact-has-code = palabra clave

contact-far = lejos

contact-outside = fuera de tu organización

## What is thin

contact-is-far = Anotado: { $name } está lejos de donde estás. Lo mismo otra vez lo retira: *{ $again }*.

contact-is-not-far = Anotado: { $name } no está lejos de donde estás.

contact-is-outside = Anotado: { $name } está fuera de tu organización. Lo mismo otra vez lo retira: *{ $again }*.

contact-is-not-outside = Anotado: { $name } no está fuera de tu organización.

cover-gap-in-danger = Si estás en peligro, no puedo llamar a nadie { $hours }.

cover-no-gap-in-danger = Si estás en peligro, a toda hora puedo llamar a alguien.

cover-nobody = **Por ahora no puedo llamar a nadie por ti.**

cover-unread = Lo que escribo no se puede leer allí por ahora, porque ninguno de sus dispositivos está verificado: { $names }.

cover-nobody-reads = **Nadie puede leer allí lo que escribo**, porque ninguno de sus dispositivos está verificado. Así no llego a nadie.

cover-near = Por lo que sé, ninguno está lejos de ti: lo que te pase a ti les puede pasar también. Si alguien lo está: *{ $far }*.

cover-inside = Por lo que sé, ninguno está fuera de tu organización: les puede pasar a todos a la vez. Si alguien lo está: *{ $outside }*.
