# Ce que Kolo dit quand on parle en petits groupes, en français. Voir kolo.ftl pour l'écriture.

# Les noms des groupes et de leurs salons, avec | entre eux. N'importe qui sur le serveur peut lire le
# nom d'un salon : ce sont des arbres, et le nom de personne.
group-names = Bouleau | Chêne | Tilleul | Aulne | Érable | Cèdre | Orme | Pin | Figuier | Prunier | Noyer | Châtaignier | Peuplier | Cyprès | Mélèze | Amandier | Cognassier | Mûrier | Poirier | Pommier | Acacia | Palmier | Hêtre | Épicéa | Sapin | Baobab | Manguier | Citronnier | Oranger | Teck

# Ce qui peut se trouver entre deux noms quand on dit qui va avec qui : « Mira et Joie ».
group-joiners = et | avec | & | +

## Before, and on the way out

# $list : messages « group-goes-out », un par ligne
groups-go-out =
    Maintenant, nous parlons en petits groupes, pendant { $minutes ->
        [one] une minute environ
       *[other] { $minutes } minutes environ
    }. Chacun a son salon ; l'invitation est maintenant parmi tes salons.

    { $list }

    Je dis quand il est temps de revenir ici.

groups-go-out-quietly =
    Maintenant, les personnes qui participent parlent en petits groupes, pendant { $minutes ->
        [one] une minute environ
       *[other] { $minutes } minutes environ
    }. Chaque groupe a son salon ; l'invitation est parmi tes salons. Je dis quand il est temps de revenir ici.

# $group : le nom du groupe ; $names : ses personnes
group-goes-out = {"**"}{ $group }** : { $names }

# $next : une commande à écrire
groups-too-few = Nous ne sommes pas assez ici pour de petits groupes, alors nous restons ensemble. La personne qui facilite continue avec *{ $next }*.

# $names : les personnes du groupe ; $minutes : pour tout ; $help : une commande à écrire
group-hello = { $names }, ce salon est à vous pendant { $minutes ->
        [one] une minute environ
       *[other] { $minutes } minutes environ
    }. Ici, je n'entends que des commandes comme *{ $help }*, mon nom, et les mots qui marchent toujours.

# $line : une commande à écrire
group-brings-line = À la fin, votre groupe rapporte une phrase au cercle. N'importe qui parmi vous écrit *{ $line }* et la phrase ; elle peut changer jusqu'à ce que je vous rappelle.

group-brings-nothing = Rien de ce que vous écrivez ici ne va au cercle.

# $question : les mots du déroulé
group-question = {"**"}{ $question }**

# $minutes : pour cette question
group-question-for = {"**"}{ $question }** ({ $minutes ->
        [one] une minute environ
       *[other] { $minutes } minutes environ
    })

# $name : à qui est le tour ; $minutes : pour tout le tour
group-turn = Ce temps est à { $name }, { $minutes ->
        [one] une minute environ
       *[other] { $minutes } minutes environ
    }.

group-turns-done = Chaque personne a eu son tour. Le temps qui reste est à vous.

group-two-minutes = Encore deux minutes.

# $line : une commande à écrire
group-two-minutes-line = Encore deux minutes. Il manque encore votre phrase pour le cercle : *{ $line }* et la phrase.

group-time-over = Le temps est passé. Finissez votre idée ; la personne qui facilite dit ce qui vient ensuite.

group-time-over-line = Le temps est passé. Finissez votre idée ; la personne qui facilite dit ce qui vient ensuite. Il manque encore votre phrase : *{ $line }* et la phrase.

# À une personne qui facilite, en privé
groups-time-over = Le temps des petits groupes est passé. Ils restent ensemble jusqu'à ce que tu décides. 1 les rappeler · 2 cinq minutes de plus · 3 les laisser

groups-time-over-table = Le temps des petits groupes est passé. Ce qui vient se fait aussi dans leurs salons. 1 continuer · 2 cinq minutes de plus · 3 les laisser

## A group's line, and the way back

group-line-noted = J'ai votre phrase. Jusqu'à ce que je vous rappelle, un nouveau *{ $line }* la remplace.

group-line-taken-back = La phrase de votre groupe est effacée. Vous pouvez en écrire une autre tant que vous êtes ici.

group-line-not-asked = Rien n'est rapporté au cercle pour cette partie, alors je n'ai rien gardé.

# $example : une commande à écrire, avec des points derrière
group-line-how = Écris la commande et la phrase en un seul message : *{ $example }*

# $line : une commande ; $pass : un mot à écrire
group-line-wanted = Le cercle vous rappelle. Il manque encore votre phrase : *{ $line }* et la phrase, ou *{ $pass }*. Dans deux minutes, je ferme ce salon de toute façon.

# À une personne qui facilite : $missing groupes n'ont pas encore de phrase ; $back : une commande à écrire
groups-lines-missing = { $missing ->
        [one] Un groupe n'a
       *[other] { $missing } groupes n'ont
    } pas encore écrit de phrase. Il y a encore deux minutes ; avec *{ $back }*, tout le monde revient tout de suite.

group-called-back = Retour au cercle. Je ferme maintenant ce salon, et ne garde rien de ce que vous y avez dit.

groups-lines = Voici ce que rapportent les groupes :

# $group : le nom du groupe ; $line : ce qu'il a écrit
group-said = {"**"}{ $group }** : { $line }

# $next : une commande à écrire
groups-back = Les groupes reviennent. Quand tout le monde est là, la personne qui facilite continue avec *{ $next }*.

groups-not-out = Aucun petit groupe n'est parti.

## Who goes with whom

# À une personne qui facilite, en privé. $example : une commande à écrire
who-goes-with-whom = {"**"}Qui va avec qui ?** Écris les noms, avec / entre les groupes, comme *Ana Joie / Mira Lena*, ou une ligne par groupe. Les personnes que tu ne nommes pas sont placées par tirage au sort ; toi, seulement si tu te nommes. 1 tout tirer au sort. Dans le cercle : *{ $groups }* et les noms.

# $unknown : ce qui ne correspond à personne ; $names : qui est là
groups-unknown = Je n'ai encore placé personne, parce que je ne sais pas qui c'est : { $unknown }. Les personnes de ce cercle : { $names }.

groups-twice = Je n'ai encore placé personne : { $name } est dans deux groupes.

## People who come and go

group-joined-by = { $name } vous rejoint.

groups-newcomer = { $name } va rejoindre un groupe : { $group }. L'invitation est en route.

# $group : un autre groupe
group-moves-to = Tu n'aurais personne avec toi ici, alors tu continues avec un autre groupe : { $group }. L'invitation est en route, et je ferme ce salon.

group-of-one = Dans ce groupe ({ $group }), il ne reste qu'une personne, { $name }, et il n'y a pas d'autre groupe où aller.

group-left-by = { $name } a quitté le salon de son groupe ({ $group }), et reste dans le cercle.

group-no-room = Je ne peux pas ouvrir ce salon : { $group } ({ $names }). Le serveur d'accueil refuse. Ces personnes restent dans le cercle. Pour faire d'autres groupes : *{ $groups }* et des noms.

group-room-gone = Je ne suis plus dans ce salon : { $group } ({ $names }). Je ne peux pas y rappeler ces personnes. Les autres continuent.

group-cannot-invite = Je ne peux pas inviter { $name } dans ce salon : { $group }. Le serveur d'accueil refuse.

## A table that groups fill

# $scribe : une commande à écrire
group-scribe = Pour ce qui vient, { $name } tient la plume de votre groupe : je lui demande en privé, et vous en parlez ici. Pour donner la plume à quelqu'un d'autre : *{ $scribe }* et un nom.

group-scribe-how = Personne ne porte ce nom dans un groupe. Pour donner la plume : *{ $scribe }* et le nom de quelqu'un du vôtre.

# Un nom seul, au milieu des mots d'un déroulé
group-name = { $name }

## Groups that meet again, and their cards

# $card : les mots du déroulé
group-card = Votre carte : { $card }

group-waits = Retour au cercle pour l'instant. Ce salon reste ouvert, et j'écris ici quand vous vous retrouvez.

# $line : une commande ; $pass : un mot à écrire
group-line-wanted-for-now = Le cercle vous rappelle pour l'instant. Il manque encore votre phrase : *{ $line }* et la phrase, ou *{ $pass }*. Dans deux minutes, nous continuons de toute façon.

# $next : une commande à écrire
groups-back-for-now = Les groupes reviennent pour l'instant ; leurs salons restent ouverts. Quand tout le monde est là, la personne qui facilite continue avec *{ $next }*.

# $list : messages « group-goes-out », un par ligne
groups-meet-again =
    Maintenant, les mêmes groupes se retrouvent, pendant { $minutes ->
        [one] une minute environ
       *[other] { $minutes } minutes environ
    }. Le tien est parmi tes salons.

    { $list }

    Je dis quand il est temps de revenir ici.

groups-meet-again-quietly =
    Maintenant, les mêmes groupes se retrouvent, pendant { $minutes ->
        [one] une minute environ
       *[other] { $minutes } minutes environ
    }. Le tien est parmi tes salons. Je dis quand il est temps de revenir ici.

# $names : les personnes du groupe ; $minutes : pour tout
group-hello-again = { $names }, vous revoici ensemble, pendant { $minutes ->
        [one] une minute environ
       *[other] { $minutes } minutes environ
    }.

group-together-again = { $names }, vous revoici ensemble.

# $list : messages « group-goes-out », un par ligne
group-table-begins-again =
    Maintenant, chaque groupe se retrouve dans son salon, qui est parmi vos salons.

    { $list }

    Je demande en privé à une personne de chaque groupe ; elle remplit un tableau pour tout le groupe, puis dit ligne par ligne ce qui est montré ici.
