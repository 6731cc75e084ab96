# Le tableau que tout un cercle remplit dans son salon, en français. Voir le début de kolo.ftl.

# $line : par exemple « phrase: … » ; $skip, $back : des mots à écrire ; $scribe, $next : des commandes
board-begins = Nous remplissons un tableau ensemble ; il reste avec la récolte du cercle. Parlez ici de chaque case. { $name } tient la plume avec *{ $line }* ; pour une case vide : *{ $skip }* ; pour revenir : *{ $back }*. Pour tenir la plume à sa place : *{ $scribe }*. Pour finir, à tout moment : *{ $next }*.

# $asked : ce qui est demandé, en gras ; $done : un mot à écrire
board-next-row = { $asked } (ou *{ $done }*, si c'est tout)

board-whole = Voici notre tableau :

# $change : par exemple « changer 2 » ; $next : une commande
board-stands = Manque-t-il quelque chose ? Qui tient la plume peut changer la case de ce numéro : *{ $change }*. Pour continuer : *{ $next }*.

board-empty = Notre tableau est vide, et peut le rester. Pour continuer : *{ $next }*.

# $line : par exemple « phrase: … » ; $scribe : une commande
board-scribe = { $name } tient maintenant la plume (*{ $line }*). Pour prendre la relève : *{ $scribe }*.

board-how = Écris-le en un seul message : *{ $line }*

board-scribe-how = La plume n'a pas changé de main. Pour la tenir toi-même : *{ $scribe }* ; la personne qui facilite peut y ajouter le nom de quelqu'un du cercle.

board-is-in-circle = Le tableau se remplit dans le cercle, alors je n'ai rien gardé de ceci. Écris-le là-bas, s'il te plaît.
