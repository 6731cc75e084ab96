# The page of the library, which `kolo scripts library` writes, in English. Markdown.

library-title = The library

library-intro = All exercises, arcs and practices that come with Kolo, and what they are for, and the directory. To start one: `!start` and its name. What people read before it begins stands in the script itself, behind the name. This page is written by `kolo scripts library`, not by hand.

library-exercises = Exercises

# $count: how many exercises
library-exercises-about = There are { $count }. What the forms are: [the kinds of steps](writing-scripts.md#the-kinds-of-steps). What green, amber and red ask of you: [care](script-format.md#care).

library-head-exercise = exercise

library-head-aims = what it is for

library-head-form = form

library-head-minutes = minutes

library-head-people = people

library-head-care = care

library-head-languages = languages

library-alone = also alone

library-served = What serves what

library-served-about = Six maps of what people may be looking for. The marks are those that scripts bear under `maps`.

library-head-mark = mark

library-head-row = what

library-head-exercises = exercises

library-nothing = none yet

library-arcs = Arcs

# $count: how many arcs
library-arcs-about = An arc is a sequence of exercises, over an hour or over days. There are { $count }. To take one: `!agenda` and its name.

# $pace: "live" or "slow"
library-pace = { $pace ->
        [slow] written when people can
       *[live] people meet at one hour
    }

# $from, $to: how many people
library-people = { $from } to { $to } people

# $number: which day
library-day = Day { $number }

library-practices = Practices

library-practices-about = Short things to do, for a circle or for one person alone.

# $count: how many
library-grounding = Groundings, to steady oneself: { $count }

# $count: how many
library-energisers = Energisers, to wake up: { $count }

library-check-ins = Ways to ask how somebody is, one for each check-in: { $count }

library-own-questions = Groups' own check-in questions

library-own-questions-about = A person, or a circle by an offer, can have these asked after a check-in: `check-in with` and the name.

library-directory = Directory

# $count: how many entries
library-directory-about = Organisations, funds, networks and mechanisms that may help: { $count } entries. An entry is shown to people only after somebody has checked it, and for ninety days.

library-head-line = line of protection

library-head-need = helps with

library-head-entries = entries

## The maps

library-map-objectives = Objectives

library-mark-A = awareness: to see what goes on around us

library-mark-B = attitudes: how we look at our own safety

library-mark-C = strategies: what we do about it

library-mark-D = capacity: being able to go on, and to pass it on

library-map-core = Core

library-mark-S = a safe space

library-mark-T = time for oneself

library-mark-E = each other

library-mark-V = one's own value

library-map-dimensions = Dimensions of security

library-mark-1 = freedom from threats

library-mark-2 = economic

library-mark-3 = political

library-mark-4 = environmental

library-mark-5 = health

library-map-lines = Lines of protection

library-mark-L1 = one's own organisation, movement, community and family

library-mark-Ld = partners and donors

library-mark-L2 = international organisations

library-mark-L3 = mechanisms of states

library-map-wellbeing = Wellbeing

library-mark-w1 = care of oneself counts

library-mark-w2 = room to let off pressure

library-mark-w3 = those who lead set the example

library-mark-w4 = people to talk with, such as counsellors

library-mark-w5 = safe places and retreats

library-mark-w6 = donors who look at the whole person

library-mark-w7 = sharing what we have

library-mark-w8 = the culture of an organisation

library-map-coaching = Accompanying a group

library-mark-K1 = an agreement at the beginning

library-mark-K2 = assessing risks

library-mark-K3 = training

library-mark-K4 = a security plan

library-mark-K5 = accompaniment

library-mark-K6 = handing over
