# Niveaux à soi, en français. Voir le début de kolo.ftl.
#
# level-all, level-step et level-step-often sont lus aussi : ce qui y est écrit doit être compris.

levels-none = Tu n'as réglé aucun niveau. Chaque alerte demande à tes contacts comme toujours. *{ $set } urgent* en règle un : à qui elle demande, combien de temps, et ce qu'elle dit.

levels-how = *{ $set } NOM* en règle un ou le change, *{ $erase } NOM* l'efface.

level-shown = **{ $name }** : { $ladder }. Si personne ne s'en charge alors, une pause de { $rest }, chaque fois le double ; { $lasts } en tout.

level-as-always = d'abord une personne, puis deux, puis toutes, comme toujours

level-says = Avec elle part :

level-all = tous

level-step = { $who } { $length }

level-minutes = { $minutes } min

level-step-often = { $step } { $times ->
    [2] deux fois
   *[other] { $times } fois
}

level-thin-hours = Fragile : donnée { $hours }, elle ne demande à personne tout de suite, car personne ne peut être réveillé alors.

level-thin-one = Fragile : pendant les { $minutes } premières minutes, elle ne demande qu'à { $names }.

level-thin-late = Fragile : il faut { $length } avant que chaque personne ait été appelée.

level-thin-never = Jamais appelé : { $names }.

level-name-unclear = Un nom de { $most } lettres et { $words } mots au plus, s'il te plaît, qui ne veuille rien dire d'autre pour moi. Par exemple *{ $example }*.

level-too-many = Il y a { $most } niveaux, et il n'y a plus de place. Effaces-en un d'abord.

level-which = Quel niveau ? { $list }. Ou écris un nom à toi.

level-ladder = **{ $name }** : à qui demander d'abord, à qui ensuite, combien de temps, combien de fois ? Écris-le ainsi : *{ $example }*. Ou 1 : comme toujours.

level-ladder-unclear = Je ne comprends pas “{ $part }”. Tes contacts : { $names }. Cela s'écrit ainsi : *{ $example }*. Ou 1 : comme toujours.

level-ladder-bounds = Une attente peut durer de 1 à { $most } minutes, une étape venir jusqu'à { $times } fois, et il peut y avoir { $steps } étapes. Écris-le encore une fois, ou 1 : comme toujours.

level-left-out = À aucune étape : { $names }. 1 à la fin on demande à tout le monde · 2 c'est voulu

level-rest = Quand toutes les étapes sont passées et que personne ne s'en charge, combien dure la première pause avant de recommencer ? De 1 à { $most } minutes, par exemple *10 min*. Ou 1 : comme toujours, 5 minutes.

level-rest-unclear = Une durée de 1 à { $most } minutes, s'il te plaît, par exemple *10 min*. Ou 1 : comme toujours, 5 minutes.

level-lasts = Combien de temps cela continue-t-il en tout ? De 1 à { $most } heures, par exemple *24 h*. Ou 1 : comme toujours, 72 heures.

level-lasts-unclear = Une durée de 1 à { $most } heures, s'il te plaît, par exemple *24 h*. Ou 1 : comme toujours, 72 heures.

level-message = Que liront tes contacts au-dessus de ce que tu écriras alors ? Jusqu'à { $most } caractères. Ou 1 : rien.

level-message-too-long = Cela fait { $length } caractères, et { $most } tiennent. Plus court, s'il te plaît ; ou 1 : rien.

level-right = Est-ce juste ? 1 oui · 2 changer

level-holds = C'est en place. *{ $example }* donne une telle alerte.

level-dropped = D'accord. Rien n'a changé.

level-not-there = Je ne connais aucun niveau “{ $name }” chez toi. Il y a : { $names }.

level-erased = Le niveau “{ $name }” est effacé. Une telle alerte demande à tes contacts comme toujours.

levels-stay = Tes niveaux restent tels quels jusqu'à la fin de ton alerte.

carry-level-says = Préparé pour une telle alerte :
