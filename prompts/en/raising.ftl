# Alerts as people raise and end them, in English. See the beginning of kolo.ftl.
#
# Short: they are read in danger. What is said when a safe word ends an alert is said in the same words when the
# second word does, since whoever stands beside them reads along.

## Raising. $cancel, $end, $quiet and the like: words to be typed

raise-going = Going to { $names } in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}. *{ $cancel }* stops it.

# Behind it, while a question is open
raise-or-answer = If that was an answer to a question: *{ $cancel }*, then write it with another first word.

raise-goes = Your alert is on its way to { $names }. What you write here now goes to those who answer. *{ $end }* ends it, *{ $quiet }* shows nothing more here.

raise-goes-word = Your alert is on its way to { $names }. What you write here now goes to those who answer. Your safe word ends it, *{ $quiet }* shows nothing more here.

# $trust: such as "trust @ana:example.org"
raise-nobody = **I can call nobody for you:** nobody has agreed to be your contact. In danger, ring somebody now who can come or act, or the emergency number where you are, if that is safe for you. For another time: *{ $trust }*.

raise-noted = Noted, it goes with your alert. *{ $cancel }* still stops it.

raise-stopped = Stopped. Nobody has been called.

raise-has-gone = It has gone out already. *{ $end }* ends it; *{ $false_alarm }* does too, and tells them that there was no danger.

raise-has-gone-word = It has gone out already. Your safe word ends it.

raise-passed-on = That goes to those who answer. To end your alert, write *{ $end }* and nothing else.

raise-passed-on-word = That goes to those who answer. Only your safe word ends your alert.

raise-question-waits = That went to those who answer your alert, and nowhere else. What you were asked waits until your alert is over.

raise-contacts-stay = While your alert is open, your contacts stay as they are. When it is over, you can take somebody away.

raise-safe-word-later = While your alert is open, no safe word can be chosen or changed. When it is over, it can.

raise-quiet = Nothing more of it appears here. It goes on. *{ $loud }* shows it again.

raise-loud = I write here again how it goes on.

raise-explained = *{ $alert }* at the beginning of a message calls { $names } for you, after { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}. Nothing goes out now.

## Ending

raise-ended = Your alert is over. I tell everybody who had heard of it that you are safe.

raise-ended-false = Your alert is over. I tell everybody who had heard of it that there was no danger. That happens, and is all right.

raise-none-open = No alert of yours is open.

raise-needs-word = Only your safe word ends it. Write that word, alone.

raise-wrong-word = That is not the word. Your alert goes on.

raise-forget = Your alert is open. If I forget you, I can call nobody for you any more. If you want that, write *{ $forget }* once more within ten minutes.

## The grace: how long an alert waits

raise-grace = An alert of yours now waits { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} before it goes out.

raise-no-grace = An alert of yours now goes out at once. Nothing stops it before.

# $example: such as "alert grace 20"
raise-grace-which = An alert of yours waits { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} before it goes out. It can be 0 to 60, for example *{ $example }*.

## The safe word

safe-word-ask = With a safe word, only that word ends your alert, so that whoever takes your phone cannot. Write one that you will remember even in fear, or 1 for none.

safe-word-current = You have a safe word. Write it first.

safe-word-not-it = That is not the word. Nothing has changed.

safe-word-short = A word of three letters or more, please; or 1 for none.

safe-word-taken = That word already means something to me. Another one, please; or 1 for none.

safe-word-again = The same word once more, so that we are sure.

safe-word-differs = That was another word. Write the one that you want, or 1 for none.

safe-word-forced = Now a second word, for when somebody forces you to end it. Here it looks just like the first; but those who know of your alert read that you are forced, and if there is none, it quietly raises one. Write it, or 1 for none.

safe-word-too-near = That is too much like your safe word. Another one, please; or 1 for none.

safe-word-set = It is kept. Delete now the messages in which you wrote it, here and on your other devices, so that nobody reads it.

safe-word-unchanged = All right. Nothing has changed.

safe-word-none = You have no safe word. *{ $end }* ends an alert.

## What is sent besides words

raise-not-sealed = The file is not encrypted, so I have not passed it on. Another app may encrypt it. You can also put it into words.

raise-not-sealed-words = The file is not encrypted, so I have not passed it on. Your words with it go to those who answer. Another app may encrypt the file.

raise-no-more = I pass on { $most } pictures, recordings and files with one alert. This one goes to nobody; words still do.
