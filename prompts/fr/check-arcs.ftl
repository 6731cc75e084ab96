# Ce que dit `kolo check` des fautes dans les parcours. Comme dans check.ftl, chacune a une phrase, un
# `label` à l'endroit du fichier, et un `help` qui dit quoi écrire à la place.

# $arcs : un nombre
check-arcs-summary = Parcours : { $arcs }

check-arc-bad-name = "{ $name }" ne peut pas être le nom d'un parcours
    .label = le parcours de ce fichier porte le nom du fichier
    .help = Nomme le fichier seulement avec de petites lettres de a à z, des chiffres et des traits d'union, comme first-hour.md : les gens écrivent ce nom pour prendre le parcours.

check-arc-no-title = le parcours n'a pas de titre
    .label = le titre devrait être ici
    .help = Commence le fichier par "# " et le titre que les gens liront, par exemple : # Première heure

check-arc-no-about = rien ne dit à quoi sert le parcours
    .label = il manque un paragraphe dessous
    .help = Écris un paragraphe entre les réglages et le premier jour, avec des mots simples : pour qui il est, et où il mène.

check-arc-no-days = le parcours n'a pas de jour
    .label = rien ne se passerait dans ce parcours
    .help = Écris un titre pour chaque jour, et une liste dessous : ## day: one, puis une ligne par élément, par exemple : - opening

# $key : comme écrit
check-arc-unknown-key = "{ $key }" n'est pas un réglage à cet endroit d'un parcours
    .label = ceci n'est pas connu ici
    .help = Sous le titre, on peut régler : pace, people. Sous un jour : at. Si c'est une phrase et non un réglage, laisse une ligne vide devant elle et commence-la par un autre mot.

# $key : le réglage
check-arc-key-twice = "{ $key }" est réglé deux fois au même endroit
    .label = il était réglé plus haut
    .help = Garde le bon et supprime l'autre.

# $key : le réglage ; $value : comme écrit
check-arc-bad-value = "{ $key }" ne peut pas être "{ $value }"
    .label = cette valeur n'est pas comprise
    .help = { $key ->
        [pace] Écris pace: live si les gens se retrouvent à une même heure, ou pace: slow si chaque jour du parcours est un jour du calendrier.
        [people] Écris le moins et le plus de personnes, par exemple : people: 3-12
       *[other] Écris quand le jour commence, par exemple : at: 9:00
    }

# $heading : comme écrit
check-arc-bad-day = "{ $heading }" n'est pas le titre d'un jour
    .label = un titre avec ## commence un jour
    .help = Écris "day", un deux-points et un nom en petites lettres, par exemple : ## day: one. C'est pareil dans toutes les langues. Seules les notes pour la facilitation sont sans nom : ## notes

# $id : le jour
check-arc-day-twice = deux jours s'appellent "{ $id }"
    .label = ce nom a servi plus haut
    .help = Donne à chaque jour un nom à lui, comme one, two, three.

# $id : le jour
check-arc-no-items = le jour "{ $id }" n'a pas d'éléments
    .label = rien ne se passerait ce jour-là
    .help = Écris une liste sous le titre, une ligne par élément : - opening, ou - introductions 40 avec ses propres minutes, ou - pause 15 pour une pause.

check-arc-two-lists = ce jour a une seconde liste
    .label = seule la première liste compte
    .help = Mets tous les éléments du jour dans une seule liste, ou commence un autre jour par un titre : ## day: two

# $item : comme écrit
check-arc-bad-item = "{ $item }" n'est pas un élément d'un parcours
    .label = un nom, et peut-être des minutes, vont ici
    .help = Écris le nom d'un déroulé, et ses minutes si elles doivent différer : - opening, ou - introductions 40. Une pause s'écrit : - pause 15

# $name : de l'élément ; $minutes : comme écrit
check-arc-bad-minutes = "{ $name }" ne peut pas prendre "{ $minutes }" minutes
    .label = ce n'est pas un nombre de minutes de 1 à 600
    .help = Écris des minutes entières derrière le nom, par exemple : - { $name } 40. Sans nombre, ce sont les minutes du déroulé qui comptent.

check-arc-break-without-minutes = la pause n'a pas de durée
    .label = ceci est une pause
    .help = Écris ses minutes derrière, par exemple : - pause 15

# $name : comme écrit ; $near : ce que l'on a peut-être voulu dire, ou "UNKNOWN"
check-arc-unknown-script = il n'y a pas de déroulé "{ $name }"
    .label = aucun fichier de ce nom n'est à côté du parcours
    .help = { $near ->
        [UNKNOWN] Un élément est le nom du fichier d'un déroulé sans ".md", comme opening pour scripts/opening.md. Est-il encore à écrire ? Alors laisse-le de côté jusqu'à ce qu'il soit là.
       *[other] Voulais-tu dire "{ $near }" ?
    }

# $name : le déroulé
check-arc-red-in-slow = le déroulé "{ $name }" demande un soin rouge, et le parcours est lent
    .label = personne ne serait là si cela devient trop pour quelqu'un
    .help = Prends ici un autre déroulé, ou fais du parcours un parcours où l'on se retrouve : pace: live

# $count, $limit : des éléments
check-arc-too-many-items = le parcours a { $count } éléments, et { $limit } est le maximum
    .label = trop pour un seul programme
    .help = Fais-en plusieurs parcours, par exemple un par semaine.

# $here, $there : des noms de jours
check-arc-translation-days = les jours sont { $here } ici, et { $there } dans l'original
    .label = dans ce parcours
    .help = Écris les mêmes titres dans le même ordre que dans l'original ; seuls les mots autour se traduisent.

# $id : le jour ; $here, $there : des nombres
check-arc-translation-count = éléments du jour "{ $id }" : ici { $here }, dans l'original { $there }
    .label = plus ou moins d'éléments ici
    .help = Écris la même liste que dans l'original : les noms et les minutes ne se traduisent pas.

# $here, $there : des éléments
check-arc-translation-item = il y a "{ $here }" ici, et "{ $there }" dans l'original
    .label = diffère de l'original
    .help = Écris le même élément que dans l'original : les noms et les minutes ne se traduisent pas.

# $key : le réglage
check-arc-translation-setting = "{ $key }" est autre dans l'original
    .label = diffère de l'original
    .help = Supprime la ligne : une traduction prend ses réglages dans l'original.
