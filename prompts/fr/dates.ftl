# Comment se disent les jours en français, pour les lire et pour les écrire.
#
# Chaque message est une liste de façons de dire une chose, séparées par | ; la première est celle
# que Kolo écrit. Les majuscules, les accents et la ponctuation ne comptent pas.

date-monday = lundi | lun
date-tuesday = mardi
date-wednesday = mercredi | mer
date-thursday = jeudi | jeu
date-friday = vendredi | ven
date-saturday = samedi | sam
date-sunday = dimanche | dim

date-january = janvier | janv | jan
date-february = février | févr | fév
date-march = mars
date-april = avril | avr
date-may = mai
date-june = juin
date-july = juillet | juil
date-august = août
date-september = septembre
date-october = octobre | oct
date-november = novembre | nov
date-december = décembre | déc

date-today = aujourd'hui | aujourd hui | ce soir | ce matin | ce midi | cet après-midi
date-tomorrow = demain
date-day-after-tomorrow = après-demain | le surlendemain
date-yesterday = hier
date-weekend = week-end | weekend | fin de semaine | fin de la semaine
date-end-of-month = fin du mois | fin de mois | fin de ce mois

date-day = jour | jours
date-week = semaine | semaines
date-month = mois
date-year = an | ans | année | années | l'an | l'année

# Devant un nombre de jours : « dans dix jours »
date-in = dans
date-next = prochain | prochaine | suivant | suivante | qui vient
date-last = dernier | dernière | passé | passée
date-ago = il y a
# Peuvent se trouver n'importe où et ne disent rien ici.
date-fillers = d'ici | sous | le | la | ce | cet | cette | de | du | en | à | au | pour | vers | avant | avant le | jusqu'à | jusqu'au | au plus tard | peut-être | matin | midi | soir | au soir | au matin | après-midi | dès | environ | courant | s'il te plaît | s'il vous plaît | stp | svp

# À partir de un ; plusieurs façons de dire un nombre ont une virgule entre elles.
date-counts = un, une, premier, première | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze | quinze
# Mots pour une durée : ce qui se dit, deux-points, et la même durée avec un nombre. Ce qui est aussi
# une unité, comme « semaine », n'est compris que derrière « dans » et « il y a ».
date-spans = huit jours: une semaine | 8 jours: une semaine | quinze jours: deux semaines | 15 jours: deux semaines | une quinzaine: deux semaines | une quinzaine de jours: deux semaines | une huitaine: une semaine
# Juste derrière le nombre d'un jour : « 1er »
date-ordinals = er | e
# N'est pas vide si « 1/12 » est le premier décembre pour qui parle la langue.
date-day-before-month = oui
