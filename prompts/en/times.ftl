# Rhythms, times and places, as Kolo says them. What people say stands in rhythm.ftl and cities.ftl.

length-hours = { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }

length-minutes = { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }

and-last = { $before } and { $last }
time-said = { $hour }:{ $minute }
time-in-utc = { $time } UTC
hours-said = from { $from } to { $to }
days-daily = every day
days-from-to = from { $from } to { $to }
days-on = every { $days }
days-every = every { $count } days from { $from }
rhythm-said = { $days } at { $times }
place-set = Your time zone is now { $place }; it is { $now } there.
place-set-between = Your time zone is now { $place }; it is { $now } there. If I had asked you something, it still waits for your answer.
place-near = Which place is { $name }? { $choices } · or write a larger city nearby.
place-choice = { $number } { $place }
place-unknown = I do not know a place called { $name }. A larger city nearby works: *{ $example }*. So does the difference to UTC: *UTC+3*.
