# Entraînements d'une alerte, et ce qui vient après une alerte, en français. Voir le début de kolo.ftl.

## À qui participe à un entraînement

alert-drill-asks =
    {"**"}Entraînement d'une alerte de { $name }{"**"}, { $time }. Compte : { $account }. Personne n'est en danger. Réponds ici, rien d'autre ; { $name } lit combien de temps a pris chaque étape. Une vraie alerte vient sans ces deux mots, avec votre mot commun s'il existe. *{ $stop }* met fin à l'entraînement pour tous.

    1 je m'en occupe · 2 je ne peux pas

alert-drill-asks-again =
    {"**"}Toujours l'entraînement de { $name }{"**"}, de { $time } : personne ne s'en occupe encore. Compte : { $account }. Personne n'est en danger. *{ $stop }* y met fin pour tous.

    1 je m'en occupe · 2 je ne peux pas

alert-drill-over = L'entraînement de { $name } est fini. Plus rien n'est nécessaire. À partir d'ici, tout est de nouveau réel : ce qui vient sans ces deux mots n'est pas un entraînement.

alert-drill-over-real = L'entraînement de { $name } est fini. **La suite est réelle : { $name } a lancé une alerte.** Elle vient sans ces deux mots.

alert-drill-comes = { $name } fera un entraînement d'alerte dans les deux jours, et tu y participerais. Personne ne sera en danger. Réponds alors comme à une alerte, et ne fais rien d'autre ; { $name } lit combien de temps a pris chaque étape. *{ $stop }* y met fin pour tous.

alert-drill-off = L'entraînement de { $name } que j'avais annoncé n'aura pas lieu.

alert-drill-may = Quels entraînements de { $name } peuvent te parvenir ? { $name } apprend combien de personnes participent, pas ce que tu dis. 1 tous, même sans annonce · 2 seulement annoncés · 3 aucun

alert-drill-may-any = Noté : tous les entraînements. *{ $mine }* change cela.

alert-drill-may-announced = Noté : seulement les entraînements annoncés. *{ $mine }* change cela.

alert-drill-may-never = Noté : aucun entraînement. Une vraie alerte te parvient toujours. *{ $mine }* change cela.

alert-drill-none-to-answer = Tu n'es le contact de personne, donc aucun entraînement ne te parvient.

alert-drill-clear = Une question sur l'entraînement. { $name } lit ta réponse ; je ne la garde pas. Ce que tu avais à faire était-il clair ? 1 oui · 2 pas tout à fait · 3 passer

alert-drill-thanks = Merci, c'était tout.

## À la personne

alert-drill-how = Un entraînement suit le chemin d'une alerte, et chaque message porte sa marque. Personne n'est en danger. 1 annoncé : tes contacts lisent avant qu'il en vient un · 2 sans annonce : seulement pour qui l'a accepté · 3 laisse tomber

alert-drill-when = Je n'y lis pas d'heure dans les deux jours à venir. Cela peut se dire ainsi : *{ $example }*

alert-drill-no-contacts = Personne n'est encore ton contact, il n'y a donc rien à essayer. *{ $trust }* le demande à quelqu'un.

alert-drill-nobody = Il n'y a pas d'entraînement : personne n'y participe pour le moment.

alert-drill-nobody-yet = Personne n'a encore accepté d'entraînement sans annonce. Je le demande à qui ne l'a pas dit, si je peux écrire à cette heure. Écris *{ $drill }* plus tard, ou choisis un entraînement annoncé.

alert-drill-announced = L'entraînement commence à { $time }, avec { $count ->
    [one] un contact
   *[other] { $count } contacts
}. Tes contacts lisent maintenant qu'il en vient un, pas quand. *{ $off }* l'annule.

alert-drill-planned = L'entraînement commence à { $time }, avec { $count ->
    [one] un contact
   *[other] { $count } contacts
}. Personne n'en lit rien avant. *{ $off }* l'annule.

alert-drill-none = D'accord, pas d'entraînement.

alert-drill-not-now = Je ne peux pas faire d'entraînement maintenant. *{ $drill }* marchera de nouveau plus tard.

alert-drill-all-asleep = Pas d'entraînement maintenant : à cette heure je ne peux écrire à personne qui participe. Je le peux à partir de { $time }. Écris alors *{ $drill }*.

alert-drill-missed = Je n'étais pas là à l'heure de l'entraînement. Il n'aura pas lieu. *{ $drill }* en prévoit un autre.

alert-drill-begins = L'entraînement commence, avec { $count ->
    [one] un contact
   *[other] { $count } contacts
}. Il va comme va une alerte, deux heures au plus. *{ $stop }* y met fin. En cas de vrai danger, lance une alerte comme toujours : cela met fin à l'entraînement, et c'est réel.

alert-drill-is-over =
    L'entraînement est fini. À partir d'ici, tout est de nouveau réel.

    { $report }

alert-drill-is-over-real = L'entraînement est fini. **Ton alerte est réelle**, et qui participait le lit.

alert-drill-asked = { $name } : message à { $time }

alert-drill-was-asleep = { $name } : pas de message, hors de ses heures

alert-drill-unasked = { $name } : pas de message

alert-drill-with-server = chez le serveur en { $span }

alert-drill-answered = réponse en { $span }

alert-drill-acted = en action en { $span }

alert-drill-unread = n'a pas pu lire mon message

alert-drill-span = { $minutes } min

alert-drill-span-short = moins de 1 min

alert-drill-reach = Quelques questions, si tu veux ; je ne garde aucune réponse. Les personnes que tu veux prévenir d'abord l'ont-elles été ? 1 oui · 2 pas tout à fait · 3 passer

alert-drill-change = Changerais-tu quelque chose ? 1 qui est appelé, ou l'ordre · 2 ce qui est convenu avec ces personnes · 3 rien · 4 passer

alert-drill-keep = Veux-tu que je garde pour toi les temps de cet entraînement, 7 jours ? 1 oui · 2 non, ne garde rien

alert-drill-kept = Gardés 7 jours. *{ $mine }* les montre.

alert-drill-not-kept = Je ne garde rien de cet entraînement.

alert-drill-was-clear = { $name }, à propos de l'entraînement : c'était clair.

alert-drill-was-unclear = { $name }, à propos de l'entraînement : ce n'était pas tout à fait clair. Vous pourriez en parler.

alert-drill-idea = Un entraînement montre si une alerte de ta part parvient aux tiens, avant d'en avoir besoin. *{ $drill }* en fait un. *{ $none }* : je ne le propose plus.

alert-drill-no-ideas = Je ne propose plus d'entraînement. *{ $drill }* marche toujours.

alert-drill-safe-word-later = Pendant un entraînement, on ne peut ni choisir ni changer de mot de sécurité. Quand il est fini, on le peut.

## Après une alerte

carry-may-keep-log = { $name } peut garder pour soi qui a pris quoi, et quand.

after-note = Une alerte peut rester un moment dans le corps. Mange, repose-toi, trouve de la compagnie si tu peux. Je garde 7 jours qu'il y en a eu une, rien d'autre ; *{ $keep }*, dans la journée qui vient, garde qui a pris quoi. Veux-tu que nous y revenions demain, toi et moi ? 1 oui · 2 non

after-review-comes = Je t'écris demain à { $time }.

after-no-review = D'accord.

after-review = Retour sur ton alerte : ce qui a aidé mérite d'être dit à quelqu'un de confiance. Je ne garde aucune réponse. Changerais-tu quelque chose ? 1 qui est appelé, ou l'ordre · 2 ce qui est convenu avec ces personnes · 3 tes mots, ou l'attente · 4 montre-moi les temps · 5 rien pour l'instant

after-change-contacts = *{ $contacts }* montre qui est appelé. *{ $trust } NOM* le demande à quelqu'un, *{ $first } NOM* fait appeler quelqu'un d'abord.

after-change-agreed = *{ $instructions } NOM : …* dit ce que quelqu'un doit faire. *{ $code } NOM : …* vous donne un mot pour une vraie alerte.

after-change-words = *{ $safe_word }* choisit le mot qui met fin à une alerte. *{ $grace } 20* la fait attendre 20 secondes.

after-anything-else = Autre chose ? 1 qui est appelé · 2 ce qui est convenu · 3 tes mots · 4 les temps · 5 rien pour l'instant

after-reviewed = D'accord. Je n'en garde rien.

after-no-log = Je n'ai de journal d'aucune alerte.

after-log-kept = Gardé 7 jours, pour toi seulement. *{ $mine }* le montre.

after-alert-on = Une alerte : { $date }

after-drill-on = Un entraînement : { $date }

after-no-alerts = Je ne garde aucune alerte de toi.

after-erased = Tout s'efface après 7 jours. *{ $forget }* efface tout maintenant.

after-forgotten = Effacé.
