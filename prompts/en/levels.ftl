# Levels of one's own, in English. See the beginning of kolo.ftl.
#
# level-all, level-step and level-step-often are read as well as written: what stands there must be
# understood (rhythm.ftl, words.ftl).

# $set: a word to be typed, such as "level urgent"
levels-none = You have set up no level. Every alert asks your contacts as always. *{ $set } urgent* sets one up: whom it asks, for how long, and what it says.

levels-how = *{ $set } NAME* sets one up or changes it, *{ $erase } NAME* erases it.

# $ladder: such as "Ana 3 min, all 5 min twice"; $rest, $lasts: such as "5 minutes", "72 hours"
level-shown = **{ $name }**: { $ladder }. If nobody has it then, a rest of { $rest }, each time twice as long; { $lasts } in all.

level-as-always = first one, then two, then all, as always

level-says = With it goes:

level-all = all

level-step = { $who } { $length }

level-minutes = { $minutes } min

level-step-often = { $step } { $times ->
    [2] twice
   *[other] { $times } times
}

# $hours: such as "from 22:00 to 7:00"
level-thin-hours = Thin: raised { $hours }, it asks nobody at once, since nobody on it may be woken then.

level-thin-one = Thin: in the first { $minutes } minutes only { $names } is asked.

level-thin-late = Thin: it takes { $length } until everybody has been asked.

level-thin-never = Never asked: { $names }.

level-name-unclear = A name of up to { $most } letters and { $words } words, please, that means nothing else to me. Such as *{ $example }*.

level-too-many = There are { $most } levels, and more do not fit. Erase one first.

level-which = Which level? { $list }. Or write a name of your own.

# $example: such as "Ana 3 min, Ana and Dragan 3 min, all 5 min twice"
level-ladder = **{ $name }**: who is asked first, who then, for how long, how often? Write it like this: *{ $example }*. Or 1: as always.

level-ladder-unclear = I do not understand “{ $part }”. Your contacts: { $names }. It works like this: *{ $example }*. Or 1: as always.

level-ladder-bounds = A wait can be 1 to { $most } minutes, a step up to { $times } times, and there can be { $steps } steps. Write it once more, or 1: as always.

level-left-out = On no step: { $names }. 1 all are asked at last · 2 left out on purpose

level-rest = When all steps are over and nobody has it, how long is the first rest, before it begins anew? 1 to { $most } minutes, such as *10 min*. Or 1: as always, 5 minutes.

level-rest-unclear = A length from 1 to { $most } minutes, please, such as *10 min*. Or 1: as always, 5 minutes.

level-lasts = For how long does it go on in all? 1 hour to { $most } hours, such as *24 h*. Or 1: as always, 72 hours.

level-lasts-unclear = A length from 1 hour to { $most } hours, please, such as *24 h*. Or 1: as always, 72 hours.

level-message = What shall your contacts read above what you write then? Up to { $most } characters. Or 1: nothing.

level-message-too-long = That has { $length } characters, and { $most } fit. A shorter one, please; or 1: nothing.

level-right = Is that right? 1 yes · 2 change

# $example: such as "alert urgent"
level-holds = It holds. *{ $example }* raises such an alert.

level-dropped = All right. Nothing has changed.

level-not-there = I know no level “{ $name }” of yours. There are: { $names }.

level-erased = The level “{ $name }” is erased. Such an alert asks your contacts as always.

levels-stay = Your levels stay as they are until your alert is over.

carry-level-says = Prepared for such an alert:
