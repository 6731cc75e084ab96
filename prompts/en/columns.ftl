# Cells with choices, and days on which rows of a table were checked, in English. See the beginning of
# kolo.ftl.

# $asked: what is asked; $choices: such as "1 low · 2 high"
cell-of-choices =
    {"**"}{ $asked }**

    { $choices }

# $asked: what is asked
cell-of-check =
    {"**"}{ $asked }**

    A day, such as *yesterday*, *on Monday* or *3 weeks ago*; or *not yet*.

# $day: a day in words, with its year (here and below)
check-noted = I read: { $day }.

# $days: how many
check-noted-old = I read: { $day }. That is more than { $days } days ago, so I show this row as not checked.

check-unclear = I could not read a day there. One that has passed works, such as *yesterday* or *{ $example }*; or *not yet*.

check-to-come = That day is still to come. **On which day did somebody last check?** If nobody has: *not yet*.

not-checked = not checked yet

not-checked-since = not checked since { $day }

# $item: what somebody wrote
item-not-checked = { $item } (to be checked)

# $days: how many
rows-open-checked = This is what was released, in no order; what was not checked within { $days } days stands last.

# $count, $of: numbers of rows; $days: how many
rows-to-check = { $count ->
        [one] One of the { $of } filled rows has not been checked within { $days } days. It stands last, and says so.
       *[other] { $count } of the { $of } filled rows have not been checked within { $days } days. They stand last, and say so.
    }
