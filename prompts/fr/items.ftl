# Ce que Kolo dit quand une personne qui facilite apporte quelque chose, quand des lignes viennent
# d'une partie d'avant, et quand on range, en français. Comment écrire ici est dit au début de kolo.ftl.

## What a facilitator brings

# $question : les mots du déroulé ; $longest : des caractères ; $lines : combien ; $skip : une commande à écrire
bring-asked =
    La partie suivante a besoin de quelque chose de ta part :

    {"**"}{ $question }**

    Écris-le ici, en { $longest } caractères au plus, ou en liste de { $lines } lignes courtes au plus. Tout le cercle le lit là où l'exercice s'en sert. Pour le laisser vide : *{ $skip }* dans le cercle.

# $stands : ce qui a été écrit avant, en citation ; $next : une commande à écrire
bring-again =
    {"**"}{ $question }**

    Tu avais écrit :

    { $stands }

    Écris de nouveau, ou garde-le avec *{ $next }* dans le cercle.

# $brought : ce qui a été écrit, en citation
bring-shown =
    Le cercle lira :

    { $brought }

    {"**"}Est-ce bien cela ?** 1 oui · 2 non, je l'écris de nouveau

bring-anew = Je l'ai effacé. Écris ici ce que le cercle doit lire.

bring-noted = C'est reçu. Si tu corriges ton message, les parties à venir prennent les nouveaux mots.

# $longest : des caractères ; $lines : combien ; $line : des caractères dans l'une d'elles
bring-too-long = C'est trop long pour être lu sur un téléphone. Écris { $longest } caractères au plus, ou jusqu'à { $lines } lignes de { $line } caractères chacune.

something-is-prepared = La personne qui facilite prépare quelque chose. Cela prend encore un peu de temps.

# Se trouve au milieu d'une phrase d'un déroulé
what-was-said-together = ce que nous avons dit ensemble

keep-brought = Ce qu'une personne qui facilite écrit pour lui, je l'efface à la fin.

## What comes from an earlier part

# $next : une commande à écrire
nothing-gathered = Cette partie travaille sur ce qui a été réuni avant, et il n'y a rien. La personne qui facilite continue avec *{ $next }*.

# $found, $most : des choses
items-cut = Il y a { $found } choses, trop pour y travailler avec un téléphone. Je prends les { $most } premières.

## Sorting

# $list : un titre par ligne, chacun avec sa lettre
sort-headings =
    Les titres :
    { $list }

# $heading : un mot devant un deux-points ; $review : un mot à écrire ; $next : une commande à écrire
sort-by-facilitator = Dites ce qui va où. La personne qui facilite écrit les numéros et une lettre : *3 5 a* met 3 et 5 sous a. Un titre de plus : *{ $heading }: …* ; voir où l'on en est : *{ $review }*. Pour montrer le tout, à la fin : *{ $next }*.

sort-by-anyone = Tout le monde peut ranger : écrivez des numéros et une lettre. *3 5 a* met 3 et 5 sous a, même s'ils étaient ailleurs. Un titre de plus : *{ $heading }: …* ; voir où l'on en est : *{ $review }*. La personne qui facilite continue avec *{ $next }*.

# $moved : des lignes comme « a Repos : 3, 5 » ; $left : des choses
sorted-some =
    { $moved }
    Encore sous aucun titre : { $left }

# $next : une commande à écrire
sorted-all =
    { $moved }
    Tout a son titre. Pour montrer le tout : *{ $next }*.

# $heading : par exemple « a) Eau » ; $numbers : par exemple « 12, 14 »
sorted-under = { $heading } : { $numbers }

# $numbers : par exemple « 12, 14 »
sort-no-such-item = Rien ici ne porte ce numéro : { $numbers }.

# $letter : comme écrite ; $heading : un mot devant un deux-points
sort-no-such-heading = Il n'y a pas de titre { $letter }. Pour en ajouter un : *{ $heading }: …*

# $heading : avec sa lettre ; $letter : seule
sort-heading-there = Le titre { $heading } est là. *3 { $letter }* met 3 dessous.

# $length, $longest : des caractères
sort-heading-too-long = Cela fait { $length } caractères. Un titre en a { $longest } au plus, pour tenir sur un téléphone.

# $most : des titres
sort-full = Il y a { $most } titres, et il n'y a pas de place pour plus.

# $most : des lignes
sort-too-many-lines = Je range { $most } lignes au plus par message, et j'ai laissé le reste. Envoie-le dans un nouveau message.

under-no-heading = Sous aucun titre

# $next : une commande à écrire
sort-shown = Voilà comment c'est rangé. On peut encore déplacer. À la fin de l'exercice, j'efface ce qui est où ; ce que vous voyez ici reste dans ce salon. La personne qui facilite continue avec *{ $next }*.

sort-shown-kept = Voilà comment c'est rangé. On peut encore déplacer. Ce qui est rangé reste, sans noms, avec la récolte du cercle. La personne qui facilite continue avec *{ $next }*.
