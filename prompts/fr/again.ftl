# Ce que l'on choisit sur une échelle et qui est demandé de nouveau un autre jour, en français. Voir le
# début de kolo.ftl.

keep-again = Pour certaines questions, je peux garder tes nombres jusqu'à un autre jour, pour toi seulement, si tu me le dis.

own-numbers-stay = Seuls restent les nombres des personnes qui veulent que je leur repose les questions, et pour elles seulement.

# $question : les mots du déroulé ; $low, $high : les bouts de l'échelle ; $pass : un mot à écrire
vote-scale-again =
    Le cercle ne voit que des décomptes, et seulement là où cinq personnes ou plus ont voté. Tes nombres ne reviennent qu'à toi, ici, en barres ; ensuite tes voix s'effacent, sauf si tu veux que je te les garde. Les personnes qui me gèrent pourraient voir ce que j'ai.

    {"**"}{ $question }**

    Réponds par un nombre de { $low } à { $high }, ou *{ $pass }*.

# $choice : les nombres de la personne, par exemple « 2 · 3 · – · 1 » ; $day : en toutes lettres (ici et plus bas)
again-whether =
    Tes nombres : { $choice }.

    {"**"}Veux-tu que je te demande la même chose plus tard ({ $day }), et te montre les deux côte à côte ?** Jusque-là, je garde tes nombres, pour toi seulement ; personne dans le cercle ne l'apprend.

    1 oui · 2 non

# $back : un mot à écrire (ici et dans les suivants)
again-wanted = C'est noté. Tu reçois tes barres quand le vote est clos, et je te garde les nombres. Le jour : { $day }. D'ici la clôture, pour revenir à tes nombres : *{ $back }*.

again-not-wanted = C'est noté. Tu reçois tes barres quand le vote est clos, et je n'en garde rien. D'ici là, pour revenir à tes nombres : *{ $back }*.

again-unclear = Il me faut ici 1 (oui) ou 2 (non). Pour revenir à tes nombres : *{ $back }*.

# $title : de l'exercice (ici et plus bas)
own-chart-kept = Pour toi seulement, ce que tu as choisi aujourd'hui (**{ $title }**).

# $mine, $erase : des mots à écrire
chart-kept = Je garde ces nombres pour toi seulement ; les personnes qui me gèrent pourraient les voir. Je te demande de nouveau ici : { $day }. Pour voir ce que je garde pour toi : *{ $mine }* ; pour effacer ceci : *{ $erase }*.

# $number : pour l'appeler ; $written, $day : en toutes lettres
chart-of-mine = { $number } **{ $title }**, tes nombres. Choisis d'abord : { $written }. Je demande de nouveau : { $day }.

chart-comes-back = Pour toi seulement, ce que tu as choisi jusqu'ici (**{ $title }**).

# $written : un jour en toutes lettres ; $count : des questions
again-due =
    Tu voulais que je te demande quelque chose de nouveau : **{ $title }**, la première fois { $written }. { $count ->
        [one] C'est une question, avec un nombre
       *[other] Ce sont { $count } questions, avec un nombre pour chacune
    } ; personne d'autre ne l'apprend. **Est-ce un bon moment ?**

    1 commencer · 2 demain · 3 non, tout effacer

    Sans réponse dans une semaine, je l'efface.

again-gone = Une semaine est passée, alors j'ai effacé tes nombres (**{ $title }**), comme je l'avais dit.

# $erase : des mots à écrire
again-tomorrow = D'accord : je te demande demain. Tes nombres d'avant restent avec moi jusque-là ; pour les effacer : *{ $erase }*.

# Tous des mots à écrire
again-begins = Laisser une question : *{ $pass }* ; revenir à celle d'avant : *{ $back }* ; remettre à demain : *{ $later }* ; arrêter : *{ $stop }*.

# $number, $all : des questions, par exemple 2 sur 5 ; $question : les mots du déroulé ; $low, $high : les bouts de l'échelle
again-question =
    { $number } sur { $all }. **{ $question }**

    De { $low } à { $high }, ou *{ $pass }*.

again-off-scale = Il me faut ici un nombre de { $low } à { $high }, ou *{ $pass }*.

again-stopped = C'est arrêté, et je ne garde rien de ce que tu as choisi aujourd'hui. 1 recommencer · 2 demain · 3 non, tout effacer

again-compared = Pour toi seulement, ce que tu as choisi, jour après jour (**{ $title }**).

# $chosen, $most : nombres de l'échelle ; $bar : cases pleines et vides
again-bar = { $day } : **{ $chosen } sur { $most }** { $bar }

again-no-bar = { $day } : sans réponse

again-offer =
    {"**"}Veux-tu que je te garde tous ces nombres, et te demande encore une fois ({ $day }) ?** Sans réponse jusqu'à cette heure demain, je les efface.

    1 oui · 2 non, les effacer
