# The alert chain of a circle, in English. See the beginning of kolo.ftl.

# $example: such as "!chain rain 30, storm 10" (here and below)
chain-none = This circle has no alert chain of its own. A facilitator proposes levels, each with the minutes until everybody is asked: *{ $example }*

chain-example = rain 30, storm 10

chain-unclear = I could not read that as levels. I need two to four, each a word of up to 30 letters with its minutes, from 1 to { $most }: *{ $example }*. What is done first stands behind a colon, in up to 200 letters.

chain-level-taken = *{ $level }* means something already, or stands there twice. Please take another word for that level.

chain-too-soon = Your circle was asked about levels less than a day ago. So that nobody is asked until they give in, others can be proposed tomorrow.

chain-read-back =
    Everybody in your circle would read these levels:

    { $lines }

chain-add-first = To add what is done first: *{ $example }*

chain-right = **Shall I ask each person alone whether they answer?** 1 yes · 2 no

chain-dropped = All right. Nobody is asked, and nothing has changed.

chain-asked = I ask each person who lets me write to them. You do not learn who says what. Once three have said yes it holds, and I say so in the circle. *{ $end }* ends it.

chain-proposed =
    An alert chain of our own is proposed:

    { $lines }

    I ask each of you alone whether you answer. Nobody here reads who says yes or no. Once three have said yes, I say here that it holds.

# One of several lines
chain-level = **{ $level }**: half at once, all after { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}

chain-level-first = **{ $level }**: half at once, all after { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. First: { $first }

# $back: words to be typed (here and below)
chain-whether = Your circle may have an alert chain: whoever agrees to answer can also raise it, and I then call the others who agreed. You would answer me, so that I know a human has it, and do what was agreed. Those who answer learn of each other. I tell nobody what you say now. *{ $back }* ends it at any time.

chain-choice =
    { $lines }

    {"*"}*Would you answer?** 1 yes · 2 no

chain-hours = Between which hours may I write to you for the chain? 1 from 7:00 to 23:00 · 2 at any hour · or others, such as *9:00 to 22:00*. Outside them I do not call you.

chain-hours-need-place = I need to know which clock is yours first: write *I am in* and a city, and then your hours once more.

chain-yes-noted = Noted: I may write to you { $hours }. The chain holds as soon as three have said yes; the circle reads that then. *{ $alert }* raises it while it holds. *{ $back }* ends your part.

chain-no-noted = All right. I tell nobody.

chain-still = Some time ago you agreed to answer for the alert chain of your circle. Does that still hold? 1 yes · 2 no. If I hear nothing for 14 days, it ends.

chain-still-noted = It holds for 90 days more. *{ $back }* ends it at any time.

chain-out = I do not call you for the alert chain of your circle any more, and you can no longer raise it. I tell nobody why.

chain-holds = The alert chain of this circle holds from now on. Whoever has agreed to answer can raise it.

chain-holds-no-more = **The alert chain of your circle does not hold now:** fewer than three answer. Until that changes, its words raise no alert to it. An alert that is open goes on.

chain-ended = The alert chain of your circle has ended. No new alert goes to it; one that is open goes on.

chain-end-noted = The chain has ended. Everybody who had agreed reads so in private. An alert that is open goes on.

chain-holds-now =
    The alert chain of this circle holds. { $count } answer.

    { $lines }

chain-rests =
    The alert chain of this circle does not hold now: fewer than three answer.

    { $lines }

chain-still-asked =
    Each person is asked about these levels. They hold once three have said yes:

    { $lines }

chain-you-answer = You answer for it. *{ $back }* ends that.

# Stands among names
chain-people = the chain of your circle ({ $level })

# Stands where a name stands
chain-somebody = somebody of your chain

chain-agreed = This is for the alert chain of your circle. What you have all agreed is done first:

chain-nothing-agreed = This is for the alert chain of your circle. Nothing is written down here of what is done first. Do what you have talked about.

chain-not-yours = That level is of the alert chain of your circle, and only who has agreed to answer can raise it. So your alert is for your own contacts. *{ $chain }* in the circle shows the chain.

chain-not-yours-nobody = That level is of the alert chain of your circle, and only who has agreed to answer can raise it. Write to somebody of your circle yourself, or ring them. *{ $chain }* in the circle shows the chain.

chain-open = That goes to those of your circle's chain who answer. *{ $own }* calls your own contacts as well.

chain-own-too = From now on I also ask { $names }.

chain-all-asleep = **Nobody has been asked yet.** At this hour I may not write to anybody of your chain. I ask the first at { $time }. If you can, ring somebody of your circle yourself.

chain-explained = *{ $alert }* goes to the alert chain of your circle, and not to your own contacts.
