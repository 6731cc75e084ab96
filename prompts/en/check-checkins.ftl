# What `kolo check` says about mistakes in a group's own check-in questions. As in check.ftl, each has a
# sentence, a `label` that stands at the place in the file, and a `help` that says what to write instead.

check-checkin-bad-name = "{ $name }" cannot be the name of check-in questions
    .label = the questions in this file have the file's name
    .help = Name the file with small letters a to z, digits and hyphens only, such as sleep-and-safety.md: people type this name to be asked them.

# $count: how many questions; $limit: the most
check-checkin-count = { $count ->
        [0] there is no question
       *[other] there are { $count } questions, and { $limit } are the most
    }
    .label = a check-in has one to { $limit } questions
    .help = Write a heading for each, a block quote, and the words to answer with: ## question: sleep, then > How did you sleep? and below it - well, - badly. What is more than { $limit } goes into a file of its own.

# $heading: as written
check-checkin-bad-heading = "{ $heading }" is not the heading of a question
    .label = a heading with ## begins a question
    .help = Write "question", a colon and a name of small letters, such as: ## question: sleep. It is the same in every language, and people do not see it. Only the notes stand alone: ## notes

# $id: the question
check-checkin-question-twice = two questions are called "{ $id }"
    .label = this name was used above
    .help = Give each question a name of its own.

# $key: as written
check-checkin-unknown-key = "{ $key }" cannot be set here
    .label = this is not known here, or there is a setting already
    .help = A question has at most one setting, right under its heading: scale: 1-5 for a number, or text: yes for words of one's own. Without one, it is answered with the words of its list.

# $key: the setting; $value: as written
check-checkin-bad-value = "{ $key }" cannot be "{ $value }"
    .label = this value is not understood
    .help = { $key ->
        [scale] Write the lowest and the highest number, at most ten apart, such as: scale: 1-5
       *[text] Write text: yes if people answer in words of their own. If they do not, delete the line.
    }

# $id: the question
check-checkin-ask = "{ $id }" does not ask one question
    .label = exactly one block quote belongs here, and no other paragraph
    .help = Write what is asked once, behind a ">", such as: > How did you sleep? What else is to be said goes under the title, and what is not to be sent under ## notes.

# $id: the question; $count: how many words there are; $takes: how it is answered
check-checkin-answers = { $takes ->
        [scale] "{ $id }" does not say what the two ends of its scale mean
        [text] "{ $id }" is answered in words of one's own, and has a list as well
       *[words] "{ $id }" has { $count } words to answer with
    }
    .label = { $takes ->
        [scale] a list of two belongs here
        [text] this list would not be shown
       *[words] a list of two to five words belongs here
    }
    .help = { $takes ->
        [scale] Write a list of two below the question: what the lowest number means, then what the highest means.
        [text] Delete the list, or delete the line text: yes.
       *[words] Write a list below the question, two to five lines, such as: - well, - so so, - badly. For numbers write scale: 1-5 under the heading, for words of one's own text: yes.
    }

# $answer: as written
check-checkin-bad-answer = "{ $answer }" cannot be an answer
    .label = in this list
    .help = People may answer with the number of a word. So each has to be a word and no number, another than those above it, and at most 40 characters long.

# $here, $there: names of questions
check-checkin-translation-questions = the questions are { $here } here, and { $there } in the original
    .label = in this file
    .help = Write the same headings in the same order as in the original; only the words below them are translated.

# $id: the question; $here, $there: counts
check-checkin-translation-answers = words to answer "{ $id }" with: here { $here }, in the original { $there }
    .label = more or fewer words here
    .help = Translate each line of the list, in the same order.

# $key: the setting
check-checkin-translation-setting = "{ $key }" is set in a translation
    .label = a translation has no settings here
    .help = Delete the line: it stands in the original, and holds for all languages.
