# What `kolo check` says about mistakes in scripts, and at the end the hints. Each has a sentence, a `label` that
# stands at the place in the file, and a `help` that says what to write instead. Words such as
# `minutes` or `round` are the same in every language: leave them as they are.

-kinds = say (Kolo says something), round (each answers in turn), private (each answers Kolo alone), wall (answers shown together, without names), anon (the same, from five people on), pairs, trios and fours (small groups), poll and dots (votes), table (rows to fill), form (a private form), adapt (people make a script of their own), gallery (lists under themes), inject (events of a drill), bring (a facilitator writes something down for what follows), sort (items are put under headings), commit (a private promise with a date), plenary (an open floor), pause (silence), close (closing words and a private question)

# $scripts, $languages, $mistakes, $hints: counts
check-summary = Scripts: { $scripts } · languages: { $languages } · mistakes: { $mistakes } · hints: { $hints }

check-summary-hints = A script with hints runs. They show what to look at once more; you decide.

# $language: a tag; $parts: what there is of it, each as below
check-coverage = { $language }: { $parts }

# $done, $all: counts
check-coverage-part = { $sort ->
    [scripts] { $done } of { $all } scripts
    [arcs] { $done } of { $all } arcs
    [practices] { $done } of { $all } files of practices
    [check-ins] { $done } of { $all } sets of check-in questions
    [directory] { $done } of { $all } entries
   *[phrases] { $done } of { $all } phrases
}

# $count: files of which the original has changed since they were translated
check-coverage-stale = out of date: { $count }

# $count: files of which nobody has said that they were compared with their original
check-coverage-unconfirmed = not confirmed: { $count }

# $names: files that are not translated, or in which so many phrases are not
check-coverage-missing = missing: { $names }

check-watching = I look at the files until Ctrl-C, and check again whenever one is saved.

# $files: paths
check-changed = Changed: { $files }

check-empty = the file is empty
    .label = nothing stands here
    .help = A script begins with "# " and its title. You can copy one that works, such as closing.md, and change it.

# $line: the first line that cannot be read
check-not-text = the file holds something that is not text, in line { $line }
    .label = this cannot be read
    .help = A script is a plain text file. Save it from your editor as "plain text" or "Markdown" with the encoding UTF-8.

# $limit: the greatest size, in KiB
check-too-large = the file is larger than { $limit } KiB
    .label = too much
    .help = No circle could sit through a script of this size. Is it the right file? If so, make several scripts of it.

# $name: the file's name without ".md"
check-bad-file-name = "{ $name }" cannot be the name of a script
    .label = the script in this file has the file's name
    .help = Name the file with small letters a to z, digits and hyphens only, such as evening-round.md: people type this name to start the script.

check-no-title = the script has no title
    .label = the title should stand here
    .help = Begin the file with "# " and the title that people are to read, such as: # Evening round

check-no-about = nothing says what will happen
    .label = the announcement of this script is missing
    .help = Write a paragraph between the settings and the first step, in plain words: what will happen, how long, and what is kept. People read it before they agree.

check-no-steps = the script has no step
    .label = nothing would happen in this script
    .help = A step is a heading with its kind and its name, such as: ## round: arriving

check-no-minutes = the script does not say how long it takes
    .label = below this title
    .help = Write a line under the title, such as: minutes: 25

check-no-care = the script does not say how much care it asks for
    .label = below this title
    .help = Write a line under the title: care: green if nothing personal is asked, care: amber if something personal may be said, care: red if threats or hurt may come up.

# $key: as written; $near: what may have been meant, or "UNKNOWN"
check-unknown-key = "{ $key }" is not a setting
    .label = this word is not known
    .help = { $near ->
        [UNKNOWN] Under the title you can set: minutes, care, people, maps, lineage, alternatives. Under a step: minutes, harvest, and what its kind has besides, such as first, at-least, mix or scale. If this is a sentence and not a setting, leave an empty line before it and begin it with another word.
       *[other] Did you mean "{ $near }"? Settings are English and in small letters in every language.
    }

# $key: the setting
check-key-twice = "{ $key }" is set twice in the same place
    .label = it was set above
    .help = Keep the one that is right and delete the other.

# $key: the setting; $place: "header" or the kind of the step
check-key-not-used = { $place ->
        [header] "{ $key }" belongs to a step, not under the title
       *[other] a step of the kind "{ $place }" has no "{ $key }"
    }
    .label = this has no effect here
    .help = { $place ->
        [header] Move the line under the heading of the step that it is about.
       *[other] Delete the line, or move it under the title if it is about the whole script.
    }{ $place ->
       *[header] {""}
        [say] {" "}The kind "say" has: minutes, until
        [pause] {" "}The kind "pause" has: minutes
        [round] {" "}The kind "round" has: minutes, harvest, first, next
        [private] {" "}The kind "private" has: minutes, harvest, returns, hand, becomes
        [wall] {" "}The kind "wall" has: minutes, harvest, at-least
        [anon] {" "}The kind "anon" has: minutes, harvest, at-least
        [pairs] {" "}The kind "pairs" has: minutes, harvest, mix, turns, times, becomes
        [trios] {" "}The kind "trios" has: minutes, harvest, mix, turns, times, becomes
        [fours] {" "}The kind "fours" has: minutes, harvest, mix, turns, times, becomes
        [poll] {" "}The kind "poll" has: minutes, harvest, ballot, scale, from, same-as, each, again
        [dots] {" "}The kind "dots" has: minutes, harvest, dots, from, same-as
        [table] {" "}The kind "table" has: minutes, harvest, by, rows, from, hand, becomes
        [form] {" "}The kind "form" has: minutes, harvest, returns, hand, becomes
        [adapt] {" "}The kind "adapt" has: minutes, harvest, by, scripts, minutes-at-most, hand
        [gallery] {" "}The kind "gallery" has: minutes, harvest, at-least
        [inject] {" "}The kind "inject" has: minutes, at, for
        [commit] {" "}The kind "commit" has: minutes
        [plenary] {" "}The kind "plenary" has: minutes, harvest
        [bring] {" "}The kind "bring" has: minutes
        [sort] {" "}The kind "sort" has: minutes, harvest, from, by
        [close] {" "}The kind "close" has: minutes
    }

# $key: the setting
check-key-misplaced = the setting "{ $key }" stands among the words
    .label = this line would be read out
    .help = Move it up, directly under the heading, with no empty line between. If it is a sentence, begin it with another word.

# $key: the setting; $value: as written
check-bad-value = "{ $key }" cannot be "{ $value }"
    .label = this value is not understood
    .help = { $key ->
        [minutes] Write whole minutes as a number, such as: minutes: 20
        [care] Write one of: green, amber, red. Such as: care: amber
        [people] Write the fewest and the most, such as: people: 3-12
        [maps] Write marks of what it is for, with commas between: A to D, S T E V, 1 to 5, L1 Ld L2 L3, w1 to w8, K1 to K6; capital and small letters as here. Such as: maps: B, S, w5. Or delete the line.
        [lineage] Write where the exercise comes from in a few words, or delete the line.
        [alternatives] Write the names of other scripts with commas between, such as: alternatives: opening, checkin-round
        [harvest] Write what may be kept: group, aggregate, own or none; each kind of step allows some of them. If you are not sure: harvest: none
        [first] Write who has the word first: facilitator or anyone. Such as: first: facilitator
        [mix] Write how the groups are made: random (by lot), new (by lot, with other people than before), by-hand (a facilitator says), join (the last groups are put together) or same (the last groups of this size meet again). Such as: mix: random
        [turns] Write "together" if each question comes once for the whole group, or "each" if all of them come once for each person. Such as: turns: each
        [times] Write the minutes for each question, with commas between, each 1 or more. Such as: times: 2, 5, 3
        [ballot] Write "one" if each chooses one option, or "rank" if each puts them in order. For numbers on a scale, delete the line and write: scale: 0-4
        [scale] Write the lowest and the highest number, at most ten apart, such as: scale: 0-4
        [dots] Write how many dots each has, from 1 to 9, such as: dots: 3
        [from] Write the name of an earlier step as it stands in its heading behind the colon, such as: from: needs
        [same-as] Write the name of the earlier vote as it stands in its heading behind the colon, such as: same-as: first-vote
        [by] In a table, write who fills it: person, group or circle (one table for all, filled in the room). In a step "adapt", write who makes a script: person or group. In a sort, write who sorts: facilitator or anyone. Such as: by: person
        [rows] Write how many rows one author may fill, from 1 to 9, such as: rows: 2
        [at] Write the minute of each event, counted from the beginning of the step, none before the one to its left; "asked" for an event that comes when a facilitator calls it. Such as: at: 0, asked, 12
        [for] Write for each event, in their order and with commas between, to whom it is told: "all", or a role as it stands in the list. Such as: for: all, lookout, all
        [until] Write the last day on which it may be said, as year, month and day. Such as: until: 2027-03-01
        [next] Write "order" if the word goes in the order that was announced, or "named" if whoever has spoken names who comes next. Such as: next: named
        [each] Write the name of an earlier step as it stands in its heading behind the colon: each thing that the circle gathered there is voted on. Such as: each: needs
        [again] Write after how many days each may answer the same again, from 1 to 366, with commas between, the nearer first. Such as: again: 30, 90
        [returns] Write "asked" if everybody says when they want their text back, or delete the line: then it comes back when the exercise ends. Such as: returns: asked
        [open] Write "alone" if anybody may do it for themselves in private, or delete the line. Such as: open: alone
        [scripts] Write the names of the scripts that people may start from, with commas between, such as: scripts: opening, checkin-round. Or delete the line: then they choose among all that are not red.
        [minutes-at-most] Write how many minutes their script is meant to take at most, as a number of 1 or more, such as: minutes-at-most: 20
        [becomes] Write what it may become afterwards, if people say yes: in pairs, trios and fours "buddies"; in a private step, a form or a table "what-helps". Such as: becomes: buddies. Or delete the line.
        [source] This line is not written by hand. Delete it; when you have compared the translation with its original, write at the command line: kolo scripts confirm and the file
       *[at-least] Write how many must have written before anybody sees it: 2 or more, or 5 or more in an "anon" step. Such as: at-least: 5
    }

# $heading: as written
check-bad-heading = "{ $heading }" is not the heading of a step
    .label = a heading with ## begins a step
    .help = Write the kind, a colon and a name, such as: ## round: arriving. Without a colon there are only: ## content, ## instead, ## aims, ## needed, ## key points, ## notes. The kinds are: { -kinds }.

# $kind: as written; $near: what may have been meant, or "UNKNOWN"
check-unknown-kind = there is no step of the kind "{ $kind }"
    .label = the word before the colon is the kind
    .help = { $near ->
        [UNKNOWN] The kinds
       *[other] Did you mean "{ $near }"? The kinds
    } are: { -kinds }.

# $kind: the kind
check-no-step-id = this step has no name
    .label = a name is missing after the colon
    .help = Write a short name after the kind, such as: ## { $kind }: first-one. Translations are matched by it; people do not see it.

# $id: as written
check-bad-step-id = "{ $id }" cannot be the name of a step
    .label = this name
    .help = Use small letters a to z, digits and hyphens only, such as: what-we-need. Settings stand on the next line, not in the heading.

# $id: the step; $line: where it was used before
check-step-twice = two steps have the name "{ $id }"
    .label = the first is in line { $line }
    .help = Give one of them another name: translations are matched by it.

# $kind: the kind
check-no-harvest = this step does not say what may be kept
    .label = "harvest" is missing under this heading
    .help = { $kind ->
        [private] Write "harvest: own" if each person gets their own answers back at the end, or "harvest: none" if they are erased.
        [form] Write "harvest: own" if each person can come back to the form until the end of the session, or "harvest: none" if it is erased once its author has it as a file.
        [adapt] Write "harvest: none" if each script is erased once its author has it as a file, or "harvest: own" if they can come back to it until this step is over, and have the file at the end of the session.
        [wall] Write "harvest: group" if the circle may take home what is on the wall, or "harvest: none" if it is erased after being shown.
        [anon] Write "harvest: group" if the circle may take home what was written, or "harvest: none" if it is erased after being shown.
        [gallery] Write "harvest: group" if the circle may take home the lists, or "harvest: none" if they are erased after being shown.
        [table] Write "harvest: own" if nobody but its author ever sees a row, or "harvest: group" if an author may give single rows to the circle.
        [poll] Write "harvest: aggregate" if the circle may take home the counts, or "harvest: none" if they are only shown. Single votes are never kept.
        [dots] Write "harvest: aggregate" if the circle may take home the counts, or "harvest: none" if they are only shown. Single votes are never kept.
        [plenary] Write "harvest: group" if what is parked may be taken home, or "harvest: none" if it is not kept.
        [round] Write "harvest: none" if what is said stays in the moment, or "harvest: group" if the circle may write it down together.
       *[groups] Write "harvest: group" if the line that each group brings back may be taken home, or "harvest: none" if it stays in the moment.
    }

# $kind: the kind; $harvest: as written
check-harvest-not-allowed = { $kind ->
        [private] a private answer cannot become "{ $harvest }"
        [adapt] a script that somebody makes alone cannot become "{ $harvest }"
        [form] what stands in a private form cannot become "{ $harvest }"
        [commit] a private promise cannot become "{ $harvest }"
        [close] a closing step keeps nothing, so it cannot harvest "{ $harvest }"
       *[other] a step of the kind "{ $kind }" cannot harvest "{ $harvest }"
    }
    .label = not possible in this step
    .help = { $kind ->
        [private] What a person writes to Kolo alone is never shown to others: write "own" (back to its author) or "none" (erased). To share answers without names, use a step of the kind "wall".
        [form] What a person writes to Kolo alone is never shown to others: write "own" (kept for its author until the end) or "none" (erased once its author has it as a file).
        [adapt] What a person writes to Kolo alone is never shown to others: write "own" (the file comes at the end of the session) or "none" (erased once its author has it as a file).
        [commit] A promise is its author's alone. Delete the line, or write: harvest: own
        [table] Each author has a copy of their own rows in every case: write "own" (nobody else sees them) or "group" (an author may give single rows to the circle).
        [poll] Only counts are ever shown: write "aggregate" (they may be taken home) or "none" (they are only shown).
        [dots] Only counts are ever shown: write "aggregate" (they may be taken home) or "none" (they are only shown).
        [round] What is said in a round is heard by everybody: write "group" if the circle may write it down together, or "none" if it stays in the moment. Kolo keeps nothing of it.
        [close] How a person leaves is for that person alone. Delete the line, or write: harvest: none
        [inject] A drill leaves nothing behind. Delete the line, or write: harvest: none
        [plenary] What is said on an open floor is heard by everybody: write "group" if what is parked may be taken home, or "none".
        [pairs] What a group brings back is said before all: write "group" if it may be taken home, or "none".
        [trios] What a group brings back is said before all: write "group" if it may be taken home, or "none".
        [fours] What a group brings back is said before all: write "group" if it may be taken home, or "none".
       *[wall] What is written here is shown to the circle, so it cannot be kept for its author alone: write "group" or "none". To give answers back to their author, use a step of the kind "private".
    }

# $kind: the kind
check-no-question = { $kind ->
        [inject] this drill has no event
       *[other] this step asks nothing
    }
    .label = { $kind ->
        [inject] nothing would happen here
       *[other] a "{ $kind }" step needs a question
    }
    .help = { $kind ->
        [poll] Write what the vote is about as a block quote, with "> " before it, such as: > Which of these first?
        [dots] Write what the vote is about as a block quote, with "> " before it, such as: > Where do you put your dots?
        [inject] Write each event as a block quote, with "> " before it and a line with only ">" between two, such as: > The office telephone rings, and nobody speaks.
        [commit] Write the question as a block quote, with "> " before it, such as: > What is one small thing that you will do?
       *[other] Write the question as a block quote, with "> " before it, such as: > What do you need today?
    }

# $kind: the kind; $count: how many there are
check-too-many-questions = a step of the kind "{ $kind }" has room for one question, and this one has { $count }
    .label = { $kind ->
        [poll] one of them has to go
       *[other] the second question
    }
    .help = { $kind ->
        [close] Keep one, and ask the others before, in a step of the kind "private". If it is one question, leave no line with only ">" in it.
        [poll] Make a second vote for it, with a name of its own. Only a vote with numbers (scale: 0-4) can ask several things.
        [dots] Make a second vote for it, with a name of its own. If it is one question, leave no line with only ">" in it.
        [table] Keep one line above the table, and make heads of columns out of the others. To ask several things, use a step of the kind "form".
       *[other] Make a second step for it, with a name of its own. If it is one question, leave no line with only ">" in it.
    }

check-nothing-to-say = this step says nothing
    .label = words are missing under this heading
    .help = Write what Kolo is to say as a block quote, with "> " before it. If you want silence, use: ## pause: quiet

check-said-too-late = these words stand after the question, but would be said before it
    .label = Kolo says this before it asks
    .help = Move the paragraph above the question. If it is a question too, put "> " before it. If it comes after the answers, make it a step of the kind "say".

check-pause-without-minutes = this pause has no length
    .label = how long is the silence?
    .help = Write a line under the heading, such as: minutes: 1

# $sum: the steps' minutes together; $minutes: the script's
check-too-much-time = the steps take { $sum } minutes together, but the script says { $minutes }
    .label = less than the steps need
    .help = Write "minutes: { $sum }" or more here, or give the steps less time.

# $care: amber or red
check-no-close = a script with care "{ $care }" must end with a closing step
    .label = this asks for a close
    .help = Write as the last step "## close: leaving", with a few closing words and one private question in a block quote, such as: > How are you leaving?

check-close-not-last = a step comes after this closing step
    .label = the close is the last thing that happens
    .help = Move the closing step to the end. For words in between, use a step of the kind "say".

# $length, $limit: in characters
check-too-long = this message has { $length } characters; at most { $limit } can be read well on a telephone
    .label = this message
    .help = Make two paragraphs of it, with an empty line between, or say it in fewer words.

# $what: what it is
check-stray = { $what ->
        [list] there is a list here, and this place has no use for it
        [code] there is a block of code here, and a script has no place for it
        [table] there is a table here, and this place has no use for it
        [html] there is HTML here, and a script has no place for it
        [rule] there is a line across the page here, and a script has no place for it
        [quote] there is a block quote here, where it has no meaning
        [heading] there is a heading here that a script does not know
        [link] the address of a link stands here, and nobody would see it
       *[before-title] there is text before the title
    }
    .label = this would not reach anybody
    .help = { $what ->
        [list] One list can stand in a step of the kinds "poll", "dots", "gallery", "inject", "sort", "pairs", "trios" and "fours", with no other list inside it. Elsewhere write each item as a paragraph of its own. A list for facilitators can stand in the notes.
        [code] Begin the lines at the left margin, without spaces before them, and without ``` around them.
        [table] One table can stand in a step of the kind "table". Elsewhere say it in sentences. A table for facilitators can stand in the notes.
        [html] Delete it. Remarks for facilitators can stand in the notes.
        [rule] Delete it. Settings are plain lines under the heading and need no line around them.
        [quote] Before the first step, take the "> " away: the announcement is made of plain paragraphs. Inside a quote, keep one ">" only.
        [heading] A script has one title with "#"; its steps begin with "##". Other headings can stand in the notes.
        [link] Write the address in the sentence, where people read it.
       *[before-title] Begin the file with "# " and the title. Remarks for facilitators can stand in the notes.
    }

# $id: the step; $near: what may have been meant, or "UNKNOWN"
check-translation-unknown-step = the original has no step "{ $id }"
    .label = only in this translation
    .help = { $near ->
        [UNKNOWN] Give the step the same name as in the original. Names of steps are not translated.
       *[other] Did you mean "{ $near }"? Names of steps are not translated.
    }

# $id: the step; $kind: its kind
check-translation-missing-step = the translation lacks the step "{ $id }"
    .label = somewhere below this title
    .help = Copy the heading from the original, and translate its words: ## { $kind }: { $id }

# $id: the step; $here, $there: kinds
check-translation-kind-differs = the step "{ $id }" is of the kind "{ $there }" in the original, not "{ $here }"
    .label = of another kind here
    .help = Write the same heading as in the original: ## { $there }: { $id }

# $id: the step; $here, $there: counts
check-translation-messages-differ = messages said in the step "{ $id }": here { $here }, in the original { $there }
    .label = more or fewer paragraphs here
    .help = Translate each paragraph by one paragraph. An empty line makes a new one.

# $id: the step; $here, $there: counts
check-translation-questions-differ = questions asked in the step "{ $id }": here { $here }, in the original { $there }
    .label = more or fewer questions here
    .help = Translate each question by one question, with "> " before it and a line with only ">" between two.

# $key: the setting; $here, $there: values, or "UNKNOWN"
check-translation-setting-differs = { $there ->
        [UNKNOWN] the original does not set "{ $key }", and this sets "{ $here }"
       *[other] "{ $key }" is "{ $there }" in the original, not "{ $here }"
    }
    .label = differs from the original
    .help = Delete the line: a translation takes its settings from the original.

check-no-practice = the file holds no practice
    .label = none stands below this title
    .help = Write a heading for each, such as "## A longer breath out", and below it one to three short paragraphs: each is a message.

# $name: the file's name without ".md"; $near: what may have been meant, or "UNKNOWN"
check-unknown-practice = "{ $name }" is not a file of practices
    .label = this file would never be used
    .help = { $near ->
        [UNKNOWN] Among the practices there are three files: grounding.md, energisers.md and check-ins.md.
       *[other] Did you mean "{ $near }.md"? Among the practices there are three files: grounding.md, energisers.md and check-ins.md.
    }
# $id: the step; $here, $there: counts
check-translation-list-differs = items in the list of the step "{ $id }": here { $here }, in the original { $there }
    .label = more or fewer items here
    .help = Translate each item by one item, in the same order, each on a line that begins with "- ".

# $id: the step
check-translation-table-differs = the table of the step "{ $id }" has another shape than in the original
    .label = the table below this heading
    .help = Write as many columns and as many rows as the original has, and translate what stands in the first line and in the first column. Where the original has choices between braces, write as many in the same order; {"{"}checked{"}"} stays as it is.

check-bad-table = this table has nothing to fill
    .label = a column has no head, or there is no column
    .help = The first line names what is filled in. If you name rows, they stand in the first column, and the head of that column stays empty. With "from" there is no such column. Such as:

        |       | What I notice | What helps |
        |-------|---------------|------------|
        | Green |               |            |

# $head: as it was written; $why: what is wrong with it
check-bad-column = what stands between the braces of the column "{ $head }" cannot be used
    .label = { $why ->
        [braces] braces stand once, at the end of a head
        [no-head] no words stand before the braces
        [one-choice] there is nothing to choose from here
        [too-many] there are more than nine choices here
        [bad-choice] a choice here is empty, a number, or there twice
        [checked-twice] two columns of this table say "checked"
       *[names-rows] the first column names the rows, and nothing is filled in there
    }
    .help = { $why ->
        [names-rows] Write the braces behind the head of a column that people fill in.
        [checked-twice] Write {"{"}checked{"}"} behind the head of one column only.
       *[other] Behind the head of a column, two to nine choices can stand between braces, with / between them; or {"{"}checked{"}"}, for the day on which somebody last checked the row. Such as:

            | Contact | How fast {"{"}in an hour / in a day / later{"}"} | Checked on {"{"}checked{"}"} |
            |---------|------------------------------------------|----------------------|
    }

check-table-filled = a cell of this table is filled already
    .label = people fill the cells
    .help = Leave all cells empty, except in the first line and in the first column.

check-no-table = this step shows no table
    .label = a table is missing under this heading
    .help = Write the empty table, with what is to be filled in on its first line. Such as:

        | What | Who helps | By when |
        |------|-----------|---------|

# $kind: the kind
check-no-list = this step has no list
    .label = a "{ $kind }" step needs one
    .help = { $kind ->
        [poll] Write the answers that people can give to each thing, each on a line that begins with "- ". For numbers, write: scale: 0-4
       *[gallery] Write the themes under which people write, each on a line that begins with "- ", such as:

            - When I am travelling
            - At home
    }

check-empty-item = an item of this list is empty
    .label = somewhere in this list
    .help = Delete the line with nothing behind its "-", or write the item.

check-too-few-options = a vote needs two options or more
    .label = only one stands here
    .help = Write each option on a line of its own that begins with "- ". Without any list, Kolo asks a facilitator for the options when the step begins.

# $key: times or at; $times, $questions: counts
check-times-differ = { $key ->
        [at] { $times } minutes are given, and there are { $questions } events
        [for] "for" names { $times }, and there are { $questions } events
       *[times] { $times } times are given, and there are { $questions } questions
    }
    .label = one for each
    .help = { $key ->
        [for] Write for each event to whom it is told, with commas between: "all", or a role of the list. Without the line "for", all are told to everybody. For a role with a comma in its words, write its number in the list.
        [at] Write one minute for each event, with commas between. Events are block quotes, with a line with only ">" between two. Without the line "at", they are spread over the minutes of the step.
       *[times] Write one number for each question, with commas between. Questions are block quotes, with a line with only ">" between two. Without the line "times", the minutes of the step are shared out equally.
    }

# $sum: minutes of all questions, for all people of a group; $minutes: the step's
check-times-too-long = the questions of this step take { $sum } minutes in a group, and the step has { $minutes }
    .label = less than the questions need
    .help = Write "minutes: { $sum }" or more here, or give the questions less time. With "turns: each", all of them come once for each person of a group.

# $key: from or same-as; $id: as written
check-no-such-step = { $key ->
        [same-as] there is no vote of this kind named "{ $id }" before this step
       *[from] no step named "{ $id }" before this one gives the circle something to work on
    }
    .label = this name
    .help = { $key ->
        [same-as] Write the name of an earlier vote of the same kind, as it stands in its heading behind the colon: the name of a "poll" in a "poll", of a "dots" in a "dots".
       *[from] Write the name of an earlier step with "harvest: group", of the kind wall, anon, gallery, pairs, trios, fours, plenary, table or sort, or of a step of the kind bring. In a vote you can also delete the line and list the options.
    }

# $key: mix or by
check-needs-groups = { $key ->
        [by] no small groups come before this step
       *[mix] no small groups come before these, so none can be put together
    }
    .label = a step before has to make groups
    .help = { $key ->
        [by] Put a step of the kind pairs, trios or fours before it, or write: by: person
       *[mix] Put a step with smaller groups before it, such as "pairs" before "fours", or write: mix: random
    }

# $kind: pairs, trios or fours
check-needs-same-groups = no { $kind } come before these, so they cannot meet again
    .label = a step of the same kind has to come before
    .help = Put a step of the kind { $kind } before it, or write: mix: random

check-table-of-all = everybody reads the table of the circle, so it cannot be one person's own
    .label = only "group" is possible here
    .help = Write: harvest: group. If nobody else is to see it, write: by: person

check-two-sources = the options of this vote come from two places
    .label = one place is enough
    .help = Keep one of these and delete the others: a list of options, "scale", "from" or "same-as". Beside "each" stands a list or "scale".

check-two-sources-of-rows = the rows of this table come from two places
    .label = the rows come from here, and the table names some as well
    .help = Delete this line, or leave the rows out: then the first line of the table names only what is filled in, since each item of the earlier step is a row.

check-nothing-to-sort = nothing says what is sorted here
    .label = a "sort" step needs the line "from"
    .help = Write the name of an earlier step in which the circle has gathered something, such as: from: needs

# $headings, $most: counts
check-too-many-headings = { $headings } headings are too many to sort by
    .label = in the list of this step
    .help = Keep at most { $most }. While it runs, people can add headings of their own.

check-brings-name = a "bring" step cannot be called "name"
    .label = {"{"}name{"}"} stands for a person
    .help = Give it another name, such as: ## bring: question. Then {"{"}question{"}"} stands for what is brought.

# $name: as written, without braces; $near: what may have been meant, or "UNKNOWN"
check-unknown-placeholder = nothing called "{ $name }" has been brought here
    .label = this would be said as it stands
    .help = { $near ->
        [UNKNOWN] Between braces stands the name of an earlier step of the kind "bring", in a paragraph, a question or a list of a later step. Such as {"{"}question{"}"} after ## bring: question. Or write it without braces.
       *[other] Did you mean {"{"}{ $near }{"}"}? It has its place in the paragraphs, questions and lists of later steps.
    }

check-name-without-turns = nobody has a turn here, so {"{"}name{"}"} is nobody
    .label = this would be said as it stands
    .help = Write it only in the questions of pairs, trios or fours with "turns: each", or write the sentence without it.

# $id: the step; $there: what the original has, such as {"{"}question{"}"}, or "UNKNOWN"
check-translation-placeholders-differ = other words stand between braces in the step "{ $id }" than in the original
    .label = below this heading
    .help = { $there ->
        [UNKNOWN] The original has none here. Write the sentence without braces.
       *[other] Keep { $there } as it is, letter by letter: something is put in its place while the script runs.
    }

check-scale-and-ballot = this vote is answered by a number, so it has no "ballot"
    .label = this contradicts the scale
    .help = Delete this line, or delete "scale" and list the options.

check-each-and-rank = for each thing one answer is given, and no order
    .label = this contradicts "each"
    .help = Delete this line: people choose one answer for each thing. Or delete "each".

# $role: as written; $near: what may have been meant, or "UNKNOWN"
check-no-such-role = the list of this drill has no role "{ $role }"
    .label = nobody would hear this event
    .help = { $near ->
        [UNKNOWN] Write "all", or a role
       *[other] Did you mean "{ $near }"? Write "all", or a role
    } as it stands in the list below, or its number there. Such as: for: all, 1, all

# $id: the vote that is repeated; $here, $there: counts
check-questions-differ = this repeats the vote "{ $id }", but asks { $here } where that asks { $there }
    .label = a second vote asks the same
    .help = Write as many questions as in the step "{ $id }", in the same order: the counts are shown beside each other. Or write none: then those of that step are asked again.

check-events-without-times = nothing says when the events of this drill come
    .label = all of them would come at once
    .help = Write a line with the minute of each event, such as "at: 0, 5, 12", with "asked" for one that a facilitator calls, or "minutes: 30", over which they are spread.

# $at: the event's minute; $minutes: the step's
check-event-too-late = an event comes at minute { $at }, and the step has { $minutes }
    .label = after the end
    .help = Give the step more minutes, or let the event come earlier.

# $key: "returns", "hand" or "becomes"
check-not-own = "{ $key }" is only for what is its author's alone
    .label = others come to see this step, or nothing of it is kept
    .help = Write "harvest: own" in this step{ $key ->
        [hand] {" "}(and, in a table or a step "adapt", "by: person")
        [becomes] {" "}(and, in a table or a step "adapt", "by: person")
       *[other] {""}
    }, or delete this line.

# $kind: of a step
check-needs-others = a script with "open: alone" has no step of the kind "{ $kind }" that needs others
    .label = nobody else is there
    .help = { $kind ->
        [table] Write "harvest: own" and "by: person", or delete "open: alone" under the title.
        [adapt] Write "by: person", or delete "open: alone" under the title.
       *[other] Use say, private, form, table, adapt, commit, pause or close, or delete "open: alone" under the title.
    }

check-too-hard-alone = a script with "open: alone" cannot be "red"
    .label = a red exercise needs a second person who is there
    .help = Write "care: green" or "care: amber", or delete "open: alone".

check-again-without-scale = "again" needs a scale with two questions or more
    .label = there is nothing here that somebody gets back as bars
    .help = Write "scale: 0-4" and the questions ("> …") in this poll, without "each" and "same-as". Or delete the line.

check-drill-needs-care = a script with a drill cannot be "green"
    .label = a drill can wake what people have lived through
    .help = Write "care: amber" or "care: red", and end the script with a closing step.

# $words: as written; $instead: what to write instead, or "UNKNOWN"
check-risky-wording = "{ $words }" can hurt or press somebody
    .label = these words
    .help = { $instead ->
        [UNKNOWN] Say it in another way.
       *[other] { $instead }
    } If the sentence says that this is not asked, say instead what is asked. The list of such words is yours to change: risky.txt, in the folder of the language.

check-source-in-original = this is the original, and "source" is for translations
    .label = this has no effect here
    .help = Delete the line. In a translation it says which version of the original somebody has compared it with.

## Hints: what to look at again

# $people: at most; $fewest, $most: minutes that they may need; $minutes: planned
check-hint-round-needs-time = in writing, this round takes { $people } people about { $fewest } to { $most } minutes
    .label = { $minutes } are planned
    .help = Give it more time, ask fewer questions, or set "people" to fewer. With more than eight, a wall or small groups are kinder: nobody waits for long.

# $sum: the steps' minutes together; $minutes: the script's
check-hint-time-left = the steps take { $sum } of { $minutes } minutes
    .label = more than half is not planned
    .help = Write "minutes" under each step in which the circle stays, or a smaller number here.

# $length: in characters; $limit: from which this is said
check-hint-long-question = this question has { $length } characters; more than { $limit } are hard to keep in mind
    .label = a long question
    .help = Ask one thing. What people need to know for it can stand in a paragraph above.

check-hint-several-sentences = this question is made of several sentences
    .label = one thing at a time
    .help = Keep the sentence that asks. The others can stand in a paragraph above, or be a question of their own, with a line with only ">" between.

# $seconds: about
check-hint-long-reading = what comes at once here takes about { $seconds } seconds to read
    .label = more than a minute
    .help = Say it in fewer words, or in two steps with a moment between. On a telephone, and in a second language, people read about 130 words in a minute.

# $path: the original's file; $line: of the part there
check-hint-translation-stale = the original of this part has changed since it was translated
    .label = this mark is that of the older words
    .help = Read the part in { $path }, line { $line }, and change the translation where it now says something else. Then write at the command line: kolo scripts confirm and the file of the translation. It puts the new mark here.

# $parts: how many
check-hint-translation-unconfirmed = nobody has confirmed yet that this translation says what the original says
    .label = parts without a mark: { $parts }; this is the first
    .help = Compare it with the original, part by part. Then write at the command line: kolo scripts confirm and the file of the translation. It marks each part, so that a later change of the original is noticed.

# $name: as written
check-hint-unknown-script = there is no script "{ $name }" to start from
    .label = this name
    .help = Write the name of a script as it is started, or delete it here. People can start only from scripts that are there.

check-hint-unknown-alternative = there is no script "{ $name }" to take instead
    .label = this name
    .help = Write the name of a script as it is started, or write that script.

# $until: a day; $when: "passed" or "soon"
check-hint-out-of-date = { $when ->
        [passed] what is said here was to be said until { $until }, and that day has passed
       *[soon] what is said here is said until { $until }, and that is less than a month away
    }
    .label = { $when ->
        [passed] it is left out
       *[soon] after this day it is left out
    }
    .help = Look up whether it still holds. If so, write a later day; if not, change the words, and the translations with them.
