# How days and times are said in English, for reading them: "every weekday at 8:30".
#
# Each message is a list of ways to say one thing, with | between them. Capitals, accents and
# punctuation do not matter. The days of the week and small numbers stand in dates.ftl.

rhythm-every = every | each
rhythm-every-other-day = every other day | on alternate days
rhythm-daily = daily
# Monday to Friday; leave it empty ({""}) where people mean other days.
rhythm-weekdays = weekday | weekdays | workday | workdays | working day | working days
# Saturday and Sunday
rhythm-weekends = weekend | weekends
rhythm-day = day | days
rhythm-hour = h | hr | hrs | hour | hours | o'clock
rhythm-minute = min | mins | minute | minutes
# Before a time: "at 8"
rhythm-at = at
rhythm-from = from | between | starting | starting on | starting from | beginning | beginning on
rhythm-to = to | till | until | through
# Before a length of time: "in 4 hours"
rhythm-in = in | within | for
rhythm-and = and | plus
rhythm-half = half | a half
rhythm-quarter = quarter | a quarter
rhythm-third = {""}
# Between minutes and their hour: "half past 8"
rhythm-past = past | after
# Between an hour and what it lacks, as in French "8 h moins le quart"
rhythm-less = {""}
rhythm-am = am | a.m.
rhythm-pm = pm | p.m.
rhythm-morning = in the morning | morning | mornings
rhythm-afternoon = in the afternoon | afternoon | afternoons
rhythm-evening = in the evening | evening | evenings
rhythm-night = at night | night | nights
rhythm-dawn = {""}
rhythm-noon = noon | midday
rhythm-midnight = midnight
# Numbers above those of dates.ftl: what is said, a colon, the number.
rhythm-numbers = sixteen: 16 | seventeen: 17 | eighteen: 18 | nineteen: 19 | twenty: 20 | twenty-one: 21 | twenty-two: 22 | twenty-three: 23 | thirty: 30 | forty: 40 | forty-five: 45 | fifty: 50
# Lengths of their own: what is said, a colon, how many minutes.
rhythm-lengths = half an hour: 30 | half hour: 30 | a half hour: 30 | an hour and a half: 90 | quarter of an hour: 15 | a quarter of an hour: 15
# May stand anywhere, and mean nothing here.
rhythm-fillers = on | the | please | about | around | also | sharp
# What stands at the end of a day of the week for several: "mondays"
rhythm-plurals = s
# What is written together with the next word, as in Arabic "والخميس"
rhythm-attached-and = {""}
# From Monday on; several ways have a comma between them.
rhythm-days-short = mo | tu | we | th | fr | sa | su
