# How days are said in English, for reading and for writing them.
#
# Each message is a list of ways to say one thing, with | between them; the first is the one that
# Kolo writes. Capitals, accents and punctuation do not matter.

date-monday = Monday | mon
date-tuesday = Tuesday | tue | tues
date-wednesday = Wednesday | wed
date-thursday = Thursday | thu | thur | thurs
date-friday = Friday | fri
date-saturday = Saturday | sat
date-sunday = Sunday | sun

date-january = January | jan
date-february = February | feb
date-march = March | mar
date-april = April | apr
date-may = May
date-june = June | jun
date-july = July | jul
date-august = August | aug
date-september = September | sep | sept
date-october = October | oct
date-november = November | nov
date-december = December | dec

date-today = today | tonight
date-tomorrow = tomorrow | tommorow | tomorow
date-day-after-tomorrow = the day after tomorrow | day after tomorrow
date-yesterday = yesterday
date-weekend = weekend
date-end-of-month = end of the month | end of this month | end of month

date-day = day | days
date-week = week | weeks | weeks time
date-month = month | months | months time
date-year = year | years

# Before a number of days: "in ten days"
date-in = in | within
date-next = next | coming
date-last = last | past
date-ago = ago
# May stand anywhere, and mean nothing here.
date-fillers = on | by | the | of | at | until | till | before | this | from now | from today | at the latest | maybe | perhaps | please

# From one on; several ways to say one number have a comma between them.
date-counts = one, a, an, first | two, second, a couple of | three, third | four, fourth | five, fifth | six, sixth | seven, seventh | eight, eighth | nine, ninth | ten, tenth | eleven | twelve | thirteen | fourteen | fifteen
# Words for a length of time: what is said, a colon, and the same with a number. One that is a unit
# too, such as "week", is heard only behind "in" and "ago".
date-spans = fortnight: two weeks | a fortnight: two weeks | half a year: six months
# Right behind a number of a day: "1st"
date-ordinals = st | nd | rd | th
# Filled if "1/12" is the first of December for everybody who speaks the language.
date-day-before-month = {""}
