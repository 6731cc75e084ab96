# Ce que dit `kolo translate`, en français : dans le terminal, en texte simple ; et dans les fichiers PO,
# à côté de chaque phrase, pour qui traduit.

translate-no-language = Nomme la langue dans laquelle tu traduis, par exemple : kolo --language fr translate export. L'anglais est la langue dans laquelle les textes de Kolo s'écrivent d'abord.

# $file : un chemin
translate-in-the-way = { $file } existe déjà et n'est pas un fichier PO ; rien n'a été changé. Nomme un autre fichier : --to FICHIER

# $file : un chemin ; $count, $open, $fuzzy : combien de phrases
translate-exported = Écrit : { $file }. Phrases : { $count } · à traduire : { $open } · à relire : { $fuzzy }.

# $file : un chemin ; $line : une ligne, ou 0 si on ne la connaît pas
translate-not-po = { $line ->
        [0] { $file } n'est pas un fichier PO
       *[other] { $file }, ligne { $line } : ce n'est pas un fichier PO
    } ; rien n'a été changé

# $file : un fichier, comme scripts/opening ; $done, $all : combien de phrases
translate-partial = Laissé de côté, pas terminé : { $file }, { $done } phrases sur { $all }.

# $file : un fichier, comme kolo.ftl ; $done, $all : combien de messages
translate-phrases-partial = { $file } a { $done } messages sur { $all } ; les autres se disent en anglais.

# $context : d'une phrase du fichier PO
translate-read-otherwise = Laissé de côté : { $context } se lirait autrement que comme une phrase, par exemple comme une liste, un titre ou deux paragraphes. Commence par une lettre, et n'y laisse pas de ligne vide.

# $context : d'une phrase du fichier PO
translate-broken = Laissé de côté : { $context } n'est pas écrit comme Fluent le demande. Garde les accolades et ce qu'elles contiennent comme dans l'original ; ne commence aucune ligne par une étoile, un point ou un crochet.

# $context : d'une phrase du fichier PO ; $names : comme "$name"
translate-placed = Laissé de côté : { $context } et son original n'ont pas la même chose entre accolades : { $names }.

# $context : d'une phrase du fichier PO ; $length : en caractères
translate-too-long = Laissé de côté : { $context } a { $length } caractères, et un message peut en avoir 400.

# $file : un chemin
translate-refused = Laissé de côté : { $file }, pour les fautes ci-dessus.

# $reason : ce qui n'allait pas
translate-phrases-refused = Laissé de côté, des phrases qui ne peuvent pas être lues avec les autres : { $reason }

# $file : un chemin
translate-written = Écrit : { $file }

# $file : un chemin
translate-would-write = Serait écrit : { $file }

# $count : combien de fichiers
translate-same = Fichiers qui disent la même chose qu'avant : { $count }.

# $count : combien de fichiers
translate-untouched = Fichiers dont rien n'est traduit : { $count }.

## À côté des phrases dans les fichiers PO

translate-note-title = Un titre ou un nom.

# $limit : combien de caractères
translate-note-message = Un message que les gens lisent. Au plus { $limit } caractères.

# $limit : combien de caractères
translate-note-question = Une question à laquelle les gens répondent. Au plus { $limit } caractères.

translate-note-item = Un élément d'une liste, ou une case d'un tableau. Quelques mots.

translate-note-aside = Pour qui facilite ; jamais envoyé au cercle.

# $care : green, amber ou red
translate-note-care = Soin de l'exercice : { $care }.

translate-note-braces = Ce qui est entre accolades reste tel quel, et se remplace au moment où c'est dit.

translate-note-fluent = Entre accolades se trouve ce qui se met plus tard. Laisse-le tel quel ; il peut changer de place. Quand une flèche ouvre un choix, traduis ce qui est derrière les crochets.

translate-note-words = Des façons de dire une chose, avec | entre elles. Écris celles de ta langue, autant qu'il y en a ; la première est celle que l'on montre aux gens.

# $text : une traduction
translate-note-other = Dans Kolo, on lit maintenant : { $text }
