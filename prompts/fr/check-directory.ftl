# Ce que dit `kolo check` des entrées du répertoire. Comme dans check.ftl, chaque faute a une phrase,
# un `label` à l'endroit du fichier, et un `help` qui dit quoi écrire à la place.

# $entries : un nombre ; $unchecked : combien d'entre elles ne sont montrées à personne
check-directory-summary = Répertoire : { $entries } entrées, dont { $unchecked } pas vérifiées depuis 90 jours et montrées seulement aux personnes qui facilitent

check-entry-bad-name = "{ $name }" ne peut pas être le nom d'une entrée
    .label = l'entrée de ce fichier porte le nom du fichier
    .help = Nomme le fichier seulement avec de petites lettres de a à z, des chiffres et des traits d'union, comme example-fund.md : les gens écrivent ce nom.

check-entry-no-title = l'entrée n'a pas de titre
    .label = le titre devrait être ici
    .help = Commence le fichier par "# " et comment cela s'appelle, par exemple : # Fonds Exemple

check-entry-no-about = rien ne dit ce que cela fait
    .label = il manque un paragraphe dessous
    .help = Écris un paragraphe sous les réglages : ce qui est offert, pour qui, et où.

# $key : comme écrit
check-entry-unknown-key = "{ $key }" n'est pas un réglage d'une entrée
    .label = ceci n'est pas connu ici
    .help = Sous le titre, on peut régler : kind, line, helps-with, languages, speed, seen-in, checked-on, checked-by. Si c'est une phrase et non un réglage, laisse une ligne vide devant elle et commence-la par un autre mot.

# $key : le réglage
check-entry-key-twice = "{ $key }" est réglé deux fois
    .label = il était réglé plus haut
    .help = Garde le bon et supprime l'autre.

# $key : le réglage ; $value : comme écrit
check-entry-bad-value = "{ $key }" ne peut pas être "{ $value }"
    .label = cette valeur n'est pas comprise
    .help = { $key ->
        [kind] Écris un de ces mots : organisation, fund, network, mechanism.
        [line] Écris la ligne de protection : L1 (la sienne), Ld (partenaires et bailleurs), L2 (organisations internationales) ou L3 (mécanismes).
        [helps-with] Écris un ou plusieurs de ces mots, avec des virgules : emergency, money, relocation, rest, legal, medical, wellbeing, digital, accompaniment, advocacy, training, solidarity, complaint.
        [languages] Écris des codes de langues, avec des virgules, par exemple : en, es, ar
        [speed] Écris un de ces mots : hours, days, weeks, months. Ou laisse vide.
       *[other] Écris un jour en année, mois et jour, par exemple : 2026-05-31. Ou laisse vide.
    }

# $key : le réglage
check-entry-no-setting = il manque "{ $key }"
    .label = il devrait être dessous
    .help = { $key ->
        [kind] Écris ce que c'est : organisation, fund, network ou mechanism.
        [line] Écris la ligne de protection, par exemple : line: L2
        [helps-with] Écris à quoi cela aide, par exemple : helps-with: relocation, legal
        [seen-in] Écris où cela a été lu, et quand, pour que quelqu'un puisse le vérifier : seen-in: sa propre page sur les aides, mai 2026
        [checked-by] Écris qui l'a vérifié, en initiales : un jour seul ne dit pas qui.
       *[other] Écris le jour où cela a été vérifié, par exemple : checked-on: 2026-05-31
    }

# $heading : comme écrit
check-entry-unknown-section = une entrée n'a pas de section "{ $heading }"
    .label = ce titre n'est pas connu ici
    .help = Les sections sont : ## asks for, ## mind, ## contact. Elles sont pareilles dans toutes les langues.

# $section : son nom
check-entry-section-twice = la section "{ $section }" est là deux fois
    .label = elle était là plus haut
    .help = Mets les deux ensemble, ou supprimes-en une.

# $section : son nom
check-entry-no-section = la section "{ $section }" manque ou est vide
    .label = elle devrait être dans ce fichier
    .help = { $section ->
        [mind] Écris sous "## mind" ce qui peut être dangereux ou décevoir : qui l'apprend, ce qui devient public, combien de temps cela prend. Les gens le lisent avant le contact.
       *[other] Écris sous "## asks for" ce qu'il faut lui dire ou avoir avant qu'elle aide. Les gens le lisent avant le contact.
    }

# $key : comme écrit
check-entry-translation-setting = une traduction d'entrée ne règle pas "{ $key }"
    .label = ceci vient de l'original
    .help = Supprime la ligne : les réglages et les contacts sont seulement dans l'original.

check-entry-translation-contact = une traduction d'entrée ne dit pas comment les joindre
    .label = ceci vient de l'original
    .help = Supprime cette section, et écris comment les joindre sous "## contact" dans l'original : c'est lui qu'on lit dans toutes les langues.
