# Entraînements, parole libre, et ce qu'un cercle emporte, en français.

## Drills

# Entoure chaque message d'un entraînement. $words : le message
drill-message =
    {"**"}ENTRAÎNEMENT{"**"}

    { $words }

    {"**"}ENTRAÎNEMENT{"**"}

# $stop, $support : des mots à écrire
drill-begins = Un entraînement commence. Ce mot entoure tout ce que j'écris pour lui. Les événements sont inventés : n'alertez personne, ne faites rien pour de vrai. Pour que tout le cercle s'arrête : *{ $stop }*. Pour joindre une vraie personne, même maintenant : *{ $support }*, écrit en privé.

# $list : messages « drill-role », un par ligne
drill-roles =
    Les rôles, tirés au sort. Vous ne les jouez qu'ici, avec des mots :

    { $list }

# $names : qui le joue ; $role : les mots du déroulé
drill-role = { $names } : { $role }

# $number : à partir de 1 ; $words : les mots du déroulé
drill-event = {"**"}Événement { $number }.{"**"} { $words }

# $next : une commande à écrire (ici et plus bas)
drill-was-last = C'était le dernier événement. Prenez le temps qu'il vous faut ; la personne qui facilite continue avec *{ $next }*.

# $count : des événements, un ou plus
drill-missed = Je n'étais pas là quand { $count ->
        [one] un événement de l'entraînement devait venir. Il n'est pas venu.
       *[other] { $count } événements de l'entraînement devaient venir. Ils ne sont pas venus.
    } Chaque *{ $next }* en fait venir un, quand le cercle est prêt ; ensuite, l'horloge continue.

drill-is-over = L'entraînement est fini. À partir d'ici, tout est de nouveau réel.

# $resume : une commande à écrire
drill-halted = L'entraînement est arrêté, et ceci est réel. Plus rien d'inventé ne vient, sauf si la personne qui facilite écrit *{ $resume }*. Personne n'a à dire pourquoi.

## The open floor

# $hand : un mot à écrire ; $park : un mot à écrire devant un deux-points ; $next : une commande
floor-opens = La parole est libre : qui veut peut écrire. Si tu préfères que je te donne la parole, écris *{ $hand }*. Pour garder une idée pour la fin : *{ $park }: …*. La personne qui facilite continue avec *{ $next }*.

# $name : quelqu'un du cercle ; $done : un mot à écrire
floor-is-yours = { $name }, la parole est à toi, jusqu'à ce que tu écrives *{ $done }*.

# $names : dans leur ordre
speaking-list = Ensuite : { $names }.

floor-is-everybodys = La parole est de nouveau libre pour tout le monde.

no-open-floor = Il n'y a pas de liste de parole en ce moment. Elle existe quand la parole est libre.

## The parking place

parked = Mis de côté jusqu'à la fin.

# $forget : des mots à écrire
parked-alone = Mis de côté. À la fin, tout le cercle le voit, sans ton nom ; dans un petit cercle, on peut deviner. Pour le retirer : *{ $forget }*.

unparked = Retiré, et effacé ici.

# $example : une commande à écrire, avec une idée
park-how = Écris l'idée derrière, comme *{ $example }*

parking-full = { $most } idées sont déjà mises de côté, et je n'en prends plus. À la fin, le cercle les voit toutes.

# $park : un mot à écrire devant un deux-points
nothing-parked = Rien n'est mis de côté. Pour le faire : *{ $park }:* et une idée.

parked-so-far = Mis de côté jusqu'ici :

still-open = Encore ouvert. Ceci avait été mis de côté ; je le montre une fois et j'efface ma copie :

still-open-kept = Encore ouvert. Ceci avait été mis de côté, et reste avec la récolte du cercle :

parked-heading = Encore ouvert

## What a circle has gathered

# $next : une commande à écrire
wall-shown-kept = C'est tout. Cela reste, sans noms, avec la récolte du cercle. La personne qui facilite continue avec *{ $next }*.

# $title : de l'exercice
over-with-harvest = Ici se termine **{ $title }**.

# $days : au plus tant ; $harvest : une commande à écrire
harvest-stays = { $days ->
        [one] La récolte du cercle reste avec moi un jour au plus.
       *[other] La récolte du cercle reste avec moi { $days } jours au plus.
    } Elle ne devient un fichier que si les personnes qui ont participé sont d'accord ; avant cela, je demande à chacune. Qui facilite la trouve avec *{ $harvest }*.

kept-deleted = Tu as supprimé un message, alors j'ai effacé ce que j'en gardais.

kept-corrected = Tu as changé un message, alors j'ai effacé ce que j'en gardais. Les nouveaux mots, je ne les garde pas.

# $letter : A, B et ainsi de suite
person-called = Personne { $letter }

# $items : des lignes ; $titles : d'exercices, avec « · » entre eux (ici et plus bas)
harvest-offered = { $items ->
        [one] Une ligne est gardée
       *[other] { $items } lignes sont gardées
    } ({ $titles }). 1 regarder · 2 pas maintenant

harvest-preview = { $items ->
        [one] Une ligne est gardée
       *[other] { $items } lignes sont gardées
    } ({ $titles }). Ceci n'est visible que pour toi, pour l'instant. Les noms de ce cercle que je reconnais sont remplacés par des lettres, nouvelles pour chaque exercice. Je ne trouve pas tous les noms : cherche-les, s'il te plaît.

# $numbers : de lignes, par exemple « 2, 5 »
harvest-doubts = Regarde deux fois, s'il te plaît : { $numbers }. Il s'y trouve peut-être un nom que j'ai pris pour un mot.

# $redact : une commande à écrire
harvest-choices = Pour enlever la ligne 3, pour de bon : *{ $redact } 3*. **Que faire du reste ?** 1 demander au cercle s'il veut un fichier · 2 pas maintenant · 3 tout effacer

# $harvest : une commande à écrire
harvest-later = D'accord. { $days ->
        [one] Chaque ligne s'efface un jour après son exercice.
       *[other] Chaque ligne s'efface { $days } jours après son exercice.
    } Pour les voir d'ici là : *{ $harvest }*.

harvest-empty = Pour ce cercle, rien n'est gardé des exercices finis.

# $redact : une commande à écrire
harvest-is-asked = La question est posée au cercle. Voici de quoi il s'agit ; pour enlever encore une ligne : *{ $redact }* et son numéro.

# $numbers : de lignes
redacted = Enlevé et effacé : { $numbers }.

# $example : une commande à écrire, avec un nombre
redact-how = Je ne trouve pas de ligne sous ce numéro, et je n'ai rien changé. Pour enlever la troisième, ce serait *{ $example }*.

harvest-days = { $days ->
        [one] Désormais, j'efface la récolte de ce cercle un jour après l'exercice.
       *[other] Désormais, j'efface la récolte de ce cercle { $days } jours après l'exercice.
    }

# $example : une commande à écrire, avec un nombre ; $longest : en jours
harvest-days-how = Écris combien de jours je peux la garder, comme *{ $example }*. De 1 à { $longest }.

harvest-erased = La récolte est effacée : { $titles }.

## The circle agrees

take-home-asked = { $items ->
        [one] Une ligne pourrait
       *[other] { $items } lignes pourraient
    } devenir un fichier pour les personnes qui ont participé ({ $titles }). Je demande à chacune en privé. Un seul non suffit pour qu'il n'y ait pas de fichier, et personne n'apprend de qui il venait.

take-home =
    {"**"}La récolte peut-elle aller dans un fichier pour les personnes qui ont participé ?{"**"} { $items ->
        [one] C'est une ligne
       *[other] Ce sont { $items } lignes
    } ({ $titles }), sans noms, pour autant que je puisse en juger. Qui a le fichier peut le transmettre. Sans réponse d'une personne après un jour, qui facilite peut décider sans elle.

    1 oui · 2 non · 3 quelque chose est à enlever · 4 montre-le-moi

take-home-yes = C'est noté : oui. Jusqu'à ce que tout le monde ait répondu, tu peux encore en faire un non : 2.

take-home-no = C'est noté : non. Je ne dis à personne de qui il vient, et il n'y a pas de fichier. Jusqu'à ce que tout le monde ait répondu, tu peux encore en faire un oui : 1.

what-to-take-out = **Qu'est-ce qui est à enlever ?** Écris-le ici. La personne qui facilite le lit dans tes mots, sans ton nom ; ou *je passe*.

take-out-passed-on = Je l'ai transmis sans ton nom. Tant que c'est ouvert, aucun fichier ne se fait. Quand quelque chose a été enlevé, je te demande de nouveau ; 1 ou 2 marche aussi avant.

# $wish : une citation ; $redact : une commande à écrire
take-out-wished =
    Une personne qui a participé demande que ceci soit enlevé :

    { $wish }

    Pour l'enlever : *{ $redact }* et le numéro de la ligne. Tant que c'est ouvert, je ne fais pas de fichier.

something-taken-out = Quelque chose a été enlevé. Voici de nouveau la question.

# $redact : une commande à écrire
wish-still-open = Le souhait que quelque chose soit enlevé est encore ouvert, alors je ne fais pas encore de fichier. Pour enlever une ligne : *{ $redact }* et son numéro. 2 attendre un jour de plus · 3 pas de fichier, tout effacer

not-all-answered = Un jour a passé. Personne n'a dit non, et tout le monde n'a pas répondu. 1 faire le fichier · 2 attendre un jour de plus · 3 pas de fichier, tout effacer

no-file = Il n'y aura pas de fichier ({ $titles }) : il fallait le oui de chaque personne. J'ai effacé ce que je gardais pour cela.

file-is-here = La récolte du cercle ({ $titles }) : d'abord une page à lire ou à imprimer, puis un texte que l'on peut modifier. Garde-la là où personne d'autre ne regarde.

file-handed-out = Chaque personne qui a participé, et à qui je peux écrire, a maintenant la récolte ({ $titles }). J'ai effacé ma copie.

## In the file

# Un mot neutre, sans espace
harvest-file-name = notes

file-title = Notes de notre cercle

file-about = Réunies ensemble, sans noms. Merci de les garder là où personne d'autre ne regarde, et de demander aux autres avant de les transmettre.

file-to-print = Une page à lire ou à imprimer

file-to-edit = La même chose en texte que l'on peut modifier
