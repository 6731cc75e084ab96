# Ce que Kolo dit de qui peut aider, en français. Comment écrire ici est dit au début de kolo.ftl.

## Looking

# $list : des mots avec des nombres ; $example : une commande à écrire
directory-needs =
    L'aide que quelqu'un de ce cercle a vérifiée il y a moins de 90 jours, selon ce à quoi elle sert : { $list }.

    Pour voir qui aide : *{ $example }*.

# $checked : une commande à écrire
directory-empty = Rien dans le répertoire n'a été vérifié ces 90 derniers jours, et une vieille adresse peut être dangereuse, alors je n'en montre aucune. La personne qui facilite peut vérifier des entrées avec *{ $checked }*.

# $said : ce qui a été écrit ; $list : comme plus haut
directory-unknown = Je ne trouve pas « { $said } » dans le répertoire. Tu peux demander : { $list }.

# $what : un mot ; $list : comme plus haut
directory-none = Rien n'a été vérifié ces 90 derniers jours pour ceci : { $what }. Il y a : { $list }.

# $what : un mot ; $list : des lignes toutes faites ; $example : une commande à écrire
directory-list =
    {"**"}{ $what }**, du plus proche au plus loin :
    { $list }

    Pour voir ce que demande la première, à quoi faire attention et comment la joindre : *{ $example }*.

# $line : la ligne de protection
entry-line = { $number } { $title } ({ $line })

entry-unchecked = Ceci n'a pas été vérifié ces 90 derniers jours. Je ne le montre qu'aux personnes qui facilitent.

# $about : les mots de l'entrée
entry-about =
    {"**"}{ $title }** ({ $line })

    { $about }

entry-answers-in-hours = La réponse vient d'habitude le jour même.
entry-answers-in-days = La réponse vient d'habitude en quelques jours.
entry-answers-in-weeks = Il faut d'habitude quelques semaines.
entry-answers-in-months = Il faut d'habitude des mois.

# $languages : des codes de langues
entry-languages = Langues : { $languages }.

# $asks : les mots de l'entrée
entry-asks = {"**"}Ce qu'il faut leur dire :** { $asks }

# $mind : les mots de l'entrée
entry-minds = {"**"}Avant de leur écrire :** { $mind }

# $contact : les mots de l'entrée ; $on : une date
entry-contact =
    {"**"}Comment les joindre**, vérifié le { $on } :

    { $contact }

    Je n'écris à personne pour toi, et ne note pas qui a regardé.

# $contact : les mots de l'entrée
entry-contact-unchecked =
    {"**"}Comment les joindre, non vérifié :**

    { $contact }

## Checking, for facilitators

# $seen_in : les mots de l'entrée
entry-seen-in = D'où cela vient : { $seen_in }

# $said : ce qui a été écrit ; $checked : une commande à écrire
no-such-entry = Il n'y a pas d'entrée « { $said } ». Pour voir celles qui attendent d'être vérifiées : *{ $checked }*.

# $list : des noms ; $left : combien d'autres il y a ; $example : une commande à écrire
to-check =
    { $count ->
        [one] Une entrée n'a pas été vérifiée ces 90 derniers jours ; les gens ne la voient pas :
       *[other] { $count } entrées n'ont pas été vérifiées ces 90 derniers jours ; les gens ne les voient pas :
    } { $list }{ $left ->
        [0] {""}
       *[other] {" "}· et { $left } de plus
    }

    Pour voir la première, et dire comment on la joint : *{ $example }*.

nothing-to-check = Toutes les entrées ont été vérifiées ces 90 derniers jours.

# $title : comment cela s'appelle ; $skip : un mot à écrire
how-to-reach = Comment les joindre ? **{ $title }** Renseigne-toi d'abord toi-même, à la source. Puis écris-le ici comme les gens doivent le lire : le moyen le plus sûr, et la langue. Pour le laisser : *{ $skip }*.

# $contact : comme c'est
still-reached =
    Comment les joindre (**{ $title }**) :

    { $contact }

    1 j'ai vérifié que c'est encore juste · 2 ne le montrer à personne · ou écris-le de nouveau. Pour le laisser : *{ $skip }*.

# $contact : ce qui a été écrit, en citation
reached-so =
    Voici ce que les gens de ce cercle liront (**{ $title }**) :

    { $contact }

    1 oui, je l'ai vérifié · 2 non, je l'écris de nouveau. Pour tout laisser comme c'était : *{ $skip }*.

not-checked-now = Cela reste comme c'était.

# $until : une date
entry-checked = Les gens de ce cercle voient désormais **{ $title }**, jusqu'à cette date : { $until }. Ensuite, quelqu'un doit regarder de nouveau.

entry-hidden = Je ne montre **{ $title }** qu'aux personnes qui facilitent.

# $longest : des caractères
too-long-for-directory = C'est trop long pour être lu sur un téléphone. Écris-le en { $longest } caractères au plus.

## Proposing

# $skip : un mot à écrire
propose-title = Tu peux proposer quelqu'un pour le répertoire. La personne qui facilite le lit sans ton nom, et le vérifie avant que quiconque le voie. Pas de maisons sûres, s'il te plaît, ni de personne privée qui ne le sait pas. Comment cela s'appelle-t-il ? Pour finir ici : *{ $skip }*.

propose-about = Qu'est-ce qui s'y fait, et pour qui ?

# $list : numérotée
propose-line = De quelle ligne s'agit-il ? { $list }

# $list : numérotée
propose-needs = À quoi cela peut-il aider ? Écris les numéros. { $list }

# $skip : un mot à écrire
propose-mind = Qu'y demande-t-on, et à quoi faut-il faire attention avant d'écrire ? Ou *{ $skip }*.

propose-contact = Comment les joint-on ?

propose-send = 1 l'envoyer à une personne qui facilite, sans mon nom · 2 l'effacer

# $line, $needs : des mots ; les autres : ce que quelqu'un a écrit
proposed =
    {"**"}{ $title }** ({ $line } ; { $needs })

    { $about }

    {"**"}À quoi faire attention :** { $mind }

    {"**"}Comment les joindre :** { $contact }

nothing-to-mind = rien n'a été dit

# $title : comment cela s'appelle
proposed-or-not = Quelqu'un de ce cercle propose **{ $title }** pour le répertoire. 1 je l'ai vérifié, le montrer 90 jours · 2 le laisser et l'effacer · 3 plus tard

proposal-erased = Je l'ai effacé. Personne ne l'a lu.

# $name : une personne qui facilite
proposal-sent = C'est parti vers { $name }, sans ton nom. Je te dis ce qu'il en advient.

proposal-rests = Aucune personne qui facilite n'est là en ce moment. Cela l'attend, sans ton nom.

enough-proposals = Je ne peux pas prendre d'autres propositions pour l'instant. Tu peux en parler toi-même à une personne qui facilite.

# $checked : une commande à écrire
proposal-waits = Cela attend. Pour le revoir : *{ $checked }*.

# $title : comment cela s'appelle
proposal-is-left-out = C'est laissé de côté, et effacé : **{ $title }**.
proposal-taken = Ta proposition est maintenant dans le répertoire : **{ $title }**.
proposal-left-out = Ta proposition (**{ $title }**) n'entre pas dans le répertoire pour l'instant. Je l'ai effacée. Une personne qui facilite peut t'en dire plus, si tu demandes.

## Help

# $who, $propose : des commandes à écrire
help-directory = Pour voir qui peut aider, et à quoi : *{ $who }*. Pour proposer quelqu'un : *{ $propose }*.
