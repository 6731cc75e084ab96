# Alertas tal como la gente las lanza y las termina, en español. Sobre la forma, ver kolo.ftl.

## Raising

raise-going = Va a { $names } en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}. *{ $cancel }* la detiene.

raise-or-answer = Si era la respuesta a una pregunta: *{ $cancel }*, y escríbela con otra palabra al principio.

raise-goes = Tu alerta va en camino a { $names }. Lo que escribas aquí ahora les llega a quienes contesten. *{ $end }* la termina; con *{ $quiet }* aquí no aparece nada más.

raise-goes-word = Tu alerta va en camino a { $names }. Lo que escribas aquí ahora les llega a quienes contesten. Tu palabra de seguridad la termina; con *{ $quiet }* aquí no aparece nada más.

raise-nobody = **No puedo llamar a nadie por ti:** nadie ha aceptado ser tu contacto. Si hay peligro, llama ya a alguien que pueda ir o actuar, o al número de emergencias de donde estás, si para ti es seguro. Para otra vez: *{ $trust }*.

raise-noted = Anotado, va con tu alerta. *{ $cancel }* todavía la detiene.

raise-stopped = Detenida. No se llamó a nadie.

raise-has-gone = Ya salió. *{ $end }* la termina; *{ $false_alarm }* también, y les dice que no hubo peligro.

raise-has-gone-word = Ya salió. Tu palabra de seguridad la termina.

raise-passed-on = Eso les llega a quienes contesten. Para terminar tu alerta, escribe *{ $end }* y nada más.

raise-passed-on-word = Eso les llega a quienes contesten. Solo tu palabra de seguridad termina tu alerta.

raise-question-waits = Eso les llegó a quienes contesten tu alerta, y a nadie más. Lo que se te preguntó espera hasta que termine.

raise-contacts-stay = Mientras tu alerta esté abierta, tus contactos quedan como están. Cuando termine, puedes quitar a alguien.

raise-safe-word-later = Mientras tu alerta esté abierta, no se puede elegir ni cambiar la palabra de seguridad. Cuando termine, sí.

raise-quiet = Aquí ya no aparece nada de la alerta. Sigue en marcha. *{ $loud }* la vuelve a mostrar.

raise-loud = Vuelvo a escribir aquí cómo sigue.

raise-explained = *{ $alert }* al principio de un mensaje llama por ti a { $names }, después de { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}. Ahora no sale nada.

## Ending

raise-ended = Tu alerta terminó. Le digo a quien supo de ella que estás a salvo.

raise-ended-false = Tu alerta terminó. Le digo a quien supo de ella que no hubo peligro. Eso pasa, y está bien.

raise-none-open = No tienes ninguna alerta abierta.

raise-needs-word = Solo tu palabra de seguridad la termina. Escribe esa palabra, sola.

raise-wrong-word = No es esa palabra. Tu alerta sigue.

raise-forget = Tu alerta está abierta. Si te olvido, ya no puedo llamar a nadie por ti. Si lo quieres así, escribe *{ $forget }* una vez más antes de diez minutos.

## The grace

raise-grace = Desde ahora una alerta tuya espera { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
} antes de salir.

raise-no-grace = Desde ahora una alerta tuya sale de inmediato. Nada la detiene antes.

raise-grace-which = Una alerta tuya espera { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
} antes de salir. Puede ser de 0 a 60, por ejemplo *{ $example }*.

## The safe word

safe-word-ask = Con una palabra de seguridad, solo esa palabra termina tu alerta: quien te quite el teléfono no puede. Escribe una que recuerdes incluso con miedo, o 1 para ninguna.

safe-word-current = Tienes una palabra de seguridad. Escríbela primero.

safe-word-not-it = No es esa palabra. Nada cambió.

safe-word-short = Una palabra de tres letras o más, por favor; o 1 para ninguna.

safe-word-taken = Esa palabra ya significa algo para mí. Otra, por favor; o 1 para ninguna.

safe-word-again = La misma palabra una vez más, para que no haya dudas.

safe-word-differs = Esa era otra palabra. Escribe la que quieras, o 1 para ninguna.

safe-word-forced = Ahora una segunda palabra, para cuando alguien te obligue a terminarla. Aquí se ve igual que la primera; pero quienes saben de tu alerta leen que te obligan, y si no hay ninguna, lanza una sin que se note. Escríbela, o 1 para ninguna.

safe-word-too-near = Se parece demasiado a tu palabra de seguridad. Otra, por favor; o 1 para ninguna.

safe-word-set = Queda guardada. Borra ahora los mensajes en que la escribiste, aquí y en tus otros dispositivos, para que nadie la lea.

safe-word-unchanged = De acuerdo. Nada cambió.

safe-word-none = No tienes palabra de seguridad. *{ $end }* termina una alerta.

## What is sent besides words

raise-not-sealed = El archivo no está cifrado, así que no lo pasé a nadie. Otra aplicación quizá lo cifre. También puedes ponerlo en palabras.

raise-not-sealed-words = El archivo no está cifrado, así que no lo pasé a nadie. Tus palabras sí les llegan a quienes contesten. Otra aplicación quizá cifre el archivo.

raise-no-more = Paso { $most } fotos, grabaciones y archivos con una alerta. Este no le llega a nadie; las palabras todavía sí.
