# What Kolo says about votes, and about answers that nobody is recognised by, in English.
# How to write here is said at the beginning of kolo.ftl.

## Answers without a name

# $question: the script's own words; $at_least: five or more; $pass: a word to be typed
anon-question =
    The circle reads this without your name, mixed with what others write, and only once at least { $at_least } have written. Whoever facilitates may look first, without names too. Whoever runs me could see that it is yours.

    {"**"}{ $question }**

    Write it here, or *{ $pass }*.

# After the wall was opened. $at_least: five or more; $forget: what takes words back, to be typed
anon-noted-later = I have your words. The wall was opened before, so I show them only together with new words of others, at least { $at_least } in all; if it is fewer, I erase them. To change yours, write again. *{ $forget }* takes them back.

# $count: people, five or more
anon-ready = { $count } have written for the wall. 1 look first · 2 open the wall · 3 wait

# $at_least: five or more; $skip: a command to be typed
anon-too-few = There are fewer than { $at_least } things to show, so the wall stays closed: otherwise somebody could be recognised. You can wait, or leave out this part with *{ $skip }*; then I erase what was written.

anon-preview = Only you see this. It stands in no order, and I tell nobody's name.

# "hold" and "show" are among the words of words.ftl
anon-looked = 1 look again · 2 open the wall · 3 wait. If something names or could harm somebody, *hold 3* keeps number 3 from being shown; several work too: *hold 3, 5*. I tell whoever wrote it, and nobody else.

# Behind a number
anon-held-mark = (held back)

anon-look-first = I can hold something back when you have looked: the numbers are in that list. 1 look first · 2 open the wall · 3 wait

# $numbers: one or more, such as "3, 5"
anon-no-such-number = There is nothing under { $numbers } now. 1 look again

# $numbers: as above
anon-held-noted = Held back: { $numbers }. Whoever wrote it knows, and may write something else. 2 opens the wall without it. *show* and the number lets it be shown after all.

anon-show-noted = To be shown after all: { $numbers }. Whoever wrote it knows. 2 opens the wall.

anon-held = What you wrote for the wall is not shown. Whoever facilitates looked through it first and held this back, as happens when words could hurt or point to somebody. They do not know that it is yours. You can write something else here, or leave it at that.

anon-shown-after-all = What you wrote for the wall is shown after all, without your name.

anon-stale = Since you looked, something new was written or something was changed. 1 look again · 2 open the wall all the same · 3 wait

anon-opens-again = More was written for the wall. Here it is, in no order.

# $at_least: five or more; $next: a command to be typed
anon-shown = That is all of it. It stays in this room; my copy is erased when this part is over. If you write to me now, I show it only once at least { $at_least } have written something new. The facilitator goes on with *{ $next }*.

anon-shown-kept = That is all of it. It stays in this room, and without names with what the circle has gathered. When this part is over I no longer know whose it was, so I cannot take out one person's words. If you write to me now, I show it only once at least { $at_least } have written something new. The facilitator goes on with *{ $next }*.

anon-stays-in-room = The circle has read those words already, without your name. They stay in the room; I cannot change them or take them back.

# $at_least: five or more
anon-too-few-wrote = Fewer than { $at_least } wrote for the wall, so I show nothing of it. What was written is erased.

anon-left-out = The wall is left out. I show nothing of what was written, and it is erased.

anon-came-after = After the wall was opened, too little more was written to show it without anybody being recognised. So what you wrote was not shown, and it is erased.

## Votes

# $at_least, $here: people
vote-needs = This exercise has a vote, and votes are counted only from { $at_least } on. In the circle there are { $here } of you. You can leave that part out, or end the exercise and choose another.

vote-begins = Now I ask each of you in private for your vote. Only the counts are shown here, and only if at least five of you vote.

vote-waits-for-options = A vote comes next. Whoever facilitates writes down what it is about; then I ask each of you in private.

# $question, $options: what is voted on, one option a line; $pass: a word to be typed
vote-one =
    The circle sees only counts, and only from five votes on. Your vote is erased when it is counted; until then, whoever runs me could see it.

    {"**"}{ $question }**

    { $options }

    Answer with one number or its words, or *{ $pass }*.

# $low, $high: the ends of the scale
vote-scale =
    The circle sees only counts, and only from five votes on. Your vote is erased when it is counted; until then, whoever runs me could see it.

    {"**"}{ $question }**

    Answer with a number from { $low } to { $high }, or *{ $pass }*.

vote-scale-next = **{ $question }**

    From { $low } to { $high }, or *{ $pass }*.

# $example: an answer, to be typed
vote-rank =
    The circle sees only counts, and only from five votes on. Your vote is erased when it is counted; until then, whoever runs me could see it.

    {"**"}{ $question }**

    { $options }

    Answer with all the numbers, what matters most to you first, such as *{ $example }*. Or *{ $pass }*.

# $dots: how many each person has
vote-dots =
    The circle sees only counts, and only from five votes on. Your vote is erased when it is counted; until then, whoever runs me could see it.

    {"**"}{ $question }**

    { $options }

    { $dots ->
        [one] You have one dot. Answer with the number on which you put it, such as *{ $example }*.
       *[other] You have { $dots } dots, for one option or for several. Write one number for each dot, such as *{ $example }*.
    } Or *{ $pass }*.

vote-option = { $number } { $option }

# $option: with its number
vote-dots-on = { $option }: { $dots ->
        [one] one dot
       *[other] { $dots } dots
    }

# $choice: what was voted for; $forget: what takes it back, to be typed
vote-noted = Your vote: { $choice }. Until it is counted you can write another instead. *{ $forget }* takes it back.

# $left: dots
vote-dots-left = Your vote: { $choice }. { $left ->
        [one] One dot is left.
       *[other] { $left } dots are left.
    } You need not use them; if you want to, write all your numbers again. *{ $forget }* takes the vote back.

vote-changed = Changed. Your vote now: { $choice }.

vote-withdrawn = Your vote is taken back and erased. As long as the vote is open, you can write another.

# $number: what somebody wrote; $most: the last number; $example: to be typed
vote-no-such = There is no { $number } here; the numbers go from 1 to { $most }. I have not taken it as a vote. It can look like this: *{ $example }*

vote-only-one = Here one number is needed, and there were several. I have not taken it as a vote. It can look like this: *{ $example }*

# $low, $high: the ends of the scale
vote-off-scale = Here a number from { $low } to { $high } is needed, nothing else. I have not taken it as a vote. It can look like this: *{ $example }*

# $missing: numbers, such as "2, 5"
vote-missing = All numbers are needed, each once; missing: { $missing }. I have not taken it as a vote. It can look like this: *{ $example }*

vote-twice = { $number } stands there more than once, and each number is needed once. I have not taken it as a vote. It can look like this: *{ $example }*

# $dots: how many each person has
vote-too-many-dots = That is more than your { $dots ->
        [one] one dot
       *[other] { $dots } dots
    }. I have not taken it as a vote. It can look like this: *{ $example }*

vote-unclear-one = I could not tell which option you mean. I have not taken it as a vote. Its number is enough, such as *{ $example }*.

vote-unclear = I could not read numbers from that. I have not taken it as a vote. It can look like this: *{ $example }*

# $count: people, five or more
vote-ready = { $count } have voted. 1 count the votes · 2 wait

# $at_least: people; $skip: a command to be typed
vote-too-few = Fewer than { $at_least } have voted, so I count nothing: otherwise somebody's vote could be guessed. You can wait, or leave out this part with *{ $skip }*; then I erase the votes.

# $question: what was voted on
vote-counted = **{ $question }** { $votes } voted.

# $at_least: people
vote-too-few-here = **{ $question }** Fewer than { $at_least } voted on this, so I count nothing here.

# $option: with its number, or a number of a scale
vote-sum = { $option }: { $now }

vote-sum-twice = { $option }: before { $before }, now { $now }

vote-how-scale = Behind each number stands how many of you chose it.

# $first: as many as there are options
vote-how-rank = Each first place gives { $first } points, and each place after it one point less.

# $sums: each option's number and its sum
vote-picture = The counts as bars. { $sums }

vote-picture-twice = The counts as bars, pale for before and dark for now. { $sums }

# $next, $again: commands to be typed
vote-shown = The single votes are erased. The facilitator goes on with *{ $next }*, or lets you vote once more on the same with *{ $again }*.

# $at_least: people
vote-too-few-voted = Fewer than { $at_least } voted, so I count nothing. The votes are erased.

vote-left-out = The vote is left out. I count nothing, and the votes are erased.

no-vote-here = There is no counted vote in this part, so I cannot ask for another one.

# $next: a command to be typed
vote-is-open = The vote is still open. *{ $next }* counts it.

# $question: what is voted on; $most: options
options-asked =
    The circle is going to vote, and you say on what:

    {"**"}{ $question }**

    Write the options to me in one message, one a line, from 2 to { $most }. Then I ask everybody.

options-too-few = A vote needs at least two options. Please write all of them in one message, one a line, or with commas between them.

# $found, $most: options
options-too-many = Those are { $found } options, and I take at most { $most }. Nobody has been asked yet. Please write a shorter list.

options-noted = I have the options, and ask everybody in private.

# $found, $most: options
options-cut = There are { $found } things to vote on. On a phone { $most } are the most that can be read, so I take the first { $most }.

## Pictures

# $off: a command to be typed
pictures-on = From now on I show counts as a picture too, beside the text. *{ $off }* ends it.

pictures-off = From now on I show counts as text only.

# $title: of the exercise
own-chart = From **{ $title }**, for you alone: what you chose today. I have erased my copy.

# $question: the script's own words; $chosen, $most: numbers on the scale; $bar: full and empty fields
own-bar =
    { $question }
    {"**"}{ $chosen } of { $most }** { $bar }

## Votes on each thing that was gathered

# $number, $all: things, such as 2 of 6; $item: somebody's words
vote-item = { $number } of { $all }: { $item }

# $question: the script's own words; $item: message "vote-item"; $answers: message "vote-answers"; $back: a word to be typed
vote-each =
    The circle sees only counts, and only where five or more have voted. Your votes are erased when they are counted; until then, whoever runs me could see them.

    {"**"}{ $question }**

    { $item }

    { $answers }. From the second on, *{ $back }* takes you to the one before.

# As above; $answers: message "vote-answers-scale"
vote-each-scale =
    The circle sees only counts, and only where five or more have voted. You alone get your own numbers back here, as bars; then your votes are erased. Until then, whoever runs me could see them.

    {"**"}{ $question }**

    { $item }

    { $answers }. From the second on, *{ $back }* takes you to the one before.

vote-each-next =
    { $item }

    { $answers }

# $options: on one line, with numbers; $pass: a word to be typed
vote-answers = { $options } · *{ $pass }*

vote-answers-scale = From { $low } to { $high }, or *{ $pass }*

# $low, $high: the ends of the scale
vote-scale-several =
    The circle sees only counts, and only where five or more have voted. You alone get your own numbers back here, as bars; then your votes are erased. Until then, whoever runs me could see them.

    {"**"}{ $question }**

    Answer with a number from { $low } to { $high }, or *{ $pass }*.

# Above the counts of one thing
vote-item-counted = **{ $number }** { $item } ({ $votes } voted)

vote-item-too-few = **{ $number }** { $item } (fewer than { $at_least } voted, so I count nothing here)

items-noted = I have it, and ask everybody in private.

# $list: things, one a line; $most: how many are voted on
items-left-out =
    More was gathered than people can go through on a phone: I take the first { $most }. Left out of the vote:

    { $list }

# $question: the script's own words; $most: things; $skip: a command to be typed
items-asked =
    The circle is going to vote on each thing that was gathered, but nothing was. The question is:

    {"**"}{ $question }**

    Write to me which things it is about, in one message, one a line, at most { $most }. Then I ask everybody. Or leave out this part with *{ $skip }*.

vote-before-aside = The counts from before do not stand beside these: a few more or fewer voted this time, and the difference could tell what they chose.
