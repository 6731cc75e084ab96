# Une séance à soi, faite à partir d'un exercice, en français. Voir le début de kolo.ftl.

adapt-begins = Maintenant, chaque personne fait avec moi, en privé, une séance à elle, à partir d'un exercice que j'ai. Elle la reçoit en fichier ; je ne la montre à personne d'autre.

group-adapt-begins = Maintenant, je demande en privé à une personne de chaque groupe. Pour le groupe, elle fait une séance à vous, à partir d'un exercice que j'ai. Elle la reçoit en fichier ; je ne la montre à personne d'autre.

# $list : messages « group-goes-out », un par ligne
group-adapt-begins-again =
    Maintenant, chaque groupe se retrouve dans son salon, qui est parmi vos salons.

    { $list }

    Je demande en privé à une personne de chaque groupe. Pour le groupe, elle fait une séance à vous, à partir d'un exercice que j'ai. Elle la reçoit en fichier ; je ne la montre à personne d'autre.

# $next : une commande à écrire
adapt-no-script = Je n'ai ici aucun exercice que l'on puisse changer. La personne qui facilite continue avec *{ $next }*.

adapt-is-erased = Je suis seul à lire ce que tu écris ici ; les personnes qui me gèrent le pourraient aussi. Quand ta séance est prête, tu la reçois en fichier, et j'efface ma copie.

adapt-stays = Je suis seul à lire ce que tu écris ici ; les personnes qui me gèrent le pourraient aussi. Je le garde jusqu'à la fin de l'exercice ; ensuite tu reçois ta séance en fichier, et j'efface ma copie.

group-adapt-is-erased = Tu écris ceci pour ton groupe. Je suis seul à le lire ici ; les personnes qui me gèrent le pourraient aussi. Quand la séance est prête, tu la reçois en fichier pour tout le groupe, et j'efface ma copie.

group-adapt-stays = Tu écris ceci pour ton groupe. Je suis seul à le lire ici ; les personnes qui me gèrent le pourraient aussi. À la fin de l'exercice, tu reçois la séance en fichier pour tout le groupe, et j'efface ma copie.

# $kept : un des quatre ci-dessus ; $back, $review, $done : des mots à écrire ; $asked : une question ; $list : messages « adapt-script », un par ligne
adapt-which =
    { $kept }

    Nous y allons partie par partie. Revenir : *{ $back }* ; voir ce que tu as : *{ $review }* ; aller droit à la fin : *{ $done }*.

    {"**"}{ $asked }** Écris son numéro ou son titre.

    { $list }

adapt-from-which = De quel exercice pars-tu ?

# $title : d'un exercice
adapt-script = { $number } **{ $title }** ({ $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    })

# $last : le plus grand nombre ; $pass : un mot à écrire
adapt-no-such = Aucun n'a ce numéro ou ce titre. Écris un numéro de 1 à { $last }, ou *{ $pass }*.

# $head : message « adapt-part-head » ou « adapt-part-out » ; $words : ce qu'elle dit, en citations ; $choices : messages « adapt-choice » sur une ligne
adapt-part =
    { $head }

    { $words }

    { $choices }

# $of : combien de parties il y a ; $kind : message « adapt-kind » ; $minutes : 0 si elle n'a pas de temps à elle
adapt-part-head = **Partie { $number } sur { $of }** : { $kind }{ $minutes ->
        [0] {""}
        [one] , 1 minute
       *[other] , { $minutes } minutes
    }

adapt-part-out = **Partie { $number } sur { $of }** : enlevée

# $kind : la sorte d'une étape, telle qu'elle est dans un déroulé
adapt-kind = { $kind ->
        [say] je dis quelque chose
        [round] chaque personne à son tour
        [private] chaque personne en privé avec moi
        [wall] écrit en privé, montré sans noms
        [anon] écrit en privé, montré sans noms à partir de cinq personnes
        [pairs] on parle à deux
        [trios] on parle à trois
        [fours] on parle à quatre
        [poll] un vote
        [dots] un vote à points
        [table] un tableau à remplir
        [form] un formulaire privé
        [adapt] faire une séance à soi
        [gallery] des listes par thème, sans noms
        [inject] un entraînement
        [bring] la personne qui facilite apporte quelque chose
        [sort] on range sous des titres
        [commit] une promesse privée
        [plenary] tout le monde parle
        [pause] silence
        [close] des mots de clôture, et une question à chaque personne en privé
       *[other] une partie
    }

# $words : un des six ci-dessous
adapt-choice = { $number } { $words }

adapt-keep = la garder ainsi

adapt-other-words = d'autres mots

adapt-leave-out = l'enlever

adapt-other-minutes = un autre temps

adapt-take-in = la remettre

adapt-stay-out = la laisser dehors

# $stands : une citation ; $skip : un mot à écrire (ici et plus bas)
adapt-says =
    Il est dit ici :

    { $stands }

    Écris-le avec tes mots, ou *{ $skip }* pour le laisser tel quel.

adapt-asks =
    Il est demandé ici :

    { $stands }

    Écris la question avec tes mots, ou *{ $skip }* pour la laisser telle quelle.

# $forget : un mot à écrire
adapt-said-again =
    Tu as écrit :

    { $stands }

    Écris de nouveau. Pour garder cela : *{ $skip }* ; pour retrouver les premiers mots : *{ $forget }*.

# $minutes : combien elle en a
adapt-minutes = **Combien de minutes pour cette partie ?** Maintenant : { $minutes }. Écris un nombre, ou *{ $skip }*.

adapt-minutes-how = Il me faut un nombre entier, de 1 à { $most }. **Combien de minutes ?**

# $title : une citation
adapt-title =
    Son titre est :

    { $title }

    {"**"}Comment s'appelle la tienne ?** Écris un titre, ou *{ $skip }* pour garder celui-ci.

# $about : une citation ; $minutes : combien de temps cela prend
adapt-about =
    Avant le début, les gens lisent :

    { $about }

    {"**"}Que liront-ils avant la tienne ?** Il faut y dire ce qui se passe, combien de temps (pour l'instant, en minutes : { $minutes }), qui lit quoi, et ce qui est gardé. Pour le laisser tel quel : *{ $skip }*.

adapt-title-head =
    {"**"}{ $number }** : le titre

    { $title }

adapt-about-head =
    {"**"}{ $number }** : ce que les gens lisent avant le début

    { $about }

adapt-total = Cela prend { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }.

# $most : combien de minutes étaient prévues
adapt-total-over = Cela prend { $minutes } minutes ; { $most } étaient prévues. Pour que ce soit plus court, enlève une partie ou donne-lui moins de minutes.

# $number : le nombre de ce que les gens lisent avant le début
adapt-minutes-said = Si le { $number } dit autre chose, change-le.

# $length, $limit : en caractères
adapt-too-long = Cela fait { $length } caractères ; jusqu'à { $limit } se lisent bien sur un téléphone. Dis-le en moins de mots, ou *{ $skip }*. Je ne l'ai pas gardé.

adapt-too-much = Avec cela, l'ensemble est trop long pour un seul fichier. Dis-le en moins de mots, ou *{ $skip }*. Je ne l'ai pas gardé.

# $words : comme ils ont été écrits ; $instead : ce qu'on peut écrire à la place
adapt-risky =
    « { $words } » peut blesser quelqu'un ou faire pression, alors je ne l'ai pas gardé. Écris-le autrement, ou *{ $skip }*.

    { $instead }

adapt-risky-words = « { $words } » peut blesser quelqu'un ou faire pression, alors je ne l'ai pas gardé. Écris-le avec d'autres mots, ou *{ $skip }*.

adapt-braces = Les mots entre accolades tiennent la place de quelque chose qui vient plus tard. Laisse-les comme ils étaient, écris sans accolades, ou *{ $skip }*. Je ne l'ai pas gardé.

adapt-not-plain = Ici, je peux prendre des phrases simples : pas de liste, pas de titre, pas de lien, et pas de signe comme # ou > devant le premier mot. Écris-le autrement, ou *{ $skip }*. Je ne l'ai pas gardé.

# $number : d'une autre partie ; $change : par exemple « changer 5 »
adapt-needed = La partie { $number } s'appuie sur celle-ci, qui reste donc pour l'instant. Pour enlever les deux, enlève d'abord l'autre : *{ $change }*.

# $review : un mot à écrire
adapt-builds-on = Cette partie s'appuie sur une autre, qui est enlevée. Remets d'abord celle-là ; pour voir les numéros : *{ $review }*.

adapt-must-close = Dans cet exercice, quelque chose de personnel peut être dit, alors il finit par cette partie. On ne peut pas l'enlever ; ses mots peuvent changer.

adapt-nothing-left = C'est la dernière partie qui reste. Il en faut une.

# $least : des minutes
adapt-too-few-minutes = Ce qui est prévu dans cette partie prend { $least ->
        [one] 1 minute
       *[other] { $least } minutes
    }. Écris ce nombre ou un plus grand, ou *{ $skip }*.

# $length, $limit : en caractères
adapt-long-question = C'est reçu. La question est longue ({ $length } caractères) ; jusqu'à { $limit }, on la garde mieux en tête. Écris-la de nouveau ; pour la laisser ainsi : *{ $skip }*.

adapt-several-sentences = C'est reçu. Il y a plus d'une phrase ; à une question d'une seule phrase, on répond plus facilement. Écris-la de nouveau ; pour la laisser ainsi : *{ $skip }*.

adapt-long-reading = C'est reçu. Ce qu'on lit là d'un coup prend environ { $seconds } secondes ; une minute, cela va encore. Écris-le de nouveau ; pour le laisser ainsi : *{ $skip }*.

# $people : combien de personnes au plus ; $fewest, $most : des minutes
adapt-round-needs-time = C'est reçu. Par écrit, { $people } personnes l'une après l'autre prennent de { $fewest } à { $most } minutes.

adapt-as-it-was = Les premiers mots sont de nouveau là.

adapt-handed-over = Voici ta séance, en un fichier avec lequel je peux la mener. Donne-le aux personnes qui me gèrent : elles le mettent dans le dossier des déroulés, sous le nom avec lequel on la commencera. D'ici là, garde-le là où personne d'autre ne peut l'ouvrir. J'ai effacé ma copie.

# $review : un mot à écrire ; $change : par exemple « changer 2 »
adapt-kept = Je la garde jusqu'à la fin de l'exercice, puis tu la reçois en fichier. Pour la voir : *{ $review }* ; pour la changer, tant que cette partie est ouverte : *{ $change }*.

# $title : de l'exercice
adapt-given-back = Ta séance (**{ $title }**), en un fichier avec lequel je peux la mener. Donne-le aux personnes qui me gèrent : elles le mettent dans le dossier des déroulés, sous le nom avec lequel on la commencera. D'ici là, garde-le là où personne d'autre ne peut l'ouvrir.

# $date : par exemple 2026-12-01
adapt-file-name = seance-{ $date }.md

adapt-file-caption = Une séance, en déroulé

# $name : d'un déroulé
adapt-notes = Fait à partir du déroulé « { $name } ». Les notes pour la personne qui facilite y sont, et ne sont pas dans ce fichier : lis-les d'abord.

adapt-lineage = fait à partir du déroulé { $name }
