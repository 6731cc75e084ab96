# Calling people for somebody, in English. See the beginning of kolo.ftl.
#
# What Kolo did, what is with a server, and what a human has answered are never said with the same words.

## To who is called. $name: of who is called for

call-to-be-in-touch = **{ $name } would like somebody to be in touch today.** 1 I will write · 2 I cannot now

call-to-look = **{ $name } has been silent for longer than their own rule says.** They made it for this, and it may mean nothing: a flat battery, a long sleep. Would you try to reach them? 1 I try now · 2 I cannot now

call-still-to-look = **I am still looking for somebody who tries to reach { $name }**, silent for longer than their own rule says. It may mean nothing. Could you, now? 1 I try now · 2 I cannot now

# $account: such as @mira:example.org
call-is-yours = Thank you. I am telling { $name } that you will write. You find them here: { $account }

# $time: such as 21:40
call-you-look = Thank you. { $name } is { $account } here. When you know more: 1 still trying · 2 I have reached them · 3 I cannot go on. If I hear nothing by { $time }, I ask others too.

call-you-stay = Thank you. Somebody is looking for { $name } already. Please stay near; I write if it is needed.

call-still-trying = Noted. I ask nobody else before { $time }.

call-cannot-noted = All right. Nothing is needed of you.

call-cannot-for-now = All right. If nobody else can, I may ask you again later.

call-gives-up-noted = Thank you for having tried. I turn to others now.

call-lead-lost = I have heard nothing from you about { $name }, so I am asking others too. If you are still looking, write 1.

call-taken-back = It is not needed any more, { $name } says. Nothing is asked of you.

call-is-there = { $name } has written to me. Nothing more is needed.

call-somebody-else = Somebody else is in touch with { $name } now. Nothing is needed of you.

call-reached-noted = Thank you. I ask nobody else, and tell { $name } what you said.

call-reached = { $name } has been reached, somebody says who looked for them. Nothing more is needed.

call-about-being-in-touch = Do you mean { $name }, who would like somebody to be in touch? 1 I will write · 2 I cannot now

call-about-looking = Do you mean { $name }, who has been silent? 1 I try to reach them · 2 I cannot now

call-about-you-look = Do you mean { $name }, whom you are looking for? 1 still trying · 2 I have reached them · 3 I cannot go on

## To the person

# $names: who is asked; $time: such as 9:15; $back: a word to be typed
call-asking = I am asking { $names } now. I tell you as soon as there is an answer, and at { $time } if there is none. *{ $back }* takes it back.

call-asking-to-look = I am asking { $names } to look for you, as your rule says. A word from you ends it.

call-not-answered = { $name } has not answered yet.

call-not-heard = I have heard nothing more from { $name }.

call-cannot = { $name } cannot now.

call-cannot-go-on = { $name } cannot go on.

call-out-of-reach = My message cannot be read by { $name } just now.

call-not-left = My message to { $names } has not left yet.

call-keeps-trying = I cannot get through just now. I keep trying, and tell you when it has left.

call-has-left = My message to { $name } has left now. If no answer comes, I go on at { $time }.

call-was-late = I should have gone on with this at { $time }, and did not. That is my fault, not yours. I go on now.

call-answered = { $name } has answered ({ $time }) and will write to you.

call-somebody-looks = { $name } has answered ({ $time }) and is trying to reach you. A word here ends it.

call-nobody-yet = Nobody has said that they are looking for you now. I ask again at { $time }.

call-nobody-at-all = Nobody has said that they are looking for you, and I am asking nobody any more. A word from you is heard at once.

call-all-cannot-yet = All whom I have asked say that they cannot now. I ask again at { $time }.

call-all-cannot-at-all = All whom I have asked say that they cannot, and I am asking nobody any more. A word from you is heard at once.

call-nobody = Nobody has answered yet. If somebody still does, I tell you at once.

call-all-cannot = All whom I could ask say that they cannot now.

# $ground, $who: to be typed
call-meanwhile = Meanwhile: *{ $ground }* leads to something that steadies, and in a circle *{ $who }* shows who else may help.

call-all-asleep = At this hour I may not write to any of your contacts. I ask { $name } at { $time }. *{ $back }* takes it back.

# $trust: words to be typed
call-nobody-to-call = You have no contact whom I could ask, so I have asked nobody. *{ $trust }* names somebody.

call-is-taken-back = It is taken back. I tell those whom I had asked.

call-not-needed = I have heard you. I had not asked anybody yet, and ask nobody now.

call-told-that-there = I have heard you. I am telling { $names } that you are there.

call-was-in-vain = I have heard you. While you were silent I asked { $names } to look for you, and nobody said that they had reached you. I am telling them that you are there.

call-is-heard = I have heard you.

call-says-reached = { $name } says that you have been reached. I ask nobody else.
