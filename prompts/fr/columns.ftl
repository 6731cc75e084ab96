# Cases avec des choix, et jours où des lignes d'un tableau ont été vérifiées, en français. Voir le
# début de kolo.ftl.

# $asked : ce qui est demandé ; $choices : par exemple « 1 basse · 2 haute »
cell-of-choices =
    {"**"}{ $asked }**

    { $choices }

# $asked : ce qui est demandé
cell-of-check =
    {"**"}{ $asked }**

    Un jour, par exemple *hier*, *lundi* ou *il y a 3 semaines* ; ou *pas encore*.

# $day : un jour en toutes lettres, avec son année (ici et plus bas)
check-noted = J'ai compris : { $day }.

# $days : combien
check-noted-old = J'ai compris : { $day }. C'était il y a plus de { $days } jours, alors je montre cette ligne comme non vérifiée.

check-unclear = Je n'ai pas pu y lire de date. Un jour passé convient, comme *hier* ou *{ $example }* ; ou *pas encore*.

check-to-come = Ce jour est encore à venir. **Quel jour quelqu'un a-t-il vérifié pour la dernière fois ?** Si personne ne l'a fait : *pas encore*.

not-checked = pas encore vérifié

not-checked-since = pas vérifié depuis { $day }

# $item : ce que quelqu'un a écrit
item-not-checked = { $item } (à vérifier)

# $days : combien
rows-open-checked = Voici ce qui a été partagé, sans aucun ordre ; ce qui n'a pas été vérifié depuis { $days } jours est à la fin.

# $count, $of : des lignes ; $days : combien
rows-to-check = { $count ->
        [one] Une des { $of } lignes remplies n'a pas été vérifiée depuis { $days } jours. Elle est à la fin, avec une remarque.
       *[other] { $count } des { $of } lignes remplies n'ont pas été vérifiées depuis { $days } jours. Elles sont à la fin, avec une remarque.
    }
