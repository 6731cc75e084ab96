# A session of one's own, made out of an exercise, in English. See the beginning of kolo.ftl.

adapt-begins = Now each of you makes a session of your own with me in private, out of an exercise that I have. It goes to its author as a file; I show it to nobody else.

group-adapt-begins = Now I ask one person of each group in private. For the group, they make a session of your own out of an exercise that I have. It goes to them as a file; I show it to nobody else.

# $list: messages "group-goes-out", one a line
group-adapt-begins-again =
    Now each group meets again in its room, which you find among your rooms.

    { $list }

    I ask one person of each group in private. For the group, they make a session of your own out of an exercise that I have. It goes to them as a file; I show it to nobody else.

# $next: a command to be typed
adapt-no-script = I have no exercise here that could be changed. The facilitator goes on with *{ $next }*.

adapt-is-erased = Only I read what you write here, though whoever runs me could. When your session is ready you get it as a file, and I erase my copy.

adapt-stays = Only I read what you write here, though whoever runs me could. I keep it until the exercise is over; then you get your session as a file, and I erase my copy.

group-adapt-is-erased = You write this for your group. Only I read it here, though whoever runs me could. When your session is ready you get it as a file for all of you, and I erase my copy.

group-adapt-stays = You write this for your group. Only I read it here, though whoever runs me could. When the exercise is over you get it as a file for all of you, and I erase my copy.

# $kept: one of the four above; $back, $review, $done: words to be typed; $asked: a question; $list: messages "adapt-script", one a line
adapt-which =
    { $kept }

    We go through it part by part. *{ $back }* goes back, *{ $review }* shows what you have, *{ $done }* goes straight to the end.

    {"**"}{ $asked }** Write its number or its title.

    { $list }

adapt-from-which = Which exercise do you start from?

# $title: of an exercise
adapt-script = { $number } **{ $title }** ({ $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    })

# $last: the highest number; $pass: a word to be typed
adapt-no-such = None of these has that number or title. Write a number from 1 to { $last }, or *{ $pass }*.

# $head: the message "adapt-part-head" or "adapt-part-out"; $words: what it says, as quotations; $choices: messages "adapt-choice" on one line
adapt-part =
    { $head }

    { $words }

    { $choices }

# $of: how many parts there are; $kind: the message "adapt-kind"; $minutes: 0 if it has no time of its own
adapt-part-head = **Part { $number } of { $of }**: { $kind }{ $minutes ->
        [0] {""}
        [one] , 1 minute
       *[other] , { $minutes } minutes
    }

adapt-part-out = **Part { $number } of { $of }**: left out

# $kind: the kind of a step, as it stands in a script
adapt-kind = { $kind ->
        [say] I say something
        [round] each in turn
        [private] each alone with me
        [wall] written alone, shown without names
        [anon] written alone, shown without names from five people on
        [pairs] talk in twos
        [trios] talk in threes
        [fours] talk in fours
        [poll] a vote
        [dots] a vote with dots
        [table] a table to fill
        [form] a private form
        [adapt] making a session of one's own
        [gallery] lists under themes, without names
        [inject] a drill
        [bring] whoever leads brings something
        [sort] putting things under headings
        [commit] a private promise
        [plenary] everybody talks
        [pause] silence
        [close] closing words, and a question to each alone
       *[other] a part
    }

# $words: one of the six below
adapt-choice = { $number } { $words }

adapt-keep = keep it so

adapt-other-words = other words

adapt-leave-out = leave it out

adapt-other-minutes = other minutes

adapt-take-in = take it in again

adapt-stay-out = it stays out

# $stands: a quotation; $skip: a word to be typed (here and below)
adapt-says =
    It says here:

    { $stands }

    Write it in your words, or *{ $skip }* to leave it.

adapt-asks =
    It asks here:

    { $stands }

    Write the question in your words, or *{ $skip }* to leave it.

# $forget: a word to be typed
adapt-said-again =
    You wrote:

    { $stands }

    Write it anew. *{ $skip }* keeps it, *{ $forget }* brings back the first words.

# $minutes: how many it has
adapt-minutes = **How many minutes shall this part have?** Now: { $minutes }. Write a number, or *{ $skip }*.

adapt-minutes-how = I need a whole number, from 1 to { $most }. **How many minutes shall it have?**

# $title: a quotation
adapt-title =
    Its title is:

    { $title }

    {"**"}What shall yours be called?** Write a title, or *{ $skip }* to leave it.

# $about: a quotation; $minutes: how long it takes
adapt-about =
    Before it begins, people read:

    { $about }

    {"**"}What shall they read before yours?** It needs what happens, how long it takes (now { $minutes } minutes), who reads what, and what is kept. *{ $skip }* leaves it.

adapt-title-head =
    {"**"}{ $number }**: the title

    { $title }

adapt-about-head =
    {"**"}{ $number }**: what people read before it begins

    { $about }

adapt-total = It takes { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }.

# $most: how many minutes were meant
adapt-total-over = It takes { $minutes } minutes; { $most } were meant. To make it shorter, leave a part out or give it fewer minutes.

# $number: the number of what people read before it begins
adapt-minutes-said = If number { $number } says something else, change it.

# $length, $limit: in characters
adapt-too-long = That has { $length } characters; up to { $limit } can be read well on a telephone. Say it in fewer words, or *{ $skip }*. I have not kept it.

adapt-too-much = With this, the whole is too long for one file. Say it in fewer words, or *{ $skip }*. I have not kept it.

# $words: as they were written; $instead: what to write instead
adapt-risky =
    "{ $words }" can hurt or press somebody, so I have not kept it. Write it anew, or *{ $skip }*.

    { $instead }

adapt-risky-words = "{ $words }" can hurt or press somebody, so I have not kept it. Write it in other words, or *{ $skip }*.

adapt-braces = Words between braces stand for something that is filled in later. Leave them as they were, write without braces, or *{ $skip }*. I have not kept it.

adapt-not-plain = I can take plain sentences here: no list, no heading, no link, and no sign such as # or > before the first word. Write it anew, or *{ $skip }*. I have not kept it.

# $number: of another part; $change: such as "change 5"
adapt-needed = Part { $number } builds on this one, so this one stays for now. To leave out both, leave out that one first: *{ $change }*.

# $review: a word to be typed
adapt-builds-on = This part builds on one that is left out. Take that one in again first; *{ $review }* shows the numbers.

adapt-must-close = In this exercise something personal may be said, so it ends with this part. It cannot be left out; its words can be changed.

adapt-nothing-left = This is the last part that is left. One has to stay.

# $least: minutes
adapt-too-few-minutes = What is planned in this part takes { $least ->
        [one] 1 minute
       *[other] { $least } minutes
    }. Write that number or a higher one, or *{ $skip }*.

# $length, $limit: in characters
adapt-long-question = I have it. It is a long question ({ $length } characters); up to { $limit } are easier to keep in mind. Write it anew; *{ $skip }* keeps it.

adapt-several-sentences = I have it. It is more than one sentence; a question in one sentence is easier to answer. Write it anew; *{ $skip }* keeps it.

adapt-long-reading = I have it. What people read at once there takes about { $seconds } seconds; a minute is bearable. Write it anew; *{ $skip }* keeps it.

# $people: the most for whom it is meant; $fewest, $most: minutes
adapt-round-needs-time = I have it. In writing, { $people } people in turn take { $fewest } to { $most } minutes.

adapt-as-it-was = The first words stand there again.

adapt-handed-over = This is your session, as a file from which I can lead it. Give it to whoever runs me: they put it into the folder of scripts, under the name with which it is to be started. Until then, keep it where only you can open it. I have erased my copy.

# $review: a word to be typed; $change: such as "change 2"
adapt-kept = I keep it until the exercise is over, then you get it as a file. *{ $review }* shows it. As long as this part is open, *{ $change }* changes it.

# $title: of the exercise
adapt-given-back = From **{ $title }**: your session, as a file from which I can lead it. Give it to whoever runs me: they put it into the folder of scripts, under the name with which it is to be started. Until then, keep it where only you can open it.

# $date: such as 2026-12-01
adapt-file-name = session-{ $date }.md

adapt-file-caption = A session, as a script

# $name: of a script
adapt-notes = Made from the script "{ $name }". The notes for whoever leads stand there, and are not in this file: read them first.

adapt-lineage = made from { $name }
