# Si c'est Kolo qui fait défaut.

still-watching = Je veille toujours.

absence-kolo-is-gone = **Kolo ne répond plus.** Ce message attendait sur le serveur pour ce cas. La règle de { $name } sur son silence, où tu es, se terminait à { $time }, et je n'ai pas pu lui demander. C'est peut-être seulement moi qui suis en panne. Veux-tu essayer de joindre { $name } directement ? Une réponse ici n'arrivera peut-être à personne, et je n'ai demandé à personne d'autre.
