# Tables, forms, galleries and promises, in English. See the beginning of kolo.ftl.

## Days

date-written = { $weekday }, { $day } { $month }

date-written-with-year = { $weekday }, { $day } { $month } { $year }

## Tables and forms

table-begins = Now each of you fills a table with me in private. Then you decide row by row what is shown here, without your name. What you keep, nobody reads here.

group-table-begins = Now I ask one person of each group in private; they fill a table for the whole group, and then say row by row what is shown here.

form-is-erased = Only I read this, though whoever runs me could. When it is full you get it as a file, and I erase my copy.

form-stays = Only I read this, though whoever runs me could. I keep it until the exercise is over; then you get it as a file, and I erase my copy.

table-is-yours = Only I read this, though whoever runs me could. When the exercise is over you get it back, and I erase my copy.

table-may-be-shown = Only I read this, though whoever runs me could. When it is full I ask you row by row whether the circle may read it, without your name.

group-table-is-yours = You write this for your group. Only I read it here, though whoever runs me could. When the exercise is over, everybody in your group gets it back, and I erase my copy.

group-table-may-be-shown = You write this for your group. Only I read it here, though whoever runs me could. When it is full I ask you row by row whether the circle may read it.

# $kept: one of the six above; $asked: what is asked, in bold; the others: words to be typed
first-cell =
    { $kept }

    {"*"}{ $skip }* leaves one out, *{ $back }* goes back, *{ $review }* shows what you have, *{ $done }* ends it.

    { $asked }

# $asked: what is asked
next-cell = **{ $asked }**

# $asked: what is asked, in bold; $stands: a quotation; $skip, $forget: words to be typed
cell-again =
    { $asked }

    { $stands }

    Write it anew. *{ $skip }* keeps it, *{ $forget }* empties it.

cell-of-row = { $row }: { $column }

cell-of-new-row = Row { $number }: { $column }

# $about: what somebody wrote in the first cell of the row
cell-about = { $about }: { $column }

another-row = **Would you like to fill another row?** 1 yes · 2 no

# $review: a word to be typed (here and below)
is-it-right = **Is it right so?** 1 it is right · 2 change something. *{ $review }* shows it again.

which-one = **Which one shall be changed?** Write its number; *{ $review }* shows the numbers.

no-such-number = There is nothing with that number. The last one is { $last }.

not-a-choice = That is none of the choices. I have kept nothing of it.

nothing-before = This is the first one.

nothing-written = You have not written anything here yet.

so-far = This is what you have so far.

row-head = **Row { $number }**

row-head-named = **Row { $number }: { $row }**

left-empty = (empty)

# $review: a word to be typed; $change: such as "change 2"
nothing-asked = Nothing is asked of you just now, and I have kept nothing of that message. *{ $review }* shows what you wrote, *{ $change }* changes it.

noted-while-halted = I have noted it. What comes next waits until the exercise goes on.

## Forms

form-handed-over = This is your form, as a file. Save it where only you can open it, then delete it here. I have erased my copy.

# $review: a word to be typed; $change: such as "change 2"
form-kept = I keep it until the exercise is over, then you get it as a file. *{ $review }* shows it. Until then, *{ $change }* changes it.

# $title: of the exercise
form-given-back = From **{ $title }**: your form, as a file. Save it where only you can open it, then delete it here.

# $date: such as 2026-12-01
file-name = notes-{ $date }.md

file-part-name = notes-{ $date }-{ $part }.md

# $title: of the exercise
file-caption = Your own notes from { $title }

# $date: a day in words
file-date = Written on { $date }.

## Releasing rows of a table

table-kept = I keep it until the exercise is over, then you get it back. *{ $review }* shows it. As long as this part is open, *{ $change }* changes it.

# $release, $take_back, $change: such as "release 1, 3"
table-decided = All rows are decided. Until they are shown, *{ $release }* and *{ $take_back }* change what the circle may read, and *{ $change }* changes the words.

# $row: a quotation
may-row-be-read =
    {"**"}May the circle read this row?** It stands there without your name; in a small circle somebody may guess.

    { $row }

    1 release it · 2 keep it

may-group-row-be-read =
    {"**"}May the circle read this row of your group?** It stands there without names.

    { $row }

    1 release it · 2 keep it

# $rows: numbers; $take_back: such as "take back 1"
rows-released = Released: row { $rows }. Until it is shown, *{ $take_back }* takes it back.

rows-kept = Row { $rows } stays with you.

# $release: such as "release 1"
row-has-changed = You had released that row with other words, so the circle does not get it now. *{ $release }* releases it as it is.

no-such-row = There is nothing in row { $number } to release.

rows-ready = { $count ->
        [one] One row has been released.
       *[other] { $count } rows have been released.
    } 1 show what is released · 2 wait

# $skip: a command to be typed
no-row-released = No row has been released. You can wait, or leave this part with *{ $skip }*. What was written stays with those who wrote it.

rows-open = This is what was released, in no order.

# $next: a command to be typed
rows-shown = That is all. What was not released stays with those who wrote it. The facilitator goes on with *{ $next }*.

column-and-cell = { $column }: { $cell }

# $list: numbered lines; $take_back: such as "take back 1"
can-be-taken-back =
    This is yours among what the circle may take home:

    { $list }

    {"*"}{ $take_back }* takes the first out, and so on.

# $what: a quotation
taken-back =
    This is no longer among what the circle takes home:

    { $what }

    What people have read in the room stays there.

nothing-to-take-back = Nothing of yours is among what the circle takes home.

## Galleries

# $question, $theme: the script's own words; $next: a word to be typed
first-theme =
    I show this in the circle without names and in mixed order, once at least { $at_least } of you have written. In a small circle somebody may guess; whoever runs me could see who wrote it.

    { $question }

    {"**"}{ $theme }**

    A message for each thing, five at most. { $themes ->
        [1] *{ $next }* ends it.
       *[other] *{ $next }* goes to the next theme.
    }

next-theme = **{ $theme }**

    A message for each thing, or *{ $next }*.

item-noted = I have it. One more, or *{ $next }*.

last-item-noted = I have it. That makes five, so we go on.

# $stands: a quotation
item-again =
    { $stands }

    Write it anew. *{ $skip }* keeps it, *{ $forget }* takes it back.

# $review: a word to be typed; $change: such as "change 2"; $themes: how many
gallery-written = Nothing more is asked for now. Until the gallery is opened, *{ $review }* shows what you wrote and *{ $change }* changes it. { $themes ->
        [1] To add something, just write it.
       *[other] To add something, write the number of its theme, 1 to { $themes }.
    }

gallery-ready = { $count } people have written for the gallery. 1 open it · 2 wait

gallery-too-few = Fewer than { $at_least } people have written, so the gallery stays closed. You can wait, or leave out this part with *{ $skip }*; then I erase what was written.

gallery-opens = The gallery is open. This is what was written, { $themes ->
        [1] in no order.
       *[other] theme by theme, in no order.
    }

# $next: a command to be typed
gallery-shown = That is all. I ask each of you in private what you would like to borrow. The facilitator goes on with *{ $next }*.

# $pass: a word to be typed
what-to-borrow =
    {"**"}Which of these would you like to borrow for yourself?** Write the numbers, such as *3, 7*, or *{ $pass }*.

    You get them from me at the end of this part. Only I know who chose what; the circle may see how often something was chosen, if at least five have chosen.

# $numbers: such as "3, 7"
borrowed = Noted: { $numbers }. To choose others, write again.

borrow-how = I need numbers from 1 to { $last }, such as *1, { $last }*. I have kept nothing of that.

# $next: a command to be typed
all-have-borrowed = All who are here have chosen or passed. *{ $next }* ends the gallery, and I give everybody what they borrowed.

# $title: of the exercise
booklet = From **{ $title }**, what you borrowed:

theme-is-full = Five fit here, and five are there. What you wrote can still be changed.

item-borrowed = { $item } { $count ->
        [0] (borrowed by nobody)
        [one] (borrowed by one)
       *[other] (borrowed by { $count })
    }

item-of-theme = { $theme }: { $item }

item-of-theme-borrowed = { $theme }: { $item } { $count ->
        [0] (borrowed by nobody)
        [one] (borrowed by one)
       *[other] (borrowed by { $count })
    }

## Promises

# $title: of the exercise
over-with-promises = Here **{ $title }** ends. What you have promised yourselves stays between each of you and me. All else that was written to me for it alone is erased.

# $question: the script's own words; $pass: a word to be typed
what-promise =
    Only I read this, though whoever runs me could. I keep it after the exercise too, until it is done or you erase it.

    {"**"}{ $question }**

    Write it in words only you need to understand, or *{ $pass }*.

# $stands: a quotation
what-promise-again =
    {"**"}{ $question }**

    { $stands }

    Write it anew. *{ $skip }* keeps it, *{ $forget }* takes it back.

by-when = **By when?** Such as *Friday*, *in 10 days* or *1 December*. Without a day: *{ $pass }*.

# $example: a day in words
day-unclear = I could not read a day there. One day in a few words works, such as *tomorrow*, *in two weeks* or *{ $example }*.

day-passed = That day has passed. **Which day to come is it?**

day-too-far = That is more than three years away. **Which day before that?**

# $day: in words
remind-when = **{ $day }. Shall I remind you?** 1 on that day · 2 on that day, and again 7, 30 and 90 days after it · 3 no. For another day, write it.

# No day was named.
follow-up-whether = **Shall I ask you after 7, 30 and 90 days how it is?** 1 yes · 2 no

# $mine, $forget: words to be typed (here and below)
promise-kept = I keep it for you, without a day. *{ $mine }* shows all of yours, *{ $forget }* erases this one.

promise-followed-up = I keep it for you, without a day, and ask you how it is after 7, 30 and 90 days. *{ $mine }* shows all of yours, *{ $forget }* erases this one.

promise-kept-until = I keep it for you: { $day }. I do not remind you. *{ $mine }* shows all of yours, *{ $forget }* erases this one.

promise-reminded = I keep it for you, and remind you here: { $day }. *{ $mine }* shows all of yours, *{ $forget }* erases this one.

promise-reminded-again = I keep it for you, and remind you here: { $day }, and 7, 30 and 90 days later. *{ $mine }* shows all of yours, *{ $forget }* erases this one.

# $what: a quotation
promise-due =
    You asked me to remind you of this ({ $day }):

    { $what }

    1 done · 2 later · 3 let it go

promise-due-late =
    I was away, so this reminder comes late. You promised yourself ({ $day }):

    { $what }

    1 done · 2 later · 3 let it go

# $what: the person's own words, a quotation; $none: words to be typed
promise-follow-up =
    Some time ago you noted this for yourself:

    { $what }

    How is it? 1 done · 2 later · 3 let it go. You need not answer; *{ $none }* ends such questions.

# $mine: a word to be typed
no-follow-up = I do not remind you of any promise any more, nor ask about one. They stay with me until you let them go: *{ $mine }*.

promise-done = All right. I have erased it.

remind-again-when = **When shall I remind you again?** Such as *Friday* or *in 10 days*. Without a day: *{ $pass }*.

promise-moved = I remind you here: { $day }.

promise-stays = It stays with me. *{ $mine }* shows your promises.

promise-let-go = It is let go, and I have erased it.

# $forget: such as "forget promise 1"
my-promises = Your promises; nobody else here sees them, though whoever runs me could. *{ $forget }* erases the first, and so on.

promise-by = ({ $day })

# $ask: such as "ask after: sleep"
no-promises = You have no promises with me. If I am to ask after something 7, 30 and 90 days from now: *{ $ask }*.

# What stands behind "ask after:" as an example
ask-after-example = sleep

# $what: the person's own words, a quotation; $day: the first day; $mine, $none: words to be typed
ask-after-noted =
    I ask after this on { $day }, and again 30 and 90 days from now:

    { $what }

    Nobody else here reads it. *{ $mine }* shows it, *{ $none }* ends the questions.

# $ask: such as "ask after: sleep"
ask-after-what = After what? Such as *{ $ask }*, in words that only you need to understand.

# $what: a quotation
promise-forgotten =
    I have erased this promise:

    { $what }

no-such-promise = You have no promise with that number. *{ $mine }* shows them.
