# Ce que Kolo dit dans un tour où les gens se nomment, et des mots qui ne valent plus, en français.
# Comment écrire ici est dit au début de kolo.ftl.

# $names : sans ordre ; $pass, $later : des mots à écrire
round-named = Qui a parlé nomme qui vient ensuite. Dans ce tour : { $names }. Pour laisser ton tour, même d'avance ou en privé avec moi : *{ $pass }* ; la parole continue alors d'elle-même après un moment. Pour le prendre plus tard : *{ $later }*.

# En privé, derrière « d'accord », à qui ne participe pas encore
may-be-named = Il se peut que quelqu'un te nomme quand même dans un tour. Tu n'as rien à faire : la parole continue d'elle-même après un moment.

# $name : qui a parlé ; $list : des noms avec des nombres, sur une ligne ; $pass : un mot à écrire
who-is-next = { $name }, à qui le tour ? { $list }. Un nom ou un numéro ; pour laisser faire le hasard : *{ $pass }*.

# $name : qui a été nommé
has-had-the-word = { $name } a déjà eu la parole dans ce tour.

# $until : un jour ; $words : les mots du déroulé
say-out-of-date = Je laisse de côté une partie de cet exercice : elle était à dire jusqu'à cette date ({ $until }), et ne vaut peut-être plus. Elle commence ainsi : « { $words } »
