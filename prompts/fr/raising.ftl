# Les alertes telles qu'on les lance et les termine, en français. Pour la forme, voir kolo.ftl.

## Raising

raise-going = Pour { $names } dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}. *{ $cancel }* l'arrête.

raise-or-answer = Si c'était la réponse à une question : *{ $cancel }*, puis écris-la avec un autre mot au début.

raise-goes = Ton alerte est en route vers { $names }. Ce que tu écris ici maintenant va à qui répond. *{ $end }* la termine ; avec *{ $quiet }*, plus rien ne s'affiche ici.

raise-goes-word = Ton alerte est en route vers { $names }. Ce que tu écris ici maintenant va à qui répond. Ton mot de sécurité la termine ; avec *{ $quiet }*, plus rien ne s'affiche ici.

raise-nobody = **Je ne peux appeler personne pour toi :** personne n'a accepté d'être ton contact. En cas de danger, appelle tout de suite quelqu'un qui peut venir ou agir, ou le numéro d'urgence du lieu où tu es, si c'est sûr pour toi. Pour une autre fois : *{ $trust }*.

raise-noted = C'est noté, cela part avec ton alerte. *{ $cancel }* l'arrête encore.

raise-stopped = Arrêtée. Personne n'a été appelé.

raise-has-gone = Elle est déjà partie. *{ $end }* la termine ; *{ $false_alarm }* aussi, et dit qu'il n'y avait pas de danger.

raise-has-gone-word = Elle est déjà partie. Ton mot de sécurité la termine.

raise-passed-on = Cela va à qui répond. Pour terminer ton alerte, écris *{ $end }* et rien d'autre.

raise-passed-on-word = Cela va à qui répond. Seul ton mot de sécurité termine ton alerte.

raise-question-waits = Cela est allé à qui répond à ton alerte, et nulle part ailleurs. Ce qu'on te demandait attend la fin de l'alerte.

raise-contacts-stay = Tant que ton alerte est en cours, tes contacts restent comme ils sont. Quand elle sera terminée, tu pourras retirer quelqu'un.

raise-safe-word-later = Tant que ton alerte est en cours, le mot de sécurité ne peut être ni choisi ni changé. Quand elle sera terminée, il le pourra.

raise-quiet = Plus rien de l'alerte ne s'affiche ici. Elle continue. *{ $loud }* la montre de nouveau.

raise-loud = J'écris de nouveau ici comment elle avance.

raise-explained = *{ $alert }* au début d'un message appelle { $names } pour toi, après { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}. Rien ne part maintenant.

## Ending

raise-ended = Ton alerte est terminée. Je dis à qui en avait eu connaissance que tu es hors de danger.

raise-ended-false = Ton alerte est terminée. Je dis à qui en avait eu connaissance qu'il n'y avait pas de danger. Cela arrive, et ce n'est pas grave.

raise-none-open = Tu n'as aucune alerte en cours.

raise-needs-word = Seul ton mot de sécurité la termine. Écris ce mot, seul.

raise-wrong-word = Ce n'est pas ce mot. Ton alerte continue.

raise-forget = Ton alerte est en cours. Si je t'oublie, je ne peux plus appeler personne pour toi. Si tu le veux, écris *{ $forget }* encore une fois d'ici dix minutes.

## The grace

raise-grace = Désormais, une alerte de ta part attend { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
} avant de partir.

raise-no-grace = Désormais, une alerte de ta part part aussitôt. Rien ne l'arrête avant.

raise-grace-which = Une alerte de ta part attend { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
} avant de partir. Ce peut être de 0 à 60, par exemple *{ $example }*.

## The safe word

safe-word-ask = Avec un mot de sécurité, ce mot seul termine ton alerte : qui prend ton téléphone ne le peut pas. Écris-en un dont tu te souviendras même dans la peur, ou 1 pour aucun.

safe-word-current = Tu as un mot de sécurité. Écris-le d'abord.

safe-word-not-it = Ce n'est pas ce mot. Rien n'a changé.

safe-word-short = Un mot de trois lettres ou plus, s'il te plaît ; ou 1 pour aucun.

safe-word-taken = Ce mot veut déjà dire quelque chose pour moi. Un autre, s'il te plaît ; ou 1 pour aucun.

safe-word-again = Le même mot encore une fois, pour que nous en ayons la certitude.

safe-word-differs = C'était un autre mot. Écris celui que tu veux, ou 1 pour aucun.

safe-word-forced = Maintenant un second mot, pour le cas où l'on te force à la terminer. Ici, il ressemble en tout au premier ; mais qui connaît ton alerte lit que l'on te force, et s'il n'y en a aucune, il en lance une sans que cela se voie. Écris-le, ou 1 pour aucun.

safe-word-too-near = Il ressemble trop à ton mot de sécurité. Un autre, s'il te plaît ; ou 1 pour aucun.

safe-word-set = C'est gardé. Supprime maintenant les messages où tu l'as écrit, ici et sur tes autres appareils, pour que personne ne le lise.

safe-word-unchanged = D'accord. Rien n'a changé.

safe-word-none = Tu n'as pas de mot de sécurité. *{ $end }* termine une alerte.

## What is sent besides words

raise-not-sealed = Le fichier n'est pas chiffré, je ne l'ai donc transmis à personne. Une autre application le chiffrera peut-être. Tu peux aussi le dire avec des mots.

raise-not-sealed-words = Le fichier n'est pas chiffré, je ne l'ai donc transmis à personne. Tes mots, eux, vont à qui répond. Une autre application le chiffrera peut-être.

raise-no-more = Je transmets { $most } photos, enregistrements et fichiers avec une alerte. Celui-ci ne va à personne ; les mots, si.
