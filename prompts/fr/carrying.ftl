# Porter une alerte aux personnes de confiance, en français. Pour la forme, voir kolo.ftl.

## To who is asked. $name: who is in danger; $account: such as @mira:example.org; $time: such as 16:42

carry-alert = **ALERTE de { $name }**, { $time }. Compte : { $account }

carry-alert-again = **Toujours l'alerte de { $name }**, de { $time } : personne ne l'a prise en main. Compte : { $account }

carry-level = Son mot pour cela : **{ $level }**

carry-code = Ton mot avec moi : *{ $code }*

carry-forced = **{ $name } agit sous la contrainte : le mot qui le dit est arrivé.** N'écris pas et n'appelle pas : d'autres lisent peut-être, et croient que c'est fini. Fais ce que vous avez convenu.

carry-forced-before = **Avant cela était arrivé le mot qui dit que { $name } agit sous la contrainte.** Cette alerte est venue depuis, et d'autres lisent peut-être : n'écris pas et n'appelle pas. Fais ce que vous avez convenu.

carry-when = { $day }, { $time }

carry-wrote = Ses mots :

carry-update = De { $name }, { $time } :

carry-agreed = Ce que vous avez convenu :

carry-nothing-agreed = Rien n'est écrit ici entre vous. Fais ce dont vous avez parlé.

carry-choice = 1 je m'en occupe · 2 je ne peux pas

carry-about = Il s'agit de l'alerte de { $name } : personne ne l'a prise en main. 1 je m'en occupe · 2 je ne peux pas

carry-about-you-lead = Il s'agit de l'alerte de { $name }, que tu mènes. 1 je suis dessus · 2 je ne peux pas continuer

carry-you-lead = Merci. **Tu mènes maintenant, pour { $name }.** Quand quelque chose avance, écris *{ $acting }*, *{ $done }* ou *{ $hand } NOM* ; 2 si tu ne peux pas continuer. Sans nouvelles à { $time }, je te demande.

carry-other-leads = Merci. { $lead } mène. Reste à portée : j'écris s'il le faut.

carry-somebody-leads = { $lead } a pris en main l'alerte de { $name } et mène. Reste à portée : je t'appelle si plus rien ne vient. 1 je suis là aussi · 2 je ne peux pas

carry-acting-noted = C'est noté, et transmis. Sans nouvelles à { $time }, je te demande.

carry-noted = C'est noté, et transmis.

carry-done-noted = Je transmets que selon toi c'est fait. L'alerte reste ouverte jusqu'au mot de { $name }. Si ce n'était pas fini : *{ $acting }*.

carry-cannot-noted = D'accord. Si personne d'autre ne peut, je te redemande.

carry-gives-up-noted = Merci de l'avoir portée. Je m'adresse maintenant aux autres.

carry-still = **Es-tu toujours dessus, pour { $name } ?** 1 oui · 2 je ne peux pas continuer. Sans nouvelles à { $time }, je m'adresse aux autres.

carry-lead-lost = Je n'ai rien reçu de toi au sujet de { $name }, je m'adresse donc aux autres. Si tu es toujours dessus : 1

carry-nobody-to-hand = Personne d'autre n'a encore répondu : tu mènes toujours. Si tu ne peux pas continuer : 2

carry-hand-to-whom = Tu mènes toujours. Peut prendre le relais : { $names }. Écris *{ $hand } NOM*

carry-nobody-asked-more = Depuis trois jours je demande pour { $name }, et personne n'a dit s'en occuper. Je ne demande plus. { $name } n'a pas mis fin à l'alerte. Si tu peux faire quelque chose : 1

carry-all-clear = **FIN D'ALERTE de { $name }, { $time }.** Merci d'avoir été là. Il ne faut plus rien. Le corps met parfois du temps : mange, repose-toi, et raconte à quelqu'un comment tu l'as vécu.

carry-false-alarm = **FIN D'ALERTE de { $name }, { $time } : il n'y avait pas de danger.** Il ne faut rien. Cela arrive, et vous savez maintenant que cela te parvient.

carry-clear-after-force = **Voici le mot qui dit que tout va bien, écrit par { $name }, { $time }.** Avant, il y avait eu celui qui dit une contrainte. Je ferme l'alerte ici. **N'y crois qu'après avoir parlé avec { $name }**, de la façon convenue.

carry-never-ended = Il y a un jour on a dit que c'était fait, et je n'ai eu depuis aucun mot de { $name }. Je m'arrête ici. **{ $name } n'a jamais mis fin à cette alerte.** Ce n'est peut-être rien, ou si : tu en sais plus que moi.

carry-forgotten = Ce que je gardais de { $name } a été effacé : *oublie-moi* a été écrit. L'alerte s'arrête ici avec cela. **Ce n'est pas un mot qui dit que { $name } est hors de danger.** Continue comme il te semble juste.

## In the room of those who have answered. $log: a word to be typed

carry-room = Ici se trouvent celles et ceux qui ont répondu à l'alerte de { $name }. { $name } n'est pas ici ; ce qui vient de là, je l'apporte. Toutes les personnes ici lisent ce qui s'écrit. *{ $log } : …* garde une ligne pour qui vient plus tard.

carry-came = { $name } a répondu.

carry-leads = { $name } mène maintenant.

carry-is-acting = { $name } agit.

carry-is-done = { $name } dit que c'est fait. L'alerte reste ouverte jusqu'au mot de la personne qui l'a donnée.

carry-not-heard = Plus rien n'est venu de { $name } ; je m'adresse aux autres.

carry-log = Jusqu'ici :

carry-logged = C'est gardé.

carry-room-ends = C'est terminé. Cette salle reste là 24 heures encore, pour ce que vous avez à vous dire ; puis je la dissous.

## To the person

carry-with-server = Chez le serveur pour { $names }. Personne n'a encore répondu.

carry-with-server-too = Chez le serveur pour { $names }.

carry-not-with-server = Pas encore chez le serveur : { $names }. J'essaie encore.

carry-has-it = { $name } s'en occupe, { $time }.

carry-has-it-too = { $name } a répondu aussi, { $time }. { $lead } mène.

carry-acts = { $name } agit, { $time }.

carry-done = { $name } dit que c'est fait, { $time }. Ton mot met fin à l'alerte.

carry-nobody-yet = Personne ne s'en occupe en ce moment. Je redemande à { $time }.

carry-nobody-at-all = Depuis trois jours personne n'a dit s'en occuper, et je ne demande plus à personne. L'alerte reste ouverte : ce que tu écris ici la relance.

carry-nobody-left = Il n'y a plus personne à qui je puisse demander pour toi. L'alerte s'arrête ici, et personne ne s'en occupe. Si tu peux, appelle toi-même quelqu'un.

carry-all-asleep = **Je n'ai encore demandé à personne.** À cette heure, je ne peux écrire à aucun de tes contacts. Je demande à { $name } à { $time }. Si tu peux, appelle toi-même : { $names }.

carry-probe = Je suis là. Si c'est fini, ton mot le dit.

carry-never-ended-by-you = Un jour est passé depuis qu'on a dit que c'était fait. Je m'arrête ici, et je dis à qui le savait que tu n'as pas mis fin à l'alerte. Une nouvelle alerte marche à tout moment.

## How it stands, line by line

carry-stands = Ton alerte de { $time } :

carry-stands-unasked = { $name } : pas encore de question

carry-stands-queued = { $name } : en route, pas encore chez le serveur

carry-stands-with-server = { $name } : chez le serveur, pas de réponse

carry-stands-cannot = { $name } : ne peut pas maintenant

carry-stands-away = { $name } : ne peut pas lire mon message en ce moment

carry-stands-answered = { $name } : a répondu, { $time }

carry-stands-leads = { $name } : a répondu, { $time }, et mène

carry-stands-acting = { $name } : agit, { $time }

carry-stands-leads-acting = { $name } : mène, et agit, { $time }

carry-stands-done = { $name } : dit que c'est fait, { $time }

carry-stands-silent = { $name } : avait répondu, et je redemande

carry-stands-gone = { $name } : n'est plus contact

## What is sent besides words

carry-picture = Une photo de { $name }, { $time }

carry-recording = Un enregistrement de { $name }, { $time }

carry-film = Une vidéo de { $name }, { $time }

carry-file = Un fichier de { $name }, { $time }

carry-place = Un lieu de { $name }, { $time }

carry-deleted = { $name } a effacé ceci, que tu avais reçu :

## If Kolo is the one that fails

carry-kolo-is-gone = **ALERTE de { $name }**, { $time }, **et Kolo, qui la portait, s'est arrêté.** Ce message attendait sur le serveur pour ce cas. Peut-être que personne ne s'en occupe. Compte : { $account }. Agis toi-même, s'il te plaît, et appelle qui peut savoir. Une réponse ici n'arrivera peut-être à personne.
