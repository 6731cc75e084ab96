# Ce que dit `kolo check` des fautes dans les questions d'un groupe. Comme dans check.ftl, chacune a une
# phrase, un `label` à l'endroit du fichier, et un `help` qui dit quoi écrire à la place.

check-checkin-bad-name = "{ $name }" ne peut pas être le nom d'une série de questions
    .label = les questions de ce fichier portent le nom du fichier
    .help = Nomme le fichier seulement avec de petites lettres de a à z, des chiffres et des traits d'union, comme sleep-and-safety.md : les gens écrivent ce nom pour les recevoir.

# $count : combien de questions ; $limit : le plus
check-checkin-count = { $count ->
        [0] il n'y a pas de question
       *[other] il y a { $count } questions, et { $limit } est le plus
    }
    .label = il faut de une à { $limit } questions
    .help = Écris pour chacune un titre, une citation et les mots pour y répondre : ## question: sleep, puis > Comment as-tu dormi ? et dessous - bien, - mal. Au-delà de { $limit }, prends un autre fichier.

# $heading : tel qu'il est écrit
check-checkin-bad-heading = "{ $heading }" n'est pas le titre d'une question
    .label = un titre avec ## commence une question
    .help = Écris "question", deux-points et un nom en petites lettres, comme : ## question: sleep. Il est le même dans toutes les langues, et les gens ne le voient pas. Seules les notes restent sans nom : ## notes

# $id : la question
check-checkin-question-twice = deux questions s'appellent "{ $id }"
    .label = ce nom a déjà servi plus haut
    .help = Donne à chaque question son propre nom.

# $key : tel qu'il est écrit
check-checkin-unknown-key = "{ $key }" ne se règle pas ici
    .label = ce n'est pas connu ici, ou il y a déjà un réglage
    .help = Une question a un réglage au plus, juste sous son titre : scale: 1-5 pour un nombre, ou text: yes pour des mots à soi. Sans réglage, on répond par les mots de sa liste.

# $key : le réglage ; $value : telle qu'elle est écrite
check-checkin-bad-value = "{ $key }" ne peut pas être "{ $value }"
    .label = cette valeur ne se comprend pas
    .help = { $key ->
        [scale] Écris le plus petit et le plus grand nombre, avec un écart de dix au plus, comme : scale: 1-5
       *[text] Écris text: yes si l'on répond avec des mots à soi. Sinon, efface la ligne.
    }

# $id : la question
check-checkin-ask = "{ $id }" ne pose pas une seule question
    .label = il faut ici une seule citation, et pas d'autre paragraphe
    .help = Écris une seule fois ce qui est demandé, derrière un ">", comme : > Comment as-tu dormi ? Ce qu'il faut dire d'autre va sous le titre du fichier, et ce qui n'est pas envoyé sous ## notes.

# $id : la question ; $count : combien de mots il y a ; $takes : comment on répond
check-checkin-answers = { $takes ->
        [scale] "{ $id }" ne dit pas ce que veulent dire les deux bouts de son échelle
        [text] on répond à "{ $id }" avec des mots à soi, et il y a aussi une liste
       *[words] "{ $id }" a { $count } mots pour répondre
    }
    .label = { $takes ->
        [scale] il faut ici une liste de deux
        [text] cette liste ne serait pas montrée
       *[words] il faut ici une liste de deux à cinq mots
    }
    .help = { $takes ->
        [scale] Écris sous la question une liste de deux : ce que veut dire le plus petit nombre, puis le plus grand.
        [text] Efface la liste, ou efface la ligne text: yes.
       *[words] Écris sous la question une liste de deux à cinq lignes, comme : - bien, - moyennement, - mal. Pour des nombres, écris scale: 1-5 sous le titre ; pour des mots à soi, text: yes.
    }

# $answer : telle qu'elle est écrite
check-checkin-bad-answer = "{ $answer }" ne peut pas être une réponse
    .label = dans cette liste
    .help = On peut répondre par le numéro d'un mot. Chacun doit donc être un mot et pas un nombre, autre que ceux d'au-dessus, et de 40 caractères au plus.

# $here, $there : des noms de questions
check-checkin-translation-questions = les questions sont ici { $here }, et dans l'original { $there }
    .label = dans ce fichier
    .help = Écris les mêmes titres dans le même ordre que dans l'original ; seuls les mots d'en dessous se traduisent.

# $id : la question ; $here, $there : des nombres
check-checkin-translation-answers = mots pour répondre à "{ $id }" : ici { $here }, dans l'original { $there }
    .label = plus ou moins de mots ici
    .help = Traduis chaque ligne de la liste, dans le même ordre.

# $key : le réglage
check-checkin-translation-setting = "{ $key }" est réglé dans une traduction
    .label = une traduction n'a pas de réglages ici
    .help = Efface la ligne : elle est dans l'original, et vaut pour toutes les langues.
