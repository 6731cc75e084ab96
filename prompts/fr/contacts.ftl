# Qui est appelé pour quelqu'un, en français. Pour la forme, voir kolo.ftl.

## Naming somebody

trust-whom = À qui penses-tu ? Écris son compte, par exemple *{ $example }*, ou le nom d'une personne qui est dans un cercle avec toi.

trust-several = Plusieurs personnes autour de toi s'appellent ainsi. Le compte dit à qui tu penses, par exemple *{ $example }*.

trust-one-at-a-time = Une personne à la fois, s'il te plaît, par exemple *{ $example }*. Puis la suivante.

trust-somebody-else = Nomme quelqu'un d'autre que toi et moi : une personne que je puisse appeler pour toi.

contact-already = { $name } est déjà un de tes contacts. Pour les voir : *{ $mine }*.

contact-asked-already = J'ai déjà posé la question à { $name }. Il n'y a pas encore de réponse.

contact-asking = Je pose la question à { $name } ({ $account }) et je te dis la réponse. Seul un oui en fait ton contact. Ta demande est dite, et rien de comment tu vas. Pour la retirer : *{ $untrust }*.

contact-cannot-ask = Je ne peux pas poser la question à { $name }.

contact-not-again = { $name } a dit non. Je peux redemander à partir de cette date, pas avant : { $day }.

contact-asked-lately = J'ai déjà posé une fois la question à { $name }. À une même personne, je la pose une fois en 30 jours, pour que nul ne se sente sous pression. De nouveau à partir de cette date : { $day }.

contact-protected = Un mot protège ta règle d'absence, et la règle nomme { $name }, qui reste donc parmi tes contacts tant que la règle vaut. Arrête d'abord la règle : *{ $end }*, avec ton mot derrière.

contact-cannot-read = Ce que j'écris à { $name } ne peut pas être lu là-bas pour l'instant : aucun de ses appareils n'est vérifié. Un appel passerait inaperçu. Préviens par un autre moyen : dans Element, *Paramètres → Sessions → Vérifier*.

contacts-at-most = Tu as nommé { $most } personnes, et il n'en faut pas plus. Pour en nommer une autre, termine d'abord avec l'une d'elles.

contacts-open-at-most = { $most } personnes n'ont pas encore répondu. Quand elles l'auront fait, tu pourras demander à d'autres.

contacts-a-day-at-most = Tu as demandé à { $most } personnes en un jour. Demain, tu pourras demander à d'autres.

## Being asked

be-contact = { $name } ({ $account }) demande si tu serais parmi les personnes que j'appelle : quand avoir des nouvelles de quelqu'un ferait du bien, ou en cas de danger possible. Tu me répondrais, pour que je sache qu'un humain s'en occupe, et tu ferais ce que vous avez convenu. Je transmets ta réponse et tes heures, rien à personne d'autre. Un mot suffit pour arrêter.

be-contact-choices = Serais-tu un contact pour { $name } ? 1 oui · 2 non · 3 j'aimerais d'abord parler avec { $name }

contact-hours = Entre quelles heures puis-je t'écrire pour { $name } ? 1 de 7:00 à 23:00 · 2 à toute heure · ou d'autres, par exemple *9:00 à 22:00*

hours-unclear = Il me faut deux heures de la journée, par exemple *9:00 à 22:00*.

where-are-you = Où es-tu, pour que je sache quelle est ton heure ? Une ville suffit, par exemple *Bogotá*.

where-unknown = Je ne connais pas ce lieu. Une plus grande ville à la même heure convient, par exemple *Bogotá* ou *Paris*.

where-near = Je ne sais pas bien lequel. Un de ceux-ci ? { $near }

you-are-contact = Tu es maintenant un contact pour { $name }. Je t'écris { $hours }, et seulement s'il le faut. Pour arrêter, à tout moment : *{ $back }*. Je te redemande dans 90 jours.

contact-agreed = { $name } a dit oui et fait maintenant partie de tes contacts. Je peux lui écrire { $hours }.

hours-between = entre { $from } et { $to } ({ $place })

hours-between-here = entre { $from } et { $to }, à ton heure

hours-any = à toute heure

contact-talks-first = { $name } aimerait parler avec toi avant de me répondre.

you-talk-first = Je l'ai dit à { $name }. Quand vous aurez parlé, écris ici : 1 oui · 2 non

you-declined = C'est noté : { $name } apprend seulement que c'est non, et ne peut pas te redemander avant 30 jours. Pour que personne ne te le demande plus : *{ $never }*.

contact-declined = { $name } a dit non. Cela vaut pour 30 jours, et je ne redemande pas avant.

never-noted = Plus personne ne peut te demander par moi si tu veux être un contact. Pour changer cela : *{ $again }*.

may-ask-noted = On peut de nouveau te le demander.

still-contact = Il y a quelque temps, tu as dit que je peux t'appeler pour { $name } ({ $account }). Est-ce toujours vrai ? 1 oui · 2 non. Si je n'entends rien pendant 14 jours, cela se termine.

still-contact-noted = Cela vaut 90 jours de plus. Je continue à t'appeler pour { $name } s'il le faut.

contact-yes-stands = Ton message a changé, et ton oui vaut toujours : tu es un contact pour { $name }. Si tu préfères ne plus l'être : *{ $back }*.

contact-yes-on-the-way = Ton message a changé ; pour l'instant ton oui vaut, et { $name } ne le sait pas encore. Si tu préfères que non : *{ $back }*. Sinon, réponds à ma dernière question.

my-hours-as-before = D'accord, tes heures restent comme avant.

my-hours-noted = Désormais je t'écris { $hours }, pour toutes les personnes dont tu es un contact. Je le leur dis.

contact-hours-now = Les heures ont changé pour { $name } : je peux lui écrire { $hours }.

## Ending

contact-ended = { $name } ne fait plus partie de tes contacts.

contact-lapsed = { $name } n'a pas dit oui, et je ne demande plus.

no-longer-contact = Tu n'es plus un contact pour { $name }. Je ne t'appelle plus pour cette personne.

no-longer-asked = La demande faite par { $name } ({ $account }) est retirée. Tu n'as rien à faire.

no-such-contact = Il n'y a personne de ce nom. Pour voir qui il y a : *{ $mine }*.

## Looking

my-contacts =
    Tes contacts, dans l'ordre où j'appelle. Aucun n'apprend qui sont les autres.

    { $list }

    Pour terminer avec quelqu'un : *{ $untrust }*. Pour mettre quelqu'un en premier : *{ $first }*.

contact-line = { $number } { $name } : { $hours }

contact-line-open = { $number } { $name } : pas encore de réponse

no-contacts = Tu n'as nommé personne que je puisse appeler pour toi. Pour demander à quelqu'un : *{ $trust }*.

contact-of = Tu es un contact pour { $name } : je t'écris { $hours }. Pour arrêter : *{ $back }*.

contact-order = J'appelle maintenant dans cet ordre : { $order }.

contact-place = { $number } { $name }

contact-place-open = { $number } { $name } (pas encore de réponse)

contacts-stay = Tes contacts restent comme ils sont. Pour les voir : *{ $mine }*.

## What is thin

cover-gap = Je ne peux appeler personne { $hours }. Y a-t-il quelqu'un dans un autre fuseau horaire ?

cover-one = C'est un seul contact. Sans réponse de sa part, il n'y a personne d'autre.

cover-server = Tous tes contacts sont sur un même serveur. S'il tombe, je ne joins personne.

cover-zone = Tous tes contacts sont dans le même fuseau horaire et dorment aux mêmes heures.
