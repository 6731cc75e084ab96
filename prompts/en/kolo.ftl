# What Kolo says to people, in English.
#
# Markdown: words to be typed stand in *one* pair of asterisks, questions and titles in **two**.
# Fluent takes no asterisk at the beginning of a line of its own; there it is written as {"**"}.
# Every message reads well on a phone and aloud: plain sentences, at most 400 characters, no praise,
# no reproach. The choices after a question are answered with their number or with their words.

## First contact

# $operator: who runs Kolo, such as "River House"
hello = Hello. I am Kolo, a program that accompanies circles in their exercises. I am run by { $operator }. Before each exercise I say how long I keep what you write to me for it; after that I erase it.

# $operator: as above; to whoever invited Kolo
this-is-kolo = This is Kolo. Only you and I read what is written here, though { $operator }, who run me, could too.

may-i-write = **Is it all right for me to write to you here?** 1 yes · 2 not yet · 3 what can you see?

may-i-write-again = **Knowing this, is it all right for me to write to you here?** 1 yes · 2 not yet

what-i-see = All that is written in a circle reaches me, and so does what you write here. I act only on what is meant for me, and keep no record of conversations. Whoever runs me could read it too. The servers see who writes and when, but not what. They do see reactions, the small pictures under a message: those are not encrypted, so please answer in words.

# $help, $forget, $call_me: words to be typed
thank-you-for-the-yes = Thank you. Two things work at any time: *{ $help }* shows what you can say, and *{ $forget }* erases what I hold about you. To choose what I call you, write *{ $call_me }* and the name.

# $yes: a word to be typed
not-yet-noted = All right. I ask you nothing here until you write *{ $yes }*. You can be in the circle all the same.

# $help, $forget: words to be typed
you-wrote-first = You have opened this conversation yourself, so I answer you here. *{ $help }* shows what you can say, and *{ $forget }* erases what I hold about you.

moved-here = From now on I write to you here. I am leaving the other room that we had.

greets-back = Hello, I am glad to hear from you. *{ $help }* shows what you can say to me.

# All of them words to be typed
help-for-you =
    For you alone, here with me:

    - *{ $check_in }*: I ask how you are, when you choose.
    - *{ $contacts }*: whom I may call for you.
    - *{ $absence }*: what your silence is to mean.
    - *{ $alert }*: in danger, I call your contacts at once.

# All of them words to be typed
help =
    These words work at any time, here and in the circle. You need no reason.

    - *{ $pass }* leaves out a question or a turn.
    - *{ $pause }* gives everybody a rest.
    - *{ $stop }* halts the exercise for everybody.
    - *{ $leave }* takes you out of it, and I erase what you wrote to me for it.
    - *{ $forget }* erases all that I hold about you.

# All of them commands to be typed, such as "!next"
help-leading =
    For leading, here or in the circle:

    - *{ $scripts }* lists the exercises.
    - *{ $start }* and a name announces one.
    - *{ $next }* begins it, then moves it on.
    - *{ $back }* goes back one part.
    - *{ $skip }* leaves out this part.
    - *{ $extend }* and a number adds minutes.
    - *{ $pause }* and *{ $resume }*: rest, go on.
    - *{ $stop }* ends the exercise.
    - *{ $status }* says where it is.

# $name: what the person wants to be called
name-noted = From now on I call you { $name }, here and in front of the circle.

only-words = I read written words only, no pictures, voice messages or files. I have not opened what you sent. If you like, put it in words.

# $help: a word to be typed
not-understood = I did not understand that, and have done nothing with it. *{ $help }* shows what works.

you-left = You have left the exercise. What you wrote to me for it is erased, and I give nobody a reason.

forgotten = I have forgotten you: your name, your answers and your settings are erased here. Words that I showed without names may stay with what a circle gathered: I do not know whose they were. The encrypted messages between us remain on your homeserver and on your devices, where only you can delete them. I am leaving this room now.

forgotten-in-circle = What I held about whoever asked is erased. What was written in this room stays in it; only its authors can delete that.

i-speak-this = From now on I write English here.

language-name = English

# $languages: those that Kolo speaks, such as "en (English), es (español)"
languages-i-speak = I do not speak that language. These I do: { $languages }.

could-not-read = A message of yours reached me without its key, so I cannot read it. Please type it once again.

## Rooms

# The server and everybody else can see this: it says nothing of what Kolo is for.
room-not-encrypted = This room is not encrypted, so I am leaving it.

how-to-encrypt = I do not stay in rooms without encryption, so I am leaving the one to which you invited me. In Element it is switched on under *Room settings*, *Security & privacy*, *Encrypted*, and cannot be switched off again. After that, invite me once more.

# $name: who invited Kolo; $scripts, $help: commands to be typed
circle-hello = Hello. I am Kolo, a program for exercises in circles. In this one, { $name } is the facilitator. I see what is written in this room, and keep nothing of it unless I say so before an exercise. *{ $scripts }* lists the exercises; *{ $help }* shows what everybody can say at any time.

## Announcing and leading

# $title, $about: the script's own words
announcement = **{ $title }**, { $minutes ->
        [one] about one minute
       *[other] about { $minutes } minutes
    }.

    { $about }

# $name: a facilitator; $next: a command to be typed
begin-when-ready = { $name }, nothing begins until you write *{ $next }*. The circle can take its time.

# $next: a command to be typed
when-ready = When the circle is ready, whoever facilitates goes on with *{ $next }*.

# $title: the exercise that runs; $stop: a command to be typed
already-running = **{ $title }** is still going on here. End it with *{ $stop }* before you start another.

# $most: people
too-many-people = More people are in this room than I can lead. Up to { $most } work; for exercises, 3 to 25 is a good number.

# $at_least, $here: people
wall-needs = This exercise has a wall, and a wall opens only when { $at_least } people have written. In the circle there are { $here } of you. You can leave that part out, or end the exercise and choose another.

# $name: as somebody wrote it; $scripts: a command to be typed
no-such-script = I know no exercise called "{ $name }". *{ $scripts }* lists those that I know.

# $name: as somebody wrote it; $choices: messages "offered-script" with " · " between
close-scripts = I know no exercise called "{ $name }". Close to it: { $choices }. Answer with a number; anything else starts none of them.

# $number: to answer with; $name: of a script
offered-script = { $number } *{ $name }* ({ $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    })

# $list: messages "script-line", one a line; $start: a command to be typed
scripts =
    The exercises:

    { $list }

    To announce one, write *{ $start }* and its name.

# $name: as it is typed; $care: one of the next three messages
script-line = *{ $name }*: { $title }, { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }, { $care }

care-green = nothing personal

care-amber = can become personal

care-red = may touch threats or hurt, needs somebody for private support

# $step, $steps: numbers of parts; $minutes: passed; $planned: in minutes
status = **{ $title }**: part { $step } of { $steps }. Minutes passed: { $minutes } of { $planned }.

# The same; $resume: a command to be typed
status-halted = **{ $title }**: part { $step } of { $steps }. Minutes passed: { $minutes } of { $planned }. It is halted until a facilitator writes *{ $resume }*.

nothing-runs = No exercise is going on in this circle.

# $title: of the exercise
not-halted = **{ $title }** is not halted; it is going on.

# $resume (here and in the next three): a command to be typed
halted = The exercise is halted. It goes on when a facilitator writes *{ $resume }*.

paused = A pause, for everybody. It lasts until a facilitator writes *{ $resume }*. Nobody has to say why.

paused-nobody-leads = Nobody who facilitates is in this room any more, so everything rests. It goes on when a facilitator is back and writes *{ $resume }*.

stopped = Everything is halted. What I had not sent yet stays unsent. It goes on only if a facilitator writes *{ $resume }*, and nobody has to say why.

# $title: of the exercise
resumed = **{ $title }** goes on from where it was.

ended = The facilitator has ended **{ $title }**. What was written to me for it alone is erased.

over = Here **{ $title }** ends. I keep nothing of it.

extended = { $minutes ->
        [one] One more minute for this part.
       *[other] { $minutes } more minutes for this part.
    }

# $example: a command to be typed, such as "!extend 5"; $longest: in minutes
extend-how = Write how many minutes more, such as *{ $example }*. At most { $longest } at once.

# $names: the facilitators. The words at the end are those of words.ftl.
only-facilitators = That is for whoever facilitates here: { $names }. What you can say at any time: *pass*, *pause* and *stop*.

# $names: who is in the circle
nobody-of-that-name = Nobody here is called that. In this circle are: { $names }.

co-facilitates = { $name } is a facilitator here too from now on.

handed-over = From now on, { $name } leads.

leads-already = { $name } is a facilitator here already.

# $typed: the unknown word, without "!"; $help: a command to be typed
unknown-command = I do not know "{ $typed }". *{ $help }* shows what works.

# $near: commands with " · " between
unknown-command-near = I do not know "{ $typed }". Close to it: { $near }. *{ $help }* shows what works.

# $title: of the exercise
step-time-passed = The time planned for this part of **{ $title }** has passed. Nothing changes by itself. 1 go to the next part · 2 five minutes more · 3 leave it as it is

# $name: somebody in the circle; the words in Markdown are those of the Element client
unverified = { $name } cannot read what I write, here or in private, because none of their devices is verified. In Element they can do it under *Settings*, *Sessions*, *Verify session*. Could you tell them? Until then I wait for no private answer of theirs.

# $name: somebody in the circle
cannot-reach = What I write to { $name } alone does not arrive: their private room with me cannot be opened. Could you ask them to start a conversation with me themselves? Until then I wait for no private answer of theirs.

# $word: a command that was written some time ago
command-too-old = I was away, or could not read it, when you wrote *{ $word }*. That is a while ago, so I have not done it. If you still want it, write it once more.

removed-from-circle = Somebody has removed me from the room of your circle. What was running there has ended, and I keep nothing of it. If it was not meant so, invite me again.

banned-from-circle = Somebody has removed me from the room of your circle and barred it to me. What was running there has ended, and I keep nothing of it. If it was not meant so, lift the ban and invite me again.

# In the new room
moved-along = I have come along into this room. Everything is as it was in the old one.

# $title: of the exercise that was running; $resume: a command to be typed
moved-along-halted = I have come along into this room. *{ $title }* is halted. When all who want to be here have come, *{ $resume }* lets it go on.

cannot-follow = The room of your circle was replaced by a new one, and I cannot get into it. Please invite me there; everything waits as it was.

voice-lost = I am not allowed to write in the room of your circle any more, so nothing goes on there. Whoever looks after the room can change that under *Roles & permissions*.

voice-back = I am allowed to write in the room of your circle again.

# $resume: a command to be typed
voice-back-halted = I am allowed to write in the room of your circle again. The exercise is halted; *{ $resume }* in the room lets it go on.

## Rounds and silence

# $names: in the order of their turns; $pass, $later: words to be typed
round-order = The order: { $names }. *{ $pass }* leaves out your turn; *{ $later }* moves it further back.

# $question: the script's own words
round-question = **{ $question }**

# $done: a word to be typed
first-turn = { $name }, the word is yours. Your turn ends when you write *{ $done }*.

your-turn = { $name }, it is your turn.

# $done, $later, $pass: words to be typed
still-your-turn = Your turn in the circle is still open, and there is no hurry. *{ $done }* ends it, *{ $later }* moves it further back, *{ $pass }* leaves it out.

turn-is-in-circle = Only I have read this, and I have kept nothing of it. Your turn is in the circle: what is meant for the others, please write there.

# $name: whose turn it is
turn-is-silent = { $name } has the word and has not finished. The circle does not see this note. 1 wait · 2 come back to them later · 3 ask them yourself

# $name: whose turn it is, which does not come again
last-turn-is-silent = { $name } has the word and has not finished. The circle does not see this note. 1 wait · 2 go on without them · 3 ask them yourself

goes-on-without = We go on. Whoever would like to add something later has a place for it here.

silence-begins = { $minutes ->
        [one] One minute of silence begins.
       *[other] { $minutes } minutes of silence begin.
    } I say when it is over. Nobody needs to do anything.

silence-ends = The silence is over.

## Asked alone

private-begins = Now I ask each of you something in private. Only you and I read your answer, though whoever runs me could. After that it goes on here.

wall-begins = Now I ask each of you something in private. What you write there is shown here afterwards, all together and without names.

# $question: the script's own words; $pass: a word to be typed (here and below)
question-own =
    This is between you and me, though whoever runs me could read it. At the end I give your answer back to you and erase my copy.

    {"**"}{ $question }**

    Write it here, or *{ $pass }*.

question-none =
    Only I read your answer, though whoever runs me could. I erase it when this part is over.

    {"**"}{ $question }**

    Write it here, or *{ $pass }*.

question-next = **{ $question }**

    Write it here as before, or *{ $pass }*.

# $at_least: two or more
wall-question =
    I show this in the circle without names and in mixed order, once at least { $at_least } of you have written. In a small circle somebody may guess; whoever runs me could see who wrote it.

    {"**"}{ $question }**

    Write it here, or *{ $pass }*.

# $forget (here and in the next two): what takes an answer back, to be typed
wall-answer-noted = I have your words. Until the wall is opened you can write again, and that replaces them. *{ $forget }* takes them back.

own-answer-noted = I have your answer, and you get it back at the end. To change it, write again. *{ $forget }* takes it back.

answer-noted = I have your answer until this part is over. To change it, write again. *{ $forget }* takes it back.

answer-changed = Changed. Only what you wrote last counts.

answer-forgotten = Your answer is taken back and erased. As long as this part is open, you can write another.

# Somebody deleted a message that Kolo had kept as an answer
answer-deleted = You deleted a message, so I have erased what I had kept of it. As long as this part is open, you can write another answer.

# In characters
answer-too-long = That has { $length } characters, and I can take { $longest }. I have kept none of it. Please shorten it and write it again.

pass-noted = All right.

take-your-time = Whenever you like.

too-late = Nothing waits for you here just now; perhaps that part is over. I have kept nothing of this message.

written-before = You wrote that before I asked what is open now, so I have kept nothing of it. If it belongs here, please write it again.

# $text: what they wrote, as a quotation
perhaps-for-another =
    You wrote:

    { $text }

    A question that you had not answered has just been closed. The answer to this one is read by others.

    {"**"}Is it your answer to this one?** 1 yes · 2 no

# $count: people, two or more
wall-ready = { $count } people have written for the wall. 1 open it · 2 wait

# $at_least: two or more; $skip: a command to be typed
wall-too-few = Fewer than { $at_least } people have written, so the wall stays closed. You can wait, or leave out this part with *{ $skip }*; then I erase what was written.

wall-opens = The wall is open. This is what was written, in no order.

# $next: a command to be typed
wall-shown = That is all of it. I erase my copy when this part is over; what you see above stays in this room. The facilitator goes on with *{ $next }*.

# $title: of the exercise. The person's own answers follow.
your-own-words = From **{ $title }**: this you wrote for yourself.

# $title: of the exercise
your-groups-table = From **{ $title }**: this is the table of your group.

## Closing

# $title: of the exercise
closed = Here **{ $title }** closes. I have one last question for each of you, in private.

# $question: the script's own words; $pass: a word to be typed
leaving-question = **{ $question }**

    A word is plenty, or *{ $pass }*. I keep nothing of your answer.

# $name: a facilitator
# $ask: words to be typed
leaving-heard = Thank you. I have not kept your answer. If you would like { $name } to write to you, answer *{ $ask }* here, now or later today. Go well.

# $name: who would like it
wants-contact = { $name } would like you to write to them. They did not tell me why.

# $name: a facilitator
contact-asked = I am passing this on to { $name }. When they will read it I cannot say. Your answer went no further than me, and I have not kept it.

farewell = All right. Go well.
