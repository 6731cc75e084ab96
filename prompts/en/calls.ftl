# Calling people for somebody, in English. See the beginning of kolo.ftl.
#
# What Kolo did, what is with a server, and what a human has answered are never said with the same words.

## To who is called. $name: of who is called for

call-to-be-in-touch = **{ $name } would like somebody to be in touch today.** 1 I will write · 2 I cannot now

call-to-look = **{ $name } has been silent for longer than their own rule says.** They made it for this, and it may mean nothing: a flat battery, a long sleep. Would you try to reach them? 1 I try now · 2 I cannot now

# $account: such as @mira:example.org
call-is-yours = Thank you. I am telling { $name } that you will write. You find them here: { $account }

# $time: such as 21:40
call-you-look = Thank you. { $name } is { $account } here. When you know more: 1 still trying · 2 I have reached them · 3 I cannot go on. If I hear nothing by { $time }, I ask others too.

call-you-stay = Thank you. Somebody is looking for { $name } already. Please stay near; I write if it is needed.

call-still-trying = Noted. I ask nobody else before { $time }.

call-cannot-noted = All right. Nothing is needed of you.

call-lead-lost = I have heard nothing from you about { $name }, so I am asking others too. If you are still looking, write 1.

call-taken-back = It is not needed any more, { $name } says. Nothing is asked of you.

call-is-there = { $name } has written to me. Nothing more is needed.

call-somebody-else = Somebody else is in touch with { $name } now. Nothing is needed of you.

call-reached-noted = Thank you. I ask nobody else, and tell { $name } what you said.

call-reached = { $name } has been reached, somebody says who looked for them. Nothing more is needed.

## To the person

# $names: who is asked; $time: such as 9:15; $back: a word to be typed
call-asking = I am asking { $names } now. I tell you as soon as there is an answer, and at { $time } if there is none. *{ $back }* takes it back.

call-asking-to-look = I am asking { $names } to look for you, as your rule says. A word from you ends it.

call-not-answered = { $name } has not answered yet.

call-not-heard = I have heard nothing more from { $name }.

call-cannot = { $name } cannot now.

call-out-of-reach = My message cannot be read by { $name } just now.

call-answered = { $name } has answered ({ $time }) and will write to you.

call-somebody-looks = { $name } has answered ({ $time }) and is trying to reach you. A word here ends it.

call-nobody-yet = Nobody has answered yet. I go on asking.

call-nobody-at-all = Nobody has answered, and I am asking nobody any more. A word from you is heard at once.

# $ground, $who: to be typed
call-nobody = Nobody has answered yet. If somebody still does, I tell you at once. Meanwhile: *{ $ground }* leads to something that steadies, and in a circle *{ $who }* shows who else may help.

call-all-asleep = At this hour I may not write to any of your contacts. I ask { $name } at { $time }. *{ $back }* takes it back.

# $trust: words to be typed
call-nobody-to-call = You have no contact whom I could ask, so I have asked nobody. *{ $trust }* names somebody.

call-is-taken-back = It is taken back. I tell those whom I had asked.

call-not-needed = I have heard you. Nobody had read of it, and nobody will.

call-told-that-there = I have heard you. I am telling { $names } that you are there.

call-says-reached = { $name } says that you have been reached. I ask nobody else.
