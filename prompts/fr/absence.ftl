# Ce que veut dire son propre silence, en français. Pour la forme, voir kolo.ftl.

## Making a rule

absence-by = Ton silence ne veut rien dire pour moi, sauf si tu dis ce qu'il veut dire. Chaque jour : **à quelle heure devrais-je avoir reçu un mot de toi ?** Par exemple *20:00*. (*je passe* pour en rester là.)

absence-again = Si je n'ai rien reçu à cette heure : **à quelle heure est-ce que je te demande si tu es là ?** Par exemple *20:30* ; ou 1 à cette même heure.

absence-tell = Et s'il n'y a toujours rien : **à quelle heure est-ce que je demande à quelqu'un de te chercher ?** Par exemple *21:00*.

absence-order = Ces heures ne vont pas ensemble : chacune vient après la précédente, toutes en douze heures, avec dix minutes ou plus pour ta réponse. **À quelle heure devrais-je avoir reçu un mot de toi ?**

absence-time-unclear = Il me faut une heure de la journée, par exemple *20:00*.

absence-contact = { $number } { $name }

absence-whom = **À qui est-ce que je demande d'abord de te chercher ?** { $list }

absence-needs-contact = Une règle a besoin d'une personne qui te chercherait, et qui a accepté d'être ton contact. Pour demander à quelqu'un : *{ $trust }*.

absence-read-back = { $days }, à l'heure locale ({ $place }) : tout mot de toi à partir de { $from } suffit. S'il n'y en a aucun à { $by }, je te demande à { $again }. S'il n'y en a toujours aucun à { $tell }, je demande à { $name } de te chercher, puis à tes autres contacts.

absence-read-back-nobody = { $days }, à l'heure locale ({ $place }) : tout mot de toi à partir de { $from } suffit. S'il n'y en a aucun à { $by }, je te demande à { $again }. S'il n'y en a toujours aucun à { $tell }, je demande à tes contacts de te chercher. La règle ne nomme personne.

absence-nobody-to-ask = Tu n'as aucun contact pour l'instant, je n'ai donc personne à qui demander de te chercher.

absence-every-day = Tous les jours

absence-weekdays = Du lundi au vendredi

absence-thin = À cette heure, je ne peux pas écrire à { $name }, seulement { $hours }. Je demanderais à tes autres contacts, ou j'attendrais.

absence-right = **Est-ce juste ?** 1 oui · 2 seulement du lundi au vendredi · 3 changer

absence-right-weekdays = **Est-ce juste ?** 1 oui · 3 changer

absence-word = Un mot à toi peut protéger la règle : qui tient ton téléphone ne peut alors pas l'arrêter sans ce mot. Écris-en un dont tu te souviendras, ou 1 pour aucun.

absence-word-short = Un mot de trois lettres ou plus, s'il te plaît ; ou 1 pour aucun.

absence-word-again = Écris encore une fois le même mot, pour que nous en ayons la certitude.

absence-word-differs = C'était un autre mot. Écris celui que tu veux, ou 1 pour aucun.

absence-asks-contact-later = À cette heure, je n'écris pas à { $name }. Je pose la question à { $time }. La règle vaut dès que j'ai un oui, et je te le dis alors.

absence-asks-contact = Je pose la question à { $name }. La règle vaut dès que j'ai un oui, et je te le dis alors.

absence-delete-word = J'ai le mot. Supprime maintenant les messages où tu l'as écrit, ici et sur tes autres appareils, pour que personne ne le lise.

absence-dropped = D'accord. Je n'en garde rien, et ton silence ne veut rien dire.

## Who is named

absence-be-named = { $name } a fait une règle et te nomme. Si je n'ai aucun mot à { $by } et que ma question reste sans réponse, je te demande à { $tell } de chercher, comme vous en convenez. Ce n'est peut-être rien. Le ferais-tu ? 1 oui · 2 non

absence-agreed-noted = Merci. Je le dis à { $name }.

absence-declined-noted = D'accord, je le dis à { $name }. Pour tout le reste, tu restes son contact.

absence-ended-for = Je ne veille plus sur le silence de cette personne : { $name }. Cette règle est terminée, et tu n'as rien à faire pour elle.

absence-declined = { $name } n'est pas d'accord, la règle ne vaut donc pas. Pour en faire une autre : *{ $again }*.

absence-not-agreed = { $name } n'a pas dit oui, la règle ne vaut donc pas. Pour en faire une autre : *{ $again }*.

absence-holds = { $name } est d'accord. La règle vaut, la première fois : { $day }. Pour la voir : *{ $again }*.

## Looking, and ending

absence-waits = Elle ne vaut pas encore : j'attends un oui. Il doit venir de cette personne : { $name }. Pour l'arrêter : *{ $end }*.

absence-stands = Elle vaut ; la prochaine fois : { $day }. Pour l'arrêter : *{ $end }*.

absence-none = Il n'y a pas de règle. Pour en faire une : *{ $again }*.

absence-which-word = Un mot protège cette règle. Lequel ?

absence-wrong-word = Ce n'est pas ce mot. La règle reste.

absence-locked = Trois mots faux ont été essayés : je n'en prends aucun pour cette règle avant cette date et cette heure : { $day }, { $time }. La règle reste, et je ne le dis à personne.

absence-ended = La règle est terminée. Ton silence ne veut plus rien dire.

absence-contact-gone = Ta règle nommait { $name }, qui ne fait plus partie de tes contacts, et ne nomme maintenant personne. Elle vaut toujours : je demanderais à tes autres contacts.

absence-nobody-left = Ta règle nommait { $name }, qui ne fait plus partie de tes contacts, et il n'y a personne d'autre. Je te demanderais à toi, mais je n'ai personne à qui demander de te chercher.

absence-rests = Ta règle d'absence se repose aussi, jusqu'à cette date : { $day }.

absence-stays-on = Ta règle d'absence continue quand même, puisqu'un mot la protège.

## Watching

absence-probe = Es-tu là ? Un mot suffit. S'il n'y en a aucun à { $time }, ta règle suit son cours.

absence-heard = J'ai ton mot. Je ne demande à personne.

absence-was-away = Je ne veillais pas de { $from } à { $to }, à l'heure de ta règle. Je te demande donc d'abord : es-tu là ? Un mot suffit. S'il n'y en a aucun à { $until }, ta règle suit son cours.

absence-was-away-for = De { $from } à { $to }, je ne veillais pas sur la règle qui te nomme pour { $name }. Je demande d'abord à { $name }. S'il n'y a aucun mot à { $until }, je t'écris de nouveau.

absence-was-away-earlier = Il y a quelques heures, de { $from } à { $to }, je ne veillais pas sur la règle qui te nomme pour { $name }. De retour, j'ai d'abord posé la question à { $name }. Si je ne t'ai pas demandé de chercher, tu n'as rien à faire.

absence-was-cut-off = De { $from } à { $to }, je n'ai pas pu te joindre, tu as donc plus de temps. Es-tu là ? S'il n'y a aucun mot à { $until }, ta règle suit son cours.

absence-was-cut-off-for = De { $from } à { $to }, je n'ai pas pu joindre { $name }, dont la règle te nomme. Ma question est partie. S'il n'y a aucun mot à { $until }, je t'écris de nouveau.

absence-unread = J'ai reçu de toi quelque chose que je n'ai pas pu lire. Écris-moi un mot, s'il te plaît. J'attends jusqu'à { $time }.

absence-reacted = Je ne peux pas lire les réactions. Écris-moi un mot, s'il te plaît. J'attends jusqu'à { $time }.
