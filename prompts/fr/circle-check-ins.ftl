# Ce qu'un cercle a des nouvelles du jour, en français. Voir le début de kolo.ftl.

## What a facilitator offers

offer-how = Tu peux offrir deux choses à ton cercle, chacune au plus une fois en trente jours. Des nouvelles du jour, que chaque personne prend ou laisse de son côté : *{ $plan }*. Une vue de comment va le cercle, en nombres et sans noms : *{ $view }*. Je te la relis d'abord.

offer-read-back =
    Voici ce que tout le cercle lira :

    { $told }

offer-right = Je pose ensuite la question en privé à chaque personne qui veut bien que je lui écrive. Tu n'apprends ni ce qu'elle dit, ni combien disent oui. **Je le fais ?** 1 oui · 2 non

offer-dropped = D'accord. Rien n'est offert.

offer-stands = C'est déjà offert, et cela tient toujours. Pour y mettre fin : *{ $off }*.

offer-too-soon = Cela a été offert à ton cercle il y a moins de trente jours. Pour que la question ne revienne pas jusqu'à ce que l'on cède, une nouvelle offre est possible à partir de ce jour : { $day }.

offer-none = Rien de tel n'est offert en ce moment.

offer-made = Le cercle l'a lu, et je pose la question à chaque personne en privé. Ce qu'elle dit reste avec elle. Fin de l'offre : { $day } ; ou avant, avec *{ $off }*.

## A plan for everybody

offer-told = { $name } offre à chaque personne ici des nouvelles du jour : je demanderais comment ça va { $rhythm }, à l'heure de chaque personne, dans son salon privé avec moi.

offer-told-private = C'est là que je pose la question : on peut prendre ces heures, en choisir d'autres, ou laisser. Nul ici n'apprend ce que vous dites, ni vos réponses plus tard, et la personne qui l'offre non plus.

offer-ended = Les nouvelles du jour ne sont plus offertes. Qui les a prises les garde, comme siennes.

offered-plan = { $name } offre des nouvelles du jour à tout ton cercle : je te demanderais comment tu vas { $rhythm }, à ton heure. Un mot suffit, et un mot y met fin.

offered-plan-unseen = Nul n'apprend ce que tu dis maintenant, ni si tu as des nouvelles du jour, ni tes réponses ; { $name } non plus. Les personnes qui me gèrent pourraient le voir.

offered-plan-whether = **Est-ce que tu veux ?** 1 oui, comme cela · 2 je choisis mes heures · 3 non

offered-plan-too = Tu as tes propres heures, et elles restent si tu ne dis rien d'autre. 1 prendre celles-ci à la place · 2 voir les miennes · 3 non, les miennes restent

offer-gone = Cette offre est finie. Pour choisir tes heures quand tu veux : *{ $check_in }*.

## A view of the circle

view-unclear = Pour une vue, il me faut un jour de la semaine et une heure. Cela peut s'écrire ainsi : *{ $example }*.

view-clock = L'heure du cercle n'est pas réglée. Pour une autre heure que celle de UTC, écris d'abord *{ $clock }* et une ville, puis propose à nouveau la vue.

view-too-few = Dans un cercle de moins de six, des nombres trahiraient quelqu'un. Je n'offre donc pas de vue ici.

view-told = { $name } propose une vue du cercle : { $rhythm } (heure de { $place }), j'écrirais ici combien sont au vert et combien à l'orange ou au rouge. Pour chaque personne qui a des nouvelles du jour compte sa dernière réponse des sept jours d'avant.

view-told-rule = Je ne le dis que si trois au moins sont au vert et trois au moins ne le sont pas. Sinon je n'écris rien cette semaine-là, ni pourquoi. Jamais un nom, jamais qui a répondu, jamais ce qui a été sauté. Ce que j'écris reste lisible dans ce salon.

view-told-private = Cela ne commence que si tout le cercle est d'accord. Je pose la question à chaque personne en privé, et nul n'apprend ce qu'elle dit. Un oui peut se retirer à tout moment ; alors il n'y a pas de vue, et nul n'apprend de qui cela vient.

view-made = Le cercle l'a lu, et je pose la question à chaque personne en privé jusqu'à ce jour : { $day }. Si tout le cercle est alors d'accord, une semaine entière passe, puis la première vue peut venir. Si aucune ne vient, je ne dis pas pourquoi, à toi non plus. Pour y mettre fin : *{ $off }*.

view-whether = { $name } propose une vue de ton cercle : { $rhythm } (heure de { $place }), j'écrirais dans le salon du cercle combien sont au vert et combien à l'orange ou au rouge.

view-again = Quelqu'un est arrivé dans ton cercle ou en est parti : la vue proposée par { $name } se repose, et je pose à nouveau la question à tout le cercle. J'écrirais dans le salon, { $rhythm } (heure de { $place }), combien sont au vert et combien à l'orange ou au rouge.

view-what-it-shows = Ta dernière réponse des sept jours d'avant compterait, sans ton nom, et seulement si trois au moins sont au vert et trois ne le sont pas. Qui connaît presque toutes les autres réponses pourrait deviner la tienne : s'il y a là des gens que tu ne connais pas, dis non.

view-right = Il faut le oui de tout le cercle, et nul n'apprend qui dit non. Pour retirer le tien à tout moment : *{ $off }*. **Es-tu d'accord ?** 1 oui · 2 non

view-agreed = J'ai reçu ton accord. Cela ne commence que si tout le cercle le donne. Pour le retirer, sans que nul ne l'apprenne : *{ $off }*.

view-elsewhere = Tes réponses ne peuvent compter que dans un seul cercle, car deux vues côte à côte pourraient te trahir ; et tu as dit oui dans un autre. Pour changer, écris d'abord *{ $off }*, puis réponds ici.

view-gone = La question ne se pose plus.

view-yours = Tu es d'accord pour que ta dernière réponse de la semaine compte dans une vue de ton cercle, sans ton nom. Pour le retirer, sans que nul ne l'apprenne : *{ $off }*.

view-not-yours = Tes réponses ne comptent dans la vue d'aucun cercle.

view-taken-back = C'est retiré : tes réponses ne comptent dans la vue d'aucun cercle, il n'y en aura donc pas. Nul n'apprend que cela vient de toi.

view-two = Comment nous allons cette semaine : { $greens } au vert, { $others } à l'orange ou au rouge.

view-three = Comment nous allons cette semaine : { $greens } au vert, { $ambers } à l'orange, { $reds } au rouge.

view-nobody-asked = Rien n'oblige à dire sa réponse. S'il vous plaît, ne vous la demandez pas.

view-ended = Il n'y a plus de vue du cercle, et je ne garde le oui de personne.
