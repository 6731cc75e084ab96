# What `kolo translate` says, in English: in the terminal, plain text; and in PO files, beside each
# sentence, for who translates.

translate-no-language = Name the language into which you translate, such as: kolo --language fr translate export. English is the language in which Kolo's own prompts are written first.

# $file: a path
translate-in-the-way = { $file } is there already and is no PO file; nothing was changed. Name another file: --to FILE

# $file: a path; $count, $open, $fuzzy: how many sentences
translate-exported = Written: { $file }. Sentences: { $count } · to translate: { $open } · to read again: { $fuzzy }.

# $file: a path; $line: a line, or 0 if it is not known
translate-not-po = { $line ->
        [0] { $file } is no PO file
       *[other] { $file }, line { $line }: this is no PO file
    }; nothing was changed

# $file: a file, such as scripts/opening; $done, $all: how many sentences
translate-partial = Left out, not finished: { $file }, { $done } of { $all } sentences.

# $file: a file, such as kolo.ftl; $done, $all: how many messages
translate-phrases-partial = { $file } has { $done } of { $all } messages; the others are said in English.

# $context: of a sentence in the PO file
translate-read-otherwise = Left out: { $context } would be read as something else than a sentence, such as a list, a heading or two paragraphs. Begin it with a letter, and leave no empty line in it.

# $context: of a sentence in the PO file
translate-broken = Left out: { $context } is not written as Fluent asks. Keep the braces and what is in them as in the original; begin no line with a star, a dot or a bracket.

# $context: of a sentence in the PO file; $names: such as "$name"
translate-placed = Left out: { $context } and its original differ in what stands between braces: { $names }.

# $context: of a sentence in the PO file; $length: in letters
translate-too-long = Left out: { $context } has { $length } letters, and a message may have 400.

# $file: a path
translate-refused = Left out: { $file }, for the mistakes above.

# $reason: what was wrong
translate-phrases-refused = Left out, phrases that cannot be read beside the others: { $reason }

# $file: a path
translate-written = Written: { $file }

# $file: a path
translate-would-write = Would be written: { $file }

# $count: how many files
translate-same = Files that say the same as before: { $count }.

# $count: how many files
translate-untouched = Files of which nothing is translated: { $count }.

## Beside the sentences in PO files

translate-note-title = A title or a name.

# $limit: how many letters
translate-note-message = A message that people read. At most { $limit } letters.

# $limit: how many letters
translate-note-question = A question that people answer. At most { $limit } letters.

translate-note-item = An item of a list, or a cell of a table. A few words.

translate-note-aside = For who leads; never sent to the circle.

# $care: green, amber or red
translate-note-care = Care of the exercise: { $care }.

translate-note-braces = What stands between braces stays as it is, and is put in when it is said.

translate-note-fluent = Between braces stands what is put in later. Leave it as it is; it may move. Where a choice follows an arrow, translate what is behind the square brackets.

translate-note-words = Ways to say one thing, with | between them. Write those of your language, as many as there are; the first is the one that people are shown.

# $text: a translation
translate-note-other = In Kolo it reads now: { $text }
