# Drills, the open floor, and what a circle takes home, in English.

## Drills

# Stands around every message of a drill. $words: the message
drill-message =
    {"**"}DRILL{"**"}

    { $words }

    {"**"}DRILL{"**"}

# $stop, $support: words to be typed
drill-begins = A drill begins. These two words stand around all that I write for it. The events are invented: alarm nobody, and do nothing for real. *{ $stop }* halts it for everybody. *{ $support }*, written to me in private, calls a real person, also now.

# $list: messages "drill-role", one a line
drill-roles =
    The roles, drawn by lot. You play them only here, in words:

    { $list }

# $names: who plays it; $role: the script's own words
drill-role = { $names }: { $role }

# $number: from 1; $words: the script's own
drill-event = {"**"}Event { $number }.{"**"} { $words }

# $next: a command to be typed (here and below)
drill-was-last = That was the last event. Take the time that you need for it; the facilitator goes on with *{ $next }*.

# $count: events, one or more
drill-missed = I was away while { $count ->
        [one] an event of the drill was due. It has not come.
       *[other] { $count } events of the drill were due. They have not come.
    } Each *{ $next }* lets one come, when the circle is ready; after that the clock goes on.

drill-is-over = The drill is over. From here on everything is real again.

# $resume: a command to be typed
drill-halted = The drill is halted, and this is real. Nothing invented comes any more, unless a facilitator writes *{ $resume }*. Nobody has to say why.

## The open floor

# $hand: a word to be typed; $park: a word to be typed before a colon; $next: a command
floor-opens = The floor is open: whoever wants to can write. If you would rather be given the word, write *{ $hand }*. *{ $park }: …* puts a thought aside for the end. The facilitator goes on with *{ $next }*.

# $name: somebody in the circle; $done: a word to be typed
floor-is-yours = { $name }, the word is yours, until you write *{ $done }*.

# $names: in their order
speaking-list = After that: { $names }.

floor-is-everybodys = The floor is open to everybody again.

no-open-floor = There is no speaking list just now. It exists when the floor is open.

## The parking place

parked = Put aside until the end.

# $forget: words to be typed
parked-alone = Put aside. At the end the whole circle sees it, without your name; in a small circle people may guess. *{ $forget }* takes it back.

unparked = Taken back, and erased here.

# $example: a command to be typed, with a thought
park-how = Write the thought behind it, such as *{ $example }*

parking-full = { $most } thoughts are put aside already, and I take no more. At the end the circle sees them all.

# $park: a word to be typed before a colon
nothing-parked = Nothing is put aside. *{ $park }:* and a thought does that.

parked-so-far = Put aside so far:

still-open = Still open. This was put aside; I show it once and erase my copy:

still-open-kept = Still open. This was put aside, and stays with what the circle has gathered:

parked-heading = Still open

## What a circle has gathered

# $next: a command to be typed
wall-shown-kept = That is all of it. It stays, without names, with what the circle has gathered. The facilitator goes on with *{ $next }*.

# $title: of the exercise
over-with-harvest = Here **{ $title }** ends.

# $days: at most so many; $harvest: a command to be typed
harvest-stays = { $days ->
        [one] What the circle gathered stays with me for one day at most.
       *[other] What the circle gathered stays with me for { $days } days at most.
    } It becomes a file only if those who took part agree; I ask each of you before that. Facilitators find it with *{ $harvest }*.

kept-deleted = You deleted a message, so I have erased what I had kept of it.

kept-corrected = You changed a message, so I have erased what I had kept of it. The new words I do not keep.

# $letter: A, B and so on
person-called = Person { $letter }

# $items: lines; $titles: of exercises, with " · " between (here and below)
harvest-offered = { $items ->
        [one] One line is
       *[other] { $items } lines are
    } kept from { $titles }. 1 look at them · 2 not now

harvest-preview = { $items ->
        [one] One line is
       *[other] { $items } lines are
    } kept from { $titles }. Only you see this now. Names of this circle that I recognise are replaced by letters, with new ones in each exercise. I do not find every name: please look for them.

# $numbers: of lines, such as "2, 5"
harvest-doubts = Please look twice at { $numbers }: there may be a name that I took for a word.

# $redact: a command to be typed
harvest-choices = *{ $redact } 3* takes out line 3, for good. **What shall become of the rest?** 1 ask the circle whether it wants a file · 2 not now · 3 erase all of it

# $harvest: a command to be typed
harvest-later = All right. { $days ->
        [one] One day after its exercise each line is erased.
       *[other] { $days } days after its exercise each line is erased.
    } Until then *{ $harvest }* shows them.

harvest-empty = Nothing is kept for this circle from exercises that are over.

# $redact: a command to be typed
harvest-is-asked = The circle is being asked. This is what it is about; *{ $redact }* and a number still takes a line out.

# $numbers: of lines
redacted = Taken out and erased: { $numbers }.

# $example: a command to be typed, with a number
redact-how = I find no line of that number, and have changed nothing. *{ $example }* would take out the third.

harvest-days = { $days ->
        [one] From now on I erase what this circle gathers one day after the exercise.
       *[other] From now on I erase what this circle gathers { $days } days after the exercise.
    }

# $example: a command to be typed, with a number; $longest: in days
harvest-days-how = Write for how many days I may keep it, such as *{ $example }*. From 1 to { $longest }.

harvest-erased = What was gathered in { $titles } is erased.

## The circle agrees

take-home-asked = { $items ->
        [one] One line
       *[other] { $items } lines
    } from { $titles } could become a file for everybody who took part. I ask each of you in private. One no is enough for there to be no file, and nobody learns whose it was.

take-home =
    {"**"}May what was gathered go into a file for everybody who took part?{"**"} { $items ->
        [one] It is one line
       *[other] It is { $items } lines
    } from { $titles }, without names as far as I can tell. Whoever has the file can pass it on. If somebody has not answered after a day, the facilitator may decide without them.

    1 yes · 2 no · 3 something should be taken out · 4 show it to me

take-home-yes = Noted: yes. Until all have answered, 2 changes it into a no.

take-home-no = Noted: no. I tell nobody whose it was, and there is no file. Until all have answered, 1 changes it into a yes.

what-to-take-out = **What should be taken out?** Write it here. It goes to the facilitator in your words, without your name; or *pass*.

take-out-passed-on = I have passed it on without your name. As long as it is open, no file is made. When something has been taken out, I ask you again; 1 or 2 works before that too.

# $wish: a quotation of its own; $redact: a command to be typed
take-out-wished =
    Somebody who took part asks that this be taken out:

    { $wish }

    {"*"}{ $redact }* and the number of the line takes it out. As long as this is open, I make no file.

something-taken-out = Something was taken out. Here is the question again.

# $redact: a command to be typed
wish-still-open = The wish that something be taken out is still open, so I make no file yet. *{ $redact }* and a number takes a line out. 2 wait another day · 3 no file, erase it

not-all-answered = A day has passed. Nobody has said no, and not everybody has answered. 1 make the file · 2 wait another day · 3 no file, erase it

no-file = There will be no file from { $titles }: it needed everybody's yes. I have erased what I had kept for it.

file-is-here = What the circle gathered in { $titles }: first as a page to read or print, then as a text that can be edited. Keep it where only you look.

file-handed-out = Everybody who took part, and to whom I may write, now has what was gathered in { $titles }. I have erased my copy.

## In the file

# One neutral word, without a space
harvest-file-name = notes

file-title = Notes of our circle

file-about = Gathered together, without names. Please keep it where only you look, and ask the others before you pass it on.

file-to-print = A page to read or print

file-to-edit = The same as a text that can be edited
