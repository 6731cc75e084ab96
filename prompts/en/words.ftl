# What people write to Kolo, in English.
#
# Each message is a list of ways to say one thing, with | between them. The first is the one that
# Kolo shows to people. Capitals, accents, apostrophes and punctuation do not matter, and courtesies
# (below) may stand before or after. All languages are understood everywhere; the person's own
# comes first. No way of saying may stand for two words of the same list.

# How names are joined when Kolo lists them.
list-comma = {", "}
# A language with other letters than a, b, c before the parts of a list adds them in list-letters.

# Stand in names and name nobody: "Joy of the Morning", "Dr. Ana".
name-fillers = the | a | an | of | and | de | dr | mr | mrs | ms | mx | prof | sister | brother

# May stand around any word: "pause, please", "ok stop".
courtesies = please | pls | plz | thanks | thank you | kolo | ok | okay | sorry

# Between how many and on what: "two on 1", "2x1".
dots-on = on | onto | to | for | at | x | times | dot | dots | dot on | dots on
# Between numbers, or before one: "1 and 4", "number 2".
between-numbers = and | then | plus | number | option | nr | the

# Stand before a name: "call me Mira".
call-me = call me | my name is | please call me

# Stand before a colon and a thought that is put on the parking place: "park: who feeds the cat?"
parking = park | park this | parking | parking place

# Stand before a colon and a heading under which something is sorted: "new: childcare"
new-heading = new | new heading | heading

## Words that anybody may say

# A refusal: whoever asked must take it as "no", and ask no reason.
word-pass = pass | i pass | i'll pass | i will pass | no thanks | no thank you | i'd rather not | i would rather not | rather not
# Not now, but perhaps another time: no answer is lost, and none is given.
word-later = later | maybe later | not now | come back to me | come back to me later | ask me later | in a while
# The closing attribute is heard at the end of a longer text too: "Tired, and glad. done"
word-done = done | i'm done | i am done | all done | finished | i've finished | i have finished | that's all | that is all | that's it | that is it | ready | i'm ready | i am ready
    .closing = done | i'm done | i am done | all done | finished | i've finished | i have finished | that's all | that is all | that's it | that is it
word-pause = pause | i need a pause | let's pause | break | take a break | i need a break
word-resume = resume | continue | carry on | go on | keep going | let's continue | let's go on
word-stop = stop | stop it | stop now | stop this | i want to stop | halt | end
word-help = help | help me | i need help | what can i say | what can i do | commands
word-leave = leave | i leave | i'm leaving | i am leaving | i want to leave | let me leave | quit | exit
word-forget-me = forget me | forget about me | forget everything about me | erase me | erase my data | delete me | delete my data | delete everything about me
# Takes back what was last written, and nothing else.
word-forget-it = forget it | forget that | take it back | take that back | i take it back | erase it | erase that | delete it | delete that
word-yes = yes | y | yeah | yep | ok | okay | sure | agreed | i agree
word-no = no | n | nope | nah | not yet
word-skip = skip | skip it | skip this | skip this one
word-what-can-you-see = what can you see | what do you see | what can you read | what do you read | what do you keep | who can read this | who reads this | privacy
word-wait = wait | hold on | one moment | a moment | just a moment | give me a moment | give me time
word-next = next | next one | the next one | move on

## Words for single kinds of steps

word-back = back | go back | the one before | previous
word-review = review | show me | show me all | what did i write
word-hand = hand | my hand is up | raise hand | i'd like to speak | i would like to speak
word-hold = hold | hold please | hold it
word-ground = ground | ground me | grounding | calm | help me calm down
# The next two stand before numbers: "hold 3", "show 3, 5". "hold" alone is above.
word-hold-back = hold back | keep back | leave out
word-show-after-all = show | show again | bring back
word-support = support | i need support | i need someone | i need somebody | someone please
word-write-to-me = write to me | please write to me | contact me
word-line = line | our line

## Words of forms, tables and promises

word-my-promises = my promises | promises | show my promises | what did i promise | what have i promised

word-my-texts = my texts | show my texts | what do you keep for me
# An answer to: when shall this come back to you?
word-now = at the end | when it ends | now | right now

word-exercises = exercises | my exercises | what can i do alone

# These need a number or a name behind them: "change 3". What does not fit is an ordinary answer.
verb-change = change | edit | correct
verb-release = release | share | i release
verb-take-back = take back | withdraw | i take back
verb-forget-promise = forget promise | forget my promise | erase promise | delete promise | let go of promise

verb-begin = begin | start | open
verb-hand-to = hand to | hand it to | hand this to
verb-give-back = give back | give me | give me back
verb-erase-text = erase text | erase my text | delete text | delete my text

# Between numbers: "1 and 3".
number-and = and

## Words about check-ins

# At the beginning of a text; what stands behind it is read apart.
check-in-word = check-in | checkin | check in | my check-in | my check-ins | check-ins | checkins
check-in-with = check-in with | check in with | checkin with | check-ins with
check-in-without = colours only | only the colours | only colours | colors only | only the colors | check-in without questions | check-in without
check-in-off = check-in off | check-ins off | checkin off | no check-in | no check-ins | no more check-ins | stop check-ins | stop my check-ins | stop checking in | end check-ins | end my check-ins
# "away until Monday"
check-in-away = away | i am away | i'm away | i will be away | i'll be away | on holiday until
check-in-back-again = I am back | i'm back | back again | no longer away | not away
check-in-holiday = holiday | day off | free day | no check-in on
check-in-no-holiday = no holiday | no day off | not a holiday
# "quiet 22:00 to 7:00"
check-in-quiet = quiet | quiet hours | quiet from | quiet between
check-in-no-quiet = quiet off | no quiet hours | quiet hours off
# "reminder 3 h"; alone: after two hours
check-in-reminder = reminder | remind me once | reminder on | reminder after | remind me after
check-in-no-reminder = reminder off | no reminder | no reminders | do not remind me | don't remind me
check-in-on-the-minute = check-in on the minute | check-in exactly | exactly on time
check-in-around = check-in around | check-in roughly
# Before a colon: "what helps: the river, my aunt"
check-in-what-helps = what helps | what helps me | this helps me | my words
check-in-forget-what-helps = forget what helps | forget my words | erase my words | delete my words
check-in-how-have-i-been = how have I been | how was i | how have i been lately | my answers | show my answers | my check-in answers
check-in-as-file = how have I been as a file | my check-ins as a file | check-ins as a file | my answers as a file
check-in-forget-answers = forget my check-ins | forget my answers | forget check-ins | erase my check-ins | delete my check-ins | erase my answers | delete my answers
check-in-circle-view = circle view | view of the circle | my circle view
check-in-no-circle-view = circle view off | no circle view | no view of the circle | end circle view | i no longer agree to the circle view

# How somebody is. Exactly these, alone or with the words of around-lights: "today I am at red".
light-green = green | good | well | fine | all right | alright | i am ok | i'm ok
    .signs = 🟢 | 💚 | 🟩
light-amber = amber | yellow | orange | so so | so-so | in between | middling | not so good | not so well
    .signs = 🟡 | 🟠 | 💛 | 🧡 | 🟨 | 🟧
light-red = red | bad | not good | not well | unwell | very bad
    .signs = 🔴 | ❤️ | ❤ | 🟥
around-lights = today | is | it | it's | its | i | am | i'm | im | feel | feeling | at | in | a | bit | little | rather | quite | very | still | again | now | just | like | more | my | answer | colour | color | i'd | say | tonight | this | morning | evening | day | actually | was

## Commands: what stands behind "!"

command-start = start | begin | open
command-next = next | move on | go ahead
command-back = back | go back | previous
command-skip = skip | skip this
command-extend = extend | more time | longer
command-pause = pause | break
command-resume = resume | continue | carry on | go on
command-stop = stop | halt | end
command-status = status | where are we
command-scripts = scripts | script list | exercises
command-help = help | commands
command-leave = leave | quit | exit
command-pass = pass | i pass
command-later = later | not now
command-done = done | i'm done | finished
command-forget-me = forget me | erase me | delete me
command-language = language
command-co-facilitator = co-facilitator | cofacilitator | co-facilitate | cofacilitate | cohost | co-host
command-hand-over = hand over | handover
command-groups = groups | group
command-call-back = call back | callback | call groups back | come back
command-line = line | our line | sentence
command-scribe = scribe | scribes | note-taker
command-vote-again = vote again | second vote | revote
command-event = event | call event
command-pictures-on = pictures on | pictures | with pictures
command-pictures-off = pictures off | no pictures | without pictures
command-agenda = agenda | plan | programme | program
command-insert = insert | add
command-drop = drop | remove
command-move = move | reorder
command-repeat = repeat | once more
command-shorten = shorten | shorter | less time
command-swap = swap | instead | alternative
command-undo = undo | take back
command-priorities = priorities | ask priorities
command-time-zone = timezone | time zone
command-support = support | who supports
command-hold = hold
command-ground = ground | grounding | ground us
command-energiser = energiser | energizer | energise | energize | wake up
command-notes = notes | facilitator notes
command-slow = slow | asynchronous | async
command-slow-on = slow on | slow yes | async on
command-slow-off = slow off | slow no | async off
command-hand = hand | raise hand
command-park = park | park this
command-parked = parked | parking | parking place
command-harvest = harvest | take home
command-redact = redact | strike out
command-reload = reload | reload scripts
command-offer = offer
command-offer-plan = offer check-in | offer a check-in | offer checkin | offer check-ins
command-offer-no-plan = offer check-in off | offer checkin off | offer no check-in | offer off
command-offer-view = offer view | offer circle view | offer a view | offer a circle view
command-offer-no-view = offer view off | offer circle view off | offer no view
command-chain = chain | our chain | circle chain
command-no-chain = no chain | chain off | no alert chain | end chain | end the chain

## Where something goes in the agenda: "!insert closing after 2"

place-after = after | behind
place-before = before | ahead of

## Numbers in words

number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five

## The directory: what may be asked for with `!who`

command-who = who | who helps with | who helps | who can help with | who can help | directory
command-checked = checked | check entry | to check
command-propose = propose | suggest | propose an entry

need-emergency = emergency | urgent help | urgent | at once
need-money = money | grant | grants | funding | costs
need-relocation = relocation | shelter | another place | moving away | safe place
need-rest = rest | respite | retreat
need-legal = legal help | legal | lawyer | lawyers | law
need-medical = medical help | medical | doctor | health | hospital
need-wellbeing = wellbeing | counselling | counseling | counsellor | someone to talk to | mental health
need-digital = digital safety | digital | phone | accounts | computer | devices
need-accompaniment = accompaniment | presence | company | escort
need-advocacy = advocacy | attention | appeal | appeals | visibility | pressure
need-training = training | learning | workshop
need-solidarity = solidarity | allies | network | networks
need-complaint = complaint | complaints | procedure | standards | mechanism

line-own = our own | own | community | family
line-partners = partners and donors | partners | donors | donor
line-international = international organisations | organisations | organizations | international
line-mechanisms = mechanisms | states | united nations | un

## Contacts, calls and rules about silence

word-my-contacts = my contacts | show my contacts | whom do i trust | who are my contacts
word-absence-rule = absence rule | my absence rule | silence rule | show my absence rule
word-my-buddies = my buddies | buddies | show my buddies | who are my buddies
word-no-follow-up = no follow-up | no follow up | no follow-ups | do not ask about my promises
word-step-back-from-chain = step back from the chain | step back from chain | i step back from the chain | leave the chain | no longer in the chain

verb-trust = trust | i trust
verb-untrust = untrust | do not trust | i no longer trust | no longer trust
verb-step-back = step back from | step back | i step back from
verb-first = first | call first | ask first
verb-my-hours = my hours
# Stands before three times and a name: "if I have not answered by 20:00, ask again at 20:30; if nothing by 21:00, tell Ana"
verb-if-silent = if i have not answered | if i have not written | if i do not answer | if i do not write | if you have not heard from me | if you do not hear from me | if i haven't answered | if i haven't written | if i don't answer | if i don't write
verb-no-absence-rule = no absence rule | end absence rule | end my absence rule | no silence rule
verb-buddy = buddy | be buddies with | buddies with
verb-end-buddy = end buddy | end buddies | end buddies with | no longer buddies with
verb-to-buddy = to buddy | to my buddy | tell buddy | tell my buddy
verb-ask-after = ask after | ask me after | follow up on
verb-log = log | note
verb-drill = drill | drill an alert | practise an alert | practice an alert
verb-no-drills = no drills | no drill
verb-my-drills = my drills
verb-my-alerts = my alerts | past alerts
verb-keep-log = keep the log | keep log
verb-forget-alerts = forget my alerts | erase my alerts

# Answers to single questions only: elsewhere they are ordinary sentences.
reply-never = never | never again | nobody may ask me
reply-ask-me-again = ask me again | you may ask me again | people may ask me
reply-any-hour = any hour | at any hour | any time | always | day and night
reply-as-first = as lead | as the lead | as first | as the first | as first contact | as my lead
reply-hello = hello | hi | hey | hello there | hi there | good morning | good afternoon | good evening | good day | greetings | hello kolo | hi kolo
reply-i-will = i will | i will write | i'll write | i will call | i'll call | i have it | i've got it | i will try | i try now | i can | yes i can | i can do it | i can do that
reply-i-cannot = i cannot | i can't | i cannot now | i can't now | cannot | can't
reply-never-mind = never mind | nevermind | cancel | cancel it | not needed any more | no longer needed | it is all right
reply-reached = reached | i have reached them | i've reached them | i reached them | we have talked | they are safe
reply-still-trying = still trying | i am trying | i'm trying | not yet reached | still looking

# What a contact does in danger, and how they know a true alert. A name stands behind, and mostly a colon:
# "instructions for Ana: call my sister", "code word for Ana: heron"
verb-instructions = instructions for | instruction for | my instructions for
verb-no-instructions = no instructions for | erase instructions for | delete instructions for | forget instructions for
verb-code-word = code word for | codeword for | code for | our code word with
verb-no-code-word = no code word for | no codeword for | erase code word for | delete code word for | forget code word for
# "my hours in danger always"
verb-my-hours-in-danger = my hours in danger | my hours when in danger | my danger hours
verb-far-contact = far contact | far away contact
verb-outside-contact = outside contact
reply-as-usual = as usual | as always | the same | only my hours | within my hours | no other hours
reply-acting = acting | i am acting | on my way | i am on it | still with it | i am still with it | i can go on
reply-i-cannot-go-on = i cannot go on | i can't go on | cannot go on
reply-how-it-stands = how does it stand | how do things stand | how is it going | who has answered | status

## Alerts

# Stands at the beginning: "alert urgent at the border post". Nothing that may begin an ordinary answer.
alert-word = alert | sos | mayday | alarm | help me now | i am in danger | i'm in danger | im in danger
# Near a word that raises an alert, and no typing error of it.
alert-not = albert | alberta | payday | alerts | alarms | avert | alarmed | alerted
# "alert grace 20"
alert-grace = alert grace | alert delay
alert-cancel = cancel | cancel it | cancel alert | cancel the alert | alert cancel | alert cancelled | alert off | alert over | alert is over | stop alert | stop the alert
alert-safe = I am safe | i'm safe | i am safe now | i'm safe now | all clear | safe now | i am out of danger
# Before one's own word: "safe heron"
alert-safe-with = safe
alert-false-alarm = false alarm | it was a false alarm | that was a false alarm | false alert | alert false | no danger
alert-safe-word = safe word | my safe word | set safe word | safeword
alert-quiet = quiet | quiet now | quiet alert | show nothing
alert-not-quiet = not quiet | quiet off | no longer quiet | show again

level-worried = worried | i am worried | i'm worried
level-urgent = urgent | very urgent | it is urgent
level-arrested = arrested | i am arrested | detained | i am detained

## Levels of one's own, and the sealed card

verb-my-levels = my levels | levels
# Behind it stands a name, and then a colon: "level urgent: Ana 3 min"
verb-level = level | set level | my level
verb-erase-level = erase level | delete level | forget level | no level
verb-card = card | my card | sealed card | my sealed card
verb-erase-card-when-safe = card erase when safe | erase card when safe | erase my card when safe | erase the card when safe
verb-keep-card-when-safe = card keep when safe | keep card when safe | keep my card when safe | keep the card when safe
# "all 5 min twice"
level-everybody = all | everybody | everyone | all of them
level-once = once | one time
level-twice = twice | two times
# Behind a number: "3 times"
level-times = times | time | x

## Journeys: words before what is said about one

journey-word = journey | my journey | trip | my trip
journey-extend = extend | extend it | extend by | more time
journey-arrived = arrived | i have arrived | i've arrived | i am back | i'm back | i am there safely | back home | i am home | i'm home
# At a place on the way
journey-there = there | i am there | i'm there | passed | i have passed
journey-via = via | by way of | through
journey-note = journey note | note for my journey
journey-off = my phone may be off until | my phone will be off until | phone off until | my phone is off until | i cannot be reached until
journey-nudge = journey nudge | journey reminder
journey-wait = journey wait
journey-check = journey check
# Inside what is said: before where to, and before until when
journey-to-mark = to | towards
journey-until-mark = until | till | by | before
