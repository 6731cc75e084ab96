# Les déroulés qui ont changé, en français. Les signes sont expliqués dans kolo.ftl.

# $operator : qui gère Kolo
reload-not-yours = Seules certaines des personnes qui facilitent peuvent faire relire les déroulés : celles que les gens qui me gèrent ont désignées. Demande-le, s'il te plaît, à { $operator }.

# $count : combien de déroulés peuvent être joués ; $changes : des lignes toutes faites
scripts-reloaded =
    J'ai relu les déroulés. Prêts à l'emploi : { $count }.

    { $changes }

    Un exercice en cours garde la version avec laquelle il a commencé. Mes propres phrases n'ont pas été relues ; pour cela, il faut me redémarrer.

# $names : de déroulés
scripts-added = Nouveaux : { $names }

# $names : de déroulés
scripts-changed = Changés : { $names }

# $names : de déroulés
scripts-gone = Plus là : { $names }

# $names : de déroulés
scripts-with-mistakes = Avec des fautes ; ils restent comme ils étaient, ou absents s'ils sont nouveaux : { $names }

scripts-unchanged = Rien n'a changé.

# $file : un chemin ; $line : un nombre ; $what : une phrase ; $help : quoi écrire à la place
script-mistake = **{ $file }, ligne { $line } :** { $what }.

    { $help }

# $count : de fautes
more-script-mistakes = { $count ->
        [one] Il y a encore { $count } faute.
       *[other] Il y a encore { $count } fautes.
    } Qui a les fichiers les voit toutes avec *kolo check*.

scripts-unreadable = Je ne peux pas lire le dossier des déroulés. Ils restent tous comme ils étaient. Les personnes qui me gèrent trouvent la raison dans mon journal.

scripts-built-in = Mes déroulés font partie du programme, il n'y a donc rien à relire. Les personnes qui me gèrent peuvent me donner un dossier avec vos propres déroulés.
