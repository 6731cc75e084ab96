# Who is called for somebody, in English. See the beginning of kolo.ftl.

## Naming somebody

# $example: words to be typed, such as "trust @ana:example.org" (here and below)
trust-whom = Whom do you mean? Write their account, such as *{ $example }*, or the name of somebody who is in a circle with you.

trust-several = Several people around you are called that. Their account says who you mean, such as *{ $example }*.

trust-one-at-a-time = One person at a time, please, such as *{ $example }*. Then the next.

trust-somebody-else = Name somebody other than yourself and me: a person whom I can call for you.

# $name: of a person (here and below); $mine: words to be typed
contact-already = { $name } is a contact of yours already. *{ $mine }* shows all of them.

contact-asked-already = I have asked { $name } already. There is no answer yet.

# $account: such as @ana:example.org; $untrust: words to be typed
contact-asking = I am asking { $name } ({ $account }) and tell you the answer. Only a yes makes them your contact. They learn that you ask, and nothing of how you are. *{ $untrust }* takes it back.

contact-cannot-ask = I cannot ask { $name }.

# $day: in words
contact-not-again = { $name } has said no. I can ask again from { $day } on, and not before.

# $day: in words
contact-asked-lately = I have asked { $name } once already. I ask the same person once in 30 days, so that nobody is pressed: again from { $day } on.

# $end: words to be typed
contact-protected = A word protects your absence rule, and the rule names { $name }. So { $name } stays your contact as long as the rule holds. First end the rule: *{ $end }* and your word behind it.

contact-cannot-read = What I write to { $name } cannot be read there now: none of their devices is verified. They would not learn of a call. Please tell them in another way: in Element, *Settings → Sessions → Verify*.

contacts-at-most = You have named { $most } people, and more is not possible. To name another, end it with one of them first.

contacts-open-at-most = { $most } people have not answered yet. When they have, you can ask more.

contacts-a-day-at-most = You have asked { $most } people within a day. Tomorrow you can ask more.

## Being asked

be-contact = { $name } ({ $account }) asks whether you would be one of the people I call for them: when they would like somebody to be in touch, or when they may be in danger. You would answer me, so that I know a human has it, and do what the two of you agree. I tell them your answer and your hours, and nobody else anything. One word ends it at any time.

be-contact-choices = Would you be a contact of { $name }? 1 yes · 2 no · 3 I would like to talk with { $name } first

contact-hours = Between which hours may I write to you for { $name }? 1 from 7:00 to 23:00 · 2 at any hour · or others, such as *9:00 to 22:00*

hours-unclear = I need two times of the day, such as *9:00 to 22:00*.

where-are-you = Where are you, so that I know which clock is yours? A city is enough, such as *Bogotá*.

where-unknown = I do not know that place. A larger city with the same clock works, such as *Bogotá* or *Belgrade*.

where-near = I am not sure which you mean. One of these? { $near }

# $hours: the message hours-between or hours-any (here and below); $back: words to be typed
you-are-contact = You are a contact of { $name } now. I write to you { $hours }, and only when it is needed. *{ $back }* ends it at any time; I ask you again in 90 days.

contact-agreed = { $name } has said yes and is a contact of yours now. I may write to them { $hours }.

# In a sentence. $from, $to: such as 7:00; $place: a city
hours-between = between { $from } and { $to } ({ $place })

# In a sentence, for somebody else's hours. $from, $to: by the clock of who reads it
hours-between-here = between { $from } and { $to }, by your clock

hours-any = at any hour

contact-talks-first = { $name } would like to talk with you first, before answering me.

you-talk-first = I have told { $name }. When the two of you have talked, write here: 1 yes · 2 no

# $never: a word to be typed
you-declined = Noted, and { $name } hears only that it is a no. They cannot ask you again for 30 days. If nobody at all is to ask you this: *{ $never }*.

contact-declined = { $name } has said no. That stands for 30 days, and I do not ask again before.

# $again: words to be typed
never-noted = Nobody can ask you through me to be a contact any more. *{ $again }* changes that.

may-ask-noted = People can ask you again.

still-contact = Some time ago you said that I may call you for { $name } ({ $account }). Does that still hold? 1 yes · 2 no. If I hear nothing for 14 days, it ends.

still-contact-noted = It holds for 90 days more. I keep calling you for { $name } when it is needed.

# $back: words to be typed (here and below)
contact-yes-stands = Your message is changed, and your yes still holds: you are a contact of { $name }. If you would rather not be: *{ $back }*.

contact-yes-on-the-way = Your message is changed; your yes stands so far, and { $name } does not know it yet. If you would rather not: *{ $back }*. Else please answer my last question.

my-hours-as-before = All right, your hours stay as they were.

my-hours-noted = From now on I write to you { $hours }, for everybody whose contact you are. They are told.

contact-hours-now = The hours of { $name } have changed: I may write to them { $hours }.

## Ending

contact-ended = { $name } is no longer a contact of yours.

contact-lapsed = { $name } has not said yes, and I do not ask any more.

no-longer-contact = You are no longer a contact of { $name }. I do not call you for them.

no-longer-asked = What { $name } ({ $account }) asked of you is withdrawn. You need do nothing.

no-such-contact = There is nobody of that name there. *{ $mine }* shows who is.

## Looking

# $list: messages "contact-line"; $untrust, $first: words to be typed
my-contacts =
    Your contacts, in the order in which I call them. None of them learns who the others are.

    { $list }

    To end it: *{ $untrust }*. To put somebody first: *{ $first }*.

contact-line = { $number } { $name }: { $hours }

contact-line-open = { $number } { $name }: no answer yet

# $trust: words to be typed
no-contacts = You have named nobody whom I could call for you. *{ $trust }* asks somebody.

contact-of = You are a contact of { $name }: I write to you { $hours }. *{ $back }* ends it.

# $order: messages "contact-place", on one line
contact-order = I call them in this order now: { $order }.

contact-place = { $number } { $name }

contact-place-open = { $number } { $name } (no answer yet)

contacts-stay = Your contacts stay as they are. *{ $mine }* shows them.

## What is thin. $hours: messages "hours-between"

cover-gap = Nobody can be called { $hours }. Is there somebody in another time zone?

cover-one = That is one contact. If they do not answer, there is nobody else.

cover-server = All of them are on one server. If it is down, I reach nobody.

cover-zone = All of them are in one time zone, so they sleep at the same hours.
