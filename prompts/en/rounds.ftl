# What Kolo says in a round in which people name each other, and about words that are out of date, in English.
# How to write here is said at the beginning of kolo.ftl.

# $names: in no order; $pass, $later: words to be typed
round-named = Whoever has spoken names who comes next. In this round: { $names }. *{ $pass }* leaves out your turn, also beforehand or with me alone; then the word goes on by itself after a moment. *{ $later }* moves it further back.

# In private, behind "all right" to whoever does not take part yet
may-be-named = It may be that somebody names you in a round all the same. You need do nothing: the word goes on by itself after a moment.

# $name: who has spoken; $list: names with numbers, on one line; $pass: a word to be typed
who-is-next = { $name }, who is next? { $list }. A name or a number; *{ $pass }* leaves it to chance.

# $name: who was named
has-had-the-word = { $name } has already had the word in this round.

# $until: a day; $words: the script's own
say-out-of-date = I leave out a part of this exercise: it was to be said until { $until }, and may not be true any more. It begins: "{ $words }"
