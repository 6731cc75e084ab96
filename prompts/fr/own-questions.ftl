# Les questions d'un groupe, qui peuvent venir après les couleurs, en français. Voir le début de kolo.ftl.

## Choosing them

own-questions =
    Après les couleurs viennent ces questions, **{ $title }** :

    { $questions }

    { $about }

own-question = { $number }. { $question }

own-question-in-words = { $number }. { $question } (avec des mots à soi)

own-kept = Pour en laisser une : *{ $skip }* ; pour laisser les autres : *{ $pass }*. Je garde tes réponses 90 jours, pour toi seulement, mais les personnes qui me gèrent pourraient les lire. Pour mettre fin à ces questions : *{ $without }*.

own-plan = Ensuite viennent les questions de **{ $title }** ; pour y mettre fin : *{ $without }*.

own-gone = Les questions qui venaient ensuite ne sont plus là, alors je ne demande que les couleurs. Pour retirer cette ligne : *{ $without }*.

own-which =
    Il y a ces questions, pour après les couleurs :

    { $questions }

    Pour la première, par exemple : *{ $example }*.

own-which-one = - *{ $name }* : { $title }

own-unknown = Je ne connais pas de questions « { $name } ».

own-none = Il n'y a pas ici d'autres questions que les couleurs.

own-ended = Je ne demande plus que les couleurs. Tes réponses restent pour toi jusqu'à la fin de leurs 90 jours.

own-not-set = Je ne te demande rien d'autre que les couleurs.

own-adds = Pour ajouter à tes propres heures les questions qui ont été offertes : *{ $with }*.

## Asking and answering

own-choice = { $number } { $answer }

own-scale = de { $low } ({ $low_means }) à { $high } ({ $high_means }), ou *{ $skip }*

own-in-words = Avec tes mots, { $longest } caractères au plus, ou *{ $skip }*. Je les garde 90 jours, pour toi seulement, mais les personnes qui me gèrent pourraient les lire. Je ne préviens personne.

own-pass = Pour laisser cette question et les suivantes : *{ $pass }*.

own-words-kept = J'ai reçu tes mots, pour toi seulement. Je ne préviens personne.

own-too-long = Cela fait { $length } caractères, et je peux en garder { $longest }. Écris plus court s'il te plaît ; je n'en ai rien gardé.

own-done = C'était la dernière question.

own-only-these = Je ne peux prendre qu'un nombre ou un des mots derrière la question, ou *{ $skip }*, ou *{ $pass }* pour laisser les autres. Ce que tu écris d'autre ici, je ne le garde pas, et rien ne t'oblige à répondre.
