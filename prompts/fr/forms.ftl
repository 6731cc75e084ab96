# Tableaux, formulaires, galeries et promesses, en français. Voir le début de kolo.ftl.

## Days

date-written =
    { $day ->
        [1] { $weekday } 1er { $month }
       *[other] { $weekday } { $day } { $month }
    }

date-written-with-year =
    { $day ->
        [1] { $weekday } 1er { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }

## Tables and forms

table-begins = Maintenant, chaque personne remplit un tableau avec moi, en privé. Ensuite, elle décide ligne par ligne ce qui est montré ici, sans son nom. Ce qu'elle garde, personne ici ne le lit.

group-table-begins = Maintenant, je demande en privé à une personne de chaque groupe ; elle remplit un tableau pour tout le groupe, puis dit ligne par ligne ce qui est montré ici.

form-is-erased = Je suis seul à lire ceci ; les personnes qui me gèrent le pourraient aussi. Quand c'est rempli, tu le reçois en fichier, et j'efface ma copie.

form-stays = Je suis seul à lire ceci ; les personnes qui me gèrent le pourraient aussi. Je le garde jusqu'à la fin de l'exercice ; ensuite tu le reçois en fichier, et j'efface ma copie.

table-is-yours = Je suis seul à lire ceci ; les personnes qui me gèrent le pourraient aussi. À la fin de l'exercice, je te le rends, et j'efface ma copie.

table-may-be-shown = Je suis seul à lire ceci ; les personnes qui me gèrent le pourraient aussi. Quand c'est rempli, je te demande ligne par ligne si le cercle peut la lire, sans ton nom.

group-table-is-yours = Tu écris ceci pour ton groupe. Je suis seul à le lire ici ; les personnes qui me gèrent le pourraient aussi. À la fin de l'exercice, chaque personne de ton groupe le reçoit, et j'efface ma copie.

group-table-may-be-shown = Tu écris ceci pour ton groupe. Je suis seul à le lire ici ; les personnes qui me gèrent le pourraient aussi. Quand c'est rempli, je te demande ligne par ligne si le cercle peut la lire, sans ton nom.

# $kept : un des six ci-dessus ; $asked : ce qui est demandé, en gras ; les autres : des mots à écrire
first-cell =
    { $kept }

    Laisser vide : *{ $skip }* ; revenir : *{ $back }* ; voir ce que tu as : *{ $review }* ; finir : *{ $done }*.

    { $asked }

# $asked : ce qui est demandé
next-cell = **{ $asked }**

# $asked : ce qui est demandé, en gras ; $stands : une citation ; $skip, $forget : des mots à écrire
cell-again =
    { $asked }

    { $stands }

    Écris de nouveau. Pour garder cela : *{ $skip }* ; pour vider la case : *{ $forget }*.

cell-of-row = { $row } : { $column }

cell-of-new-row = Ligne { $number } : { $column }

# $about : ce que quelqu'un a écrit dans la première case de la ligne
cell-about = { $about } : { $column }

another-row = **Aimerais-tu remplir une autre ligne ?** 1 oui · 2 non

# $review : un mot à écrire (ici et plus bas)
is-it-right = **Est-ce bien ainsi ?** 1 c'est bien ainsi · 2 changer quelque chose. Pour le revoir : *{ $review }*.

which-one = **Laquelle faut-il changer ?** Écris son numéro. Pour voir les numéros : *{ $review }*.

no-such-number = Il n'y a rien sous ce numéro. Le dernier est { $last }.

not-a-choice = Ce n'est pas un des choix. Je n'en ai rien gardé.

nothing-before = C'est la première.

nothing-written = Tu n'as encore rien écrit ici.

so-far = Voici ce que tu as jusqu'ici.

row-head = **Ligne { $number }**

row-head-named = **Ligne { $number } : { $row }**

left-empty = (vide)

# $review : un mot à écrire ; $change : par exemple « changer 2 »
nothing-asked = Rien ne t'est demandé en ce moment, et je n'ai rien gardé de ce message. Pour voir ce que tu as écrit : *{ $review }* ; pour le changer : *{ $change }*.

noted-while-halted = C'est noté. La suite attend que l'exercice reprenne.

## Forms

form-handed-over = Voici ton formulaire, en fichier. Enregistre-le là où personne d'autre ne peut l'ouvrir, puis supprime-le ici. J'ai effacé ma copie.

# $review : un mot à écrire ; $change : par exemple « changer 2 »
form-kept = Je le garde jusqu'à la fin de l'exercice, puis tu le reçois en fichier. D'ici là, pour le voir : *{ $review }* ; pour le changer : *{ $change }*.

# $title : de l'exercice
form-given-back = Ton formulaire (**{ $title }**), en fichier. Enregistre-le là où personne d'autre ne peut l'ouvrir, puis supprime-le ici.

# $date : par exemple 2026-12-01
file-name = notes-{ $date }.md

file-part-name = notes-{ $date }-{ $part }.md

# $title : de l'exercice
file-caption = Tes propres notes : { $title }

# $date : un jour en toutes lettres
file-date = Écrit : { $date }.

## Releasing rows of a table

table-kept = Je le garde jusqu'à la fin de l'exercice, puis je te le rends. Pour le voir : *{ $review }* ; pour le changer, tant que cette partie est ouverte : *{ $change }*.

# $release, $take_back, $change : par exemple « partager 1, 3 »
table-decided = Tu as décidé pour toutes les lignes. Jusqu'à ce qu'elles soient montrées, pour changer ce que le cercle peut lire : *{ $release }* ou *{ $take_back }* ; pour changer les mots : *{ $change }*.

# $row : une citation
may-row-be-read =
    {"**"}Le cercle peut-il lire cette ligne ?** Elle y est sans ton nom ; dans un petit cercle, on peut deviner.

    { $row }

    1 la partager · 2 la garder

may-group-row-be-read =
    {"**"}Le cercle peut-il lire cette ligne de votre groupe ?** Elle y est sans noms.

    { $row }

    1 la partager · 2 la garder

# $rows : des nombres ; $take_back : par exemple « retirer 1 »
rows-released = Lignes partagées : { $rows }. Pour retirer cela, jusqu'à ce que ce soit montré : *{ $take_back }*.

rows-kept = Lignes qui restent avec toi : { $rows }.

# $release : par exemple « partager 1 »
row-has-changed = Tu avais partagé cette ligne avec d'autres mots, alors le cercle ne la reçoit pas. Pour la partager telle qu'elle est : *{ $release }*.

no-such-row = Il n'y a rien à partager à la ligne { $number }.

rows-ready = { $count ->
        [one] Une ligne a été partagée.
       *[other] { $count } lignes ont été partagées.
    } 1 montrer ce qui est partagé · 2 attendre

# $skip : une commande à écrire
no-row-released = Aucune ligne n'a été partagée. Tu peux attendre, ou laisser cette partie de côté avec *{ $skip }*. Ce qui a été écrit reste avec qui l'a écrit.

rows-open = Voici ce qui a été partagé, sans aucun ordre.

# $next : une commande à écrire
rows-shown = C'est tout. Ce qui n'a pas été partagé reste avec qui l'a écrit. La personne qui facilite continue avec *{ $next }*.

column-and-cell = { $column } : { $cell }

# $list : des lignes numérotées ; $take_back : par exemple « retirer 1 »
can-be-taken-back =
    Ceci est de toi, dans ce que le cercle peut emporter :

    { $list }

    Pour enlever le premier : *{ $take_back }*, et ainsi de suite.

# $what : une citation
taken-back =
    Ceci n'est plus dans ce que le cercle emporte :

    { $what }

    Ce que les gens ont lu dans le salon y reste.

nothing-to-take-back = Rien de toi n'est dans ce que le cercle emporte.

## Galleries

# $question, $theme : les mots du déroulé ; $next : un mot à écrire
first-theme =
    Le cercle voit ce que tu écris sans ton nom et dans le désordre, quand au moins { $at_least } personnes ont écrit. Dans un petit cercle, on peut deviner qui c'est ; les personnes qui me gèrent pourraient le voir.

    { $question }

    {"**"}{ $theme }**

    Un message par chose, cinq au plus. { $themes ->
        [1] Pour finir : *{ $next }*.
       *[other] Pour le thème suivant : *{ $next }*.
    }

next-theme = **{ $theme }**

    Un message par chose, ou *{ $next }*.

item-noted = C'est reçu. Encore une, ou *{ $next }*.

last-item-noted = C'est reçu. Cela fait cinq, alors nous continuons.

# $stands : une citation
item-again =
    { $stands }

    Écris de nouveau. Pour garder cela : *{ $skip }* ; pour le retirer : *{ $forget }*.

# $review : un mot à écrire ; $change : par exemple « changer 2 » ; $themes : combien
gallery-written = Rien de plus n'est demandé pour l'instant. Jusqu'à l'ouverture de la galerie, pour voir ce que tu as écrit : *{ $review }* ; pour le changer : *{ $change }*. { $themes ->
        [1] Pour ajouter quelque chose, écris-le simplement.
       *[other] Pour ajouter quelque chose, écris le numéro de son thème, de 1 à { $themes }.
    }

gallery-ready = { $count } personnes ont écrit pour la galerie. 1 l'ouvrir · 2 attendre

gallery-too-few = Moins de { $at_least } personnes ont écrit, alors la galerie reste fermée. Tu peux attendre, ou laisser cette partie de côté avec *{ $skip }* ; j'efface alors ce qui a été écrit.

gallery-opens = La galerie est ouverte. Voici ce qui a été écrit, { $themes ->
        [1] sans aucun ordre.
       *[other] thème par thème, sans aucun ordre.
    }

# $next : une commande à écrire
gallery-shown = C'est tout. Je demande à chaque personne, en privé, ce qu'elle aimerait emprunter. La personne qui facilite continue avec *{ $next }*.

# $pass : un mot à écrire
what-to-borrow =
    {"**"}Que voudrais-tu emprunter pour toi ?** Écris les numéros, comme *3, 7*, ou *{ $pass }*.

    Je te les donne à la fin de cette partie. Je suis seul à savoir qui a choisi quoi ; le cercle peut voir combien de fois une chose a été choisie, si au moins cinq personnes ont choisi.

# $numbers : par exemple « 3, 7 »
borrowed = C'est noté : { $numbers }. Pour en choisir d'autres, écris de nouveau.

borrow-how = Il me faut des numéros de 1 à { $last }, comme *1, { $last }*. Je n'ai rien gardé de cela.

# $next : une commande à écrire
all-have-borrowed = Toutes les personnes présentes ont choisi ou passé. Pour terminer la galerie : *{ $next }* ; je donne alors à chaque personne ce qu'elle a emprunté.

# $title : de l'exercice
booklet = Ce que tu as emprunté (**{ $title }**) :

theme-is-full = Cinq choses ont leur place ici, et il y en a cinq. Ce que tu as écrit peut encore changer.

item-borrowed = { $item } { $count ->
        [0] (emprunté par personne)
        [one] (emprunté une fois)
       *[other] (emprunté { $count } fois)
    }

item-of-theme = { $theme } : { $item }

item-of-theme-borrowed = { $theme } : { $item } { $count ->
        [0] (emprunté par personne)
        [one] (emprunté une fois)
       *[other] (emprunté { $count } fois)
    }

## Promises

# $title : de l'exercice
over-with-promises = Ici se termine **{ $title }**. Ce que vous vous êtes promis reste entre chaque personne et moi. Tout le reste de ce qui m'a été écrit pour ce seul exercice est effacé.

# $question : les mots du déroulé ; $pass : un mot à écrire
what-promise =
    Je suis seul à lire ceci ; les personnes qui me gèrent le pourraient aussi. Je le garde même après l'exercice, jusqu'à ce que ce soit fait ou que tu l'effaces.

    {"**"}{ $question }**

    Il suffit que tu comprennes tes mots. Écris ici, ou *{ $pass }*.

# $stands : une citation
what-promise-again =
    {"**"}{ $question }**

    { $stands }

    Écris de nouveau. Pour garder cela : *{ $skip }* ; pour le retirer : *{ $forget }*.

by-when = **Pour quand ?** Par exemple *vendredi*, *dans 10 jours* ou *1er décembre*. Sans date : *{ $pass }*.

# $example : un jour en toutes lettres
day-unclear = Je n'ai pas pu y lire de date. Un seul jour, en quelques mots, suffit, comme *demain*, *dans deux semaines* ou *{ $example }*.

day-passed = Ce jour est passé. **Quel jour à venir ?**

day-too-far = C'est dans plus de trois ans. **Quel jour avant cela ?**

# $day : en toutes lettres
remind-when = **Veux-tu que je te le rappelle ({ $day }) ?** 1 ce jour-là · 2 ce jour-là, et encore 7, 30 et 90 jours après · 3 non. Pour un autre jour, écris-le.

# Aucun jour n'a été dit.
follow-up-whether = **Veux-tu que je te demande où tu en es, après 7, 30 et 90 jours ?** 1 oui · 2 non

# $mine, $forget : des mots à écrire (ici et plus bas)
promise-kept = Je garde ta promesse pour toi, sans date. Pour voir toutes les tiennes : *{ $mine }* ; pour effacer celle-ci : *{ $forget }*.

promise-followed-up = Je garde ta promesse pour toi, sans date, et je te demande où tu en es après 7, 30 et 90 jours. Pour voir toutes les tiennes : *{ $mine }* ; pour effacer celle-ci : *{ $forget }*.

promise-kept-until = Je garde ta promesse pour toi : { $day }. Je ne te la rappelle pas. Pour voir toutes les tiennes : *{ $mine }* ; pour effacer celle-ci : *{ $forget }*.

promise-reminded = Je garde ta promesse pour toi, et te la rappelle ici : { $day }. Pour voir toutes les tiennes : *{ $mine }* ; pour effacer celle-ci : *{ $forget }*.

promise-reminded-again = Je garde ta promesse pour toi, et te la rappelle ici : { $day }, puis 7, 30 et 90 jours après. Pour voir toutes les tiennes : *{ $mine }* ; pour effacer celle-ci : *{ $forget }*.

# $what : une citation
promise-due =
    Tu m'as demandé de te rappeler ceci ({ $day }) :

    { $what }

    1 c'est fait · 2 plus tard · 3 ne plus garder cette promesse

promise-due-late =
    Je n'étais pas là, alors ce rappel vient tard. Tu t'étais promis ceci ({ $day }) :

    { $what }

    1 c'est fait · 2 plus tard · 3 ne plus garder cette promesse

# $what : les mots de la personne, en citation ; $none : des mots à écrire
promise-follow-up =
    Il y a quelque temps, tu t'es promis ceci :

    { $what }

    Où en es-tu ? 1 c'est fait · 2 plus tard · 3 ne plus garder cette promesse. Tu n'as pas à répondre ; pour arrêter ces questions : *{ $none }*.

# $mine : un mot à écrire
no-follow-up = Je ne te rappelle plus aucune promesse, et je n'en demande plus de nouvelles. Elles restent avec moi tant que tu veux. Pour les voir : *{ $mine }*.

promise-done = D'accord. Je l'ai effacée.

remind-again-when = **Quand veux-tu un nouveau rappel ?** Par exemple *vendredi* ou *dans 10 jours*. Sans date : *{ $pass }*.

promise-moved = Je te la rappelle ici : { $day }.

promise-stays = Elle reste avec moi. Pour voir tes promesses : *{ $mine }*.

promise-let-go = D'accord. Tu ne la gardes plus, et je l'ai effacée.

# $forget : par exemple « oublier promesse 1 »
my-promises = Tes promesses ; personne d'autre ne les voit ici, mais les personnes qui me gèrent le pourraient. Pour effacer la première : *{ $forget }*, et ainsi de suite.

promise-by = ({ $day })

no-promises = Je ne garde aucune promesse de toi. Pour que je te demande des nouvelles de quelque chose dans 7, 30 et 90 jours : *{ $ask }*.

ask-after-example = mon sommeil

ask-after-noted =
    Je te demande des nouvelles de ceci à cette date : { $day }, puis encore dans 30 et 90 jours :

    { $what }

    Personne d'autre ne le lit ici. Pour le voir : *{ $mine }*. Pour mettre fin à ces questions : *{ $none }*.

ask-after-what = Des nouvelles de quoi ? Par exemple *{ $ask }*, avec des mots qui n'ont besoin d'être clairs que pour toi.

# $what : une citation
promise-forgotten =
    J'ai effacé cette promesse :

    { $what }

no-such-promise = Tu n'as pas de promesse sous ce numéro. Pour les voir : *{ $mine }*.
