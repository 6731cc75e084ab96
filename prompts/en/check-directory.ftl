# What `kolo check` says about entries of the directory. As in check.ftl, each mistake has a sentence,
# a `label` that stands at the place in the file, and a `help` that says what to write instead.

# $entries: a count; $unchecked: how many of them are shown to nobody
check-directory-summary = Directory: { $entries } entries, { $unchecked } of them not checked within 90 days and shown to facilitators only

check-entry-bad-name = "{ $name }" cannot be the name of an entry
    .label = the entry in this file has the file's name
    .help = Name the file with small letters a to z, digits and hyphens only, such as example-fund.md: people type this name.

check-entry-no-title = the entry has no title
    .label = the title should stand here
    .help = Begin the file with "# " and what it is called, such as: # Example Fund

check-entry-no-about = nothing says what it does
    .label = a paragraph is missing below this
    .help = Write a paragraph below the settings: what it offers, for whom, and where.

# $key: as written
check-entry-unknown-key = "{ $key }" is not a setting of an entry
    .label = this is not known here
    .help = Under the title you can set: kind, line, helps-with, languages, speed, seen-in, checked-on, checked-by. If this is a sentence and not a setting, leave an empty line before it and begin it with another word.

# $key: the setting
check-entry-key-twice = "{ $key }" is set twice
    .label = it was set above
    .help = Keep the one that is right and delete the other.

# $key: the setting; $value: as written
check-entry-bad-value = "{ $key }" cannot be "{ $value }"
    .label = this value is not understood
    .help = { $key ->
        [kind] Write one of: organisation, fund, network, mechanism.
        [line] Write the line of protection: L1 (one's own), Ld (partners and donors), L2 (international organisations) or L3 (mechanisms).
        [helps-with] Write one or more of these, with commas: emergency, money, relocation, rest, legal, medical, wellbeing, digital, accompaniment, advocacy, training, solidarity, complaint.
        [languages] Write tags of languages, with commas, such as: en, es, ar
        [speed] Write one of: hours, days, weeks, months. Or leave it empty.
       *[other] Write a day as year, month and day, such as: 2026-05-31. Or leave it empty.
    }

# $key: the setting
check-entry-no-setting = "{ $key }" is missing
    .label = it should stand below this
    .help = { $key ->
        [kind] Write what it is: organisation, fund, network or mechanism.
        [line] Write the line of protection, such as: line: L2
        [helps-with] Write what it helps with, such as: helps-with: relocation, legal
        [seen-in] Write where this was read, and when, so that somebody can check it: seen-in: its own page on grants, May 2026
        [checked-by] Write who has checked it, in initials: a day alone says nothing about who.
       *[other] Write the day on which it was checked, such as: checked-on: 2026-05-31
    }

# $heading: as written
check-entry-unknown-section = an entry has no section "{ $heading }"
    .label = this heading is not known here
    .help = The sections are: ## asks for, ## mind, ## contact. They are the same in every language.

# $section: its name
check-entry-section-twice = the section "{ $section }" is there twice
    .label = it was there above
    .help = Put both together, or delete one.

# $section: its name
check-entry-no-section = the section "{ $section }" is missing or empty
    .label = it should stand in this file
    .help = { $section ->
        [mind] Write below "## mind" what can be dangerous or disappointing: who learns of it, what becomes public, how long it takes. People read it before the contact.
       *[other] Write below "## asks for" what it wants to know or to have before it helps. People read it before the contact.
    }

# $key: as written
check-entry-translation-setting = a translation of an entry does not set "{ $key }"
    .label = this comes from the original
    .help = Delete the line: settings and contacts stand in the original only.

check-entry-translation-contact = a translation of an entry does not say how to reach it
    .label = this comes from the original
    .help = Delete this section, and write how to reach it below "## contact" in the original: people of every language read that.
