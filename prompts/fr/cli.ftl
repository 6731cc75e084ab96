# Ce que la ligne de commande dit à qui gère Kolo, en français. Texte simple, sans Markdown.

## kolo init

init-homeserver-question = Sur quel serveur d'accueil est le compte de Kolo ? Par exemple https://matrix.example.org

init-account-question = Quel compte Kolo doit-il utiliser ? Par exemple @kolo:example.org

init-password-question = Quel est le mot de passe de ce compte ? Il ne s'affiche pas pendant que tu l'écris.

init-operator-question = Qui gère Kolo ? Les gens le lisent à leur première rencontre avec Kolo : « Je suis géré par … ». Par exemple : La Maison du Fleuve

init-allow-question = Qui peut inviter Kolo ? Des personnes, comme @lena:example.org, ou des serveurs entiers, comme example.org, avec des espaces entre eux.

init-logging-in = Connexion à { $homeserver } …

init-trust = Mise en place de la signature croisée et du coffre secret, pour que les applications des gens voient que Kolo est bien Kolo …

# $key : la clé de récupération
init-recovery-key =
    La clé de récupération, montrée maintenant et plus jamais :

        { $key }

    Note-la, et garde-la loin de cette machine. Avec elle, Kolo peut continuer sous la même identité sur une autre machine.

init-recovered = L'identité du compte a été reprise avec la clé de récupération.

# $account : par exemple @kolo:example.org ; $fingerprint : de son appareil
init-fingerprint =
    Empreinte de { $account } :

        { $fingerprint }

    Qui vérifie Kolo dans son application la compare avec celle-ci.

# $config, $key, $data : des chemins
init-done =
    C'est fait. Ont été écrits :

        { $config } : les réglages, à lire et à changer
        { $key } : la clé des données. Gardes-en une copie ailleurs ; sans elle, les données ne peuvent pas être lues.
        { $data } : les données

    Ensuite : kolo run

## kolo run

run-ready = Kolo tourne sous { $account }. Ctrl-C l'arrête.

run-stopping = Kolo s'arrête. Ce qui n'est pas encore envoyé est gardé, et part au prochain démarrage.

## kolo health

health-nowhere = la configuration n'indique aucune adresse où Kolo dit s'il va bien ; écris par exemple : health = "127.0.0.1:8790"

health-silent = Kolo ne répond pas ; il ne tourne pas, ou il est bloqué

## kolo backup

backup-passphrase-question = Avec quelle phrase de passe la sauvegarde doit-elle s'ouvrir ? Prends-en une longue, qui ne sert nulle part ailleurs. Elle ne s'affiche pas pendant que tu l'écris.

backup-passphrase-again = Encore une fois, pour qu'une faute de frappe ne te ferme pas la porte :

backup-passphrases-differ = les deux phrases de passe diffèrent ; rien n'a été écrit

# $file : un chemin ; $rows : un nombre
backup-done = Écrit : { $file }, avec { $rows } lignes. Garde-le loin de cette machine, et supprime-le quand son temps est passé : qui demande à Kolo de l'oublier s'y trouve encore.

## kolo restore

restore-passphrase-question = Quelle est la phrase de passe de la sauvegarde ? Elle ne s'affiche pas pendant que tu l'écris.

restore-wants-key = cette sauvegarde s'ouvre avec une clé age, pas avec une phrase de passe. Donne le fichier de la clé : --identity-file FICHIER

restore-wants-passphrase = cette sauvegarde s'ouvre avec une phrase de passe, pas avec une clé. Enlève --identity-file

# $account : par exemple @kolo:example.org ; $made : une date et une heure ; $rows : un nombre ; $kolo : une version
restore-found = La sauvegarde est celle de { $account }, faite le { $made } par Kolo { $kolo }, avec { $rows } lignes. Elle est entière.

restore-old-question = L'ancien Kolo doit être arrêté pour de bon, et ne plus être démarré : à deux, ils répondraient à tout deux fois. Est-il arrêté, ou sa machine a-t-elle disparu ? Écris oui ou non.

# Ce qui compte pour un oui, en minuscules, avec « | » entre les mots
restore-old-yes = oui | o | yes | y

restore-old-runs = arrête d'abord l'ancien Kolo ; rien n'a été changé

restore-recovery-key-question = Quelle est la clé de récupération, telle que kolo init l'a montrée ? Elle ne s'affiche pas pendant que tu l'écris.

# $folder : un chemin
restore-prompts = Kolo se servait de textes à toi, et ils ne sont pas dans la sauvegarde. Avant de le démarrer, mets-les ici : { $folder }

## kolo scripts

# $file : un chemin ; $name : le nom du déroulé
scripts-new =
    Écrit : { $file }

    Change ses mots ; ce qu'il y a à dire de chaque sorte d'étape est dans ses notes. Ensuite :

        kolo check { $file }

    Une fois qu'il est dans le dossier prompts d'un Kolo, les gens le commencent avec !commencer { $name }

# $file : un chemin ; $name : le nom du déroulé
scripts-new-translation =
    Écrit : { $file }. Il a encore les mots de l'original.

    Traduis-les, un paragraphe pour un paragraphe, et laisse les titres d'étapes comme ils sont. Ensuite :

        kolo check { $file }
        kolo scripts confirm { $file }

# $name : comme écrit
scripts-bad-name = « { $name } » ne peut pas être le nom d'un déroulé : prends seulement de petites lettres de a à z, des chiffres et des traits d'union, comme evening-round

# $file : un chemin
scripts-exists = { $file } existe déjà, et rien n'a été changé

scripts-kinds-of-original = ce déroulé existe dans une autre langue, et une traduction a les étapes de son original : enlève --kind

scripts-list-name = nom

scripts-list-minutes = minutes

scripts-list-care = soin

scripts-list-people = personnes

scripts-list-languages = langues

scripts-list-title = titre

# $count : des fautes
scripts-list-mistakes = Les déroulés avec des fautes ne sont pas dans la liste. Fautes : { $count }. Pour les lire : kolo check

# $file : un chemin ; $parts : combien de parties reçoivent une nouvelle marque
scripts-confirmed = Confirmé : { $file }. Parties marquées : { $parts }. Si l'original change, kolo check dit lesquelles sont à relire.

# $file : un chemin
scripts-confirmed-before = { $file } était déjà confirmé, et son original n'a pas changé depuis.

# $file : un chemin
scripts-confirm-original = { $file } est un original : il n'y a rien à quoi le comparer.

# $file : un chemin
scripts-confirm-no-mark = { $file } : la traduction d'un parcours ou de pratiques ne porte pas de marque de son original. Il n'y a rien à confirmer.

# $file : un chemin
scripts-confirm-no-file = Il n'y a pas de fichier { $file }. Nomme le fichier d'une traduction, comme prompts/fr/scripts/closing.md

# $file : un chemin
scripts-confirm-mistakes = { $file } n'est pas confirmé : il a des fautes, ou son original en a. Rien n'a été changé.

## kolo demo

demo-title = Kolo, une démonstration : trois personnes, un cercle, tout sur cette machine

demo-environment = Préparation d'un environnement Python pour le serveur d'accueil. La première fois, cela prend quelques minutes.

demo-installing = { $seconds ->
        [one] Installation du serveur d'accueil : { $seconds } seconde jusqu'ici …
       *[other] Installation du serveur d'accueil : { $seconds } secondes jusqu'ici …
    }

demo-homeserver = Démarrage d'un serveur d'accueil sur cette machine …

demo-accounts = Création des comptes …

demo-people = Connexion de trois personnes, chacune avec un client chiffré …

demo-circle = Ouverture d'un cercle chiffré …

demo-conversation = La conversation, comme elle se passe :

# Devant ce qui s'écrit dans le cercle
demo-room = cercle

# Devant ce qui s'écrit en privé
demo-private = en privé, { $name }

# $url : du serveur d'accueil
demo-join = La séance est finie. Le serveur d'accueil reste ouvert à { $url }, et tout client Matrix de cette machine peut s'en servir. Ces comptes sont libres pour toi :

demo-login = Compte { $account }, mot de passe { $password }

# $kolo : le compte de Kolo
demo-try = Connecte-toi avec un ou plusieurs d'entre eux, ouvre un salon chiffré, et invite { $kolo }. Puis écris !déroulés.

demo-until = Ctrl-C met fin à la démonstration et l'efface en entier.

# $log : un chemin
demo-failed-hint = Si quelque chose n'a pas marché, le journal dit où : { $log }. Il est gardé. On peut recommencer avec : kolo demo

demo-counts = Compté au serveur d'accueil : messages envoyés { $messages }, passés chiffrés { $encrypted }, passés en clair { $clear }.

## Ce qu'écrivent les personnes inventées. Lena facilite ; Mira et Joie participent.

# Leur tour (« Comment arrives-tu ? ») se termine par ce mot : voir word-done dans words.ftl.
demo-lena-arrives = Une matinée lente, mais je suis là et j'ai du thé. fini

demo-joy-arrives = Une moitié de moi est encore dans le bus. L'autre est contente de s'asseoir. fini

# Pour un mur : « De quoi as-tu besoin de la part des autres ici ? »
demo-lena-need = Que vous me disiez quand je vais trop vite.

demo-mira-need = Si je me tais, laissez-moi. Je reviens.

demo-joy-need = Pas de captures d'écran, s'il vous plaît. Même des belles choses.

# En privé : ce que l'on pose, ou une limite
demo-lena-limit = Le rapport de vendredi peut attendre. Et pas de messages après neuf heures du soir.

demo-mira-limit = Demandez-moi d'abord, avant de me citer.

demo-joy-limit = Écrivez-moi ici, mais ne m'appelez pas à la maison, s'il vous plaît.

# Comment l'on repart
demo-leaving = Un peu plus légère.

## kolo rehearse

rehearse-keys =
    Tu facilites ; les autres sont des personnes inventées. Écris et appuie sur Entrée :
    n suite · b retour · s sauter · p pause · r reprendre · q stop · un nombre : ta réponse à Kolo seul
    > et des mots : à Kolo seul · !commande ou autre chose : dans le cercle · Ctrl-C termine

rehearse-watch = Tout le monde est inventé, y compris qui facilite. Ctrl-C termine.
