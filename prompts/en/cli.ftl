# What the command line says to whoever runs Kolo, in English. Plain text, no Markdown.

## kolo init

init-homeserver-question = At which homeserver is Kolo's account? Such as https://matrix.example.org

init-account-question = Which account is Kolo to use? Such as @kolo:example.org

init-password-question = What is the password of that account? It does not show as you type.

init-operator-question = Who runs Kolo? People read it when they first meet Kolo: "I am run by …". Such as: River House

init-allow-question = Who may invite Kolo? People, such as @lena:example.org, or whole servers, such as example.org, with spaces between.

init-logging-in = Logging in at { $homeserver } …

init-trust = Setting up cross-signing and secret storage, so that people's apps can tell that Kolo is Kolo …

# $key: the recovery key
init-recovery-key =
    The recovery key, shown now and never again:

        { $key }

    Write it down, and keep it away from this machine. With it, Kolo can go on under the same identity on another machine.

init-recovered = The identity of the account has been taken over with the recovery key.

# $account: such as @kolo:example.org; $fingerprint: of its device
init-fingerprint =
    Fingerprint of { $account }:

        { $fingerprint }

    Whoever verifies Kolo in their app compares it with this.

# $config, $key, $data: paths
init-done =
    Done. These have been written:

        { $config }: the settings, for you to read and change
        { $key }: the key to the data. Keep a copy of it elsewhere; without it the data cannot be read.
        { $data }: the data

    Next: kolo run

## kolo run

run-ready = Kolo is running as { $account }. Ctrl-C stops it.

run-stopping = Kolo is stopping. What is not sent yet is kept, and goes out at the next start.

## kolo health

health-nowhere = the configuration names no address at which Kolo says whether it is well; write for instance: health = "127.0.0.1:8790"

health-silent = Kolo does not answer; it is not running, or it hangs

## kolo backup

backup-passphrase-question = With which passphrase is the backup to be opened? Take a long one that is used nowhere else. It does not show as you type.

backup-passphrase-again = Once more, so that no typing error locks you out:

backup-passphrases-differ = the two passphrases differ; nothing was written

# $file: a path; $rows: a number
backup-done = Written: { $file }, with { $rows } rows. Keep it away from this machine, and delete it when its time is over: whoever asks Kolo to be forgotten is still in it.

## kolo restore

restore-passphrase-question = What is the passphrase of the backup? It does not show as you type.

restore-wants-key = this backup is opened by a key of age, not by a passphrase. Give the file with the key: --identity-file FILE

restore-wants-passphrase = this backup is opened by a passphrase, not by a key. Leave out --identity-file

# $account: such as @kolo:example.org; $made: a date and time; $rows: a number; $kolo: a version
restore-found = The backup is that of { $account }, made at { $made } by Kolo { $kolo }, with { $rows } rows. It is whole.

restore-old-question = The old Kolo must be stopped for good, and not be started again: two of them would answer everything twice. Has it been stopped, or is its machine gone? Write yes or no.

# What counts as a yes, in small letters, with " | " between
restore-old-yes = yes | y

restore-old-runs = stop the old Kolo first; nothing was changed

restore-recovery-key-question = What is the recovery key, as kolo init showed it? It does not show as you type.

# $folder: a path
restore-prompts = Kolo used prompts of your own, and they are not in the backup. Before you start it, put them here: { $folder }

## kolo scripts

# $file: a path; $name: the script's name
scripts-new =
    Written: { $file }

    Change its words; what it says about each kind of step stands in its notes. Then:

        kolo check { $file }

    Once it lies in the prompts folder of a Kolo, people start it with !start { $name }

# $file: a path; $name: the script's name
scripts-new-translation =
    Written: { $file }. It still has the words of the original.

    Translate them, one paragraph by one, and leave the headings as they are. Then:

        kolo check { $file }
        kolo scripts confirm { $file }

# $name: as written
scripts-bad-name = "{ $name }" cannot be the name of a script: take small letters a to z, digits and hyphens only, such as evening-round

# $file: a path
scripts-exists = { $file } is there already, and nothing was changed

scripts-kinds-of-original = this script exists in another language, and a translation has the steps of its original: leave out --kind

scripts-list-name = name

scripts-list-minutes = minutes

scripts-list-care = care

scripts-list-people = people

scripts-list-languages = languages

scripts-list-title = title

# $count: mistakes
scripts-list-mistakes = Scripts with mistakes are left out. Mistakes: { $count }. To read them: kolo check

# $file: a path; $parts: how many parts are marked anew
scripts-confirmed = Confirmed: { $file }. Parts marked: { $parts }. If the original changes, kolo check says which of them to read again.

# $file: a path
scripts-confirmed-before = { $file } was confirmed before, and its original has not changed since.

# $file: a path
scripts-confirm-original = { $file } is an original: there is nothing to compare it with.

# $file: a path
scripts-confirm-no-mark = { $file }: a translation of an arc or of practices bears no mark of its original. There is nothing to confirm.

# $file: a path
scripts-confirm-no-file = There is no file { $file }. Name the file of a translation, such as prompts/es/scripts/closing.md

# $file: a path
scripts-confirm-mistakes = { $file } was not confirmed: it or its original has mistakes. Nothing was changed.

## kolo demo

demo-title = Kolo, a demonstration: three people, one circle, everything on this machine

demo-environment = Making a Python environment for the homeserver. The first time this takes a few minutes.

demo-installing = { $seconds ->
        [one] Installing the homeserver: { $seconds } second so far …
       *[other] Installing the homeserver: { $seconds } seconds so far …
    }

demo-homeserver = Starting a homeserver on this machine …

demo-accounts = Making the accounts …

demo-people = Signing in three people, each with an encrypted client …

demo-circle = Opening an encrypted circle …

demo-conversation = The conversation, as it happens:

# Before what is written in the circle
demo-room = circle

# Before what is written in private
demo-private = private, { $name }

# $url: of the homeserver
demo-join = The session is over. The homeserver stays up at { $url }, and any Matrix client on this machine can use it. These accounts are free for you:

demo-login = Account { $account }, password { $password }

# $kolo: Kolo's account
demo-try = Sign in with one or several, open an encrypted room, and invite { $kolo }. Then write !scripts.

demo-until = Ctrl-C ends the demonstration and erases all of it.

# $log: a path
demo-failed-hint = If anything failed, the log says where: { $log }. It is kept. You can start again with: kolo demo

demo-counts = Counted at the homeserver: messages sent { $messages }, travelled encrypted { $encrypted }, travelled in clear { $clear }.

## What the invented people write. Lena facilitates; Mira and Joy take part.

# Their turn in a round ("How are you arriving?") ends with this word: see word-done in words.ftl.
demo-lena-arrives = A slow morning, but I am here and I have tea. done

demo-joy-arrives = Half of me is still on the bus. The other half is glad to sit down. done

# For a wall: "What do you need from the others here?"
demo-lena-need = That you tell me when I go too fast.

demo-mira-need = If I go quiet, let me be. I come back.

demo-joy-need = No screenshots, please. Not even of nice things.

# In private: what one sets aside, or a limit
demo-lena-limit = The report for Friday can wait. And no messages after nine in the evening.

demo-mira-limit = Ask me first, before you quote me.

demo-joy-limit = Write to me here, but please do not call me at home.

# How one leaves
demo-leaving = A bit lighter.

## kolo rehearse

rehearse-keys =
    You facilitate; the others are invented. Type and press Enter:
    n next · b back · s skip · p pause · r resume · q stop · a number: your answer to Kolo alone
    > and words: to Kolo alone · !command or anything else: in the circle · Ctrl-C ends

rehearse-watch = Everybody is invented, whoever facilitates as well. Ctrl-C ends.
