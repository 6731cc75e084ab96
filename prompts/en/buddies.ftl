# Two who look out for each other, in English. See the beginning of kolo.ftl.

keep-buddies = Afterwards I ask each of you alone whether you and the others of your group go on as buddies. Only if all say yes does anybody hear of it.

# $name: of a person, $account: such as @ana:example.org; $day: in words (here and below)
be-buddies = { $name } ({ $account }) asks whether the two of you look out for each other until { $day }. What that means, you settle with each other. I watch over nothing; I ask you on that day whether it goes on. Either of you ends it at any time, without a reason. 1 yes · 2 no

be-buddies-after = **Shall I note that you look out for each other with { $names }, until { $day }?** I ask the same of everybody in your group; only those who both say yes hear of it. I watch over nothing, and ask you on that day whether it goes on. 1 yes · 2 no

# $end: words to be typed (here and below)
buddy-asking = I am asking { $name } ({ $account }), and tell you the answer. It would hold until { $day }. *{ $end }* takes it back.

buddy-yes-noted = Noted. You hear of it if the answer over there is yes, too. If you hear nothing, that needs no reason.

buddy-no-noted = All right. I note nothing.

buddy-declined = It is a no from { $name }. That needs no reason.

# $trust, $tell: words to be typed
buddy-agreed =
    You and { $name } look out for each other now, until { $day }.

    {"*"}{ $tell }* and your own words lets { $name } read what helps you, and at which hours. If I am to call { $name } for you: *{ $trust }*. *{ $end }* ends it at once, without a reason.

# $mine: a word to be typed (here and below)
buddy-already = You and { $name } look out for each other already. *{ $mine }* shows it.

# $example: words to be typed
buddy-whom = Whom do you mean, and until when? Such as *{ $example }*: the name of somebody who is in a circle with you, or an account. Without a day it is four weeks.

buddies-at-most = You have { $most } buddies or open questions to some, and more is not possible. End one first.

buddies-go-on = Until today you and { $name } wanted to look out for each other. **Does it go on for four weeks?** 1 yes · 2 it ends. It goes on only if both say yes; without an answer it ends in seven days.

buddy-goes-on-noted = Noted. It goes on if { $name } says yes, too.

buddy-goes-on = You and { $name } go on looking out for each other, until { $day }.

buddy-ended = You and { $name } are buddies no longer. That needs no reason, and nobody did anything wrong.

buddy-withdrawn = What I asked you about { $name } is withdrawn. You need do nothing.

buddy-contacts-stay = Whom I call for whom has not changed by that. *{ $mine }* shows it.

# $list: messages "buddy-line", "buddy-line-open" and "buddy-line-words"
my-buddies =
    { $list }

    {"*"}{ $tell }* and your own words lets them read something; editing or deleting your message changes or erases it. *{ $end }* ends it at once.

buddy-line = You and { $name } look out for each other until { $day }.

buddy-line-open = There is no answer from { $name } yet.

buddy-line-rule = If you are silent for longer than your absence rule says, I ask { $name } to look for you.

buddy-line-their-rule = If { $name } is silent for longer than agreed with you, I ask you to look.

# $words: a quotation, of the one in the line above
buddy-line-words =
    Written for you:

    { $words }

# $buddy: words to be typed
no-buddies = There is nobody with whom you look out for each other. *{ $buddy }* asks somebody.

no-such-buddy = There is nobody of that name there. *{ $mine }* shows who is.

buddy-told = I pass it on to { $name }, as you have written it. Editing your message changes it, deleting erases it here.

buddy-words-erased = I have erased it here. { $name } may have read it.

buddy-words-too-long = These are { $length } characters; { $longest } are possible. I have passed on nothing.

# $words: of $name, a quotation
buddy-wrote =
    { $name }, with whom you look out for each other, wants you to know:

    { $words }

buddies-stay = Your buddies stay as they are. *{ $mine }* shows them.
