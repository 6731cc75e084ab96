# What Kolo says about events of a drill that are for one role, or that a facilitator calls, in English.
# How to write here is said at the beginning of kolo.ftl.

# $role, $words: the script's own (here and below)
drill-event-for-role = Only you and whoever facilitates read this. Your role: { $role }

    { $words }

# $name: who plays the role
drill-event-told = I have told this only to { $name } ({ $role }): { $words }

drill-event-untold = There is an event for one role ({ $role }), and I cannot reach anybody who plays it. Nobody has heard it: { $words }

# $list: messages "drill-event-line"; $event: a command to be typed
drill-events-wait =
    These events come only when you call them, with *{ $event }* and the number. Nobody else sees this list.

    { $list }

# $number: from 1
drill-event-line = **{ $number }** { $words }

drill-event-line-for = **{ $number }** Only for: { $role }. { $words }

drill-which-event =
    Which event do you mean? Write *{ $event }* and its number. These wait:

    { $list }

drill-no-event-waits = No event waits here to be called.

# $event, $next: commands to be typed
drill-clock-is-over = No more events come by themselves. Some still wait: *{ $event }* and the number calls one. *{ $next }* goes on without them.
