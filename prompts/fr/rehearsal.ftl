# Comment s'appellent et ce que disent des personnes inventées quand on répète un déroulé, en français.
# Des listes avec | entre les éléments. Rien n'y dit quoi que ce soit de quelqu'un.

rehearsal-names = Lena | Joie | Mira | Tarek | Ana | Dara | Nour | Inès | Sami | Vesna | Amal | Rut | Pilar | Zola | Hana | Oksana | Leïla | Marthe | Ada | Nadia | Sofia | Awa | Yara | Irma | Kim
rehearsal-said = Une marche au bord du fleuve | Plus de temps que la semaine dernière | Je demanderais à ma sœur | Du calme, et une porte qui ferme | On pourrait essayer une fois, et regarder ensuite | Cela dépend des jours | La radio le matin | Nous y allons toujours à deux | Je ne sais pas encore | Moins de tout | Du pain, du thé, et quelqu'un à qui parler | L'écrire le soir même | Une liste que tout le monde a | Ma voisine sait | Du repos avant, pas seulement après
# Une date, comme les gens l'écrivent.
rehearsal-date = dans 10 jours
# Quand quelque chose a été vérifié, comme les gens l'écrivent.
rehearsal-checked = hier | il y a 3 semaines | il y a 6 mois | pas encore
# Comment s'appelle le salon du cercle dans une transcription.
rehearsal-circle = cercle
# Qui gère Kolo dans une répétition.
rehearsal-operator = La Maison du Fleuve
