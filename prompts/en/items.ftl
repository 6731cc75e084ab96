# What Kolo says where a facilitator brings something, where rows come from an earlier step, and
# where things are sorted, in English. How to write here is said at the beginning of kolo.ftl.

## What a facilitator brings

# $question: the script's own words; $longest: characters; $lines: how many; $skip: a command to be typed
bring-asked =
    The next part needs something from you:

    {"**"}{ $question }**

    Write it here, in at most { $longest } characters, or as a list of up to { $lines } short lines. The whole circle reads it where the exercise uses it. *{ $skip }* in the circle leaves it empty.

# $stands: what was written before, as a quotation; $next: a command to be typed
bring-again =
    {"**"}{ $question }**

    You have this from before:

    { $stands }

    Write it anew, or keep it with *{ $next }* in the circle.

# $brought: what they wrote, as a quotation
bring-shown =
    The circle will read:

    { $brought }

    {"**"}Is that right?** 1 yes · 2 no, I write it anew

bring-anew = I have erased it. Write here what the circle is to read.

bring-noted = I have it. If you correct your message, the parts still to come use the new words.

# $longest: characters; $lines: how many; $line: characters in one of them
bring-too-long = That is too long to be read on a phone. Write at most { $longest } characters, or up to { $lines } lines of { $line } characters each.

something-is-prepared = Whoever facilitates is preparing something. It takes a little longer.

# Stands within a sentence of a script
what-was-said-together = what we said together

keep-brought = What a facilitator writes for it, I erase at its end.

## What comes from an earlier part

# $next: a command to be typed
nothing-gathered = This part works on what was gathered before, and there is nothing. The facilitator goes on with *{ $next }*.

# $found, $most: items
items-cut = { $found } things were gathered, too many to work on with a phone. I take the first { $most }.

## Sorting

# $list: one heading a line, each with its letter
sort-headings =
    The headings:
    { $list }

# $heading: a word before a colon; $review: a word to be typed; $next: a command to be typed
sort-by-facilitator = Say what belongs where. Whoever facilitates writes the numbers and a letter: *3 5 a* puts 3 and 5 under a. *{ $heading }: …* adds a heading, *{ $review }* shows how it stands. At the end, *{ $next }* shows all of it.

sort-by-anyone = Everybody can sort: write numbers and a letter. *3 5 a* puts 3 and 5 under a, also if they stood elsewhere. *{ $heading }: …* adds a heading, *{ $review }* shows how it stands. The facilitator goes on with *{ $next }*.

# $moved: lines such as "a Rest: 3, 5"; $left: items
sorted-some =
    { $moved }
    Under no heading yet: { $left }

# $next: a command to be typed
sorted-all =
    { $moved }
    Everything has its heading. *{ $next }* shows all of it.

# $heading: such as "a) Water"; $numbers: such as "12, 14"
sorted-under = { $heading }: { $numbers }

# $numbers: such as "12, 14"
sort-no-such-item = Nothing here has this number: { $numbers }.

# $letter: as written; $heading: a word before a colon
sort-no-such-heading = There is no heading { $letter }. *{ $heading }: …* adds one.

# $heading: with its letter; $letter: alone
sort-heading-there = The heading { $heading } is there. *3 { $letter }* puts 3 under it.

# $length, $longest: characters
sort-heading-too-long = That is { $length } characters long. A heading has at most { $longest }, to fit on a phone.

# $most: headings
sort-full = There are { $most } headings, as many as there is room for.

# $most: lines
sort-too-many-lines = I sort at most { $most } lines of one message, and have left out the rest. Send it in a new message.

under-no-heading = Under no heading

# $next: a command to be typed
sort-shown = That is how it stands. Something can still be moved. When the exercise ends, I erase what stands where; what you see here stays in this room. The facilitator goes on with *{ $next }*.

sort-shown-kept = That is how it stands. Something can still be moved. What is sorted stays, without names, with what the circle has gathered. The facilitator goes on with *{ $next }*.
