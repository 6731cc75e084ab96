# If Kolo is the one that fails.

still-watching = Still watching.

absence-kolo-is-gone = **Kolo has gone silent.** This message was left with the server in case that happens. The rule of { $name } about their silence, which names you, ended at { $time }, and I could not ask them. It may mean only that I am broken. Would you try to reach { $name } yourself? An answer here may reach nobody, and I have asked nobody else.
