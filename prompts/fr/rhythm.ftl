# Comment se disent les jours et les heures en français, pour les lire : « à 8 h 30 et 20 h ».
#
# Chaque message est une liste de façons de dire une chose, séparées par |. Les majuscules, les
# accents et la ponctuation ne comptent pas. Les jours de la semaine et les petits nombres sont dans
# dates.ftl.

rhythm-every = chaque | tous les | toutes les
rhythm-every-other-day = un jour sur deux
rhythm-daily = quotidiennement | au quotidien
# Du lundi au vendredi ; vide ({""}) là où les gens entendent d'autres jours.
rhythm-weekdays = en semaine | jour ouvrable | jours ouvrables | jour ouvré | jours ouvrés | jour de semaine | jours de semaine
# Samedi et dimanche
rhythm-weekends = week-end | week-ends | weekend | weekends
rhythm-day = jour | jours
rhythm-hour = h | heure | heures
rhythm-minute = min | mn | minute | minutes
# Devant une heure ; « à » est plus bas, avec « jusqu'à ».
rhythm-at = vers
rhythm-from = de | du | dès | dès le | depuis | entre | à partir de | à partir du | à compter de | à compter du
rhythm-to = à | au | jusqu'à | jusqu'au
# Devant une durée : « dans 4 heures »
rhythm-in = dans | pendant | pour | d'ici
rhythm-and = et | puis
rhythm-half = demie | demi
rhythm-quarter = quart | le quart | un quart
rhythm-third = {""}
# Entre les minutes et leur heure, comme en anglais « half past 8 »
rhythm-past = {""}
# Entre une heure et ce qui lui manque : « 9 h moins le quart »
rhythm-less = moins
rhythm-am = am | a.m.
rhythm-pm = pm | p.m.
rhythm-morning = du matin | le matin | matin | matins
rhythm-afternoon = de l'après-midi | l'après-midi | après-midi | après-midis
rhythm-evening = du soir | le soir | soir | soirs
rhythm-night = de la nuit | la nuit | nuit | nuits
rhythm-dawn = {""}
rhythm-noon = midi
rhythm-midnight = minuit
# Nombres au-dessus de ceux de dates.ftl : ce qui se dit, deux-points, le nombre.
rhythm-numbers = seize: 16 | dix-sept: 17 | dix-huit: 18 | dix-neuf: 19 | vingt: 20 | vingt et une, vingt et un: 21 | vingt-deux: 22 | vingt-trois: 23 | vingt-cinq: 25 | trente: 30 | quarante: 40 | quarante-cinq: 45 | cinquante: 50
# Durées qui ont leur nom : ce qui se dit, deux-points, combien de minutes.
rhythm-lengths = demi-heure: 30 | une demi-heure: 30 | une heure et demie: 90 | un quart d'heure: 15 | trois quarts d'heure: 45
# Peuvent se trouver n'importe où et ne disent rien ici.
rhythm-fillers = le | la | les | environ | s'il te plaît | s'il vous plaît | stp | svp | aussi
# Ce qui va à la fin d'un jour de la semaine quand il y en a plusieurs : « lundis »
rhythm-plurals = s
# Ce qui s'écrit avec le mot suivant, comme en arabe « والخميس »
rhythm-attached-and = {""}
# À partir du lundi ; plusieurs façons ont une virgule entre elles.
rhythm-days-short = lun | mar | mer | jeu | ven | sam | dim
