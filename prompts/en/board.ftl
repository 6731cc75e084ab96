# The table that a whole circle fills in its room, in English. See the beginning of kolo.ftl.

# $line: such as "line: …"; $skip, $back: words to be typed; $scribe, $next: commands
board-begins = We fill one table together; it stays with what the circle gathers. Talk about each cell here. { $name } writes it down with *{ $line }*; *{ $skip }* leaves one empty, *{ $back }* goes back. If you would rather write: *{ $scribe }*. *{ $next }* ends it at any time.

# $asked: what is asked, in bold; $done: a word to be typed
board-next-row = { $asked } (or *{ $done }*, if that is all)

board-whole = This is our table:

# $change: such as "change 2"; $next: a command
board-stands = Is something missing? With *{ $change }*, whoever writes for us changes the cell with that number. *{ $next }* goes on.

board-empty = Our table is empty, and may stay so. *{ $next }* goes on.

# $line: such as "line: …"; $scribe: a command
board-scribe = { $name } writes for us now (*{ $line }*). *{ $scribe }* takes it over.

board-how = Write it in one message: *{ $line }*

board-scribe-how = Who writes has not changed. With *{ $scribe }* you write yourself; whoever facilitates can add the name of somebody here.

board-is-in-circle = The table is filled in the circle, so I have kept nothing of this. Please write it there.
