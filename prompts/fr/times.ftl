# Rythmes, heures et lieux, comme Kolo les dit. Ce que disent les gens est dans rhythm.ftl et
# cities.ftl.

length-hours = { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }

length-minutes = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

and-last = { $before } et { $last }
time-said = { $hour }:{ $minute }
time-in-utc = { $time } UTC
hours-said = de { $from } à { $to }
days-daily = chaque jour
days-from-to = du { $from } au { $to }
days-on = chaque { $days }
days-every = tous les { $count } jours à partir du { $from }
rhythm-said = { $days } à { $times }
place-set = Ton fuseau horaire est maintenant { $place } ; il y est { $now }.
place-set-between = Ton fuseau horaire est maintenant { $place } ; il y est { $now }. Si je t'avais demandé quelque chose, cela attend toujours ta réponse.
place-near = Quel lieu est { $name } ? { $choices } · ou écris une ville plus grande à proximité.
place-choice = { $number } { $place }
place-unknown = Je ne connais pas de lieu nommé { $name }. Une ville plus grande à proximité suffit : *{ $example }*. Ou le décalage avec UTC : *UTC+3*.
