# Carrying an alert to the people whom somebody trusts, in English. See the beginning of kolo.ftl.
#
# What is queued, what is with a server, and what a human has answered are never said with the same words.

## To who is asked. $name: who is in danger; $account: such as @mira:example.org; $time: such as 16:42

carry-alert = **ALERT from { $name }**, { $time }. Account: { $account }

carry-alert-again = **Still the alert from { $name }**, of { $time }: nobody has it now. Account: { $account }

carry-level = They call it: **{ $level }**

carry-code = Your word with me: *{ $code }*

carry-forced = **{ $name } is being forced: the word for that has come.** Do not write to { $name } and do not ring: others may be reading along, and think that it is over. Act as the two of you have agreed.

carry-forced-before = **Before this, the word had come that says that { $name } is being forced.** This alert has come since, and others may be reading along: do not write to { $name } and do not ring. Act as the two of you have agreed.

carry-when = { $day }, { $time }

carry-wrote = They wrote:

carry-update = From { $name }, { $time }:

carry-agreed = What the two of you have agreed:

carry-nothing-agreed = Nothing is written down here between the two of you. Do what you have talked about.

carry-choice = 1 I have it · 2 I cannot

carry-about = This is about the alert from { $name }: nobody has it now. 1 I have it · 2 I cannot

carry-about-you-lead = This is about the alert from { $name }, where you lead. 1 I am with it · 2 I cannot go on

carry-you-lead = Thank you. **You lead now, for { $name }.** When something moves, write *{ $acting }*, *{ $done }* or *{ $hand } NAME*; 2 if you cannot go on. If I hear nothing by { $time }, I ask you.

carry-other-leads = Thank you. { $lead } leads. Stay near: I write if you are needed.

carry-somebody-leads = { $lead } has the alert from { $name } and leads. Stay near: I call you if nothing more is heard. 1 I am there too · 2 I cannot

carry-acting-noted = Noted, and passed on. If I hear nothing by { $time }, I ask you.

carry-noted = Noted, and passed on.

carry-done-noted = I pass on that you say that it is done. The alert stays open until { $name } ends it with their own word. If it is not over after all: *{ $acting }*.

carry-cannot-noted = All right. If nobody else can, I ask you again.

carry-gives-up-noted = Thank you for having carried it. I turn to the others now.

carry-still = **Are you still with it, for { $name }?** 1 yes · 2 I cannot go on. If I hear nothing by { $time }, I turn to the others.

carry-lead-lost = I have heard nothing from you about { $name }, so I turn to the others. If you are still with it: 1

carry-nobody-to-hand = Nobody else has answered yet, so you still lead. If you cannot go on: 2

carry-hand-to-whom = You still lead. { $names } could take it: *{ $hand } NAME*

carry-nobody-asked-more = For three days I have asked about { $name }, and nobody has said that they have it. I ask no more. { $name } has not ended the alert. If you can do something: 1

carry-all-clear = **ALL CLEAR from { $name }, { $time }.** Thank you for being there. Nothing more is needed. This may stay in the body for a while: eat, rest, and tell somebody how it was for you.

carry-false-alarm = **ALL CLEAR from { $name }, { $time }: there was no danger.** Nothing is needed. That happens, and now both of you know that it reaches you.

carry-clear-after-force = **{ $name } has now written the word that says that all is well, { $time }.** Before it came the one that says that somebody forces them. I end the alert here. **Believe it only once you have spoken with them**, in the way that you have agreed.

carry-never-ended = It was said a day ago that it is done, and I have had no word from { $name } since. I stop here. **{ $name } has never ended this alert.** That may mean nothing, or not: you know more than I do.

carry-forgotten = What I kept of { $name } has been erased: *forget me* was written. The alert ends here with it. **That is no word that { $name } is safe.** Whatever you were doing, go on as you think right.

## In the room of those who have answered. $log: a word to be typed

carry-room = Here are those who have answered the alert from { $name }. { $name } is not here; what comes from there I bring here. All of you read what is written here. *{ $log }: …* keeps a line for whoever comes later.

carry-came = { $name } has answered.

carry-leads = { $name } leads now.

carry-is-acting = { $name } is acting.

carry-is-done = { $name } says that it is done. The alert stays open until it is ended by the word of whoever raised it.

carry-not-heard = I have heard nothing more from { $name }, and turn to the others.

carry-log = So far:

carry-logged = Kept.

carry-room-ends = It is over. This room is there for 24 hours still, for what you have to say to each other; then I dissolve it.

## To the person

carry-with-server = With the server for { $names }. No human has answered yet.

carry-with-server-too = With the server for { $names }.

carry-not-with-server = Not with the server yet: { $names }. I keep trying.

carry-has-it = { $name } has it, { $time }.

carry-has-it-too = { $name } has answered too, { $time }. { $lead } leads.

carry-acts = { $name } is acting, { $time }.

carry-done = { $name } says that it is done, { $time }. Your word ends the alert.

carry-nobody-yet = No human has it now. I ask again at { $time }.

carry-nobody-at-all = For three days nobody has said that they have it, and I ask nobody any more. The alert is open still: whatever you write here begins it anew.

carry-nobody-left = There is nobody any more whom I could ask for you. The alert ends here, and nobody has it. If you can, ring somebody yourself.

carry-all-asleep = **Nobody has been asked yet.** At this hour I may not write to any of your contacts. I ask { $name } at { $time }. If you can, ring one of them yourself: { $names }.

carry-probe = I am here. If it is over, your word says so.

carry-never-ended-by-you = A day has passed since it was said to be done. I stop here, and tell those who had heard that you have not ended the alert yourself. A new alert works at any time.

## How it stands, line by line

carry-stands = Your alert of { $time }:

carry-stands-unasked = { $name }: not asked yet

carry-stands-queued = { $name }: on its way, not with the server yet

carry-stands-with-server = { $name }: with the server, no answer

carry-stands-cannot = { $name }: says that it is not possible now

carry-stands-away = { $name }: cannot read my message now

carry-stands-answered = { $name }: answered, { $time }

carry-stands-leads = { $name }: answered, { $time }, and leads

carry-stands-acting = { $name }: acting, { $time }

carry-stands-leads-acting = { $name }: leads, and acting, { $time }

carry-stands-done = { $name }: says that it is done, { $time }

carry-stands-silent = { $name }: answered before, and is asked again now

carry-stands-gone = { $name }: is not called any more

## What is sent besides words

carry-picture = A picture from { $name }, { $time }

carry-recording = A recording from { $name }, { $time }

carry-film = A film from { $name }, { $time }

carry-file = A file from { $name }, { $time }

carry-place = A place from { $name }, { $time }

carry-deleted = { $name } has deleted this, which came to you:

## If Kolo is the one that fails

carry-kolo-is-gone = **ALERT from { $name }**, { $time }, **and Kolo, which carries it, has stopped.** This message was left with the server in case that happens. Nobody may have it. Account: { $account }. Please act yourself, and ring the others who may know. An answer here may reach nobody.
