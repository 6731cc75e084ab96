# Ritmos, horas y lugares, como los dice Kolo. Lo que dice la gente está en rhythm.ftl y cities.ftl.

length-hours = { $hours ->
        [one] 1 hora
       *[other] { $hours } horas
    }

length-minutes = { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }

and-last = { $before } y { $last }
time-said = { $hour }:{ $minute }
time-in-utc = { $time } UTC
hours-said = de { $from } a { $to }
days-daily = cada día
days-from-to = de { $from } a { $to }
days-on = cada { $days }
days-every = cada { $count } días desde el { $from }
rhythm-said = { $days } a las { $times }
place-set = Tu zona horaria es ahora { $place }; allí son las { $now }.
place-set-between = Tu zona horaria es ahora { $place }; allí son las { $now }. Si te había preguntado algo, sigue esperando tu respuesta.
place-near = ¿Qué lugar es { $name }? { $choices } · o escribe una ciudad más grande que esté cerca.
place-choice = { $number } { $place }
place-unknown = No conozco un lugar llamado { $name }. Sirve una ciudad más grande que esté cerca: *{ $example }*. También la diferencia con UTC: *UTC+3*.
