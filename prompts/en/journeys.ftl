# Journeys: "I should be back by", in English. See the beginning of kolo.ftl.
#
# Short: they are read on the way, and at night. $to: nothing, or the message "journey-to".

journey-to = {" "}to { $to }

## Beginning, and seeing it. $arrived, $extend, $cancel, $there and the like: words to be typed

# $day, $time: when it ends; $place: a city; $check, $alert: when a contact is asked, and an alert raised
journey-holds = Your journey{ $to } holds, until **{ $day }, { $time }**, by the clock of { $place }. If I have no word by then, I ask you. At { $check } I ask one of your contacts to look for you, at { $alert } I raise an alert. In this order: { $names }.

journey-waypoint = { $number } { $name }, { $time }

# $list: messages "journey-waypoint", on one line
journey-on-the-way = On the way, *{ $there }* or the number: { $list }

journey-how-ends = *{ $arrived }* ends it. *{ $extend } 1h* gives it more time. *{ $cancel }* drops it.

journey-how-ends-word = Your safe word ends it, alone or behind *{ $arrived }*. *{ $extend } 1h* and your safe word behind it give it more time.

journey-needs-contact = A journey needs somebody whom I can call, and nobody has agreed to be your contact yet. *{ $trust }* asks somebody. Then write your journey again.

# $here: such as "I am in"
journey-needs-zone = I do not know by which clock you live. Write *{ $here }* and a city. Then write your journey again.

journey-unclear = I need how long it takes, or until when: *{ $journey } 4h to Cúcuta* or *{ $journey } until 18:00*. Nothing is set up yet.

journey-bounds = That is too soon or too far away: it must be between five minutes and fourteen days from now. Nothing has changed.

journey-waypoint-bounds = A place on the way needs a time between now and the end of the journey, and there can be ten of them. Nothing has changed.

journey-one-at-a-time = You have a journey already, and I watch over one at a time. *{ $extend } until 20:00* changes its end, *{ $cancel }* drops it.

journey-none = You have no journey now. *{ $journey } 4h to Cúcuta* begins one.

## Changing and ending. The same words for the safe word and for the second word

journey-ended = Your journey is over. I wait for nothing more.

journey-extended = Noted. Your journey has until { $time }.

journey-extend-which = For how long, or until when? Such as *{ $extend } 1h* or *{ $extend } until 20:00*. Nothing has changed.

journey-needs-word = Only your safe word ends your journey or gives it more time. Your journey goes on.

journey-wrong-word = That is not the word. Your journey goes on.

journey-goes-on = Your journey goes on. To end it, write *{ $arrived }* and nothing else.

journey-passed = { $name }: noted. Your journey has until { $time }.

journey-off-until = Until { $time } I ask nothing and raise nothing for this journey.

journey-off-moved = Until { $time } I ask nothing and raise nothing for this journey. What was due before then is due at { $time } now.

journey-off-which = Until when? Such as *{ $off } 18:00*. Nothing has changed.

journey-noted = Noted. Your contacts read it only if this journey becomes an alert.

journey-no-note = No note is kept for this journey.

journey-pace = Noted: I remind you { $nudge } min before the end, wait { $wait } min for your word, and { $check } min more after I have asked somebody to look.

journey-pace-later = Noted, from your next journey on, since your safe word protects this one: I remind you { $nudge } min before the end, wait { $wait } min for your word, and { $check } min more after I have asked somebody to look.

journey-pace-bounds = It can be { $from } to { $to } minutes, for example *{ $example }*. Nothing has changed.

journey-forget = Your journey is under way. If I forget you, I can call nobody for you. If you want that, write *{ $forget }* once more within ten minutes.

## Watching

journey-nudges = Your journey{ $to } ends at { $time }. *{ $arrived }* if you are there, *{ $extend } 1h* if you need longer.

journey-nudges-word = Your journey{ $to } ends at { $time }. Your safe word ends it.

journey-probe = **Are you there?** The time of your journey{ $to } is over. *{ $arrived }* ends it, *{ $extend } 1h* gives it more time. If no word comes by { $time }, I ask one of your contacts to look for you.

journey-probe-word = **Are you there?** The time of your journey{ $to } is over. Your safe word ends it. If it does not come by { $time }, I ask one of your contacts to look for you.

journey-probe-waypoint = Have you passed { $name }? *{ $there }* or { $number }. If no word comes by { $time }, I ask one of your contacts to look. I raise no alert for a place on the way.

journey-was-away = I was not watching from { $from } to { $to }, the time of your journey. So I ask you first: are you there? *{ $arrived }* ends it. If no word comes by { $until }, it goes on.

journey-was-away-word = I was not watching from { $from } to { $to }, the time of your journey. So I ask you first: are you there? Your safe word ends it. If it does not come by { $until }, it goes on.

journey-asked = I am asking { $name } to look for you. If no word of yours comes by { $time }, I raise an alert.

journey-asked-gently = I am asking { $name } to look for you. I raise no alert for a place on the way.

journey-nobody-awake-yet = At this hour I may write to none of your contacts. If no word of yours comes by { $time }, I raise an alert.

journey-nobody-awake = At this hour I may write to none of your contacts. I raise no alert for a place on the way.

journey-looks = { $name } has answered, and looks for you.

journey-cannot = { $name } has answered, and cannot look now.

journey-said-well = { $name } has heard that you are well. I wait for your own word until { $time }.

journey-raised = No word has come from your journey{ $to }, due at { $time }. I am raising an alert to { $names }. *{ $end }* ends it.

journey-raised-word = No word has come from your journey{ $to }, due at { $time }. I am raising an alert to { $names }. Your safe word ends it.

journey-raised-too = No word has come from your journey{ $to }, due at { $time }. Those who are asked in your alert read that now.

journey-nobody = No word has come from your journey, and **there is nobody whom I can call**. If you read this in danger, ring somebody who can come or act. For another time: *{ $trust }*.

## To a contact. $account: such as @mira:example.org

journey-check-asks = **I have no word from { $name }.** A journey{ $to } was to be over at { $time }. It may mean nothing. Would you look? 1 I look · 2 I cannot · 3 I have heard of them: they are well. Account: { $account }

journey-check-waypoint = **I have no word from { $name }** about { $place }, due at { $time }, on a journey{ $to }. It may mean nothing, and I raise no alert for it. Would you look? 1 I look · 2 I cannot · 3 I have heard of them: they are well. Account: { $account }

journey-check-forced = You know that { $name } is being forced. Now no word has come from a journey{ $to }, due at { $time }. Do not write to { $name } and do not ring. Act as the two of you have agreed.

journey-looks-noted = Thank you, for { $name }. Write 3 if they are well, 2 if you cannot. If I hear nothing by { $time }, I raise an alert.

journey-answer-noted = Noted, and passed on.

journey-well-noted = Noted, and passed on. I wait for the own word of { $name } until { $time }, and ask again then.

journey-check-over = { $name } has written to me since. For now you need not look any more.

journey-forgotten = What I kept of { $name } has been erased: *forget me* was written. **That is no word that { $name } is well.** I ask you nothing more about the journey.

journey-was-away-for = I was not watching over the journey of { $name } from { $from } to { $to }. I ask { $name } first. Unless I have asked you to look, you need do nothing.

journey-kolo-is-gone = **Kolo has gone silent.** This message was left with the server in case that happens. A journey of { $name }{ $to } was to be over at { $time }, and I could not ask. It may mean only that I am broken. Would you try to reach { $name } yourself? An answer here may reach nobody.

## In an alert

carry-journey = I raise this by myself: a journey{ $to } was to be over at { $time }, and no word has come.

carry-journey-under-way = A journey{ $to } is under way, to be over at { $time }.

carry-journey-note = Written beforehand for this journey:

carry-journey-of = New about { $name }:

## A rule about silence, where a safe word protects

absence-needs-safe-word = I have asked somebody to look for you. Only your safe word ends that.
