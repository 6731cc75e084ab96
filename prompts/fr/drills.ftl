# Ce que Kolo dit des événements d'un entraînement qui sont pour un seul rôle, ou qu'une personne qui
# facilite appelle, en français. Comment écrire ici est dit au début de kolo.ftl.

# $role, $words : les mots du déroulé (ici et plus bas)
drill-event-for-role = Seule la personne qui facilite lit ceci avec toi. Ton rôle : { $role }

    { $words }

# $name : qui joue le rôle
drill-event-told = Je l'ai dit seulement à { $name } ({ $role }) : { $words }

drill-event-untold = Il y a un événement pour un seul rôle ({ $role }), et je ne peux joindre personne qui le joue. Personne ne l'a lu : { $words }

# $list : messages « drill-event-line » ; $event : une commande à écrire
drill-events-wait =
    Ces événements viennent seulement si tu les appelles, avec *{ $event }* et le numéro. Personne d'autre ne voit cette liste.

    { $list }

# $number : à partir de 1
drill-event-line = **{ $number }** { $words }

drill-event-line-for = **{ $number }** Seulement pour : { $role }. { $words }

drill-which-event =
    Quel événement veux-tu dire ? Écris *{ $event }* et son numéro. Ceux-ci attendent :

    { $list }

drill-no-event-waits = Aucun événement n'attend ici d'être appelé.

# $event, $next : des commandes à écrire
drill-clock-is-over = Plus aucun événement ne vient tout seul. Il en reste qui attendent : pour en appeler un, *{ $event }* et le numéro ; pour continuer sans eux, *{ $next }*.
