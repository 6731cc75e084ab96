# La chaîne d'alerte d'un cercle, en français. Voir le début de kolo.ftl.

# $example: such as "!chain rain 30, storm 10" (here and below)
chain-none = Ce cercle n'a pas de chaîne d'alerte à lui. La personne qui anime propose des niveaux, chacun avec les minutes jusqu'à ce que tout le monde soit appelé : *{ $example }*

chain-example = pluie 30, orage 10

chain-unclear = Je n'ai pas pu lire cela comme des niveaux. Il m'en faut deux à quatre, chacun un mot de 30 lettres au plus avec ses minutes, de 1 à { $most } : *{ $example }*. Ce que l'on fait d'abord se met derrière deux points, en 200 lettres au plus.

chain-level-taken = *{ $level }* veut déjà dire quelque chose, ou s'y trouve deux fois. Choisis un autre mot pour ce niveau, s'il te plaît.

chain-too-soon = Ton cercle a reçu une question sur les niveaux il y a moins d'un jour. Pour que la question ne revienne pas jusqu'à ce que l'on cède, d'autres peuvent être proposés demain.

chain-read-back =
    Tout ton cercle lirait ces niveaux :

    { $lines }

chain-add-first = Pour ajouter ce que l'on fait d'abord : *{ $example }*

chain-right = **Je demande à chaque personne, en privé, si elle répond ?** 1 oui · 2 non

chain-dropped = D'accord. Je ne demande à personne, et rien n'a changé.

chain-asked = Je demande à chaque personne qui veut bien que je lui écrive. Tu n'apprends pas qui dit quoi. Dès que trois ont dit oui, elle vaut, et je le dis dans le cercle. Pour y mettre fin : *{ $end }*.

chain-proposed =
    Une chaîne d'alerte à nous est proposée :

    { $lines }

    Je demande à chaque personne, en privé, si elle répond. Nul ici ne lit qui dit oui ou non. Dès que trois ont dit oui, je dis ici qu'elle vaut.

# One of several lines
chain-level = **{ $level }** : la moitié tout de suite, tout le monde après { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}

chain-level-first = **{ $level }** : la moitié tout de suite, tout le monde après { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}. D'abord : { $first }

# $back: words to be typed (here and below)
chain-whether = Ton cercle peut avoir une chaîne d'alerte : qui accepte de répondre peut aussi la lancer, et j'appelle alors les autres qui ont accepté. Tu me répondrais, pour que je sache qu'un humain s'en occupe, et tu ferais ce qui est convenu. Qui répond apprend qui d'autre répond. Je ne dis ta réponse à personne. Pour arrêter : *{ $back }*.

chain-choice =
    { $lines }

    {"*"}*Est-ce que tu répondrais ?** 1 oui · 2 non

chain-hours = Entre quelles heures puis-je t'écrire pour la chaîne ? 1 de 7:00 à 23:00 · 2 à toute heure · ou d'autres, par exemple *9:00 à 22:00*. En dehors, je ne t'appelle pas.

chain-hours-need-place = Il me faut d'abord ton heure : écris *je suis à* et une ville, puis encore une fois tes heures.

chain-yes-noted = C'est noté : je peux t'écrire { $hours }. La chaîne vaut dès que trois ont dit oui ; le cercle le lit alors. *{ $alert }* la lance tant qu'elle vaut. *{ $back }* met fin à ta part.

chain-no-noted = D'accord. Je ne le dis à personne.

chain-still = Il y a quelque temps, tu as accepté de répondre pour la chaîne d'alerte de ton cercle. Est-ce toujours vrai ? 1 oui · 2 non. Si je n'entends rien pendant 14 jours, cela se termine.

chain-still-noted = Cela vaut 90 jours de plus. Pour y mettre fin : *{ $back }*.

chain-out = Je ne t'appelle plus pour la chaîne d'alerte de ton cercle, et tu ne peux plus la lancer. Je ne dis à personne pourquoi.

chain-holds = La chaîne d'alerte de ce cercle vaut à partir de maintenant. Qui a accepté de répondre peut la lancer.

chain-holds-no-more = **La chaîne d'alerte de ton cercle ne vaut pas en ce moment :** moins de trois répondent. D'ici là, ses mots n'y lancent aucune alerte. Une alerte ouverte continue.

chain-ended = La chaîne d'alerte de ton cercle a pris fin. Aucune nouvelle alerte n'y va ; une alerte ouverte continue.

chain-end-noted = La chaîne a pris fin. Qui avait accepté le lit en privé. Une alerte ouverte continue.

chain-holds-now =
    La chaîne d'alerte de ce cercle vaut. { $count } personnes répondent.

    { $lines }

chain-rests =
    La chaîne d'alerte de ce cercle ne vaut pas en ce moment : moins de trois répondent.

    { $lines }

chain-still-asked =
    La question est posée à chaque personne pour ces niveaux. Ils valent dès que trois ont dit oui :

    { $lines }

chain-you-answer = Tu réponds pour elle. Pour y mettre fin : *{ $back }*.

# Stands among names
chain-people = la chaîne de ton cercle ({ $level })

# Stands where a name stands
chain-somebody = quelqu'un de ta chaîne

chain-agreed = C'est pour la chaîne d'alerte de ton cercle. Ce que vous avez convenu de faire d'abord :

chain-nothing-agreed = C'est pour la chaîne d'alerte de ton cercle. Rien n'est écrit ici de ce que l'on fait d'abord. Fais ce dont vous avez parlé.

chain-not-yours = Ce niveau est de la chaîne d'alerte de ton cercle, et seul qui a accepté de répondre peut la lancer. Ton alerte est donc pour tes propres contacts. *{ $chain }* dans le cercle montre la chaîne.

chain-not-yours-nobody = Ce niveau est de la chaîne d'alerte de ton cercle, et seul qui a accepté de répondre peut la lancer. Écris toi-même à quelqu'un de ton cercle, ou appelle. *{ $chain }* dans le cercle montre la chaîne.

chain-open = Cela va à qui répond de la chaîne de ton cercle. *{ $own }* appelle aussi tes propres contacts.

chain-own-too = À partir de maintenant, je demande aussi à { $names }.

chain-all-asleep = **Personne n'a encore été appelé.** À cette heure, je ne peux écrire à personne de ta chaîne. J'appelle la première personne à { $time }. Si tu peux, appelle toi-même quelqu'un de ton cercle.

chain-explained = *{ $alert }* va à la chaîne d'alerte de ton cercle, et non à tes propres contacts.
