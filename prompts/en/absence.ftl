# What somebody's own silence means, in English. See the beginning of kolo.ftl.

## Making a rule

absence-by = Your silence means nothing to me, unless you say what it means. On each day: **by what time should I have heard a word from you?** Such as *20:00*. (*pass* lets it be.)

absence-again = If I have heard nothing by then: **at what time do I ask whether you are there?** Such as *20:30*; or 1 at that same time.

absence-tell = And if there is still nothing: **at what time do I ask somebody to look for you?** Such as *21:00*.

absence-order = These times do not fit together: each must come after the one before, all within twelve hours, with ten minutes or more for your answer. **By what time should I have heard from you?**

absence-time-unclear = I need one time of the day, such as *20:00*.

absence-contact = { $number } { $name }

# $list: messages "absence-contact", on one line
absence-whom = **Whom do I ask first to look for you?** { $list }

# $trust: words to be typed
absence-needs-contact = A rule needs somebody who would look for you, and who has agreed to be your contact. *{ $trust }* asks somebody.

# $days: "absence-every-day" or "absence-weekdays"; the others are times; $place: a city
absence-read-back = { $days }, by the clock of { $place }: any word to me from { $from } on is enough. If there is none by { $by }, I ask you at { $again }. If there is still none at { $tell }, I ask { $name } to look for you, and after that your other contacts.

absence-read-back-nobody = { $days }, by the clock of { $place }: any word to me from { $from } on is enough. If there is none by { $by }, I ask you at { $again }. If there is still none at { $tell }, I ask your contacts to look for you. The rule names nobody.

absence-nobody-to-ask = You have no contact now, so there is nobody whom I could ask to look.

absence-every-day = Every day

absence-weekdays = Monday to Friday

# $hours: the message hours-between
absence-thin = At that hour I may not write to { $name }, only { $hours }. I would ask your other contacts, or wait.

absence-right = **Is that right?** 1 yes · 2 Monday to Friday only · 3 change it

absence-right-weekdays = **Is that right?** 1 yes · 3 change it

absence-word = A word of your own can protect the rule: then whoever holds your phone cannot end it without that word. Write one that you will remember, or 1 for none.

absence-word-short = A word of three letters or more, please; or 1 for none.

absence-word-again = Please write the same word once more, so that both of us are sure of it.

absence-word-differs = That was another word. Write the one that you want, or 1 for none.

# $time: such as 7:00, by the reader's clock
absence-asks-contact-later = { $name } is not to be written to at this hour. I ask at { $time }. The rule holds when I have a yes, and I tell you then.

absence-asks-contact = I am asking { $name }. The rule holds when I have a yes, and I tell you then.

absence-delete-word = I have the word. Please delete the messages in which you wrote it now, here and on your other devices, so that nobody reads it.

absence-dropped = All right. I keep nothing of it, and your silence means nothing.

## Who is named

# $by, $tell: times by the clock of who reads it
absence-be-named = { $name } has made a rule and names you. If I have no word from them by { $by } and they do not answer me, I ask you at { $tell } to look for them, as the two of you agree. It may mean nothing. Would you? 1 yes · 2 no

absence-agreed-noted = Thank you. I am telling { $name }.

absence-declined-noted = All right, I am telling { $name }. You stay their contact for everything else.

absence-ended-for = I no longer watch over the silence of { $name }: that rule has ended. You need do nothing for it.

# $again: words to be typed (here and below)
absence-declined = { $name } does not agree to it, so the rule does not hold. *{ $again }* makes another.

absence-not-agreed = { $name } has not agreed, so the rule does not hold. *{ $again }* makes another.

# $day: in words
absence-holds = { $name } agrees. The rule holds, the first time { $day }. *{ $again }* shows it.

## Looking, and ending

# $end: words to be typed (here and below)
absence-waits = It does not hold yet: I wait for the yes of { $name }. *{ $end }* ends it.

absence-stands = It holds, next { $day }. *{ $end }* ends it.

absence-none = There is no rule. *{ $again }* makes one.

absence-which-word = A word protects this rule. Which is it?

absence-wrong-word = It is not that word. The rule stays.

# $day: in words; $time: such as 21:00
absence-locked = Three wrong words were tried, so I take none for this rule until { $day }, { $time }. The rule stays, and I tell nobody of it.

absence-ended = The rule has ended. Your silence means nothing again.

absence-contact-gone = Your rule named { $name }, who is not your contact any more, so it names nobody now. It still holds: I would ask your other contacts.

absence-nobody-left = Your rule named { $name }, who is not your contact any more, and there is nobody else. I would still ask you, but there is nobody whom I could ask to look.

# $day: in words
absence-rests = Your absence rule rests as well, until { $day }.

absence-stays-on = Your absence rule goes on all the same, since a word protects it.

## Watching

# $time: such as 21:00
absence-probe = Are you there? A word is enough. If none comes by { $time }, your rule goes on.

absence-heard = I have heard you. I ask nobody.

# $from, $to, $until: times
absence-was-away = I was not watching from { $from } to { $to }, the time of your rule. So I ask you first: are you there? A word is enough. If none comes by { $until }, your rule goes on.

absence-was-away-for = I was not watching over the rule of { $name } from { $from } to { $to }. I am asking { $name } first. If no word comes by { $until }, I write to you again.

absence-was-away-earlier = Earlier I was not watching over the rule of { $name }, from { $from } to { $to }. I asked { $name } first when I was back. Unless I have asked you to look, you need do nothing.

absence-was-cut-off = From { $from } to { $to } I could not get through to you, so you have more time. Are you there? If no word comes by { $until }, your rule goes on.

absence-was-cut-off-for = From { $from } to { $to } I could not get through to { $name }, whose rule names you. My question has left now. If no word comes by { $until }, I write to you again.

absence-unread = Something came from you that I could not read. Please write me one word. I wait until { $time }.

absence-reacted = I cannot read reactions. Please write me one word. I wait until { $time }.
