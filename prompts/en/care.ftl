# What Kolo says about consent, support, rest, and several circles at once, in English.
#
# For the form see kolo.ftl.

## Who reads, and what is kept: sentences that are put together

read-room = Everybody here reads what is written in this room.

read-groups = In a small group, only those in it and I read along.

read-alone = What I ask you in private, only I read.

read-shown = Some of what you write to me in private I show here, without names.

read-rows = Rows of a table are shown only by their author's word.

read-counts = Of votes I show only counts, and only from five on.

read-operator = Whoever runs me could see who wrote what.

# Said once in a circle, on a homeserver with tight limits
answers-take-time = This homeserver takes messages from me only slowly. If many of you write at once, my answer can take { $minutes ->
        [one] up to a minute
       *[other] up to { $minutes } minutes
    }. Nothing is lost meanwhile.

keep-nothing = I keep nothing of it.

keep-erased = What you write in private and I do not show, I erase by its end.

keep-own = What is yours alone comes back to you before that.

keep-promise = A promise stays with me, for you alone, until you take it back.

# $days: for so many it is kept
keep-group = I may keep what is said or shown here for { $days ->
        [one] one more day
       *[other] up to { $days } days
    }; it becomes a file, without names, only if those who took part agree.

# $pass, $pause, $stop: words to be typed
ways-out = At any time, *{ $pass }* leaves out a question or a turn, and *{ $pause }* or *{ $stop }* halts the exercise for everybody. No reason is asked.

# $content: the script's own words
may-be-hard = What may be hard in it: { $content }

# $instead: the script's own words
do-instead = If it is not the moment for you: { $instead }

## Taking part

# $name: a facilitator; $next: a command to be typed
begin-when-asked = I ask each of you in private whether you would like to take part. Nobody else sees what you answer. { $name }, nothing begins until you write *{ $next }*.

# $title: of the exercise
take-part = **Would you like to take part in { $title }?** Nobody else sees what you answer. 1 yes · 2 not yet · 3 ask me something

takes-part = You have a place in **{ $title }**. It begins in the circle when the facilitator says so. Until then, *2* still means not yet.

takes-part-when-it-goes-on = You have a place in **{ $title }**. It is halted just now; when it goes on, so does your place in it.

# $yes: a word to be typed (here and in the next)
not-this-time = All right. Nobody is told, and I ask you nothing for it. You can read along in the circle. If you would like to come in after all, write *{ $yes }* here.

# $instead: the script's own words
not-this-time-instead = All right. Nobody is told, and I ask you nothing for it. Something else that you can do: { $instead }

    If you would like to come in after all, write *{ $yes }* here.

# $name: a facilitator
question-passed-on = I have asked { $name } to write to you. When they will read it I cannot say. **Would you like to take part?** 1 yes · 2 not yet

nobody-to-ask = Nobody else who facilitates is here just now. **Would you like to take part?** 1 yes · 2 not yet

# $name: who would like to ask
wants-to-ask = { $name } would like to ask you something before **{ $title }**. Could you write to them?

# $title: of the exercise; $next: a command to be typed
you-can-begin = You can begin **{ $title }** with *{ $next }*. Whoever answers me later can still come in.

# $names: in the order of their turns; $pass, $later: words to be typed
round-order-quiet = The order: { $names }. *{ $pass }* leaves out your turn, also beforehand and in private; then I name the next one without a word. *{ $later }* moves it further back.

## Private support

# $name: a facilitator; $support: a word to be typed
be-support = { $name } asks whether you would be there in private for people of the circle. If somebody writes *{ $support }* to me, I tell you, and you say whether you can write to them then. The circle can read that you are there. You need not know what to say. **Would you be there?** 1 yes · 2 no

# $name (here and in the next ones): who was named
support-asked = I am asking { $name } in private. I tell you what they say.

# $command: to be typed, such as "!support no"
you-are-support = Thank you. The circle can read that you are there. *{ $command }* ends it at any time, without a reason.

you-are-no-support = All right. Nobody is sent to you.

support-ended = I no longer ask { $name } to be there for others, and tell them so.

said-yes-to-support = { $name } has said yes: they are there for private support.

said-no-to-support = { $name } cannot be there for private support. It need not have a reason. You can name somebody else.

# $supporter, $name: two people of the circle
support-for = If { $name } asks for somebody, I ask { $supporter } first.

not-support-yet = { $name } has not said yes to being there for others.

# $list: the next messages, one a line; $support: a word to be typed
support-list =
    For private support:

    { $list }

    Whoever writes *{ $support }* to me in private is put in touch. No reason is asked, and the circle sees nothing of it.

support-line-all = - { $supporter }, for everybody

support-line-next = - { $supporter }, if the one before cannot

# $names: people of the circle
support-line-for = - { $supporter }, first of all for { $names }

# $command: to be typed, such as "!support"
no-support = Nobody has been named for private support here. A facilitator can do it with *{ $command }* and a name.

# $command: as above
red-needs-support = This exercise may touch threats or hurt. Besides you, somebody has to be here whom people can reach in private, and has to have said yes to it. Ask somebody with *{ $command }* and their name.

# $title: of the exercise; $command, $resume: commands to be typed
red-lacks-support = I have paused **{ $title }**: it needs a facilitator and a second person for private support, and one of the two is not there just now. The circle was told of a pause only. With *{ $command }* and a name you ask somebody; *{ $resume }* goes on when both are here.

# $title: of the exercise; $command: to be typed
red-still-lacks = **{ $title }** stays paused: it needs a facilitator and a second person for private support, both in this room. With *{ $command }* and a name you ask somebody.

# $name: who has been asked; $forget: a word to be typed (here and in the next)
support-called = I have asked { $name } to write to you. They have not answered yet; I tell you when they do. If you no longer need it, write *{ $forget }*.

support-called-not-answer = I have asked { $name } to write to you. They have not answered yet; I tell you when they do. If your word was meant as an answer to the question, write *{ $forget }*, and then your answer in a few more words.

# $name, $next: two people of the circle
support-cannot = { $name } cannot just now. I have asked { $next } instead; they have not answered yet.

support-not-yet = { $name } has not answered yet. I have asked { $next } too.

# $name: who answered
support-answered = { $name } has answered, and is going to write to you now.

# $names (here and in the next ones): who has been asked
support-nobody-yet = Nobody has answered yet. I have asked { $names }. If one of them answers, I tell you at once. If it cannot wait, please turn to somebody near you.

support-nobody-can = Those whom I asked, { $names }, cannot just now. If it cannot wait, please turn to somebody near you. You can write to me again at any time.

support-nobody = There is nobody here just now whom I could ask for you. If it cannot wait, please turn to somebody near you.

support-still-asked = I have asked { $names }, and nobody has answered yet. I tell you when they do.

support-taken-back = All right. Whoever was asked hears that you no longer need it, and nothing else.

# $name: who asks
asks-for-support = **{ $name } asks for you, in private.** They need not say why. 1 I write to them now · 2 I cannot

support-thanks = { $name } now knows that you are going to write to them.

# $supporter, $name: two people of the circle
support-taken = { $supporter } is going to write to { $name }. Nothing is left for you to do.

support-not-needed = { $name } no longer needs it. Nothing is left for you to do.

## Holding still, steadying, resting

# $resume: a command to be typed
held-still = We hold still for a while. Nobody has to do anything, or say why. It goes on when a facilitator writes *{ $resume }*.

no-practice = I know none in this language.

grounding-alone = For you alone, at your own pace. Leave out whatever does not suit you.

grounding-not-answer = I have not taken your word for an answer. If it was one, write it in a few more words.

grounding-together = A moment to steady ourselves. Whoever likes joins in, in their own way; nobody has to.

energiser-together = A moment to wake up a little. Whoever likes joins in, in their own way; nobody has to.

# $minutes: without a pause; $pause, $handover: commands to be typed
rest-stretch = You have been leading for { $minutes } minutes without a pause. *{ $pause }* gives everybody a rest, you too. With *{ $handover }* and a name somebody else leads on.

# $hours: led today; $handover: a command to be typed
rest-day = You have led for { $hours } hours today. You may let the rest wait for another day, or hand over: *{ $handover }* and a name.

# Words to be typed
help-care =
    Also in private, whatever is going on:

    - *{ $support }* has a human write to you.
    - *{ $ground }* gives you something that steadies.
    - *{ $hold }* calls a pause for everybody, here or in the circle.

# Commands to be typed
help-caring =
    And for looking after people:

    - *{ $support }* and a name asks somebody to be there in private.
    - *{ $ground }*, *{ $energiser }*: steadying, waking up.
    - *{ $notes }* shows you the notes, in private.
    - *{ $handover }* and a name lets somebody else lead.
    - *{ $slow }* lets each part stay open for a day.
    - *{ $offer }*: check-ins between the meetings.

# Commands to be typed
help-planning =
    And for the plan:

    - *{ $agenda }* shows it with its times.
    - *{ $insert }* or *{ $drop }* and a name changes it.
    - *{ $shorten }* and a number saves minutes.
    - *{ $undo }* takes back your last decision.
    - *{ $groups }* and names makes small groups, *{ $call_back }* calls them back.
    - *{ $harvest }* shows what may be taken home.

## For facilitators, before it begins

# $title: of the exercise; $notes: a command to be typed
preview = For you alone, before **{ $title }** begins. *{ $notes }* shows you all that is written for facilitators.

notes-aims = **What it is for**

notes-needed = **What is needed**

notes-points = **To bear in mind**

notes-of = **{ $title }**: notes for you alone

no-notes = For **{ $title }** there are no notes.

# $command: to be typed, such as "!notes"
notes-of-which = Nothing is announced here just now. *{ $command }* and the name of an exercise shows its notes.

# $least, $most, $here: people
few-people = This exercise is meant for at least { $least } people, and { $here ->
        [one] one is
       *[other] { $here } are
    } here. You can begin all the same.

many-people = This exercise is meant for at most { $most } people, and { $here } are here. It may take longer, or you make two circles of it.

## Late or back

# $step, $steps: numbers of parts; $minutes: left, 0 if that cannot be said
came-late = The circle is in **{ $title }**, part { $step } of { $steps }{ $minutes ->
        [0] {""}
        [one] , with about a minute left
       *[other] , with about { $minutes } minutes left
    }. There is a place in it for you.

# $hours: left, 0 if that cannot be said
came-late-slow = The circle is in **{ $title }**, part { $step } of { $steps }{ $hours ->
        [0] {""}
        [one] , open for about an hour yet
       *[other] , open for about { $hours } hours yet
    }. There is a place in it for you.

# $question: the script's own words; $pass: a word to be typed
late-round = One after the other answers in the circle: **{ $question }** I name you there when it is your turn; *{ $pass }* leaves it out.

late-alone = Everybody is asked something in private. I ask you too; *{ $pass }* leaves it out.

# $questions: the script's own words
late-any-order = In the circle everybody answers in any order: { $questions }

late-silence = Just now the circle is silent together. Nothing is asked of you.

late-open = Nothing is asked of you just now. You can join in as you like.

## Several circles

# $choices: the next messages, one a line
which-circle =
    You are in several circles. **Which one do you mean?**

    { $choices }

# $title: the exercise; $name: who leads; $names: some others
which-running = **{ $title }**, led by { $name }, with { $names }

# The same, where nobody else is there
which-running-two = **{ $title }**, led by { $name }

which-resting = the circle led by { $name }, with { $names }

which-resting-two = the circle led by { $name }

# $circle: the words of one of the last four, without the number
means-this = For the next half hour I take it that you mean { $circle }. What you write in a circle's own room is always for that circle.

about-circle = **{ $title }**, with { $name }:

# $title: of the exercise
went-to = That was for **{ $title }**.

# $titles: of exercises
all-halted = You are in several exercises, so I have halted them all: { $titles }. Each goes on in its own place: in a circle a facilitator decides, and alone you do.

## Slow circles

slow-on = From now on this circle is slow: each part stays open for a day or longer, everybody answers when it suits them, and I write here at most once a day.

slow-off = From now on exercises here go on live again, one part after the other.

# $on, $off: commands to be typed
slow-how = Write *{ $on }* for parts that stay open for a day, or *{ $off }* for live ones.

# $title: of the exercise; $stop: a command to be typed
slow-when-over = **{ $title }** is still going on here. When it is over, or after *{ $stop }*, the circle can change its pace.

# $off: a command to be typed
red-not-slow = This exercise needs people who are there at the same time, so I do not lead it in a slow circle. *{ $off }* changes that.

open-for-a-day = This stays open for about a day. Write when it suits you, or not at all.

# $questions: the script's own words
any-order = { $questions }

    Everybody answers here, in any order.

# $hours: until then; $next: a command to be typed
opens-later = The circle reads one message a day, so the next part opens in { $hours ->
        [one] about an hour
       *[other] about { $hours } hours
    }. To open it now, write *{ $next }* once more.

# $title: of the exercise
step-day-passed = The day for this part of **{ $title }** has passed. Nothing changes by itself. 1 go to the next part · 2 a day more · 3 leave it as it is

extended-hours = { $hours ->
        [one] One more hour for this part.
       *[other] { $hours } more hours for this part.
    }
