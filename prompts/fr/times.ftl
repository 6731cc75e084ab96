# Rythmes, heures et lieux, comme Kolo les dit. Ce que disent les gens est dans rhythm.ftl et
# cities.ftl.

and-last = { $before } et { $last }
time-said = { $hour }:{ $minute }
hours-said = de { $from } à { $to }
days-daily = chaque jour
days-from-to = du { $from } au { $to }
days-on = chaque { $days }
days-every = tous les { $count } jours à partir du { $from }
rhythm-said = { $days } à { $times }
