# What is chosen on a scale and asked again on a later day, in English. See the beginning of kolo.ftl.

keep-again = Of some questions I can keep your numbers until a later day, for you alone, if you say so.

own-numbers-stay = Only numbers that somebody wants to be asked again stay, for that person alone.

# $question: the script's own words; $low, $high: the ends of the scale; $pass: a word to be typed
vote-scale-again =
    The circle sees only counts, and only where five or more have voted. You alone get your own numbers back here, as bars; then your votes are erased, unless you want me to keep them for you. Whoever runs me could see what I have.

    {"**"}{ $question }**

    Answer with a number from { $low } to { $high }, or *{ $pass }*.

# $choice: the person's numbers, such as "2 · 3 · – · 1"; $day: in words (here and below)
again-whether =
    Your numbers: { $choice }.

    {"**"}Shall I ask you the same again on { $day }, and show you both beside each other?** Until then I keep your numbers, for you alone; nobody in the circle learns of it.

    1 yes · 2 no

# $back: a word to be typed (here and in the next ones)
again-wanted = Noted. You get your bars when the vote is closed, and I keep the numbers for you. The day: { $day }. Until the vote is closed, *{ $back }* leads back to your numbers.

again-not-wanted = Noted. You get your bars when the vote is closed, and I keep nothing of them. Until then, *{ $back }* leads back to your numbers.

again-unclear = Here I need 1 (yes) or 2 (no). *{ $back }* leads back to your numbers.

# $title: of the exercise (here and below)
own-chart-kept = From **{ $title }**, for you alone: what you chose today.

# $mine, $erase: words to be typed
chart-kept = I keep these numbers for you alone, though whoever runs me could see them. I ask you again here: { $day }. *{ $mine }* shows what I keep for you, *{ $erase }* erases it.

# $number: to name it by; $written, $day: in words
chart-of-mine = { $number } **{ $title }**, your numbers. First chosen: { $written }. I ask you again: { $day }.

chart-comes-back = From **{ $title }**, for you alone: what you have chosen so far.

# $written: a day in words; $count: questions
again-due =
    You wanted me to ask you something again: **{ $title }**, first answered on { $written }. { $count ->
        [one] It is one question
       *[other] There are { $count } questions
    }, a number each; nobody else learns of it. **Is this a good moment?**

    1 begin · 2 tomorrow · 3 no, erase it all

    If I hear nothing for a week, I erase it.

again-gone = A week has passed, so I have erased your numbers from **{ $title }**, as I said.

# $erase: words to be typed
again-tomorrow = All right: I ask you tomorrow. Your earlier numbers stay with me until then; *{ $erase }* erases them.

# All of them words to be typed
again-begins = *{ $pass }* leaves out a question, *{ $back }* goes back one, *{ $later }* puts it off until tomorrow, *{ $stop }* stops it.

# $number, $all: questions, such as 2 of 5; $question: the script's own words; $low, $high: the ends of the scale
again-question =
    { $number } of { $all }. **{ $question }**

    From { $low } to { $high }, or *{ $pass }*.

again-off-scale = Here I need a number from { $low } to { $high }, or *{ $pass }*.

again-stopped = I have stopped, and keep nothing of what you chose today. 1 begin again · 2 tomorrow · 3 no, erase it all

again-compared = From **{ $title }**, for you alone: what you chose, day by day.

# $chosen, $most: numbers on the scale; $bar: full and empty fields
again-bar = { $day }: **{ $chosen } of { $most }** { $bar }

again-no-bar = { $day }: left out

again-offer =
    {"**"}Shall I keep all of these numbers for you until { $day }, and ask you once more?** If I hear nothing until this hour tomorrow, I erase them.

    1 yes · 2 no, erase them
