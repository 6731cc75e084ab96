# Ritmos, horas y lugares, como los dice Kolo. Lo que dice la gente está en rhythm.ftl y cities.ftl.

and-last = { $before } y { $last }
time-said = { $hour }:{ $minute }
hours-said = de { $from } a { $to }
days-daily = cada día
days-from-to = de { $from } a { $to }
days-on = cada { $days }
days-every = cada { $count } días desde el { $from }
rhythm-said = { $days } a las { $times }
