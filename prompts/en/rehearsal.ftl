# What invented people are called and say when a script is rehearsed, in English. Lists with |
# between. None of it says anything about anybody.

rehearsal-names = Lena | Joy | Mira | Tarek | Ana | Dara | Noor | Ines | Sami | Vesna | Amal | Ruth | Pilar | Zola | Hana | Oksana | Leila | Marta | Ada | Nadia | Sofia | Thandi | Yara | Irma | Kim
rehearsal-said = A walk by the river | More time than last week | I would ask my sister | Quiet, and a door that closes | We could try it once, and look again | It depends on the day | The radio in the morning | Two of us always go together | I do not know yet | Less of everything | Bread, tea, and somebody to talk to | Writing it down the same evening | A list that everybody has | My neighbour knows | Rest before, not only after
# A date, as people write it.
rehearsal-date = in 10 days
# When something was checked, as people write it.
rehearsal-checked = yesterday | 3 weeks ago | 6 months ago | not yet
# How the circle's room is called in a transcript.
rehearsal-circle = circle
# Who runs Kolo in a rehearsal.
rehearsal-operator = River House
