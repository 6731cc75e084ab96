# Ce que les gens écrivent à Kolo, en français.
#
# Chaque message est une liste de façons de dire une chose, séparées par |. La première est celle que
# Kolo montre. Les majuscules, les accents, les apostrophes et la ponctuation ne comptent pas, et une
# formule de politesse (plus bas) peut aller devant ou derrière. Toutes les langues sont comprises
# partout ; celle de la personne passe d'abord. Aucune façon de dire ne peut valoir pour deux mots de
# la même liste.

# Comment se joignent les noms quand Kolo les énumère.
list-comma = {", "}

# Se trouvent dans un nom et ne nomment personne : « Joie du Matin », « Dr Ana ».
name-fillers = le | la | les | de | du | des | et | dr | dre | mr | mme | mlle | prof | sœur | soeur | frère

# Peuvent accompagner n'importe quel mot : « pause, s'il te plaît », « ok, stop ».
courtesies = bonjour | bonsoir | salut | s'il te plaît | s'il vous plaît | s'il te plait | stp | svp | merci | merci beaucoup | merci bien | kolo | ok | d'accord | bon | pardon | désolé | désolée | excuse-moi | excusez-moi

# Entre combien et sur quoi : « deux sur 1 », « 2x1 ».
dots-on = sur | à | au | aux | pour | x | fois | point | points | de | du
# Entre des nombres, ou devant un nombre : « 1 et 4 », « le numéro 2 ».
between-numbers = et | puis | plus | numéro | num | option | le | la | les

# Vont devant un nom : « appelle-moi Mira ».
call-me = appelle-moi | appelle moi | appelez-moi | appelez moi | je m'appelle | je m’appelle | mon nom est

# Vont devant un deux-points et une idée que l'on met de côté : « de côté : qui nourrit le chat ? »
parking = de côté | à côté | mettre de côté | mets de côté | frigo | au frigo | garer

# Vont devant un deux-points et un titre sous lequel on range : « nouveau : garde des enfants »
new-heading = nouveau | nouveau titre | nouvelle | titre

## Les mots de tout le monde

# Un refus : qui a posé la question le prend comme un « non », sans demander pourquoi.
# On montre « je passe », parce que « passe » et « pause » ne diffèrent que d'une lettre.
word-pass = je passe | passe | passer | je passe mon tour | passer mon tour | je préfère passer | non merci | je préfère pas | je préfère ne pas | je préfère ne pas répondre | je préfère ne rien dire | je ne veux pas répondre | je passe la question | je passe cette question | passer la question | joker | plutôt pas
# Pas maintenant, une autre fois peut-être : aucune réponse n'est perdue, aucune n'est donnée.
word-later = plus tard | pas maintenant | pas tout de suite | pas pour l'instant | pas pour le moment | tout à l'heure | tantôt | un peu plus tard | après | peut-être plus tard | une autre fois | dans un moment | reviens plus tard | reviens vers moi | reviens vers moi plus tard | demande-moi plus tard
# « closing » est aussi entendu à la fin d'un texte : « De la fatigue, et contente d'être là. fini »
# « voilà » n'y est pas, on le dit aussi au milieu de ce qu'on raconte ; ni « c'est fini », qui peut parler d'autre chose.
# « c'est bon » manque exprès : c'est une réponse à une question de limites.
word-done = fini | j'ai fini | finie | finis | c'est fini | terminé | terminée | terminer | j'ai terminé | c'est terminé | c'est tout | c'est tout pour moi | j'ai tout dit | rien à ajouter | c'est fait | voilà | voilà c'est tout | fin | prêt | prête | je suis prêt | je suis prête
    .closing = fini | j'ai fini | terminé | j'ai terminé | c'est tout | c'est tout pour moi | j'ai tout dit | voilà c'est tout | fin
word-pause = pause | une pause | petite pause | une petite pause | faire une pause | faisons une pause | on fait une pause | je veux une pause | j'ai besoin d'une pause | il me faut une pause | besoin d'une pause
word-resume = reprendre | reprends | reprenons | on reprend | continuer | continue | continuez | continuons | on continue | poursuivre | poursuivons
word-stop = stop | stoppe | stop tout | on arrête | on arrête tout | arrêtons | arrête tout | arrête | arrête ça | arrêtez | arrêter | j'arrête | je veux arrêter | stop maintenant | ça suffit
word-help = aide | aide-moi | aidez-moi | à l'aide | au secours | j'ai besoin d'aide | besoin d'aide | que puis-je dire | que puis-je faire | qu'est-ce que je peux dire | qu'est-ce que je peux faire | je peux dire quoi | commandes
word-leave = partir | je pars | je m'en vais | je veux partir | je veux m'en aller | quitter | je quitte | je veux quitter | sortir | je sors | je veux sortir | laisse-moi partir
word-forget-me = oublie-moi | m'oublier | me supprimer | m'effacer | oubliez-moi | oublie tout de moi | oublie tout sur moi | efface-moi | effacez-moi | supprime-moi | supprimez-moi | efface mes données | supprime mes données | efface tout sur moi | efface tout ce qui est à moi
# Reprend ce qui a été écrit en dernier, et rien d'autre.
word-forget-it = oublie ça | oublie cela | oublie-le | oublie | efface | supprime ça | supprime cela | enlève ça | efface ça | efface cela | efface-le | retire ça | retire cela | je le retire | je retire ça | annule ça
word-yes = oui | oui oui | o | wi | ouais | ouai | dac | avec plaisir | je suis d'accord | oui je veux bien | oui bien sûr | oui merci | d'accord | ok | okay | bien sûr | entendu | volontiers | ça marche | ça me va | je veux bien
word-no = non | non non | n | nn | nan | nop | pas encore | non pas encore
word-skip = sauter | saute | je saute | sauter la question | saute la question | saute ça | sauter ça | ignorer
word-what-can-you-see = que peux-tu voir | que vois-tu | tu vois quoi | qu'est-ce que tu vois | qu'est-ce que tu peux voir | que peux-tu lire | que lis-tu | tu lis quoi | que gardes-tu | tu gardes quoi | qu'est-ce que tu gardes | qui peut lire ça | qui peut lire | qui lit ça | vie privée | confidentialité
word-wait = attends | attendez | patiente | patientez | un petit moment | attendre | un moment | un instant | une minute | une seconde | deux minutes | deux secondes | donne-moi un moment | laisse-moi un moment | laisse-moi le temps
word-next = suite | la suite | passons à la suite | partie suivante | la partie suivante | suivant | suivante | le suivant | la suivante | prochain | prochaine | avancer | avance | on avance

## Les mots de certaines parties

word-back = retour | revenir | reviens | en arrière | précédent | précédente | la précédente | le précédent | celle d'avant | celui d'avant
word-review = relire | revoir | montre-moi | montre-moi tout | qu'est-ce que j'ai écrit | j'ai écrit quoi
word-hand = main | je lève la main | lever la main | main levée | je demande la parole | je lève le doigt | je peux parler | puis-je parler | je prends la parole | je veux prendre la parole | je veux parler | je voudrais parler | j'aimerais parler
word-hold = on s'arrête | arrêtons-nous | on se pose | halte | hold
# « calme » n'y est pas : c'est une réponse courante à « de quoi as-tu besoin ? ».
word-ground = ancrage | m'ancrer | ancre-moi | aide-moi à me calmer | aidez-moi à me calmer
# Les deux suivants vont devant des nombres : « retenir 3 », « montrer 3, 5 ».
word-hold-back = retenir | retiens | retenez | ne montre pas
word-show-after-all = montrer | montre | montrez | montrer quand même | montre quand même
word-support = soutien | du soutien | j'ai besoin de soutien | besoin de soutien | j'ai besoin de quelqu'un | besoin de quelqu'un | je veux parler à quelqu'un | je voudrais parler à quelqu'un | j'ai besoin de parler à quelqu'un | quelqu'un s'il vous plaît | quelqu'un s'il te plaît
word-write-to-me = écris-moi | écrivez-moi | qu'on m'écrive | contacte-moi | contactez-moi | je veux bien qu'on m'écrive
word-line = phrase | notre phrase | ligne | notre ligne

## Les mots des formulaires, des tableaux et des promesses

word-my-promises = mes promesses | promesses | montre-moi mes promesses | qu'est-ce que j'ai promis | j'ai promis quoi

word-my-texts = mes textes | montre-moi mes textes | que gardes-tu pour moi | qu'est-ce que tu gardes pour moi
# Répond à : quand veux-tu que cela te revienne ?
word-now = à la fin | quand c'est fini | quand ce sera fini | maintenant | tout de suite

word-exercises = exercices | mes exercices | que puis-je faire seule | que puis-je faire seul | que puis-je faire de mon côté | que faire de mon côté

# Ont besoin d'un nombre ou d'un nom derrière : « changer 3 ». Ce qui ne va pas est une réponse comme
# une autre.
verb-change = changer | change | modifier | modifie | corriger | corrige
verb-release = partager | partage | je partage | montrer | montre
verb-take-back = retirer | retire | je retire
verb-forget-promise = oublier promesse | oublie promesse | oublie la promesse | oublier la promesse | effacer promesse | efface promesse | efface la promesse | supprimer promesse | supprime la promesse

verb-begin = commencer | commence | je commence | démarrer | démarre | ouvrir | ouvre
verb-hand-to = remettre à | remets à | remets-le à | remets ça à | confier à | confie à | confie-le à | transmettre à
verb-give-back = rendre | rends | rends-moi | redonner | redonne-moi
verb-erase-text = effacer texte | efface texte | efface le texte | efface mon texte | supprimer texte | supprime le texte

# Entre des nombres : « 1 et 3 ».
number-and = et

## Les mots sur les nouvelles du jour

# Au début d'un texte ; ce qui suit se lit à part.
check-in-word = prends de mes nouvelles | prendre de mes nouvelles | nouvelles du jour | de mes nouvelles | demande-moi | check-in | checkin
check-in-with = nouvelles avec | nouvelles du jour avec | prends de mes nouvelles avec | check-in avec
check-in-without = seulement les couleurs | les couleurs seulement | rien que les couleurs | que les couleurs
check-in-off = ne prends plus de mes nouvelles | plus de nouvelles | plus de nouvelles du jour | ne me demande plus | fini les nouvelles du jour
# « ailleurs jusqu'à lundi »
check-in-away = ailleurs | je suis ailleurs | je serai ailleurs | je suis en voyage | je m'absente | absente | absent
check-in-back-again = je suis là | je suis de retour | de retour | me revoilà | je suis revenue | je suis revenu
check-in-holiday = jour libre | férié | jour férié | congé | jour de congé
check-in-no-holiday = pas de jour libre | pas férié | pas de congé
# « silence de 22:00 à 7:00 »
check-in-quiet = silence | heures de silence | silence de | silence entre
check-in-no-quiet = sans silence | pas de silence | sans heures de silence
# « rappel 3 h » ; seul : après deux heures
check-in-reminder = rappel | rappelle-moi une fois | avec rappel | rappel après
check-in-no-reminder = sans rappel | pas de rappel | ne me rappelle pas | plus de rappel
check-in-on-the-minute = nouvelles à la minute | demande-moi à la minute | à la minute près
check-in-around = nouvelles vers l'heure | demande-moi vers l'heure
# Devant un deux-points : « ce qui aide : la rivière, ma tante »
check-in-what-helps = ce qui aide | ce qui m'aide | mes mots
check-in-forget-what-helps = oublie ce qui aide | oublie ce qui m'aide | oublie mes mots | efface mes mots
check-in-how-have-i-been = comment j'allais | comment ai-je été | comment j'ai été | comment je vais depuis | mes réponses | montre-moi mes réponses
check-in-as-file = comment j'allais dans un fichier | mes réponses dans un fichier | mes réponses en fichier
check-in-forget-answers = oublie mes réponses | efface mes réponses | effacer mes réponses | supprime mes réponses
check-in-circle-view = vue du cercle | la vue du cercle | ma vue du cercle
check-in-no-circle-view = plus de vue du cercle | pas de vue du cercle | arrêter la vue du cercle | fini la vue du cercle

# Comment va quelqu'un. Rien que cela, seul ou avec les mots de around-lights : « aujourd'hui c'est rouge ».
light-green = vert | verte | bien | ça va | ça va bien | plutôt bien | je vais bien
    .signs = 🟢 | 💚 | 🟩
light-amber = orange | ambre | jaune | moyen | moyenne | comme ci comme ça | entre les deux | bof | couci-couça
    .signs = 🟡 | 🟠 | 💛 | 🧡 | 🟨 | 🟧
light-red = rouge | mal | très mal | pas bien | pas bien du tout | ça ne va pas | ça va pas | ça va mal
    .signs = 🔴 | ❤️ | ❤ | 🟥
around-lights = aujourd'hui | c'est | cest | ce | est | je | suis | j'ai | me | sens | dans | le | la | en | au | un | une | peu | plutôt | assez | très | encore | toujours | maintenant | ma | mon | réponse | couleur | jour | journée | matin | soir | fait | était | du | dirais

## Les commandes : ce qui va derrière « ! »

command-start = commencer | commence | commençons | démarrer | démarre | lancer | lance | ouvrir | débuter
command-next = suite | la suite | suivant | suivante | avancer | avance
command-back = retour | revenir | précédent | précédente | en arrière
command-skip = sauter | saute
command-extend = prolonger | prolonge | allonger | rallonge | plus de temps | rallonger | plus long
command-pause = pause | une pause
command-resume = reprendre | reprends | on reprend | reprise | continuer | continue | poursuivre
command-stop = stop | arrêter | arrête | arrêtez
command-status = état | où en est-on | où on en est | où en sommes-nous | on en est où
command-scripts = déroulés | déroulé | exercices | les exercices | exercice | liste des exercices | liste des déroulés
command-help = aide | commandes
command-leave = partir | quitter | sortir
command-pass = je passe | passe | passer
command-later = plus tard | pas maintenant | après
command-done = fini | j'ai fini | terminé | c'est tout
command-forget-me = oublie-moi | m'oublier | me supprimer | supprimer-moi | m'effacer | oubliez-moi | efface-moi | effacez-moi | supprime-moi
command-language = langue | langage
command-co-facilitator = co-faciliter | cofaciliter | co-facilitation | cofacilitation | co-facilitatrice | co-facilitateur | cofacilitatrice | cofacilitateur | co-animer
command-hand-over = transmettre | confier | relais | passer le relais | passer la main | céder
command-groups = groupes | groupe | petits groupes
command-call-back = rappeler | rappel | rappeler les groupes | faire revenir
command-line = phrase | notre phrase | ligne
command-scribe = plume | tenir la plume | qui écrit | qui note | j'écris
command-vote-again = revoter | nouveau vote | voter encore | second vote
command-event = événement | évènement | appeler événement
command-pictures-on = images oui | images | avec images
command-pictures-off = images non | sans images
command-agenda = programme | agenda | plan | ordre du jour
command-insert = insérer | insère | ajouter | ajoute
command-drop = enlever | enlève | supprimer | retirer | ôter
command-move = déplacer | déplace | bouger | réordonner
command-repeat = répéter | répète | encore une fois | refaire
command-shorten = raccourcir | raccourcis | plus court | moins de temps
command-swap = échanger | échange | remplacer | remplace | à la place | alternative
command-undo = annuler | annule | défaire
command-priorities = priorités | demander les priorités
command-time-zone = fuseau | fuseau horaire
command-support = soutien | qui soutient
command-hold = on s'arrête | halte | hold
command-ground = ancrage | calme
command-energiser = réveil | réveiller | énergie | dynamiser
command-notes = notes | notes de facilitation
command-slow = lent | asynchrone | au ralenti
command-slow-on = lent oui | asynchrone oui
command-slow-off = lent non | asynchrone non
command-hand = main | lever la main | demander la parole
command-park = de côté | mettre de côté | au frigo | frigo | garer
command-parked = mis de côté | mise de côté | mises de côté | mis à côté | idées de côté | en attente
command-harvest = récolte | à emporter
command-redact = rayer | raye | masquer | biffer
command-reload = recharger | recharge | recharger les déroulés
command-offer = offrir | offre | j'offre
command-offer-plan = offrir des nouvelles | offrir les nouvelles du jour | offrir nouvelles du jour | offrir nouvelles
command-offer-no-plan = ne plus offrir de nouvelles | plus d'offre de nouvelles | ne plus offrir les nouvelles du jour
command-offer-view = offrir une vue du cercle | offrir la vue du cercle | offrir vue du cercle | offrir une vue | offrir la vue
command-offer-no-view = ne plus offrir de vue du cercle | ne plus offrir de vue | plus d'offre de vue
command-chain = chaîne | chaîne d'alerte | notre chaîne
command-no-chain = plus de chaîne | fin de la chaîne | terminer la chaîne | sans chaîne

## Où va quelque chose dans le programme : « !insérer closing après 2 »

place-after = après | derrière | à la suite de
place-before = avant | devant

## Les nombres en lettres

number-1 = un | une
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq

## Le répertoire : ce que l'on peut demander avec « !qui »

command-who = qui | qui aide | qui aide pour | qui peut aider | qui peut aider pour | répertoire | annuaire
command-checked = vérifié | vérifiée | vérifier | à vérifier
command-propose = proposer | propose | je propose | suggérer

need-emergency = urgence | aide urgente | urgent | tout de suite
need-money = argent | aide financière | subvention | subventions | fonds | financement | bourse | frais
need-relocation = relocalisation | hébergement | logement | refuge | abri | mise à l'abri | autre lieu | partir d'ici | lieu sûr
need-rest = repos | répit | retraite
need-legal = aide juridique | aide judiciaire | tribunal | juridique | avocate | avocat | avocats | droit | justice
need-medical = soins | soins médicaux | clinique | aide médicale | médecin | docteur | santé | hôpital
need-wellbeing = bien-être | soutien psychologique | psy | écoute | psychologue | thérapie | parler à quelqu'un | santé mentale
need-digital = sécurité numérique | piratage | internet | réseaux sociaux | numérique | téléphone | comptes | appareils | ordinateur | informatique
need-accompaniment = accompagnement | présence | compagnie | escorte
need-advocacy = plaidoyer | attention | appel | appels | visibilité | pression
need-training = formation | formations | apprendre | atelier
need-solidarity = solidarité | alliées | alliés | réseau | réseaux
need-complaint = plainte | plaintes | recours | procédure | normes | mécanisme

line-own = les nôtres | proches | communauté | famille
line-partners = partenaires et bailleurs | partenaires | bailleurs | bailleur
line-international = organisations internationales | organisations | internationales | international
line-mechanisms = mécanismes | états | nations unies | onu

## Contacts, appels et règles sur le silence

word-my-contacts = mes contacts | voir mes contacts | à qui je fais confiance | qui sont mes contacts
word-absence-rule = règle d'absence | ma règle d'absence | règle de silence | voir ma règle d'absence
word-my-buddies = mes binômes | mon binôme | voir mes binômes | qui sont mes binômes
word-no-follow-up = promesses sans suivi | sans suivi | ne demande plus de nouvelles de mes promesses
word-step-back-from-chain = je me retire de la chaîne | je quitte la chaîne | je sors de la chaîne

verb-trust = confiance à | je fais confiance à | faire confiance à
verb-untrust = plus confiance à | je ne fais plus confiance à | ne plus faire confiance à
verb-step-back = je me retire pour | je ne suis plus le contact de | je ne suis plus contact pour
verb-first = d'abord | en premier | appelle d'abord
verb-my-hours = mes heures | mes horaires
# Devant trois heures et un nom : « si je n'ai pas répondu à 20:00, redemande à 20:30 ; si rien à 21:00, préviens Ana »
verb-if-silent = si je n'ai pas répondu | si je n'ai pas écrit | si je ne réponds pas | si je n'écris pas | si tu n'as pas de mes nouvelles
verb-no-absence-rule = sans règle d'absence | pas de règle d'absence | fin de la règle d'absence | arrête la règle d'absence | plus de règle d'absence
verb-buddy = binôme avec | binôme | être en binôme avec
verb-end-buddy = fin du binôme avec | fin du binôme | terminer le binôme avec | terminer le binôme | plus de binôme avec
verb-to-buddy = pour mon binôme | à mon binôme | dis à mon binôme
verb-ask-after = demande-moi des nouvelles de | reviens sur
verb-log = journal | note
verb-drill = entraînement | exercice d'alerte | essai d'alerte
verb-no-drills = pas d'entraînement | plus d'entraînement | aucun entraînement
verb-my-drills = mes entraînements
verb-my-alerts = mes alertes
verb-keep-log = garde le journal | garder le journal
verb-forget-alerts = oublie mes alertes | efface mes alertes

# Réponses à certaines questions seulement : ailleurs, des phrases ordinaires.
reply-never = jamais | plus jamais | que personne ne me le demande
reply-ask-me-again = on peut me redemander | redemandez-moi | tu peux me redemander
reply-any-hour = à toute heure | n'importe quand | toujours | jour et nuit
reply-as-first = en premier | en première | comme premier contact | en priorité
reply-hello = bonjour | salut | bonsoir | coucou | bonjour kolo | salut kolo | bonne journée
reply-i-will = je m'en occupe | je m'en charge | j'écris | je vais écrire | j'appelle | je vais appeler | j'essaie | je peux | oui je peux | je peux le faire | je peux m'en occuper
reply-i-cannot = je ne peux pas | je ne peux pas maintenant | impossible maintenant
reply-never-mind = laisse tomber | ce n'est plus la peine | annule | annuler | plus besoin
reply-reached = on s'est parlé | contact établi | nous nous sommes parlé | la personne est en sécurité
reply-still-trying = j'essaie encore | je cherche encore | pas encore

# Ce que fait un contact en cas de danger, et à quoi se reconnaît une vraie alerte. Un nom va derrière, et
# le plus souvent un deux-points : « consignes pour Ana : appelle ma sœur », « mot de code pour Ana : héron »
verb-instructions = consignes pour | consigne pour | instructions pour | mes consignes pour
verb-no-instructions = sans consignes pour | pas de consignes pour | efface les consignes pour | effacer les consignes pour
verb-code-word = mot de code pour | mot code pour | notre mot de code avec
verb-no-code-word = sans mot de code pour | pas de mot de code pour | efface le mot de code pour | effacer le mot de code pour
# « mes heures en danger toujours »
verb-my-hours-in-danger = mes heures en danger | mes heures en cas de danger | mes horaires en danger
verb-far-contact = contact éloigné | contact lointain
verb-outside-contact = contact extérieur | contact du dehors
reply-as-usual = comme d'habitude | les mêmes | seulement mes heures | dans mes heures | pas d'autres heures
reply-acting = j'agis | je suis dessus | en route | je suis en route | toujours dessus | je peux continuer | oui je peux continuer
reply-i-cannot-go-on = je ne peux pas continuer | je ne peux plus continuer
reply-how-it-stands = où en est-on | où ça en est | qui a répondu | état de l'alerte | statut

## Alertes

# Au début : « alerte urgent au poste-frontière ». Rien par quoi commence une réponse ordinaire.
alert-word = alerte | sos | alarme | mayday | je suis en danger | je cours un danger | aide immédiate | aide-moi maintenant | aidez-moi maintenant | à l'aide maintenant
# Proche d'un mot qui donne l'alerte, sans en être une faute de frappe.
alert-not = alertes | alerter | alertez | alarmes | alarmer | alarmez | alberte
# « délai d'alerte 20 »
alert-grace = délai d'alerte | délai alerte | alerte délai
alert-cancel = annuler | annule | annulez | annule l'alerte | annuler l'alerte | alerte annulée | alerte terminée
alert-safe = je suis hors de danger | hors de danger | je suis en sécurité | le danger est passé | danger écarté | fin d'alerte | fin de l'alerte
# Devant son propre mot : « en sécurité héron »
alert-safe-with = en sécurité
alert-false-alarm = fausse alerte | c'était une fausse alerte | fausse alarme | alerte fausse | pas de danger | aucun danger
alert-safe-word = mot de sécurité | mon mot de sécurité | mot sûr
alert-quiet = en silence | silence | n'affiche rien
alert-not-quiet = plus de silence | fin du silence | affiche de nouveau

level-worried = inquiétude | inquiète | inquiet | avec inquiétude
level-urgent = urgent | urgente | très urgent | c'est urgent | urgence
level-arrested = arrestation | arrêtée | arrêté | détention | détenue | détenu | on m'a arrêtée | on m'a arrêté

## Niveaux à soi, et la fiche scellée

verb-my-levels = mes niveaux | niveaux
verb-level = niveau | régler niveau | mon niveau
verb-erase-level = effacer niveau | efface niveau | efface le niveau | supprimer niveau
verb-card = fiche | ma fiche | fiche scellée | ma fiche scellée
verb-erase-card-when-safe = effacer fiche en sécurité | efface la fiche en sécurité | efface ma fiche en sécurité | fiche effacer en sécurité
verb-keep-card-when-safe = garder fiche en sécurité | garde la fiche en sécurité | garde ma fiche en sécurité | fiche garder en sécurité
level-everybody = tous | toutes | tout le monde | toutes et tous
level-once = une fois
level-twice = deux fois
level-times = fois | x

## Trajets : les mots devant ce qui en est dit

journey-word = trajet | mon trajet | voyage | mon voyage
journey-extend = prolonger | prolonge | prolonger de | plus de temps
journey-arrived = arrivée | arrivé | je suis arrivée | je suis arrivé | je suis bien arrivée | je suis bien arrivé | je suis rentrée | je suis rentré | je suis de retour | bien arrivée | bien arrivé
# À un endroit du chemin
journey-there = j'y suis | passée | passé | je suis passée | je suis passé
journey-via = via | par | en passant par
journey-note = note de trajet | note du trajet | note de voyage
journey-off = mon téléphone peut être éteint jusqu'à | mon téléphone sera éteint jusqu'à | téléphone éteint jusqu'à | je serai injoignable jusqu'à
journey-nudge = rappel de trajet | rappel du trajet
journey-wait = attente de trajet | attente du trajet
journey-check = vérification de trajet | vérification du trajet
journey-to-mark = vers | à | au | pour
journey-until-mark = jusqu'à | jusqu'au | avant
