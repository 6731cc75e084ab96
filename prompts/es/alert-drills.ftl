# Simulacros de una alerta, y lo que viene después de una, en español. Véase el comienzo de kolo.ftl.

## A quien participa en un simulacro

alert-drill-asks =
    {"**"}Simulacro de una alerta de { $name }{"**"}, { $time }. Cuenta: { $account }. Nadie está en peligro. Solo contesta aquí; { $name } lee cuánto tardó cada paso. Una alerta de verdad llega sin estas dos palabras, y lleva la palabra que tengan en común, si la hay. *{ $stop }* termina el simulacro para todos.

    1 me encargo · 2 no puedo

alert-drill-asks-again =
    {"**"}Sigue el simulacro de { $name }{"**"}, de { $time }: todavía nadie se encarga. Cuenta: { $account }. Nadie está en peligro. *{ $stop }* lo termina para todos.

    1 me encargo · 2 no puedo

alert-drill-over = El simulacro de { $name } terminó. No hace falta nada más. Desde aquí todo vuelve a ser real: lo que llegue sin estas dos palabras no es un simulacro.

alert-drill-over-real = El simulacro de { $name } terminó. **Lo que sigue es real: { $name } ha lanzado una alerta.** Llega sin estas dos palabras.

alert-drill-comes = { $name } hará un simulacro de alerta en los próximos dos días, y tú participarías. Nadie estará en peligro. Entonces contesta como a una alerta, y no hagas nada más; { $name } lee cuánto tardó cada paso. *{ $stop }* lo termina para todos.

alert-drill-off = El simulacro de { $name } que anuncié no se hará.

alert-drill-may = ¿Qué simulacros de { $name } pueden llegarte? { $name } sabe cuántas personas participan, no lo que dices. 1 todos, también sin aviso · 2 solo anunciados · 3 ninguno

alert-drill-may-any = Anotado: todos los simulacros. *{ $mine }* lo cambia.

alert-drill-may-announced = Anotado: solo simulacros anunciados. *{ $mine }* lo cambia.

alert-drill-may-never = Anotado: ningún simulacro. Una alerta de verdad te llega igual. *{ $mine }* lo cambia.

alert-drill-none-to-answer = No eres contacto de nadie, así que no te llega ningún simulacro.

alert-drill-clear = Una pregunta sobre el simulacro. { $name } lee tu respuesta; yo no la guardo. ¿Estaba claro lo que tenías que hacer? 1 sí · 2 no del todo · 3 saltar

alert-drill-thanks = Gracias, eso era todo.

## A la persona

alert-drill-how = Un simulacro va por el camino de una alerta, y cada mensaje lleva su marca. Nadie está en peligro. 1 anunciado: tus contactos leen antes que viene uno · 2 sin aviso: solo para quienes lo aceptaron · 3 olvídalo

alert-drill-when = No leo ahí una hora dentro de los próximos dos días. Se puede decir así: *{ $example }*

alert-drill-no-contacts = Todavía nadie es tu contacto, así que no hay nada que practicar. *{ $trust }* se lo pide a alguien.

alert-drill-nobody = No hay simulacro: ahora no participa nadie.

alert-drill-nobody-yet = Nadie ha aceptado todavía simulacros sin aviso. Pregunto a quienes no lo han dicho, si a esta hora puedo escribirles. Escribe *{ $drill }* más tarde, o elige uno anunciado.

alert-drill-announced = El simulacro empieza a esta hora: { $time }, con { $count ->
    [one] un contacto
   *[other] { $count } contactos
}. Leen ahora que viene uno, no cuándo. *{ $off }* lo cancela.

alert-drill-planned = El simulacro empieza a esta hora: { $time }, con { $count ->
    [one] un contacto
   *[other] { $count } contactos
}. No leen nada antes. *{ $off }* lo cancela.

alert-drill-none = De acuerdo, ningún simulacro.

alert-drill-not-now = Ahora no puedo hacer un simulacro. *{ $drill }* vuelve a servir más tarde.

alert-drill-all-asleep = Ahora no hay simulacro: a esta hora no puedo escribir a nadie que participe. Puedo a partir de: { $time }. Entonces escribe *{ $drill }*.

alert-drill-missed = Yo no estaba cuando tocaba el simulacro. No se hará. *{ $drill }* prepara otro.

alert-drill-begins = Empieza el simulacro, con { $count ->
    [one] un contacto
   *[other] { $count } contactos
}. Va como va una alerta, dos horas como mucho. *{ $stop }* lo termina. En peligro de verdad, lanza una alerta como siempre: eso termina el simulacro, y es real.

alert-drill-is-over =
    El simulacro terminó. Desde aquí todo vuelve a ser real.

    { $report }

alert-drill-is-over-real = El simulacro terminó. **Tu alerta es real**, y quienes participaban lo leen.

alert-drill-asked = { $name }: mensaje a esta hora: { $time }

alert-drill-was-asleep = { $name }: sin mensaje, fuera de sus horas

alert-drill-unasked = { $name }: sin mensaje

alert-drill-with-server = en el servidor en { $span }

alert-drill-answered = contestó en { $span }

alert-drill-acted = actuando en { $span }

alert-drill-unread = no pudo leer mi mensaje

alert-drill-span = { $minutes } min

alert-drill-span-short = menos de 1 min

alert-drill-reach = Unas preguntas, si quieres; no guardo ninguna respuesta. ¿Llegó primero a quienes quieres que lo sepan primero? 1 sí · 2 no del todo · 3 saltar

alert-drill-change = ¿Cambiarías algo? 1 a quién se llama, o el orden · 2 lo acordado con esas personas · 3 nada · 4 saltar

alert-drill-keep = ¿Te guardo los tiempos de este simulacro, por 7 días? 1 sí · 2 no, no guardes nada

alert-drill-kept = Guardados por 7 días. *{ $mine }* los muestra.

alert-drill-not-kept = No guardo nada de este simulacro.

alert-drill-was-clear = { $name }, sobre el simulacro: estaba claro qué hacer.

alert-drill-was-unclear = { $name }, sobre el simulacro: no estaba del todo claro qué hacer. Podrían hablarlo.

alert-drill-idea = Un simulacro muestra si una alerta tuya llega a tu gente, antes de que haga falta. *{ $drill }* hace uno. *{ $none }*: no lo propongo más.

alert-drill-no-ideas = No propongo más simulacros. *{ $drill }* sigue sirviendo.

alert-drill-safe-word-later = Durante un simulacro no se puede elegir ni cambiar la palabra de seguridad. Cuando termine, sí.

## Después de una alerta

carry-may-keep-log = { $name } puede guardar para sí quién se encargó de qué, y cuándo.

after-note = Una alerta puede quedarse un tiempo en el cuerpo. Come, descansa, busca compañía si puedes. Guardo por 7 días que hubo una, nada más; *{ $keep }*, dentro de un día, guarda quién se encargó de qué. ¿La repasamos mañana, tú y yo a solas? 1 sí · 2 no

after-review-comes = Te escribo mañana, a esta hora: { $time }.

after-no-review = De acuerdo.

after-review = Repaso de tu alerta: lo que ayudó merece contárselo a alguien de confianza. No guardo ninguna respuesta. ¿Cambiarías algo? 1 a quién se llama, o el orden · 2 lo acordado con esas personas · 3 tus palabras, o cuánto espera · 4 muéstrame los tiempos · 5 nada por ahora

after-change-contacts = *{ $contacts }* muestra a quién se llama. *{ $trust } NOMBRE* se lo pide a alguien, *{ $first } NOMBRE* pone a alguien al principio.

after-change-agreed = *{ $instructions } NOMBRE: …* dice qué debe hacer alguien. *{ $code } NOMBRE: …* les da una palabra para una alerta verdadera.

after-change-words = *{ $safe_word }* elige la palabra que termina una alerta. *{ $grace } 20* la hace esperar 20 segundos.

after-anything-else = ¿Algo más? 1 a quién se llama · 2 lo acordado · 3 tus palabras · 4 los tiempos · 5 nada por ahora

after-reviewed = De acuerdo. No guardo nada de esto.

after-no-log = No tengo registro de ninguna alerta.

after-log-kept = Guardado por 7 días, solo para ti. *{ $mine }* lo muestra.

after-alert-on = Una alerta: { $date }

after-drill-on = Un simulacro: { $date }

after-no-alerts = No guardo ninguna alerta tuya.

after-erased = Cada una se borra a los 7 días. *{ $forget }* lo borra todo ahora.

after-forgotten = Borrado.
