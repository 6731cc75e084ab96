# Ce qui est à quelqu'un, au fil du temps, en français. Voir le début de kolo.ftl.

## What comes back on a later day

# $question : les mots du déroulé ; $pass : un mot à écrire
question-returns =
    Ceci reste entre toi et moi, même si les personnes qui me gèrent pourraient le lire. Quand tu l'as écrit, je te demande quand tu veux le retrouver.

    {"**"}{ $question }**

    Écris ici, ou *{ $pass }*.

form-returns = Je suis seul à lire ceci ; les personnes qui me gèrent le pourraient aussi. Quand c'est rempli, je te demande quand tu veux le retrouver ; je le garde jusque-là.

# $now : un mot à écrire
return-when = **Quand veux-tu retrouver ceci ?** Un jour, comme *1er juin* ou *dans trois semaines* ; ou *{ $now }*, quand cet exercice se termine. Jusque-là, je le garde, pour toi seulement.

returns-at-the-end = Je te le rends quand cet exercice se termine, et j'efface ma copie.

nothing-returns = Je ne garde rien de toi de cette partie, alors rien ne revient.

# $day : en toutes lettres ; $mine, $give, $erase : des mots à écrire
returns-on = Je le garde pour toi, et le rapporte ici : { $day }. Ensuite, j'efface ma copie. Pour voir ce que je garde pour toi : *{ $mine }* ; pour l'avoir plus tôt : *{ $give }* ; pour l'effacer : *{ $erase }*.

# $title : de l'exercice ; $written : un jour en toutes lettres. Les mots de la personne suivent.
text-comes-back = Ceci est de toi, pour toi : **{ $title }**, écrit { $written }.

text-comes-back-late = Je n'ai pas pu t'écrire le jour que tu avais choisi, alors cela vient tard. Ceci est de toi, pour toi : **{ $title }**, écrit { $written }.

# $give, $erase : par exemple « rendre 1 »
my-texts = Je garde ceci pour toi jusqu'à son jour ; personne d'autre ne le voit ici, mais les personnes qui me gèrent le pourraient. Pour avoir le premier maintenant : *{ $give }* ; pour l'effacer : *{ $erase }*, et ainsi de suite.

# $written, $day : en toutes lettres
text-of-mine = { $number } **{ $title }**. Écrit : { $written }. Revient : { $day }.

no-texts = Je ne garde rien que tu veuilles retrouver un autre jour.

# $mine : un mot à écrire (ici et plus bas)
no-such-text = Je ne garde rien sous ce numéro. Pour voir ce qu'il y a : *{ $mine }*.

text-erased = J'ai effacé ce que j'en gardais (**{ $title }**).

texts-stay = Ce que tu veux retrouver un autre jour reste avec moi jusque-là. Pour le voir, et savoir comment l'effacer : *{ $mine }*.

keep-returns = Si tu choisis pour cela un autre jour, je le garde jusque-là, pour toi seulement.

over-with-texts = Ici se termine **{ $title }**. Ce qu'une personne veut retrouver un autre jour reste entre elle et moi. Tout le reste de ce qui m'a été écrit pour ce seul exercice est effacé.

over-with-texts-and-promises = Ici se termine **{ $title }**. Ce qu'une personne veut retrouver un autre jour, et ce qu'elle s'est promis, reste entre elle et moi. Tout le reste de ce qui m'a été écrit pour ce seul exercice est effacé.

## An exercise alone

# $list : messages « open-alone », un par paragraphe ; $begin : un mot à écrire
exercises-alone =
    Ces exercices, tu peux les faire ici de ton côté, à toute heure. Aucun cercle ne l'apprend, ni aucune personne qui facilite.

    { $list }

    Réponds par un numéro, ou par *{ $begin }* et le nom.

# $number : pour répondre ; $title, $name : d'un déroulé
open-alone = { $number } **{ $title }** (*{ $name }*, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    })

nothing-open-alone = Il n'y a pas d'exercice à faire de son côté en ce moment.

only-for-circles = Je ne fais des exercices qu'avec les personnes d'un cercle où je suis.

# $title : de l'exercice ; $stop : un mot à écrire
already-alone = **{ $title }** est en cours pour toi. Pour y mettre fin : *{ $stop }* ; ensuite, tu peux en commencer un autre.

# $pass : un mot à écrire
answer-first = Je t'ai demandé ici quelque chose qui est encore ouvert. Réponds-y d'abord, ou *{ $pass }* ; ensuite, tu peux commencer ceci.

read-alone-privately = Ceci reste entre toi et moi, même si les personnes qui me gèrent pourraient le lire. Aucun cercle n'apprend que tu le fais, ni aucune personne qui facilite. À la fin, j'efface ce que tu as écrit.

keep-own-alone = Ce que tu écris pour toi te revient avant cela.

# Tous sont des mots à écrire
ways-out-alone = Pour laisser une question : *{ $pass }* ; pour mettre l'exercice au repos : *{ $pause }* ; pour y mettre fin : *{ $stop }*. Si tu n'écris rien pendant un jour, il se termine tout seul.

begin-alone = **On commence ?** 1 commencer · 2 pas maintenant

not-alone = D'accord. Rien n'a commencé, et je n'en garde rien.

go-on-alone = Prends ton temps. 1 continuer · 2 terminer ici

alone-rests = L'exercice est au repos, et rien ne presse. 1 continuer · 2 terminer ici

# $title : de l'exercice (ici et plus bas)
over-alone = Ici se termine **{ $title }**. Ce qui est à toi te revient, et je ne garde que ce que tu m'as demandé de garder.

alone-laid-still = Un jour a passé sans un mot, alors **{ $title }** se termine ici. Si tu as écrit quelque chose pour toi, cela te revient maintenant.

which-alone = **{ $title }**, que tu fais de ton côté

only-in-a-circle = Cela ne marche que dans un cercle ; cet exercice, tu le fais de ton côté.

# $exercises : un mot à écrire
help-alone = Ce que tu peux faire ici de ton côté : *{ $exercises }*.

## Handing what is one's own to one human

keep-hand = Ensuite, tu pourras le remettre à une seule personne qui facilite, si tu le dis deux fois ; pour cela, je garde une copie un jour au plus. Sinon, personne ne le voit.

# $question : les mots du déroulé ; $pass : un mot à écrire
question-hand =
    Ceci reste entre toi et moi, même si les personnes qui me gèrent pourraient le lire. À la fin, je te le rends. Tu pourras alors le remettre à une seule personne qui facilite, ou ne rien faire : ma copie s'efface dans la journée.

    {"**"}{ $question }**

    Écris ici, ou *{ $pass }*.

sheet-hand = Je suis seul à lire ceci ; les personnes qui me gèrent le pourraient aussi. À la fin de l'exercice, je te le rends. Tu pourras alors le remettre à une seule personne qui facilite, ou ne rien faire : ma copie s'efface dans la journée.

# $hand : des mots à écrire ; $name : qui le lirait. Cela suit les mots de la personne.
hand-offer = Si tu veux qu'une personne lise ceci, écris *{ $hand } { $name }*. Rien n'y oblige, et personne d'autre ne l'apprend. J'en garde une copie pour cela jusqu'à cette heure demain, puis je l'efface.

# $list : messages « hand-reader », sur une ligne
hand-offer-several =
    Si tu veux qu'une personne lise ceci, réponds par un numéro, ou *{ $hand } { $name }* : { $list }

    Rien n'y oblige, et personne d'autre ne l'apprend. J'en garde une copie pour cela jusqu'à cette heure demain, puis je l'efface.

# $number : pour répondre
hand-reader = { $number } { $name }

# $name : qui le lirait (ici et plus bas) ; $title : de l'exercice
hand-check = **{ $name } lira tout ce que tu as écrit ({ $title }), avec ton nom.** On ne peut pas revenir dessus. 1 le remettre · 2 le garder

# Derrière ce que quelqu'un retrouve.
copy-erased = J'ai effacé ma copie.

# Sous ce qui est revenu, là où le remettre avait été proposé.
hand-nobody = Il n'y a personne en ce moment, dans aucun de tes cercles, à qui tu pourrais remettre ceci. J'ai effacé ma copie.

hand-nobody-here = Il n'y a personne en ce moment dans ce cercle à qui tu pourrais remettre ceci. J'ai effacé ma copie.

hand-sending = Je l'envoie à { $name }, et je te dis quand c'est arrivé.

hand-arrived = C'est maintenant sur le serveur pour { $name }. J'ai effacé ma copie.

hand-lost = Je n'ai pas pu le porter à { $name } ; peut-être qu'une partie est arrivée, peut-être rien. J'ai effacé ma copie. Ce qui t'est revenu est toujours à toi.

hand-kept = Cela reste avec toi seulement. J'ai effacé ma copie.

hand-gone = Je ne peux plus le remettre à { $name }, et je n'ai rien envoyé.

hand-changed = J'ai effacé la copie que tu aurais pu remettre, parce que tu en as changé ou supprimé une partie.

# $name : qui l'a écrit ; $title : de l'exercice. Ses mots suivent.
handed-to-you = **{ $name }** te remet ceci, à toi et à personne d'autre : écrit en privé dans **{ $title }**. En parler ou non, et comment, c'est à { $name } de le dire.

# $title : de l'exercice
over-with-own = Ici se termine **{ $title }**. Ce que tu as écrit pour toi reste entre toi et moi, et seulement le temps que j'ai dit ; je n'en garde rien d'autre.
