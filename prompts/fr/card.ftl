# La fiche scellée, en français. Voir le début de kolo.ftl.

## Sortes d'entrées

card-lawyer = aide juridique

card-medical = santé

card-plan = plan

card-proof = preuve de vie

card-not-told = qui ne doit PAS être prévenu

card-other = autre chose

## À qui elle appartient

card-empty = Ta fiche est vide. Elle peut porter ce dont tes contacts auront besoin en cas de danger : scellé, et ouvert pour eux dans une alerte seulement, comme tu le choisis.

card-head = Ta fiche :

card-erased-when-safe = Elle est effacée dès que tu mets fin à une alerte avec ton propre mot.

card-stays-when-safe = Elle reste quand une alerte est finie.

card-kinds = Que veux-tu écrire ? 1 aide juridique · 2 santé · 3 plan · 4 preuve de vie · 5 qui ne doit pas être prévenu · 6 autre chose

card-menu = 1 ajouter · 2 en lire une · 3 en changer une · 4 en effacer une · 5 tout effacer · 6 effacer en sécurité : oui ou non · 7 fini

card-entry = - { $number } : **{ $kind }** : { $text } ({ $opens })

card-opens-with-alert = s'ouvre avec l'alerte, pour chaque personne appelée

card-opens-answered = s'ouvre pour qui a répondu

card-opens-after = s'ouvre après { $length } sans fin, pour chaque personne qui a été appelée

card-opens-from = { $opens } ; à partir de { $level }

card-opened-head = Elle a été ouverte :

card-opened = - **{ $kind }** : pour { $name }, { $when }

card-opening = - **{ $kind }** : en route vers { $name } depuis { $when }

card-later = Tant que ton alerte est ouverte, la fiche n'est ni montrée ici ni changée.

card-locked = Tu as écrit ton mot de sécurité il y a un moment. Écris *fiche* encore une fois.

card-done = Fermée. Efface maintenant les messages où il en est question, ici et sur tes autres appareils.

card-full = Il y a { $most } entrées, et il n'y a plus de place.

card-which-read = Laquelle veux-tu lire ? Son numéro, s'il te plaît.

card-which-change = Laquelle veux-tu changer ? Son numéro, s'il te plaît.

card-which-erase = Laquelle effacer ? Son numéro, s'il te plaît.

card-erase-all = Tout effacer ? Personne ne pourra la retrouver. 1 oui · 2 non

card-erased = Elle est effacée. Efface aussi les messages où elle se trouve.

card-entry-erased = Celle-là est effacée.

card-no-such-entry = Aucune entrée n'a ce numéro.

card-kept = C'est gardé, scellé.

card-text = **{ $kind }** : écris-le en un message, jusqu'à { $most } caractères.

card-text-anew = **{ $kind }** : écris-le à nouveau, jusqu'à { $most } caractères ; ou *sauter*, et cela reste.

card-question = Écris une question à laquelle personne d'autre ne peut répondre, jusqu'à { $most } caractères. Tes contacts la posent pour savoir que c'est bien toi.

card-who-not = Qui ne doit pas être prévenu ? Des noms, et pourquoi si tu veux ; jusqu'à { $most } caractères. Tes contacts le lisent exactement ainsi.

card-answer = Et que répondrais-tu, que personne d'autre ne répondrait ? Jusqu'à { $most } caractères.

card-text-too-long = Cela fait { $length } caractères, et { $most } tiennent. Plus court, s'il te plaît.

card-when = Quand s'ouvre-t-elle ? 1 pour qui a répondu, comme d'habitude · 2 avec l'alerte, pour chaque personne appelée · 3 après un temps sans fin

card-after = Après combien de temps sans fin ? Par exemple *45 min* ou *3 h* ; 72 heures au plus.

card-from = À partir de quel niveau ? 1 dans chaque alerte · { $list }

## Aux contacts, dans une alerte

card-opens = De la fiche scellée de { $name }, **{ $kind }**. Voici ses mots :

card-opens-not-told = De la fiche scellée de { $name } : **ces personnes ne doivent PAS être prévenues.** Voici ses mots :

card-opens-proof = De la fiche scellée de { $name } : **une question à laquelle seule cette personne peut répondre**, pour que tu saches qui parle :

card-opens-answer = Et la réponse :
