# What somebody agrees on with their contacts for danger, in English. See the beginning of kolo.ftl.

# $name: of a person (here and below); $instructions, $code: words to be typed
agree-on-danger = Agree with { $name } on what they would do in danger, so that they know it beforehand: *{ $instructions }*. A word by which they know a true alert: *{ $code }*.

contact-not-yet = { $name } has not said yes yet. When they have, you can write that.

## What a contact does. $words: a quotation; $no, $show, $write: words to be typed

instructions-too-long = These are { $length } characters; { $longest } are possible. I have kept nothing of it.

instructions-noted = Noted. I show it to { $name }, in their hours, and ask whether they can do that. Only what they agree to goes out with an alert. Editing your message changes it, and I ask again. Deleting it erases it here; so does *{ $no }*.

instructions-ask =
    { $name } asks you to do this, if they are in danger and I call you:

    { $words }

    1 I can do that · 2 not that · 3 let us talk about it first

instructions-you-agree = Noted. You read it again with an alert of { $name }, and every 90 days. To look it up: *{ $show }*.

instructions-you-decline = Noted, and { $name } hears that it cannot be done so. You stay their contact. Talk with each other about what you can do.

instructions-you-talk-first = I have told { $name }. When the two of you have talked, write here: 1 I can do that · 2 not that

instructions-agreed = { $name } has agreed to do what you wrote. It goes out to them with an alert.

instructions-declined = { $name } cannot do what you wrote. None of it goes out with an alert. They stay your contact: talk about what they can do, then write it anew.

instructions-talk-first = { $name } would like to talk with you about what you wrote, before agreeing. Until then none of it goes out with an alert.

instructions-none = There is nothing yet that { $name } is to do in danger. You write it so: *{ $write }: call my sister, then the lawyer*

# $state: one of the messages contact-instructions-*
instructions-shown =
    For { $name } ({ $state }):

    { $words }

    To erase it: *{ $no }*.

instructions-for-you =
    If { $name } is in danger, this is what you have agreed to do:

    { $words }

instructions-erased = It is erased here, and goes out no more. { $name } may have read it; I tell them that it does not hold.

instructions-erased-unread = It is erased here. I had not shown it to { $name }.

instructions-withdrawn = What { $name } asked you to do in danger does not hold any more. You stay their contact.

## The code word. $no: words to be typed

code-word-noted =
    Noted. Now tell { $name } the word by voice or face to face, in no chat, and delete your message here: I keep the word. I write it to them with each alert of yours; after one, choose another.

    It shows that an alert comes through me, not from an account that looks like mine. It does not help against whoever has your phone or theirs, or runs me. To erase it: *{ $no }*.

code-word-is-there = { $name } has chosen a code word for you, and tells it to you by voice or face to face. I write it only with an alert of theirs, so that you know it comes through me. If an alert lacks it, check in another way, and do check. If somebody has written you the word, delete that once you know it.

code-word-unfit = A code word has from { $shortest } to { $longest } letters. I have kept nothing.

# $ideas: some of code-word-ideas; $verb: words to be typed
code-word-proposed = A code word tells { $name } that an alert comes through me. It could be { $ideas }; better is one that the two of you think of, since these stand here. You write it so: *{ $verb }:* and the word behind.

# Things, easy to say and to hear on the telephone; no names, no animals of ill meaning, nothing of danger.
code-word-ideas = lantern | harbour | cinnamon | umbrella | meadow | kettle | rainbow | walnut | compass | blanket | orchard | teapot | feather | saddle | marble | sunflower | candle | ribbon | pebble | orange

code-word-stays = There is a code word for { $name }, and it stays. I do not repeat it here. A new one takes its place. To erase it: *{ $no }*.

code-word-erased = There is no code word for { $name } now.

code-word-is-gone = The code word of { $name } does not hold any more. Until you hear of a new one, their alerts come without.

## Hours in danger. $usual, $always: words to be typed; $hours: the message hours-between

contact-in-danger = If { $name } is in danger: may I write to you outside these hours, too? 1 yes, at any hour · 2 no

in-danger-any-hour-noted = Noted: in danger I write to you at any hour, otherwise in your hours. Let my messages make a sound at night, too. To change it, for everybody whose contact you are: *{ $usual }*.

in-danger-usual-noted = Noted: I write to you in your hours only, in danger as well. To change it, for everybody whose contact you are: *{ $always }*.

contact-in-danger-any-hour = If you are in danger, I may write to { $name } at any hour.

contact-in-danger-usual = If you are in danger, I may write to { $name } in their hours only.

my-hours-in-danger-unclear = When somebody whose contact you are is in danger: *{ $always }*, or *{ $usual }*.

still-hours = I write to you { $hours }, in danger as well. At any hour in danger: *{ $always }*.

still-hours-but-in-danger = I write to you { $hours }; if { $name } is in danger, at any hour. To change that: *{ $usual }*.

## An identity that was replaced

# $account: such as @ana:example.org
same-contact = The keys by which I recognise { $name } ({ $account }) were replaced. That happens when somebody begins anew on another phone, and also when somebody else takes the account over. I do not call them for you until you have asked them, by voice or face to face, not in Matrix. 1 I have asked, it is { $name }: call them again · 2 no longer

# $code: words to be typed
same-contact-noted = Noted: I call { $name } for you again. If somebody may have read along, choose a new code word: *{ $code }*.

contact-again = { $name } has said that it is you. I call you for them again.

identity-replaced = The keys by which I recognise your account were replaced. If that was you, on another phone: whoever has named you as a contact is asked, and until they say that it is you, I do not call you. Ring them. If it was not you, somebody else may have your account: warn them.

suspended-contact-ended = { $name } is no longer a contact of yours. I do not write that to their account, since I do not know who reads there. Please tell them yourself.

## In the list of contacts. $trust: words to be typed

contact-line-suspended = { $number } { $name }: not called, since their keys were replaced. When you have asked them: *{ $trust }*

contact-any-hour-in-danger = in danger at any hour

contact-instructions-agreed = instructions agreed

contact-instructions-open = instructions not agreed yet

contact-instructions-declined = instructions declined

contact-has-code = code word

contact-far = far away

contact-outside = outside your organisation

## What is thin. $hours: messages "hours-between"; $again, $far, $outside: words to be typed

contact-is-far = Noted: { $name } is far from where you are. The same once more takes it back: *{ $again }*.

contact-is-not-far = Noted: { $name } is not far from where you are.

contact-is-outside = Noted: { $name } is outside your organisation. The same once more takes it back: *{ $again }*.

contact-is-not-outside = Noted: { $name } is not outside your organisation.

cover-gap-in-danger = If you are in danger, nobody can be called { $hours }.

cover-no-gap-in-danger = If you are in danger, somebody can be called at every hour.

cover-nobody = **As it is, I can call nobody for you.**

cover-unread = What I write cannot be read there now, since none of their devices is verified: { $names }.

cover-nobody-reads = **None of them can read what I write now**, since none of their devices is verified. As it is, I reach nobody.

cover-near = As far as I know, none of them is far from you: what hits you may hit them, too. If somebody is: *{ $far }*.

cover-inside = As far as I know, none of them is outside your organisation: all may be hit together. If somebody is: *{ $outside }*.
