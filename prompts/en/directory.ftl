# What Kolo says about who may help, in English. How to write here is said at the beginning of kolo.ftl.

## Looking

# $list: words with counts; $example: a command to be typed
directory-needs =
    Help that somebody in this circle has checked within 90 days, by what it helps with: { $list }.

    {"*"}{ $example }* shows who.

# $checked: a command to be typed
directory-empty = Nothing in the directory has been checked within the last 90 days, and an old address can be dangerous, so I show none. A facilitator can check entries with *{ $checked }*.

# $said: what was written; $list: as above
directory-unknown = I do not find "{ $said }" in the directory. You can ask for: { $list }.

# $what: a word; $list: as above
directory-none = Nothing that helps with { $what } has been checked within 90 days. There is: { $list }.

# $what: a word; $list: lines that are ready; $example: a command to be typed
directory-list =
    {"**"}{ $what }**, from near to far:
    { $list }

    {"*"}{ $example }* shows what the first asks for, what to mind, and how to reach it.

# $line: the line of protection
entry-line = { $number } { $title } ({ $line })

entry-unchecked = This has not been checked within 90 days. I show it to facilitators only.

# $about: the entry's own words
entry-about =
    {"**"}{ $title }** ({ $line })

    { $about }

entry-answers-in-hours = It usually answers the same day.
entry-answers-in-days = It usually answers within some days.
entry-answers-in-weeks = It usually takes some weeks.
entry-answers-in-months = It usually takes months.

# $languages: tags of languages
entry-languages = Languages: { $languages }.

# $asks: the entry's own words
entry-asks = {"**"}It asks for:** { $asks }

# $mind: the entry's own words
entry-minds = {"**"}Before you write to them:** { $mind }

# $contact: the entry's own words; $on: a date
entry-contact =
    {"**"}How to reach them**, checked on { $on }:

    { $contact }

    I write to nobody for you, and keep no note of who looked.

# $contact: the entry's own words
entry-contact-unchecked =
    {"**"}How to reach them, not checked:**

    { $contact }

## Checking, for facilitators

# $seen_in: the entry's own words
entry-seen-in = Where this comes from: { $seen_in }

# $said: what was written; $checked: a command to be typed
no-such-entry = There is no entry "{ $said }". *{ $checked }* lists those that wait to be checked.

# $list: names; $left: how many more there are; $example: a command to be typed
to-check =
    { $count ->
        [one] One entry has not been checked within 90 days; people do not see it:
       *[other] { $count } entries have not been checked within 90 days; people do not see them:
    } { $list }{ $left ->
        [0] {""}
       *[other] {" "}· and { $left } more
    }

    {"*"}{ $example }* shows the first and asks you how it is reached.

nothing-to-check = Every entry has been checked within 90 days.

# $title: what it is called; $skip: a word to be typed
how-to-reach = How do people reach **{ $title }**? Find out yourself first, from them. Then write it here as people are to read it: the safest way, and the language. *{ $skip }* leaves it.

# $contact: as it stands
still-reached =
    {"**"}{ $title }** is reached so:

    { $contact }

    1 I have checked that it is still right · 2 show it to nobody · or write it anew. *{ $skip }* leaves it.

# $contact: what was written, quoted
reached-so =
    This is what people of this circle will read of **{ $title }**:

    { $contact }

    1 yes, I have checked it · 2 no, I write it anew. *{ $skip }* leaves everything as it was.

not-checked-now = It stays as it was.

# $until: a date
entry-checked = People of this circle see **{ $title }** from now on, until { $until }. Then somebody has to look again.

entry-hidden = I show **{ $title }** to nobody but facilitators.

# $longest: characters
too-long-for-directory = That is too long to be read on a phone. Write it in at most { $longest } characters.

## Proposing

# $skip: a word to be typed
propose-title = You can propose somebody for the directory. A facilitator reads it without your name, and checks it before anybody sees it. Please no safe houses, and no private person who does not know of it. What are they called? *{ $skip }* ends this.

propose-about = What do they do, and for whom?

# $list: numbered
propose-line = Which of these are they? { $list }

# $list: numbered
propose-needs = With what do they help? Write the numbers. { $list }

# $skip: a word to be typed
propose-mind = What do they ask for, and what should people mind before they write to them? Or *{ $skip }*.

propose-contact = How do people reach them?

propose-send = 1 send it to a facilitator, without my name · 2 erase it

# $line, $needs: words; the others: what somebody wrote
proposed =
    {"**"}{ $title }** ({ $line }; { $needs })

    { $about }

    {"**"}To mind:** { $mind }

    {"**"}How to reach them:** { $contact }

nothing-to-mind = nothing was said

# $title: what it is called
proposed-or-not = Somebody of this circle proposes **{ $title }** for the directory. 1 I have checked it, show it for 90 days · 2 leave it out and erase it · 3 later

proposal-erased = I have erased it. Nobody has read it.

# $name: a facilitator
proposal-sent = It has gone to { $name }, without your name. I tell you what comes of it.

proposal-rests = No facilitator is here just now. It waits for one, without your name.

enough-proposals = I cannot take more proposals at the moment. You can tell a facilitator about it yourself.

# $checked: a command to be typed
proposal-waits = It waits. *{ $checked }* shows it again.

# $title: what it is called
proposal-is-left-out = **{ $title }** is left out, and erased.
proposal-taken = **{ $title }**, which you proposed, stands in the directory now.
proposal-left-out = **{ $title }**, which you proposed, does not go into the directory for now. I have erased it. A facilitator can tell you more, if you ask.

## Help

# $who, $propose: commands to be typed
help-directory = *{ $who }* shows who may help, and with what. *{ $propose }* proposes somebody.
