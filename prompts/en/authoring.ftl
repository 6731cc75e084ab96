# Changed scripts, in English. See kolo.ftl for what the marks mean.

# $operator: who runs Kolo
reload-not-yours = Scripts can be read anew by facilitators whom the people who run me have named. Please ask { $operator }.

# $count: how many scripts can be run now; $changes: ready lines
scripts-reloaded =
    I have read the scripts anew. Ready to run: { $count }.

    { $changes }

    An exercise that runs keeps the version with which it began. My own phrases were not read; they need a new start of mine.

# $names: of scripts
scripts-added = New: { $names }

# $names: of scripts
scripts-changed = Changed: { $names }

# $names: of scripts
scripts-gone = No longer there: { $names }

# $names: of scripts
scripts-with-mistakes = With mistakes, so they stay as they were, or stay away if they are new: { $names }

scripts-unchanged = Nothing has changed.

# $file: a path; $line: a number; $what: a sentence; $help: what to write instead
script-mistake = **{ $file }, line { $line }:** { $what }.

    { $help }

# $count: of mistakes
more-script-mistakes = { $count ->
        [one] There is { $count } more mistake.
       *[other] There are { $count } more mistakes.
    } Whoever has the files sees all of them with *kolo check*.

scripts-unreadable = I cannot read the folder with the scripts. All scripts stay as they were. Whoever runs me finds the reason in my log.

scripts-built-in = My scripts are part of the program, so there is nothing to read anew. Whoever runs me can give me a folder with scripts of your own.
