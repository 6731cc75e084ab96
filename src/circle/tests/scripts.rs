//! Small scripts for rehearsals.

pub const ROUND: &str = "# Weather

minutes: 10
care: green
lineage: test

A round about the weather inside.

## say: hello
minutes: 0

> We begin gently.

## round: weather
minutes: 8
harvest: none

> What is the weather in you?
";

pub const WHOLE: &str = "# Evening

minutes: 30
care: amber
lineage: test

We look at the day together, in about half an hour.

## round: arriving
minutes: 8
harvest: none

> How are you arriving?

## private: mine
minutes: 5
harvest: own

> What helped you today?
>
> What will you do tonight?

## wall: needs
minutes: 8
harvest: none
at-least: 2

> What do you need from the others?

## pause: quiet
minutes: 2

## close: leaving
minutes: 4

That was the evening.

> How are you leaving?
";

pub const WALL: &str = "# Wall

minutes: 10
care: green
lineage: test

A wall of needs.

## wall: needs
minutes: 8
harvest: none
at-least: 3

> What do you need from the others?
";

pub const WALL_ES: &str = "# Muro

Un muro de necesidades.

## wall: needs

> ¿Qué necesitas de las demás personas?
";

pub const PRIVATE: &str = "# Alone

minutes: 12
care: green
lineage: test

Two questions for yourself.

## private: mine
minutes: 5
harvest: own

> What helped you?
>
> What will you do tonight?

## private: unsaid
minutes: 5
harvest: none

> What would you rather not take home?

## say: after
minutes: 2

> Look up for a moment.
";

pub const RED: &str = "# Threats

minutes: 20
care: red
lineage: test

We look at what threatens us.

## say: look
minutes: 5

> Look at the list.

## close: leaving
minutes: 5

That was all.

> How are you leaving?
";

pub const SILENCE: &str = "# Quiet

minutes: 10
care: green
lineage: test

A silence.

## pause: quiet
minutes: 5

## say: after
minutes: 2

> Welcome back.
";

pub const CHECKIN: &str = "# Check-in

minutes: 12
care: green
lineage: test

A short round.

## round: how
minutes: 10
harvest: none

> How are you?
";

/// For a circle of five or more; in a smaller one nothing of it is ever shown.
pub const VOTES: &str = "# Votes

minutes: 30
care: green
lineage: test

What we wish for, and which of it comes first.

## anon: wishes
minutes: 8
harvest: group

> What do you wish for?

## dots: first
minutes: 5
harvest: aggregate
from: wishes

> Which of these first?

## poll: stand
minutes: 5
harvest: none
scale: 0-4

> Resting is part of my work.
>
> I ask for help.

## poll: order
minutes: 5
harvest: aggregate
ballot: rank

> What matters most to you?

- Rest
- Money
- Friends
";

/// What comes back on a later day, in a circle or opened alone.
pub const LETTER: &str = "# Papers of one's own

minutes: 20
care: green
lineage: test
open: alone

You write to yourself.

## say: arrive
minutes: 1

> Sit so that you can write.

## private: letter
minutes: 5
harvest: own
returns: asked
hand: offered

> What would you like to tell yourself?
>
> What should you not forget?

## pause: breathe
minutes: 1

## form: week
minutes: 5
harvest: own
returns: asked

> What can wait?

## table: signs
minutes: 5
harvest: own
hand: offered

| | signs |
|---|---|
| green | |

## commit: step
minutes: 3

> What is one step?
";

/// Everything that is filled in alone.
pub const PAPERS: &str = "# Papers

minutes: 40
care: green
lineage: test

Everything that is filled in alone.

## table: light
minutes: 5
harvest: own

| | signs |
|---|---|
| green | |
| red | |

## table: cards
minutes: 5
harvest: group
rows: 2

| what | who |
|---|---|
| | |

## form: plan
minutes: 5
harvest: none

> What is the activity?
>
> What can happen?

## form: kept
minutes: 5
harvest: own

> Whom do you call?

## gallery: rest
minutes: 5
harvest: group
at-least: 2

> What restores you?

- In five minutes
- In an evening

## commit: step
minutes: 5
harvest: own

> One step that you will take
";

pub const GROUPS: &str = "# Groups

minutes: 45
care: green
lineage: test

Small groups in every way.

## pairs: two
minutes: 6
harvest: group

> What do we need?

## fours: four
minutes: 10
mix: join
turns: each
harvest: none

> {name}, what is on your mind?
>
> What do the others hear?

## pairs: chosen
minutes: 6
mix: by-hand
harvest: none

> What now?

## table: cards
minutes: 8
by: group
harvest: own

| threat | what we have |
|---|---|

## trios: last
minutes: 5
mix: new
harvest: group

> What do you take home?
";

pub const LASTING: &str = "# Lasting

minutes: 45
care: green
lineage: test

Groups that meet again, and a table of all.

## pairs: first
minutes: 6
harvest: group

- A door that does not lock
- A telephone that was taken

> What does your card ask for?

## pause: breath
minutes: 1

## pairs: second
minutes: 6
mix: same
turns: each
harvest: none

> {name}, what is on your mind?

## say: between
minutes: 2

Back in the circle.

## table: cards
minutes: 8
by: group
harvest: group

| threat | how serious {low / high / very high} | what we have | seen {checked} |
|---|---|---|---|

## pause: quiet
minutes: 1

## fours: four
minutes: 5
mix: join
harvest: group

> What belongs together?

## table: lines
minutes: 10
by: circle
harvest: group

|  | who | how fast {now / later} | checked {checked} |
|---|---|---|---|
| Arrest | | | |
| Attack | | | |

## say: end
minutes: 1

That was it.
";

pub const ITEMS: &str = "# Items

minutes: 40
care: green
lineage: test

A question is brought; what is said to it is sorted.

## bring: question
minutes: 2

> Which question do you bring?

## wall: answers
minutes: 5
harvest: group
at-least: 2

For this: {question}

> What do you say to {question}?

## sort: themes
minutes: 8
harvest: group
from: answers
by: anyone

- Rest
- {question}

> What belongs together?

## table: steps
minutes: 8
harvest: group
from: themes

| What we do |
|------------|

## table: shared
minutes: 5
harvest: group
by: circle
from: answers

| Who looks after it |
|--------------------|

## pairs: talk
minutes: 4
harvest: none

> What is in {question} for you?

## sort: lines
minutes: 4
harvest: group
from: question

> Which lines belong together?

## poll: first
minutes: 4
harvest: aggregate
from: steps

> What first?
";
