# Drills of an alert, and what comes after an alert, in English. See the beginning of kolo.ftl.
#
# The word for a drill stands around every message of one: "drill-message" in harvest.ftl. None of them shows a code
# word, or anything that was agreed for danger.

## To who takes part in a drill. $name: whose drill; $account: such as @mira:example.org; $stop, $mine: words to be typed

alert-drill-asks =
    {"**"}Drill of an alert from { $name }{"**"}, { $time }. Account: { $account }. Nobody is in danger. Do nothing but answer here; { $name } reads how long each step took. A real alert stands without these two words, and bears your code word if the two of you have one. *{ $stop }* ends the drill for all.

    1 I have it · 2 I cannot

alert-drill-asks-again =
    {"**"}Still the drill of { $name }{"**"}, of { $time }: nobody has it yet. Account: { $account }. Nobody is in danger. *{ $stop }* ends it for all.

    1 I have it · 2 I cannot

alert-drill-over = The drill of { $name } is over. Nothing more is needed. From here on everything is real again: what comes without these two words is no drill.

alert-drill-over-real = The drill of { $name } is over. **What follows is real: { $name } has raised an alert.** It comes without these two words.

alert-drill-comes = { $name } holds a drill of an alert within two days, and you would take part. Nobody will be in danger. Then answer as you would answer an alert, and do nothing else; { $name } reads how long each step took. *{ $stop }* ends it for all.

alert-drill-off = The drill of { $name } that I announced does not come.

alert-drill-may = Which drills of { $name } may come to you? { $name } learns how many take part, not what you say. 1 all, also unannounced · 2 only announced · 3 none

alert-drill-may-any = Noted: all drills. *{ $mine }* changes it.

alert-drill-may-announced = Noted: only announced drills. *{ $mine }* changes it.

alert-drill-may-never = Noted: no drills. A real alert still reaches you. *{ $mine }* changes it.

alert-drill-none-to-answer = You are nobody's contact, so no drill comes to you.

alert-drill-clear = One question about the drill. { $name } reads your answer; I do not keep it. Was it clear what you had to do? 1 yes · 2 not quite · 3 skip

alert-drill-thanks = Thank you, that was all.

## To the person. $drill, $off, $trust and the like: words to be typed

alert-drill-how = A drill goes the way of an alert, and every message of it is marked. Nobody is in danger. 1 announced: your contacts read before that one comes · 2 not announced: only for those who have agreed to that · 3 never mind

alert-drill-when = I read no time in that within the next two days. It can be said like this: *{ $example }*

alert-drill-no-contacts = Nobody is your contact yet, so there is nothing to practise. *{ $trust }* asks somebody.

alert-drill-nobody = There is no drill: nobody takes part just now.

alert-drill-nobody-yet = Nobody has agreed yet to drills that are not announced. I ask those who have not said, if I may write to them at this hour. Write *{ $drill }* again later, or choose an announced one.

alert-drill-announced = The drill begins at { $time }, with { $count ->
    [one] one contact
   *[other] { $count } contacts
}. They read now that one comes, not when. *{ $off }* calls it off.

alert-drill-planned = The drill begins at { $time }, with { $count ->
    [one] one contact
   *[other] { $count } contacts
}. They do not read of it before. *{ $off }* calls it off.

alert-drill-none = All right, no drill.

alert-drill-not-now = I cannot hold a drill just now. *{ $drill }* works again later.

alert-drill-all-asleep = There is no drill now: at this hour I may write to nobody who takes part. From { $time } on I may. Then write *{ $drill }*.

alert-drill-missed = I was away when the drill was due. It does not come. *{ $drill }* plans another.

alert-drill-begins = The drill begins, with { $count ->
    [one] one contact
   *[other] { $count } contacts
}. It goes as an alert goes, for two hours at most. *{ $stop }* ends it. In real danger, raise an alert as always: that ends the drill, and it is real.

alert-drill-is-over =
    The drill is over. From here on everything is real again.

    { $report }

alert-drill-is-over-real = The drill is over. **Your alert is real**, and whoever took part reads so.

alert-drill-asked = { $name }: asked { $time }

alert-drill-was-asleep = { $name }: not asked, outside their hours

alert-drill-unasked = { $name }: not asked

# $span: messages "alert-drill-span", "alert-drill-span-short"
alert-drill-with-server = with the server after { $span }

alert-drill-answered = answered after { $span }

alert-drill-acted = acting after { $span }

alert-drill-unread = could not read my message

alert-drill-span = { $minutes } min

alert-drill-span-short = less than 1 min

alert-drill-reach = A few questions, if you like; I keep no answer. Did it reach the people whom you would want to know first? 1 yes · 2 not quite · 3 skip

alert-drill-change = Would you change something? 1 who is called, or the order · 2 what you have agreed with them · 3 nothing · 4 skip

alert-drill-keep = Shall I keep the times of this drill for you, for 7 days? 1 yes · 2 no, keep nothing

alert-drill-kept = Kept for 7 days. *{ $mine }* shows them.

alert-drill-not-kept = I keep nothing of this drill.

alert-drill-was-clear = { $name } about the drill: it was clear what to do.

alert-drill-was-unclear = { $name } about the drill: it was not quite clear what to do. The two of you could talk about it.

alert-drill-idea = A drill shows whether an alert of yours reaches your people, before you need it. *{ $drill }* holds one. *{ $none }*: I do not suggest it again.

alert-drill-no-ideas = I suggest no more drills. *{ $drill }* still works.

alert-drill-safe-word-later = During a drill no safe word can be chosen or changed. When it is over, it can.

## After an alert

# To who answers an alert, behind what they read then
carry-may-keep-log = { $name } may keep for themselves who took what, and when.

# Said in the same words after both words that end an alert
after-note = An alert can stay in the body for a while. Eat, rest, be with somebody if you can. I keep for 7 days that there was one, nothing else; *{ $keep }*, within a day, keeps who took what. Shall the two of us look back at it tomorrow? 1 yes · 2 no

after-review-comes = I write to you tomorrow at { $time }.

after-no-review = All right.

after-review = Looking back at your alert: what helped is worth telling to somebody whom you trust. I keep no answer. Would you change something? 1 who is called, or the order · 2 what you have agreed with them · 3 your words, or how long it waits · 4 show me the times · 5 nothing now

after-change-contacts = *{ $contacts }* shows who is called. *{ $trust } NAME* asks somebody, *{ $first } NAME* has somebody called first.

after-change-agreed = *{ $instructions } NAME: …* says what somebody should do. *{ $code } NAME: …* gives the two of you a word for a true alert.

after-change-words = *{ $safe_word }* chooses the word that ends an alert. *{ $grace } 20* lets it wait 20 seconds.

after-anything-else = Something else? 1 who is called · 2 what is agreed · 3 your words · 4 the times · 5 nothing now

after-reviewed = All right. I keep nothing of this.

after-no-log = I have no log of an alert.

after-log-kept = Kept for 7 days, for you alone. *{ $mine }* shows it.

after-alert-on = An alert: { $date }

after-drill-on = A drill: { $date }

after-no-alerts = I keep no alert of yours.

after-erased = Each is erased after 7 days. *{ $forget }* erases all now.

after-forgotten = Erased.
