# What `kolo check` says about mistakes in arcs. As in check.ftl, each has a sentence, a `label` that
# stands at the place in the file, and a `help` that says what to write instead.

# $arcs: a count
check-arcs-summary = Arcs: { $arcs }

check-arc-bad-name = "{ $name }" cannot be the name of an arc
    .label = the arc in this file has the file's name
    .help = Name the file with small letters a to z, digits and hyphens only, such as first-hour.md: people type this name to take the arc.

check-arc-no-title = the arc has no title
    .label = the title should stand here
    .help = Begin the file with "# " and the title that people are to read, such as: # First hour

check-arc-no-about = nothing says what the arc is for
    .label = a paragraph is missing below this
    .help = Write a paragraph between the settings and the first day, in plain words: for whom it is, and what it leads to.

check-arc-no-days = the arc has no day
    .label = nothing would happen in this arc
    .help = Write a heading for each day, and a list below it: ## day: one, then a line for each item, such as: - opening

# $key: as written
check-arc-unknown-key = "{ $key }" is not a setting of this place in an arc
    .label = this is not known here
    .help = Under the title you can set: pace, people. Under a day: at. If this is a sentence and not a setting, leave an empty line before it and begin it with another word.

# $key: the setting
check-arc-key-twice = "{ $key }" is set twice in the same place
    .label = it was set above
    .help = Keep the one that is right and delete the other.

# $key: the setting; $value: as written
check-arc-bad-value = "{ $key }" cannot be "{ $value }"
    .label = this value is not understood
    .help = { $key ->
        [pace] Write pace: live if people meet at one hour, or pace: slow if each day of the arc is a day of the calendar.
        [people] Write the fewest and the most, such as: people: 3-12
       *[other] Write when the day begins, such as: at: 9:00
    }

# $heading: as written
check-arc-bad-day = "{ $heading }" is not the heading of a day
    .label = a heading with ## begins a day
    .help = Write "day", a colon and a name of small letters, such as: ## day: one. It is the same in every language. Only the notes for facilitators stand alone: ## notes

# $id: the day
check-arc-day-twice = two days are called "{ $id }"
    .label = this name was used above
    .help = Give each day a name of its own, such as one, two, three.

# $id: the day
check-arc-no-items = the day "{ $id }" has no items
    .label = nothing would happen on this day
    .help = Write a list below the heading, a line for each item: - opening, or - introductions 40 with minutes of its own, or - pause 15 for a break.

check-arc-two-lists = this day has a second list
    .label = only the first list counts
    .help = Put all items of the day into one list, or begin another day with a heading: ## day: two

# $item: as written
check-arc-bad-item = "{ $item }" is not an item of an arc
    .label = a name, and perhaps minutes, stand here
    .help = Write the name of a script, and its minutes if they are to differ: - opening, or - introductions 40. A break is: - pause 15

# $name: of the item; $minutes: as written
check-arc-bad-minutes = "{ $name }" cannot take "{ $minutes }" minutes
    .label = this is no number of minutes from 1 to 600
    .help = Write whole minutes behind the name, such as: - { $name } 40. Without a number the script's own minutes count.

check-arc-break-without-minutes = the break has no length
    .label = this is a break
    .help = Write its minutes behind it, such as: - pause 15

# $name: as written; $near: what may have been meant, or "UNKNOWN"
check-arc-unknown-script = there is no script "{ $name }"
    .label = no file of this name lies beside the arc
    .help = { $near ->
        [UNKNOWN] An item is the name of a script's file without ".md", such as opening for scripts/opening.md. Is it still to be written? Then leave it out until it is there.
       *[other] Did you mean "{ $near }"?
    }

# $name: the script
check-arc-red-in-slow = the script "{ $name }" asks for red care, and the arc is slow
    .label = nobody would be there for whom this becomes too much
    .help = Take another script here, or make the arc one in which people meet: pace: live

# $count, $limit: items
check-arc-too-many-items = the arc has { $count } items, and { $limit } is the most
    .label = too much for one agenda
    .help = Make several arcs of it, such as one for each week.

# $here, $there: names of days
check-arc-translation-days = the days are { $here } here, and { $there } in the original
    .label = in this arc
    .help = Write the same headings in the same order as in the original; only the words around them are translated.

# $id: the day; $here, $there: counts
check-arc-translation-count = items on the day "{ $id }": here { $here }, in the original { $there }
    .label = more or fewer items here
    .help = Write the same list as in the original: names and minutes are not translated.

# $here, $there: items
check-arc-translation-item = "{ $here }" stands here, and "{ $there }" in the original
    .label = differs from the original
    .help = Write the same item as in the original: names and minutes are not translated.

# $key: the setting
check-arc-translation-setting = "{ $key }" is another in the original
    .label = differs from the original
    .help = Delete the line: a translation takes its settings from the original.
