//! The words that people may say to Kolo, and the commands of facilitators.
//!
//! How each is said in a language stands in `prompts/<language>/words.ftl`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Makes an enum whose variants each have a message in `words.ftl`.
macro_rules! meanings {
    (
        $(#[$doc:meta])*
        pub enum $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal),* $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant),*
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The message that lists the ways to say it.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id),*
                }
            }
        }

        impl From<$name> for Meaning {
            fn from(meaning: $name) -> Self {
                Self::$name(meaning)
            }
        }
    };
}

/// A word or a command, or what stands behind one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// What anybody may say.
    Word(Word),
    /// What stands behind `!`.
    Command(Command),
    /// With what somebody may help.
    Need(Need),
    /// How near they stand.
    Line(Line),
    /// What is said about check-ins.
    CheckInWord(CheckInWord),
    /// How somebody is.
    Light(Light),
    /// What is an answer to some questions only.
    Reply(Reply),
    /// What is said about an alert.
    AlertWord(AlertWord),
    /// How bad it is.
    Level(Level),
    /// What is said about a journey.
    JourneyWord(JourneyWord),
}

impl Meaning {
    /// The message that lists the ways to say it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Word(word) => word.id(),
            Self::Command(command) => command.id(),
            Self::Need(need) => need.id(),
            Self::Line(line) => line.id(),
            Self::CheckInWord(word) => word.id(),
            Self::Light(light) => light.id(),
            Self::Reply(reply) => reply.id(),
            Self::AlertWord(word) => word.id(),
            Self::Level(level) => level.id(),
            Self::JourneyWord(word) => word.id(),
        }
    }
}

impl fmt::Display for Meaning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

meanings! {
    /// What anybody may say in private, on their turn, or to Kolo by name.
    ///
    /// `Pass`, `Pause`, `Stop`, `Help`, `Leave` and `ForgetMe` work everywhere and need no reason.
    pub enum Word {
        /// Not to answer. To a question of consent it is a no.
        Pass = "word-pass",
        /// Not now: to come back to the person later. To a question of consent it is "not yet".
        Later = "word-later",
        /// The person has finished their turn or their answer.
        Done = "word-done",
        /// To pause.
        Pause = "word-pause",
        /// To go on after a pause.
        Resume = "word-resume",
        /// To stop at once.
        Stop = "word-stop",
        /// What can be said here.
        Help = "word-help",
        /// To leave the circle.
        Leave = "word-leave",
        /// To be erased.
        ForgetMe = "word-forget-me",
        /// To take back what was last written, and nothing else.
        ForgetIt = "word-forget-it",
        /// Consent.
        Yes = "word-yes",
        /// Refusal, also "not yet".
        No = "word-no",
        /// To leave out this question.
        Skip = "word-skip",
        /// To be told who reads what, and what is kept.
        WhatCanYouSee = "word-what-can-you-see",
        /// To wait a little.
        Wait = "word-wait",
        /// To be written to by a facilitator after an exercise.
        WriteToMe = "word-write-to-me",
        /// To go on to what is next.
        Next = "word-next",
        /// To go back to the question before.
        Back = "word-back",
        /// To see all that one has written.
        Review = "word-review",
        /// To have the word in an open floor, in one's turn.
        Hand = "word-hand",
        /// To have the circle pause at once, without a reason.
        Hold = "word-hold",
        /// To be led to something that steadies.
        Ground = "word-ground",
        /// To have the person named for private support write to one.
        Support = "word-support",
        /// Before numbers: to keep these items from being shown.
        HoldBack = "word-hold-back",
        /// Before numbers: to let these items be shown after all.
        ShowAfterAll = "word-show-after-all",
        /// To see what one has promised oneself.
        MyPromises = "word-my-promises",
        /// Stands before the sentence that a small group brings to the circle.
        Line = "word-line",
        /// At the end of the exercise, and not on a later day.
        Now = "word-now",
        /// To see what is kept for one until a day.
        MyTexts = "word-my-texts",
        /// To see what one can do alone.
        Exercises = "word-exercises",
        /// To see whom one trusts, and for whom one stands by.
        MyContacts = "word-my-contacts",
        /// To say what one's silence means, or to see what one has said.
        AbsenceRule = "word-absence-rule",
        /// To see who looks out for one, and for whom one does.
        MyBuddies = "word-my-buddies",
        /// To be reminded of no promise any more, and asked after none.
        NoFollowUp = "word-no-follow-up",
        /// To answer for the chain of a circle no longer.
        StepBackFromChain = "word-step-back-from-chain",
    }
}

/// A word that needs something behind it, such as the number of what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verb {
    /// To write something anew: "change 3".
    Change,
    /// To let the circle read something: "release 1, 3".
    Release,
    /// To take something back from the circle: "take back 1"; alone, to see what there is.
    TakeBack,
    /// To have a promise erased: "forget promise 1".
    ForgetPromise,
    /// To have at once what is kept for one: "give back 1".
    GiveBack,
    /// To have it erased: "erase text 1".
    EraseText,
    /// To do an exercise alone: "begin letter".
    Begin,
    /// To let one human read what is one's own: "hand to Lena".
    HandTo,
    /// To ask somebody to be called for one: "trust Ana".
    Trust,
    /// To end that: "untrust Ana".
    Untrust,
    /// To be called for somebody no longer: "step back from Mira".
    StepBack,
    /// To have somebody called before the others: "first Ana".
    First,
    /// Between which hours one may be called: "my hours 9:00 to 22:00".
    MyHours,
    /// What one's silence means, in one sentence: "if I have not answered by 20:00, …".
    IfSilent,
    /// That it means nothing any more; the word that protects it may stand behind: "no absence rule".
    NoAbsenceRule,
    /// To look out for each other until a day: "buddy Ana until 30 June".
    Buddy,
    /// To end that: "end buddy Ana".
    EndBuddy,
    /// To let one's buddy read something: "to buddy Ana: no calls before 9".
    ToBuddy,
    /// To be asked after something 7, 30 and 90 days from now: "ask after: sleep".
    AskAfter,
    /// What a contact is to do in danger: "instructions for Ana: call my sister"; alone, to see it.
    Instructions,
    /// To have that erased: "no instructions for Ana".
    NoInstructions,
    /// A word by which a contact knows a true alert: "code word for Ana: heron"; alone, for ideas.
    CodeWord,
    /// To have it erased: "no code word for Ana".
    NoCodeWord,
    /// Whether one's hours as a contact hold in danger, too: "my hours in danger always".
    MyHoursInDanger,
    /// A contact is far away, or is not after all: "far contact Ana".
    FarContact,
    /// A contact is outside one's organisation, or is not after all: "outside contact Ana".
    OutsideContact,
    /// To keep a line for all who answer an alert: "log: I have rung the lawyer".
    Log,
    /// To see the levels that one has set: "my levels".
    MyLevels,
    /// To set one: "level urgent: Ana 3 min, all 5 min twice".
    Level,
    /// To erase one: "erase level urgent".
    EraseLevel,
    /// To see or change one's sealed card: "card".
    Card,
    /// To have it erased when an alert has ended by one's own word: "card erase when safe".
    EraseCardWhenSafe,
    /// To have it kept then: "keep card when safe".
    KeepCardWhenSafe,
    /// To practise an alert: "drill at 18:00"; alone, at once or within the day.
    Drill,
    /// To have none suggested any more, or to call off the one that is planned.
    NoDrills,
    /// As a contact, to say which drills may come.
    MyDrills,
    /// To see which alerts one has had, and what was kept of them.
    MyAlerts,
    /// To keep who took what in the last one.
    KeepLog,
    /// To have all that erased.
    ForgetAlerts,
}

impl Verb {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Change,
        Self::Release,
        Self::TakeBack,
        Self::ForgetPromise,
        Self::GiveBack,
        Self::EraseText,
        Self::Begin,
        Self::HandTo,
        Self::Trust,
        Self::Untrust,
        Self::StepBack,
        Self::First,
        Self::MyHours,
        Self::IfSilent,
        Self::NoAbsenceRule,
        Self::Buddy,
        Self::EndBuddy,
        Self::ToBuddy,
        Self::AskAfter,
        Self::Instructions,
        Self::NoInstructions,
        Self::CodeWord,
        Self::NoCodeWord,
        Self::MyHoursInDanger,
        Self::FarContact,
        Self::OutsideContact,
        Self::Log,
        Self::MyLevels,
        Self::Level,
        Self::EraseLevel,
        Self::Card,
        Self::EraseCardWhenSafe,
        Self::KeepCardWhenSafe,
        Self::Drill,
        Self::NoDrills,
        Self::MyDrills,
        Self::MyAlerts,
        Self::KeepLog,
        Self::ForgetAlerts,
    ];

    /// The message that lists the ways to say it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Change => "verb-change",
            Self::Release => "verb-release",
            Self::TakeBack => "verb-take-back",
            Self::ForgetPromise => "verb-forget-promise",
            Self::GiveBack => "verb-give-back",
            Self::EraseText => "verb-erase-text",
            Self::Begin => "verb-begin",
            Self::HandTo => "verb-hand-to",
            Self::Trust => "verb-trust",
            Self::Untrust => "verb-untrust",
            Self::StepBack => "verb-step-back",
            Self::First => "verb-first",
            Self::MyHours => "verb-my-hours",
            Self::IfSilent => "verb-if-silent",
            Self::NoAbsenceRule => "verb-no-absence-rule",
            Self::Buddy => "verb-buddy",
            Self::EndBuddy => "verb-end-buddy",
            Self::ToBuddy => "verb-to-buddy",
            Self::AskAfter => "verb-ask-after",
            Self::Instructions => "verb-instructions",
            Self::NoInstructions => "verb-no-instructions",
            Self::CodeWord => "verb-code-word",
            Self::NoCodeWord => "verb-no-code-word",
            Self::MyHoursInDanger => "verb-my-hours-in-danger",
            Self::FarContact => "verb-far-contact",
            Self::OutsideContact => "verb-outside-contact",
            Self::Log => "verb-log",
            Self::MyLevels => "verb-my-levels",
            Self::Level => "verb-level",
            Self::EraseLevel => "verb-erase-level",
            Self::Card => "verb-card",
            Self::EraseCardWhenSafe => "verb-erase-card-when-safe",
            Self::KeepCardWhenSafe => "verb-keep-card-when-safe",
            Self::Drill => "verb-drill",
            Self::NoDrills => "verb-no-drills",
            Self::MyDrills => "verb-my-drills",
            Self::MyAlerts => "verb-my-alerts",
            Self::KeepLog => "verb-keep-log",
            Self::ForgetAlerts => "verb-forget-alerts",
        }
    }
}

meanings! {
    /// What is an answer to some questions only, so that it is an ordinary sentence to all others.
    pub enum Reply {
        /// Nobody may ask this again.
        Never = "reply-never",
        /// People may ask it again after all.
        AskMeAgain = "reply-ask-me-again",
        /// At every hour of the day.
        AnyHour = "reply-any-hour",
        /// Before all others: "trust Ana as lead".
        AsFirst = "reply-as-first",
        /// A greeting, and nothing else.
        Hello = "reply-hello",
        /// To do what was asked.
        IWill = "reply-i-will",
        /// Not to be able to.
        ICannot = "reply-i-cannot",
        /// To take back what was asked of others.
        NeverMind = "reply-never-mind",
        /// To have found whom one was looking for.
        Reached = "reply-reached",
        /// To be looking still.
        StillTrying = "reply-still-trying",
        /// Not otherwise than on other days.
        AsUsual = "reply-as-usual",
        /// To be doing something for somebody in danger.
        Acting = "reply-acting",
        /// To have to give up what one had taken on.
        ICannotGoOn = "reply-i-cannot-go-on",
        /// To be told who has answered an alert.
        HowItStands = "reply-how-it-stands",
    }
}

meanings! {
    /// What may stand behind `!`. Most are a facilitator's; the feature asks who may say it.
    pub enum Command {
        /// To start a script.
        Start = "command-start",
        /// To go to the next step, or to give the word to the next person.
        Next = "command-next",
        /// To go one step back.
        Back = "command-back",
        /// To leave out a step.
        Skip = "command-skip",
        /// To give more time.
        Extend = "command-extend",
        /// To pause.
        Pause = "command-pause",
        /// To go on after a pause.
        Resume = "command-resume",
        /// To stop at once.
        Stop = "command-stop",
        /// Where the circle stands.
        Status = "command-status",
        /// Which scripts there are.
        Scripts = "command-scripts",
        /// What can be said here.
        Help = "command-help",
        /// To leave the circle.
        Leave = "command-leave",
        /// Not to answer.
        Pass = "command-pass",
        /// To have one's turn later.
        Later = "command-later",
        /// The person has finished their turn.
        Done = "command-done",
        /// To be erased; anybody may say it, in any room. Never taken for another command's typing
        /// error, and heard only if nothing follows it.
        ForgetMe = "command-forget-me",
        /// To choose a language.
        Language = "command-language",
        /// To name a co-facilitator.
        CoFacilitator = "command-co-facilitator",
        /// To hand the circle over to another facilitator.
        HandOver = "command-hand-over",

        /// To send the small groups in another way than by lot.
        Groups = "command-groups",
        /// To call the small groups back.
        CallBack = "command-call-back",
        /// To give Kolo the sentence that a small group brings to the circle.
        Line = "command-line",
        /// To change who writes for a small group.
        Scribe = "command-scribe",
        /// To let people vote once more on the same.
        VoteAgain = "command-vote-again",
        /// To let an event of a drill come that waits for a word.
        Event = "command-event",
        /// To have pictures beside counts.
        PicturesOn = "command-pictures-on",
        /// To have none.
        PicturesOff = "command-pictures-off",
        /// The plan with its times.
        Agenda = "command-agenda",
        /// To put a script into the plan.
        Insert = "command-insert",
        /// To take a script out of the plan.
        Drop = "command-drop",
        /// To move a script to another place in the plan.
        Move = "command-move",
        /// To do an exercise once more.
        Repeat = "command-repeat",
        /// To give an exercise or a step less time.
        Shorten = "command-shorten",
        /// To take an alternative instead.
        Swap = "command-swap",
        /// To take back the last decision.
        Undo = "command-undo",
        /// To ask what people find important, before the circle begins.
        Priorities = "command-priorities",
        /// To choose where the clock of the circle stands.
        TimeZone = "command-time-zone",
        /// Who is there for whom, or to name somebody for private support.
        Support = "command-support",
        /// To pause at once; anybody may say it.
        Hold = "command-hold",
        /// To be led to something that steadies.
        Ground = "command-ground",
        /// To be led to something that wakes up.
        Energiser = "command-energiser",
        /// The notes for facilitators, in private.
        Notes = "command-notes",
        /// How to let steps stay open for hours or days.
        Slow = "command-slow",
        /// To let steps stay open for hours or days from now on.
        SlowOn = "command-slow-on",
        /// To go on live again.
        SlowOff = "command-slow-off",
        /// To have the word in an open floor, in one's turn.
        Hand = "command-hand",
        /// To put a thought on the parking place.
        Park = "command-park",
        /// What was parked.
        Parked = "command-parked",
        /// What the circle may take home.
        Harvest = "command-harvest",
        /// To take something out of that for good.
        Redact = "command-redact",
        /// To take changed scripts without a new start.
        Reload = "command-reload",
        /// Who may help, and with what.
        Who = "command-who",
        /// To say that an entry of the directory has been checked, or what is to be checked.
        Checked = "command-checked",
        /// To propose somebody for the directory.
        Propose = "command-propose",
        /// What of check-ins can be offered to the circle.
        Offer = "command-offer",
        /// To offer it a check-in: "offer check-in every day at 8:30".
        OfferPlan = "command-offer-plan",
        /// To offer it no longer.
        OfferNoPlan = "command-offer-no-plan",
        /// To propose a view of how the circle is: "offer view Friday 17:00".
        OfferView = "command-offer-view",
        /// To have none any more.
        OfferNoView = "command-offer-no-view",
        /// The circle's own chain for alerts: to see it, or to propose it: "chain rain 30, storm 10".
        Chain = "command-chain",
        /// To end it.
        NoChain = "command-no-chain",
    }
}

meanings! {
    /// With what an organisation, a fund, a network or a mechanism may help.
    pub enum Need {
        /// Somebody who answers at once.
        Emergency = "need-emergency",
        /// Money.
        Money = "need-money",
        /// Another place to be, for a while or for longer.
        Relocation = "need-relocation",
        /// Rest.
        Rest = "need-rest",
        /// A lawyer, or costs of law.
        Legal = "need-legal",
        /// A doctor, or costs of health.
        Medical = "need-medical",
        /// Somebody to talk with, and care of body and mind.
        Wellbeing = "need-wellbeing",
        /// Phones, accounts, devices.
        Digital = "need-digital",
        /// Somebody who goes along, or is present.
        Accompaniment = "need-accompaniment",
        /// Somebody who speaks up: appeals, letters, attention.
        Advocacy = "need-advocacy",
        /// Learning.
        Training = "need-training",
        /// Others who stand by one.
        Solidarity = "need-solidarity",
        /// A place to complain, and rules to refer to.
        Complaint = "need-complaint",
    }
}

meanings! {
    /// A line of protection, in the order in which one turns to them.
    pub enum Line {
        /// One's own organisation, movement, community, family.
        Own = "line-own",
        /// Partners and donors.
        Partners = "line-partners",
        /// International and regional organisations.
        International = "line-international",
        /// Mechanisms of states.
        Mechanisms = "line-mechanisms",
    }
}

meanings! {
    /// What somebody says about their check-ins. Some need something behind them.
    pub enum CheckInWord {
        /// To begin, to see the plan, or to change it: "check-in every day at 8:30".
        CheckIn = "check-in-word",
        /// To be asked a group's own questions as well: "check-in with sleep-and-safety".
        With = "check-in-with",
        /// To be asked them no more.
        Without = "check-in-without",
        /// To be asked no more.
        Off = "check-in-off",
        /// Not to be asked before a day: "away until Monday".
        Away = "check-in-away",
        /// To be asked again.
        Back = "check-in-back-again",
        /// Not to be asked on a day: "holiday 24 December".
        Holiday = "check-in-holiday",
        /// To be asked on it after all.
        NoHoliday = "check-in-no-holiday",
        /// Not to be written to between two times: "quiet 22:00 to 7:00".
        Quiet = "check-in-quiet",
        /// To have no such hours.
        NoQuiet = "check-in-no-quiet",
        /// To be reminded once: "reminder 3 h".
        Reminder = "check-in-reminder",
        /// Not to be reminded.
        NoReminder = "check-in-no-reminder",
        /// To be asked on the minute.
        OnTheMinute = "check-in-on-the-minute",
        /// To be asked around the time.
        Around = "check-in-around",
        /// Before a colon: what helps on a hard day. Alone: to see it.
        WhatHelps = "check-in-what-helps",
        /// To have that erased.
        ForgetWhatHelps = "check-in-forget-what-helps",
        /// To see what one has answered.
        HowHaveIBeen = "check-in-how-have-i-been",
        /// To have it as a file.
        AsFile = "check-in-as-file",
        /// To have it erased.
        ForgetAnswers = "check-in-forget-answers",
        /// A view of how a circle is: whether one has agreed to it.
        CircleView = "check-in-circle-view",
        /// To agree to it no more.
        NoCircleView = "check-in-no-circle-view",
    }
}

meanings! {
    /// How somebody is, in one word of three.
    pub enum Light {
        /// Well enough.
        Green = "light-green",
        /// In between.
        Amber = "light-amber",
        /// Not well.
        Red = "light-red",
    }
}

meanings! {
    /// What somebody says about an alert of their own. Some need something behind them.
    pub enum AlertWord {
        /// To raise one: "alert urgent at the border post".
        Alert = "alert-word",
        /// To choose how long it waits before it goes out: "alert grace 20".
        Grace = "alert-grace",
        /// To stop it before it goes out.
        Cancel = "alert-cancel",
        /// To end it: one is safe.
        Safe = "alert-safe",
        /// The same, before one's own word: "safe heron".
        SafeWith = "alert-safe-with",
        /// To end it: there was no danger.
        FalseAlarm = "alert-false-alarm",
        /// To choose the word that ends it.
        SafeWord = "alert-safe-word",
        /// To read nothing more of it.
        Quiet = "alert-quiet",
        /// To read how it goes on after all.
        NotQuiet = "alert-not-quiet",
    }
}

meanings! {
    /// How bad it is, as long as nobody has words of their own for that.
    pub enum Level {
        /// Something is not right.
        Worried = "level-worried",
        /// Somebody has to do something now.
        Urgent = "level-urgent",
        /// They are held.
        Arrested = "level-arrested",
    }
}

meanings! {
    /// What somebody says about a journey of their own. Most need something behind them.
    pub enum JourneyWord {
        /// To begin one, or to see it: "journey 4h to Cúcuta".
        Journey = "journey-word",
        /// To give it more time: "extend 1h".
        Extend = "journey-extend",
        /// To end it.
        Arrived = "journey-arrived",
        /// To say that one has passed a place on the way.
        There = "journey-there",
        /// Before a place on the way and when: "via Pamplona 14:00".
        Via = "journey-via",
        /// Before what contacts are to know of it.
        Note = "journey-note",
        /// Before a time until which one cannot be reached.
        Off = "journey-off",
        /// Before how long before its end one is reminded.
        Nudge = "journey-nudge",
        /// Before how long a word is waited for at its end.
        Wait = "journey-wait",
        /// Before how long it is waited for after a contact was asked to look.
        Check = "journey-check",
        /// Inside: before where it goes.
        To = "journey-to-mark",
        /// Inside: before when it ends.
        Until = "journey-until-mark",
    }
}
