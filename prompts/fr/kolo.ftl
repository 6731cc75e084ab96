# Ce que Kolo dit aux gens, en français.
#
# Markdown : les mots à écrire tels quels sont entre astérisques *simples*, les questions et les titres
# entre **doubles**. Fluent n'admet pas d'astérisque au début d'une ligne nouvelle ; on y écrit
# {"**"}. Chaque message se lit bien sur un téléphone et à voix haute : phrases simples, 400 caractères
# au plus, ni louange ni reproche, « tu » pour une personne, « vous » pour plusieurs, sans supposer de
# genre. Devant un nom, pas de « de » ni de « que », qui devraient parfois s'élider. Les mots sont ceux
# de glossary.md.

## First contact

# $operator : qui gère Kolo, par exemple « La Maison du Fleuve »
hello = Bonjour. Je suis Kolo, un programme qui accompagne les cercles pendant leurs exercices. Je suis géré par { $operator }. Avant chaque exercice, je te dis combien de temps je garde ce que tu m'écris pour lui ; ensuite, je l'efface.

# $operator : comme plus haut ; à qui a invité Kolo
this-is-kolo = Ici Kolo. Ce qui s'écrit ici, nous sommes deux à le lire, toi et moi. Les personnes qui me gèrent pourraient aussi le lire ({ $operator }).

may-i-write = **Es-tu d'accord pour que je t'écrive ici ?** 1 oui · 2 pas encore · 3 que peux-tu voir ?

may-i-write-again = **Sachant cela, es-tu d'accord pour que je t'écrive ici ?** 1 oui · 2 pas encore

what-i-see = Je reçois tout ce qui s'écrit dans un cercle, et ce que tu écris ici. Je ne m'occupe que de ce qui m'est adressé, et ne garde pas les conversations. Les personnes qui me gèrent pourraient aussi le lire. Les serveurs voient qui écrit et quand, mais pas quoi. Ils voient les réactions, ces petites images sous un message : elles ne sont pas chiffrées, alors réponds avec des mots.

# $help, $forget, $call_me : des mots à écrire
thank-you-for-the-yes = Merci. À tout moment, pour voir ce que tu peux dire : *{ $help }* ; pour que j'efface tout ce que j'ai sur toi : *{ $forget }*. Et pour choisir comment je t'appelle : *{ $call_me }* et le nom.

# $yes : un mot à écrire
not-yet-noted = D'accord. Je ne te demande rien ici tant que tu n'écris pas *{ $yes }*. Dans le cercle, tu as ta place de toute façon.

# $help, $forget : des mots à écrire
you-wrote-first = C'est toi qui as ouvert cette conversation, alors je te réponds ici. Pour voir ce que tu peux dire : *{ $help }* ; pour effacer ce que j'ai sur toi : *{ $forget }*.

moved-here = Désormais, je t'écris ici. Je quitte l'autre salon que nous avions.

greets-back = Bonjour, cela me fait plaisir de te lire. *{ $help }* montre ce que tu peux me dire.

help-for-you =
    Pour toi, ici avec moi :

    - *{ $check_in }* : je te demande comment tu vas, quand tu le choisis.
    - *{ $contacts }* : qui je peux appeler pour toi.
    - *{ $absence }* : ce que ton silence doit vouloir dire.
    - *{ $alert }* : en cas de danger, j'appelle tout de suite tes contacts.

# Tous sont des mots à écrire
help =
    Ces mots marchent à tout moment, ici et dans le cercle. Tu n'as pas de raison à donner.

    - *{ $pass }* : tu laisses une question ou un tour.
    - *{ $pause }* : une pause pour tout le cercle.
    - *{ $stop }* : l'exercice s'arrête pour tout le cercle.
    - *{ $leave }* : tu sors de l'exercice, et j'efface ce que tu m'as écrit pour lui.
    - *{ $forget }* : j'efface tout ce que j'ai sur toi.

# Toutes sont des commandes à écrire, par exemple « !suite »
help-leading =
    Pour faciliter, ici ou dans le cercle :

    - *{ $scripts }* : les exercices.
    - *{ $start }* et un nom : en annoncer un.
    - *{ $next }* : commencer, puis avancer.
    - *{ $back }* : reculer d'une partie.
    - *{ $skip }* : en sauter une.
    - *{ $extend }* et un nombre : plus de minutes.
    - *{ $pause }*, *{ $resume }* : repos, puis suite.
    - *{ $stop }* : terminer l'exercice.
    - *{ $status }* : où il en est.

# $name : comment la personne veut qu'on l'appelle
name-noted = Désormais, je t'appelle { $name }, ici et devant le cercle.

only-words = Je ne lis que des mots écrits : ni images, ni messages vocaux, ni fichiers. Je n'ai pas ouvert ce que tu as envoyé. Si tu veux, dis-le avec des mots.

# $help : un mot à écrire
not-understood = Je n'ai pas compris cela, et je n'en ai rien fait. Pour voir ce qui marche : *{ $help }*.

you-left = Tu n'es plus dans l'exercice. Ce que tu m'as écrit pour lui est effacé, et je ne donne de raison à personne.

forgotten = C'est fait : ton nom, tes réponses et tes réglages sont effacés ici. Des mots que j'ai montrés sans nom restent peut-être dans ce qu'un cercle a récolté : je ne savais pas de qui ils étaient. Les messages chiffrés entre nous restent sur ton serveur d'accueil et sur tes appareils ; là, personne d'autre que toi ne peut les supprimer. Je quitte maintenant ce salon.

forgotten-in-circle = Ce que j'avais sur la personne qui l'a demandé est effacé. Ce qui a été écrit dans ce salon y reste ; seule la personne qui l'a écrit peut le supprimer.

i-speak-this = Désormais, j'écris ici en français.

language-name = français

# $languages : celles que parle Kolo, par exemple « en (English), es (español) »
languages-i-speak = Cette langue, je ne la parle pas. Je parle celles-ci : { $languages }.

could-not-read = Un message de toi m'est arrivé sans sa clé, et je ne peux pas le lire. Écris-le encore une fois, s'il te plaît.

## Rooms

# Le serveur et n'importe qui peuvent voir ceci : rien n'y dit à quoi sert Kolo.
room-not-encrypted = Ce salon n'est pas chiffré, alors je le quitte.

how-to-encrypt = Je ne reste pas dans un salon sans chiffrement, alors je quitte celui où tu m'as invité. Dans Element, on l'active sous *Paramètres du salon*, *Sécurité et vie privée*, *Chiffré* ; on ne peut plus le désactiver ensuite. Après cela, invite-moi de nouveau.

# $name : qui a invité Kolo ; $scripts, $help : des commandes à écrire
circle-hello = Bonjour. Je suis Kolo, un programme pour des exercices en cercle. Ici, { $name } facilite. Je vois ce qui s'écrit dans ce salon, et je n'en garde rien, sauf si je le dis avant un exercice. Pour voir les exercices : *{ $scripts }* ; pour voir ce que tout le monde peut dire à tout moment : *{ $help }*.

## Announcing and leading

# $title, $about : les mots du déroulé
announcement = **{ $title }**, { $minutes ->
        [one] une minute environ
       *[other] { $minutes } minutes environ
    }.

    { $about }

# $name : une personne qui facilite ; $next : une commande à écrire
begin-when-ready = { $name }, rien ne commence avant que tu écrives *{ $next }*. Le cercle peut prendre son temps.

# $next : une commande à écrire
when-ready = Quand le cercle veut continuer, la personne qui facilite écrit *{ $next }*.

# $title : l'exercice en cours ; $stop : une commande à écrire
already-running = Un exercice est encore en cours ici : **{ $title }**. Termine-le avec *{ $stop }* avant d'en commencer un autre.

# $most : des personnes
too-many-people = Il y a dans ce salon plus de personnes que je ne peux en accompagner. Je vais jusqu'à { $most } ; pour un exercice, de 3 à 25 est un bon nombre.

# $at_least, $here : des personnes
wall-needs = Cet exercice a un mur, et un mur s'ouvre seulement quand { $at_least } personnes ont écrit. Le cercle en compte { $here }. Tu peux laisser cette partie de côté, ou terminer l'exercice et en choisir un autre.

# $name : comme quelqu'un l'a écrit ; $scripts : une commande à écrire
no-such-script = Je ne connais pas d'exercice nommé « { $name } ». Pour voir ceux que je connais : *{ $scripts }*.

# $name : comme quelqu'un l'a écrit ; $choices : messages « offered-script » avec « · » entre eux
close-scripts = Je ne connais pas d'exercice nommé « { $name } ». S'en approchent : { $choices }. Réponds par un numéro ; toute autre réponse n'en commence aucun.

# $number : pour répondre ; $name : d'un déroulé
offered-script = { $number } *{ $name }* ({ $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    })

# $list : messages « script-line », un par ligne ; $start : une commande à écrire
scripts =
    Les exercices :

    { $list }

    Pour en annoncer un, écris *{ $start }* et son nom.

# $name : comme on l'écrit ; $care : un des trois messages suivants
script-line = *{ $name }* : { $title }, { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, { $care }

care-green = rien de personnel

care-amber = peut devenir personnel

care-red = peut toucher à des menaces ou à des blessures, demande quelqu'un pour le soutien en privé

# $step, $steps : numéros de parties ; $minutes : passées ; $planned : prévues
status = **{ $title }** : partie { $step } sur { $steps }. Minutes passées : { $minutes } sur { $planned }.

# De même ; $resume : une commande à écrire
status-halted = **{ $title }** : partie { $step } sur { $steps }. Minutes passées : { $minutes } sur { $planned }. Tout est arrêté jusqu'à ce que la personne qui facilite écrive *{ $resume }*.

nothing-runs = Aucun exercice n'est en cours dans ce cercle.

# $title : de l'exercice
not-halted = Cet exercice n'est pas arrêté (**{ $title }**) ; il est en cours.

# $resume (ici et dans les trois suivants) : une commande à écrire
halted = L'exercice est arrêté. Il reprend quand la personne qui facilite écrit *{ $resume }*.

paused = Une pause, pour tout le cercle. Elle dure jusqu'à ce que la personne qui facilite écrive *{ $resume }*. Personne n'a à dire pourquoi.

paused-nobody-leads = Il n'y a plus personne dans ce salon pour faciliter, alors tout est au repos. Cela reprend quand une personne qui facilite est de retour et écrit *{ $resume }*.

stopped = Tout est arrêté. Ce que je n'avais pas encore envoyé ne part plus. L'exercice ne reprend que si la personne qui facilite écrit *{ $resume }*. Personne n'a à dire pourquoi.

# $title : de l'exercice
resumed = **{ $title }** reprend là où nous en étions.

ended = La personne qui facilite a terminé **{ $title }**. Ce qui m'a été écrit pour ce seul exercice est effacé.

over = Ici se termine **{ $title }**. Je n'en garde rien.

extended = { $minutes ->
        [one] Une minute de plus pour cette partie.
       *[other] { $minutes } minutes de plus pour cette partie.
    }

# $example : une commande à écrire, par exemple « !prolonger 5 » ; $longest : en minutes
extend-how = Écris combien de minutes de plus, par exemple *{ $example }*. Au plus { $longest } à la fois.

# $names : les personnes qui facilitent. Les mots de la fin sont ceux de words.ftl.
only-facilitators = Cela revient aux personnes qui facilitent ici : { $names }. Ce que tu peux dire à tout moment : *je passe*, *pause* et *stop*.

# $names : qui est dans le cercle
nobody-of-that-name = Personne ne porte ce nom ici. Les personnes de ce cercle : { $names }.

co-facilitates = Désormais, { $name } facilite aussi ici.

handed-over = Désormais, { $name } facilite ici.

leads-already = { $name } facilite déjà ici.

# $typed : le mot inconnu, sans « ! » ; $help : une commande à écrire
unknown-command = Je ne connais pas « { $typed } ». Pour voir ce qui marche : *{ $help }*.

# $near : des commandes avec « · » entre elles
unknown-command-near = Je ne connais pas « { $typed } ». S'en approchent : { $near }. Pour voir ce qui marche : *{ $help }*.

# $title : de l'exercice
step-time-passed = Le temps prévu pour cette partie est passé (**{ $title }**). Rien ne change tout seul. 1 aller à la partie suivante · 2 cinq minutes de plus · 3 ne rien changer

# $name : quelqu'un du cercle ; les mots en Markdown sont ceux d'Element
unverified = { $name } ne peut pas lire ce que j'écris, ni ici ni en privé : aucun de ses appareils n'est vérifié. Dans Element, cela se fait sous *Paramètres*, *Sessions*, *Vérifier la session*. Peux-tu le lui dire ? D'ici là, je n'attends pas de réponse de sa part en privé.

# $name : quelqu'un du cercle
cannot-reach = Ce que j'écris en privé à { $name } n'arrive pas : notre salon privé ne peut pas s'ouvrir. Peux-tu lui demander de commencer une conversation avec moi ? D'ici là, je n'attends pas de réponse de sa part en privé.

# $word : une commande écrite il y a quelque temps
command-too-old = Je n'étais pas là, ou ne pouvais pas lire, quand tu as écrit *{ $word }*. C'était il y a un moment, alors je ne l'ai pas fait. Si tu le veux encore, écris-le de nouveau.

removed-from-circle = Quelqu'un m'a retiré du salon de ton cercle. Ce qui y était en cours est terminé, et je n'en garde rien. Si ce n'était pas voulu, invite-moi de nouveau.

banned-from-circle = Quelqu'un m'a retiré du salon de ton cercle et m'en a fermé l'entrée. Ce qui y était en cours est terminé, et je n'en garde rien. Si ce n'était pas voulu, lève le bannissement et invite-moi de nouveau.

# Dans le nouveau salon
moved-along = Me voici dans ce nouveau salon. Tout est comme dans l'ancien.

# $title : de l'exercice qui était en cours ; $resume : une commande à écrire
moved-along-halted = Me voici dans ce nouveau salon. L'exercice est arrêté (*{ $title }*). Quand toutes les personnes qui veulent être là sont arrivées, pour le reprendre : *{ $resume }*.

cannot-follow = Le salon de ton cercle a été remplacé par un nouveau, et je ne peux pas y entrer. Invite-moi là-bas, s'il te plaît ; tout attend comme c'était.

voice-lost = Je n'ai plus le droit d'écrire dans le salon de ton cercle, alors plus rien n'y avance. Qui s'occupe du salon peut changer cela sous *Rôles et permissions*.

voice-back = J'ai de nouveau le droit d'écrire dans le salon de ton cercle.

# $resume : une commande à écrire
voice-back-halted = J'ai de nouveau le droit d'écrire dans le salon de ton cercle. L'exercice est arrêté ; pour le reprendre, dans le salon : *{ $resume }*.

## Rounds and silence

# $names : dans l'ordre des tours ; $pass, $later : des mots à écrire
round-order = L'ordre : { $names }. Pour laisser ton tour : *{ $pass }* ; pour le prendre plus tard : *{ $later }*.

# $question : les mots du déroulé
round-question = **{ $question }**

# $done : un mot à écrire
first-turn = { $name }, la parole est à toi. Ton tour se termine quand tu écris *{ $done }*.

your-turn = { $name }, c'est ton tour.

# $done, $later, $pass : des mots à écrire
still-your-turn = Ton tour dans le cercle est toujours ouvert, et rien ne presse. Pour le terminer : *{ $done }* ; pour plus tard : *{ $later }* ; pour le laisser : *{ $pass }*.

turn-is-in-circle = Je suis seul à avoir lu cela, et je n'en ai rien gardé. Ton tour est dans le cercle : ce qui est pour les autres, écris-le là-bas.

# $name : à qui est le tour
turn-is-silent = { $name } a la parole et n'a pas terminé. Le cercle ne voit pas cette note. 1 attendre · 2 y revenir plus tard · 3 lui demander toi-même

# $name : à qui est le tour, qui ne revient plus
last-turn-is-silent = { $name } a la parole et n'a pas terminé. Le cercle ne voit pas cette note. 1 attendre · 2 continuer sans attendre · 3 lui demander toi-même

goes-on-without = Nous continuons. Pour ajouter quelque chose plus tard, il y a de la place ici.

silence-begins = { $minutes ->
        [one] Un silence d'une minute commence.
       *[other] Un silence de { $minutes } minutes commence.
    } Je dis quand c'est fini. Il n'y a rien à faire.

silence-ends = Le silence est fini.

## Asked alone

private-begins = Maintenant, je demande quelque chose à chaque personne, en privé. Chaque réponse reste entre la personne et moi ; les personnes qui me gèrent pourraient la lire. Ensuite, cela continue ici.

wall-begins = Maintenant, je demande quelque chose à chaque personne, en privé. Ce que vous écrivez là est montré ici ensuite, tout ensemble et sans noms.

# $question : les mots du déroulé ; $pass : un mot à écrire (ici et plus bas)
question-own =
    Ceci reste entre toi et moi, même si les personnes qui me gèrent pourraient le lire. À la fin, je te rends ta réponse et j'efface ma copie.

    {"**"}{ $question }**

    Écris ici, ou *{ $pass }*.

question-none =
    Je suis seul à lire ta réponse, même si les personnes qui me gèrent pourraient la voir. Je l'efface quand cette partie est finie.

    {"**"}{ $question }**

    Écris ici, ou *{ $pass }*.

question-next = **{ $question }**

    Écris ici comme avant, ou *{ $pass }*.

# $at_least : deux ou plus
wall-question =
    Le cercle voit ce que tu écris sans ton nom et dans le désordre, quand au moins { $at_least } personnes ont écrit. Dans un petit cercle, on peut deviner qui c'est ; les personnes qui me gèrent pourraient le voir.

    {"**"}{ $question }**

    Écris ici, ou *{ $pass }*.

# $forget (ici et dans les deux suivants) : ce qui retire une réponse, à écrire
wall-answer-noted = C'est reçu. Jusqu'à l'ouverture du mur, tu peux le changer : écris simplement de nouveau. Pour le retirer : *{ $forget }*.

own-answer-noted = J'ai ta réponse, et je te la rends à la fin. Pour la changer, écris de nouveau. Pour la retirer : *{ $forget }*.

answer-noted = J'ai ta réponse jusqu'à la fin de cette partie. Pour la changer, écris de nouveau. Pour la retirer : *{ $forget }*.

answer-changed = C'est changé. Seul compte ce que tu as écrit en dernier.

answer-forgotten = Ta réponse est retirée et effacée. Tant que cette partie est ouverte, tu peux en écrire une autre.

# Quelqu'un a supprimé un message que Kolo gardait comme réponse
answer-deleted = Tu as supprimé un message, alors j'ai effacé ce que j'en gardais. Tant que cette partie est ouverte, tu peux écrire une autre réponse.

# En caractères
answer-too-long = Cela fait { $length } caractères, et je peux en prendre { $longest }. Je n'en ai rien gardé. Raccourcis un peu, s'il te plaît, et écris de nouveau.

pass-noted = D'accord.

take-your-time = Quand tu veux.

too-late = Je n'attends pas de réponse ici en ce moment ; cette partie est peut-être finie. Je n'ai rien gardé de ce message.

written-before = Tu as écrit cela avant que je pose la question qui est ouverte maintenant ; je n'en ai rien gardé. Si c'est pour cette question, écris-le de nouveau, s'il te plaît.

# $text : ce qui a été écrit, en citation
perhaps-for-another =
    Tu as écrit :

    { $text }

    Une question à laquelle tu n'avais pas répondu vient de se fermer. D'autres personnes liront la réponse à celle-ci.

    {"**"}Est-ce ta réponse à celle-ci ?** 1 oui · 2 non

# $count : des personnes, deux ou plus
wall-ready = { $count } personnes ont écrit pour le mur. 1 l'ouvrir · 2 attendre

# $at_least : deux ou plus ; $skip : une commande à écrire
wall-too-few = Moins de { $at_least } personnes ont écrit, alors le mur reste fermé. Tu peux attendre, ou laisser cette partie de côté avec *{ $skip }* ; j'efface alors ce qui a été écrit.

wall-opens = Le mur est ouvert. Voici ce qui a été écrit, sans aucun ordre.

# $next : une commande à écrire
wall-shown = C'est tout. J'efface ma copie à la fin de cette partie ; ce que vous voyez plus haut reste dans ce salon. La personne qui facilite continue avec *{ $next }*.

# $title : de l'exercice. Les réponses de la personne suivent.
your-own-words = Tu as écrit ceci pour toi (**{ $title }**).

your-groups-table = C'est le tableau de ton groupe (**{ $title }**).

## Closing

# $title : de l'exercice
closed = **{ $title }** touche à sa fin. J'ai une dernière question pour chaque personne, en privé.

# $question : les mots du déroulé ; $pass : un mot à écrire
leaving-question = **{ $question }**

    Un mot suffit, ou *{ $pass }*. Je ne garde rien de ta réponse.

# $name : une personne qui facilite
# $ask : des mots à écrire
leaving-heard = Merci. Je n'ai pas gardé ta réponse. Pour recevoir un message de la personne qui facilite ({ $name }), réponds *{ $ask }* ici, maintenant ou plus tard aujourd'hui. Bonne route.

# $name : qui le souhaite
wants-contact = { $name } aimerait un message de ta part. Je ne sais pas pourquoi.

# $name : une personne qui facilite
contact-asked = Je transmets à { $name }. Quand ce sera lu, je ne peux pas le dire. Ta réponse n'est allée qu'à moi, et je ne l'ai pas gardée.

farewell = D'accord. Bonne route.
