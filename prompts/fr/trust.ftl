# Ce que l'on convient avec ses contacts pour un danger, en français. Pour la forme, voir kolo.ftl.

agree-on-danger = Convenez de ce que ferait { $name } en cas de danger, pour que ce soit connu d'avance : *{ $instructions }*. Un mot auquel se reconnaît une vraie alerte : *{ $code }*.

contact-not-yet = { $name } n'a pas encore dit oui. Après ce oui, tu pourras l'écrire.

## What a contact does

instructions-too-long = Cela fait { $length } caractères ; { $longest } sont possibles. Je n'ai rien gardé.

instructions-noted = C'est noté. Je le montre à { $name }, à ses heures, et je demande si c'est possible. Seul ce qui est accepté part avec une alerte. Modifier ton message le change, et je redemande. Le supprimer l'efface ici. Pour l'effacer aussi : *{ $no }*.

instructions-ask =
    En cas de danger, si je t'appelle, { $name } te demande ceci :

    { $words }

    1 je peux le faire · 2 pas cela · 3 parlons-en d'abord

instructions-you-agree = C'est noté. Tu le relis avec une alerte pour { $name }, et tous les 90 jours. Pour le revoir : *{ $show }*.

instructions-you-decline = C'est noté : { $name } apprend que ce n'est pas possible ainsi. Tu restes un contact. Parlez ensemble de ce que tu peux faire.

instructions-you-talk-first = Je l'ai dit à { $name }. Quand vous aurez parlé, écris ici : 1 je peux le faire · 2 pas cela

instructions-agreed = { $name } accepte de faire ce que tu as écrit. Cela part avec une alerte.

instructions-declined = { $name } ne peut pas faire ce que tu as écrit. Rien n'en part avec une alerte. Vous restez en lien : parlez de ce qui est possible, puis écris-le de nouveau.

instructions-talk-first = { $name } aimerait parler avec toi de ce que tu as écrit, avant d'accepter. D'ici là, rien n'en part avec une alerte.

instructions-none = Il n'y a encore rien à faire pour { $name } en cas de danger. Cela s'écrit ainsi : *{ $write } : appelle ma sœur, puis l'avocate*

instructions-shown =
    Pour { $name } ({ $state }) :

    { $words }

    Pour l'effacer : *{ $no }*.

instructions-for-you =
    En cas de danger pour { $name }, voici ce que tu as accepté de faire :

    { $words }

instructions-erased = C'est effacé ici, et ne part plus. { $name } l'a peut-être lu ; je lui dis que cela ne vaut plus.

instructions-erased-unread = C'est effacé ici. Je ne l'avais pas montré à { $name }.

instructions-withdrawn = Ce que { $name } t'avait demandé en cas de danger ne vaut plus. Tu restes un contact.

## The code word

code-word-noted =
    C'est noté. Dis le mot à { $name } de vive voix, jamais par écrit, et supprime ici ton message : je garde le mot. Je l'écris avec chacune de tes alertes ; après une alerte, choisissez-en un autre.

    Il montre qu'une alerte passe par moi, et non par un compte qui ressemble au mien. Il ne protège pas de qui a ton téléphone ou le sien, ni des personnes qui me gèrent. Pour l'effacer : *{ $no }*.

code-word-is-there = { $name } a choisi un mot de code pour toi, et te le dit de vive voix. Je l'écris seulement avec une alerte, pour que tu saches qu'elle passe par moi. S'il manque, vérifie par un autre moyen, mais vérifie. Si on t'a écrit ce mot, supprime le message dès que tu le sais.

code-word-unfit = Un mot de code a de { $shortest } à { $longest } lettres. Je n'ai rien gardé.

code-word-proposed = Un mot de code dit à { $name } qu'une alerte passe par moi. Par exemple { $ideas } ; mieux vaut un mot que vous trouvez ensemble, car ceux-ci restent écrits ici. Cela s'écrit ainsi, avec le mot derrière : *{ $verb } :*

code-word-ideas = lanterne | port | cannelle | parapluie | prairie | bouilloire | arc-en-ciel | noisette | boussole | couverture | verger | théière | plume | valise | bille | tournesol | bougie | ruban | galet | orange

code-word-stays = Il y a un mot de code pour { $name }, et il reste. Je ne le répète pas ici. Un nouveau mot le remplace. Pour l'effacer : *{ $no }*.

code-word-erased = Il n'y a pas de mot de code pour { $name } à présent.

code-word-is-gone = Le mot de code convenu avec { $name } ne vaut plus. D'ici un nouveau mot, les alertes viennent sans.

## Hours in danger

contact-in-danger = En cas de danger pour { $name }, puis-je t'écrire aussi en dehors de ces heures ? 1 oui, à toute heure · 2 non

in-danger-any-hour-noted = C'est noté : en cas de danger je t'écris à toute heure, sinon à tes heures. Laisse sonner mes messages la nuit aussi. Pour changer cela, pour toutes les personnes dont tu es un contact : *{ $usual }*.

in-danger-usual-noted = C'est noté : je t'écris à tes heures seulement, en cas de danger aussi. Pour changer cela, pour toutes les personnes dont tu es un contact : *{ $always }*.

contact-in-danger-any-hour = En cas de danger pour toi, je peux écrire à { $name } à toute heure.

contact-in-danger-usual = En cas de danger pour toi, je peux écrire à { $name } à ses heures seulement.

my-hours-in-danger-unclear = Quand une personne dont tu es un contact est en danger : *{ $always }*, ou *{ $usual }*.

still-hours = Je t'écris { $hours }, en cas de danger aussi. À toute heure en cas de danger : *{ $always }*.

still-hours-but-in-danger = Je t'écris { $hours } ; en cas de danger pour { $name }, à toute heure. Pour changer cela : *{ $usual }*.

## An identity that was replaced

same-contact = Les clés auxquelles je reconnais { $name } ({ $account }) ont été remplacées. Cela arrive quand on recommence sur un autre téléphone, et aussi quand quelqu'un d'autre s'empare du compte. Je n'appelle plus ce contact pour toi tant que tu n'as pas demandé, de vive voix, pas dans Matrix. 1 j'ai demandé, c'est bien { $name } : appelle de nouveau · 2 plus jamais

same-contact-noted = C'est noté : j'appelle de nouveau { $name } pour toi. Si quelqu'un a pu lire, choisissez un nouveau mot de code : *{ $code }*.

contact-again = { $name } a dit que c'est bien toi. Je t'appelle de nouveau pour cette personne.

identity-replaced = Les clés auxquelles je reconnais ton compte ont été remplacées. Si c'est toi, sur un autre téléphone : je demande aux personnes qui t'ont dans leurs contacts, et je ne t'appelle pas avant leur oui. Téléphone-leur. Si ce n'est pas toi, quelqu'un d'autre a peut-être ton compte : préviens-les.

suspended-contact-ended = { $name } ne fait plus partie de tes contacts. Je ne l'écris pas à ce compte, car je ne sais pas qui y lit. Dis-le de ton côté, s'il te plaît.

## In the list of contacts

contact-line-suspended = { $number } { $name } : pas d'appel, car les clés ont été remplacées. Quand tu auras demandé : *{ $trust }*

contact-any-hour-in-danger = en cas de danger à toute heure

contact-instructions-agreed = consignes acceptées

contact-instructions-open = consignes pas encore acceptées

contact-instructions-declined = consignes refusées

contact-has-code = mot de code

contact-far = loin

contact-outside = hors de ton organisation

## What is thin

contact-is-far = C'est noté : { $name } est loin de là où tu es. La même chose encore une fois le retire : *{ $again }*.

contact-is-not-far = C'est noté : { $name } n'est pas loin de là où tu es.

contact-is-outside = C'est noté : { $name } est hors de ton organisation. La même chose encore une fois le retire : *{ $again }*.

contact-is-not-outside = C'est noté : { $name } n'est pas hors de ton organisation.

cover-gap-in-danger = En cas de danger pour toi, je ne peux appeler personne { $hours }.

cover-no-gap-in-danger = En cas de danger pour toi, je peux appeler quelqu'un à toute heure.

cover-nobody = **En l'état, je ne peux appeler personne pour toi.**

cover-unread = Ce que j'écris ne peut pas être lu là-bas pour l'instant, car aucun de leurs appareils n'est vérifié : { $names }.

cover-nobody-reads = **Personne ne peut lire là-bas ce que j'écris**, car aucun de leurs appareils n'est vérifié. En l'état, je ne joins personne.

cover-near = À ma connaissance, aucun n'est loin de toi : ce qui te touche peut les toucher aussi. Si quelqu'un l'est : *{ $far }*.

cover-inside = À ma connaissance, aucun n'est hors de ton organisation : tous peuvent être touchés ensemble. Si quelqu'un l'est : *{ $outside }*.
