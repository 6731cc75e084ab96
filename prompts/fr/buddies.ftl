# Deux personnes qui prennent soin l'une de l'autre, en français.

keep-buddies = Ensuite, je demande à chaque personne en privé si elle reste en binôme avec les autres de son groupe. Quelqu'un ne l'apprend que si tout le monde dit oui.

be-buddies = { $name } ({ $account }) demande si vous formez un binôme, où l'on prend soin de l'autre, jusqu'à cette date : { $day }. Ce que cela veut dire, vous en convenez ensemble. Je ne surveille rien ; ce jour-là, je te demande si cela continue. Chaque personne y met fin quand elle veut, sans raison. 1 oui · 2 non

be-buddies-after = **Veux-tu que je note un binôme entre toi et { $names }, jusqu'à cette date ({ $day }) ?** Je demande la même chose à tout ton groupe ; on ne l'apprend que si les deux disent oui. Je ne surveille rien, et ce jour-là je te demande si cela continue. 1 oui · 2 non

buddy-asking = Je pose la question à { $name } ({ $account }) et je te dis la réponse. Cela vaudrait jusqu'à cette date : { $day }. Pour la retirer : *{ $end }*.

buddy-yes-noted = C'est noté. Tu l'apprends si la réponse est oui là-bas aussi. Si tu n'apprends rien, cela n'a pas besoin de raison.

buddy-no-noted = D'accord. Je ne note rien.

buddy-declined = La réponse est non pour { $name }. Cela n'a pas besoin de raison.

buddy-agreed =
    Vous formez un binôme maintenant, { $name } et toi, jusqu'à cette date : { $day }.

    Avec *{ $tell }* et tes mots à toi, { $name } peut lire ce qui t'aide, et à quelles heures. Pour que j'appelle { $name } pour toi : *{ $trust }*. Pour y mettre fin aussitôt, sans raison : *{ $end }*.

buddy-already = Vous formez déjà un binôme, { $name } et toi. Pour le voir : *{ $mine }*.

buddy-whom = Avec qui, et jusqu'à quand ? Par exemple *{ $example }* : le nom d'une personne qui est dans un cercle avec toi, ou un compte. Sans date, c'est quatre semaines.

buddies-at-most = Tu as { $most } binômes ou questions ouvertes, et il n'en faut pas plus. Mets d'abord fin à l'un d'eux.

buddies-go-on = Jusqu'à aujourd'hui, vous vouliez former un binôme, { $name } et toi. **Cela continue quatre semaines ?** 1 oui · 2 cela finit. Cela ne continue que si les deux disent oui ; sans réponse, cela finit dans sept jours.

buddy-goes-on-noted = C'est noté. Cela continue si la réponse est oui aussi pour { $name }.

buddy-goes-on = Votre binôme continue, { $name } et toi, jusqu'à cette date : { $day }.

buddy-ended = Vous ne formez plus de binôme, { $name } et toi. Cela n'a pas besoin de raison, et personne n'a rien fait de mal.

buddy-withdrawn = Ce que je t'ai demandé au sujet de cette personne est retiré : { $name }. Tu n'as rien à faire.

buddy-contacts-stay = Qui j'appelle pour qui n'en est pas changé. Pour le voir : *{ $mine }*.

my-buddies =
    { $list }

    Avec *{ $tell }* et tes mots à toi, l'autre peut lire quelque chose ; modifier ou supprimer ton message le change ou l'efface. Pour y mettre fin aussitôt : *{ $end }*.

buddy-line = Vous formez un binôme, { $name } et toi, jusqu'à cette date : { $day }.

buddy-line-open = Il n'y a pas encore de réponse pour { $name }.

buddy-line-rule = Si ton silence dure plus que ne le dit ta règle d'absence, je demande à { $name } de te chercher.

buddy-line-their-rule = Si le silence de { $name } dure plus que ce qui est convenu avec toi, je te demande d'aller voir.

buddy-line-words =
    Écrit pour toi :

    { $words }

no-buddies = Tu n'as de binôme avec personne. Pour demander à quelqu'un : *{ $buddy }*.

no-such-buddy = Il n'y a personne de ce nom. Pour voir qui il y a : *{ $mine }*.

buddy-told = Je le transmets à { $name }, comme tu l'as écrit. Modifier ton message le change, le supprimer l'efface ici.

buddy-words-erased = Je l'ai effacé ici. { $name } l'a peut-être lu.

buddy-words-too-long = Cela fait { $length } caractères ; { $longest } sont possibles. Je n'ai rien transmis.

buddy-wrote =
    De { $name }, avec qui tu formes un binôme, pour que tu le saches :

    { $words }

buddies-stay = Tes binômes restent comme ils sont. Pour les voir : *{ $mine }*.
