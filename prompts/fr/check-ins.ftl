# Des nouvelles du jour : comment va quelqu'un, quand il le choisit, en français. Voir le début de kolo.ftl.

## Setting up

checkin-what = Je peux prendre ici de tes nouvelles, quand tu le choisis : une question, et un mot suffit. Personne d'autre ne voit tes réponses, mais les personnes qui me gèrent le pourraient. Je garde chaque réponse 90 jours, pour toi, puis je l'efface.

checkin-when = **Quand veux-tu que je demande ?** Par exemple : *{ $example }*. Ou *{ $pass }*, et rien n'est prévu.

checkin-when-unclear = Je n'ai pas pu y lire des jours et une heure. Cela peut s'écrire ainsi : *{ $example }*. Ou *{ $pass }*, et on laisse.

checkin-unclear = Je n'ai pas pu lire quand c'est, alors je n'ai rien changé. Cela peut s'écrire ainsi : *{ $example }*.

checkin-which-days = **Quels jours ?** *Tous les jours*, *du lundi au vendredi*, ou les jours par leur nom. Ou *{ $pass }*.

checkin-which-times = **À quelle heure ?** Par exemple *8:30* ; jusqu'à trois fois par jour. Ou *{ $pass }*.

checkin-where = **Où es-tu ?** C'est pour l'heure seulement : une grande ville proche suffit, comme *Bogotá*, ou un fuseau horaire. Ou *{ $pass }*.

checkin-where-near = **Lequel est-ce ?** { $places }. Un numéro suffit, ou une autre ville. Ou *{ $pass }*.

checkin-where-unclear = Je ne connais pas ce lieu. Une plus grande ville à la même heure suffit, ou un fuseau comme *Africa/Dakar*. Ou *{ $pass }*.

checkin-remind-whether = **Sans réponse de ta part, veux-tu un seul rappel, deux heures après ?** 1 oui · 2 non

checkin-right = **Est-ce bien cela ?** 1 oui · 2 changer

checkin-nothing = D'accord. Rien n'est prévu, et je n'en garde rien. Pour commencer quand tu veux : *{ $check_in }*.

checkin-unchanged = D'accord. Cela reste comme avant ; pour le voir : *{ $check_in }*.

checkin-who-reads = Personne d'autre ne voit tes réponses, mais les personnes qui me gèrent le pourraient. Je garde chaque réponse 90 jours, pour toi, puis je l'efface.

checkin-ways = Rien ne t'oblige à répondre : le silence ne veut rien dire ici. Pour voir ou changer ceci : *{ $check_in }* ; pour y mettre fin : *{ $off }*.

## The plan in words

checkin-plan = Je prends de tes nouvelles { $rhythm }, ou quelques minutes après (heure de { $place }).

checkin-plan-on-the-minute = Je prends de tes nouvelles { $rhythm }, à la minute près (heure de { $place }).

checkin-next = La prochaine fois : { $day }, { $time }.

checkin-next-today = La prochaine fois : aujourd'hui, { $time }.

checkin-no-next = Avec ce plan, il n'y a pas de prochaine fois.

checkin-reminds = Sans réponse de ta part, je te le rappelle une fois, { $after } après.

checkin-reminds-not = Je ne te fais pas de rappel.

checkin-quiet-hours = Silence : { $hours }. À ces heures, je ne demande et ne rappelle rien de ceci.

checkin-no-quiet-hours = Il n'y a plus d'heures de silence.

checkin-away-until = Ailleurs : je ne demande rien avant { $day }.

checkin-holidays = Pas de question : { $days }.

checkin-none = Il n'y a pas de plan : je ne prends pas de tes nouvelles. Pour en commencer un : *{ $check_in }*.

checkin-changes = Pour le changer, écris par exemple *{ $rhythm }*. Il y a aussi *{ $away }* et *{ $holiday }* (avec un jour), *{ $quiet }* (avec des heures) et *{ $reminder }* (avec une durée, comme 3 h).

checkin-looks = Pour voir tes réponses : *{ $back }* ; pour les effacer : *{ $forget }* ; pour que je ne demande plus : *{ $off }*.

checkin-example = Je n'ai pas pu lire cela, alors je n'ai rien changé. Cela peut s'écrire ainsi : *{ $example }*.

checkin-asleep = { $time } tombe dans tes heures de silence ({ $hours }), je ne demanderais donc jamais. Je n'ai rien changé : choisis une autre heure, ou mets fin au silence avec *{ $no_quiet }*.

checkin-quiet-clash = Je demande à { $time }, qui tombe dans ces heures. Je n'ai rien changé : choisis d'autres heures, ou d'abord une autre heure pour la question.

checkin-ended = Je ne demande plus. Pour recommencer : *{ $check_in }*.

checkin-ended-with-answers = Je ne demande plus. Tes réponses restent pour toi jusqu'au bout de leurs 90 jours ; pour les effacer maintenant : *{ $forget }*. Pour recommencer : *{ $check_in }*.

checkins-stay = Je prends de tes nouvelles, comme tu l'as choisi. Pour voir quand : *{ $check_in }* ; pour y mettre fin : *{ $off }*.

## Asking and answering

checkin-choices = 1 vert · 2 orange · 3 rouge · 4 sauter

checkin-reminder = Ma question est encore ouverte, si tu le veux. 1 vert · 2 orange · 3 rouge · 4 sauter

checkin-noted = C'est noté : { $light }.

checkin-corrected = C'est changé ; maintenant c'est { $light }.

checkin-skipped = D'accord.

checkin-can-change = Jusqu'à la prochaine question, tu peux écrire un autre de ces mots, ou modifier ou supprimer ton message. Pour voir tes réponses : *{ $back }*.

checkin-more-not-kept = Je ne garde que ce mot. Je ne peux pas répondre au reste ; il demeure dans ton message, pour toi.

checkin-only-these = Je ne peux prendre que l'un de ces mots : 1 vert · 2 orange · 3 rouge · 4 sauter. Ce que tu écris d'autre ici, je ne le garde pas, et rien ne t'oblige à répondre.

checkin-ground = Si quelque chose de petit pouvait aider maintenant : *{ $ground }*.

checkin-may-note = Un jour plus léger, tu peux écrire *{ $helps } :* et tes mots à toi derrière. Je te les montre les jours comme celui-ci, et à personne d'autre.

checkin-contact = **Veux-tu qu'une personne te contacte ?** 1 { $names } · 2 personne pour l'instant

checkin-nobody = D'accord. Personne ne l'apprend.

checkin-stays = Je ne lis pas de réponse dans ton message tel qu'il est, alors celle-ci reste : { $answer }. Pour qu'elle soit effacée, supprime le message.

checkin-erased = J'ai effacé cette réponse aussi.

reactions-unread = Je ne lis pas les réactions, ces petites images sous un message : elles ne sont pas chiffrées, et ton serveur les voit. Réponds s'il te plaît par un mot ou un numéro.

## What helps

what-helps-you =
    Tu as écrit un jour ce qui aide alors :

    { $words }

what-helps-noted = C'est gardé, pour toi seulement ; les personnes qui me gèrent pourraient le lire. Je te le montre quand tu réponds orange ou rouge. Pour le remplacer : *{ $helps } :* et d'autres mots ; pour l'effacer : *{ $forget }*.

what-helps-change = Pour le remplacer : *{ $helps } :* et d'autres mots ; pour l'effacer : *{ $forget }*.

what-helps-nothing = Tu n'as encore rien noté. Écris *{ $helps } :* et tes mots à toi derrière, et je te les montre quand tu réponds orange ou rouge.

what-helps-erased = Tes mots sur ce qui aide sont effacés.

what-helps-too-long = Cela fait { $length } caractères ; un jour difficile, { $longest } suffisent à lire. Écris plus court s'il te plaît ; rien n'a changé.

keep-what-helps = Certains de tes mots peuvent devenir ce que je te montre quand tu réponds orange ou rouge, si tu me le dis ensuite.

what-helps-offer =
    Tu as écrit ceci pour toi :

    { $words }

    {"**"}Veux-tu que je le garde, et que je te le montre quand tu me réponds orange ou rouge ?** 1 oui · 2 non. Personne d'autre ne le voit, mais les personnes qui me gèrent le pourraient. Sans réponse, je l'efface en moins d'un jour.

what-helps-offer-instead =
    Tu as écrit ceci pour toi :

    { $words }

    {"**"}Veux-tu que je le garde à la place de ce que tu as noté comme t'aidant ?** 1 oui · 2 non. Je te le montre après orange ou rouge, et à personne d'autre. Sans réponse, j'efface ceci en moins d'un jour, et tes mots d'avant restent.

what-helps-offer-too-long = Ce que tu as écrit en dernier est long à lire un jour difficile, alors je ne le garde pas. Pour garder quelque chose de plus court : *{ $helps } :* et { $longest } caractères au plus.

what-helps-not-taken = D'accord. J'ai effacé ma copie.

## Looking back

been = Pour toi seulement, ce que tu as répondu { $days ->
        [one] aujourd'hui
       *[other] ces { $days } derniers jours
    } :

been-nothing = Je ne garde pas de réponses de toi { $days ->
        [one] d'aujourd'hui
       *[other] de ces { $days } derniers jours
    }.

been-week = Semaine du { $day } : { $days }

been-day = { $weekday } { $answers }

been-picture = Les mêmes réponses en image : une ligne par semaine, du lundi au dimanche. 1 avec une barre basse et blanche, c'est vert ; 2 avec une barre plus haute et grise, orange ; 3 avec la plus haute, noire, rouge ; un tiret, sauter.

been-more = Pour avoir tout ce que je garde : *{ $file }* ; pour l'effacer : *{ $forget }*.

been-file-line = { $day } : { $answer }

been-file-name = notes-{ $date }.txt

been-file-caption = Toutes les réponses que je garde pour toi. Là où tu mets ce fichier, d'autres pourraient le trouver.

answers-forgotten = Toutes tes réponses sont effacées ici. Tes messages qui les contiennent restent sur ton serveur et tes appareils ; toi seulement peux les supprimer.

answers-forgotten-plan-stays = Toutes tes réponses sont effacées ici. Tes messages qui les contiennent restent sur ton serveur et tes appareils ; toi seulement peux les supprimer. Je continue de demander ; pour y mettre fin : *{ $off }*.
