# The agenda of a circle, its clock, and what matters most to people, in English.
# How these texts are written stands at the beginning of kolo.ftl.

## Plan and clock

# $title: of the arc; $now: such as "17:12"; $zone: of the clock; $list: messages "agenda-line", one a line; $end: a sentence
agenda-shown =
    {"**"}{ $title }**. It is { $now } ({ $zone }).

    { $list }

    { $end }

# The same in a slow arc; $today: message "agenda-date"
agenda-shown-slow =
    {"**"}{ $title }**. Today is { $today }.

    { $list }

    { $end }

agenda-title = Agenda

# $date: message "agenda-date"
agenda-title-of-day = { $title }, day { $day } of { $days }, { $date }

# $arcs: names to be typed; $agenda, $insert: commands
agenda-empty = Nothing is planned here. *{ $agenda }* and a name takes one of these as the agenda: { $arcs }. *{ $insert }* and a name puts in a single exercise.

# $insert: a command
agenda-no-arcs = I know no agenda that could be taken here. *{ $insert }* and a name puts in an exercise.

# $number: by which the item is called
agenda-line-done = { $number } · { $title }: over

agenda-lines-done = { $first } to { $last }: over

# $since, $until: times such as "17:09"
agenda-line-running = { $number } · **{ $title }**: now, since { $since }, until about { $until }

agenda-line-open = { $number } · **{ $title }**: now

agenda-line = { $number } · { $at } { $title }, { $minutes } min

agenda-line-untimed = { $number } · { $title }, { $minutes } min

# $date: message "agenda-date"
agenda-line-slow = { $number } · { $date }: { $title }

# $first, $last: numbers of items
agenda-other-day = day { $day }, from { $at }: numbers { $first } to { $last }

agenda-other-day-untimed = day { $day }: numbers { $first } to { $last }

agenda-other-day-over = day { $day }: numbers { $first } to { $last }, over

agenda-break = Break

# $weekday: 1 is Monday; $month: 1 is January
agenda-date = { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[other] Sun
    } { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[other] Dec
    }

# $at: a time such as "18:24" (here and in the next three)
agenda-ends = It would end at about { $at }.

agenda-ends-in-time = It would end at about { $at }, as planned.

agenda-ends-late = It would end at about { $at }, { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } later than planned.

agenda-ends-early = It would end at about { $at }, { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } earlier than planned.

# $date: message "agenda-date"
agenda-ends-on = The last one is on { $date }.

# $insert, $repeat: commands to be typed
agenda-through = All of the agenda is over. *{ $insert }* and a name adds an exercise, *{ $repeat }* does the last one once more.

## Taking and changing it

# $title, $about: the arc's own words; $next, $undo: commands; $changes: several, with " · " between
agenda-taken =
    {"**"}{ $title }** is the agenda now. { $about }

    Nothing starts by itself: *{ $next }* shows what comes next. You can change everything: { $changes }. *{ $undo }* takes the last decision back.

# $zone: a command to be typed, such as "!timezone Bogotá"
agenda-in-utc = The times are in UTC. A city changes that, such as *{ $zone }*.

agenda-for-people = **{ $title }** is meant for { $fewest } to { $most } people, and here are { $here }. You can take it all the same.

# $name: as somebody wrote it; $arcs: names to be typed
agenda-no-arc = I know no agenda called "{ $name }". I know these: { $arcs }.

# $number: by which it is called; $end: a sentence (here and below)
agenda-inserted = **{ $title }** is in as number { $number }, with { $minutes } minutes. { $end }

agenda-dropped = **{ $title }** is out. { $end }

agenda-moved = **{ $title }** is number { $number } now. { $end }

agenda-minutes = **{ $title }**, number { $number }, has { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } now. { $end }

agenda-swapped = Number { $number } is **{ $title }** now, { $minutes } minutes. { $end }

agenda-repeats = **{ $title }** comes once more, next, as number { $number }. { $end }

agenda-begun = What is over or going on stays where it is. You can change what comes from number { $first } on.

# $insert: a command to be typed
agenda-nothing-to-come = Nothing on the agenda is still to come. *{ $insert }* and a name adds an exercise.

agenda-full = The agenda holds { $most } items, and I can take no more.

# $name: as somebody wrote it; $agenda: a command to be typed
agenda-no-item = I find no "{ $name }" there. *{ $agenda }* shows what is planned, with its numbers.

# $choices: messages "agenda-choice" with " · " between
agenda-close = I find no "{ $name }". Close to it: { $choices }. Answer with a number; anything else changes nothing.

agenda-choice = { $number } { $title }

# $example: one command or several, with " · " between
agenda-how = It is written like this: { $example }.

## From one item to the next

next-offered = Next: **{ $title }**, { $minutes } min. 1 start · 2 not yet

next-offered-slow = Next: **{ $title }**. 1 start · 2 not yet

# $before, $day: numbers of days
next-offered-day = Day { $before } is over. Day { $day } begins with **{ $title }**. 1 start now · 2 not yet

# $next: a command to be typed
next-changed = The agenda has changed meanwhile, so I have done nothing. *{ $next }* shows it as it is now.

# $until: a time; $zone: of the clock
break-begins = A break of { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, until { $until } ({ $zone }). I say when it is over. Until then nothing waits for anybody.

# $next: a command to be typed
break-over = The break is over. When enough of you are back, whoever facilitates goes on with *{ $next }*.

break-about = A break. Nobody is asked anything.

# $title: of the item; $choices: messages "offered-script" with " · " between
swap-offered = In the place of **{ $title }**: { $choices }. Answer with a number; anything else leaves it.

# $example: a command to be typed, such as "!swap 3 closing"
swap-none = **{ $title }** names no alternative. You can take any exercise by its name, such as *{ $example }*.

shortened = { $minutes ->
        [one] One minute fewer for this part.
       *[other] { $minutes } minutes fewer for this part.
    }

# $left: minutes; $next: a command to be typed
shorten-too-much = { $left ->
        [one] Only one minute is
       *[other] Only { $left } minutes are
    } left of this part. *{ $next }* ends it now.

shorten-no-time = No time is set for this part. *{ $next }* ends it when you like.

## Taking back

undo-nothing = There is no decision that I could take back.

# $command: the one that is taken back; $end: a sentence
undone-change = *{ $command }* is taken back. { $end }

# $step, $steps: numbers of parts
undone-step = We go back to part { $step } of { $steps } of **{ $title }**, and it begins anew. What was read stays read. What was written to me alone for a part that is over may be erased already.

# $command: the one that stays; $undo: a command (here and in the next)
cannot-undo = *{ $command }* cannot be taken back: the circle has read what followed from it. *{ $undo }* once more goes on to the decision before it.

cannot-undo-since = *{ $command }* cannot be taken back: what it changed has begun, is over or was changed since. *{ $undo }* once more goes on to the decision before it.

## The clock

# $zone: such as "America/Bogota"; $now: a time
zone-set = The clock of this circle is that of { $zone } now. There it is { $now }.

# $example: a command to be typed
zone-is = The clock of this circle is that of { $zone }. There it is { $now }. Another city changes it, such as *{ $example }*.

zone-unknown = I know no city or time zone "{ $name }". A large city near you works, such as *{ $example }*.

## What matters most

priorities-begin = Before we begin, I ask each of you in private what matters most to you, so that the agenda fits. I show nobody's choice to anybody.

# $list: messages "agenda-choice", one a line; $pass: a word to be typed
priorities-question =
    {"**"}What matters most to you just now?** Up to three numbers, such as *2 5*, or *{ $pass }*. Nobody in the circle sees your choice, though whoever runs me could. I erase it when the agenda is proposed. In a small circle the agenda may let somebody guess.

    { $list }

# $themes: what was chosen; $forget: words to be typed
priorities-noted = I have: { $themes }. To change it, write again. *{ $forget }* takes it back.

# $pass: a word to be typed
priorities-unclear = I found none of the list in that, and have kept nothing of it. Write up to three of its numbers, such as *2 5*, or *{ $pass }*.

priorities-too-many = That is more than three, and I have kept nothing of it. Which three matter most?

# $stop: a command to be typed
priorities-not-now = I ask for priorities before exercises, not during one. Ask again when this one is over, or end it with *{ $stop }*.

priorities-open = Not everybody has answered about what matters most. 1 close the question, and see what follows · 2 wait

priorities-no-themes = None of the exercises that suit so many people says to what it belongs, so I could propose nothing.

priorities-too-few = Too few have chosen the same for a proposal that shows nobody's choice, or nothing fits into the time. I have erased what was chosen.

# $counts: messages "priorities-count", one a line
priorities-counts =
    What was named, and by how many:

    { $counts }

priorities-count = { $theme }: { $count }

# $list: messages "script-line", one a line; $minutes: of all; $most: the longest; $people: here
priorities-proposal =
    A proposal, { $minutes } minutes:

    { $list }

    How I made it: the opening first, the closing last; between them exercises for { $people } people that fit what most of you named, green before amber before red, up to { $most } minutes. The choices are erased.

    1 take it as the agenda · 2 leave it

# $next, $undo: commands to be typed; $changes: several, with " · " between
priorities-taken = This is the agenda now. You can change everything: { $changes }. *{ $next }* shows what comes next, *{ $undo }* takes the last decision back.

priorities-withdrawn = The question of what matters most is withdrawn, and I have erased what was answered.

# $example: a command to be typed, such as "!priorities 90"
priorities-how = Write how many minutes the agenda may take, from 15 to 600, such as *{ $example }*.

theme-threats = being safe from threats

theme-livelihood = money and livelihood

theme-politics = laws, rights, room to work

theme-land = land and environment

theme-rest = rest and health

theme-trust = trust among us

theme-each-other = learning from one another

theme-worth = our own worth and strengths

theme-allies = whom we can turn to

theme-plan = a plan for danger

theme-organisation = how our organisations treat rest and safety

theme-passing-on = passing on what we learn
