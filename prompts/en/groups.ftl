# What Kolo says when people talk in small groups, in English. See kolo.ftl for how it is written.

# The names of the groups and of their rooms, with | between. Anybody on the server can read the name
# of a room: these are trees, and nobody's names.
group-names = Birch | Oak | Linden | Alder | Maple | Cedar | Elm | Pine | Fig | Plum | Walnut | Chestnut | Poplar | Cypress | Larch | Almond | Quince | Mulberry | Pear | Apple | Acacia | Palm | Beech | Spruce | Fir | Baobab | Mango | Lemon | Orange | Teak

# What may stand between two names when a facilitator says who goes with whom: "Mira and Joy".
group-joiners = and | with | & | +

## Before, and on the way out

# $list: messages "group-goes-out", one a line
groups-go-out =
    Now we talk in small groups, for about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Each has a room of its own; the invitation is among your rooms now.

    { $list }

    I tell you when it is time to come back here.

groups-go-out-quietly =
    Now those who take part talk in small groups, for about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Each group has a room of its own; the invitation is among your rooms. I tell you when it is time to come back here.

# $group: the group's name; $names: its people
group-goes-out = {"**"}{ $group }**: { $names }

# $next: a command to be typed
groups-too-few = There are not enough people here for small groups, so we stay together. Whoever facilitates goes on with *{ $next }*.

# $names: the people of the group; $minutes: for everything; $help: a command to be typed
group-hello = { $names }, this room is yours for about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Here I hear only commands such as *{ $help }*, my name, and the words that always work.

# $line: a command to be typed
group-brings-line = At the end your group brings one line to the circle. Any of you writes *{ $line }* and the sentence; it can be changed until you are called back.

group-brings-nothing = Nothing of what you write here goes to the circle.

# $question: the script's own words
group-question = {"**"}{ $question }**

# $minutes: for this question
group-question-for = {"**"}{ $question }** (about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    })

# $name: whose turn it is; $minutes: for the whole turn
group-turn = This is { $name }'s time, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.

group-turns-done = All of you have had your turn. What is left of the time is yours.

group-two-minutes = Two more minutes.

# $line: a command to be typed
group-two-minutes-line = Two more minutes. Your line for the circle is still missing: *{ $line }* and the sentence.

group-time-over = The time is over. Finish your thought; whoever facilitates says what comes next.

group-time-over-line = The time is over. Finish your thought; whoever facilitates says what comes next. Your line is still missing: *{ $line }* and the sentence.

# To a facilitator, in private
groups-time-over = The time of the small groups is over. They stay together until you decide. 1 call them back · 2 five minutes more · 3 leave them

groups-time-over-table = The time of the small groups is over. What comes next is done in their rooms too. 1 go on · 2 five minutes more · 3 leave them

## A group's line, and the way back

group-line-noted = I have your line. Until you are called back, a new *{ $line }* replaces it.

group-line-taken-back = Your group's line is erased. Another can be written as long as you are here.

group-line-not-asked = Nothing is brought to the circle from this part, so I have kept nothing.

# $example: a command to be typed, with dots behind it
group-line-how = Write the command and the sentence in one message: *{ $example }*

# $line: a command; $pass: a word to be typed
group-line-wanted = You are being called back to the circle. Your line is still missing: *{ $line }* and the sentence, or *{ $pass }*. In two minutes I close this room either way.

# To a facilitator: $missing groups have no line yet; $back: a command to be typed
groups-lines-missing = { $missing ->
        [one] One group has
       *[other] { $missing } groups have
    } not written a line yet. They have two minutes; with *{ $back }* they come back at once.

group-called-back = Back to the circle. I close this room now, and keep nothing of what you said in it.

groups-lines = This is what the groups bring:

# $group: the group's name; $line: what it wrote
group-said = {"**"}{ $group }**: { $line }

# $next: a command to be typed
groups-back = The groups are coming back. When all are here, whoever facilitates goes on with *{ $next }*.

groups-not-out = No small groups are out.

## Who goes with whom

# To a facilitator, in private. $example: a command to be typed
who-goes-with-whom = {"**"}Who goes with whom?** Write the names, with / between the groups, such as *Ana Joy / Mira Lena*, or a line for each group. Whoever you leave out is placed by lot; you yourself only if you name yourself. 1 all by lot. In the circle: *{ $groups }* and the names.

# $unknown: what fits nobody; $names: who is here
groups-unknown = I have placed nobody yet, because I do not know who this is: { $unknown }. Here are: { $names }.

groups-twice = I have placed nobody yet: { $name } stands in two groups.

## People who come and go

group-joined-by = { $name } joins you.

groups-newcomer = { $name } goes to { $group }. The invitation is on its way.

# $group: another group
group-moves-to = You would be alone here, so you go on with { $group }. The invitation is on its way, and I close this room.

group-of-one = { $name } is alone in { $group } now, and there is no other group to go to.

group-left-by = { $name } has left the room of { $group }. They are still in the circle.

group-no-room = I cannot open the room of { $group } ({ $names }): the homeserver refuses it. They stay in the circle. *{ $groups }* and names makes other groups.

group-room-gone = I am no longer in the room of { $group } ({ $names }), and cannot call them back there. The others go on.

group-cannot-invite = I cannot invite { $name } into the room of { $group }: the homeserver refuses it.

## A table that groups fill

# $scribe: a command to be typed
group-scribe = { $name } writes for your group what comes now: I ask in private, and you talk about it here. *{ $scribe }* and a name changes who writes.

group-scribe-how = Nobody in a group is called that. *{ $scribe }* and the name of somebody in yours changes who writes.

# A name by itself, within a script's own words
group-name = { $name }

## Groups that meet again, and their cards

# $card: the script's own words
group-card = Your card: { $card }

group-waits = Back to the circle for now. This room stays open, and I write here when you meet again.

# $line: a command; $pass: a word to be typed
group-line-wanted-for-now = You are being called back to the circle for now. Your line is still missing: *{ $line }* and the sentence, or *{ $pass }*. In two minutes we go on either way.

# $next: a command to be typed
groups-back-for-now = The groups are coming back for now; their rooms stay open. When all are here, whoever facilitates goes on with *{ $next }*.

# $list: messages "group-goes-out", one a line
groups-meet-again =
    Now the same groups meet again, for about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. You find yours among your rooms.

    { $list }

    I tell you when it is time to come back here.

groups-meet-again-quietly =
    Now the same groups meet again, for about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. You find yours among your rooms. I tell you when it is time to come back here.

# $names: the people of the group; $minutes: for everything
group-hello-again = { $names }, here you are together again, for about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.

group-together-again = { $names }, here you are together again.

# $list: messages "group-goes-out", one a line
group-table-begins-again =
    Now each group meets again in its room, which you find among your rooms.

    { $list }

    I ask one person of each group in private; they fill a table for the whole group, and then say row by row what is shown here.
