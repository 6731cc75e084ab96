# Check-ins: how somebody is, when they choose to be asked, in English. See the beginning of kolo.ftl.

## Setting up

checkin-what = I can ask you here how you are, when you choose: one question, and one word is enough. Nobody else sees what you answer, though whoever runs me could. I keep each answer for 90 days, for you, and then erase it.

checkin-when = **When shall I ask?** For example: *{ $example }*. Or *{ $pass }*, and nothing is set up.

checkin-when-unclear = I could not read days and a time in that. It can look like this: *{ $example }*. Or *{ $pass }*, and I leave it.

checkin-unclear = I could not read when that is, so I have changed nothing. It can look like this: *{ $example }*.

checkin-which-days = **On which days?** *Every day*, *every weekday*, or days by name. Or *{ $pass }*.

checkin-which-times = **At what time?** For example *8:30*; up to three times a day. Or *{ $pass }*.

checkin-where = **Where are you?** I need it for the clock only: a large city near you is enough, such as *Bogotá*, or a time zone. Or *{ $pass }*.

checkin-where-near = **Which of these is it?** { $places }. A number is enough, or another city. Or *{ $pass }*.

checkin-where-unclear = I do not know that place. A larger city with the same time is enough, or a time zone such as *Africa/Cairo*. Or *{ $pass }*.

checkin-remind-whether = **If you have not answered, shall I remind you once, two hours later?** 1 yes · 2 no

checkin-right = **Is that right?** 1 yes · 2 change

checkin-nothing = All right. Nothing is set up, and I keep nothing of it. *{ $check_in }* begins whenever you like.

checkin-unchanged = All right. It stays as it was; *{ $check_in }* shows it.

checkin-who-reads = Nobody else sees what you answer, though whoever runs me could. I keep each answer for 90 days, for you, and then erase it.

checkin-ways = You need not answer: silence means nothing here. *{ $check_in }* shows and changes this, *{ $off }* ends it.

## The plan in words

checkin-plan = I ask you how you are { $rhythm }, or a few minutes later (the time of { $place }).

checkin-plan-on-the-minute = I ask you how you are { $rhythm }, on the minute (the time of { $place }).

checkin-next = Next: { $day }, { $time }.

checkin-next-today = Next: today, { $time }.

checkin-no-next = By this plan there is no next time.

checkin-reminds = If you have not answered, I remind you once, { $after } later.

checkin-reminds-not = I do not remind you.

checkin-quiet-hours = Quiet: { $hours }. In these hours I ask and remind you of nothing here.

checkin-no-quiet-hours = There are no quiet hours any more.

checkin-away-until = Away: I ask nothing before { $day }.

checkin-holidays = Not asked on: { $days }.

checkin-none = There is no plan: I do not ask you how you are. *{ $check_in }* begins one.

checkin-changes = To change it, write for example *{ $rhythm }*. *{ $away }*, *{ $holiday }* (each with a day), *{ $quiet }* (with hours) and *{ $reminder }* (with a time, such as 3 h) work too.

checkin-looks = *{ $back }* shows what you answered, *{ $forget }* erases it, *{ $off }* ends my asking.

checkin-example = I could not read that, so I have changed nothing. It can look like this: *{ $example }*.

checkin-asleep = { $time } lies in your quiet hours ({ $hours }), so I would never ask then. I have changed nothing: choose another time, or end the quiet hours with *{ $no_quiet }*.

checkin-quiet-clash = I ask you at { $time }, which lies in these hours. I have changed nothing: choose other hours, or first another time to be asked.

checkin-ended = I do not ask you any more. *{ $check_in }* begins anew.

checkin-ended-with-answers = I do not ask you any more. What you answered stays for you until its 90 days are over; *{ $forget }* erases it now. *{ $check_in }* begins anew.

checkins-stay = I ask you how you are, as you have chosen. *{ $check_in }* shows when, *{ $off }* ends it.

## Asking and answering

checkin-choices = 1 green · 2 amber · 3 red · 4 skip

checkin-reminder = My question is still open, if you would like it. 1 green · 2 amber · 3 red · 4 skip

checkin-noted = I have it: { $light }.

checkin-corrected = Changed; it is { $light } now.

checkin-skipped = All right.

checkin-can-change = Until I ask again you can write another of the words, or edit or delete your message. *{ $back }* shows what you have answered.

checkin-more-not-kept = I keep the one word only. I cannot answer the rest; it stays in your message, for you.

checkin-only-these = I can only take one of these: 1 green · 2 amber · 3 red · 4 skip. What else you write here I do not keep, and you need not answer.

checkin-ground = If something small would help just now: *{ $ground }*.

checkin-may-note = On an easier day you can write *{ $helps }:* and your own words behind it. I show them to you on days like this one, and to nobody else.

checkin-contact = **Would you like somebody to be in touch?** 1 { $names } · 2 nobody now

checkin-nobody = All right. Nobody hears of it.

checkin-stays = I read no answer in your message as it is now, so this one stays: { $answer }. Delete the message to have it erased.

checkin-erased = I have erased that answer too.

reactions-unread = I do not read reactions, the small pictures under a message: they are not encrypted, and your server sees them. Please answer with a word or a number.

## What helps

what-helps-you =
    You wrote once what helps then:

    { $words }

what-helps-noted = I have it, for you alone, though whoever runs me could read it. I show it to you when you answer amber or red. *{ $helps }:* and new words replace it, *{ $forget }* erases it.

what-helps-change = *{ $helps }:* and new words replace it, *{ $forget }* erases it.

what-helps-nothing = You have noted nothing yet. *{ $helps }:* and your own words behind it, and I show them to you when you answer amber or red.

what-helps-erased = Your words about what helps are erased.

what-helps-too-long = These are { $length } characters; on a hard day { $longest } are plenty to read. Please write it shorter; nothing has changed.

keep-what-helps = Some words of yours may become what I show you when a check-in was amber or red, if you say so afterwards.

# $words: the person's own, a quotation (here and below)
what-helps-offer =
    You wrote this for yourself:

    { $words }

    {"**"}Shall I keep it, and show it to you when you answer a check-in with amber or red?** 1 yes · 2 no. Nobody else sees it, though whoever runs me could. Without an answer I erase it within a day.

what-helps-offer-instead =
    You wrote this for yourself:

    { $words }

    {"**"}Shall I keep it in place of what you have noted as helping you?** 1 yes · 2 no. I show it to you after amber or red, and to nobody else. Without an answer I erase this within a day, and the old words stay.

# $helps: words to be typed
what-helps-offer-too-long = What you wrote last is too long to read on a hard day, so I do not keep it. *{ $helps }:* and up to { $longest } characters keeps it shorter.

what-helps-not-taken = All right. I have erased my copy.

## Looking back

been = For you alone, what you answered in the last { $days ->
        [one] day
       *[other] { $days } days
    }:

been-nothing = I keep no answers of yours from { $days ->
        [one] today
       *[other] the last { $days } days
    }.

been-week = Week of { $day }: { $days }

been-day = { $weekday } { $answers }

been-picture = The same answers as a picture: a row for each week, from Monday to Sunday. 1 with a low white bar is green, 2 with a higher grey bar is amber, 3 with the highest black bar is red, a dash is skip.

been-more = *{ $file }* gives you all that I keep, *{ $forget }* erases it.

been-file-line = { $day }: { $answer }

been-file-name = notes-{ $date }.txt

been-file-caption = All answers that I keep for you. Where you keep this file, others may find it.

answers-forgotten = All your answers are erased here. Your messages with them are still on your server and your devices; only you can delete those.

answers-forgotten-plan-stays = All your answers are erased here. Your messages with them are still on your server and your devices; only you can delete those. I go on asking; *{ $off }* ends that.
