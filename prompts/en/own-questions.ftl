# A group's own questions, which may come after the colours of a check-in, in English. See the beginning of
# kolo.ftl.

## Choosing them

# $title, $about, $questions: a file's own; the questions are a ready list
own-questions =
    After the colours come these questions, **{ $title }**:

    { $questions }

    { $about }

own-question = { $number }. { $question }

own-question-in-words = { $number }. { $question } (in one's own words)

own-kept = Each can be left out with *{ $skip }*, the rest with *{ $pass }*. I keep what you answer for 90 days, for you alone, though whoever runs me could read it. To end these questions: *{ $without }*.

own-plan = After it come the questions of **{ $title }**. To end them: *{ $without }*.

own-gone = The questions that came after it are not there any more, so I ask only the colours. To take this line away: *{ $without }*.

# $questions: a ready list; $example: words to be typed
own-which =
    There are these questions, to come after the colours:

    { $questions }

    {"*"}{ $example }* chooses the first, for example.

own-which-one = - *{ $name }*: { $title }

# $name: as written
own-unknown = I know no questions "{ $name }".

own-none = There are no questions here beside the colours.

own-ended = I ask only the colours now. What you answered stays for you until its 90 days are over.

own-not-set = I ask you nothing beside the colours.

own-adds = *{ $with }* adds the questions that were offered to your own times.

## Asking and answering

own-choice = { $number } { $answer }

own-scale = { $low } ({ $low_means }) to { $high } ({ $high_means }), or *{ $skip }*

own-in-words = In your own words, { $longest } characters at most, or *{ $skip }*. I keep them for 90 days, for you alone, though whoever runs me could read them. Nobody is told.

own-pass = *{ $pass }* leaves out this one and what follows.

own-words-kept = I have your words, for you alone. Nobody is told of them.

own-too-long = These are { $length } characters, and I can keep { $longest }. Please write it shorter; I have kept nothing of it.

own-done = That was the last question.

own-only-these = I can take only a number or one of the words behind the question, or *{ $skip }*, or *{ $pass }* for the rest. What else you write here I do not keep, and you need not answer.
