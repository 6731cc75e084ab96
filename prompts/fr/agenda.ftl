# Le programme d'un cercle, son horloge, et ce qui compte le plus pour les gens, en français.
# Comment s'écrivent ces textes est dit au début de kolo.ftl.

## Plan and clock

# $title : du parcours ; $now : par exemple « 17:12 » ; $zone : de l'horloge ; $list : messages « agenda-line », un par ligne ; $end : une phrase
agenda-shown =
    {"**"}{ $title }**. Il est { $now } ({ $zone }).

    { $list }

    { $end }

# De même pour un parcours lent ; $today : message « agenda-date »
agenda-shown-slow =
    {"**"}{ $title }**. Aujourd'hui : { $today }.

    { $list }

    { $end }

agenda-title = Programme

# $date : message « agenda-date »
agenda-title-of-day = { $title }, jour { $day } sur { $days }, { $date }

# $arcs : des noms à écrire ; $agenda, $insert : des commandes
agenda-empty = Rien n'est prévu ici. Pour prendre un programme tout fait : *{ $agenda }* et un de ces noms : { $arcs }. Pour y mettre un seul exercice : *{ $insert }* et son nom.

# $insert : une commande
agenda-no-arcs = Je ne connais pas de programme tout fait à prendre ici. Pour y mettre un exercice : *{ $insert }* et son nom.

# $number : par lequel on le désigne
agenda-line-done = { $number } · { $title } : fini

agenda-lines-done = { $first } à { $last } : fini

# $since, $until : des heures, par exemple « 17:09 »
agenda-line-running = { $number } · **{ $title }** : maintenant, depuis { $since }, jusque vers { $until }

agenda-line-open = { $number } · **{ $title }** : maintenant

agenda-line = { $number } · { $at } { $title }, { $minutes } min

agenda-line-untimed = { $number } · { $title }, { $minutes } min

# $date : message « agenda-date »
agenda-line-slow = { $number } · { $date } : { $title }

# $first, $last : numéros d'éléments
agenda-other-day = jour { $day }, à partir de { $at } : numéros { $first } à { $last }

agenda-other-day-untimed = jour { $day } : numéros { $first } à { $last }

agenda-other-day-over = jour { $day } : numéros { $first } à { $last }, fini

agenda-break = Pause

# $weekday : 1 est lundi ; $month : 1 est janvier
agenda-date = { $weekday ->
        [1] lun.
        [2] mar.
        [3] mer.
        [4] jeu.
        [5] ven.
        [6] sam.
       *[other] dim.
    } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[other] déc.
    }

# $at : une heure, par exemple « 18:24 » (ici et dans les trois suivants)
agenda-ends = Ce serait fini vers { $at }.

agenda-ends-in-time = Ce serait fini vers { $at }, comme prévu.

agenda-ends-late = Ce serait fini vers { $at }, { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    } plus tard que prévu.

agenda-ends-early = Ce serait fini vers { $at }, { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    } plus tôt que prévu.

# $date : message « agenda-date »
agenda-ends-on = Le dernier est prévu : { $date }

# $insert, $repeat : des commandes à écrire
agenda-through = Tout le programme est fini. Pour ajouter un exercice : *{ $insert }* et son nom ; pour refaire le dernier : *{ $repeat }*.

## Taking and changing it

# $title, $about : les mots du parcours ; $next, $undo : des commandes ; $changes : plusieurs, avec « · » entre elles
agenda-taken =
    {"**"}{ $title }** est maintenant le programme. { $about }

    Rien ne commence tout seul. Pour voir ce qui vient : *{ $next }*. Tu peux tout changer : { $changes }. Pour annuler la dernière décision : *{ $undo }*.

# $zone : une commande à écrire, par exemple « !fuseau Bogotá »
agenda-in-utc = Les heures sont en UTC. Une ville change cela, par exemple *{ $zone }*.

agenda-for-people = Ce programme (**{ $title }**) est prévu pour { $fewest } à { $most } personnes, et vous êtes ici { $here }. Tu peux le prendre malgré tout.

# $name : comme quelqu'un l'a écrit ; $arcs : des noms à écrire
agenda-no-arc = Je ne connais pas de programme nommé « { $name } ». Je connais ceux-ci : { $arcs }.

# $number : par lequel on le désigne ; $end : une phrase (ici et plus bas)
agenda-inserted = C'est ajouté, en numéro { $number } : **{ $title }**, { $minutes } minutes. { $end }

agenda-dropped = C'est enlevé : **{ $title }**. { $end }

agenda-moved = **{ $title }** a maintenant le numéro { $number }. { $end }

agenda-minutes = **{ $title }**, numéro { $number }, a maintenant { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. { $end }

agenda-swapped = Le numéro { $number } est maintenant **{ $title }**, { $minutes } minutes. { $end }

agenda-repeats = **{ $title }** revient une fois de plus, juste après, en numéro { $number }. { $end }

agenda-begun = Ce qui est fini ou en cours reste où il est. Tu peux changer ce qui vient à partir du numéro { $first }.

# $insert : une commande à écrire
agenda-nothing-to-come = Plus rien n'est à venir au programme. Pour ajouter un exercice : *{ $insert }* et son nom.

agenda-full = Le programme contient { $most } éléments, et je ne peux pas en prendre plus.

# $name : comme quelqu'un l'a écrit ; $agenda : une commande à écrire
agenda-no-item = Je n'y trouve pas « { $name } ». Pour voir ce qui est prévu, avec ses numéros : *{ $agenda }*.

# $choices : messages « agenda-choice » avec « · » entre eux
agenda-close = Je n'y trouve pas « { $name } ». S'en approchent : { $choices }. Réponds par un numéro ; toute autre réponse ne change rien.

agenda-choice = { $number } { $title }

# $example : une commande ou plusieurs, avec « · » entre elles
agenda-how = Cela s'écrit ainsi : { $example }.

## From one item to the next

next-offered = Ensuite : **{ $title }**, { $minutes } min. 1 commencer · 2 pas encore

next-offered-slow = Ensuite : **{ $title }**. 1 commencer · 2 pas encore

# $before, $day : numéros de jours
next-offered-day = Le jour { $before } est fini. Le jour { $day } commence avec **{ $title }**. 1 commencer maintenant · 2 pas encore

# $next : une commande à écrire
next-changed = Le programme a changé entre-temps, alors je n'ai rien fait. Pour le voir tel qu'il est maintenant : *{ $next }*.

# $until : une heure ; $zone : de l'horloge
break-begins = Une pause de { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }, jusqu'à { $until } ({ $zone }). Je dis quand elle est finie. D'ici là, rien n'attend personne.

# $next : une commande à écrire
break-over = La pause est finie. Quand assez de personnes sont de retour, celle qui facilite continue avec *{ $next }*.

break-about = Une pause. Rien n'est demandé à personne.

# $title : de l'élément ; $choices : messages « offered-script » avec « · » entre eux
swap-offered = À la place de ceci (**{ $title }**) : { $choices }. Réponds par un numéro ; toute autre réponse le laisse.

# $example : une commande à écrire, par exemple « !échanger 3 closing »
swap-none = **{ $title }** n'indique pas d'alternative. Tu peux prendre n'importe quel exercice par son nom, par exemple *{ $example }*.

shortened = { $minutes ->
        [one] Une minute de moins pour cette partie.
       *[other] { $minutes } minutes de moins pour cette partie.
    }

# $left : des minutes ; $next : une commande à écrire
shorten-too-much = { $left ->
        [one] Il ne reste qu'une minute
       *[other] Il ne reste que { $left } minutes
    } à cette partie. Pour la terminer maintenant : *{ $next }*.

shorten-no-time = Aucun temps n'est fixé pour cette partie. Pour la terminer, quand tu veux : *{ $next }*.

## Taking back

undo-nothing = Il n'y a aucune décision que je puisse annuler.

# $command : celle qui est reprise ; $end : une phrase
undone-change = C'est annulé : *{ $command }*. { $end }

# $step, $steps : numéros de parties
undone-step = Nous revenons à la partie { $step } sur { $steps } (**{ $title }**), et elle recommence. Ce qui a été lu reste lu. Ce qui m'a été écrit en privé pour une partie finie est peut-être déjà effacé.

# $command : celle qui reste ; $undo : une commande (ici et dans le suivant)
cannot-undo = *{ $command }* ne peut pas s'annuler : le cercle a lu ce qui en est venu. Pour aller à la décision d'avant, encore une fois *{ $undo }*.

cannot-undo-since = *{ $command }* ne peut pas s'annuler : ce que cela changeait a commencé, est fini ou a changé depuis. Pour aller à la décision d'avant, encore une fois *{ $undo }*.

## The clock

# $zone : par exemple « America/Bogota » ; $now : une heure
zone-set = L'horloge de ce cercle est maintenant celle-ci : { $zone }. Il y est { $now }.

# $example : une commande à écrire
zone-is = L'horloge de ce cercle est celle-ci : { $zone }. Il y est { $now }. Une autre ville la change, par exemple *{ $example }*.

zone-unknown = Je ne connais pas de ville ni de fuseau horaire « { $name } ». Une grande ville près de toi convient, par exemple *{ $example }*.

## What matters most

priorities-begin = Avant de commencer, je demande à chaque personne, en privé, ce qui compte le plus pour elle, pour que le programme s'y accorde. Je ne montre le choix de personne à personne.

# $list : messages « agenda-choice », un par ligne ; $pass : un mot à écrire
priorities-question =
    {"**"}Qu'est-ce qui compte le plus pour toi en ce moment ?** Jusqu'à trois numéros, comme *2 5*, ou *{ $pass }*. Le cercle ne voit pas ton choix ; les personnes qui me gèrent le pourraient. Je l'efface quand le programme est proposé. Dans un petit cercle, le programme peut laisser deviner.

    { $list }

# $themes : ce qui a été choisi ; $forget : des mots à écrire
priorities-noted = J'ai noté : { $themes }. Pour changer, écris de nouveau. Pour le retirer : *{ $forget }*.

# $pass : un mot à écrire
priorities-unclear = Je n'y ai rien trouvé de la liste, et je n'en ai rien gardé. Écris jusqu'à trois de ses numéros, comme *2 5*, ou *{ $pass }*.

priorities-too-many = Cela fait plus de trois, et je n'en ai rien gardé. Quels sont les trois qui comptent le plus ?

# $stop : une commande à écrire
priorities-not-now = Je demande les priorités avant les exercices, pas pendant. Demande-le de nouveau quand celui-ci est fini, ou termine-le avec *{ $stop }*.

priorities-open = Tout le monde n'a pas encore répondu sur ce qui compte le plus. 1 fermer la question, et voir ce qui en vient · 2 attendre

priorities-no-themes = Parmi les exercices qui conviennent à ce nombre de personnes, aucun ne dit à quoi il se rattache ; je n'ai donc rien pu proposer.

priorities-too-few = Trop peu de personnes ont choisi la même chose pour une proposition qui ne montre le choix de personne, ou rien ne tient dans le temps. J'ai effacé ce qui avait été choisi.

# $counts : messages « priorities-count », un par ligne
priorities-counts =
    Ce qui a été nommé, et par combien :

    { $counts }

priorities-count = { $theme } : { $count }

# $list : messages « script-line », un par ligne ; $minutes : de tous ; $most : le plus long ; $people : ici
priorities-proposal =
    Une proposition, { $minutes } minutes :

    { $list }

    Comment je l'ai faite : l'ouverture au début, la clôture à la fin ; entre les deux, des exercices pour { $people } personnes sur ce que la plupart ont nommé, vert avant orange avant rouge, jusqu'à { $most } minutes. Les choix sont effacés.

    1 la prendre comme programme · 2 la laisser

# $next, $undo : des commandes à écrire ; $changes : plusieurs, avec « · » entre elles
priorities-taken = C'est maintenant le programme. Tu peux tout changer : { $changes }. Pour voir ce qui vient : *{ $next }* ; pour annuler la dernière décision : *{ $undo }*.

priorities-withdrawn = La question sur ce qui compte le plus est retirée, et j'ai effacé les réponses.

# $example : une commande à écrire, par exemple « !priorités 90 »
priorities-how = Écris combien de minutes le programme peut durer, de 15 à 600, par exemple *{ $example }*.

theme-threats = se protéger des menaces

theme-livelihood = l'argent et de quoi vivre

theme-politics = lois, droits, espace pour agir

theme-land = terre et environnement

theme-rest = repos et santé

theme-trust = la confiance entre nous

theme-each-other = apprendre entre nous

theme-worth = notre valeur et nos forces

theme-allies = vers qui nous tourner

theme-plan = un plan en cas de danger

theme-organisation = comment nos organisations traitent le repos et la sécurité

theme-passing-on = transmettre ce que nous apprenons
