# What is somebody's own, over time, in English. See the beginning of kolo.ftl.

## What comes back on a later day

# $question: the script's own words; $pass: a word to be typed
question-returns =
    This is between you and me, though whoever runs me could read it. When you have written it, I ask you when you want it back.

    {"**"}{ $question }**

    Write it here, or *{ $pass }*.

form-returns = Only I read this, though whoever runs me could. When it is full, I ask you when you want it back; I keep it until then.

# $now: a word to be typed
return-when = **When do you want this back?** A day, such as *1 June* or *in three weeks*; or *{ $now }*: when this exercise ends. Until then I keep it, for you alone.

returns-at-the-end = You get it back when this exercise ends, and I erase my copy.

nothing-returns = I keep nothing of yours from this part, so nothing comes back.

# $day: in words; $mine, $give, $erase: words to be typed
returns-on = I keep it for you, and bring it back here: { $day }. Then I erase my copy. *{ $mine }* shows what I keep for you, *{ $give }* gives it back sooner, *{ $erase }* erases it.

# $title: of the exercise; $written: a day in words. The person's own words follow.
text-comes-back = This is from you, for you: **{ $title }**, written { $written }.

text-comes-back-late = I could not write to you on the day you chose, so it comes late. This is from you, for you: **{ $title }**, written { $written }.

# $give, $erase: such as "give back 1"
my-texts = I keep this for you until its day; nobody else here sees it, though whoever runs me could. *{ $give }* gives you the first now, *{ $erase }* erases it, and so on.

# $written, $day: in words
text-of-mine = { $number } **{ $title }**. Written: { $written }. Comes back: { $day }.

no-texts = I keep nothing that you want back on a later day.

# $mine: a word to be typed (here and below)
no-such-text = I keep nothing with that number. *{ $mine }* shows what there is.

text-erased = I have erased what I kept of it, from **{ $title }**.

texts-stay = What you want back on a later day stays with me until then. *{ $mine }* shows it, and how to erase it.

keep-returns = If you choose a later day for it, I keep it until then, for you alone.

over-with-texts = Here **{ $title }** ends. What somebody wants back on a later day stays between them and me. All else that was written to me for it alone is erased.

over-with-texts-and-promises = Here **{ $title }** ends. What somebody wants back on a later day, and what they have promised themselves, stays between them and me. All else that was written to me for it alone is erased.

## An exercise alone

# $list: messages "open-alone", one a paragraph; $begin: a word to be typed
exercises-alone =
    These exercises you can do here alone, at any hour. No circle and no facilitator learns of it.

    { $list }

    Answer with a number, or with *{ $begin }* and the name.

# $number: to answer with; $title, $name: of a script
open-alone = { $number } **{ $title }** (*{ $name }*, { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    })

nothing-open-alone = There is no exercise to do alone just now.

only-for-circles = I do exercises only with people of a circle in which I am.

# $title: of the exercise; $stop: a word to be typed
already-alone = You are in the middle of **{ $title }**. *{ $stop }* ends it; then you can begin another.

# $pass: a word to be typed
answer-first = I have asked you something here that is still open. Answer it first, or *{ $pass }*; then you can begin this.

read-alone-privately = This stays between you and me, though whoever runs me could read it. No circle and no facilitator learns that you do it. When it ends, I erase what you wrote.

keep-own-alone = What you write for yourself comes back to you before that.

# All of them words to be typed
ways-out-alone = *{ $pass }* leaves out a question, *{ $pause }* lets the exercise rest, *{ $stop }* ends it. If you write nothing for a day, it ends by itself.

begin-alone = **Shall we begin?** 1 begin · 2 not now

not-alone = All right. Nothing has begun, and I keep nothing of it.

go-on-alone = Take your time. 1 go on · 2 end it here

alone-rests = The exercise rests, and there is no hurry. 1 go on · 2 end it here

# $title: of the exercise (here and below)
over-alone = Here **{ $title }** ends. What is yours comes back to you, and I keep only what you asked me to keep.

alone-laid-still = A day has passed without a word, so **{ $title }** ends here. If you wrote something for yourself, it comes back to you now.

which-alone = **{ $title }**, which you do alone

only-in-a-circle = That works only in a circle; this exercise you do alone.

# $exercises: a word to be typed
help-alone = *{ $exercises }* shows what you can do here alone.

## Handing what is one's own to one human

keep-hand = Afterwards you may hand it to one person who leads, if you say so twice; for that I keep a copy for a day at most. Otherwise nobody sees it.

# $question: the script's own words; $pass: a word to be typed
question-hand =
    This is between you and me, though whoever runs me could read it. At the end I give it back to you. Then you may hand it to one person who leads, or do nothing: my copy goes within a day.

    {"**"}{ $question }**

    Write it here, or *{ $pass }*.

sheet-hand = Only I read this, though whoever runs me could. When the exercise is over you get it back. Then you may hand it to one person who leads, or do nothing: my copy goes within a day.

# $hand: words to be typed; $name: of who would read it. It follows the person's own words.
hand-offer = If you would like one human to read this, write *{ $hand } { $name }*. You need not, and nobody else hears of it. I keep a copy for that until this hour tomorrow, then I erase it.

# $list: messages "hand-reader", on one line
hand-offer-several =
    If you would like one human to read this, answer with a number, or *{ $hand } { $name }*: { $list }

    You need not, and nobody else hears of it. I keep a copy for that until this hour tomorrow, then I erase it.

# $number: to answer with
hand-reader = { $number } { $name }

# $name: of who would read it (here and below); $title: of the exercise
hand-check = **{ $name } will read all that you wrote in { $title }, with your name.** It cannot be taken back. 1 hand it over · 2 keep it

# Behind what somebody gets back.
copy-erased = I have erased my copy.

# Below what has come back, where handing it over was offered.
hand-nobody = There is nobody now, in any circle of yours, to whom you could hand this. I have erased my copy.

hand-nobody-here = There is nobody now in this circle to whom you could hand this. I have erased my copy.

hand-sending = I am sending it to { $name }, and tell you when it is there.

hand-arrived = It is with the server for { $name } now. I have erased my copy.

hand-lost = I could not bring it to { $name }; perhaps a part of it arrived, perhaps none. I have erased my copy. What came back to you is still yours.

hand-kept = It stays with you alone. I have erased my copy.

hand-gone = I cannot hand it to { $name } any more, and have sent nothing.

hand-changed = I have erased the copy that you could have handed over, because you changed or deleted a part of it.

# $name: of who wrote it; $title: of the exercise. Their words follow.
handed-to-you = **{ $name }** hands this to you and to nobody else, written alone in **{ $title }**. Whether and how you two talk about it is for { $name } to say.

# $title: of the exercise
over-with-own = Here **{ $title }** ends. What you wrote for yourself stays between you and me, only as long as I have said; I keep nothing else of it.
