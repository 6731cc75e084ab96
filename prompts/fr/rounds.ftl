# Ce que Kolo dit dans un tour où les gens se nomment, et des mots qui ne valent plus, en français.
# Comment écrire ici est dit au début de kolo.ftl.

# $names : sans ordre ; $pass, $later : des mots à écrire
round-named = Qui a parlé nomme qui vient ensuite. Dans ce tour : { $names }. Pour laisser ton tour : *{ $pass }* ; pour le prendre plus tard : *{ $later }*.

# $name : qui a parlé ; $list : des noms avec des nombres, sur une ligne ; $pass : un mot à écrire
who-is-next = { $name }, à qui le tour ? { $list }. Un nom ou un nombre ; avec *{ $pass }*, le hasard décide.

# $name : qui a été nommé
has-had-the-word = { $name } a déjà eu la parole dans ce tour.

# $until : un jour ; $words : les mots du déroulé
say-out-of-date = Je laisse de côté une partie de cet exercice : elle était à dire jusqu'à cette date ({ $until }), et ne vaut peut-être plus. Elle commence ainsi : « { $words } »
