# La page de la bibliothèque, qu'écrit `kolo scripts library`, en français. Markdown.

library-title = La bibliothèque

library-intro = Tous les exercices, parcours et pratiques que Kolo apporte, et à quoi ils servent, et le répertoire. Pour en commencer un : `!commencer` et son nom. Ce que les gens lisent avant le début est dans le déroulé lui-même, derrière le nom. Cette page est écrite par `kolo scripts library`, pas à la main.

library-exercises = Exercices

# $count : combien d'exercices
library-exercises-about = Il y en a { $count }. Ce que sont les formes : [les sortes d'étapes](writing-scripts.md#the-kinds-of-steps). Ce que te demandent vert (`green`), orange (`amber`) et rouge (`red`) : [le soin](script-format.md#care).

library-head-exercise = exercice

library-head-aims = à quoi il sert

library-head-form = forme

library-head-minutes = minutes

library-head-people = personnes

library-head-care = soin

library-head-languages = langues

library-alone = aussi pour une seule personne

library-served = Ce qui sert à quoi

library-served-about = Six cartes de ce que l'on peut chercher. Les marques sont celles que les déroulés portent sous `maps`.

library-head-mark = marque

library-head-row = ce que c'est

library-head-exercises = exercices

library-nothing = aucun pour l'instant

library-arcs = Parcours

# $count : combien de parcours
library-arcs-about = Un parcours est une suite d'exercices, en une heure ou sur plusieurs jours. Il y en a { $count }. Pour en prendre un : `!programme` et son nom.

# $pace : « live » ou « slow »
library-pace = { $pace ->
        [slow] chaque personne écrit quand elle peut
       *[live] les gens se retrouvent à une même heure
    }

# $from, $to : combien de personnes
library-people = de { $from } à { $to } personnes

# $number : quel jour
library-day = Jour { $number }

library-practices = Pratiques

library-practices-about = De petites choses à faire, dans un cercle ou de son côté.

# $count : combien
library-grounding = Ancrages, pour reprendre appui : { $count }

# $count : combien
library-energisers = Réveils, quand l'énergie baisse : { $count }

library-check-ins = Façons de prendre des nouvelles de quelqu'un, une à chaque fois : { $count }

library-own-questions = Les questions d'un groupe

library-own-questions-about = Une personne, ou un cercle par une offre, peut les recevoir après les nouvelles du jour : `nouvelles avec` et le nom.

library-directory = Répertoire

# $count : combien d'entrées
library-directory-about = Des organisations, des fonds, des réseaux et des mécanismes qui peuvent aider. Entrées : { $count }. Une entrée n'est montrée aux gens qu'une fois vérifiée par quelqu'un, et pendant 90 jours.

library-head-line = ligne de protection

library-head-need = aide pour

library-head-entries = entrées

## Les cartes

library-map-objectives = Objectifs

library-mark-A = conscience : voir ce qui se passe autour de nous

library-mark-B = attitudes : le regard que nous portons sur notre propre sécurité

library-mark-C = stratégies : ce que nous faisons face à cela

library-mark-D = capacité : pouvoir continuer, et transmettre

library-map-core = L'essentiel

library-mark-S = un espace sûr

library-mark-T = du temps pour soi

library-mark-E = le lien entre nous

library-mark-V = sa propre valeur

library-map-dimensions = Dimensions de la sécurité

library-mark-1 = à l'abri des menaces

library-mark-2 = économique

library-mark-3 = politique

library-mark-4 = environnementale

library-mark-5 = santé

library-map-lines = Lignes de protection

library-mark-L1 = sa propre organisation, son mouvement, sa communauté et sa famille

library-mark-Ld = partenaires et bailleurs

library-mark-L2 = organisations internationales

library-mark-L3 = mécanismes des États

library-map-wellbeing = Bien-être

library-mark-w1 = prendre soin de soi compte

library-mark-w2 = de la place pour relâcher la pression

library-mark-w3 = les personnes qui dirigent montrent l'exemple

library-mark-w4 = des personnes à qui parler, par exemple des psychologues

library-mark-w5 = des lieux sûrs et des séjours de repos

library-mark-w6 = des bailleurs qui voient la personne entière

library-mark-w7 = partager ce que nous avons

library-mark-w8 = la culture d'une organisation

library-map-coaching = Accompagner un groupe

library-mark-K1 = un accord au début

library-mark-K2 = évaluer les risques

library-mark-K3 = formation

library-mark-K4 = un plan de sécurité

library-mark-K5 = accompagnement

library-mark-K6 = transmettre la suite
