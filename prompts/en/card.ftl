# The sealed card, in English. See the beginning of kolo.ftl.

## Kinds of entries

card-lawyer = lawyer

card-medical = medical

card-plan = plan

card-proof = proof of life

card-not-told = who must NOT be told

card-other = something else

## To its owner

card-empty = Your card is empty. What your contacts will need in danger can stand on it: sealed, and opened to them only in an alert, as you choose.

card-head = Your card:

card-erased-when-safe = It is erased as soon as you end an alert with your own word.

card-stays-when-safe = It stays when an alert is over.

card-kinds = What do you want to write? 1 lawyer · 2 medical · 3 plan · 4 proof of life · 5 who must not be told · 6 something else

card-menu = 1 add · 2 read one · 3 change one · 4 erase one · 5 erase all · 6 erase when safe: on or off · 7 done

# $text: the beginning of the entry; $opens: when it opens
card-entry = - { $number }: **{ $kind }**: { $text } ({ $opens })

card-opens-with-alert = opens with the alert, to everybody who is asked

card-opens-answered = opens to whoever has answered

# $length: such as "45 minutes"
card-opens-after = opens after { $length } without an end, to everybody who was asked

card-opens-from = { $opens }; from { $level } on

card-opened-head = It was opened:

card-opened = - **{ $kind }**: to { $name }, { $when }

card-opening = - **{ $kind }**: on its way to { $name } since { $when }

card-later = While your alert is open, the card is neither shown here nor changed.

card-locked = It is some time since you wrote your safe word. Write *card* once more.

card-done = Closed. Delete now the messages in which any of it stands, here and on your other devices.

card-full = There are { $most } entries, and more do not fit.

card-which-read = Which one do you want to read? Its number, please.

card-which-change = Which one do you want to change? Its number, please.

card-which-erase = Which one shall be erased? Its number, please.

card-erase-all = Shall all of it be erased? Nobody can bring it back. 1 yes · 2 no

card-erased = It is erased. Delete the messages in which it stands, too.

card-entry-erased = That one is erased.

card-no-such-entry = There is no entry with that number.

card-kept = It is kept, sealed.

# $kind: such as "lawyer"
card-text = **{ $kind }**: write it in one message, up to { $most } characters.

card-text-anew = **{ $kind }**: write it anew, up to { $most } characters; or *skip*, and it stays.

card-question = Write a question that nobody but you can answer, up to { $most } characters. Your contacts ask it to be sure that it is you.

card-who-not = Who must not be told? Names, and why if you like; up to { $most } characters. Your contacts read it as just that.

card-answer = And what would only you answer? Up to { $most } characters.

card-text-too-long = That has { $length } characters, and { $most } fit. A shorter one, please.

card-when = When does it open? 1 to whoever has answered, as is usual · 2 with the alert, to everybody who is asked · 3 after some time without an end

card-after = After how long without an end? Such as *45 min* or *3 h*; 72 hours at most.

# $list: such as "2 urgent · 3 arrested"
card-from = From which level on? 1 in every alert · { $list }

## To contacts, in an alert

card-opens = From the sealed card of { $name }, **{ $kind }**. They wrote:

card-opens-not-told = From the sealed card of { $name }: **these must NOT be told.** They wrote:

card-opens-proof = From the sealed card of { $name }: **a question that only { $name } can answer**, so that you know who is speaking:

card-opens-answer = And the answer:
