# Rhythms, times and places, as Kolo says them. What people say stands in rhythm.ftl and cities.ftl.

and-last = { $before } and { $last }
time-said = { $hour }:{ $minute }
hours-said = from { $from } to { $to }
days-daily = every day
days-from-to = from { $from } to { $to }
days-on = every { $days }
days-every = every { $count } days from { $from }
rhythm-said = { $days } at { $times }
