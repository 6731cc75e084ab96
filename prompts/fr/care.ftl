# Ce que Kolo dit de l'accord, du soutien, du repos, et de plusieurs cercles à la fois, en français.
#
# Pour la forme, voir kolo.ftl.

## Qui lit, et ce qui est gardé : des phrases qui se mettent ensemble

read-room = Tout le monde ici lit ce qui s'écrit dans ce salon.

read-groups = Dans un petit groupe, seuls ses membres et moi lisons.

read-alone = Ce que je te demande en privé, je suis seul à le lire.

read-shown = Une partie de ce que tu m'écris en privé, je la montre ici, sans noms.

read-rows = Une ligne de tableau n'est montrée que si la personne qui l'a écrite le veut.

read-counts = Des votes, je ne montre que les décomptes, et seulement à partir de cinq voix.

read-operator = Les personnes qui me gèrent pourraient voir qui a écrit quoi.

# Dit une fois dans un cercle, sur un serveur d'accueil aux limites étroites
answers-take-time = Ce serveur d'accueil ne prend mes messages que lentement. Si vous écrivez à plusieurs en même temps, ma réponse peut prendre { $minutes ->
        [one] jusqu'à une minute
       *[other] jusqu'à { $minutes } minutes
    }. Rien ne se perd entre-temps.

keep-nothing = Je n'en garde rien.

keep-erased = Ce que tu écris en privé et que je ne montre pas, je l'efface avant la fin.

keep-own = Ce qui est à toi seulement te revient avant cela.

keep-promise = Une promesse reste avec moi, pour toi seulement, jusqu'à ce que tu la retires.

# $days : pendant combien de jours c'est gardé
keep-group = Ce qui est dit ou montré ici, je peux le garder { $days ->
        [one] encore un jour
       *[other] jusqu'à { $days } jours
    } ; cela devient un fichier, sans noms, seulement si les personnes qui ont participé sont d'accord.

# $pass, $pause, $stop : des mots à écrire
ways-out = Pour laisser une question ou un tour : *{ $pass }*. Pour arrêter l'exercice pour tout le cercle : *{ $pause }* ou *{ $stop }*. Cela marche à tout moment, et personne ne demande pourquoi.

# $content : les mots du déroulé
may-be-hard = Ce qui peut être difficile : { $content }

# $instead : les mots du déroulé
do-instead = Si ce n'est pas le moment pour toi : { $instead }

## Taking part

# $name : une personne qui facilite ; $next : une commande à écrire
begin-when-asked = Je demande à chaque personne, en privé, si elle aimerait participer. Personne d'autre ne voit la réponse. { $name }, rien ne commence avant que tu écrives *{ $next }*.

# $title : de l'exercice
take-part = **Aimerais-tu participer à « { $title } » ?** Personne d'autre ne voit ta réponse. 1 oui · 2 pas encore · 3 me poser une question

takes-part = C'est noté : tu participes à **{ $title }**. Cela commence dans le cercle quand la personne qui facilite le dit. Jusque-là, *2* veut toujours dire pas encore.

takes-part-when-it-goes-on = C'est noté : tu participes à **{ $title }**. L'exercice est arrêté en ce moment ; quand il reprend, tu en es.

# $yes : un mot à écrire (ici et dans le suivant)
not-this-time = D'accord. Je ne le dis à personne, et je ne te demande rien pour cet exercice. Tu peux lire dans le cercle. Si tu veux quand même participer, écris *{ $yes }* ici.

# $instead : les mots du déroulé
not-this-time-instead = D'accord. Je ne le dis à personne, et je ne te demande rien pour cet exercice. Autre chose que tu peux faire : { $instead }

    Si tu veux quand même participer, écris *{ $yes }* ici.

# $name : une personne qui facilite
question-passed-on = J'ai demandé à { $name } de t'écrire. Quand ce sera lu, je ne peux pas le dire. **Aimerais-tu participer ?** 1 oui · 2 pas encore

nobody-to-ask = Il n'y a pas d'autre personne qui facilite ici en ce moment. **Aimerais-tu participer ?** 1 oui · 2 pas encore

# $name : qui veut demander
wants-to-ask = { $name } aimerait te demander quelque chose avant **{ $title }**. Peux-tu lui écrire ?

# $title : de l'exercice ; $next : une commande à écrire
you-can-begin = Tu peux commencer **{ $title }** avec *{ $next }*. Les personnes qui me répondent plus tard peuvent encore entrer.

# $names : dans l'ordre des tours ; $pass, $later : des mots à écrire
round-order-quiet = L'ordre : { $names }. Pour laisser ton tour, aussi d'avance et en privé : *{ $pass }* ; la parole va alors à la personne suivante, sans un mot. Pour le prendre plus tard : *{ $later }*.

## Private support

# $name : une personne qui facilite ; $support : un mot à écrire
be-support = { $name } demande si tu serais là, en privé, pour des personnes du cercle. Si quelqu'un m'écrit *{ $support }*, je te préviens, et tu dis si tu peux lui écrire à ce moment. Le cercle peut lire que tu es là. Pas besoin de savoir quoi dire. **Serais-tu là ?** 1 oui · 2 non

# $name (ici et dans les suivants) : la personne nommée
support-asked = Je demande à { $name } en privé. Je te dis sa réponse.

# $command : à écrire, par exemple « !soutien non »
you-are-support = Merci. Le cercle peut lire que tu es là. Pour y mettre fin, à tout moment et sans raison à donner : *{ $command }*.

you-are-no-support = D'accord. Je n'envoie personne vers toi.

support-ended = Je ne demande plus à { $name } d'être là pour d'autres, et je le lui dis.

said-yes-to-support = { $name } a dit oui, et sera là pour le soutien en privé.

said-no-to-support = { $name } ne peut pas être là pour le soutien en privé. Aucune raison n'est nécessaire. Tu peux nommer quelqu'un d'autre.

# $supporter, $name : deux personnes du cercle
support-for = Si { $name } demande quelqu'un, je m'adresse d'abord à { $supporter }.

not-support-yet = { $name } n'a pas encore dit oui pour être là pour d'autres.

# $list : les messages suivants, un par ligne ; $support : un mot à écrire
support-list =
    Pour le soutien en privé :

    { $list }

    Si tu m'écris *{ $support }* en privé, je te mets en contact. Aucune raison n'est demandée, et le cercle n'en voit rien.

support-line-all = - { $supporter }, pour tout le monde

support-line-next = - { $supporter }, si la personne d'avant ne peut pas

# $names : des personnes du cercle
support-line-for = - { $supporter }, d'abord pour { $names }

# $command : à écrire, par exemple « !soutien »
no-support = Personne n'a été nommé ici pour le soutien en privé. Une personne qui facilite peut le faire avec *{ $command }* et un nom.

# $command : comme plus haut
red-needs-support = Cet exercice peut toucher à des menaces ou à des blessures. En plus de toi, il faut ici quelqu'un que l'on puisse joindre en privé et qui ait dit oui. Demande à quelqu'un avec *{ $command }* et son nom.

# $title : de l'exercice ; $command, $resume : des commandes à écrire
red-lacks-support = J'ai mis en pause **{ $title }** : cet exercice demande une personne qui facilite et une seconde pour le soutien en privé, et l'une des deux n'est pas là. Au cercle, j'ai seulement annoncé une pause. Pour demander à quelqu'un : *{ $command }* et un nom ; pour reprendre, quand les deux sont là : *{ $resume }*.

# $title : de l'exercice ; $command : à écrire
red-still-lacks = **{ $title }** reste en pause : cet exercice demande une personne qui facilite et une seconde pour le soutien en privé, toutes deux dans ce salon. Avec *{ $command }* et un nom, tu demandes à quelqu'un.

# $name : à qui c'est demandé ; $forget : un mot à écrire (ici et dans le suivant)
support-called = J'ai demandé à { $name } de t'écrire. Il n'y a pas encore de réponse ; je te le dis quand elle vient. Si tu n'en as plus besoin, écris *{ $forget }*.

support-called-not-answer = J'ai demandé à { $name } de t'écrire. Il n'y a pas encore de réponse ; je te le dis quand elle vient. Si ton mot répondait à la question, écris *{ $forget }*, puis ta réponse avec quelques mots de plus.

# $name, $next : deux personnes du cercle
support-cannot = { $name } ne peut pas en ce moment. J'ai demandé à { $next } ; il n'y a pas encore de réponse.

support-not-yet = { $name } n'a pas encore répondu. J'ai aussi demandé à { $next }.

# $name : qui a répondu
support-answered = { $name } a répondu, et va t'écrire maintenant.

# $names (ici et dans les suivants) : à qui c'est demandé
support-nobody-yet = Personne n'a encore répondu. J'ai demandé à : { $names }. Dès qu'une réponse vient, je te le dis. Si cela ne peut pas attendre, tourne-toi, s'il te plaît, vers quelqu'un près de toi.

support-nobody-can = J'ai demandé, et personne ne peut en ce moment ({ $names }). Si cela ne peut pas attendre, tourne-toi, s'il te plaît, vers quelqu'un près de toi. Tu peux m'écrire de nouveau à tout moment.

support-nobody = Il n'y a personne ici en ce moment à qui je puisse demander pour toi. Si cela ne peut pas attendre, tourne-toi, s'il te plaît, vers quelqu'un près de toi.

support-still-asked = J'ai demandé à : { $names }. Personne n'a encore répondu. Je te le dis quand une réponse vient.

support-taken-back = D'accord. Je fais savoir que tu n'en as plus besoin, et rien d'autre.

# $name : qui demande
asks-for-support = **{ $name } demande que tu lui écrives, en privé.** Aucune raison n'est à donner. 1 je lui écris maintenant · 2 je ne peux pas

support-thanks = { $name } sait maintenant que tu vas lui écrire.

# $supporter, $name : deux personnes du cercle
support-taken = { $supporter } va écrire à { $name }. Il ne te reste rien à faire.

support-not-needed = { $name } n'en a plus besoin. Il ne te reste rien à faire.

## Holding still, steadying, resting

# $resume : une commande à écrire
held-still = Nous nous arrêtons un moment. Il n'y a rien à faire, et rien à expliquer. Cela reprend quand la personne qui facilite écrit *{ $resume }*.

no-practice = Je n'en connais pas dans cette langue.

grounding-alone = Pour toi seulement, à ton rythme. Laisse de côté ce qui ne te convient pas.

grounding-not-answer = Je n'ai pas pris ton mot pour une réponse. Si c'en était une, écris-la avec quelques mots de plus.

grounding-together = Un moment pour reprendre appui. Qui veut s'y joint, à sa façon ; rien n'oblige.

energiser-together = Un moment pour se réveiller un peu. Qui veut s'y joint, à sa façon ; rien n'oblige.

# $minutes : sans pause ; $pause, $handover : des commandes à écrire
rest-stretch = Cela fait { $minutes } minutes que tu facilites sans pause. Pour que tout le monde se repose, toi aussi : *{ $pause }*. Avec *{ $handover }* et un nom, quelqu'un d'autre prend la suite.

# $hours : facilitées aujourd'hui ; $handover : une commande à écrire
rest-day = Cela fait { $hours } heures que tu facilites aujourd'hui. Le reste peut attendre un autre jour, ou passer à quelqu'un d'autre : *{ $handover }* et un nom.

# Des mots à écrire
help-care =
    En privé aussi, quoi qu'il se passe :

    - *{ $support }* : une personne t'écrit.
    - *{ $ground }* : de quoi reprendre appui.
    - *{ $hold }* : une pause pour tout le cercle, écrite ici ou là-bas.

# Des commandes à écrire
help-caring =
    Et pour prendre soin des personnes :

    - *{ $support }* et un nom : demander à quelqu'un d'être là en privé.
    - *{ $ground }*, *{ $energiser }* : reprendre appui, se réveiller.
    - *{ $notes }* : les notes, en privé.
    - *{ $handover }* et un nom : quelqu'un d'autre facilite.
    - *{ $slow }* : chaque partie reste ouverte un jour.
    - *{ $offer }* : prendre des nouvelles entre les rencontres.

# Des commandes à écrire
help-planning =
    Et pour le programme :

    - *{ $agenda }* : le voir avec ses heures.
    - *{ $insert }* ou *{ $drop }* et un nom : le changer.
    - *{ $shorten }* et un nombre : gagner des minutes.
    - *{ $undo }* : annuler ta dernière décision.
    - *{ $groups }* et des noms : de petits groupes ; *{ $call_back }* : les rappeler.
    - *{ $harvest }* : ce qui peut être emporté.

## For facilitators, before it begins

# $title : de l'exercice ; $notes : une commande à écrire
preview = Pour toi seulement, avant le début : **{ $title }**. Pour voir tout ce qui est écrit pour la facilitation : *{ $notes }*.

notes-aims = **À quoi cela sert**

notes-needed = **Ce qu'il faut**

notes-points = **À garder en tête**

notes-of = **{ $title }** : notes pour toi seulement

no-notes = Il n'y a pas de notes pour **{ $title }**.

# $command : à écrire, par exemple « !notes »
notes-of-which = Rien n'est annoncé ici en ce moment. *{ $command }* et le nom d'un exercice montre ses notes.

# $least, $most, $here : des personnes
few-people = Cet exercice est prévu pour au moins { $least } personnes ; il y en a ici { $here ->
        [one] une
       *[other] { $here }
    }. Tu peux commencer malgré tout.

many-people = Cet exercice est prévu pour { $most } personnes au plus, et vous êtes { $here }. Cela peut durer plus longtemps, ou tu en fais deux cercles.

## Late or back

# $step, $steps : numéros de parties ; $minutes : qui restent, 0 si cela ne peut se dire
came-late = Le cercle en est à **{ $title }**, partie { $step } sur { $steps }{ $minutes ->
        [0] {""}
        [one] , avec encore une minute environ
       *[other] , avec encore { $minutes } minutes environ
    }. Une place t'y attend.

# $hours : qui restent, 0 si cela ne peut se dire
came-late-slow = Le cercle en est à **{ $title }**, partie { $step } sur { $steps }{ $hours ->
        [0] {""}
        [one] , ouverte encore une heure environ
       *[other] , ouverte encore { $hours } heures environ
    }. Une place t'y attend.

# $question : les mots du déroulé ; $pass : un mot à écrire
late-round = Chaque personne répond à son tour dans le cercle : **{ $question }** Je t'y nomme quand c'est ton tour. Pour le laisser : *{ $pass }*.

late-alone = Je demande quelque chose à chaque personne en privé. À toi aussi. Pour laisser la question : *{ $pass }*.

# $questions : les mots du déroulé
late-any-order = Dans le cercle, tout le monde répond dans n'importe quel ordre : { $questions }

late-silence = En ce moment, le cercle fait silence ensemble. Rien ne t'est demandé.

late-open = Rien ne t'est demandé en ce moment. Tu peux te joindre aux autres comme tu veux.

## Several circles

# $choices : les messages suivants, un par ligne
which-circle =
    Tu es dans plusieurs cercles. **Duquel parles-tu ?**

    { $choices }

# $title : l'exercice ; $name : qui facilite ; $names : quelques autres
which-running = **{ $title }**, avec { $name }, qui facilite, et { $names }

# De même, quand personne d'autre n'est là
which-running-two = **{ $title }**, avec { $name }, qui facilite

which-resting = le cercle où { $name } facilite, avec { $names }

which-resting-two = le cercle où { $name } facilite

# $circle : les mots d'un des quatre derniers, sans le nombre
means-this = Pendant la prochaine demi-heure, je comprends que tu parles de ce cercle : { $circle }. Ce que tu écris dans le salon d'un cercle est toujours pour ce cercle.

about-circle = **{ $title }**, avec { $name } :

# $title : de l'exercice
went-to = C'était pour **{ $title }**.

# $titles : d'exercices
all-halted = Tu es dans plusieurs exercices, alors je les ai tous arrêtés : { $titles }. Chacun reprend à sa place : dans un cercle, la personne qui facilite décide ; pour ce que tu fais de ton côté, c'est toi.

## Slow circles

slow-on = Désormais, ce cercle est lent : chaque partie reste ouverte un jour ou plus, on répond quand cela convient, et j'écris ici une fois par jour au plus.

slow-off = Désormais, les exercices se font de nouveau en direct ici, une partie après l'autre.

# $on, $off : des commandes à écrire
slow-how = Écris *{ $on }* pour des parties qui restent ouvertes un jour, ou *{ $off }* pour des parties en direct.

# $title : de l'exercice ; $stop : une commande à écrire
slow-when-over = **{ $title }** est encore en cours ici. Quand ce sera fini, ou après *{ $stop }*, le cercle pourra changer de rythme.

# $off : une commande à écrire
red-not-slow = Cet exercice demande des personnes présentes en même temps, alors je ne le mène pas dans un cercle lent. Pour changer cela : *{ $off }*.

open-for-a-day = Ceci reste ouvert environ un jour. Écris quand cela te convient, ou pas du tout.

# $questions : les mots du déroulé
any-order = { $questions }

    Tout le monde répond ici, dans n'importe quel ordre.

# $hours : d'ici là ; $next : une commande à écrire
opens-later = Le cercle lit un message par jour, alors la partie suivante s'ouvre dans { $hours ->
        [one] une heure environ
       *[other] { $hours } heures environ
    }. Pour l'ouvrir maintenant, écris *{ $next }* encore une fois.

# $title : de l'exercice
step-day-passed = Le jour prévu pour cette partie est passé (**{ $title }**). Rien ne change tout seul. 1 aller à la partie suivante · 2 un jour de plus · 3 ne rien changer

extended-hours = { $hours ->
        [one] Une heure de plus pour cette partie.
       *[other] { $hours } heures de plus pour cette partie.
    }
