# What is somebody's own, over time, in English. See the beginning of kolo.ftl.

## What comes back on a later day

# $question: the script's own words; $pass: a word to be typed
question-returns =
    This is between you and me, though whoever runs me could read it. When you have written it, I ask you when it shall come back to you.

    {"**"}{ $question }**

    Write it here, or *{ $pass }*.

form-returns = Only I read this, though whoever runs me could. When it is full, I ask you when it shall come back to you; then I erase my copy.

# $now: a word to be typed
return-when = **When shall this come back to you?** A day, such as *1 June* or *in three weeks*; or *{ $now }*: when this exercise ends. Until that day I keep it, for you alone.

returns-at-the-end = You get it back when this exercise ends, and I erase my copy.

# $day: in words; $mine, $give, $erase: words to be typed
returns-on = I keep it for you, and bring it back here: { $day }. Then I erase my copy. *{ $mine }* shows what I keep so, *{ $give }* gives it sooner, *{ $erase }* erases it.

# $title: of the exercise; $written: a day in words. The person's own words follow.
text-comes-back = You wrote this for yourself, in **{ $title }**. { $written }. I have erased my copy.

text-comes-back-late = I could not write to you on the day you chose, so this comes late. You wrote it for yourself, in **{ $title }**. { $written }. I have erased my copy.

# $give, $erase: such as "give back 1"
my-texts = What I keep for you until a day; nobody else here sees it. *{ $give }* gives you the first now, *{ $erase }* erases it, and so on.

# $written, $day: in words
text-of-mine = { $number } **{ $title }**. Written: { $written }. Comes back: { $day }.

no-texts = I keep nothing for you that is to come back on a later day.

# $mine: a word to be typed (here and below)
no-such-text = I keep nothing with that number. *{ $mine }* shows what there is.

text-erased = I have erased what I kept of it, from **{ $title }**.

texts-stay = What you want back on a later day stays with me until then. *{ $mine }* shows it, and how to erase it.

keep-returns = If you choose a later day for it, I keep it until then, for you alone.

over-with-texts = Here **{ $title }** ends. What is to come back on a later day stays between its author and me; I keep nothing else of it.

over-with-texts-and-promises = Here **{ $title }** ends. What is to come back on a later day, and what somebody has promised themselves, stays between its author and me; I keep nothing else of it.
