//! Everything that Kolo says, by name; the words are in `prompts/<language>/kolo.ftl`.
//!
//! `Text` comes from people (names) and is escaped; `Words` are Kolo's or a script's own, and keep
//! their Markdown; `Count` is a whole number; `Names` are several people.

use super::phrases::{Count, Names, Text, Words, phrases};

phrases! {
    // First contact, and what anybody can say in private.

    /// Who Kolo is, who runs it, and that it keeps what is written only as long as an exercise says.
    Hello = "hello" { operator: Text },
    /// The same in one line, to somebody who invited Kolo: this is Kolo, who runs it, and that this room is for the two of them.
    ThisIsKolo = "this-is-kolo" { operator: Text },
    /// May I write to you here? 1 yes, 2 not yet, 3 what can you see?
    MayIWrite = "may-i-write",
    /// The same after 3 was answered: 1 yes, 2 not yet.
    MayIWriteAgain = "may-i-write-again",
    /// What Kolo reads, what its operators could read, what the server sees, and that reactions are not encrypted.
    WhatISee = "what-i-see",
    /// Thank you; `help` and `forget me` work at any time; `call me` and a name sets the name.
    ThankYouForTheYes = "thank-you-for-the-yes" { help: Words, forget: Words, call_me: Words },
    /// Fine; Kolo is silent until the person writes `yes`.
    NotYetNoted = "not-yet-noted" { yes: Words },
    /// After somebody opened a private conversation themselves: I answer here; help, forget me.
    YouWroteFirst = "you-wrote-first" { help: Words, forget: Words },
    /// A second conversation replaces the first: Kolo goes on here, and has left the other room.
    MovedHere = "moved-here",
    /// The words that work everywhere, each with what it does in a few words.
    Help = "help" { pass: Words, pause: Words, stop: Words, leave: Words, forget: Words },
    /// For facilitators: the commands, each with what it does in a few words.
    HelpLeading = "help-leading" { scripts: Words, start: Words, next: Words, back: Words, skip: Words, extend: Words, pause: Words, resume: Words, stop: Words, status: Words },
    /// Kolo will call the person this.
    NameNoted = "name-noted" { name: Text },
    /// Kolo reads only words here, no pictures or voice messages.
    OnlyWords = "only-words",
    /// Kolo did not understand; the word help shows what works.
    NotUnderstood = "not-understood" { help: Words },
    /// The person has left whatever was running; what they wrote for it is erased; nobody is told why.
    YouLeft = "you-left",
    /// The person is forgotten: name, answers and settings are erased here; the encrypted messages remain on their homeserver and devices, where only they can delete them; Kolo leaves this room now.
    Forgotten = "forgotten",
    /// In the circle, to somebody whom Kolo has no private room with: what Kolo held about them is erased; what was written in this room stays there.
    ForgottenInCircle = "forgotten-in-circle",
    /// From now on Kolo speaks this language here.
    ISpeakThis = "i-speak-this",
    /// The name of the language in itself, such as English.
    LanguageName = "language-name",
    /// Kolo does not speak that; it speaks these (a list of tags with names).
    LanguagesISpeak = "languages-i-speak" { languages: Words },
    /// An error for a person: it did not arrive readable; please write it once more.
    CouldNotRead = "could-not-read",

    // Rooms.

    /// One neutral sentence, visible to anybody, for a room that is not encrypted.
    RoomNotEncrypted = "room-not-encrypted",
    /// In private, to who invited Kolo to such a room: how to switch encryption on and invite again.
    HowToEncrypt = "how-to-encrypt",
    /// Kolo greets a new circle: who leads it, which command lists scripts, which shows help.
    CircleHello = "circle-hello" { name: Text, scripts: Words, help: Words },

    // Announcing and leading.

    /// Title, minutes, and what will happen (about = the script's own words).
    Announcement = "announcement" { title: Words, minutes: Count, about: Words },
    /// Said here stays here, Kolo keeps nothing; pass, pause, stop at any time, no reason asked.
    KeptNothing = "kept-nothing" { pass: Words, pause: Words, stop: Words },
    /// As above; some questions come in private: only Kolo reads those (and who runs it could), erased when the step is over.
    KeptPrivate = "kept-private" { pass: Words, pause: Words, stop: Words },
    /// As above; there is a wall: written in private, shown to the circle without names; who runs Kolo could see the author; erased after.
    KeptWall = "kept-wall" { pass: Words, pause: Words, stop: Words },
    /// As above; some answers are for their author alone, come back to them at the end, then are erased (there may also be a wall shown without names).
    KeptOwn = "kept-own" { pass: Words, pause: Words, stop: Words },
    /// To the facilitator, in the room: write the command when the circle is ready.
    BeginWhenReady = "begin-when-ready" { name: Text, next: Words },
    /// In the circle, after words that want a moment: the command goes on when all are ready.
    WhenReady = "when-ready" { next: Words },
    /// A session runs already; end it first.
    AlreadyRunning = "already-running" { title: Words, stop: Words },
    /// A red exercise needs a facilitator and a second person; name one with the command and a name.
    RedNeedsTwo = "red-needs-two" { command: Words },
    /// More people are in this room than Kolo leads.
    TooManyPeople = "too-many-people" { most: Count },
    /// In private, to the facilitator: this exercise has a wall that needs so many who write, and so many are here.
    WallNeeds = "wall-needs" { at_least: Count, here: Count },
    /// No script of that name; the command lists them.
    NoSuchScript = "no-such-script" { name: Text, scripts: Words },
    /// No script of that name; close to it are these numbered choices; answer with the number.
    CloseScripts = "close-scripts" { name: Text, choices: Words },
    /// One choice of such an offer: number, name, minutes. "1 *checkin-round* (25 min)"
    OfferedScript = "offered-script" { number: Count, name: Words, minutes: Count },
    /// The list of scripts (ready lines), and how to start one.
    Scripts = "scripts" { list: Words, start: Words },
    /// One line of it: name, title, minutes, care.
    ScriptLine = "script-line" { name: Words, title: Words, minutes: Count, care: Words },
    /// Care in a word or two: nothing personal.
    CareGreen = "care-green",
    /// Care: personal.
    CareAmber = "care-amber",
    /// Care: may touch threats or hurt; two people lead.
    CareRed = "care-red",
    /// Where the session is: title, step of steps, minutes passed of minutes planned.
    Status = "status" { title: Words, step: Count, steps: Count, minutes: Count, planned: Count },
    /// The same, and it is halted until resume.
    StatusHalted = "status-halted" { title: Words, step: Count, steps: Count, minutes: Count, planned: Count, resume: Words },
    /// Nothing runs in this circle.
    NothingRuns = "nothing-runs",
    /// It is halted; resume goes on.
    Halted = "halted" { resume: Words },
    /// It is not halted.
    NotHalted = "not-halted" { title: Words },
    /// Nobody who facilitates is here any more, so it is paused; a facilitator goes on with the command.
    PausedNobodyLeads = "paused-nobody-leads" { resume: Words },
    /// Somebody asked for a pause; a facilitator goes on with the command. Nobody need say why.
    Paused = "paused" { resume: Words },
    /// Stopped: nothing goes on until a facilitator writes the command.
    Stopped = "stopped" { resume: Words },
    /// It goes on with this exercise.
    Resumed = "resumed" { title: Words },
    /// The facilitator ended the exercise; what was written for it is erased.
    Ended = "ended" { title: Words },
    /// The exercise has come to its end; nothing of it is kept.
    Over = "over" { title: Words },
    /// So many minutes more for this step.
    Extended = "extended" { minutes: Count },
    /// How to extend: an example, and the most minutes at once.
    ExtendHow = "extend-how" { example: Words, longest: Count },
    /// Kind, private: facilitators do this here (their names); you can always pass, pause, stop.
    OnlyFacilitators = "only-facilitators" { names: Names },
    /// Nobody here is called that; here are (names).
    NobodyOfThatName = "nobody-of-that-name" { names: Names },
    /// This person co-facilitates now.
    CoFacilitates = "co-facilitates" { name: Text },
    /// This person leads now.
    HandedOver = "handed-over" { name: Text },
    /// This person leads here already.
    LeadsAlready = "leads-already" { name: Text },
    /// Kolo does not know this command; help lists them.
    UnknownCommand = "unknown-command" { typed: Text, help: Words },
    /// The same, with commands that are close to it.
    UnknownCommandNear = "unknown-command-near" { typed: Text, near: Words, help: Words },
    /// In private, to the facilitator: the time planned for the present step of this exercise has passed. 1 go on, 2 five minutes more, 3 leave it.
    StepTimePassed = "step-time-passed" { title: Words },
    /// In private, to the facilitator: this person cannot read what Kolo writes, because their device is not verified (in Element Settings, Sessions, Verify); nobody waits for their private answers.
    Unverified = "unverified" { name: Text },
    /// In private, to the facilitator: nothing that Kolo writes to this person alone arrives; they could open a conversation with Kolo.
    CannotReach = "cannot-reach" { name: Text },
    /// A command was written so long ago that it is not done any more.
    CommandTooOld = "command-too-old" { word: Words },
    /// To a facilitator: Kolo was put out of the circle's room.
    RemovedFromCircle = "removed-from-circle",
    /// To a facilitator: the same, and Kolo may not come back.
    BannedFromCircle = "banned-from-circle",
    /// The room was replaced, and Kolo is in the new one.
    MovedAlong = "moved-along",
    /// The same, while an exercise was running.
    MovedAlongHalted = "moved-along-halted" { title: Words, resume: Words },
    /// To a facilitator: the room was replaced, and Kolo cannot get into the new one.
    CannotFollow = "cannot-follow",
    /// To a facilitator: Kolo may not write in the circle's room.
    VoiceLost = "voice-lost",
    /// To a facilitator: it may again.
    VoiceBack = "voice-back",
    /// The same, while an exercise is halted.
    VoiceBackHalted = "voice-back-halted" { resume: Words },
    /// In private, to somebody who came during a session: what runs (two short lines); they have a place, and can pass.
    YouCameLate = "you-came-late" { title: Words, pass: Words },

    // Rounds and silence.

    /// The order; pass, or later for a later turn.
    RoundOrder = "round-order" { names: Names, pass: Words, later: Words },
    /// The question, in bold.
    RoundQuestion = "round-question" { question: Words },
    /// The first to have the word: and the word that ends the turn.
    FirstTurn = "first-turn" { name: Text, done: Words },
    /// The word is with this person now.
    YourTurn = "your-turn" { name: Text },
    /// In private, to who has been silent: it is still theirs; done when finished, later or pass.
    StillYourTurn = "still-your-turn" { done: Words, later: Words, pass: Words },
    /// In private, to whose turn it is and who wrote there: only Kolo has read it and keeps nothing; the turn is in the circle.
    TurnIsInCircle = "turn-is-in-circle",
    /// In private, to the facilitator: this person has not finished their turn. 1 wait, 2 come back to them later, 3 ask them yourself.
    TurnIsSilent = "turn-is-silent" { name: Text },
    /// A silence of so many minutes begins; Kolo says when it is over; nobody needs to do anything.
    SilenceBegins = "silence-begins" { minutes: Count },
    /// The silence is over.
    SilenceEnds = "silence-ends",

    // Asked alone.

    /// In the circle: everybody gets a question in private now, only they and Kolo read it.
    PrivateBegins = "private-begins",
    /// In the circle: everybody is asked in private now; what is written is shown here without names.
    WallBegins = "wall-begins",
    /// In private: this is between you and me and comes back to you at the end, then I erase it. The question in bold. Write it here, or pass.
    QuestionOwn = "question-own" { question: Words, pass: Words },
    /// In private: only I read this, and I erase it when the step is over. The question. Write it here, or pass.
    QuestionNone = "question-none" { question: Words, pass: Words },
    /// A further question of the same step.
    QuestionNext = "question-next" { question: Words, pass: Words },
    /// In private: goes to the circle without your name, mixed with the others', only when at least so many have written; whoever runs me could see who wrote what. In a small circle people may guess. The question. Write here or pass.
    WallQuestion = "wall-question" { question: Words, at_least: Count, pass: Words },
    /// I have it; to change it write again, until the wall is opened; forget it takes it back.
    WallAnswerNoted = "wall-answer-noted" { forget: Words },
    /// I have it, and give it back at the end; change by writing again; forget it.
    OwnAnswerNoted = "own-answer-noted" { forget: Words },
    /// I have it until the step is over; change by writing again; forget it.
    AnswerNoted = "answer-noted" { forget: Words },
    /// Changed; only the new words count.
    AnswerChanged = "answer-changed",
    /// Taken back and erased; you can still write.
    AnswerForgotten = "answer-forgotten",
    /// Somebody deleted the message in which they had answered.
    AnswerDeleted = "answer-deleted",
    /// Too long: so many characters, the most is so many; shorten it and write again.
    AnswerTooLong = "answer-too-long" { length: Count, longest: Count },
    /// Fine. (a pass)
    PassNoted = "pass-noted",
    /// Whenever you are ready. (later)
    TakeYourTime = "take-your-time",
    /// Nothing is open for this person just now; nothing was kept of this message.
    TooLate = "too-late",
    /// In private, to the facilitator: so many have written. 1 open the wall, 2 wait.
    WallReady = "wall-ready" { count: Count },
    /// In private, to the facilitator: fewer than so many have written, so the wall stays closed; wait, or skip the step with the command.
    WallTooFew = "wall-too-few" { at_least: Count, skip: Words },
    /// In the circle, above the wall: here is what was written, in no order.
    WallOpens = "wall-opens",
    /// Below it: I have erased my copy; the facilitator goes on with the command.
    WallShown = "wall-shown" { next: Words },
    /// In private, above somebody's own answers: this is what you wrote for yourself in the exercise; I have erased it now.
    YourOwnWords = "your-own-words" { title: Words },

    // Closing.

    /// In the circle: this exercise is closed; each gets one question in private.
    Closed = "closed" { title: Words },
    /// In private: how are you leaving (the question). I keep nothing of the answer. A word is enough, or pass.
    LeavingQuestion = "leaving-question" { question: Words, pass: Words },
    /// Thank you, I keep nothing of it. Would you like this facilitator to write to you? 1 yes, 2 no.
    LeavingHeard = "leaving-heard" { name: Text },
    /// To the facilitator, in private: this person would like you to write to them. They did not say why to me.
    WantsContact = "wants-contact" { name: Text },
    /// I have asked this facilitator; what was answered stayed with me and is erased.
    ContactAsked = "contact-asked" { name: Text },
    /// Fine. Go well.
    Farewell = "farewell",

    // Small groups: prompts/<language>/groups.ftl

    /// The names of groups and their rooms, with | between: neutral, and nobody's.
    GroupNames = "group-names",
    /// What may stand between two names: and, with.
    GroupJoiners = "group-joiners",
    /// At the announcement: a part is in small groups, in encrypted rooms; who reads there; nothing is kept.
    GroupsKept = "groups-kept",
    /// The same, and each group brings one line back, which is kept.
    GroupsKeptLines = "groups-kept-lines",
    /// In the circle: small groups for so long; each with its people; the invitations are there.
    GroupsGoOut = "groups-go-out" { list: Words, minutes: Count },
    /// One line of it.
    GroupGoesOut = "group-goes-out" { group: Text, names: Names },
    /// In the circle: too few for groups; a facilitator goes on.
    GroupsTooFew = "groups-too-few" { next: Words },
    /// In a group's room: whose it is, how long, and what Kolo hears there.
    GroupHello = "group-hello" { names: Names, minutes: Count, help: Words },
    /// There: one line is brought to the circle, and how it is written.
    GroupBringsLine = "group-brings-line" { line: Words },
    /// There: nothing goes to the circle.
    GroupBringsNothing = "group-brings-nothing",
    /// There: a question.
    GroupQuestion = "group-question" { question: Words },
    /// There: a question, and for how long.
    GroupQuestionFor = "group-question-for" { question: Words, minutes: Count },
    /// There: whose time it is, and for how long.
    GroupTurn = "group-turn" { name: Text, minutes: Count },
    /// There: all have had their turn, and time is left.
    GroupTurnsDone = "group-turns-done",
    /// There: two minutes are left.
    GroupTwoMinutes = "group-two-minutes",
    /// The same, and the line is missing.
    GroupTwoMinutesLine = "group-two-minutes-line" { line: Words },
    /// There: the time is over; they will be called back.
    GroupTimeOver = "group-time-over",
    /// The same, and the line is missing.
    GroupTimeOverLine = "group-time-over-line" { line: Words },
    /// In private, to the facilitator: the groups' time is over. 1 call back, 2 five minutes more, 3 leave them.
    GroupsTimeOver = "groups-time-over",
    /// The same, when the next part is done in the groups' rooms too. 1 go on, 2 five minutes more, 3 leave them.
    GroupsTimeOverTable = "groups-time-over-table",
    /// In a group's room: Kolo has the line; a new one replaces it.
    GroupLineNoted = "group-line-noted" { line: Words },
    /// There: the line was taken back, or its author has left.
    GroupLineTakenBack = "group-line-taken-back",
    /// No line is asked for in this part.
    GroupLineNotAsked = "group-line-not-asked",
    /// How a line is written.
    GroupLineHow = "group-line-how" { example: Words },
    /// In a group's room: they are called back, and the line is missing; or pass.
    GroupLineWanted = "group-line-wanted" { line: Words, pass: Words },
    /// To the facilitator who calls back: so many lines are missing; they have two minutes.
    GroupsLinesMissing = "groups-lines-missing" { missing: Count, back: Words },
    /// In a group's room, at its end.
    GroupCalledBack = "group-called-back",
    /// In the circle, above the lines.
    GroupsLines = "groups-lines",
    /// One of them.
    GroupSaid = "group-said" { group: Text, line: Text },
    /// In the circle: the groups are back; a facilitator goes on.
    GroupsBack = "groups-back" { next: Words },
    /// No groups are out.
    GroupsNotOut = "groups-not-out",
    /// In private, to the facilitator: who goes with whom? How it is written; 1 by lot.
    WhoGoesWithWhom = "who-goes-with-whom" { groups: Words },
    /// Nobody was placed: these are nobody's names; here are (names).
    GroupsUnknown = "groups-unknown" { unknown: Names, names: Names },
    /// Nobody was placed: this person stands in two groups.
    GroupsTwice = "groups-twice" { name: Text },
    /// In a group's room: this person joins.
    GroupJoinedBy = "group-joined-by" { name: Text },
    /// In the circle: a latecomer goes to this group.
    GroupsNewcomer = "groups-newcomer" { name: Text, group: Text },
    /// In the room of a group of which one person is left: they go on with another group.
    GroupMovesTo = "group-moves-to" { group: Text },
    /// To the facilitator: this person is alone, and there is no other group.
    GroupOfOne = "group-of-one" { name: Text, group: Text },
    /// To the facilitator: this person has left the group's room by themselves.
    GroupLeftBy = "group-left-by" { name: Text, group: Text },
    /// To the facilitator: a group's room cannot be opened.
    GroupNoRoom = "group-no-room" { group: Text, names: Names, groups: Words },
    /// To the facilitator: Kolo is out of a group's room.
    GroupRoomGone = "group-room-gone" { group: Text, names: Names },
    /// To the facilitator: this person cannot be invited.
    GroupCannotInvite = "group-cannot-invite" { name: Text, group: Text },
    /// In a group's room: this person is asked in private for the group; how to change that.
    GroupScribe = "group-scribe" { name: Text, scribe: Words },
    /// Nobody in a group is called that.
    GroupScribeHow = "group-scribe-how" { scribe: Words },
    /// A name alone.
    GroupName = "group-name" { name: Text },

    // Votes, and answers that nobody is recognised by: votes.ftl

    // Tables, forms, galleries, promises: forms.ftl

    // The agenda: agenda.ftl

    // Consent, support, rest: care.ftl

    // Drills, the open floor, and what the circle takes home: harvest.ftl

    // Changed scripts: authoring.ftl
}
