# Trajets : « je devrais être de retour avant », en français. Voir le début de kolo.ftl.

journey-to = {" "}vers { $to }

## Commencer, et voir

journey-holds = Ton trajet{ $to } est noté, jusqu'à **{ $day }, { $time }**, à l'heure de { $place }. Si je n'ai pas de mot d'ici là, je te demande. À { $check }, je demande à l'un de tes contacts de te chercher, à { $alert }, je lance une alerte. Dans cet ordre : { $names }.

journey-waypoint = { $number } { $name }, { $time }

journey-on-the-way = En chemin, *{ $there }* ou le numéro : { $list }

journey-how-ends = *{ $arrived }* y met fin. *{ $extend } 1h* lui donne plus de temps. *{ $cancel }* l'enlève.

journey-how-ends-word = Ton mot de sécurité y met fin, seul ou derrière *{ $arrived }*. *{ $extend } 1h* avec ton mot derrière lui donne plus de temps.

journey-needs-contact = Un trajet a besoin de quelqu'un que je puisse appeler, et personne n'a encore accepté d'être ton contact. *{ $trust }* le demande à quelqu'un. Écris ensuite ton trajet à nouveau.

journey-needs-zone = Je ne sais pas à quelle heure tu vis. Écris *{ $here }* et une ville. Écris ensuite ton trajet à nouveau.

journey-unclear = Il me faut sa durée, ou jusqu'à quand : *{ $journey } 4h vers Cúcuta* ou *{ $journey } jusqu'à 18h*. Rien n'est encore préparé.

journey-bounds = C'est trop tôt ou trop loin : il faut entre cinq minutes et quatorze jours à partir de maintenant. Rien n'a changé.

journey-waypoint-bounds = Un lieu en chemin a besoin d'une heure entre maintenant et la fin du trajet, et il peut y en avoir dix. Rien n'a changé.

journey-one-at-a-time = Tu as déjà un trajet, et je veille sur un seul à la fois. *{ $extend } jusqu'à 20h* change sa fin, *{ $cancel }* l'enlève.

journey-none = Tu n'as pas de trajet maintenant. *{ $journey } 4h vers Cúcuta* en commence un.

## Changer et finir. Les mêmes mots pour les deux mots

journey-ended = Ton trajet est fini. Je n'attends plus rien.

journey-extended = Noté. Ton trajet a jusqu'à { $time }.

journey-extend-which = De combien, ou jusqu'à quand ? Par exemple *{ $extend } 1h* ou *{ $extend } jusqu'à 20h*. Rien n'a changé.

journey-needs-word = Seul ton mot de sécurité met fin à ton trajet ou lui donne plus de temps. Ton trajet continue.

journey-wrong-word = Ce n'est pas ce mot. Ton trajet continue.

journey-goes-on = Ton trajet continue. Pour y mettre fin, écris *{ $arrived }* et rien d'autre.

journey-passed = { $name } : noté. Ton trajet a jusqu'à { $time }.

journey-off-until = Jusqu'à { $time }, je ne demande rien et ne lance rien pour ce trajet.

journey-off-moved = Jusqu'à { $time }, je ne demande rien et ne lance rien pour ce trajet. Ce qui était prévu avant l'est maintenant pour { $time }.

journey-off-which = Jusqu'à quand ? Par exemple *{ $off } 18h*. Rien n'a changé.

journey-noted = Noté. Tes contacts ne le lisent que si ce trajet devient une alerte.

journey-no-note = Je ne garde pas de note pour ce trajet.

journey-pace = Noté : je te le rappelle { $nudge } min avant la fin, j'attends ton mot { $wait } min, et encore { $check } min après avoir demandé à quelqu'un de te chercher.

journey-pace-later = Noté, à partir de ton prochain trajet, car ton mot de sécurité protège celui-ci : je te le rappelle { $nudge } min avant la fin, j'attends ton mot { $wait } min, et encore { $check } min après avoir demandé à quelqu'un de te chercher.

journey-pace-bounds = Ce peut être de { $from } à { $to } minutes, par exemple *{ $example }*. Rien n'a changé.

journey-forget = Ton trajet est en cours. Si je t'oublie, je ne peux appeler personne pour toi. Si tu le veux, écris *{ $forget }* encore une fois dans les dix minutes.

## Veiller

journey-nudges = Ton trajet{ $to } finit à { $time }. *{ $arrived }* si tu y es, *{ $extend } 1h* s'il te faut plus de temps.

journey-nudges-word = Ton trajet{ $to } finit à { $time }. Ton mot de sécurité y met fin.

journey-probe = **Es-tu là ?** Le temps de ton trajet{ $to } est passé. *{ $arrived }* y met fin, *{ $extend } 1h* lui donne plus de temps. Si aucun mot ne vient avant { $time }, je demande à l'un de tes contacts de te chercher.

journey-probe-word = **Es-tu là ?** Le temps de ton trajet{ $to } est passé. Ton mot de sécurité y met fin. S'il ne vient pas avant { $time }, je demande à l'un de tes contacts de te chercher.

journey-probe-waypoint = As-tu passé { $name } ? *{ $there }* ou { $number }. Si aucun mot ne vient avant { $time }, je demande à l'un de tes contacts de te chercher. Je ne lance pas d'alerte pour un lieu en chemin.

journey-was-away = Je ne veillais pas de { $from } à { $to }, l'heure de ton trajet. Je te demande donc d'abord : es-tu là ? *{ $arrived }* y met fin. Si aucun mot ne vient avant { $until }, la suite vient.

journey-was-away-word = Je ne veillais pas de { $from } à { $to }, l'heure de ton trajet. Je te demande donc d'abord : es-tu là ? Ton mot de sécurité y met fin. S'il ne vient pas avant { $until }, la suite vient.

journey-asked = Je demande à { $name } de te chercher. Si aucun mot de toi ne vient avant { $time }, je lance une alerte.

journey-asked-gently = Je demande à { $name } de te chercher. Je ne lance pas d'alerte pour un lieu en chemin.

journey-nobody-awake-yet = À cette heure, je ne peux écrire à aucun de tes contacts. Si aucun mot de toi ne vient avant { $time }, je lance une alerte.

journey-nobody-awake = À cette heure, je ne peux écrire à aucun de tes contacts. Je ne lance pas d'alerte pour un lieu en chemin.

journey-looks = { $name } a répondu, et te cherche.

journey-cannot = { $name } a répondu, et ne peut pas te chercher maintenant.

journey-said-well = { $name } a su que tu vas bien. J'attends ton propre mot jusqu'à { $time }.

journey-raised = Aucun mot n'est venu de ton trajet{ $to }, qui finissait à { $time }. Je lance une alerte à { $names }. *{ $end }* y met fin.

journey-raised-word = Aucun mot n'est venu de ton trajet{ $to }, qui finissait à { $time }. Je lance une alerte à { $names }. Ton mot de sécurité y met fin.

journey-raised-too = Aucun mot n'est venu de ton trajet{ $to }, qui finissait à { $time }. Les personnes à qui je demande dans ton alerte le lisent maintenant.

journey-nobody = Aucun mot n'est venu de ton trajet, et **il n'y a personne que je puisse appeler**. Si tu lis ceci en danger, appelle quelqu'un qui peut venir ou agir. Pour une autre fois : *{ $trust }*.

## À un contact

journey-check-asks = **Je n'ai pas de mot de { $name }.** Un trajet{ $to } devait finir à { $time }. Cela peut ne rien vouloir dire. Peux-tu chercher ? 1 je cherche · 2 je ne peux pas · 3 j'ai eu des nouvelles de { $name } : tout va bien. Compte : { $account }

journey-check-waypoint = **Je n'ai pas de mot de { $name }** à { $place }, prévu à { $time }, sur un trajet{ $to }. Cela peut ne rien vouloir dire, et je ne lance pas d'alerte pour cela. Peux-tu chercher ? 1 je cherche · 2 je ne peux pas · 3 j'ai eu des nouvelles : tout va bien. Compte : { $account }

journey-check-forced = Tu sais que quelqu'un force { $name }. À présent, aucun mot n'est venu d'un trajet{ $to }, qui finissait à { $time }. N'écris pas à { $name } et n'appelle pas. Fais ce que vous avez convenu.

journey-looks-noted = Merci, pour { $name }. Écris 3 si tout va bien, 2 si tu ne peux pas. Si je n'apprends rien avant { $time }, je lance une alerte.

journey-answer-noted = Noté, et transmis.

journey-well-noted = Noté, et transmis. J'attends le propre mot de { $name } jusqu'à { $time }, et je demande alors à nouveau.

journey-check-over = { $name } m'a écrit depuis. Pour l'instant, il n'est plus besoin de chercher.

journey-forgotten = Ce que je gardais de { $name } a été effacé : quelqu'un a écrit *oublie-moi*. **Cela ne dit pas que { $name } va bien.** Je ne te demande plus rien sur le trajet.

journey-was-away-for = Je ne veillais pas sur le trajet de { $name } de { $from } à { $to }. Je demande d'abord à { $name }. Si je ne t'ai pas demandé de chercher, tu n'as rien à faire.

journey-kolo-is-gone = **Kolo ne répond plus.** Ce message attendait sur le serveur pour ce cas. Un trajet de { $name }{ $to } devait finir à { $time }, et je n'ai pas pu demander. C'est peut-être seulement moi qui suis en panne. Veux-tu essayer de joindre { $name } directement ? Une réponse ici n'arrivera peut-être à personne.

## Dans une alerte

carry-journey = Je la lance de moi-même : un trajet{ $to } devait finir à { $time }, et aucun mot n'est venu.

carry-journey-under-way = Un trajet{ $to } est en cours, qui finit à { $time }.

carry-journey-note = Écrit à l'avance pour ce trajet :

carry-journey-of = Du nouveau sur { $name } :

## Une règle de silence, avec un mot de sécurité

absence-needs-safe-word = J'ai demandé que l'on te cherche. Seul ton mot de sécurité y met fin.
