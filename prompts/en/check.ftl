# What `kolo check` says about mistakes in scripts. Each mistake has a sentence, a `label` that
# stands at the place in the file, and a `help` that says what to write instead. Words such as
# `minutes` or `round` are the same in every language: leave them as they are.

# $scripts, $languages, $mistakes: counts
check-summary = Scripts: { $scripts } · languages: { $languages } · mistakes: { $mistakes }

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
        [UNKNOWN] Under the title you can set: minutes, care, people, maps, lineage. Under a step: minutes, harvest, first, at-least. If this is a sentence and not a setting, leave an empty line before it and begin it with another word.
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
        [say] Delete the line. A "say" step has only: minutes
        [pause] Delete the line. A "pause" step has only: minutes
        [round] Delete the line, or move it under the title if it is about the whole script. A "round" step has: minutes, harvest, first
        [wall] Delete the line, or move it under the title if it is about the whole script. A "wall" step has: minutes, harvest, at-least
       *[other] Delete the line, or move it under the title if it is about the whole script. Such a step has: minutes, harvest
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
        [maps] Write letters and numbers with commas between, such as: maps: B, S, w5. Or delete the line.
        [lineage] Write where the exercise comes from in a few words, or delete the line.
        [harvest] Write what may be kept: group, own or none. If you are not sure: harvest: none
        [first] Write who has the word first: facilitator or anyone. Such as: first: facilitator
       *[other] Write how many must have written before anybody sees the wall: 2 or more, such as: at-least: 5
    }

# $heading: as written
check-bad-heading = "{ $heading }" is not the heading of a step
    .label = a heading with ## begins a step
    .help = Write the kind, a colon and a name, such as: ## round: arriving. The kinds are say, round, private, wall, pause and close. Only the notes for facilitators stand alone: ## notes

# $kind: as written; $near: what may have been meant, or "UNKNOWN"
check-unknown-kind = there is no step of the kind "{ $kind }"
    .label = the word before the colon is the kind
    .help = { $near ->
        [UNKNOWN] The kinds
       *[other] Did you mean "{ $near }"? The kinds
    } are: say (Kolo says something), round (each answers in turn), private (each answers Kolo alone), wall (answers shown together, without names), pause (silence), close (closing words and a private question).

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
        [wall] Write "harvest: group" if the circle may take home what is on the wall, or "harvest: none" if it is erased after being shown.
       *[other] Write "harvest: none" if what is said stays in the moment, or "harvest: group" if the circle may write it down together.
    }

# $kind: the kind; $harvest: as written
check-harvest-not-allowed = { $kind ->
        [private] a private answer cannot become "{ $harvest }"
        [close] a closing step keeps nothing, so it cannot harvest "{ $harvest }"
       *[other] a step of the kind "{ $kind }" cannot harvest "{ $harvest }"
    }
    .label = not possible in this step
    .help = { $kind ->
        [private] What a person writes to Kolo alone is never shown to others: write "own" (back to its author) or "none" (erased). To share answers without names, use a step of the kind "wall".
        [wall] What is written for a wall is shown to the circle, so it cannot be kept for its author alone: write "group" or "none". To give answers back to their author, use a step of the kind "private".
        [round] What is said in a round is heard by everybody: write "group" if the circle may write it down together, or "none" if it stays in the moment. Kolo keeps nothing of it.
       *[other] How a person leaves is for that person alone. Delete the line, or write: harvest: none
    }

# $kind: the kind
check-no-question = this step asks nothing
    .label = a "{ $kind }" step needs a question
    .help = Write the question as a block quote, with "> " before it, such as: > What do you need today?

# $kind: the kind; $count: how many there are
check-too-many-questions = a step of the kind "{ $kind }" has one question, and this one has { $count }
    .label = the second question
    .help = { $kind ->
        [wall] Make a second wall for it, with a name of its own. If it is one question, leave no line with only ">" in it.
       *[other] Keep one, and ask the others before, in a step of the kind "private". If it is one question, leave no line with only ">" in it.
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
        [list] there is a list here, and a script has no place for it
        [code] there is a block of code here, and a script has no place for it
        [table] there is a table here, and a script has no place for it
        [html] there is HTML here, and a script has no place for it
        [rule] there is a line across the page here, and a script has no place for it
        [quote] there is a block quote here, where it has no meaning
        [heading] there is a heading here that a script does not know
        [link] the address of a link stands here, and nobody would see it
       *[before-title] there is text before the title
    }
    .label = this would not reach anybody
    .help = { $what ->
        [list] Write each item as a paragraph of its own, or in one sentence. A list for facilitators can stand in the notes.
        [code] Begin the lines at the left margin, without spaces before them, and without ``` around them.
        [table] Say it in sentences. A table for facilitators can stand in the notes.
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
        [UNKNOWN] Among the practices there are two files: grounding.md and energisers.md.
       *[other] Did you mean "{ $near }.md"? Among the practices there are two files: grounding.md and energisers.md.
    }
