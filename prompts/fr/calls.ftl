# Appeler quelqu'un pour une personne, en français. Pour la forme, voir kolo.ftl.

## To who is called

call-to-be-in-touch = **{ $name } aimerait avoir des nouvelles de quelqu'un aujourd'hui.** 1 j'écris · 2 je ne peux pas maintenant

call-to-look = **{ $name } garde le silence depuis plus longtemps que ne le dit sa propre règle.** Elle est faite pour cela, et ce n'est peut-être rien : une batterie vide, un long sommeil. Veux-tu chercher à prendre contact ? 1 j'essaie maintenant · 2 je ne peux pas maintenant

call-still-to-look = **Je cherche encore quelqu'un pour joindre { $name }**, dont le silence dure plus longtemps que ne le dit sa propre règle. Ce n'est peut-être rien. Peux-tu maintenant ? 1 j'essaie maintenant · 2 je ne peux pas maintenant

call-is-yours = Merci. Je dis à { $name } que tu vas écrire. Son compte ici : { $account }

call-you-look = Merci. Le compte ici : { $account } ({ $name }). Quand tu en sais plus : 1 j'essaie encore · 2 on s'est parlé · 3 je ne peux pas continuer. Sans nouvelles à { $time }, je demande aussi à d'autres.

call-you-stay = Merci. Quelqu'un cherche déjà pour { $name }. Reste à portée ; j'écris s'il le faut.

call-still-trying = C'est noté. Je ne demande à personne d'autre avant { $time }.

call-cannot-noted = D'accord. Tu n'as rien à faire.

call-cannot-for-now = D'accord. Si personne d'autre ne peut, je te redemanderai peut-être plus tard.

call-gives-up-noted = Merci d'avoir essayé. Je m'adresse maintenant à d'autres.

call-lead-lost = Je n'ai rien reçu de toi au sujet de cette personne : { $name }. Je demande donc aussi à d'autres. Si tu cherches encore, écris 1.

call-taken-back = Ce n'est plus la peine, dit { $name }. Rien ne t'est demandé.

call-is-there = { $name } m'a écrit. Il ne faut plus rien.

call-somebody-else = Quelqu'un d'autre est maintenant en contact avec { $name }. Tu n'as rien à faire.

call-reached-noted = Merci. Je ne demande à personne d'autre, et je dis à { $name } ce que tu as écrit.

call-reached = Une personne qui cherchait { $name } dit avoir pris contact. Il ne faut plus rien.

call-about-being-in-touch = S'agit-il de { $name }, qui aimerait avoir des nouvelles de quelqu'un ? 1 j'écris · 2 je ne peux pas maintenant

call-about-looking = S'agit-il de { $name }, qui garde le silence ? 1 j'essaie de prendre contact · 2 je ne peux pas maintenant

call-about-you-look = S'agit-il de { $name }, que tu cherches ? 1 j'essaie encore · 2 on s'est parlé · 3 je ne peux pas continuer

## To the person

call-asking = Je demande maintenant à { $names }. Je te dis toute réponse dès qu'elle vient, et à { $time } s'il n'y en a pas. Pour retirer la demande : *{ $back }*.

call-asking-to-look = Je demande à { $names } de te chercher, comme le dit ta règle. Un mot de toi y met fin.

call-not-answered = { $name } n'a pas encore répondu.

call-not-heard = Plus rien n'est venu depuis : { $name }.

call-cannot = { $name } ne peut pas maintenant.

call-cannot-go-on = { $name } ne peut pas continuer.

call-out-of-reach = En ce moment, { $name } ne peut pas lire mon message.

call-not-left = Mon message à { $names } n'est pas encore parti.

call-keeps-trying = Rien ne passe en ce moment. J'essaie encore, et je te dis quand il est parti.

call-has-left = Mon message à { $name } est parti. Sans réponse, je continue à { $time }.

call-was-late = Je devais continuer à { $time } et je ne l'ai pas fait. C'est ma faute, pas la tienne. Je continue maintenant.

call-answered = { $name } a répondu ({ $time }) et va t'écrire.

call-somebody-looks = { $name } a répondu ({ $time }) et essaie de te joindre. Un mot ici y met fin.

call-nobody-yet = Personne n'a dit te chercher en ce moment. Je redemande à { $time }.

call-nobody-at-all = Personne n'a dit te chercher, et je ne demande plus à personne. Un mot de toi est entendu aussitôt.

call-all-cannot-yet = Toutes les personnes à qui j'ai demandé disent ne pas pouvoir maintenant. Je redemande à { $time }.

call-all-cannot-at-all = Toutes les personnes à qui j'ai demandé disent ne pas pouvoir, et je ne demande plus à personne. Un mot de toi est entendu aussitôt.

call-nobody = Personne n'a encore répondu. Si une réponse vient, je te le dis aussitôt.

call-all-cannot = Toutes les personnes à qui je pouvais demander disent ne pas pouvoir maintenant.

call-meanwhile = En attendant : *{ $ground }* mène à quelque chose qui apaise, et dans un cercle *{ $who }* montre qui d'autre peut aider.

call-all-asleep = À cette heure, je ne peux écrire à aucun de tes contacts. Je demande à { $name } à { $time }. Pour retirer la demande : *{ $back }*.

call-nobody-to-call = Tu n'as aucun contact à qui je puisse demander, je n'ai donc demandé à personne. Pour nommer quelqu'un : *{ $trust }*.

call-is-taken-back = C'est retiré. Je le dis aux personnes à qui j'avais demandé.

call-not-needed = J'ai ton mot. Je n'avais encore demandé à personne, et ne demande plus à personne.

call-told-that-there = J'ai ton mot. Je dis à { $names } que tu es là.

call-was-in-vain = J'ai ton mot. Pendant ton silence, j'ai demandé à { $names } de te chercher, et personne n'a dit avoir pris contact avec toi. Je leur dis que tu es là.

call-is-heard = J'ai ton mot.

call-says-reached = { $name } dit que vous avez pris contact. Je ne demande à personne d'autre.
