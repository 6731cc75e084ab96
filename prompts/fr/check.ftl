# Ce que dit `kolo check` des fautes dans les déroulés, et à la fin les indications. Chacune a une phrase, un
# `label` à l'endroit du fichier, et un `help` qui dit quoi écrire à la place. Des mots comme
# `minutes` ou `round` sont pareils dans toutes les langues : ils ne se traduisent pas.

-kinds = say (Kolo dit quelque chose), round (chaque personne répond à son tour), private (chaque personne répond à Kolo en privé), wall (des réponses montrées ensemble, sans noms), anon (de même, à partir de cinq personnes), pairs, trios et fours (petits groupes), poll et dots (votes), table (des lignes à remplir), form (un formulaire privé), adapt (les gens font un déroulé à eux), gallery (des listes par thème), inject (les événements d'un entraînement), bring (une personne qui facilite écrit quelque chose pour la suite), sort (on range sous des titres), commit (une promesse privée avec une date), plenary (parole libre), pause (silence), close (des mots de clôture et une question privée)

# $scripts, $languages, $mistakes, $hints : des nombres
check-summary = Déroulés : { $scripts } · langues : { $languages } · fautes : { $mistakes } · indications : { $hints }

check-summary-hints = Un déroulé avec des indications marche. Elles montrent quoi regarder encore une fois ; c'est toi qui décides.

# $language : un code ; $parts : ce qu'il y a, comme ci-dessous
check-coverage = { $language } : { $parts }

# $done, $all : des nombres
check-coverage-part = { $sort ->
    [scripts] { $done } déroulés sur { $all }
    [arcs] { $done } parcours sur { $all }
    [practices] { $done } fichiers de pratiques sur { $all }
    [check-ins] { $done } séries de questions sur { $all }
    [directory] { $done } entrées sur { $all }
   *[phrases] { $done } phrases sur { $all }
}

# $count : des fichiers dont l'original a changé depuis leur traduction
check-coverage-stale = pas à jour : { $count }

# $count : des fichiers dont personne n'a dit qu'ils ont été comparés à leur original
check-coverage-unconfirmed = pas confirmés : { $count }

# $names : des fichiers qui ne sont pas traduits, ou dans lesquels tant de phrases ne le sont pas
check-coverage-missing = manquent : { $names }

check-watching = Je regarde les fichiers jusqu'à Ctrl-C, et vérifie de nouveau dès que l'un d'eux est enregistré.

# $files : des chemins
check-changed = Changé : { $files }

check-empty = le fichier est vide
    .label = il n'y a rien ici
    .help = Un déroulé commence par "# " et son titre. Tu peux en copier un qui marche, comme closing.md, et le changer.

# $line : la première ligne que l'on ne peut pas lire
check-not-text = le fichier contient quelque chose qui n'est pas du texte, à la ligne { $line }
    .label = ceci ne peut pas être lu
    .help = Un déroulé est un simple fichier texte. Enregistre-le depuis ton éditeur comme "texte brut" ou "Markdown", avec l'encodage UTF-8.

# $limit : la plus grande taille, en Kio
check-too-large = le fichier fait plus de { $limit } Kio
    .label = c'est trop
    .help = Aucun cercle ne tiendrait jusqu'au bout d'un déroulé de cette taille. Est-ce le bon fichier ? Si oui, fais-en plusieurs déroulés.

# $name : le nom du fichier sans ".md"
check-bad-file-name = "{ $name }" ne peut pas être le nom d'un déroulé
    .label = le déroulé de ce fichier porte le nom du fichier
    .help = Nomme le fichier seulement avec de petites lettres de a à z, des chiffres et des traits d'union, comme tour-du-soir.md : les gens écrivent ce nom pour commencer le déroulé.

check-no-title = le déroulé n'a pas de titre
    .label = le titre devrait être ici
    .help = Commence le fichier par "# " et le titre que les gens liront, par exemple : # Tour du soir

check-no-about = rien ne dit ce qui va se passer
    .label = il manque l'annonce de ce déroulé
    .help = Écris un paragraphe entre les réglages et la première étape, avec des mots simples : ce qui va se passer, combien de temps, et ce qui est gardé. Les gens le lisent avant de dire oui.

check-no-steps = le déroulé n'a pas d'étape
    .label = rien ne se passerait dans ce déroulé
    .help = Une étape est un titre avec sa sorte et son nom, par exemple : ## round: arriving

check-no-minutes = le déroulé ne dit pas combien de temps il dure
    .label = sous ce titre
    .help = Écris une ligne sous le titre, par exemple : minutes: 25

check-no-care = le déroulé ne dit pas combien de soin il demande
    .label = sous ce titre
    .help = Écris une ligne sous le titre : care: green si rien de personnel n'est demandé, care: amber si quelque chose de personnel peut être dit, care: red si des menaces ou des blessures peuvent venir.

# $key : comme écrit ; $near : ce que l'on a peut-être voulu dire, ou "UNKNOWN"
check-unknown-key = "{ $key }" n'est pas un réglage
    .label = ce mot n'est pas connu
    .help = { $near ->
        [UNKNOWN] Sous le titre, on peut régler : minutes, care, people, maps, lineage, alternatives. Sous une étape : minutes, harvest, et ce que sa sorte a en plus, comme first, at-least, mix ou scale. Si c'est une phrase et non un réglage, laisse une ligne vide devant elle et commence-la par un autre mot.
       *[other] Voulais-tu dire "{ $near }" ? Les réglages sont en anglais et en petites lettres dans toutes les langues.
    }

# $key : le réglage
check-key-twice = "{ $key }" est réglé deux fois au même endroit
    .label = il était réglé plus haut
    .help = Garde le bon et supprime l'autre.

# $key : le réglage ; $place : "header" ou la sorte de l'étape
check-key-not-used = { $place ->
        [header] "{ $key }" va dans une étape, pas sous le titre
       *[other] une étape de la sorte "{ $place }" n'a pas de "{ $key }"
    }
    .label = ceci n'a aucun effet ici
    .help = { $place ->
        [header] Déplace la ligne sous le titre de l'étape dont il s'agit.
       *[other] Supprime la ligne, ou déplace-la sous le titre du déroulé si elle vaut pour lui en entier.
    }{ $place ->
       *[header] {""}
        [say] {" "}La sorte "say" a : minutes, until
        [pause] {" "}La sorte "pause" a : minutes
        [round] {" "}La sorte "round" a : minutes, harvest, first, next
        [private] {" "}La sorte "private" a : minutes, harvest, returns, hand, becomes
        [wall] {" "}La sorte "wall" a : minutes, harvest, at-least
        [anon] {" "}La sorte "anon" a : minutes, harvest, at-least
        [pairs] {" "}La sorte "pairs" a : minutes, harvest, mix, turns, times, becomes
        [trios] {" "}La sorte "trios" a : minutes, harvest, mix, turns, times, becomes
        [fours] {" "}La sorte "fours" a : minutes, harvest, mix, turns, times, becomes
        [poll] {" "}La sorte "poll" a : minutes, harvest, ballot, scale, from, same-as, each, again
        [dots] {" "}La sorte "dots" a : minutes, harvest, dots, from, same-as
        [table] {" "}La sorte "table" a : minutes, harvest, by, rows, from, hand, becomes
        [form] {" "}La sorte "form" a : minutes, harvest, returns, hand, becomes
        [adapt] {" "}La sorte "adapt" a : minutes, harvest, by, scripts, minutes-at-most, hand
        [gallery] {" "}La sorte "gallery" a : minutes, harvest, at-least
        [inject] {" "}La sorte "inject" a : minutes, at, for
        [commit] {" "}La sorte "commit" a : minutes
        [plenary] {" "}La sorte "plenary" a : minutes, harvest
        [bring] {" "}La sorte "bring" a : minutes
        [sort] {" "}La sorte "sort" a : minutes, harvest, from, by
        [close] {" "}La sorte "close" a : minutes
    }

# $key : le réglage
check-key-misplaced = le réglage "{ $key }" se trouve parmi les mots
    .label = cette ligne serait dite au cercle
    .help = Remonte-la juste sous le titre de l'étape, sans ligne vide entre les deux. Si c'est une phrase, commence-la par un autre mot.

# $key : le réglage ; $value : comme écrit
check-bad-value = "{ $key }" ne peut pas être "{ $value }"
    .label = cette valeur n'est pas comprise
    .help = { $key ->
        [minutes] Écris des minutes entières en nombre, par exemple : minutes: 20
        [care] Écris un de ces mots : green, amber, red. Par exemple : care: amber
        [people] Écris le moins et le plus de personnes, par exemple : people: 3-12
        [maps] Écris les marques de ce à quoi il sert, avec des virgules entre elles : A à D, S T E V, 1 à 5, L1 Ld L2 L3, w1 à w8, K1 à K6 ; majuscules et minuscules comme ici. Par exemple : maps: B, S, w5. Ou supprime la ligne.
        [lineage] Écris en quelques mots d'où vient l'exercice, ou supprime la ligne.
        [alternatives] Écris les noms d'autres déroulés avec des virgules entre eux, par exemple : alternatives: opening, checkin-round
        [harvest] Écris ce qui peut être gardé : group, aggregate, own ou none ; chaque sorte d'étape en permet certains. Dans le doute : harvest: none
        [first] Écris qui a la parole en premier : facilitator ou anyone. Par exemple : first: facilitator
        [mix] Écris comment se font les groupes : random (par tirage au sort), new (de même, avec d'autres personnes qu'avant), by-hand (une personne qui facilite le dit), join (les derniers groupes se réunissent) ou same (les derniers groupes de cette taille se retrouvent). Par exemple : mix: random
        [turns] Écris "together" si chaque question vient une fois pour tout le groupe, ou "each" si toutes viennent une fois pour chaque personne. Par exemple : turns: each
        [times] Écris les minutes de chaque question, avec des virgules entre elles, chacune 1 ou plus. Par exemple : times: 2, 5, 3
        [ballot] Écris "one" si chaque personne choisit une option, ou "rank" si elle les met en ordre. Pour des nombres sur une échelle, supprime la ligne et écris : scale: 0-4
        [scale] Écris le nombre le plus bas et le plus haut, à dix d'écart au plus, par exemple : scale: 0-4
        [dots] Écris combien de points a chaque personne, de 1 à 9, par exemple : dots: 3
        [from] Écris le nom d'une étape d'avant, tel qu'il est dans son titre derrière le deux-points, par exemple : from: needs
        [same-as] Écris le nom du vote d'avant, tel qu'il est dans son titre derrière le deux-points, par exemple : same-as: first-vote
        [by] Dans un tableau, écris qui le remplit : person, group ou circle (un seul pour tout le monde, rempli dans le salon). Dans une étape "adapt", écris qui fait un déroulé : person ou group. Dans un "sort", écris qui range : facilitator ou anyone. Par exemple : by: person
        [rows] Écris combien de lignes une personne peut remplir, de 1 à 9, par exemple : rows: 2
        [at] Écris la minute de chaque événement, comptée depuis le début de l'étape, aucune avant celle à sa gauche ; "asked" pour un événement qui vient quand une personne qui facilite l'appelle. Par exemple : at: 0, asked, 12
        [for] Écris pour chaque événement, dans l'ordre et avec des virgules, à qui il est dit : "all", ou un rôle tel qu'il est dans la liste. Par exemple : for: all, lookout, all
        [until] Écris le dernier jour où l'on peut le dire, en année, mois et jour. Par exemple : until: 2027-03-01
        [next] Écris "order" si la parole va dans l'ordre annoncé, ou "named" si qui a parlé nomme qui vient ensuite. Par exemple : next: named
        [each] Écris le nom d'une étape d'avant, tel qu'il est dans son titre derrière le deux-points : on vote sur chaque chose que le cercle y a réunie. Par exemple : each: needs
        [again] Écris après combien de jours chaque personne peut répondre de nouveau à la même chose, de 1 à 366, avec des virgules entre les nombres, le plus proche d'abord. Par exemple : again: 30, 90
        [returns] Écris "asked" si chaque personne dit quand elle veut retrouver son texte, ou supprime la ligne : il revient alors à la fin de l'exercice. Par exemple : returns: asked
        [open] Écris "alone" si n'importe qui peut le faire de son côté en privé, ou supprime la ligne. Par exemple : open: alone
        [scripts] Écris les noms des déroulés dont on peut partir, avec des virgules entre eux, par exemple : scripts: opening, checkin-round. Ou supprime la ligne : on choisit alors parmi tous ceux qui ne sont pas red.
        [minutes-at-most] Écris combien de minutes leur déroulé est censé prendre au plus, un nombre de 1 ou plus, par exemple : minutes-at-most: 20
        [becomes] Écris ce que cela peut devenir ensuite, si les personnes disent oui : dans pairs, trios et fours "buddies" ; dans une étape private, form ou table "what-helps". Par exemple : becomes: buddies. Ou supprime la ligne.
        [source] Cette ligne ne s'écrit pas à la main. Supprime-la ; quand tu as comparé la traduction avec son original, écris dans la ligne de commande : kolo scripts confirm et le fichier
       *[at-least] Écris combien de personnes doivent avoir écrit avant que quiconque le voie : 2 ou plus, ou 5 ou plus dans une étape "anon". Par exemple : at-least: 5
    }

# $heading : comme écrit
check-bad-heading = "{ $heading }" n'est pas le titre d'une étape
    .label = un titre avec ## commence une étape
    .help = Écris la sorte, un deux-points et un nom, par exemple : ## round: arriving. Sans deux-points, il n'y a que : ## content, ## instead, ## aims, ## needed, ## key points, ## notes. Les sortes sont : { -kinds }.

# $kind : comme écrit ; $near : ce que l'on a peut-être voulu dire, ou "UNKNOWN"
check-unknown-kind = il n'y a pas d'étape de la sorte "{ $kind }"
    .label = le mot devant le deux-points est la sorte
    .help = { $near ->
        [UNKNOWN] Les sortes
       *[other] Voulais-tu dire "{ $near }" ? Les sortes
    } sont : { -kinds }.

# $kind : la sorte
check-no-step-id = cette étape n'a pas de nom
    .label = il manque un nom derrière le deux-points
    .help = Écris un nom court derrière la sorte, par exemple : ## { $kind }: first-one. Il sert à accorder les traductions ; les gens ne le voient pas.

# $id : comme écrit
check-bad-step-id = "{ $id }" ne peut pas être le nom d'une étape
    .label = ce nom
    .help = Prends seulement de petites lettres de a à z, des chiffres et des traits d'union, par exemple : what-we-need. Les réglages vont sur la ligne suivante, pas dans le titre.

# $id : l'étape ; $line : où il a servi avant
check-step-twice = deux étapes ont le nom "{ $id }"
    .label = la première est à la ligne { $line }
    .help = Donne un autre nom à l'une d'elles : il sert à accorder les traductions.

# $kind : la sorte
check-no-harvest = cette étape ne dit pas ce qui peut être gardé
    .label = il manque "harvest" sous ce titre
    .help = { $kind ->
        [private] Écris "harvest: own" si chaque personne retrouve ses réponses à la fin, ou "harvest: none" si elles sont effacées.
        [form] Écris "harvest: own" si chaque personne peut revenir au formulaire jusqu'à la fin de la séance, ou "harvest: none" s'il est effacé dès que qui l'a rempli l'a en fichier.
        [adapt] Écris "harvest: none" si chaque déroulé est effacé dès que qui l'a fait l'a en fichier, ou "harvest: own" si l'on peut y revenir jusqu'à la fin de cette étape, et l'avoir en fichier à la fin de la séance.
        [wall] Écris "harvest: group" si le cercle peut emporter ce qui est sur le mur, ou "harvest: none" si c'est effacé après avoir été montré.
        [anon] Écris "harvest: group" si le cercle peut emporter ce qui a été écrit, ou "harvest: none" si c'est effacé après avoir été montré.
        [gallery] Écris "harvest: group" si le cercle peut emporter les listes, ou "harvest: none" si elles sont effacées après avoir été montrées.
        [table] Écris "harvest: own" si personne d'autre que qui l'a écrite ne voit une ligne, ou "harvest: group" si l'on peut donner des lignes au cercle, une par une.
        [poll] Écris "harvest: aggregate" si le cercle peut emporter les décomptes, ou "harvest: none" s'ils sont seulement montrés. Les voix de chaque personne ne sont jamais gardées.
        [dots] Écris "harvest: aggregate" si le cercle peut emporter les décomptes, ou "harvest: none" s'ils sont seulement montrés. Les voix de chaque personne ne sont jamais gardées.
        [plenary] Écris "harvest: group" si ce qui est mis de côté peut être emporté, ou "harvest: none" si ce n'est pas gardé.
        [round] Écris "harvest: none" si ce qui est dit reste dans l'instant, ou "harvest: group" si le cercle peut le noter ensemble.
       *[groups] Écris "harvest: group" si la phrase que chaque groupe rapporte peut être emportée, ou "harvest: none" si elle reste dans l'instant.
    }

# $kind : la sorte ; $harvest : comme écrit
check-harvest-not-allowed = { $kind ->
        [private] une réponse privée ne peut pas devenir "{ $harvest }"
        [form] ce qui est dans un formulaire privé ne peut pas devenir "{ $harvest }"
        [adapt] un déroulé que quelqu'un fait en privé ne peut pas devenir "{ $harvest }"
        [commit] une promesse privée ne peut pas devenir "{ $harvest }"
        [close] une étape de clôture ne garde rien, elle ne peut donc pas récolter "{ $harvest }"
       *[other] une étape de la sorte "{ $kind }" ne peut pas récolter "{ $harvest }"
    }
    .label = pas possible dans cette étape
    .help = { $kind ->
        [private] Ce qu'une personne écrit à Kolo en privé n'est jamais montré à d'autres : écris "own" (cela lui revient) ou "none" (c'est effacé). Pour partager des réponses sans noms, prends une étape de la sorte "wall".
        [form] Ce qu'une personne écrit à Kolo en privé n'est jamais montré à d'autres : écris "own" (gardé pour elle jusqu'à la fin) ou "none" (effacé dès qu'elle l'a en fichier).
        [adapt] Ce qu'une personne écrit à Kolo en privé n'est jamais montré à d'autres : écris "own" (le fichier vient à la fin de la séance) ou "none" (effacé dès qu'elle l'a en fichier).
        [commit] Une promesse est seulement à qui l'a faite. Supprime la ligne, ou écris : harvest: own
        [table] Chaque personne a de toute façon une copie de ses propres lignes : écris "own" (personne d'autre ne les voit) ou "group" (on peut en donner au cercle, une par une).
        [poll] Seuls des décomptes sont montrés : écris "aggregate" (ils peuvent être emportés) ou "none" (ils sont seulement montrés).
        [dots] Seuls des décomptes sont montrés : écris "aggregate" (ils peuvent être emportés) ou "none" (ils sont seulement montrés).
        [round] Ce qui est dit dans un tour, tout le monde l'entend : écris "group" si le cercle peut le noter ensemble, ou "none" si cela reste dans l'instant. Kolo n'en garde rien.
        [close] Comment une personne repart ne regarde qu'elle. Supprime la ligne, ou écris : harvest: none
        [inject] Un entraînement ne laisse rien derrière lui. Supprime la ligne, ou écris : harvest: none
        [plenary] Ce qui est dit en parole libre, tout le monde l'entend : écris "group" si ce qui est mis de côté peut être emporté, ou "none".
        [pairs] Ce qu'un groupe rapporte est dit devant tout le monde : écris "group" si cela peut être emporté, ou "none".
        [trios] Ce qu'un groupe rapporte est dit devant tout le monde : écris "group" si cela peut être emporté, ou "none".
        [fours] Ce qu'un groupe rapporte est dit devant tout le monde : écris "group" si cela peut être emporté, ou "none".
       *[wall] Ce qui est écrit ici est montré au cercle, et ne peut donc pas être gardé pour une seule personne : écris "group" ou "none". Pour rendre des réponses à qui les a écrites, prends une étape de la sorte "private".
    }

# $kind : la sorte
check-no-question = { $kind ->
        [inject] cet entraînement n'a pas d'événement
       *[other] cette étape ne demande rien
    }
    .label = { $kind ->
        [inject] rien ne se passerait ici
       *[other] une étape "{ $kind }" a besoin d'une question
    }
    .help = { $kind ->
        [poll] Écris sur quoi porte le vote en citation, avec "> " devant, par exemple : > Laquelle de ces choses d'abord ?
        [dots] Écris sur quoi porte le vote en citation, avec "> " devant, par exemple : > Où mets-tu tes points ?
        [inject] Écris chaque événement en citation, avec "> " devant et une ligne avec seulement ">" entre deux, par exemple : > Le téléphone du bureau sonne, et personne ne parle.
        [commit] Écris la question en citation, avec "> " devant, par exemple : > Quelle petite chose vas-tu faire ?
       *[other] Écris la question en citation, avec "> " devant, par exemple : > De quoi as-tu besoin aujourd'hui ?
    }

# $kind : la sorte ; $count : combien il y en a
check-too-many-questions = une étape de la sorte "{ $kind }" a de la place pour une question, et celle-ci en a { $count }
    .label = { $kind ->
        [poll] l'une d'elles doit partir
       *[other] la seconde question
    }
    .help = { $kind ->
        [close] Gardes-en une, et pose les autres avant, dans une étape de la sorte "private". Si c'est une seule question, n'y laisse aucune ligne avec seulement ">".
        [poll] Fais-en un second vote, avec un nom à lui. Seul un vote avec des nombres (scale: 0-4) peut demander plusieurs choses.
        [dots] Fais-en un second vote, avec un nom à lui. Si c'est une seule question, n'y laisse aucune ligne avec seulement ">".
        [table] Garde une ligne au-dessus du tableau, et fais des autres des têtes de colonnes. Pour demander plusieurs choses, prends une étape de la sorte "form".
       *[other] Fais-en une seconde étape, avec un nom à elle. Si c'est une seule question, n'y laisse aucune ligne avec seulement ">".
    }

check-nothing-to-say = cette étape ne dit rien
    .label = il manque des mots sous ce titre
    .help = Écris ce que Kolo doit dire en citation, avec "> " devant. Si tu veux du silence, prends : ## pause: quiet

check-said-too-late = ces mots sont derrière la question, mais seraient dits avant elle
    .label = Kolo dit ceci avant de demander
    .help = Déplace le paragraphe au-dessus de la question. Si c'est une question aussi, mets "> " devant. S'il vient après les réponses, fais-en une étape de la sorte "say".

check-pause-without-minutes = cette pause n'a pas de durée
    .label = combien de temps dure le silence ?
    .help = Écris une ligne sous le titre, par exemple : minutes: 1

# $sum : les minutes des étapes ensemble ; $minutes : celles du déroulé
check-too-much-time = les étapes prennent ensemble { $sum } minutes, mais le déroulé en dit { $minutes }
    .label = moins que les étapes ne demandent
    .help = Écris ici "minutes: { $sum }" ou plus, ou donne moins de temps aux étapes.

# $care : amber ou red
check-no-close = un déroulé avec un soin "{ $care }" doit finir par une étape de clôture
    .label = ceci demande une clôture
    .help = Écris comme dernière étape "## close: leaving", avec quelques mots de clôture et une seule question privée en citation, par exemple : > Comment repars-tu ?

check-close-not-last = une étape vient après cette étape de clôture
    .label = la clôture est la dernière chose qui se passe
    .help = Déplace l'étape de clôture à la fin. Pour des mots entre-temps, prends une étape de la sorte "say".

# $length, $limit : en caractères
check-too-long = ce message a { $length } caractères ; { $limit } au plus se lisent bien sur un téléphone
    .label = ce message
    .help = Fais-en deux paragraphes, avec une ligne vide entre eux, ou dis-le en moins de mots.

# $what : ce que c'est
check-stray = { $what ->
        [list] il y a une liste ici, et cet endroit n'en fait rien
        [code] il y a un bloc de code ici, et un déroulé n'a pas de place pour lui
        [table] il y a un tableau ici, et cet endroit n'en fait rien
        [html] il y a du HTML ici, et un déroulé n'a pas de place pour lui
        [rule] il y a un trait en travers de la page ici, et un déroulé n'a pas de place pour lui
        [quote] il y a une citation ici, où elle n'a pas de sens
        [heading] il y a ici un titre qu'un déroulé ne connaît pas
        [link] l'adresse d'un lien est ici, et personne ne la verrait
       *[before-title] il y a du texte avant le titre
    }
    .label = ceci n'arriverait à personne
    .help = { $what ->
        [list] Une seule liste peut se trouver dans une étape des sortes "poll", "dots", "gallery", "inject", "sort", "pairs", "trios" et "fours", sans autre liste dedans. Ailleurs, écris chaque élément comme un paragraphe à lui. Une liste pour la facilitation peut aller dans les notes.
        [code] Commence les lignes à la marge de gauche, sans espaces devant, et sans ``` autour.
        [table] Un seul tableau peut se trouver dans une étape de la sorte "table". Ailleurs, dis-le en phrases. Un tableau pour la facilitation peut aller dans les notes.
        [html] Supprime-le. Les remarques pour la facilitation peuvent aller dans les notes.
        [rule] Supprime-le. Les réglages sont de simples lignes sous le titre et n'ont besoin d'aucun trait autour.
        [quote] Avant la première étape, enlève le "> " : l'annonce est faite de simples paragraphes. Dans une citation, garde un seul ">".
        [heading] Un déroulé a un seul titre avec "#" ; ses étapes commencent par "##". D'autres titres peuvent aller dans les notes.
        [link] Écris l'adresse dans la phrase, là où les gens la lisent.
       *[before-title] Commence le fichier par "# " et le titre. Les remarques pour la facilitation peuvent aller dans les notes.
    }

# $id : l'étape ; $near : ce que l'on a peut-être voulu dire, ou "UNKNOWN"
check-translation-unknown-step = l'original n'a pas d'étape "{ $id }"
    .label = seulement dans cette traduction
    .help = { $near ->
        [UNKNOWN] Donne à l'étape le même nom que dans l'original. Les noms des étapes ne se traduisent pas.
       *[other] Voulais-tu dire "{ $near }" ? Les noms des étapes ne se traduisent pas.
    }

# $id : l'étape ; $kind : sa sorte
check-translation-missing-step = il manque à la traduction l'étape "{ $id }"
    .label = quelque part sous ce titre
    .help = Copie le titre depuis l'original, et traduis ses mots : ## { $kind }: { $id }

# $id : l'étape ; $here, $there : des sortes
check-translation-kind-differs = l'étape "{ $id }" est de la sorte "{ $there }" dans l'original, pas "{ $here }"
    .label = d'une autre sorte ici
    .help = Écris le même titre que dans l'original : ## { $there }: { $id }

# $id : l'étape ; $here, $there : des nombres
check-translation-messages-differ = messages dits dans l'étape "{ $id }" : ici { $here }, dans l'original { $there }
    .label = plus ou moins de paragraphes ici
    .help = Traduis chaque paragraphe par un paragraphe. Une ligne vide en commence un nouveau.

# $id : l'étape ; $here, $there : des nombres
check-translation-questions-differ = questions posées dans l'étape "{ $id }" : ici { $here }, dans l'original { $there }
    .label = plus ou moins de questions ici
    .help = Traduis chaque question par une question, avec "> " devant et une ligne avec seulement ">" entre deux.

# $key : le réglage ; $here, $there : des valeurs, ou "UNKNOWN"
check-translation-setting-differs = { $there ->
        [UNKNOWN] l'original ne règle pas "{ $key }", et ceci règle "{ $here }"
       *[other] "{ $key }" est "{ $there }" dans l'original, pas "{ $here }"
    }
    .label = diffère de l'original
    .help = Supprime la ligne : une traduction prend ses réglages dans l'original.

check-no-practice = le fichier ne contient aucune pratique
    .label = il n'y en a pas sous ce titre
    .help = Écris un titre pour chacune, par exemple "## Un souffle plus long", et dessous un à trois paragraphes courts : chacun est un message.

# $name : le nom du fichier sans ".md" ; $near : ce que l'on a peut-être voulu dire, ou "UNKNOWN"
check-unknown-practice = "{ $name }" n'est pas un fichier de pratiques
    .label = ce fichier ne servirait jamais
    .help = { $near ->
        [UNKNOWN] Parmi les pratiques, il y a trois fichiers : grounding.md, energisers.md et check-ins.md.
       *[other] Voulais-tu dire "{ $near }.md" ? Parmi les pratiques, il y a trois fichiers : grounding.md, energisers.md et check-ins.md.
    }
# $id : l'étape ; $here, $there : des nombres
check-translation-list-differs = éléments dans la liste de l'étape "{ $id }" : ici { $here }, dans l'original { $there }
    .label = plus ou moins d'éléments ici
    .help = Traduis chaque élément par un élément, dans le même ordre, chacun sur une ligne qui commence par "- ".

# $id : l'étape
check-translation-table-differs = le tableau de l'étape "{ $id }" n'a pas la même forme que dans l'original
    .label = le tableau sous ce titre
    .help = Écris autant de colonnes et autant de lignes que l'original, et traduis ce qui est dans la première ligne et dans la première colonne. Là où l'original a des choix entre accolades, écris-en autant, dans le même ordre ; {"{"}checked{"}"} reste tel quel.

check-bad-table = ce tableau n'a rien à remplir
    .label = une colonne n'a pas de tête, ou il n'y a pas de colonne
    .help = La première ligne nomme ce qui se remplit. Si tu nommes des lignes, elles sont dans la première colonne, et la tête de cette colonne reste vide. Avec "from", il n'y a pas de telle colonne. Par exemple :

        |      | Ce que je remarque | Ce qui aide |
        |------|--------------------|-------------|
        | Vert |                    |             |

# $head : comme il a été écrit ; $why : ce qui ne va pas
check-bad-column = ce qui est entre les accolades de la colonne "{ $head }" ne peut pas servir
    .label = { $why ->
        [braces] des accolades viennent une fois, à la fin d'une tête
        [no-head] aucun mot n'est devant les accolades
        [one-choice] il n'y a rien à choisir ici
        [too-many] il y a ici plus de neuf choix
        [bad-choice] un choix d'ici est vide, est un nombre, ou y est deux fois
        [checked-twice] deux colonnes de ce tableau disent "checked"
       *[names-rows] la première colonne nomme les lignes, et rien ne s'y remplit
    }
    .help = { $why ->
        [names-rows] Écris les accolades derrière la tête d'une colonne que les gens remplissent.
        [checked-twice] Écris {"{"}checked{"}"} derrière la tête d'une seule colonne.
       *[other] Derrière la tête d'une colonne peuvent venir deux à neuf choix entre accolades, avec / entre eux ; ou {"{"}checked{"}"}, pour le jour où quelqu'un a vérifié la ligne pour la dernière fois. Par exemple :

            | Contact | En combien de temps {"{"}une heure / un jour / plus{"}"} | Vérifié {"{"}checked{"}"} |
            |---------|------------------------------------------|----------------------|
    }

check-table-filled = une case de ce tableau est déjà remplie
    .label = ce sont les gens qui remplissent les cases
    .help = Laisse toutes les cases vides, sauf dans la première ligne et dans la première colonne.

check-no-table = cette étape ne montre pas de tableau
    .label = il manque un tableau sous ce titre
    .help = Écris le tableau vide, avec ce qui est à remplir sur sa première ligne. Par exemple :

        | Quoi | Qui aide | Pour quand |
        |------|----------|------------|

# $kind : la sorte
check-no-list = cette étape n'a pas de liste
    .label = une étape "{ $kind }" en a besoin
    .help = { $kind ->
        [poll] Écris les réponses que l'on peut donner pour chaque chose, chacune sur une ligne qui commence par "- ". Pour des nombres, écris : scale: 0-4
       *[gallery] Écris les thèmes sous lesquels on écrit, chacun sur une ligne qui commence par "- ", par exemple :

            - Quand je suis en voyage
            - À la maison
    }

check-empty-item = un élément de cette liste est vide
    .label = quelque part dans cette liste
    .help = Supprime la ligne qui n'a rien derrière son "-", ou écris l'élément.

check-too-few-options = un vote a besoin de deux options ou plus
    .label = il n'y en a qu'une ici
    .help = Écris chaque option sur une ligne à elle qui commence par "- ". Sans aucune liste, Kolo demande les options à une personne qui facilite quand l'étape commence.

# $key : times ou at ; $times, $questions : des nombres
check-times-differ = { $key ->
        [at] { $times } minutes sont données, et il y a { $questions } événements
        [for] "for" en nomme { $times }, et il y a { $questions } événements
       *[times] { $times } durées sont données, et il y a { $questions } questions
    }
    .label = une pour chacun
    .help = { $key ->
        [for] Écris pour chaque événement à qui il est dit, avec des virgules entre eux : "all", ou un rôle de la liste. Sans la ligne "for", tous sont dits à tout le monde. Pour un rôle dont les mots ont une virgule, écris son numéro dans la liste.
        [at] Écris une minute par événement, avec des virgules entre elles. Les événements sont des citations, avec une ligne avec seulement ">" entre deux. Sans la ligne "at", ils sont répartis sur les minutes de l'étape.
       *[times] Écris un nombre par question, avec des virgules entre eux. Les questions sont des citations, avec une ligne avec seulement ">" entre deux. Sans la ligne "times", les minutes de l'étape sont partagées en parts égales.
    }

# $sum : les minutes de toutes les questions, pour toutes les personnes d'un groupe ; $minutes : celles de l'étape
check-times-too-long = les questions de cette étape prennent { $sum } minutes dans un groupe, et l'étape en a { $minutes }
    .label = moins que les questions ne demandent
    .help = Écris ici "minutes: { $sum }" ou plus, ou donne moins de temps aux questions. Avec "turns: each", toutes viennent une fois pour chaque personne d'un groupe.

# $key : from ou same-as ; $id : comme écrit
check-no-such-step = { $key ->
        [same-as] il n'y a pas de vote de cette sorte nommé "{ $id }" avant cette étape
       *[from] aucune étape nommée "{ $id }" avant celle-ci ne donne au cercle de quoi travailler
    }
    .label = ce nom
    .help = { $key ->
        [same-as] Écris le nom d'un vote d'avant de la même sorte, tel qu'il est dans son titre derrière le deux-points : le nom d'un "poll" dans un "poll", d'un "dots" dans un "dots".
       *[from] Écris le nom d'une étape d'avant avec "harvest: group", de la sorte wall, anon, gallery, pairs, trios, fours, plenary, table ou sort, ou d'une étape de la sorte bring. Dans un vote, tu peux aussi supprimer la ligne et donner la liste des options.
    }

# $key : mix ou by
check-needs-groups = { $key ->
        [by] aucun petit groupe ne vient avant cette étape
       *[mix] aucun petit groupe ne vient avant ceux-ci, il n'y en a donc pas à réunir
    }
    .label = une étape d'avant doit faire des groupes
    .help = { $key ->
        [by] Mets avant elle une étape de la sorte pairs, trios ou fours, ou écris : by: person
       *[mix] Mets avant elle une étape avec de plus petits groupes, comme "pairs" avant "fours", ou écris : mix: random
    }

# $kind : pairs, trios ou fours
check-needs-same-groups = aucun { $kind } ne vient avant ceux-ci, ils ne peuvent donc pas se retrouver
    .label = une étape de la même sorte doit venir avant
    .help = Mets avant elle une étape de la sorte { $kind }, ou écris : mix: random

check-table-of-all = tout le monde lit le tableau du cercle, il ne peut donc pas être à une seule personne
    .label = seul "group" est possible ici
    .help = Écris : harvest: group. Si personne d'autre ne doit le voir, écris : by: person

check-two-sources = les options de ce vote viennent de deux endroits
    .label = un seul endroit suffit
    .help = Garde l'un d'eux et supprime les autres : une liste d'options, "scale", "from" ou "same-as". À côté de "each", il y a une liste ou "scale".

check-two-sources-of-rows = les lignes de ce tableau viennent de deux endroits
    .label = les lignes viennent d'ici, et le tableau en nomme aussi
    .help = Supprime cette ligne, ou laisse les lignes de côté : la première ligne du tableau nomme alors seulement ce qui se remplit, puisque chaque élément de l'étape d'avant est une ligne.

check-nothing-to-sort = rien ne dit ce que l'on range ici
    .label = une étape "sort" a besoin de la ligne "from"
    .help = Écris le nom d'une étape d'avant où le cercle a réuni quelque chose, par exemple : from: needs

# $headings, $most : des nombres
check-too-many-headings = { $headings } titres, c'est trop pour ranger
    .label = dans la liste de cette étape
    .help = Gardes-en { $most } au plus. Pendant l'exercice, les gens peuvent ajouter leurs propres titres.

check-brings-name = une étape "bring" ne peut pas s'appeler "name"
    .label = {"{"}name{"}"} veut dire une personne
    .help = Donne-lui un autre nom, par exemple : ## bring: question. Alors {"{"}question{"}"} veut dire ce qui est apporté.

# $name : comme écrit, sans accolades ; $near : ce que l'on a peut-être voulu dire, ou "UNKNOWN"
check-unknown-placeholder = rien du nom de "{ $name }" n'a été apporté ici
    .label = ceci serait dit tel quel
    .help = { $near ->
        [UNKNOWN] Entre accolades se met le nom d'une étape d'avant de la sorte "bring", dans un paragraphe, une question ou une liste d'une étape qui suit. Par exemple {"{"}question{"}"} après ## bring: question. Ou écris-le sans accolades.
       *[other] Voulais-tu dire {"{"}{ $near }{"}"} ? Sa place est dans les paragraphes, les questions et les listes des étapes qui suivent.
    }

check-name-without-turns = personne n'a de tour ici, alors {"{"}name{"}"} n'est personne
    .label = ceci serait dit tel quel
    .help = Écris-le seulement dans les questions de pairs, trios ou fours avec "turns: each", ou écris la phrase sans lui.

# $id : l'étape ; $there : ce que l'original a, comme {"{"}question{"}"}, ou "UNKNOWN"
check-translation-placeholders-differ = dans l'étape "{ $id }", d'autres mots sont entre accolades que dans l'original
    .label = sous ce titre
    .help = { $there ->
        [UNKNOWN] L'original n'en a pas ici. Écris la phrase sans accolades.
       *[other] Garde { $there } tel quel, lettre par lettre : quelque chose se met à sa place pendant l'exercice.
    }

check-scale-and-ballot = on répond à ce vote par un nombre, il n'a donc pas de "ballot"
    .label = ceci contredit l'échelle
    .help = Supprime cette ligne, ou supprime "scale" et donne la liste des options.

check-each-and-rank = pour chaque chose on donne une seule réponse, et pas d'ordre
    .label = ceci contredit "each"
    .help = Supprime cette ligne : on choisit une réponse pour chaque chose. Ou supprime "each".

# $role : comme écrit ; $near : ce que l'on a peut-être voulu dire, ou "UNKNOWN"
check-no-such-role = la liste de cet entraînement n'a pas de rôle "{ $role }"
    .label = personne n'apprendrait cet événement
    .help = { $near ->
        [UNKNOWN] Écris "all", ou un rôle
       *[other] Voulais-tu dire "{ $near }" ? Écris "all", ou un rôle
    } tel qu'il est dans la liste plus bas, ou son numéro dans cette liste. Par exemple : for: all, 1, all

# $id : le vote qui est répété ; $here, $there : des nombres
check-questions-differ = ceci répète le vote "{ $id }", mais demande { $here } choses, et lui { $there }
    .label = un second vote demande la même chose
    .help = Écris autant de questions que dans l'étape "{ $id }", dans le même ordre : les décomptes sont montrés l'un à côté de l'autre. Ou n'en écris aucune : celles de cette étape sont alors posées de nouveau.

check-events-without-times = rien ne dit quand viennent les événements de cet entraînement
    .label = tous viendraient à la fois
    .help = Écris une ligne avec la minute de chaque événement, comme "at: 0, 5, 12", avec "asked" pour celui qu'une personne qui facilite appelle, ou "minutes: 30", sur lesquelles ils sont répartis.

# $at : la minute de l'événement ; $minutes : celles de l'étape
check-event-too-late = un événement vient à la minute { $at }, et l'étape en a { $minutes }
    .label = après la fin
    .help = Donne plus de minutes à l'étape, ou fais venir l'événement plus tôt.

# $key : "returns" ou "hand"
check-not-own = "{ $key }" est seulement pour ce qui est à une seule personne
    .label = d'autres voient cette étape, ou rien n'en est gardé
    .help = Écris "harvest: own" dans cette étape{ $key ->
        [hand] {" "}(et, dans un tableau ou une étape "adapt", "by: person")
        [becomes] {" "}(et, dans un tableau ou une étape "adapt", "by: person")
       *[other] {""}
    }, ou supprime cette ligne.

# $kind : d'une étape
check-needs-others = un déroulé avec "open: alone" n'a pas d'étape de la sorte "{ $kind }" qui demande d'autres personnes
    .label = personne d'autre n'est là
    .help = { $kind ->
        [table] Écris "harvest: own" et "by: person", ou supprime "open: alone" sous le titre.
        [adapt] Écris "by: person", ou supprime "open: alone" sous le titre.
       *[other] Prends say, private, form, table, adapt, commit, pause ou close, ou supprime "open: alone" sous le titre.
    }

check-too-hard-alone = un déroulé avec "open: alone" ne peut pas être "red"
    .label = un exercice rouge demande une seconde personne qui soit là
    .help = Écris "care: green" ou "care: amber", ou supprime "open: alone".

check-again-without-scale = "again" demande une échelle avec deux questions ou plus
    .label = il n'y a rien ici que quelqu'un retrouve en barres
    .help = Écris "scale: 0-4" et les questions ("> …") dans ce vote, sans "each" ni "same-as". Ou supprime la ligne.

check-drill-needs-care = un déroulé avec un entraînement ne peut pas être "green"
    .label = un entraînement peut réveiller ce que les gens ont vécu
    .help = Écris "care: amber" ou "care: red", et finis le déroulé par une étape de clôture.

# $words : comme écrit ; $instead : quoi écrire à la place, ou "UNKNOWN"
check-risky-wording = "{ $words }" peut blesser quelqu'un ou faire pression
    .label = ces mots
    .help = { $instead ->
        [UNKNOWN] Dis-le autrement.
       *[other] { $instead }
    } Si la phrase dit que ceci n'est pas demandé, dis plutôt ce qui est demandé. La liste de ces mots est à toi, tu peux la changer : risky.txt, dans le dossier de la langue.

check-source-in-original = ceci est l'original, et "source" est pour les traductions
    .label = ceci n'a aucun effet ici
    .help = Supprime la ligne. Dans une traduction, elle dit à quelle version de l'original on l'a comparée.

## Hints: what to look at again

# $people : au plus ; $fewest, $most : les minutes qu'il leur faut peut-être ; $minutes : prévues
check-hint-round-needs-time = par écrit, ce tour prend à { $people } personnes de { $fewest } à { $most } minutes environ
    .label = { $minutes } sont prévues
    .help = Donne-lui plus de temps, pose moins de questions, ou mets moins de monde dans "people". À plus de huit, un mur ou de petits groupes font plus de bien : personne n'attend longtemps.

# $sum : les minutes des étapes ensemble ; $minutes : celles du déroulé
check-hint-time-left = les étapes prennent { $sum } minutes sur { $minutes }
    .label = plus de la moitié n'est pas prévue
    .help = Écris "minutes" sous chaque étape où le cercle reste, ou un plus petit nombre ici.

# $length : en caractères ; $limit : à partir de quoi on le dit
check-hint-long-question = cette question a { $length } caractères ; au-delà de { $limit }, on la retient mal
    .label = une longue question
    .help = Demande une seule chose. Ce qu'il faut savoir pour y répondre peut aller dans un paragraphe au-dessus.

check-hint-several-sentences = cette question est faite de plusieurs phrases
    .label = une chose à la fois
    .help = Garde la phrase qui demande. Les autres peuvent aller dans un paragraphe au-dessus, ou être une question à elles seules, avec une ligne avec seulement ">" entre deux.

# $seconds : environ
check-hint-long-reading = ce qui vient d'un coup ici prend { $seconds } secondes à lire environ
    .label = plus d'une minute
    .help = Dis-le en moins de mots, ou en deux étapes avec un moment entre elles. Sur un téléphone, et dans une seconde langue, on lit environ 130 mots par minute.

# $path : le fichier de l'original ; $line : de la partie qui s'y trouve
check-hint-translation-stale = l'original de cette partie a changé depuis sa traduction
    .label = cette marque est celle des anciens mots
    .help = Lis la partie dans { $path }, ligne { $line }, et change la traduction là où elle dit maintenant autre chose. Puis écris dans la ligne de commande : kolo scripts confirm et le fichier de la traduction. La nouvelle marque se met alors ici.

# $parts : combien
check-hint-translation-unconfirmed = personne n'a encore confirmé que cette traduction dit ce que dit l'original
    .label = parties sans marque : { $parts } ; celle-ci est la première
    .help = Compare-la avec l'original, partie par partie. Puis écris dans la ligne de commande : kolo scripts confirm et le fichier de la traduction. Chaque partie reçoit une marque, pour qu'un changement de l'original se voie plus tard.

check-hint-unknown-script = il n'y a pas de déroulé "{ $name }" dont on puisse partir
    .label = ce nom
    .help = Écris le nom d'un déroulé tel qu'on le commence, ou supprime-le ici. On ne peut partir que de déroulés qui sont là.

# $name : comme écrit
check-hint-unknown-alternative = il n'y a pas de déroulé "{ $name }" à prendre à la place
    .label = ce nom
    .help = Écris le nom d'un déroulé comme on le commence, ou écris ce déroulé.

# $until : un jour ; $when : "passed" ou "soon"
check-hint-out-of-date = { $when ->
        [passed] ce qui est dit ici était à dire jusqu'au { $until }, et ce jour est passé
       *[soon] ce qui est dit ici se dit jusqu'au { $until }, dans moins d'un mois
    }
    .label = { $when ->
        [passed] c'est laissé de côté
       *[soon] après ce jour, c'est laissé de côté
    }
    .help = Regarde si cela vaut encore. Si oui, écris un jour plus tard ; si non, change les mots, et les traductions avec eux.
