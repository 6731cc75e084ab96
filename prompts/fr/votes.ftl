# Ce que Kolo dit des votes, et des réponses où personne n'est reconnu, en français.
# Comment écrire ici est dit au début de kolo.ftl.

## Answers without a name

# $question : les mots du déroulé ; $at_least : cinq ou plus ; $pass : un mot à écrire
anon-question =
    Le cercle lit ceci sans ton nom, mêlé à d'autres réponses, et seulement quand au moins { $at_least } personnes ont écrit. La personne qui facilite peut regarder avant, sans noms aussi. Les personnes qui me gèrent pourraient voir que c'est de toi.

    {"**"}{ $question }**

    Écris ici, ou *{ $pass }*.

# Après l'ouverture du mur. $at_least : cinq ou plus ; $forget : ce qui retire les mots, à écrire
anon-noted-later = J'ai tes mots. Le mur a déjà été ouvert, alors je ne les montre qu'avec d'autres mots nouveaux, au moins { $at_least } en tout ; s'il y en a moins, je les efface. Pour changer les tiens, écris de nouveau. Pour les retirer : *{ $forget }*.

# $count : des personnes, cinq ou plus
anon-ready = { $count } personnes ont écrit pour le mur. 1 regarder d'abord · 2 ouvrir le mur · 3 attendre

# $at_least : cinq ou plus ; $skip : une commande à écrire
anon-too-few = Il y a moins de { $at_least } choses à montrer, alors le mur reste fermé : sinon, on pourrait reconnaître quelqu'un. Tu peux attendre, ou laisser cette partie de côté avec *{ $skip }* ; j'efface alors ce qui a été écrit.

anon-preview = Ceci n'est visible que pour toi. C'est sans ordre, et je ne dis le nom de personne.

# « retenir » et « montrer » sont parmi les mots de words.ftl
anon-looked = 1 regarder encore · 2 ouvrir le mur · 3 attendre. Si quelque chose nomme quelqu'un ou peut lui nuire, tu peux le retenir : *retenir 3*, ou plusieurs, *retenir 3, 5* ; ce n'est alors pas montré. Je le dis à qui l'a écrit, et à personne d'autre.

# Derrière un nombre
anon-held-mark = (retenu)

anon-look-first = Je peux retenir quelque chose quand tu auras regardé : les numéros sont dans cette liste. 1 regarder d'abord · 2 ouvrir le mur · 3 attendre

# $numbers : un ou plusieurs, par exemple « 3, 5 »
anon-no-such-number = Il n'y a rien maintenant sous { $numbers }. 1 regarder encore

# $numbers : comme plus haut
anon-held-noted = Retenu : { $numbers }. Qui l'a écrit le sait, et peut écrire autre chose. 2 ouvrir le mur sans cela. Pour le montrer malgré tout : *montrer* et le numéro.

anon-show-noted = À montrer malgré tout : { $numbers }. Qui l'a écrit le sait. 2 ouvrir le mur

anon-held = Ce que tu as écrit pour le mur n'est pas montré. La personne qui facilite a regardé d'abord et l'a retenu, comme cela arrive quand des mots pourraient blesser ou désigner quelqu'un. Elle ne sait pas que c'est de toi. Tu peux écrire autre chose ici, ou en rester là.

anon-shown-after-all = Ce que tu as écrit pour le mur est montré malgré tout, sans ton nom.

anon-stale = Depuis que tu as regardé, quelque chose a été écrit ou changé. 1 regarder encore · 2 ouvrir le mur malgré tout · 3 attendre

anon-opens-again = D'autres mots ont été écrits pour le mur. Les voici, sans aucun ordre.

# $at_least : cinq ou plus ; $next : une commande à écrire
anon-shown = C'est tout. Cela reste dans ce salon ; ma copie s'efface à la fin de cette partie. Ce que tu m'écris à partir de maintenant, je ne le montre que si au moins { $at_least } personnes ont écrit quelque chose de nouveau. La personne qui facilite continue avec *{ $next }*.

anon-shown-kept = C'est tout. Cela reste dans ce salon et, sans noms, avec la récolte du cercle. À la fin de cette partie, je ne sais plus de qui c'est, et ne peux plus en retirer les mots d'une personne. Ce que tu m'écris maintenant, je ne le montre que si au moins { $at_least } personnes ont écrit du nouveau. La personne qui facilite continue avec *{ $next }*.

anon-stays-in-room = Le cercle a déjà lu ces mots, sans ton nom. Ils restent dans le salon ; je ne peux ni les changer ni les retirer.

# $at_least : cinq ou plus
anon-too-few-wrote = Moins de { $at_least } personnes ont écrit pour le mur, alors je n'en montre rien. Ce qui a été écrit est effacé.

anon-left-out = Le mur est laissé de côté. Je ne montre rien de ce qui a été écrit, et c'est effacé.

anon-came-after = Après l'ouverture du mur, trop peu de choses se sont ajoutées pour les montrer sans que l'on reconnaisse quelqu'un. Ce que tu as écrit n'a donc pas été montré, et c'est effacé.

## Votes

# $at_least, $here : des personnes
vote-needs = Cet exercice a un vote, et les voix ne se comptent qu'à partir de { $at_least }. Le cercle compte { $here } personnes. Tu peux laisser cette partie de côté, ou terminer l'exercice et en choisir un autre.

vote-begins = Maintenant, je demande à chaque personne de voter, en privé. Seuls les décomptes sont montrés ici, et seulement si au moins cinq d'entre vous votent.

vote-waits-for-options = Un vote vient ensuite. La personne qui facilite écrit sur quoi il porte ; puis je demande à chaque personne en privé.

# $question, $options : sur quoi l'on vote, une option par ligne ; $pass : un mot à écrire
vote-one =
    Le cercle ne voit que des décomptes, et seulement à partir de cinq voix. Ta voix s'efface quand elle est comptée ; d'ici là, les personnes qui me gèrent pourraient la voir.

    {"**"}{ $question }**

    { $options }

    Réponds par un numéro ou par ses mots, ou *{ $pass }*.

# $low, $high : les bouts de l'échelle
vote-scale =
    Le cercle ne voit que des décomptes, et seulement à partir de cinq voix. Ta voix s'efface quand elle est comptée ; d'ici là, les personnes qui me gèrent pourraient la voir.

    {"**"}{ $question }**

    Réponds par un nombre de { $low } à { $high }, ou *{ $pass }*.

vote-scale-next = **{ $question }**

    De { $low } à { $high }, ou *{ $pass }*.

# $example : une réponse, à écrire
vote-rank =
    Le cercle ne voit que des décomptes, et seulement à partir de cinq voix. Ta voix s'efface quand elle est comptée ; d'ici là, les personnes qui me gèrent pourraient la voir.

    {"**"}{ $question }**

    { $options }

    Réponds par tous les numéros, d'abord ce qui compte le plus pour toi, comme *{ $example }*. Ou *{ $pass }*.

# $dots : combien chaque personne en a
vote-dots =
    Le cercle ne voit que des décomptes, et seulement à partir de cinq voix. Ta voix s'efface quand elle est comptée ; d'ici là, les personnes qui me gèrent pourraient la voir.

    {"**"}{ $question }**

    { $options }

    { $dots ->
        [one] Tu as un point. Réponds par le numéro où tu le mets, comme *{ $example }*.
       *[other] Tu as { $dots } points, pour une option ou plusieurs. Écris un numéro par point, comme *{ $example }*.
    } Ou *{ $pass }*.

vote-option = { $number } { $option }

# $option : avec son nombre
vote-dots-on = { $option } : { $dots ->
        [one] un point
       *[other] { $dots } points
    }

# $choice : pour quoi l'on a voté ; $forget : ce qui le retire, à écrire
vote-noted = Ta voix : { $choice }. Tant que les voix ne sont pas comptées, tu peux en écrire une autre. Pour la retirer : *{ $forget }*.

# $left : des points
vote-dots-left = Ta voix : { $choice }. { $left ->
        [one] Il reste un point.
       *[other] Il reste { $left } points.
    } Rien n'oblige à s'en servir ; si tu veux, écris de nouveau tous tes numéros. Pour la retirer : *{ $forget }*.

vote-changed = C'est changé. Ta voix maintenant : { $choice }.

vote-withdrawn = Ta voix est retirée et effacée. Tant que le vote est ouvert, tu peux en écrire une autre.

# $number : ce que quelqu'un a écrit ; $most : le dernier nombre ; $example : à écrire
vote-no-such = Il n'y a pas de { $number } ici ; les numéros vont de 1 à { $most }. Je ne l'ai pas pris comme une voix. Cela peut s'écrire ainsi : *{ $example }*

vote-only-one = Il faut ici un seul numéro, et il y en avait plusieurs. Je ne l'ai pas pris comme une voix. Cela peut s'écrire ainsi : *{ $example }*

# $low, $high : les bouts de l'échelle
vote-off-scale = Il faut ici un nombre de { $low } à { $high }, rien d'autre. Je ne l'ai pas pris comme une voix. Cela peut s'écrire ainsi : *{ $example }*

# $missing : des nombres, par exemple « 2, 5 »
vote-missing = Il faut tous les numéros, chacun une fois ; il manque : { $missing }. Je ne l'ai pas pris comme une voix. Cela peut s'écrire ainsi : *{ $example }*

vote-twice = { $number } y est plus d'une fois, et il faut chaque numéro une seule fois. Je ne l'ai pas pris comme une voix. Cela peut s'écrire ainsi : *{ $example }*

# $dots : combien chaque personne en a
vote-too-many-dots = C'est plus que { $dots ->
        [one] ton point
       *[other] tes { $dots } points
    }. Je ne l'ai pas pris comme une voix. Cela peut s'écrire ainsi : *{ $example }*

vote-unclear-one = Je n'ai pas pu voir quelle option tu veux dire. Je ne l'ai pas pris comme une voix. Son numéro suffit, comme *{ $example }*.

vote-unclear = Je n'ai pas pu y lire de numéros. Je ne l'ai pas pris comme une voix. Cela peut s'écrire ainsi : *{ $example }*

# $count : des personnes, cinq ou plus
vote-ready = { $count } personnes ont voté. 1 compter les voix · 2 attendre

# $at_least : des personnes ; $skip : une commande à écrire
vote-too-few = Moins de { $at_least } personnes ont voté, alors je ne compte rien : sinon, on pourrait deviner une voix. Tu peux attendre, ou laisser cette partie de côté avec *{ $skip }* ; j'efface alors les voix.

# $question : sur quoi l'on a voté
vote-counted = **{ $question }** Votes : { $votes }.

# $at_least : des personnes
vote-too-few-here = **{ $question }** Moins de { $at_least } personnes ont voté ici, alors je ne compte rien.

# $option : avec son nombre, ou un nombre d'une échelle
vote-sum = { $option } : { $now }

vote-sum-twice = { $option } : avant { $before }, maintenant { $now }

vote-how-scale = Derrière chaque nombre, combien d'entre vous l'ont choisi.

# $first : autant qu'il y a d'options
vote-how-rank = Chaque première place donne { $first } points, et chaque place suivante un point de moins.

# $sums : le nombre de chaque option et sa somme
vote-picture = Les décomptes en barres. { $sums }

vote-picture-twice = Les décomptes en barres, pâle pour avant et foncé pour maintenant. { $sums }

# $next, $again : des commandes à écrire
vote-shown = Les voix de chaque personne sont effacées. La personne qui facilite continue avec *{ $next }*, ou vous fait voter encore sur la même chose avec *{ $again }*.

# $at_least : des personnes
vote-too-few-voted = Moins de { $at_least } personnes ont voté, alors je ne compte rien. Les voix sont effacées.

vote-left-out = Le vote est laissé de côté. Je ne compte rien, et les voix sont effacées.

no-vote-here = Il n'y a pas de vote compté dans cette partie, alors je ne peux pas en demander un autre.

# $next : une commande à écrire
vote-is-open = Le vote est encore ouvert. Pour compter les voix : *{ $next }*.

# $question : sur quoi l'on vote ; $most : des options
options-asked =
    Le cercle va voter, et tu dis sur quoi :

    {"**"}{ $question }**

    Écris-moi les options en un seul message, une par ligne, de 2 à { $most }. Ensuite, je demande à tout le monde.

options-too-few = Un vote a besoin d'au moins deux options. Écris-les toutes, s'il te plaît, en un seul message, une par ligne ou avec des virgules.

# $found, $most : des options
options-too-many = Cela fait { $found } options, et j'en prends { $most } au plus. Je n'ai encore rien demandé à personne. Écris, s'il te plaît, une liste plus courte.

options-noted = J'ai les options, et je demande à chaque personne en privé.

# $found, $most : des options
options-cut = Il y a { $found } choses sur lesquelles voter. Sur un téléphone, on peut en lire { $most } au plus, alors je prends les { $most } premières.

## Pictures

# $off : une commande à écrire
pictures-on = Désormais, je montre les décomptes aussi en image, à côté du texte. Pour y mettre fin : *{ $off }*.

pictures-off = Désormais, je ne montre les décomptes qu'en texte.

# $title : de l'exercice
own-chart = Pour toi seulement, ce que tu as choisi aujourd'hui (**{ $title }**). J'ai effacé ma copie.

# $question : les mots du déroulé ; $chosen, $most : nombres de l'échelle ; $bar : cases pleines et vides
own-bar =
    { $question }
    {"**"}{ $chosen } sur { $most }** { $bar }

## Votes on each thing that was gathered

# $number, $all : des choses, par exemple 2 sur 6 ; $item : les mots de quelqu'un
vote-item = { $number } sur { $all } : { $item }

# $question : les mots du déroulé ; $item : message « vote-item » ; $answers : message « vote-answers » ; $back : un mot à écrire
vote-each =
    Le cercle ne voit que des décomptes, et seulement là où cinq personnes ou plus ont voté. Tes voix s'effacent quand elles sont comptées ; d'ici là, les personnes qui me gèrent pourraient les voir.

    {"**"}{ $question }**

    { $item }

    { $answers }. Dès la deuxième, pour revenir à celle d'avant : *{ $back }*.

# Comme plus haut ; $answers : message « vote-answers-scale »
vote-each-scale =
    Le cercle ne voit que des décomptes, et seulement là où cinq personnes ou plus ont voté. Tes nombres ne reviennent qu'à toi, ici, en barres ; ensuite tes voix s'effacent. D'ici là, les personnes qui me gèrent pourraient les voir.

    {"**"}{ $question }**

    { $item }

    { $answers }. Dès la deuxième, pour revenir à celle d'avant : *{ $back }*.

vote-each-next =
    { $item }

    { $answers }

# $options : sur une ligne, avec des nombres ; $pass : un mot à écrire
vote-answers = { $options } · *{ $pass }*

vote-answers-scale = De { $low } à { $high }, ou *{ $pass }*

# $low, $high : les bouts de l'échelle
vote-scale-several =
    Le cercle ne voit que des décomptes, et seulement là où cinq personnes ou plus ont voté. Tes nombres ne reviennent qu'à toi, ici, en barres ; ensuite tes voix s'effacent. D'ici là, les personnes qui me gèrent pourraient les voir.

    {"**"}{ $question }**

    Réponds par un nombre de { $low } à { $high }, ou *{ $pass }*.

# Au-dessus des décomptes d'une chose
vote-item-counted = **{ $number }** { $item } (votes : { $votes })

vote-item-too-few = **{ $number }** { $item } (moins de { $at_least } personnes ont voté ici, alors je ne compte rien)

items-noted = C'est reçu, et je demande à chaque personne en privé.

# $list : des choses, une par ligne ; $most : sur combien l'on vote
items-left-out =
    Il y a eu plus de choses que l'on ne peut en parcourir sur un téléphone : je prends les { $most } premières. Hors du vote :

    { $list }

# $question : les mots du déroulé ; $most : des choses ; $skip : une commande à écrire
items-asked =
    Le cercle va voter sur chacune des choses réunies, mais il n'y en a aucune. La question est :

    {"**"}{ $question }**

    Écris-moi sur quelles choses elle porte, en un seul message, une par ligne, { $most } au plus. Ensuite, je demande à tout le monde. Ou laisse cette partie de côté avec *{ $skip }*.

vote-before-aside = Je ne montre pas les décomptes d'avant à côté de ceux-ci : cette fois, quelques personnes de plus ou de moins ont voté, et la différence pourrait dire ce qu'elles ont choisi.
