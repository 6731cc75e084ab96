//! Everything that Kolo says, by name; the words are in `prompts/<language>/kolo.ftl`.
//!
//! `Text` comes from people (names) and is escaped; `Words` are Kolo's or a script's own, and keep
//! their Markdown; `Count` is a whole number; `Names` are several people, and a `List` several numbers
//! or words.

use super::phrases::{Count, List, Names, Text, Words, phrases};

phrases! {
    // First contact, and what anybody can say in private.

    /// They have only greeted Kolo: one warm sentence, and the word that shows what works.
    GreetsBack = "greets-back" { help: Words },
    /// After "help": how to be asked how they are, who is called for them, what their silence means.
    HelpForYou = "help-for-you" { check_in: Words, contacts: Words, absence: Words, alert: Words },

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
    LanguagesISpeak = "languages-i-speak" { languages: List },
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
    /// To the facilitator, in the room: write the command when the circle is ready.
    BeginWhenReady = "begin-when-ready" { name: Text, next: Words },
    /// In the circle, after words that want a moment: the command goes on when all are ready.
    WhenReady = "when-ready" { next: Words },
    /// A session runs already; end it first.
    AlreadyRunning = "already-running" { title: Words, stop: Words },
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
    /// Care: may touch threats or hurt; somebody is there for private support.
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
    /// In private, to the facilitator: this person has not finished their turn, which does not come again. 1 wait, 2 go on without them, 3 ask them yourself.
    LastTurnIsSilent = "last-turn-is-silent" { name: Text },
    /// In the circle: it goes on, though somebody has not finished; whoever wants to may still add something. Nobody is named.
    GoesOnWithout = "goes-on-without",
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
    /// They wrote this before what is asked now; nothing was kept of it; if it belongs here, once more.
    WrittenBefore = "written-before",
    /// What they have written, a quotation; a question that they had not answered was just closed, and others read what is answered to this one. Is it for this one? 1 yes, 2 no.
    PerhapsForAnother = "perhaps-for-another" { text: Words },
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
    /// From this exercise: the table that their small group filled.
    YourGroupsTable = "your-groups-table" { title: Words },

    // Closing.

    /// In the circle: this exercise is closed; each gets one question in private.
    Closed = "closed" { title: Words },
    /// In private: how are you leaving (the question). I keep nothing of the answer. A word is enough, or pass.
    LeavingQuestion = "leaving-question" { question: Words, pass: Words },
    /// Thank you, I keep nothing of it. This word asks the facilitator to write to you; go well.
    LeavingHeard = "leaving-heard" { name: Text, ask: Words },
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
    /// In the circle: small groups for so long; each with its people; the invitations are there.
    GroupsGoOut = "groups-go-out" { list: Words, minutes: Count },
    /// The same without who goes where: people were asked whether they take part.
    GroupsGoOutQuietly = "groups-go-out-quietly" { minutes: Count },
    /// One line of the list.
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
    /// In a group's room: a card that it was dealt.
    GroupCard = "group-card" { card: Words },
    /// There: they are called back; the room stays open, and Kolo writes when they meet again.
    GroupWaits = "group-waits",
    /// There: they are called back for now, and the line is missing; or pass.
    GroupLineWantedForNow = "group-line-wanted-for-now" { line: Words, pass: Words },
    /// In the circle: the groups are back, and their rooms stay open; a facilitator goes on.
    GroupsBackForNow = "groups-back-for-now" { next: Words },
    /// In the circle: the same groups meet again in the same rooms for so long; each with its people.
    GroupsMeetAgain = "groups-meet-again" { list: Words, minutes: Count },
    /// The same without who goes where: people were asked whether they take part.
    GroupsMeetAgainQuietly = "groups-meet-again-quietly" { minutes: Count },
    /// In a group's room: they are together again, for so long.
    GroupHelloAgain = "group-hello-again" { names: Names, minutes: Count },
    /// In a group's room: they are together again, for a table.
    GroupTogetherAgain = "group-together-again" { names: Names },
    /// In the circle: the groups meet again in their rooms for a table that one of each writes.
    GroupTableBeginsAgain = "group-table-begins-again" { list: Words },

    // Votes, and answers that nobody is recognised by: votes.ftl

    /// In private: the circle reads this without your name, mixed with the others', once at least so many have written; a facilitator may look first, without names too; I, and so whoever runs me, could see who wrote it. The question. Write it here, or pass.
    AnonQuestion = "anon-question" { question: Words, at_least: Count, pass: Words },
    /// I have your words, after a batch was shown: they come only together with those of others, so many at least; otherwise I erase them. Write again to change them; forget it.
    AnonNotedLater = "anon-noted-later" { at_least: Count, forget: Words },
    /// In private, to a facilitator: so many have written. 1 look first, 2 open the wall, 3 wait.
    AnonReady = "anon-ready" { count: Count },
    /// In private, to a facilitator: there is less than so much to show, so the wall stays closed; wait, or skip the step with the command; then I erase what was written.
    AnonTooFew = "anon-too-few" { at_least: Count, skip: Words },
    /// In private, to a facilitator who looks first, above what was written: only you see this; numbered, in no order.
    AnonPreview = "anon-preview",
    /// Below it: 1 look again, 2 open the wall, 3 wait. What names or harms somebody can be held back: hold 3.
    AnonLooked = "anon-looked",
    /// Behind the number of something that is held back.
    AnonHeldMark = "anon-held-mark",
    /// In private, to a facilitator who wants to hold something back: look first.
    AnonLookFirst = "anon-look-first",
    /// There is nothing of these numbers now.
    AnonNoSuchNumber = "anon-no-such-number" { numbers: List },
    /// These are held back; whoever wrote them knows, and may write something else. 2 opens the wall; show and the number takes it back.
    AnonHeldNoted = "anon-held-noted" { numbers: List },
    /// These are shown after all, and whoever wrote them knows. 2 opens the wall.
    AnonShowNoted = "anon-show-noted" { numbers: List },
    /// In private, to the author: your words are not shown; a facilitator who looked first held them back, perhaps because they name somebody or could hurt; nobody knows that they are yours; you can write something else, or leave it.
    AnonHeld = "anon-held",
    /// In private, to the author: they are shown after all.
    AnonShownAfterAll = "anon-shown-after-all",
    /// In private, to a facilitator who wants to open the wall: since you looked, something was written or changed. 1 look again, 2 open all the same, 3 wait.
    AnonStale = "anon-stale",
    /// In the circle, above a further batch.
    AnonOpensAgain = "anon-opens-again",
    /// Below a batch: that is all of it; what you see stays in this room, I erase my copy when this part is over; more is shown only when so many new ones have written; the facilitator goes on with the command.
    AnonShown = "anon-shown" { at_least: Count, next: Words },
    /// The same where it is kept for the circle: nobody's words can be taken out by their author.
    AnonShownKept = "anon-shown-kept" { at_least: Count, next: Words },
    /// In private, to somebody who wants back what the circle has seen: it stays in the room.
    AnonStaysInRoom = "anon-stays-in-room",
    /// In the circle, when the step is over and fewer than so many have written: nothing is shown, all is erased.
    AnonTooFewWrote = "anon-too-few-wrote" { at_least: Count },
    /// In the circle, when a facilitator leaves out a wall that could have been opened: nothing is shown, all is erased.
    AnonLeftOut = "anon-left-out",
    /// In private, to somebody who wrote after a batch: too few others did, so it was not shown, and is erased.
    AnonCameAfter = "anon-came-after",

    /// In private, to the facilitator: this exercise has a vote that needs so many who vote, and so many are here.
    VoteNeeds = "vote-needs" { at_least: Count, here: Count },
    /// In the circle: everybody is asked for their vote in private now; only counts are shown here, and only if at least five vote.
    VoteBegins = "vote-begins",
    /// In the circle: the facilitator writes down in private what the vote is about; then everybody is asked.
    VoteWaitsForOptions = "vote-waits-for-options",
    /// In private: only counts are shown, from five votes on; single votes are erased then; whoever runs me could see yours. The question, the options with their numbers, answer with one number or its words, or pass.
    VoteOne = "vote-one" { question: Words, options: Words, pass: Words },
    /// The same with a scale.
    VoteScale = "vote-scale" { question: Words, low: Count, high: Count, pass: Words },
    /// A further statement on the same scale.
    VoteScaleNext = "vote-scale-next" { question: Words, low: Count, high: Count, pass: Words },
    /// The same, to be put in order: all numbers, the dearest first.
    VoteRank = "vote-rank" { question: Words, options: Words, example: Words, pass: Words },
    /// The same with dots.
    VoteDots = "vote-dots" { question: Words, options: Words, dots: Count, example: Words, pass: Words },
    /// One option with its number.
    VoteOption = "vote-option" { number: Count, option: Text },
    /// An option and how many dots somebody has put on it.
    VoteDotsOn = "vote-dots-on" { option: Words, dots: Count },
    /// I have your vote: this one. Until it is counted you can change it; forget it.
    VoteNoted = "vote-noted" { choice: Words, forget: Words },
    /// The same; so many dots are left; to use them, write all of them anew.
    VoteDotsLeft = "vote-dots-left" { choice: Words, left: Count, forget: Words },
    /// Changed: this is your vote now.
    VoteChanged = "vote-changed" { choice: Words },
    /// Your vote is withdrawn and erased.
    VoteWithdrawn = "vote-withdrawn",
    /// There is no such option, only so many; an example.
    VoteNoSuch = "vote-no-such" { number: Count, most: Count, example: Words },
    /// One number is needed, and there were several; an example.
    VoteOnlyOne = "vote-only-one" { example: Words },
    /// A number of the scale is needed; an example.
    VoteOffScale = "vote-off-scale" { low: Count, high: Count, example: Words },
    /// All numbers are needed, and these are missing; an example.
    VoteMissing = "vote-missing" { missing: List, example: Words },
    /// A number stands there more than once; an example.
    VoteTwice = "vote-twice" { number: Count, example: Words },
    /// More dots than there are; an example.
    VoteTooManyDots = "vote-too-many-dots" { dots: Count, example: Words },
    /// Not understood as a vote: a number, or the words of one option; an example.
    VoteUnclearOne = "vote-unclear-one" { example: Words },
    /// Not understood as a vote: numbers only; an example.
    VoteUnclear = "vote-unclear" { example: Words },
    /// In private, to a facilitator: so many have voted. 1 count, 2 wait.
    VoteReady = "vote-ready" { count: Count },
    /// In private, to a facilitator: fewer than so many have voted, so nothing is counted; wait, or skip the step with the command; then I erase the votes.
    VoteTooFew = "vote-too-few" { at_least: Count, skip: Words },
    /// In the circle, above the counts of a question: the question, and how many votes.
    VoteCounted = "vote-counted" { question: Words, votes: Count },
    /// In the circle: on this question fewer than so many voted, so nothing is shown of it.
    VoteTooFewHere = "vote-too-few-here" { question: Words, at_least: Count },
    /// An option and its sum.
    VoteSum = "vote-sum" { option: Words, now: Count },
    /// An option and its sums in the vote before and in this one.
    VoteSumTwice = "vote-sum-twice" { option: Words, before: Count, now: Count },
    /// How a scale is to be read: behind each number, how many chose it.
    VoteHowScale = "vote-how-scale",
    /// How points were given: a first place so many, each further place one less.
    VoteHowRank = "vote-how-rank" { first: Count },
    /// The caption of a picture: bars with these sums.
    VotePicture = "vote-picture" { sums: Words },
    /// The same with two votes: the pale bar is the first, the dark one the second.
    VotePictureTwice = "vote-picture-twice" { sums: Words },
    /// Below the counts: the single votes are erased. The facilitator goes on with one command, or asks once more with the other.
    VoteShown = "vote-shown" { next: Words, again: Words },
    /// In the circle, when the step is over and fewer than so many have voted: nothing is counted, the votes are erased.
    VoteTooFewVoted = "vote-too-few-voted" { at_least: Count },
    /// In the circle, when a facilitator leaves out a vote that could have been counted.
    VoteLeftOut = "vote-left-out",
    /// Nothing was counted in this part, so there is nothing to vote on again.
    NoVoteHere = "no-vote-here",
    /// The vote is still open; the command counts it.
    VoteIsOpen = "vote-is-open" { next: Words },
    /// In private, to a facilitator: what does the circle vote on? One option a line, two to so many. The question stands above.
    OptionsAsked = "options-asked" { question: Words, most: Count },
    /// At least two options, in one message.
    OptionsTooFew = "options-too-few",
    /// So many options, and I take at most so many.
    OptionsTooMany = "options-too-many" { found: Count, most: Count },
    /// I ask everybody now.
    OptionsNoted = "options-noted",
    /// In private, to a facilitator: there are so many things to vote on; I take only the first so many.
    OptionsCut = "options-cut" { found: Count, most: Count },
    /// Counts are shown as a picture too from now on; the command ends it.
    PicturesOn = "pictures-on" { off: Words },
    /// No pictures from now on.
    PicturesOff = "pictures-off",
    /// To somebody alone: what they have chosen on a scale, a line for each statement after it.
    OwnChart = "own-chart" { title: Words },
    /// One line of it: the statement, the number, and as many full fields in a bar.
    OwnBar = "own-bar" { question: Words, chosen: Count, most: Count, bar: Words },

    // Tables, forms, galleries, promises: forms.ftl

    /// A day: weekday, day of the month, month. "Friday, 4 December"
    DateWritten = "date-written" { weekday: Words, day: Count, month: Words },
    /// The same with its year.
    DateWrittenWithYear = "date-written-with-year" { weekday: Words, day: Count, month: Words, year: Words },

    /// In the circle: each fills a table in private; row by row they say what the circle may read.
    TableBegins = "table-begins",
    /// In the circle: one of each small group is asked in private and fills a table for all of it.
    GroupTableBegins = "group-table-begins",
    /// What is kept of a form: only I read it (whoever runs me could); when it is full you get it as a file, and I erase my copy.
    FormIsErased = "form-is-erased",
    /// The same; I keep it until the exercise is over, then you get it as a file.
    FormStays = "form-stays",
    /// What is kept of a table: only I read it (whoever runs me could); at the end of the exercise you get it back and I erase my copy.
    TableIsYours = "table-is-yours",
    /// The same; when it is full I ask row by row whether the circle may read it without your name.
    TableMayBeShown = "table-may-be-shown",
    /// You write this for your group; you get it at the end for all of you.
    GroupTableIsYours = "group-table-is-yours",
    /// You write for your group; row by row you say for it what the circle may read.
    GroupTableMayBeShown = "group-table-may-be-shown",
    /// The first cell of a table or question of a form: what is kept, the words that work, what is asked (ready, in bold).
    FirstCell = "first-cell" { kept: Words, skip: Words, back: Words, review: Words, done: Words, asked: Words },
    /// A further one: what is asked, in bold.
    NextCell = "next-cell" { asked: Words },
    /// One that has words already: what is asked, what stands there (a quotation); write it anew, skip keeps it, forget it empties it.
    CellAgain = "cell-again" { asked: Words, stands: Words, skip: Words, forget: Words },
    /// What is asked in a table: the row and the column.
    CellOfRow = "cell-of-row" { row: Words, column: Words },
    /// The same for the first cell of a row without a name.
    CellOfNewRow = "cell-of-new-row" { number: Count, column: Words },
    /// The same for a row that is known by the words in its first cell.
    CellAbout = "cell-about" { about: Text, column: Words },
    /// Another row? 1 yes, 2 no.
    AnotherRow = "another-row",
    /// Is it right so? 1 it is right, 2 change something; review shows it.
    IsItRight = "is-it-right" { review: Words },
    /// Which one is to be changed? Its number; review shows the numbers.
    WhichOne = "which-one" { review: Words },
    /// There is no such number; the last is this.
    NoSuchNumber = "no-such-number" { last: Count },
    /// What was written is none of the choices, and nothing was kept of it.
    NotAChoice = "not-a-choice",
    /// It is the first; there is nothing before it.
    NothingBefore = "nothing-before",
    /// Nothing is written yet.
    NothingWritten = "nothing-written",
    /// Above what somebody has written so far, numbered.
    SoFar = "so-far",
    /// The head of a row without a name.
    RowHead = "row-head" { number: Count },
    /// The head of a row that has one.
    RowHeadNamed = "row-head-named" { number: Count, row: Words },
    /// In place of words that were left out.
    LeftEmpty = "left-empty",
    /// Nothing is asked just now and nothing was kept of the message; review shows what one wrote, change and a number changes it.
    NothingAsked = "nothing-asked" { review: Words, change: Words },
    /// The session is halted: it is noted, and the next question comes when it goes on.
    NotedWhileHalted = "noted-while-halted",

    /// Here is your form as a file; keep it where only you can open it, and delete it here; I have erased my copy.
    FormHandedOver = "form-handed-over",
    /// I keep the form until the exercise is over; until this part is over it can be seen and changed.
    FormKept = "form-kept" { review: Words, change: Words },
    /// At the end of the exercise: the form as a file, as above.
    FormGivenBack = "form-given-back" { title: Words },
    /// The name of a file: neutral, with the day as 2026-12-01.
    FileName = "file-name" { date: Words },
    /// The name of one of several files.
    FilePartName = "file-part-name" { date: Words, part: Count },
    /// What a screen reader says of the file: your own notes, with the title.
    FileCaption = "file-caption" { title: Words },
    /// The last line of the file: these are notes of the exercise, written on that day.
    FileDate = "file-date" { date: Words },

    /// The table is kept until the exercise is over; review, change.
    TableKept = "table-kept" { review: Words, change: Words },
    /// Every row was decided on: how to change one's mind until they are shown.
    TableDecided = "table-decided" { release: Words, take_back: Words, change: Words },
    /// May the circle read this row without your name? (the row, as a quotation) 1 release, 2 keep.
    MayRowBeRead = "may-row-be-read" { row: Words },
    /// The same for the table of a small group: if your group agrees.
    MayGroupRowBeRead = "may-group-row-be-read" { row: Words },
    /// These rows can be shown now (their numbers); take back and a number, until they are shown.
    RowsReleased = "rows-released" { rows: List, take_back: Words },
    /// These rows stay with their author.
    RowsKept = "rows-kept" { rows: List },
    /// The words of a row have changed after it was released: it is not any more, until it is released anew.
    RowHasChanged = "row-has-changed" { release: Words },
    /// A row with this number is empty or does not exist.
    NoSuchRow = "no-such-row" { number: Count },
    /// In private, to the facilitator: so many rows were released. 1 show them, 2 wait.
    RowsReady = "rows-ready" { count: Count },
    /// In private, to the facilitator: no row was released so far; wait, or leave out the part with the command.
    NoRowReleased = "no-row-released" { skip: Words },
    /// In the circle, above the rows: this is what was released, in no order.
    RowsOpen = "rows-open",
    /// Below them: the facilitator goes on with the command.
    RowsShown = "rows-shown" { next: Words },
    /// A column and what stands there.
    ColumnAndCell = "column-and-cell" { column: Words, cell: Words },
    /// What of one's own the circle may take home (a numbered list); take back and a number takes it out.
    CanBeTakenBack = "can-be-taken-back" { list: Words, take_back: Words },
    /// This is no longer among what the circle takes home (a quotation); what was read in the room stays there.
    TakenBack = "taken-back" { what: Words },
    /// Nothing of one's own is among what the circle takes home.
    NothingToTakeBack = "nothing-to-take-back",

    /// The first theme of a gallery: what becomes of it, the question, the theme; several messages, next goes on.
    FirstTheme = "first-theme" { question: Words, theme: Words, themes: Count, at_least: Count, next: Words },
    /// A further theme.
    NextTheme = "next-theme" { theme: Words, next: Words },
    /// One thing is noted; another for this theme, or next.
    ItemNoted = "item-noted" { next: Words },
    /// It was the last that fits under the theme.
    LastItemNoted = "last-item-noted",
    /// An item is written anew: what stands there.
    ItemAgain = "item-again" { stands: Words, skip: Words, forget: Words },
    /// Five things are under the only theme: no more; what is there can be changed.
    ThemeIsFull = "theme-is-full",
    /// All themes were asked; until it is opened: review, change and a number, or the number of a theme to add to it.
    GalleryWritten = "gallery-written" { review: Words, change: Words, themes: Count },
    /// In private, to the facilitator: so many have written. 1 open, 2 wait.
    GalleryReady = "gallery-ready" { count: Count },
    /// In private, to the facilitator: fewer than so many have written.
    GalleryTooFew = "gallery-too-few" { at_least: Count, skip: Words },
    /// In the circle: the gallery is open; what was written, by theme, in no order, numbered.
    GalleryOpens = "gallery-opens" { themes: Count },
    /// Below it: each is asked in private what they would like to borrow; the facilitator goes on with the command.
    GalleryShown = "gallery-shown" { next: Words },
    /// Which numbers would you like to borrow? such as 3, 7; only I know it; you get them at the end; or pass.
    WhatToBorrow = "what-to-borrow" { pass: Words },
    /// These numbers are noted (again to change them).
    Borrowed = "borrowed" { numbers: List },
    /// What was written is no list of numbers from 1 to the last; an example.
    BorrowHow = "borrow-how" { last: Count },
    /// To the facilitator: all who are here have chosen; the command ends the gallery.
    AllHaveBorrowed = "all-have-borrowed" { next: Words },
    /// Above one's own booklet.
    Booklet = "booklet" { title: Words },
    /// A thing of a gallery with one theme, and how many wanted to borrow it.
    ItemBorrowed = "item-borrowed" { item: Words, count: Count },
    /// A thing with its theme, as the circle takes it home.
    ItemOfTheme = "item-of-theme" { theme: Words, item: Words },
    /// The same, and how many wanted to borrow it.
    ItemOfThemeBorrowed = "item-of-theme-borrowed" { theme: Words, item: Words, count: Count },

    /// At the end: this exercise is over; promises stay, nothing else is kept.
    OverWithPromises = "over-with-promises" { title: Words },
    /// The question of a promise: it stays with me until you are done with it or erase it, also after the exercise; only I read it. The question. Or pass.
    WhatPromise = "what-promise" { question: Words, pass: Words },
    /// The same question again: what stands there.
    WhatPromiseAgain = "what-promise-again" { question: Words, stands: Words, skip: Words, forget: Words },
    /// By when? examples; or pass for none.
    ByWhen = "by-when" { pass: Words },
    /// That was no day; examples.
    DayUnclear = "day-unclear" { example: Words },
    /// That day has passed.
    DayPassed = "day-passed",
    /// That day is too far away.
    DayTooFar = "day-too-far",
    /// The day, read back; shall I remind you? 1 on that day, 2 also 7, 30, 90 days after, 3 no.
    RemindWhen = "remind-when" { day: Words },
    /// The promise is kept without a day.
    PromiseKept = "promise-kept" { mine: Words, forget: Words },
    /// It is kept with a day, and no reminder.
    PromiseKeptUntil = "promise-kept-until" { day: Words, mine: Words, forget: Words },
    /// It is kept, with a reminder on that day.
    PromiseReminded = "promise-reminded" { day: Words, mine: Words, forget: Words },
    /// It is kept, with reminders on that day and 7, 30 and 90 days after it.
    PromiseRemindedAgain = "promise-reminded-again" { day: Words, mine: Words, forget: Words },
    /// No day; whether they are asked how it is after 7, 30 and 90 days. 1 yes, 2 no.
    FollowUpWhether = "follow-up-whether",
    /// The promise is kept without a day; they are asked after 7, 30 and 90 days.
    PromiseFollowedUp = "promise-followed-up" { mine: Words, forget: Words },
    /// How is what they promised (a quotation)? 1 done, 2 later, 3 let it go; the word that ends such questions.
    PromiseFollowUp = "promise-follow-up" { what: Words, none: Words },
    /// Kolo reminds of no promise and asks after none any more; the word that shows them.
    NoFollowUp = "no-follow-up" { mine: Words },
    /// A reminder: what was promised for this day (a quotation). 1 done, 2 later, 3 let it go.
    PromiseDue = "promise-due" { what: Words, day: Words },
    /// The same; it comes late, because Kolo was away.
    PromiseDueLate = "promise-due-late" { what: Words, day: Words },
    /// It is done; Kolo has erased it.
    PromiseDone = "promise-done",
    /// On which day again?
    RemindAgainWhen = "remind-again-when" { pass: Words },
    /// It is moved to that day.
    PromiseMoved = "promise-moved" { day: Words },
    /// It stays without a further question.
    PromiseStays = "promise-stays" { mine: Words },
    /// It is let go, and erased.
    PromiseLetGo = "promise-let-go",
    /// Above the list of promises, and how to erase one.
    MyPromises = "my-promises" { forget: Words },
    /// The day of a promise in that list.
    PromiseBy = "promise-by" { day: Words },
    /// There are no promises; how to be asked after something.
    NoPromises = "no-promises" { ask: Words },
    /// What somebody may want to be asked after, as an example.
    AskAfterExample = "ask-after-example",
    /// Kolo asks after this (a quotation), first on this day; the words that show it and end it.
    AskAfterNoted = "ask-after-noted" { what: Words, day: Words, mine: Words, none: Words },
    /// It was not said after what; how to say it.
    AskAfterWhat = "ask-after-what" { ask: Words },
    /// A promise was erased (a quotation).
    PromiseForgotten = "promise-forgotten" { what: Words },
    /// No promise has this number; the list shows them.
    NoSuchPromise = "no-such-promise" { mine: Words },

    // The agenda: agenda.ftl

    /// The agenda: its title, the time and the zone of the clock, the lines, and when it ends.
    AgendaShown = "agenda-shown" { title: Words, now: Words, zone: Words, list: Words, end: Words },
    /// The same in a slow arc, with the day of the calendar instead of the time.
    AgendaShownSlow = "agenda-shown-slow" { title: Words, today: Words, list: Words, end: Words },
    /// The title of an agenda that comes from no arc.
    AgendaTitle = "agenda-title",
    /// A title, which day of several this is, and its date.
    AgendaTitleOfDay = "agenda-title-of-day" { title: Words, day: Count, days: Count, date: Words },
    /// Nothing is planned; the command with a name takes one of these arcs, another adds one exercise.
    AgendaEmpty = "agenda-empty" { arcs: Words, agenda: Words, insert: Words },
    /// Nothing is planned, and there is no arc to take; the command with a name adds an exercise.
    AgendaNoArcs = "agenda-no-arcs" { insert: Words },
    /// A line: one item is over.
    AgendaLineDone = "agenda-line-done" { number: Count, title: Words },
    /// A line: several items are over.
    AgendaLinesDone = "agenda-lines-done" { first: Count, last: Count },
    /// A line: what runs, since when, until about when.
    AgendaLineRunning = "agenda-line-running" { number: Count, title: Words, since: Words, until: Words },
    /// A line of a slow arc: what runs.
    AgendaLineOpen = "agenda-line-open" { number: Count, title: Words },
    /// A line: what comes, at about what time, for how long.
    AgendaLine = "agenda-line" { number: Count, title: Words, at: Words, minutes: Count },
    /// A line: what comes on a day of which nobody has said when it begins.
    AgendaLineUntimed = "agenda-line-untimed" { number: Count, title: Words, minutes: Count },
    /// A line of a slow arc: what comes on which day of the calendar.
    AgendaLineSlow = "agenda-line-slow" { number: Count, title: Words, date: Words },
    /// A line: another day, with the numbers of its items and when it begins.
    AgendaOtherDay = "agenda-other-day" { day: Count, first: Count, last: Count, at: Words },
    /// The same, and nobody has said when it begins.
    AgendaOtherDayUntimed = "agenda-other-day-untimed" { day: Count, first: Count, last: Count },
    /// A line: another day is over.
    AgendaOtherDayOver = "agenda-other-day-over" { day: Count, first: Count, last: Count },
    /// A break, as the title of an item.
    AgendaBreak = "agenda-break",
    /// A day of the calendar in short: weekday (1 is Monday), day of the month, month.
    AgendaDate = "agenda-date" { weekday: Count, day: Count, month: Count },
    /// When it ends, before it has begun.
    AgendaEnds = "agenda-ends" { at: Words },
    /// When it ends: in time.
    AgendaEndsInTime = "agenda-ends-in-time" { at: Words },
    /// When it ends: so many minutes later than it was to.
    AgendaEndsLate = "agenda-ends-late" { at: Words, minutes: Count },
    /// When it ends: so many minutes earlier than it was to.
    AgendaEndsEarly = "agenda-ends-early" { at: Words, minutes: Count },
    /// When a slow arc ends.
    AgendaEndsOn = "agenda-ends-on" { date: Words },
    /// All of it is over.
    AgendaThrough = "agenda-through" { insert: Words, repeat: Words },
    /// An arc is the agenda now; next offers the first item, these commands change it, undo takes the last decision back.
    AgendaTaken = "agenda-taken" { title: Words, about: Words, next: Words, changes: Words, undo: Words },
    /// The clock shows UTC; the command with a city changes that.
    AgendaInUtc = "agenda-in-utc" { zone: Words },
    /// This arc is meant for other numbers of people.
    AgendaForPeople = "agenda-for-people" { title: Words, fewest: Count, most: Count, here: Count },
    /// No arc of that name; there are these.
    AgendaNoArc = "agenda-no-arc" { name: Text, arcs: Words },
    /// Something was put in as this number.
    AgendaInserted = "agenda-inserted" { title: Words, number: Count, minutes: Count, end: Words },
    /// Something was taken out.
    AgendaDropped = "agenda-dropped" { title: Words, end: Words },
    /// Something has another number now.
    AgendaMoved = "agenda-moved" { title: Words, number: Count, end: Words },
    /// Something has so many minutes now.
    AgendaMinutes = "agenda-minutes" { title: Words, number: Count, minutes: Count, end: Words },
    /// Something else was taken in its place.
    AgendaSwapped = "agenda-swapped" { title: Words, number: Count, minutes: Count, end: Words },
    /// Something is done once more, next.
    AgendaRepeats = "agenda-repeats" { title: Words, number: Count, end: Words },
    /// What is over or runs stays as it is; what can be changed begins with this number.
    AgendaBegun = "agenda-begun" { first: Count },
    /// Nothing that is still to come could be changed.
    AgendaNothingToCome = "agenda-nothing-to-come" { insert: Words },
    /// There are as many items as there may be.
    AgendaFull = "agenda-full" { most: Count },
    /// No such item; the command shows all.
    AgendaNoItem = "agenda-no-item" { name: Text, agenda: Words },
    /// No such name; close to it are these numbered choices.
    AgendaClose = "agenda-close" { name: Text, choices: Words },
    /// One numbered choice.
    AgendaChoice = "agenda-choice" { number: Count, title: Words },
    /// How the command is written, with an example or two.
    AgendaHow = "agenda-how" { example: Words },
    /// What comes next, with its minutes. 1 start, 2 not yet.
    NextOffered = "next-offered" { title: Words, minutes: Count },
    /// The same in a slow arc, without minutes.
    NextOfferedSlow = "next-offered-slow" { title: Words },
    /// A day is over; the next begins with this. 1 start now, 2 not yet.
    NextOfferedDay = "next-offered-day" { title: Words, day: Count, before: Count },
    /// The agenda has changed since this was offered, so nothing was started.
    NextChanged = "next-changed" { next: Words },
    /// A break of so many minutes begins, until then.
    BreakBegins = "break-begins" { minutes: Count, until: Words, zone: Words },
    /// The break is over; a facilitator is shown what comes next with the command.
    BreakOver = "break-over" { next: Words },
    /// The break is announced; nothing is kept, because nothing is asked.
    BreakAbout = "break-about",
    /// In the place of this, numbered choices.
    SwapOffered = "swap-offered" { title: Words, choices: Words },
    /// The script names no alternative; an example takes any other exercise.
    SwapNone = "swap-none" { title: Words, example: Words },
    /// So many minutes fewer for this step.
    Shortened = "shortened" { minutes: Count },
    /// So many minutes are left of the step; next ends it.
    ShortenTooMuch = "shorten-too-much" { left: Count, next: Words },
    /// No time was planned for this step.
    ShortenNoTime = "shorten-no-time" { next: Words },
    /// There is no decision to take back.
    UndoNothing = "undo-nothing",
    /// This change of the agenda is taken back.
    UndoneChange = "undone-change" { command: Words, end: Words },
    /// The circle is back at this part; what was read stays read, what was written alone in it is erased.
    UndoneStep = "undone-step" { title: Words, step: Count, steps: Count },
    /// People have read it, so it stays; undo once more takes back what was decided before it.
    CannotUndo = "cannot-undo" { command: Words, undo: Words },
    /// It has begun, is over, or has changed since, so it stays; undo once more takes back what was decided before it.
    CannotUndoSince = "cannot-undo-since" { command: Words, undo: Words },
    /// The clock of the circle is in this zone now, and shows this.
    ZoneSet = "zone-set" { zone: Words, now: Words },
    /// The clock of the circle is in this zone; an example changes it.
    ZoneIs = "zone-is" { zone: Words, now: Words, example: Words },
    /// No zone and no city of that name; an example.
    ZoneUnknown = "zone-unknown" { name: Text, example: Words },

    /// In the circle: everybody is asked in private what matters most; nobody's choice is shown.
    PrioritiesBegin = "priorities-begin",
    /// In private: what matters most to you, up to three numbers of this list, or pass; who reads it, when it is erased.
    PrioritiesQuestion = "priorities-question" { list: Words, pass: Words },
    /// In private: noted as these themes; writing again changes it.
    PrioritiesNoted = "priorities-noted" { themes: Words, forget: Words },
    /// In private: that is none of the list; up to three numbers such as these, or pass.
    PrioritiesUnclear = "priorities-unclear" { pass: Words },
    /// In private: more than three; up to three, please.
    PrioritiesTooMany = "priorities-too-many",
    /// An exercise runs; priorities are asked before.
    PrioritiesNotNow = "priorities-not-now" { stop: Words },
    /// To the facilitator: not everybody has answered. 1 close the question and propose, 2 wait.
    PrioritiesOpen = "priorities-open",
    /// No script says to which theme it belongs.
    PrioritiesNoThemes = "priorities-no-themes",
    /// To the facilitator: too few have chosen the same for a proposal; all was erased.
    PrioritiesTooFew = "priorities-too-few",
    /// To the facilitator: what was named how often.
    PrioritiesCounts = "priorities-counts" { counts: Words },
    /// One theme with its count.
    PrioritiesCount = "priorities-count" { theme: Words, count: Count },
    /// To the facilitator: the proposed agenda, the rules by which it was made. 1 take it, 2 leave it.
    PrioritiesProposal = "priorities-proposal" { list: Words, minutes: Count, most: Count, people: Count },
    /// The proposal is the agenda now; how it is changed.
    PrioritiesTaken = "priorities-taken" { next: Words, changes: Words, undo: Words },
    /// The question about priorities is withdrawn, and what was answered is erased.
    PrioritiesWithdrawn = "priorities-withdrawn",
    /// The command with the most minutes that an agenda may take.
    PrioritiesHow = "priorities-how" { example: Words },
    /// Being safe from threats.
    ThemeThreats = "theme-threats",
    /// Money and livelihood.
    ThemeLivelihood = "theme-livelihood",
    /// Laws, rights, room for our work.
    ThemePolitics = "theme-politics",
    /// Land and environment.
    ThemeLand = "theme-land",
    /// Rest and health.
    ThemeRest = "theme-rest",
    /// Trust among us.
    ThemeTrust = "theme-trust",
    /// Learning from one another.
    ThemeEachOther = "theme-each-other",
    /// Knowing one's own worth and strengths.
    ThemeWorth = "theme-worth",
    /// Whom we can turn to.
    ThemeAllies = "theme-allies",
    /// A plan for when it becomes dangerous.
    ThemePlan = "theme-plan",
    /// How our organisations treat rest and safety.
    ThemeOrganisation = "theme-organisation",
    /// Passing on what we learn.
    ThemePassingOn = "theme-passing-on",

    // Consent, support, rest: care.ftl

    /// Who reads: the room (all scripts).
    ReadRoom = "read-room",
    /// Who reads: small groups.
    ReadGroups = "read-groups",
    /// Who reads: what is asked in private and never shown.
    ReadAlone = "read-alone",
    /// Who reads: what is written in private and shown in the circle without names.
    ReadShown = "read-shown",
    /// Who reads: rows of a table, by their author's word.
    ReadRows = "read-rows",
    /// Who reads: votes, as counts, from five on.
    ReadCounts = "read-counts",
    /// Who reads: whoever runs Kolo could.
    ReadOperator = "read-operator",
    /// In the circle, once: on this homeserver an answer can take up to so many minutes if many write at once; nothing is lost.
    AnswersTakeTime = "answers-take-time" { minutes: Count },
    /// What is kept: nothing.
    KeepNothing = "keep-nothing",
    /// What is kept: what was written in private is erased when its part is over.
    KeepErased = "keep-erased",
    /// What is kept: some answers go back to their author at the end.
    KeepOwn = "keep-own",
    /// What is kept: a promise stays until its author takes it back.
    KeepPromise = "keep-promise",
    /// What is kept: what was said or shown, without names, for what the circle takes home.
    KeepGroup = "keep-group" { days: Count },
    /// The words that let anybody out, without a reason.
    WaysOut = "ways-out" { pass: Words, pause: Words, stop: Words },
    /// What may be hard in the exercise (the script's own words).
    MayBeHard = "may-be-hard" { content: Words },
    /// What somebody can do instead (the script's own words).
    DoInstead = "do-instead" { instead: Words },
    /// In the circle: everybody is asked in private whether they take part; nothing begins before the facilitator says so.
    BeginWhenAsked = "begin-when-asked" { name: Text, next: Words },
    /// In private: would you like to take part? 1 yes, 2 not yet, 3 ask me something. Nobody sees the answer.
    TakePart = "take-part" { title: Words },
    /// In private, after yes: noted; until it begins, 2 is still "not yet".
    TakesPart = "takes-part" { title: Words },
    /// In private, after yes to an exercise that is halted: noted; it comes when it goes on.
    TakesPartWhenItGoesOn = "takes-part-when-it-goes-on" { title: Words },
    /// In private, after not yet: nobody is told, nothing is asked; this word comes in at any time.
    NotThisTime = "not-this-time" { yes: Words },
    /// The same, with what can be done instead.
    NotThisTimeInstead = "not-this-time-instead" { instead: Words, yes: Words },
    /// In private: the facilitator has been asked to write; the question is still open.
    QuestionPassedOn = "question-passed-on" { name: Text },
    /// In private: nobody who facilitates is here to be asked; the question is still open.
    NobodyToAsk = "nobody-to-ask",
    /// To the facilitator, in private: this person would like to ask something before the exercise.
    WantsToAsk = "wants-to-ask" { name: Text, title: Words },
    /// To the facilitator, in private: the exercise can begin with the command.
    YouCanBegin = "you-can-begin" { title: Words, next: Words },
    /// In the circle, before a round of an exercise to which people could say not yet.
    RoundOrderQuiet = "round-order-quiet" { names: Names, pass: Words, later: Words },

    /// In private, to whom a facilitator has named for support: what it means. 1 yes, 2 no.
    BeSupport = "be-support" { name: Text, support: Words },
    /// To the facilitator, in private: the person has been asked.
    SupportAsked = "support-asked" { name: Text },
    /// To somebody who has said yes to being there: thank you; the command ends it.
    YouAreSupport = "you-are-support" { command: Words },
    /// To somebody who has said no, or has ended it: fine.
    YouAreNoSupport = "you-are-no-support",
    /// To the facilitator who ended it for somebody: this person is no longer asked.
    SupportEnded = "support-ended" { name: Text },
    /// To the facilitator, in private: this person is there for support.
    SaidYesToSupport = "said-yes-to-support" { name: Text },
    /// To the facilitator, in private: this person cannot be there for support.
    SaidNoToSupport = "said-no-to-support" { name: Text },
    /// To the facilitator, in private: this supporter is there for this participant.
    SupportFor = "support-for" { supporter: Text, name: Text },
    /// To the facilitator: this person has not said yes to it.
    NotSupportYet = "not-support-yet" { name: Text },
    /// Who is there for private support, and the word that calls them in private.
    SupportList = "support-list" { list: Words, support: Words },
    /// One line of it: there for all.
    SupportLineAll = "support-line-all" { supporter: Text },
    /// One line of it: there if the one before does not answer.
    SupportLineNext = "support-line-next" { supporter: Text },
    /// One line of it: there for these.
    SupportLineFor = "support-line-for" { supporter: Text, names: Names },
    /// Nobody has been named; a facilitator can with the command.
    NoSupport = "no-support" { command: Words },
    /// A red exercise needs a second person who has said yes to support; name one with the command.
    RedNeedsSupport = "red-needs-support" { command: Words },
    /// To facilitators, in private: a red exercise is paused because one of the two is not there.
    RedLacksSupport = "red-lacks-support" { title: Words, command: Words, resume: Words },
    /// To a facilitator who would let it go on: it still lacks one of the two.
    RedStillLacks = "red-still-lacks" { title: Words, command: Words },
    /// To the person who asked for support: this human has been asked, and has not answered yet.
    SupportCalled = "support-called" { name: Text, forget: Words },
    /// The same, and an answer is what the word may have been.
    SupportCalledNotAnswer = "support-called-not-answer" { name: Text, forget: Words },
    /// To the same person: this human cannot now, that one has been asked.
    SupportCannot = "support-cannot" { name: Text, next: Text },
    /// To the same person: this human has not answered yet, that one has been asked too.
    SupportNotYet = "support-not-yet" { name: Text, next: Text },
    /// To the same person: a human has answered, and writes now.
    SupportAnswered = "support-answered" { name: Text },
    /// To the same person: these have been asked, and nobody has answered yet.
    SupportNobodyYet = "support-nobody-yet" { names: Names },
    /// To the same person: those who were asked cannot now, or have not answered.
    SupportNobodyCan = "support-nobody-can" { names: Names },
    /// To the same person: there is nobody whom Kolo could ask.
    SupportNobody = "support-nobody",
    /// To the same person, who asked again: this one has been asked, and has not answered yet.
    SupportStillAsked = "support-still-asked" { names: Names },
    /// To the same person: taken back; whoever was asked hears so.
    SupportTakenBack = "support-taken-back",
    /// To the support person, at once: this person asks for them. 1 I write to them now, 2 I cannot.
    AsksForSupport = "asks-for-support" { name: Text },
    /// To the support person: the person has been told.
    SupportThanks = "support-thanks" { name: Text },
    /// To others who were asked: somebody writes to the person; nothing is left to do.
    SupportTaken = "support-taken" { supporter: Text, name: Text },
    /// To others who were asked: the person has taken it back.
    SupportNotNeeded = "support-not-needed" { name: Text },

    /// Somebody asked for a pause with `hold`: gently, without a name.
    HeldStill = "held-still" { resume: Words },
    /// Kolo has no practices of this sort.
    NoPractice = "no-practice",
    /// In private, before a grounding: for you alone, nothing has to be done.
    GroundingAlone = "grounding-alone",
    /// In private, after a grounding, while a question is open: the word was not taken for an answer.
    GroundingNotAnswer = "grounding-not-answer",
    /// In the circle, before a grounding.
    GroundingTogether = "grounding-together",
    /// In the circle, before an energiser.
    EnergiserTogether = "energiser-together",
    /// To the facilitator: so long without a pause; rest, or hand over.
    RestStretch = "rest-stretch" { minutes: Count, pause: Words, handover: Words },
    /// To the facilitator: so long in a day; hand over, or end here.
    RestDay = "rest-day" { hours: Count, handover: Words },
    /// More words that work in private: support, ground, hold.
    HelpCare = "help-care" { support: Words, ground: Words, hold: Words },
    /// For facilitators: more commands.
    HelpCaring = "help-caring" { support: Words, ground: Words, energiser: Words, notes: Words, handover: Words, slow: Words, offer: Words },
    /// In private or in the circle, to a facilitator: the plan, changing it, the last decision, small groups, what is taken home.
    HelpPlanning = "help-planning" { agenda: Words, insert: Words, drop: Words, shorten: Words, undo: Words, groups: Words, call_back: Words, harvest: Words },

    /// To the facilitator, in private, when an exercise is announced: for your eyes; the command shows all notes.
    Preview = "preview" { title: Words, notes: Words },
    /// The head of a part of the notes: aims.
    NotesAims = "notes-aims",
    /// The head: needed.
    NotesNeeded = "notes-needed",
    /// The head: key points.
    NotesPoints = "notes-points",
    /// The head of the notes of an exercise.
    NotesOf = "notes-of" { title: Words },
    /// The exercise has no notes.
    NoNotes = "no-notes" { title: Words },
    /// Nothing runs: name an exercise with the command.
    NotesOfWhich = "notes-of-which" { command: Words },
    /// To the facilitator: the exercise is meant for more people than are here.
    FewPeople = "few-people" { least: Count, here: Count },
    /// To the facilitator: the exercise is meant for fewer people than are here.
    ManyPeople = "many-people" { most: Count, here: Count },

    /// In private, to somebody late or back: which exercise, which part, minutes left (0: its time has passed, or it has none), and a place.
    CameLate = "came-late" { title: Words, step: Count, steps: Count, minutes: Count },
    /// What is asked now: a round; their turn comes, here is the question.
    LateRound = "late-round" { question: Words, pass: Words },
    /// What is asked now: something in private, which follows.
    LateAlone = "late-alone" { pass: Words },
    /// What is asked now, in a slow circle: these questions, in any order.
    LateAnyOrder = "late-any-order" { questions: Words },
    /// What is asked now: nothing; silence.
    LateSilence = "late-silence",
    /// What is asked now: nothing of you; read and join in.
    LateOpen = "late-open",

    /// Which circle do you mean? Numbered choices.
    WhichCircle = "which-circle" { choices: Words },
    /// One choice: the exercise that runs, who leads, some of who is there.
    WhichRunning = "which-running" { title: Words, name: Text, names: Names },
    /// The same, where nobody else is there.
    WhichRunningTwo = "which-running-two" { title: Words, name: Text },
    /// One choice: a circle in which nothing runs, who leads, some of who is there.
    WhichResting = "which-resting" { name: Text, names: Names },
    /// The same, where nobody else is there.
    WhichRestingTwo = "which-resting-two" { name: Text },
    /// From now on, for half an hour, words here are for this one.
    MeansThis = "means-this" { circle: Words },
    /// Before a question, when several circles ask: of which it is.
    AboutCircle = "about-circle" { title: Words, name: Text },
    /// What was written counts for this exercise.
    WentTo = "went-to" { title: Words },
    /// Several circles were halted at once, since it was not clear which was meant.
    AllHalted = "all-halted" { titles: Words },

    /// In the circle: steps stay open for a day or more from now on.
    SlowOn = "slow-on",
    /// In the circle: exercises go on live again.
    SlowOff = "slow-off",
    /// How to switch: examples.
    SlowHow = "slow-how" { on: Words, off: Words },
    /// The pace is not changed while an exercise goes on.
    SlowWhenOver = "slow-when-over" { title: Words, stop: Words },
    /// A red exercise is not led in a slow circle.
    RedNotSlow = "red-not-slow" { off: Words },
    /// In a slow circle, at the end of what is said: this stays open for about a day.
    OpenForADay = "open-for-a-day",
    /// In a slow circle, the questions of a round: everybody answers here in any order.
    AnyOrder = "any-order" { questions: Words },
    /// To the facilitator: the next part opens in so many hours; the command opens it now.
    OpensLater = "opens-later" { hours: Count, next: Words },
    /// To the facilitator of a slow circle: the day of this part has passed. 1 go on, 2 a day more, 3 leave it.
    StepDayPassed = "step-day-passed" { title: Words },
    /// So many more hours for this part.
    ExtendedHours = "extended-hours" { hours: Count },
    /// In private, to somebody late or back in a slow circle.
    CameLateSlow = "came-late-slow" { title: Words, step: Count, steps: Count, hours: Count },

    // Drills, the open floor, and what the circle takes home: harvest.ftl

    /// Every message of a drill: DRILL at its beginning and its end, in bold.
    DrillMessage = "drill-message" { words: Words },
    /// A drill begins: what comes now is invented; the word that halts it, and the
    /// one that calls a real person.
    DrillBegins = "drill-begins" { stop: Words, support: Words },
    /// Who plays which role (ready lines).
    DrillRoles = "drill-roles" { list: Words },
    /// One line of it.
    DrillRole = "drill-role" { names: Names, role: Words },
    /// One event, by its number.
    DrillEvent = "drill-event" { number: Count, words: Words },
    /// No event comes any more; the facilitator goes on with the command.
    DrillWasLast = "drill-was-last" { next: Words },
    /// In private, to the facilitator: Kolo was away, and so many events did not come; the command lets them come one at a time.
    DrillMissed = "drill-missed" { count: Count, next: Words },
    /// The drill is over; from here on everything is real.
    DrillIsOver = "drill-is-over",
    /// Somebody halted the drill; from here on everything is real, until the facilitator writes the command.
    DrillHalted = "drill-halted" { resume: Words },
    /// The floor is open; the word for a speaking list, the word that parks a thought, the command that goes on.
    FloorOpens = "floor-opens" { hand: Words, park: Words, next: Words },
    /// This person has the word; the word that ends it.
    FloorIsYours = "floor-is-yours" { name: Text, done: Words },
    /// Who has the word after them.
    SpeakingList = "speaking-list" { names: Names },
    /// Nobody waits for the word; anybody may talk again.
    FloorIsEverybodys = "floor-is-everybodys",
    /// In private: there is no speaking list just now.
    NoOpenFloor = "no-open-floor",
    /// In the circle: a thought is parked, and comes up again at the end.
    Parked = "parked",
    /// The same, in private: the circle will see it, without a name; what takes it back.
    ParkedAlone = "parked-alone" { forget: Words },
    /// It is taken back from the parking place.
    Unparked = "unparked",
    /// How to park a thought: an example.
    ParkHow = "park-how" { example: Words },
    /// So many thoughts are parked, and there is room for no more.
    ParkingFull = "parking-full" { most: Count },
    /// Nothing is parked; the word that does it.
    NothingParked = "nothing-parked" { park: Words },
    /// Above what is parked so far.
    ParkedSoFar = "parked-so-far",
    /// In the circle, at the end, above what was parked; it is then erased.
    StillOpen = "still-open",
    /// The same; it stays with what the circle has gathered.
    StillOpenKept = "still-open-kept",
    /// Above what was put aside, in what the circle takes home.
    ParkedHeading = "parked-heading",
    /// Below a wall: it stays with what the circle has gathered; the facilitator goes on with the command.
    WallShownKept = "wall-shown-kept" { next: Words },
    /// The exercise has come to its end; what is kept of it is said next.
    OverWithHarvest = "over-with-harvest" { title: Words },
    /// What the circle gathered is kept so many days; a file only if all agree; the command for the facilitator.
    HarvestStays = "harvest-stays" { days: Count, harvest: Words },
    /// Somebody deleted a message of which something was kept.
    KeptDeleted = "kept-deleted",
    /// The same after a message was changed: the new words can be written again.
    KeptCorrected = "kept-corrected",
    /// Instead of somebody's name: a person, by a letter.
    PersonCalled = "person-called" { letter: Words },
    /// In private, to the facilitator: so many lines are kept of several exercises. 1 look at them, 2 not now.
    HarvestOffered = "harvest-offered" { items: Count, titles: Words },
    /// In private, above the lines: what is kept of these exercises; names are replaced; only the facilitator sees this.
    HarvestPreview = "harvest-preview" { items: Count, titles: Words },
    /// Below: in these lines may be a name that was not replaced.
    HarvestDoubts = "harvest-doubts" { numbers: List },
    /// Then: how to take something out. 1 ask the circle, 2 not now, 3 erase all of it.
    HarvestChoices = "harvest-choices" { redact: Words },
    /// Not now: it is kept so many days, and the command shows it.
    HarvestLater = "harvest-later" { days: Count, harvest: Words },
    /// Nothing is kept for this circle.
    HarvestEmpty = "harvest-empty",
    /// The circle is being asked; above the lines; taking out still works.
    HarvestIsAsked = "harvest-is-asked" { redact: Words },
    /// These lines are taken out for good.
    Redacted = "redacted" { numbers: List },
    /// No such line; an example.
    RedactHow = "redact-how" { example: Words },
    /// From now on it is kept so many days.
    HarvestDays = "harvest-days" { days: Count },
    /// How to say for how many days: an example, and the most.
    HarvestDaysHow = "harvest-days-how" { example: Words, longest: Count },
    /// In the circle: what was gathered in these exercises is erased.
    HarvestErased = "harvest-erased" { titles: Words },
    /// In the circle: a file could be made of so many lines; each is asked in private, and one no is enough.
    TakeHomeAsked = "take-home-asked" { items: Count, titles: Words },
    /// In private: may they go into a file for all who took part? 1 yes, 2 no, 3 something should be taken out, 4 show it to me.
    TakeHome = "take-home" { items: Count, titles: Words },
    /// The yes is noted; until all have answered it can be changed.
    TakeHomeYes = "take-home-yes",
    /// The no is noted; nobody learns whose it was; until all have answered it can be changed.
    TakeHomeNo = "take-home-no",
    /// What should be taken out? It goes to the facilitator without a name; or pass.
    WhatToTakeOut = "what-to-take-out",
    /// It was passed on; there is no file until that is settled; the person is asked again.
    TakeOutPassedOn = "take-out-passed-on",
    /// To the facilitator: somebody asks that this be taken out; the command does it.
    TakeOutWished = "take-out-wished" { wish: Words, redact: Words },
    /// To who wished for it: something was taken out; the question follows again.
    SomethingTakenOut = "something-taken-out",
    /// To the facilitator: the wish that something be taken out is still open, so there is no file yet. 2 wait, 3 no file.
    WishStillOpen = "wish-still-open" { redact: Words },
    /// To the facilitator: not all have answered, and nobody has said no. 1 make the file, 2 wait a day, 3 no file.
    NotAllAnswered = "not-all-answered",
    /// In the circle: there is no file, since not everybody wanted one; what was gathered is erased.
    NoFile = "no-file" { titles: Words },
    /// In private, above the files.
    FileIsHere = "file-is-here" { titles: Words },
    /// In the circle: all who took part have the file; Kolo's copy is erased.
    FileHandedOut = "file-handed-out" { titles: Words },
    /// The name of the file, without its ending: neutral, one word.
    HarvestFileName = "harvest-file-name",
    /// The title in the file.
    FileTitle = "file-title",
    /// Below it: what this is, and how to keep it.
    FileAbout = "file-about",
    /// What a screen reader says for the page to print.
    FileToPrint = "file-to-print",
    /// What a screen reader says for the text.
    FileToEdit = "file-to-edit",

    // Changed scripts: authoring.ftl

    /// In private: only facilitators whom those who run Kolo have named may have scripts read anew; ask them.
    ReloadNotYours = "reload-not-yours" { operator: Text },
    /// In private: the scripts were read anew; so many can be run; what has changed (ready lines); a running exercise keeps its version; Kolo's own phrases were not read.
    ScriptsReloaded = "scripts-reloaded" { count: Count, changes: Words },
    /// One line of it: new scripts (their names).
    ScriptsAdded = "scripts-added" { names: List },
    /// One line of it: changed scripts.
    ScriptsChanged = "scripts-changed" { names: List },
    /// One line of it: scripts that are gone.
    ScriptsGone = "scripts-gone" { names: List },
    /// One line of it: these have mistakes, and stay as they were; new ones stay away.
    ScriptsWithMistakes = "scripts-with-mistakes" { names: List },
    /// One line instead: nothing has changed.
    ScriptsUnchanged = "scripts-unchanged",
    /// A mistake in a script: its file and line, what is wrong, and what to write instead.
    ScriptMistake = "script-mistake" { file: Text, line: Count, what: Words, help: Words },
    /// So many more mistakes; the operator's command shows all of them.
    MoreScriptMistakes = "more-script-mistakes" { count: Count },
    /// The folder with the scripts cannot be read; all scripts stay as they were.
    ScriptsUnreadable = "scripts-unreadable",
    /// The scripts are part of the program, so there is nothing to read anew.
    ScriptsBuiltIn = "scripts-built-in",

    // The table of the whole circle: board.ftl

    /// In the circle: one table together; who writes and how; skip, back; it may be taken home; who else can write; how it ends.
    BoardBegins = "board-begins" { name: Text, line: Words, skip: Words, back: Words, scribe: Words, next: Words },
    /// The first cell of a further row that people bring; or done.
    BoardNextRow = "board-next-row" { asked: Words, done: Words },
    /// Above the whole table.
    BoardWhole = "board-whole",
    /// Below it: it can be changed by number; a facilitator goes on.
    BoardStands = "board-stands" { change: Words, next: Words },
    /// Nothing stands in it; a facilitator goes on.
    BoardEmpty = "board-empty" { next: Words },
    /// Who writes now and how, and how somebody else does.
    BoardScribe = "board-scribe" { name: Text, line: Words, scribe: Words },
    /// How a cell is written.
    BoardHow = "board-how" { line: Words },
    /// Nobody here is called that, or only a facilitator may name somebody; how one writes oneself.
    BoardScribeHow = "board-scribe-how" { scribe: Words },
    /// In private: the table is filled in the circle.
    BoardIsInCircle = "board-is-in-circle",
    // What is brought, drawn from earlier steps, and sorted: items.ftl

    /// In private, to a facilitator: what do they bring? The script's question; at most so many characters, or so many short lines; the command that leaves it empty.
    BringAsked = "bring-asked" { question: Words, longest: Count, lines: Count, skip: Words },
    /// The same, and something was brought before; the command that keeps it.
    BringAgain = "bring-again" { question: Words, stands: Words, next: Words },
    /// What they wrote, as a quotation, which the circle will read: 1 yes, 2 no, they write it anew.
    BringShown = "bring-shown" { brought: Words },
    /// It is erased, and they may write it anew.
    BringAnew = "bring-anew",
    /// They have said yes: it is noted.
    BringNoted = "bring-noted",
    /// It is too much: at most so many characters, or so many lines of so many characters.
    BringTooLong = "bring-too-long" { longest: Count, lines: Count, line: Count },
    /// In the circle: whoever facilitates prepares something.
    SomethingIsPrepared = "something-is-prepared",
    /// Within a sentence of a script, where nothing was brought: what we said together.
    WhatWasSaidTogether = "what-was-said-together",
    /// What the facilitator brings is erased at the end.
    KeepBrought = "keep-brought",
    /// In the circle: an earlier step left nothing for this one; the command that goes on.
    NothingGathered = "nothing-gathered" { next: Words },
    /// To a facilitator: there are so many items, and only so many can be worked on.
    ItemsCut = "items-cut" { found: Count, most: Count },
    /// Above the headings, each with its letter.
    SortHeadings = "sort-headings" { list: Words },
    /// How a facilitator sorts; the word before a new heading, the word that shows it all, the command that goes on.
    SortByFacilitator = "sort-by-facilitator" { heading: Words, review: Words, next: Words },
    /// How everybody sorts; as above.
    SortByAnyone = "sort-by-anyone" { heading: Words, review: Words, next: Words },
    /// What now stands where (ready lines); so many items are under no heading.
    SortedSome = "sorted-some" { moved: Words, left: Count },
    /// What now stands where; all items are under a heading; the command that shows all of it.
    SortedAll = "sorted-all" { moved: Words, next: Words },
    /// A line of what now stands where: a heading with its letter, and items.
    SortedUnder = "sorted-under" { heading: Words, numbers: List },
    /// There are no items with these numbers.
    SortNoSuchItem = "sort-no-such-item" { numbers: List },
    /// There is no heading with this letter; the word before a new one.
    SortNoSuchHeading = "sort-no-such-heading" { letter: Words, heading: Words },
    /// A heading is there, with its letter; how to put something under it.
    SortHeadingThere = "sort-heading-there" { heading: Words, letter: Words },
    /// A heading is too long.
    SortHeadingTooLong = "sort-heading-too-long" { length: Count, longest: Count },
    /// There is no room for more headings.
    SortFull = "sort-full" { most: Count },
    /// So many lines of one message are sorted, and the rest is not.
    SortTooManyLines = "sort-too-many-lines" { most: Count },
    /// Above the items that are under no heading.
    UnderNoHeading = "under-no-heading",
    /// Below what was sorted; the command that goes on.
    SortShown = "sort-shown" { next: Words },
    /// The same; it stays with what the circle has gathered.
    SortShownKept = "sort-shown-kept" { next: Words },

    // Votes on each thing, events that are called or for one role, a round in which people name
    // each other, and facts with a date: votes.ftl, drills.ftl and rounds.ftl

    /// One of the things that are gone through, by its number among all.
    VoteItem = "vote-item" { number: Count, all: Count, item: Text },
    /// Who sees what of the votes; the question, the first of the things, the answers; "back" goes to the one before.
    VoteEach = "vote-each" { question: Words, item: Words, answers: Words, back: Words },
    /// The same with the numbers of a scale: one's own come back as bars.
    VoteEachScale = "vote-each-scale" { question: Words, item: Words, answers: Words, back: Words },
    /// The next of the things, and the answers.
    VoteEachNext = "vote-each-next" { item: Words, answers: Words },
    /// The answers with their numbers, on one line, or pass.
    VoteAnswers = "vote-answers" { options: Words, pass: Words },
    /// The same with a scale.
    VoteAnswersScale = "vote-answers-scale" { low: Count, high: Count, pass: Words },
    /// The first of several statements on a scale: one's own numbers come back as bars.
    VoteScaleSeveral = "vote-scale-several" { question: Words, low: Count, high: Count, pass: Words },
    /// Above its counts: one of the things that are gone through, and how many voted on it.
    VoteItemCounted = "vote-item-counted" { number: Count, item: Text, votes: Count },
    /// The same, if fewer than so many voted on it.
    VoteItemTooFew = "vote-item-too-few" { number: Count, item: Text, at_least: Count },
    /// In private, to a facilitator who has written what is gone through: everybody is asked now.
    ItemsNoted = "items-noted",
    /// In private, to a facilitator: these are more than the most that are gone through, and are left out.
    ItemsLeftOut = "items-left-out" { list: Words, most: Count },
    /// In private, to a facilitator: nothing was gathered; write down what is to be gone through, one a line; or leave out the part with the command.
    ItemsAsked = "items-asked" { question: Words, most: Count, skip: Words },
    /// Below counts: those of before stand beside none of them, since a few more or less have voted and the difference could tell what they chose.
    VoteBeforeAside = "vote-before-aside",
    /// In private, to who plays a role: an event that only they hear.
    DrillEventForRole = "drill-event-for-role" { role: Words, words: Words },
    /// In private, to a facilitator: this was told to this person alone, in this role.
    DrillEventTold = "drill-event-told" { name: Text, role: Words, words: Words },
    /// In private, to a facilitator: an event for a role in which nobody can be told it, so nobody has heard it.
    DrillEventUntold = "drill-event-untold" { role: Words, words: Words },
    /// In private, to a facilitator: these events come only by the command and their number.
    DrillEventsWait = "drill-events-wait" { list: Words, event: Words },
    /// One line of it.
    DrillEventLine = "drill-event-line" { number: Count, words: Words },
    /// The same, for one role alone.
    DrillEventLineFor = "drill-event-line-for" { number: Count, role: Words, words: Words },
    /// In private, to a facilitator: which event is meant? The list again.
    DrillWhichEvent = "drill-which-event" { list: Words, event: Words },
    /// In private, to a facilitator: no event waits to be called here.
    DrillNoEventWaits = "drill-no-event-waits",
    /// In private, to a facilitator: no event comes by the clock any more; some wait for the command; "next" goes on without them.
    DrillClockIsOver = "drill-clock-is-over" { event: Words, next: Words },
    /// In the circle: whoever has spoken names who comes next; who is here; pass and later.
    RoundNamed = "round-named" { names: Names, pass: Words, later: Words },
    /// In the circle, to who has spoken: who is next? Those who have not had the word, with numbers; pass leaves it to chance.
    WhoIsNext = "who-is-next" { name: Text, list: Words, pass: Words },
    /// To whoever has said not yet: in a round somebody may name them all the same; they need do nothing.
    MayBeNamed = "may-be-named",
    /// In the circle: this one has had the word in this round.
    HasHadTheWord = "has-had-the-word" { name: Text },
    /// In private, to a facilitator: these words were to be said until a day that has passed, and are left out.
    SayOutOfDate = "say-out-of-date" { until: Words, words: Words },

    // What is somebody's own, over time: own.ftl

    /// Who reads it; at the end they say when it comes back; the question; here, or pass.
    QuestionReturns = "question-returns" { question: Words, pass: Words },
    /// Before a form: who reads it; when it is right they say when it comes back.
    FormReturns = "form-returns",
    /// When shall it come back? A day; or now, when the exercise ends. Until then it is kept for them alone.
    ReturnWhen = "return-when" { now: Words },
    /// It comes back when the exercise ends.
    ReturnsAtTheEnd = "returns-at-the-end",
    /// Somebody says when it shall come back, and nothing of theirs is there any more.
    NothingReturns = "nothing-returns",
    /// It is kept, and comes back on this day; how to see all, to have it sooner, to erase it.
    ReturnsOn = "returns-on" { day: Words, mine: Words, give: Words, erase: Words },
    /// Above what somebody wrote for themselves on a day, in an exercise; the copy is erased.
    TextComesBack = "text-comes-back" { title: Words, written: Words },
    /// The same, and Kolo was away when it should have come back, or could not write.
    TextComesBackLate = "text-comes-back-late" { title: Words, written: Words },
    /// Above the list of what is kept: how to have the first now, and how to erase it.
    MyTexts = "my-texts" { give: Words, erase: Words },
    /// One line of it.
    TextOfMine = "text-of-mine" { number: Count, title: Words, written: Words, day: Words },
    /// Nothing is kept until a day.
    NoTexts = "no-texts",
    /// There is none with that number.
    NoSuchText = "no-such-text" { mine: Words },
    /// What was kept from this exercise is erased.
    TextErased = "text-erased" { title: Words },
    /// After help, and after leaving: something is kept until a day; the word that shows it.
    TextsStay = "texts-stay" { mine: Words },
    /// Before an exercise: who wants their text back on a later day has it kept until then, for them alone.
    KeepReturns = "keep-returns",
    /// The exercise is over; what people want back later stays with each, and nothing else.
    OverWithTexts = "over-with-texts" { title: Words },
    /// The same, where promises stay too.
    OverWithTextsAndPromises = "over-with-texts-and-promises" { title: Words },
    /// In private, above what can be done alone (ready lines): a number, or the word and a name; no circle learns of it.
    ExercisesAlone = "exercises-alone" { list: Words, begin: Words },
    /// One line of it.
    OpenAlone = "open-alone" { number: Count, title: Words, name: Words, minutes: Count },
    /// There is nothing to do alone.
    NothingOpenAlone = "nothing-open-alone",
    /// Only people of a circle in which Kolo is can do an exercise alone.
    OnlyForCircles = "only-for-circles",
    /// They do this one alone already; the word that ends it.
    AlreadyAlone = "already-alone" { title: Words, stop: Words },
    /// Something is still asked of them; first an answer, or pass.
    AnswerFirst = "answer-first" { pass: Words },
    /// Who reads along and who learns of it, before an exercise alone.
    ReadAlonePrivately = "read-alone-privately",
    /// What is theirs comes back at the end.
    KeepOwnAlone = "keep-own-alone",
    /// The words that lead out of it; it waits for a day.
    WaysOutAlone = "ways-out-alone" { pass: Words, pause: Words, stop: Words },
    /// Shall it begin? 1 begin, 2 not now.
    BeginAlone = "begin-alone",
    /// It does not begin; nothing is kept.
    NotAlone = "not-alone",
    /// When they are ready: 1 go on, 2 end it here.
    GoOnAlone = "go-on-alone",
    /// It rests: 1 go on, 2 end it here.
    AloneRests = "alone-rests",
    /// Here it ends; what is theirs comes back now, and nothing else is kept but what they chose.
    OverAlone = "over-alone" { title: Words },
    /// A day has passed without a word, so it ends; what is theirs comes back.
    AloneLaidStill = "alone-laid-still" { title: Words },
    /// What they do alone, among several exercises.
    WhichAlone = "which-alone" { title: Words },
    /// That works only in a circle.
    OnlyInACircle = "only-in-a-circle",
    /// A part of help: the word that shows what can be done alone.
    HelpAlone = "help-alone" { exercises: Words },

    // Handing what is one's own to one human: own.ftl

    /// Before an exercise: what is theirs they may hand to one who leads, afterwards, by their own word; a copy for a day at most; nobody reads it otherwise.
    KeepHand = "keep-hand",
    /// Who reads it; at the end it comes back, and they may hand it to one who leads; the question; here, or pass.
    QuestionHand = "question-hand" { question: Words, pass: Words },
    /// Before a form or a table: who reads it; at the end it comes back, and they may hand it to one who leads.
    SheetHand = "sheet-hand",
    /// Below what has come back: they may hand it to this one; the words for it; nobody else sees it; a copy until this hour tomorrow; they need not.
    HandOffer = "hand-offer" { hand: Words, name: Text },
    /// The same, with several (ready, on one line): a number, or the words.
    HandOfferSeveral = "hand-offer-several" { hand: Words, name: Text, list: Words },
    /// One of them.
    HandReader = "hand-reader" { number: Count, name: Text },
    /// Behind what has come back: no copy is left.
    CopyErased = "copy-erased",
    /// At the end, or on its day: there is nobody in any circle of theirs to hand it to; no copy is left.
    HandNobody = "hand-nobody",
    /// The same at the end of a session in a circle.
    HandNobodyHere = "hand-nobody-here",
    /// Once more: this one will read all of it, from this exercise, with their name; not to be taken back. 1 hand it over, 2 keep it.
    HandCheck = "hand-check" { name: Text, title: Words },
    /// It is on its way; they hear when it is there.
    HandSending = "hand-sending" { name: Text },
    /// The server has it for this one; no copy is left.
    HandArrived = "hand-arrived" { name: Text },
    /// It could not be brought to this one, as far as Kolo knows; no copy is left; what they have is theirs.
    HandLost = "hand-lost" { name: Text },
    /// It stays with them alone; the copy is erased.
    HandKept = "hand-kept",
    /// This one cannot be handed it any more; nothing was sent.
    HandGone = "hand-gone" { name: Text },
    /// They have changed or deleted a message of which there was a copy to hand over; it is erased.
    HandChanged = "hand-changed",
    /// To the reader, above the words: who hands them this, from which exercise; nobody else has it from Kolo.
    HandedToYou = "handed-to-you" { name: Text, title: Words },
    /// The exercise is over; what is their own stays between each and Kolo, as long as was said, and nothing else.
    OverWithOwn = "over-with-own" { title: Words },

    // The directory: directory.ftl

    /// What may be asked for (words with counts), and an example of a command.
    DirectoryNeeds = "directory-needs" { list: Words, example: Words },
    /// Nothing has been checked within 90 days, so nothing is shown; the command with which a facilitator checks.
    DirectoryEmpty = "directory-empty" { checked: Words },
    /// Not known; what may be asked for.
    DirectoryUnknown = "directory-unknown" { said: Text, list: Words },
    /// Nothing that has been checked helps with this; what may be asked for.
    DirectoryNone = "directory-none" { what: Words, list: Words },
    /// Who helps with this (ready lines); the command that shows the first.
    DirectoryList = "directory-list" { what: Words, list: Words, example: Words },
    /// A line of that list.
    EntryLine = "entry-line" { number: Count, title: Words, line: Words },
    /// To a facilitator: this has not been checked lately, and is shown to nobody else.
    EntryUnchecked = "entry-unchecked",
    /// What it is called, in which line it stands, what it does.
    EntryAbout = "entry-about" { title: Words, line: Words, about: Words },
    /// It answers the same day.
    EntryAnswersInHours = "entry-answers-in-hours",
    /// It answers within days.
    EntryAnswersInDays = "entry-answers-in-days",
    /// It answers within weeks.
    EntryAnswersInWeeks = "entry-answers-in-weeks",
    /// It takes months.
    EntryAnswersInMonths = "entry-answers-in-months",
    /// Languages in which one can write to it, as tags.
    EntryLanguages = "entry-languages" { languages: List },
    /// What it asks for before it helps.
    EntryAsks = "entry-asks" { asks: Words },
    /// What to mind before turning to it.
    EntryMinds = "entry-minds" { mind: Words },
    /// How to reach it, and when that was checked.
    EntryContact = "entry-contact" { contact: Words, on: Words },
    /// How to reach it, not checked lately.
    EntryContactUnchecked = "entry-contact-unchecked" { contact: Words },
    /// Where it was read.
    EntrySeenIn = "entry-seen-in" { seen_in: Words },
    /// No such entry; the command lists what is to be checked.
    NoSuchEntry = "no-such-entry" { said: Text, checked: Words },
    /// So many have not been checked within 90 days (names), so many more; an example of the command.
    ToCheck = "to-check" { count: Count, list: Words, left: Count, example: Words },
    /// All of them have been checked.
    NothingToCheck = "nothing-to-check",
    /// How do people reach it? Write it as they should read it, or skip.
    HowToReach = "how-to-reach" { title: Words, skip: Words },
    /// It is reached so; is that right? 1 yes, 2 show it to nobody, or write it anew.
    StillReached = "still-reached" { title: Words, contact: Words, skip: Words },
    /// People will read this (a quotation); 1 so, 2 anew, or skip.
    ReachedSo = "reached-so" { title: Words, contact: Words, skip: Words },
    /// It stays as it was.
    NotCheckedNow = "not-checked-now",
    /// It is shown until this day.
    EntryChecked = "entry-checked" { title: Words, until: Words },
    /// It is shown to nobody.
    EntryHidden = "entry-hidden" { title: Words },
    /// Too long: at most so many characters.
    TooLongForDirectory = "too-long-for-directory" { longest: Count },
    /// Somebody to propose: the name; who learns of it; skip ends it.
    ProposeTitle = "propose-title" { skip: Words },
    /// What it does, and for whom?
    ProposeAbout = "propose-about",
    /// Where does it stand? Numbered lines of protection.
    ProposeLine = "propose-line" { list: Words },
    /// With what does it help? Numbers, several with commas.
    ProposeNeeds = "propose-needs" { list: Words },
    /// What does it ask for, and what is to be minded? Or skip.
    ProposeMind = "propose-mind" { skip: Words },
    /// How do people reach it?
    ProposeContact = "propose-contact",
    /// 1 send it to a facilitator, without my name; 2 erase it.
    ProposeSend = "propose-send",
    /// All that is proposed.
    Proposed = "proposed" { title: Words, line: Words, needs: List, about: Words, mind: Words, contact: Words },
    /// In the place of what is to be minded: nothing was said.
    NothingToMind = "nothing-to-mind",
    /// To a facilitator: somebody of the circle proposes this. 1 I have checked it, 2 leave it out, 3 later.
    ProposedOrNot = "proposed-or-not" { title: Words },
    /// The proposal was erased; nobody has read it.
    ProposalErased = "proposal-erased",
    /// It has gone to this facilitator, without the name of who proposes it.
    ProposalSent = "proposal-sent" { name: Text },
    /// No facilitator is here; it waits for one.
    ProposalRests = "proposal-rests",
    /// No more proposals are taken for now.
    EnoughProposals = "enough-proposals",
    /// To a facilitator: it waits; the command shows it again.
    ProposalWaits = "proposal-waits" { checked: Words },
    /// To a facilitator: it is left out and erased.
    ProposalIsLeftOut = "proposal-is-left-out" { title: Words },
    /// To whom proposed it: it stands in the directory now.
    ProposalTaken = "proposal-taken" { title: Words },
    /// To whom proposed it: it does not stand in the directory.
    ProposalLeftOut = "proposal-left-out" { title: Words },
    /// A part of help: the command that shows who may help.
    HelpDirectory = "help-directory" { who: Words, propose: Words },

    // What is chosen on a scale and asked again on a later day: again.ftl

    /// Before an exercise: who wants it has their numbers kept until a later day, for them alone.
    KeepAgain = "keep-again",
    /// In the circle, behind what becomes of the votes: numbers that somebody wants to be asked again stay, for them alone.
    OwnNumbersStay = "own-numbers-stay",
    /// The first of several statements on a scale that can be asked again on a later day.
    VoteScaleAgain = "vote-scale-again" { question: Words, low: Count, high: Count, pass: Words },
    /// Behind the last of them: their numbers (ready); shall the same be asked again on this day? 1 yes, 2 no.
    AgainWhether = "again-whether" { choice: Words, day: Words },
    /// They want it; the word that goes back to their numbers.
    AgainWanted = "again-wanted" { day: Words, back: Words },
    /// They do not want it; the word that goes back to their numbers.
    AgainNotWanted = "again-not-wanted" { back: Words },
    /// Neither 1 nor 2; the word that goes back to their numbers.
    AgainUnclear = "again-unclear" { back: Words },
    /// Above their bars, which are kept.
    OwnChartKept = "own-chart-kept" { title: Words },
    /// Below them, or when they are kept once more: until which day; how to see what is kept, and how to erase it.
    ChartKept = "chart-kept" { day: Words, mine: Words, erase: Words },
    /// One line of the list of what is kept: a chart.
    ChartOfMine = "chart-of-mine" { number: Count, title: Words, written: Words, day: Words },
    /// Above a chart that comes back before its day.
    ChartComesBack = "chart-comes-back" { title: Words },
    /// On the day: they wanted to be asked the same again; so many questions. 1 begin, 2 tomorrow, 3 no, erase it; a week.
    AgainDue = "again-due" { title: Words, written: Words, count: Count },
    /// Nobody has answered for a week: it is erased.
    AgainGone = "again-gone" { title: Words },
    /// It is asked tomorrow; how to erase it.
    AgainTomorrow = "again-tomorrow" { erase: Words },
    /// Before the first question: the words that lead out.
    AgainBegins = "again-begins" { pass: Words, back: Words, later: Words, stop: Words },
    /// One of the questions.
    AgainQuestion = "again-question" {
        number: Count,
        all: Count,
        question: Words,
        low: Count,
        high: Count,
        pass: Words,
    },
    /// That is no number of the scale.
    AgainOffScale = "again-off-scale" { low: Count, high: Count, pass: Words },
    /// They have said stop: nothing of today is kept. 1 begin, 2 tomorrow, 3 no, erase it.
    AgainStopped = "again-stopped",
    /// Above what they chose on each day.
    AgainCompared = "again-compared" { title: Words },
    /// One line of it: a day, the number, and as many full fields in a bar.
    AgainBar = "again-bar" { day: Words, chosen: Count, most: Count, bar: Words },
    /// One line of it: a day on which they left it out.
    AgainNoBar = "again-no-bar" { day: Words },
    /// Shall it be kept until this day, and asked once more? 1 yes, 2 no, erase it; a day.
    AgainOffer = "again-offer" { day: Words },

    // Cells with choices, and days on which rows were checked: columns.ftl

    /// A cell is asked for, and what there is to choose from, with numbers (ready, on one line).
    CellOfChoices = "cell-of-choices" { asked: Words, choices: Words },
    /// A cell is asked for: the day on which somebody last checked this row, or not yet.
    CellOfCheck = "cell-of-check" { asked: Words },
    /// The day that was read.
    CheckNoted = "check-noted" { day: Words },
    /// The same; it is more than so many days ago, so the row counts as not checked.
    CheckNotedOld = "check-noted-old" { day: Words, days: Count },
    /// No day that has passed could be read; such as this one works, or not yet.
    CheckUnclear = "check-unclear" { example: Words },
    /// It is a day to come: on which day was it last checked? Or not yet.
    CheckToCome = "check-to-come",
    /// In a cell: nobody has checked the row.
    NotChecked = "not-checked",
    /// In a cell: nobody has checked the row since this day.
    NotCheckedSince = "not-checked-since" { day: Words },
    /// The name of a row that is to be checked again, where it stands alone.
    ItemNotChecked = "item-not-checked" { item: Words },
    /// What was released follows, in no order, but what was not checked within so many days stands last.
    RowsOpenChecked = "rows-open-checked" { days: Count },
    /// To a facilitator: so many rows of those shown were not checked within so many days, or not at all; they stand last.
    RowsToCheck = "rows-to-check" { count: Count, of: Count, days: Count },

    // A script of one's own: adapt.ftl

    /// Now each makes a session of their own in private, out of an exercise that Kolo has; it goes to its author as a file.
    AdaptBegins = "adapt-begins",
    /// Now one person of each group does that in private, for the group.
    GroupAdaptBegins = "group-adapt-begins",
    /// The same, where the groups meet again in their rooms (ready lines).
    GroupAdaptBeginsAgain = "group-adapt-begins-again" { list: Words },
    /// There is no exercise to make another of; the command that goes on.
    AdaptNoScript = "adapt-no-script" { next: Words },
    /// Who reads it; at the end they get it as a file, and no copy is left.
    AdaptIsErased = "adapt-is-erased",
    /// Who reads it; kept until the exercise is over, then they get it as a file.
    AdaptStays = "adapt-stays",
    /// The same as the first, written for a group.
    GroupAdaptIsErased = "group-adapt-is-erased",
    /// The same as the second, written for a group.
    GroupAdaptStays = "group-adapt-stays",
    /// Who reads it; the words that work; the question; the exercises (ready lines), by number or title.
    AdaptWhich = "adapt-which" { kept: Words, back: Words, review: Words, done: Words, asked: Words, list: Words },
    /// From which exercise do they start?
    AdaptFromWhich = "adapt-from-which",
    /// One of them.
    AdaptScript = "adapt-script" { number: Count, title: Words, minutes: Count },
    /// There is none with that number or name; the numbers, or pass.
    AdaptNoSuch = "adapt-no-such" { last: Count, pass: Words },
    /// A part (ready); what it says (ready); what can be done with it (ready).
    AdaptPart = "adapt-part" { head: Words, words: Words, choices: Words },
    /// Its number of so many, what happens in it (ready), and its minutes, if it has any.
    AdaptPartHead = "adapt-part-head" { number: Count, of: Count, kind: Words, minutes: Count },
    /// Its number of so many; it is left out.
    AdaptPartOut = "adapt-part-out" { number: Count, of: Count },
    /// What happens in a part, by its kind.
    AdaptKind = "adapt-kind" { kind: Words },
    /// A number and what it stands for (ready).
    AdaptChoice = "adapt-choice" { number: Count, words: Words },
    /// keep it
    AdaptKeep = "adapt-keep",
    /// other words
    AdaptOtherWords = "adapt-other-words",
    /// leave it out
    AdaptLeaveOut = "adapt-leave-out",
    /// other minutes
    AdaptOtherMinutes = "adapt-other-minutes",
    /// take it in again
    AdaptTakeIn = "adapt-take-in",
    /// it stays out
    AdaptStayOut = "adapt-stay-out",
    /// This is said (a quotation); in other words, or skip.
    AdaptSays = "adapt-says" { stands: Words, skip: Words },
    /// This is asked (a quotation); in other words, or skip.
    AdaptAsks = "adapt-asks" { stands: Words, skip: Words },
    /// These are their own words (a quotation); anew, skip, or the words of the original.
    AdaptSaidAgain = "adapt-said-again" { stands: Words, skip: Words, forget: Words },
    /// It has so many minutes; how many shall it have? Or skip.
    AdaptMinutes = "adapt-minutes" { minutes: Count, skip: Words },
    /// A whole number of minutes up to this is needed.
    AdaptMinutesHow = "adapt-minutes-how" { most: Count },
    /// It is called so (a quotation); what shall theirs be called? Or skip.
    AdaptTitle = "adapt-title" { title: Words, skip: Words },
    /// People read this before (a quotation); what shall they read? It takes so many minutes. Or skip.
    AdaptAbout = "adapt-about" { about: Words, minutes: Count, skip: Words },
    /// In the whole: the title (a quotation), with its number.
    AdaptTitleHead = "adapt-title-head" { number: Count, title: Words },
    /// In the whole: what people read before it (a quotation), with its number.
    AdaptAboutHead = "adapt-about-head" { number: Count, about: Words },
    /// It takes so many minutes.
    AdaptTotal = "adapt-total" { minutes: Count },
    /// It takes so many minutes, and so many were meant.
    AdaptTotalOver = "adapt-total-over" { minutes: Count, most: Count },
    /// Behind that, if it was different: what stands under this number may have to say so.
    AdaptMinutesSaid = "adapt-minutes-said" { number: Count },
    /// Too long for a telephone; in fewer words, or skip.
    AdaptTooLong = "adapt-too-long" { length: Count, limit: Count, skip: Words },
    /// The whole is too long for one file.
    AdaptTooMuch = "adapt-too-much" { skip: Words },
    /// These words can hurt or press somebody; what to write instead; or skip.
    AdaptRisky = "adapt-risky" { words: Text, instead: Text, skip: Words },
    /// These words can hurt or press somebody; other words, or skip.
    AdaptRiskyWords = "adapt-risky-words" { words: Text, skip: Words },
    /// Words between braces have a meaning of their own; without them, or skip.
    AdaptBraces = "adapt-braces" { skip: Words },
    /// Only plain sentences; or skip.
    AdaptNotPlain = "adapt-not-plain" { skip: Words },
    /// That part builds on this one; leave out that one first.
    AdaptNeeded = "adapt-needed" { number: Count, change: Words },
    /// This part builds on one that is left out; take that in first.
    AdaptBuildsOn = "adapt-builds-on" { review: Words },
    /// It ends with this part, because something personal may be said; the words can be changed.
    AdaptMustClose = "adapt-must-close",
    /// One part has to stay.
    AdaptNothingLeft = "adapt-nothing-left",
    /// What is planned in the part takes so many minutes; that or more, or skip.
    AdaptTooFewMinutes = "adapt-too-few-minutes" { least: Count, skip: Words },
    /// Taken, though so long a question is hard to keep in mind; anew, or skip.
    AdaptLongQuestion = "adapt-long-question" { length: Count, limit: Count, skip: Words },
    /// Taken, though one sentence is easier to answer; anew, or skip.
    AdaptSeveralSentences = "adapt-several-sentences" { skip: Words },
    /// Taken, though it takes so long to read all of it; anew, or skip.
    AdaptLongReading = "adapt-long-reading" { seconds: Count, skip: Words },
    /// Taken, though so many people need more minutes in a round.
    AdaptRoundNeedsTime = "adapt-round-needs-time" { people: Count, fewest: Count, most: Count },
    /// The words of the original stand there again.
    AdaptAsItWas = "adapt-as-it-was",
    /// This is their session, as a file; what to do with it; no copy is left.
    AdaptHandedOver = "adapt-handed-over",
    /// Kept until the exercise is over; the words that show and change it.
    AdaptKept = "adapt-kept" { review: Words, change: Words },
    /// From this exercise: their session, as a file; what to do with it.
    AdaptGivenBack = "adapt-given-back" { title: Words },
    /// The name of the file: a neutral word, with the date, and .md
    AdaptFileName = "adapt-file-name" { date: Words },
    /// Below the file.
    AdaptFileCaption = "adapt-file-caption",
    /// In the file, for who leads it: from which script it was made; the notes stand there.
    AdaptNotes = "adapt-notes" { name: Words },
    /// In the file: made from this script.
    AdaptLineage = "adapt-lineage" { name: Words },

    // Rhythms, times and places: times.ftl

    /// Parts of a list and its last part, joined: "Monday and Thursday".
    AndLast = "and-last" { before: Words, last: Words },
    /// A time of the day.
    TimeSaid = "time-said" { hour: Words, minute: Words },
    /// A time of the day by the clock of UTC, for who has not said where they are.
    TimeInUtc = "time-in-utc" { time: Words },
    /// From one time to the other, as a part of a sentence.
    HoursSaid = "hours-said" { from: Words, to: Words },
    /// So many hours.
    LengthHours = "length-hours" { hours: Count },
    /// So many minutes.
    LengthMinutes = "length-minutes" { minutes: Count },
    /// Every day, as a part of a sentence.
    DaysDaily = "days-daily",
    /// From this day of the week to that, each week.
    DaysFromTo = "days-from-to" { from: Words, to: Words },
    /// On these days of the week (a ready list).
    DaysOn = "days-on" { days: Words },
    /// Every so many days, from this day on.
    DaysEvery = "days-every" { count: Count, from: Words },
    /// On which days (ready) and at which times (a ready list).
    RhythmSaid = "rhythm-said" { days: Words, times: Words },
    /// Somebody's time zone is that of this place now, where it is so late.
    PlaceSet = "place-set" { place: Words, now: Words },
    /// The same, while something else that was asked waits.
    PlaceSetBetween = "place-set-between" { place: Words, now: Words },
    /// It is not plain which place they mean; some (ready) by number.
    PlaceNear = "place-near" { name: Text, choices: Words },
    /// One of them.
    PlaceChoice = "place-choice" { number: Count, place: Words },
    /// There is no such place in any list; an example.
    PlaceUnknown = "place-unknown" { name: Text, example: Words },

    // Check-ins
    /// What check-ins are, who reads them, and how long they are kept.
    CheckInWhat = "checkin-what",
    /// When shall Kolo ask? An example; the word for leaving it.
    CheckInWhen = "checkin-when" { example: Words, pass: Words },
    /// That was no days and times; an example, or leave it.
    CheckInWhenUnclear = "checkin-when-unclear" { example: Words, pass: Words },
    /// What stood behind the word was no plan; an example.
    CheckInUnclear = "checkin-unclear" { example: Words },
    /// On which days?
    CheckInWhichDays = "checkin-which-days" { pass: Words },
    /// At what time?
    CheckInWhichTimes = "checkin-which-times" { pass: Words },
    /// Where are they, for the clock?
    CheckInWhere = "checkin-where" { pass: Words },
    /// Which of these places, by number?
    CheckInWhereNear = "checkin-where-near" { places: Words, pass: Words },
    /// No such place is known.
    CheckInWhereUnclear = "checkin-where-unclear" { pass: Words },
    /// Shall Kolo remind them once?
    CheckInRemindWhether = "checkin-remind-whether",
    /// Is it right so?
    CheckInRight = "checkin-right",
    /// Nothing is set up.
    CheckInNothing = "checkin-nothing" { check_in: Words },
    /// The plan stays as it was.
    CheckInUnchanged = "checkin-unchanged" { check_in: Words },
    /// Who reads the answers, and how long they are kept.
    CheckInWhoReads = "checkin-who-reads",
    /// The words that show and end it. Silence means nothing.
    CheckInWays = "checkin-ways" { check_in: Words, off: Words },
    /// When they are asked, or a few minutes later.
    CheckInPlan = "checkin-plan" { rhythm: Words, place: Words },
    /// When they are asked, on the minute.
    CheckInPlanOnTheMinute = "checkin-plan-on-the-minute" { rhythm: Words, place: Words },
    /// The next time, on another day.
    CheckInNext = "checkin-next" { day: Words, time: Words },
    /// The next time, today.
    CheckInNextToday = "checkin-next-today" { time: Words },
    /// There is no next time by this plan.
    CheckInNoNext = "checkin-no-next",
    /// One reminder, after so long.
    CheckInReminds = "checkin-reminds" { after: Words },
    /// No reminder.
    CheckInRemindsNot = "checkin-reminds-not",
    /// When they are not written to.
    CheckInQuietHours = "checkin-quiet-hours" { hours: Words },
    /// There are no quiet hours any more.
    CheckInNoQuietHours = "checkin-no-quiet-hours",
    /// They are not asked before this day.
    CheckInAwayUntil = "checkin-away-until" { day: Words },
    /// Days on which they are not asked.
    CheckInHolidays = "checkin-holidays" { days: List },
    /// There is no plan.
    CheckInNone = "checkin-none" { check_in: Words },
    /// How the plan is changed.
    CheckInChanges = "checkin-changes" { rhythm: Words, away: Words, holiday: Words, quiet: Words, reminder: Words },
    /// How answers are seen and erased, and how all ends.
    CheckInLooks = "checkin-looks" { back: Words, forget: Words, off: Words },
    /// That could not be read; an example.
    CheckInExample = "checkin-example" { example: Words },
    /// That time lies in their quiet hours; nothing has changed.
    CheckInAsleep = "checkin-asleep" { time: Words, hours: Words, no_quiet: Words },
    /// A time of the plan lies in these hours; nothing has changed.
    CheckInQuietClash = "checkin-quiet-clash" { time: Words },
    /// They are asked no more.
    CheckInEnded = "checkin-ended" { check_in: Words },
    /// They are asked no more; the answers stay for their 90 days.
    CheckInEndedWithAnswers = "checkin-ended-with-answers" { check_in: Words, forget: Words },
    /// To whoever leaves or asks for help: the plan goes on.
    CheckInsStay = "checkins-stay" { check_in: Words, off: Words },
    /// What can be answered; always the same.
    CheckInChoices = "checkin-choices",
    /// The one reminder.
    CheckInReminder = "checkin-reminder",
    /// What they answered is noted.
    CheckInNoted = "checkin-noted" { light: Words },
    /// The answer is this one now.
    CheckInCorrected = "checkin-corrected" { light: Words },
    /// They have left it out.
    CheckInSkipped = "checkin-skipped",
    /// How an answer is changed or taken back. Said once.
    CheckInCanChange = "checkin-can-change" { back: Words },
    /// More than the word is not kept. Said once.
    CheckInMoreNotKept = "checkin-more-not-kept",
    /// What was written is no answer; those that there are.
    CheckInOnlyThese = "checkin-only-these",
    /// Something that steadies, by a word.
    CheckInGround = "checkin-ground" { ground: Words },
    /// They can note what helps, for days like this. Said once.
    CheckInMayNote = "checkin-may-note" { helps: Words },
    /// Shall somebody be in touch? Whom they have named, in their order.
    CheckInContact = "checkin-contact" { names: Names },
    /// Nobody hears of it.
    CheckInNobody = "checkin-nobody",
    /// No answer could be read in the corrected message; this stays.
    CheckInStays = "checkin-stays" { answer: Words },
    /// The answer of a deleted message is erased.
    CheckInErased = "checkin-erased",
    /// Why reactions are no answers. Said once.
    ReactionsUnread = "reactions-unread",
    /// Their own words (a quotation).
    WhatHelpsYou = "what-helps-you" { words: Words },
    /// Their own words are noted, for them alone.
    WhatHelpsNoted = "what-helps-noted" { helps: Words, forget: Words },
    /// How they are changed and erased.
    WhatHelpsChange = "what-helps-change" { helps: Words, forget: Words },
    /// They have noted nothing; how to.
    WhatHelpsNothing = "what-helps-nothing" { helps: Words },
    /// Their own words are erased.
    WhatHelpsErased = "what-helps-erased",
    /// Too long to stand beside a question.
    WhatHelpsTooLong = "what-helps-too-long" { length: Count, longest: Count },
    /// Before an exercise: some words of theirs may become what helps them, if they say so.
    KeepWhatHelps = "keep-what-helps",
    /// Words of theirs (a quotation): shall they be shown after amber or red? 1 yes, 2 no. A copy lies a day.
    WhatHelpsOffer = "what-helps-offer" { words: Words },
    /// The same; they would replace the words that there are.
    WhatHelpsOfferInstead = "what-helps-offer-instead" { words: Words },
    /// What they wrote is too long for it; the words behind which a shorter one goes.
    WhatHelpsOfferTooLong = "what-helps-offer-too-long" { longest: Count, helps: Words },
    /// It is not kept, and the copy is erased.
    WhatHelpsNotTaken = "what-helps-not-taken",
    /// The answers of so many days, for them alone; they follow.
    Been = "been" { days: Count },
    /// Nothing is kept of these days.
    BeenNothing = "been-nothing" { days: Count },
    /// A week: its Monday, and its days.
    BeenWeek = "been-week" { day: Words, days: Words },
    /// A day of a week, and what they answered.
    BeenDay = "been-day" { weekday: Words, answers: List },
    /// What a screen reader says in place of the picture.
    BeenPicture = "been-picture",
    /// How to have all as a file, and to erase it.
    BeenMore = "been-more" { file: Words, forget: Words },
    /// A line of the file.
    BeenFileLine = "been-file-line" { day: Words, answer: Words },
    /// The name of the file: a neutral word, with the date, and .txt
    BeenFileName = "been-file-name" { date: Words },
    /// Below the file.
    BeenFileCaption = "been-file-caption",
    /// All answers are erased.
    AnswersForgotten = "answers-forgotten",
    /// All answers are erased, and Kolo goes on asking.
    AnswersForgottenPlanStays = "answers-forgotten-plan-stays" { off: Words },

    // A group's own questions after the colours: own-questions.ftl

    /// What comes after the colours: the title, what it is for, and the questions (a ready list).
    OwnQuestions = "own-questions" { title: Words, about: Words, questions: Words },
    /// One of them in that list.
    OwnQuestion = "own-question" { number: Count, question: Words },
    /// One of them that is answered in words of one's own.
    OwnQuestionInWords = "own-question-in-words" { number: Count, question: Words },
    /// How each, or the rest, is left out; how long answers are kept, and who could read them; the words that end it.
    OwnKept = "own-kept" { skip: Words, pass: Words, without: Words },
    /// Of a plan: what comes after the colours, and the words that end it.
    OwnPlan = "own-plan" { title: Words, without: Words },
    /// Of a plan: what came after the colours is not there any more.
    OwnGone = "own-gone" { without: Words },
    /// Which questions there are (names with titles, a ready list), and an example of how they are chosen.
    OwnWhich = "own-which" { questions: Words, example: Words },
    /// One of that list.
    OwnWhichOne = "own-which-one" { name: Words, title: Words },
    /// There are no such questions; those that there are follow.
    OwnUnknown = "own-unknown" { name: Text },
    /// There are no questions beside the colours.
    OwnNone = "own-none",
    /// They are asked no more; the colours stay.
    OwnEnded = "own-ended",
    /// Nothing was asked but the colours.
    OwnNotSet = "own-not-set",
    /// After an offer of which one's own times were chosen: the words that add its questions.
    OwnAdds = "own-adds" { with: Words },
    /// A word to answer with, and its number.
    OwnChoice = "own-choice" { number: Count, answer: Words },
    /// A scale: its ends, and what they mean; the word that leaves it out.
    OwnScale = "own-scale" { low: Count, low_means: Words, high: Count, high_means: Words, skip: Words },
    /// In words of one's own: how long, how long they are kept, and who could read them; the word that leaves it out.
    OwnInWords = "own-in-words" { longest: Count, skip: Words },
    /// The word that leaves out all that follows.
    OwnPass = "own-pass" { pass: Words },
    /// Their own words are kept, for them alone: nobody is told of them.
    OwnWordsKept = "own-words-kept",
    /// Their own words are too long; nothing is kept of them.
    OwnTooLong = "own-too-long" { length: Count, longest: Count },
    /// That was the last one.
    OwnDone = "own-done",
    /// What was written is no answer; the words that leave out this one, and the rest.
    OwnOnlyThese = "own-only-these" { skip: Words, pass: Words },

    // What a circle has of check-ins: circle-check-ins.ftl

    /// To a facilitator: what can be offered, with an example of each.
    OfferHow = "offer-how" { plan: Words, view: Words },
    /// To a facilitator: this is what everybody in the circle will read.
    OfferReadBack = "offer-read-back" { told: Words },
    /// Each is asked in private, and nobody learns what they say. Shall it be offered? 1 yes, 2 no.
    OfferRight = "offer-right",
    /// Nothing is offered.
    OfferDropped = "offer-dropped",
    /// Something stands already; the command that ends it.
    OfferStands = "offer-stands" { off: Words },
    /// The last offer was not long ago; the day from which another can be made.
    OfferTooSoon = "offer-too-soon" { day: Words },
    /// Nothing is offered just now.
    OfferNone = "offer-none",
    /// To the facilitator: it stands, and everybody is asked; until which day; the command that ends it.
    OfferMade = "offer-made" { day: Words, off: Words },
    /// In the circle: who offers a check-in, and when it would be.
    OfferTold = "offer-told" { name: Text, rhythm: Words },
    /// In the circle: each is asked alone, and nobody learns what they say.
    OfferToldPrivate = "offer-told-private",
    /// In the circle: the offer is over; who has taken it keeps it.
    OfferEnded = "offer-ended",
    /// In private: what is offered, by whom.
    OfferedPlan = "offered-plan" { name: Text, rhythm: Words },
    /// Nobody learns what they say to it, nor what they answer.
    OfferedPlanUnseen = "offered-plan-unseen" { name: Text },
    /// Shall Kolo ask? 1 yes, 2 their own times, 3 no.
    OfferedPlanWhether = "offered-plan-whether",
    /// They have a plan already, which stays. 1 these times instead, 2 look at theirs, 3 theirs stays.
    OfferedPlanToo = "offered-plan-too",
    /// The offer is over; the word that sets up a plan.
    OfferGone = "offer-gone" { check_in: Words },
    /// To a facilitator: a view needs one day of the week and one time; an example.
    ViewUnclear = "view-unclear" { example: Words },
    /// To a facilitator: the circle's clock has not been set; the command that sets it, before a city.
    ViewClock = "view-clock" { clock: Words },
    /// To a facilitator: in a circle of fewer than six, numbers would give somebody away.
    ViewTooFew = "view-too-few",
    /// In the circle: who proposes a view, when it would come, by the clock of which place, and which answers count.
    ViewTold = "view-told" { name: Text, rhythm: Words, place: Words },
    /// In the circle: what is never shown.
    ViewToldRule = "view-told-rule",
    /// In the circle: only if everybody agrees; each is asked alone.
    ViewToldPrivate = "view-told-private",
    /// To the facilitator: everybody is asked until this day, and a whole week follows; the command that ends it.
    ViewMade = "view-made" { day: Words, off: Words },
    /// In private: what is proposed, by whom.
    ViewWhether = "view-whether" { name: Text, rhythm: Words, place: Words },
    /// In private: somebody has come or gone, so it rests, and everybody is asked anew.
    ViewAgain = "view-again" { name: Text, rhythm: Words, place: Words },
    /// What of theirs would be in it, and how it could give them away all the same.
    ViewWhatItShows = "view-what-it-shows",
    /// Do they agree? 1 yes, 2 no; the word that takes it back.
    ViewRight = "view-right" { off: Words },
    /// They agree; the word that takes it back.
    ViewAgreed = "view-agreed" { off: Words },
    /// They have agreed in another circle, and can in one only; the word that takes that back.
    ViewElsewhere = "view-elsewhere" { off: Words },
    /// That is not asked any more.
    ViewGone = "view-gone",
    /// They have agreed to a view; the word that takes it back.
    ViewYours = "view-yours" { off: Words },
    /// They have agreed to no view.
    ViewNotYours = "view-not-yours",
    /// Their agreement is taken back, and nobody hears of it.
    ViewTakenBack = "view-taken-back",
    /// In the circle: how many are green, and how many amber or red.
    ViewTwo = "view-two" { greens: Count, others: Count },
    /// In the circle: how many are green, amber and red.
    ViewThree = "view-three" { greens: Count, ambers: Count, reds: Count },
    /// In the circle, after the numbers: nobody need say who they are.
    ViewNobodyAsked = "view-nobody-asked",
    /// In the circle: there is no view any more.
    ViewEnded = "view-ended",

    // Contacts: contacts.ftl

    /// Whom do they mean? An account, such as in the example, or the name of somebody with whom they share a circle.
    TrustWhom = "trust-whom" { example: Words },
    /// Several are called so; the account says which.
    TrustSeveral = "trust-several" { example: Words },
    /// One person at a time, such as in the example.
    TrustOneAtATime = "trust-one-at-a-time" { example: Words },
    /// Neither they nor Kolo can be their contact.
    TrustSomebodyElse = "trust-somebody-else",
    /// They have agreed already; the word that shows all contacts.
    ContactAlready = "contact-already" { name: Text, mine: Words },
    /// They have been asked, and not answered yet.
    ContactAskedAlready = "contact-asked-already" { name: Text },
    /// They are being asked; only a yes makes them a contact; the words that take it back.
    ContactAsking = "contact-asking" { name: Text, account: Text, untrust: Words },
    /// Kolo cannot ask them.
    ContactCannotAsk = "contact-cannot-ask" { name: Text },
    /// They have said no; they can be asked again from this day on.
    ContactNotAgain = "contact-not-again" { name: Text, day: Words },
    /// They have been asked lately, and can be asked again from this day on.
    ContactAskedLately = "contact-asked-lately" { name: Text, day: Words },
    /// A word protects the rule that names this person, so they stay a contact; the words that end the rule.
    ContactProtected = "contact-protected" { name: Text, end: Words },
    /// What Kolo writes to this person cannot be read there: no device of theirs is verified.
    ContactCannotRead = "contact-cannot-read" { name: Text },
    /// Nobody has more contacts than this.
    ContactsAtMost = "contacts-at-most" { most: Count },
    /// So many have not answered yet; then they can ask more.
    ContactsOpenAtMost = "contacts-open-at-most" { most: Count },
    /// They have asked so many today; tomorrow they can ask more.
    ContactsADayAtMost = "contacts-a-day-at-most" { most: Count },
    /// To who is asked: who asks, for what, what they would do, who hears of it, and that they can stop.
    BeContact = "be-contact" { name: Text, account: Text },
    /// Would they? 1 yes, 2 no, 3 they would like to talk with whoever asks first.
    BeContactChoices = "be-contact-choices" { name: Text },
    /// Between which hours may Kolo write to them? 1 from 7:00 to 23:00, 2 at any hour, or others.
    ContactHours = "contact-hours" { name: Text },
    /// Two times are needed, such as 9:00 to 22:00.
    HoursUnclear = "hours-unclear",
    /// Where are they, so that Kolo knows which clock is theirs? A city.
    WhereAreYou = "where-are-you",
    /// Kolo knows no such place; a larger city of the same time zone works.
    WhereUnknown = "where-unknown",
    /// One of these?
    WhereNear = "where-near" { near: List },
    /// They are a contact now, at these hours (ready); the words that end it.
    YouAreContact = "you-are-contact" { name: Text, hours: Words, back: Words },
    /// To who asked: this person is their contact now, at these hours (ready).
    ContactAgreed = "contact-agreed" { name: Text, hours: Words },
    /// In a sentence: between these times, in this place.
    HoursBetween = "hours-between" { from: Words, to: Words, place: Words },
    /// In a sentence: between these times, by the clock of who reads it.
    HoursBetweenHere = "hours-between-here" { from: Words, to: Words },
    /// In a sentence: at any hour.
    HoursAny = "hours-any",
    /// To who asked: they would like to talk first.
    ContactTalksFirst = "contact-talks-first" { name: Text },
    /// To who is asked: that is passed on; then 1 yes, 2 no.
    YouTalkFirst = "you-talk-first" { name: Text },
    /// To who said no: that stands for 30 days; a word, and nobody can ask this.
    YouDeclined = "you-declined" { name: Text, never: Words },
    /// To who asked: they said no, and are not asked again for 30 days.
    ContactDeclined = "contact-declined" { name: Text },
    /// Nobody can ask them; the words that change that.
    NeverNoted = "never-noted" { again: Words },
    /// People can ask them again.
    MayAskNoted = "may-ask-noted",
    /// 90 days ago they said yes to this person; does it still hold? 1 yes, 2 no; without an answer it ends in 14 days.
    StillContact = "still-contact" { name: Text, account: Text },
    /// It holds for 90 days more.
    StillContactNoted = "still-contact-noted" { name: Text },
    /// They have changed or deleted their yes; they are a contact all the same; the words that end it.
    ContactYesStands = "contact-yes-stands" { name: Text, back: Words },
    /// The same, before they have said their hours.
    ContactYesOnTheWay = "contact-yes-on-the-way" { name: Text, back: Words },
    /// Their hours stay as they were.
    MyHoursAsBefore = "my-hours-as-before",
    /// Their hours (ready) are these now, for everybody whose contact they are.
    MyHoursNoted = "my-hours-noted" { hours: Words },
    /// The hours of a contact (ready) are these now.
    ContactHoursNow = "contact-hours-now" { name: Text, hours: Words },
    /// This person is no contact of theirs any more.
    ContactEnded = "contact-ended" { name: Text },
    /// This person has not said yes, and is not asked any more.
    ContactLapsed = "contact-lapsed" { name: Text },
    /// They are not called for this person any more.
    NoLongerContact = "no-longer-contact" { name: Text },
    /// What this person asked of them is asked no more.
    NoLongerAsked = "no-longer-asked" { name: Text, account: Text },
    /// There is nobody of that name; the word that shows all contacts.
    NoSuchContact = "no-such-contact" { mine: Words },
    /// Their contacts (ready), in the order in which they are called; the words that end one and put one first.
    MyContacts = "my-contacts" { list: Words, untrust: Words, first: Words },
    /// One of them, with their hours (ready).
    ContactLine = "contact-line" { number: Count, name: Text, hours: Words },
    /// One who has not answered yet.
    ContactLineOpen = "contact-line-open" { number: Count, name: Text },
    /// They have named nobody; the words that do.
    NoContacts = "no-contacts" { trust: Words },
    /// They are a contact of this person, at these hours (ready); the words that end it.
    ContactOf = "contact-of" { name: Text, hours: Words, back: Words },
    /// In which order they are called now.
    ContactOrder = "contact-order" { order: Words },
    /// One of them, in a row.
    ContactPlace = "contact-place" { number: Count, name: Text },
    /// One who has not answered yet.
    ContactPlaceOpen = "contact-place-open" { number: Count, name: Text },
    /// When (ready) nobody can be called; perhaps somebody in another time zone.
    CoverGap = "cover-gap" { hours: List },
    /// There is only one.
    CoverOne = "cover-one",
    /// All are on one server: if it is down, nobody is reached.
    CoverServer = "cover-server",
    /// All are in one time zone.
    CoverZone = "cover-zone",
    /// Contacts stay when somebody leaves; the word that shows them.
    ContactsStay = "contacts-stay" { mine: Words },

    // What is agreed with contacts for danger: trust.ftl

    /// They can agree with their new contact on what is done in danger, and on a code word; the words for both.
    AgreeOnDanger = "agree-on-danger" { name: Text, instructions: Words, code: Words },
    /// This person has not agreed to be their contact yet.
    ContactNotYet = "contact-not-yet" { name: Text },
    /// What a contact is to do has more characters than possible.
    InstructionsTooLong = "instructions-too-long" { length: Count, longest: Count },
    /// It is shown to the contact, who has to agree; editing changes it, deleting or these words erase it.
    InstructionsNoted = "instructions-noted" { name: Text, no: Words },
    /// To a contact: what this person (quotation) asks of them in danger. 1 they can, 2 not that, 3 talk first.
    InstructionsAsk = "instructions-ask" { name: Text, words: Words },
    /// To the contact: they read it again with an alert; the words that show it.
    InstructionsYouAgree = "instructions-you-agree" { name: Text, show: Words },
    /// To the contact: that is passed on, and they stay a contact.
    InstructionsYouDecline = "instructions-you-decline" { name: Text },
    /// To the contact: that is passed on; then 1 they can, 2 not that.
    InstructionsYouTalkFirst = "instructions-you-talk-first" { name: Text },
    /// The contact has agreed to do it; it goes out with an alert.
    InstructionsAgreed = "instructions-agreed" { name: Text },
    /// The contact has not agreed; nothing of it goes out; they stay a contact.
    InstructionsDeclined = "instructions-declined" { name: Text },
    /// The contact would like to talk about it first.
    InstructionsTalkFirst = "instructions-talk-first" { name: Text },
    /// There is nothing that this contact is to do; the words behind which it is written.
    InstructionsNone = "instructions-none" { name: Text, write: Words },
    /// What this contact is to do (quotation), how it stands (ready), and the words that erase it.
    InstructionsShown = "instructions-shown" { name: Text, state: Words, words: Words, no: Words },
    /// To a contact: what they have agreed to do for this person (quotation).
    InstructionsForYou = "instructions-for-you" { name: Text, words: Words },
    /// It is erased; the contact may have read it, and hears that it does not hold.
    InstructionsErased = "instructions-erased" { name: Text },
    /// It is erased, and the contact has not been shown it.
    InstructionsErasedUnread = "instructions-erased-unread" { name: Text },
    /// To the contact: what this person asked them to do does not hold any more.
    InstructionsWithdrawn = "instructions-withdrawn" { name: Text },
    /// The code word is kept: tell it by voice, delete the message; what it shows and what not; the words that erase it.
    CodeWordNoted = "code-word-noted" { name: Text, no: Words },
    /// To the contact: there is a code word, which this person tells them by voice; it stands in every alert.
    CodeWordIsThere = "code-word-is-there" { name: Text },
    /// A code word has so many letters.
    CodeWordUnfit = "code-word-unfit" { shortest: Count, longest: Count },
    /// Words that could be one, better is one of their own; the words behind which it is written.
    CodeWordProposed = "code-word-proposed" { name: Text, ideas: List, verb: Words },
    /// Words that can be a code word, with | between them: things, no names.
    CodeWordIdeas = "code-word-ideas",
    /// There is a code word, which is not repeated; the words that erase it.
    CodeWordStays = "code-word-stays" { name: Text, no: Words },
    /// There is no code word for this contact.
    CodeWordErased = "code-word-erased" { name: Text },
    /// To the contact: the code word of this person does not hold any more.
    CodeWordIsGone = "code-word-is-gone" { name: Text },
    /// To a contact: outside these hours, too, when this person is in danger? 1 yes, at any hour, 2 no.
    ContactInDanger = "contact-in-danger" { name: Text },
    /// To a contact: in danger they are written to at any hour; the words that change it.
    InDangerAnyHourNoted = "in-danger-any-hour-noted" { usual: Words },
    /// To a contact: in danger, too, only within their hours; the words that change it.
    InDangerUsualNoted = "in-danger-usual-noted" { always: Words },
    /// In danger this contact may be written to at any hour.
    ContactInDangerAnyHour = "contact-in-danger-any-hour" { name: Text },
    /// In danger, too, this contact is written to within their hours only.
    ContactInDangerUsual = "contact-in-danger-usual" { name: Text },
    /// To a contact: the words that say that they may be written to at any hour in danger, or may not.
    MyHoursInDangerUnclear = "my-hours-in-danger-unclear" { always: Words, usual: Words },
    /// To a contact: they are written to at these hours (ready), also in danger; the words that change it.
    StillHours = "still-hours" { hours: Words, always: Words },
    /// To a contact: at these hours (ready), and at any when this person is in danger; the words that change it.
    StillHoursButInDanger = "still-hours-but-in-danger" { name: Text, hours: Words, usual: Words },
    /// The keys of this contact's account were replaced. 1 they have asked them, and it is the same human, 2 no longer.
    SameContact = "same-contact" { name: Text, account: Text },
    /// This contact is called again; the words for a new code word.
    SameContactNoted = "same-contact-noted" { name: Text, code: Words },
    /// To the contact: this person has said that it is them; they are called again.
    ContactAgain = "contact-again" { name: Text },
    /// To a contact: the keys of their account were replaced; those who have named them are asked.
    IdentityReplaced = "identity-replaced",
    /// This person is no contact any more, and is not told, since it is not known who reads there.
    SuspendedContactEnded = "suspended-contact-ended" { name: Text },
    /// A contact who is not called, since their keys were replaced; the words that ask about it.
    ContactLineSuspended = "contact-line-suspended" { number: Count, name: Text, trust: Words },
    /// Behind a contact: in danger at any hour.
    ContactAnyHourInDanger = "contact-any-hour-in-danger",
    /// Behind a contact: they have agreed to what they are to do.
    ContactInstructionsAgreed = "contact-instructions-agreed",
    /// Behind a contact: they have not agreed to it yet.
    ContactInstructionsOpen = "contact-instructions-open",
    /// Behind a contact: they have said no to it.
    ContactInstructionsDeclined = "contact-instructions-declined",
    /// Behind a contact: there is a code word.
    ContactHasCode = "contact-has-code",
    /// Behind a contact: they are far away.
    ContactFar = "contact-far",
    /// Behind a contact: they are outside the organisation.
    ContactOutside = "contact-outside",
    /// This contact is far away; the words that take it back.
    ContactIsFar = "contact-is-far" { name: Text, again: Words },
    /// They are not far away.
    ContactIsNotFar = "contact-is-not-far" { name: Text },
    /// This contact is outside their organisation; the words that take it back.
    ContactIsOutside = "contact-is-outside" { name: Text, again: Words },
    /// They are not outside of it.
    ContactIsNotOutside = "contact-is-not-outside" { name: Text },
    /// When (ready) nobody can be called even in danger.
    CoverGapInDanger = "cover-gap-in-danger" { hours: List },
    /// In danger somebody can be called at every hour.
    CoverNoGapInDanger = "cover-no-gap-in-danger",
    /// There are contacts, and none of them may be called.
    CoverNobody = "cover-nobody",
    /// These contacts cannot read what Kolo writes.
    CoverUnread = "cover-unread" { names: Names },
    /// None of the contacts can read what Kolo writes.
    CoverNobodyReads = "cover-nobody-reads",
    /// Nobody is said to be far away; the words that say it.
    CoverNear = "cover-near" { far: Words },
    /// Nobody is said to be outside the organisation; the words that say it.
    CoverInside = "cover-inside" { outside: Words },

    // Buddies: buddies.ftl

    /// Before an exercise: each is asked afterwards whether they and their group go on as buddies.
    KeepBuddies = "keep-buddies",
    /// To who is asked: this person asks whether the two look out for each other until this day. 1 yes, 2 no.
    BeBuddies = "be-buddies" { name: Text, account: Text, day: Words },
    /// After an exercise: shall Kolo note that they look out for each other until this day? 1 yes, 2 no. Only if all say yes does anybody hear of it.
    BeBuddiesAfter = "be-buddies-after" { names: Names, day: Words },
    /// This person (account) is asked; the words that take it back.
    BuddyAsking = "buddy-asking" { name: Text, account: Text, day: Words, end: Words },
    /// After an exercise: the yes is noted, and they hear of it if the others say yes, too.
    BuddyYesNoted = "buddy-yes-noted",
    /// The no is noted.
    BuddyNoNoted = "buddy-no-noted",
    /// This person has said no.
    BuddyDeclined = "buddy-declined" { name: Text },
    /// They are buddies until this day; words that make the other a contact, that tell them something, that end it.
    BuddyAgreed = "buddy-agreed" { name: Text, day: Words, trust: Words, tell: Words, end: Words },
    /// They are buddies already; the word that shows it.
    BuddyAlready = "buddy-already" { name: Text, mine: Words },
    /// Whom do they mean? An example.
    BuddyWhom = "buddy-whom" { example: Words },
    /// No more buddies than so many at once.
    BuddiesAtMost = "buddies-at-most" { most: Count },
    /// The day has come: does it go on with this person for four weeks? 1 yes, 2 it ends.
    BuddiesGoOn = "buddies-go-on" { name: Text },
    /// Their yes is noted; it goes on if the other says yes, too.
    BuddyGoesOnNoted = "buddy-goes-on-noted" { name: Text },
    /// It goes on with this person until this day.
    BuddyGoesOn = "buddy-goes-on" { name: Text, day: Words },
    /// They and this person are no buddies any more; that needs no reason.
    BuddyEnded = "buddy-ended" { name: Text },
    /// What was asked about this person is withdrawn.
    BuddyWithdrawn = "buddy-withdrawn" { name: Text },
    /// What they are to each other as contacts has not changed; the word that shows it.
    BuddyContactsStay = "buddy-contacts-stay" { mine: Words },
    /// Above the list of buddies (ready lines); words that tell one something, that end it.
    MyBuddies = "my-buddies" { list: Words, tell: Words, end: Words },
    /// One of them, until this day.
    BuddyLine = "buddy-line" { name: Text, day: Words },
    /// One of them who has not answered.
    BuddyLineOpen = "buddy-line-open" { name: Text },
    /// In the same list: this buddy is named by the person's own absence rule.
    BuddyLineRule = "buddy-line-rule" { name: Text },
    /// In the same list: the person is named by the absence rule of this buddy.
    BuddyLineTheirRule = "buddy-line-their-rule" { name: Text },
    /// What one of them has written for them (a quotation), below that line.
    BuddyLineWords = "buddy-line-words" { words: Words },
    /// There are none; the words that ask somebody.
    NoBuddies = "no-buddies" { buddy: Words },
    /// There is nobody of that name; the word that shows who is.
    NoSuchBuddy = "no-such-buddy" { mine: Words },
    /// Their words go to this person.
    BuddyTold = "buddy-told" { name: Text },
    /// Their words were erased; this person may have read them.
    BuddyWordsErased = "buddy-words-erased" { name: Text },
    /// Their words are too long.
    BuddyWordsTooLong = "buddy-words-too-long" { length: Count, longest: Count },
    /// To their buddy: what this person has written for them (a quotation).
    BuddyWrote = "buddy-wrote" { name: Text, words: Words },
    /// Buddies stay when somebody leaves a circle; the word that shows them.
    BuddiesStay = "buddies-stay" { mine: Words },

    // Calls: calls.ftl

    /// This person would like somebody to be in touch today. 1 they will write, 2 they cannot now.
    CallToBeInTouch = "call-to-be-in-touch" { name: Text },
    /// This person has been silent for longer than their own rule says; it may mean nothing. 1 they try to reach them, 2 they cannot now.
    CallToLook = "call-to-look" { name: Text },
    /// These are being asked; Kolo tells of an answer, or at this time that there is none; the word that takes it back.
    CallAsking = "call-asking" { names: Names, time: Words, back: Words },
    /// These are asked to look for them, as their rule says; a word of theirs ends it.
    CallAskingToLook = "call-asking-to-look" { names: Names },
    /// This person has not answered yet.
    CallNotAnswered = "call-not-answered" { name: Text },
    /// Nothing more was heard of this person, who was looking for them.
    CallNotHeard = "call-not-heard" { name: Text },
    /// This person cannot now.
    CallCannot = "call-cannot" { name: Text },
    /// The message cannot be read by this person, or did not reach them.
    CallOutOfReach = "call-out-of-reach" { name: Text },
    /// Nobody of those who were asked has answered yet; it goes on.
    CallNobodyYet = "call-nobody-yet" { time: Words },
    /// Nobody has answered, and nobody is asked any more.
    CallNobodyAtAll = "call-nobody-at-all",
    /// Nobody has answered yet; an answer is passed on at once; what else there is.
    CallNobody = "call-nobody",
    /// No contact may be written to now; this one is asked at this time; the word that takes it back.
    CallAllAsleep = "call-all-asleep" { name: Text, time: Words, back: Words },
    /// They have no contact who could be asked; the words that name one.
    CallNobodyToCall = "call-nobody-to-call" { trust: Words },
    /// To who looks for somebody: nothing was heard of them, so others are asked too.
    CallLeadLost = "call-lead-lost" { name: Text },
    /// To who was asked: it is not needed any more, this person says.
    CallTakenBack = "call-taken-back" { name: Text },
    /// To who was asked: this person has written; nothing more is needed.
    CallIsThere = "call-is-there" { name: Text },
    /// To who has reached this person: noted; nobody else is asked.
    CallReachedNoted = "call-reached-noted" { name: Text },
    /// To who was asked too: this person has been reached.
    CallReached = "call-reached" { name: Text },
    /// It is taken back; who had been asked hears so.
    CallIsTakenBack = "call-is-taken-back",
    /// Nobody had heard of it yet, and nobody will.
    CallNotNeeded = "call-not-needed",
    /// These are being told that they are there.
    CallToldThatThere = "call-told-that-there" { names: Names },
    /// This person says that they have been reached; nobody else is asked.
    CallSaysReached = "call-says-reached" { name: Text },
    /// Noted; until this time nobody else is asked.
    CallStillTrying = "call-still-trying" { time: Words },
    /// All right; nothing is needed of them.
    CallCannotNoted = "call-cannot-noted",
    /// Thank you; whom to write to, by name and account; they are told.
    CallIsYours = "call-is-yours" { name: Text, account: Text },
    /// Thank you; 1 reached, 2 still trying, 3 they cannot; without a word others are asked at this time.
    CallYouLook = "call-you-look" { name: Text, account: Text, time: Words },
    /// This person has answered, at this time, and will write.
    CallAnswered = "call-answered" { name: Text, time: Words },
    /// This person has answered, at this time, and is looking for them.
    CallSomebodyLooks = "call-somebody-looks" { name: Text, time: Words },
    /// Somebody is in touch with this person; nothing is needed of them.
    CallSomebodyElse = "call-somebody-else" { name: Text },
    /// Thank you; somebody is looking for this person already; stay near.
    CallYouStay = "call-you-stay" { name: Text },
    /// As the question whether they try to reach this person, to somebody who has been asked before: Kolo still looks for somebody. 1 they try, 2 they cannot now.
    CallStillToLook = "call-still-to-look" { name: Text },
    /// The message to these has not left yet.
    CallNotLeft = "call-not-left" { names: Names },
    /// Behind it: nothing gets through just now; Kolo keeps trying, and tells when it has left.
    CallKeepsTrying = "call-keeps-trying",
    /// The message to this person has left now; without an answer Kolo goes on at this time.
    CallHasLeft = "call-has-left" { name: Text, time: Words },
    /// To who had said that they look, and cannot go on: thanks; others are asked.
    CallGivesUpNoted = "call-gives-up-noted",
    /// To who cannot now: Kolo may ask them again, if nobody else can.
    CallCannotForNow = "call-cannot-for-now",
    /// This person had said that they look, and cannot go on.
    CallCannotGoOn = "call-cannot-go-on" { name: Text },
    /// All who were asked have said that they cannot now; Kolo asks again at this time.
    CallAllCannotYet = "call-all-cannot-yet" { time: Words },
    /// All who were asked have said that they cannot, and Kolo asks nobody any more.
    CallAllCannotAtAll = "call-all-cannot-at-all",
    /// All who could be asked have said that they cannot now.
    CallAllCannot = "call-all-cannot",
    /// Meanwhile: the words that lead to what steadies, and to who else may help.
    CallMeanwhile = "call-meanwhile" { ground: Words, who: Words },
    /// They are heard; these had been asked to look for them, and nobody had reached them; these are told.
    CallWasInVain = "call-was-in-vain" { names: Names },
    /// They are heard; there is nobody to be told.
    CallIsHeard = "call-is-heard",
    /// It is not clear what a number was for: does it mean this person, who would like somebody to be in touch? 1 they will write, 2 they cannot now.
    CallAboutBeingInTouch = "call-about-being-in-touch" { name: Text },
    /// The same for this person, who is silent. 1 they try to reach them, 2 they cannot now.
    CallAboutLooking = "call-about-looking" { name: Text },
    /// The same to who looks for them. 1 still trying, 2 reached, 3 they cannot go on.
    CallAboutYouLook = "call-about-you-look" { name: Text },

    /// The next step should have been taken at this time, and was not; it is taken now.
    CallWasLate = "call-was-late" { time: Words },

    // The chain of a circle: chain.ftl

    /// This circle has no chain; how a facilitator proposes one.
    ChainNone = "chain-none" { example: Words },
    /// Two levels with minutes, as they stand behind the command: "rain 30, storm 10".
    ChainExample = "chain-example",
    /// That is no list of levels; what is needed, and an example.
    ChainUnclear = "chain-unclear" { example: Words, most: Count },
    /// This word means something already, or stands twice.
    ChainLevelTaken = "chain-level-taken" { level: Text },
    /// The circle was asked less than a day ago.
    ChainTooSoon = "chain-too-soon",
    /// These are the levels that everybody would read.
    ChainReadBack = "chain-read-back" { lines: Words },
    /// How to add what is done first.
    ChainAddFirst = "chain-add-first" { example: Words },
    /// Shall each be asked alone? 1 yes, 2 no.
    ChainRight = "chain-right",
    /// Nobody is asked, and nothing has changed.
    ChainDropped = "chain-dropped",
    /// To who proposed it: each is asked; nobody learns who says what; it holds with three; the word that ends it.
    ChainAsked = "chain-asked" { end: Words },
    /// In the circle: these levels are proposed; each is asked alone; nobody reads who says what.
    ChainProposed = "chain-proposed" { lines: Words },
    /// A line: a level, and after how many minutes all are asked.
    ChainLevel = "chain-level" { level: Text, minutes: Count },
    /// The same, with what is done first.
    ChainLevelFirst = "chain-level-first" { level: Text, minutes: Count, first: Text },
    /// To each: what a chain is, what they would be asked to do, who learns what, the words that end it.
    ChainWhether = "chain-whether" { back: Words },
    /// The levels, and: would you answer? 1 yes, 2 no.
    ChainChoice = "chain-choice" { lines: Words },
    /// Between which hours may Kolo write for the chain? 1 the usual ones, 2 any, or others.
    ChainHours = "chain-hours",
    /// Where they are has to be said first, so that the hours are by their clock.
    ChainHoursNeedPlace = "chain-hours-need-place",
    /// They answer now, within these hours; it holds with three; how to raise it and how to end it.
    ChainYesNoted = "chain-yes-noted" { hours: Words, alert: Words, back: Words },
    /// Nobody learns of the no.
    ChainNoNoted = "chain-no-noted",
    /// They had said that they answer; does that still hold? 1 yes, 2 no; it ends after 14 days without an answer.
    ChainStill = "chain-still",
    /// It holds for 90 days more; the words that end it.
    ChainStillNoted = "chain-still-noted" { back: Words },
    /// They are not asked for the chain any more; Kolo tells nobody.
    ChainOut = "chain-out",
    /// In the circle: the chain holds from now on.
    ChainHolds = "chain-holds",
    /// To who answers: fewer than three do, so it does not hold at the moment.
    ChainHoldsNoMore = "chain-holds-no-more",
    /// To who answers: the chain has ended; an alert that is open goes on.
    ChainEnded = "chain-ended",
    /// To who ended it: it has ended, and everybody who had agreed reads so.
    ChainEndNoted = "chain-end-noted",
    /// How it stands: it holds, with these levels, and so many answer.
    ChainHoldsNow = "chain-holds-now" { lines: Words, count: Count },
    /// How it stands: it does not hold at the moment, since fewer than three answer.
    ChainRests = "chain-rests" { lines: Words },
    /// How it stands: these levels are asked about, and hold with three.
    ChainStillAsked = "chain-still-asked" { lines: Words },
    /// They answer themselves; the words that end it.
    ChainYouAnswer = "chain-you-answer" { back: Words },
    /// Among names: those of the circle's chain, with the level.
    ChainPeople = "chain-people" { level: Text },
    /// In place of a name: somebody of the chain who has not answered.
    ChainSomebody = "chain-somebody",
    /// To who is asked: this is of the circle's chain; before what is done first.
    ChainAgreed = "chain-agreed",
    /// To who is asked: this is of the circle's chain; nothing is written down of what is done first.
    ChainNothingAgreed = "chain-nothing-agreed",
    /// Only who answers raises that level; it goes to their own contacts instead.
    ChainNotYours = "chain-not-yours" { chain: Words },
    /// The same, where they have no contacts: whom they could ask.
    ChainNotYoursNobody = "chain-not-yours-nobody" { chain: Words },
    /// That went to those of the chain who answer; the words that call their own contacts, too.
    ChainOpen = "chain-open" { own: Words },
    /// These are asked too from now on, in their turn.
    ChainOwnToo = "chain-own-too" { names: Names },
    /// Nobody has been asked; at this hour nobody of the chain may be written to; when the first is.
    ChainAllAsleep = "chain-all-asleep" { time: Words },
    /// These words raise an alert to the chain of their circle.
    ChainExplained = "chain-explained" { alert: Words },

    // Carrying alerts: carrying.ftl

    /// An alert from this person, raised at this time.
    CarryAlert = "carry-alert" { name: Text, account: Text, time: Words },
    /// The same alert once more: nobody has it now.
    CarryAlertAgain = "carry-alert-again" { name: Text, account: Text, time: Words },
    /// How the person calls it.
    CarryLevel = "carry-level" { level: Text },
    /// The word by which the two know a true alert.
    CarryCode = "carry-code" { code: Text },
    /// This person is forced; they are not to be written to or rung.
    CarryForced = "carry-forced" { name: Text },
    /// This person was forced to end it before, and has raised it anew since.
    CarryForcedBefore = "carry-forced-before" { name: Text },
    /// A time on another day than today.
    CarryWhen = "carry-when" { day: Words, time: Words },
    /// What they wrote (it follows).
    CarryWrote = "carry-wrote",
    /// What they have written since (it follows), and when.
    CarryUpdate = "carry-update" { name: Text, time: Words },
    /// Beside a picture: from whom, and when it came.
    CarryPicture = "carry-picture" { name: Text, time: Words },
    /// Beside a recording: the same.
    CarryRecording = "carry-recording" { name: Text, time: Words },
    /// Beside a film: the same.
    CarryFilm = "carry-film" { name: Text, time: Words },
    /// Beside a file: the same.
    CarryFile = "carry-file" { name: Text, time: Words },
    /// Beside a place: the same.
    CarryPlace = "carry-place" { name: Text, time: Words },
    /// From the homeserver, since Kolo is gone: who has raised an alert, their account, and when; nobody may have it.
    CarryKoloIsGone = "carry-kolo-is-gone" { name: Text, account: Text, time: Words },
    /// They have deleted what stands below.
    CarryDeleted = "carry-deleted" { name: Text },
    /// What the two have agreed (it follows).
    CarryAgreed = "carry-agreed",
    /// Nothing is written down between the two.
    CarryNothingAgreed = "carry-nothing-agreed",
    /// 1 they have it, 2 they cannot.
    CarryChoice = "carry-choice",
    /// It is not clear what a number was for: do they mean this alert? 1 they have it, 2 they cannot.
    CarryAbout = "carry-about" { name: Text },
    /// The same to who leads. 1 they are with it, 2 they cannot go on.
    CarryAboutYouLead = "carry-about-you-lead" { name: Text },
    /// They lead from now on; the words for it; without one by this time they are asked.
    CarryYouLead = "carry-you-lead" { name: Text, acting: Words, done: Words, hand: Words, time: Words },
    /// They have answered too; this person leads, and they stay near.
    CarryOtherLeads = "carry-other-leads" { lead: Text },
    /// Somebody has it and leads; they stay near, and may say that they have it too. 1 they have it too, 2 they cannot.
    CarrySomebodyLeads = "carry-somebody-leads" { lead: Text, name: Text },
    /// Noted; without a word by this time they are asked.
    CarryActingNoted = "carry-acting-noted" { time: Words },
    /// Noted and passed on.
    CarryNoted = "carry-noted",
    /// They say that it is done; the alert waits for the word of this person. The word if it is not over.
    CarryDoneNoted = "carry-done-noted" { name: Text, acting: Words },
    /// All right; they may be asked again.
    CarryCannotNoted = "carry-cannot-noted",
    /// Thanks for having carried it; others are turned to.
    CarryGivesUpNoted = "carry-gives-up-noted",
    /// Are they still with it? 1 yes, 2 they cannot go on; without a word by this time others are turned to.
    CarryStill = "carry-still" { name: Text, time: Words },
    /// Nothing was heard of them, and others are turned to. 1 if they are with it still.
    CarryLeadLost = "carry-lead-lost" { name: Text },
    /// Nobody else has answered, so that it cannot be handed on. 2 if they cannot go on.
    CarryNobodyToHand = "carry-nobody-to-hand",
    /// It can be handed to these, by this word and a name.
    CarryHandToWhom = "carry-hand-to-whom" { names: Names, hand: Words },
    /// Nobody has taken it for three days; nobody is asked any more, but 1 is heard still.
    CarryNobodyAskedMore = "carry-nobody-asked-more" { name: Text },
    /// All clear from this person, at this time; thanks, and be kind to yourself.
    CarryAllClear = "carry-all-clear" { name: Text, time: Words },
    /// All clear: there was no danger; that happens.
    CarryFalseAlarm = "carry-false-alarm" { name: Text, time: Words },
    /// After the word that says that they are forced, this person has written the one that ends it; to be
    /// believed only once they have been spoken with.
    CarryClearAfterForce = "carry-clear-after-force" { name: Text, time: Words },
    /// It was said to be done, and the word of this person has not come for a day.
    CarryNeverEnded = "carry-never-ended" { name: Text },
    /// All about this person is erased, by "forget me"; that was no all clear.
    CarryForgotten = "carry-forgotten" { name: Text },
    /// What this room is; who is not in it; the word that keeps a line.
    CarryRoom = "carry-room" { name: Text, log: Words },
    /// This person has answered too.
    CarryCame = "carry-came" { name: Text },
    /// This person leads now.
    CarryLeads = "carry-leads" { name: Text },
    /// This person is acting.
    CarryIsActing = "carry-is-acting" { name: Text },
    /// This person says that it is done; the alert waits for its own word.
    CarryIsDone = "carry-is-done" { name: Text },
    /// Nothing more was heard of this person, who led; others are turned to.
    CarryNotHeard = "carry-not-heard" { name: Text },
    /// What has happened so far (it follows).
    CarryLog = "carry-log",
    /// The line is kept.
    CarryLogged = "carry-logged",
    /// It is over; the room is there for a day still.
    CarryRoomEnds = "carry-room-ends",
    /// The message is with the server for these; no human has answered.
    CarryWithServer = "carry-with-server" { names: Names },
    /// The message is with the server for these.
    CarryWithServerToo = "carry-with-server-too" { names: Names },
    /// The message for these has not left; Kolo keeps trying.
    CarryNotWithServer = "carry-not-with-server" { names: Names },
    /// This person has it.
    CarryHasIt = "carry-has-it" { name: Text, time: Words },
    /// This person has answered too; another leads.
    CarryHasItToo = "carry-has-it-too" { name: Text, time: Words, lead: Text },
    /// This person is acting.
    CarryActs = "carry-acts" { name: Text, time: Words },
    /// This person says that it is done; the alert waits for their own word.
    CarryDone = "carry-done" { name: Text, time: Words },
    /// No human has it; they are asked again at this time.
    CarryNobodyYet = "carry-nobody-yet" { time: Words },
    /// Nobody has taken it for three days; nobody is asked any more, but a word begins it anew.
    CarryNobodyAtAll = "carry-nobody-at-all",
    /// There is nobody any more who could be asked.
    CarryNobodyLeft = "carry-nobody-left",
    /// At this hour nobody may be written to; who is asked when, and whom they could ring themselves.
    CarryAllAsleep = "carry-all-asleep" { name: Text, time: Words, names: Names },
    /// Nothing new; their own word ends it.
    CarryProbe = "carry-probe",
    /// Kolo stops, a day after it was said to be done; all read that their own word never came.
    CarryNeverEndedByYou = "carry-never-ended-by-you",
    /// How the alert of this time stands (it follows).
    CarryStands = "carry-stands" { time: Words },
    /// They have not been asked.
    CarryStandsUnasked = "carry-stands-unasked" { name: Text },
    /// The message has not left.
    CarryStandsQueued = "carry-stands-queued" { name: Text },
    /// The message is with the server, and they have not answered.
    CarryStandsWithServer = "carry-stands-with-server" { name: Text },
    /// They have said that they cannot.
    CarryStandsCannot = "carry-stands-cannot" { name: Text },
    /// They cannot read the message now.
    CarryStandsAway = "carry-stands-away" { name: Text },
    /// They have answered that they have it too.
    CarryStandsAnswered = "carry-stands-answered" { name: Text, time: Words },
    /// They have answered, and lead.
    CarryStandsLeads = "carry-stands-leads" { name: Text, time: Words },
    /// They are acting.
    CarryStandsActing = "carry-stands-acting" { name: Text, time: Words },
    /// They are acting, and lead.
    CarryStandsLeadsActing = "carry-stands-leads-acting" { name: Text, time: Words },
    /// They say that it is done.
    CarryStandsDone = "carry-stands-done" { name: Text, time: Words },
    /// They had answered, and are asked again.
    CarryStandsSilent = "carry-stands-silent" { name: Text },
    /// They are not called any more.
    CarryStandsGone = "carry-stands-gone" { name: Text },
    // Rules about silence: absence.ftl

    /// Silence means nothing without a rule; by when should Kolo have heard from them each day?
    AbsenceBy = "absence-by",
    /// When are they asked, if not? 1 at the same time.
    AbsenceAgain = "absence-again",
    /// When is somebody asked to look for them, if there is still nothing?
    AbsenceTell = "absence-tell",
    /// The times must follow each other; by when, once more?
    AbsenceOrder = "absence-order",
    /// One time is needed, such as 20:00; or pass.
    AbsenceTimeUnclear = "absence-time-unclear",
    /// One of those who could be asked.
    AbsenceContact = "absence-contact" { number: Count, name: Text },
    /// Whom to ask first? (ready)
    AbsenceWhom = "absence-whom" { list: Words },
    /// A rule needs somebody who would look; the words that name one.
    AbsenceNeedsContact = "absence-needs-contact" { trust: Words },
    /// The whole rule: on which days (ready), from when a word counts, and what happens when.
    AbsenceReadBack = "absence-read-back" { days: Words, from: Words, by: Words, again: Words, tell: Words, place: Words, name: Text },
    /// The same, where nobody is named: all contacts are asked.
    AbsenceReadBackNobody = "absence-read-back-nobody" { days: Words, from: Words, by: Words, again: Words, tell: Words, place: Words },
    /// There is nobody now who could be asked to look.
    AbsenceNobodyToAsk = "absence-nobody-to-ask",
    /// Every day, at the beginning of a sentence.
    AbsenceEveryDay = "absence-every-day",
    /// Monday to Friday, at the beginning of a sentence.
    AbsenceWeekdays = "absence-weekdays",
    /// At that hour this person may not be written to; their hours (ready).
    AbsenceThin = "absence-thin" { name: Text, hours: Words },
    /// Is that right? 1 yes, 2 Monday to Friday only, 3 change it.
    AbsenceRight = "absence-right",
    /// Is that right? 1 yes, 3 change it.
    AbsenceRightWeekdays = "absence-right-weekdays",
    /// A word can protect it, so that it ends only with that; which? 1 none.
    AbsenceWord = "absence-word",
    /// The word needs three letters or more.
    AbsenceWordShort = "absence-word-short",
    /// The same word once more, so that it is sure.
    AbsenceWordAgain = "absence-word-again",
    /// These were two different words; once more, which? 1 none.
    AbsenceWordDiffers = "absence-word-differs",
    /// This person is asked at this time, when they wake; the rule holds when they agree.
    AbsenceAsksContactLater = "absence-asks-contact-later" { name: Text, time: Words },
    /// This person is asked; the rule holds when they agree.
    AbsenceAsksContact = "absence-asks-contact" { name: Text },
    /// The messages with the word are better deleted now.
    AbsenceDeleteWord = "absence-delete-word",
    /// To who is named: what the rule says, and what is asked of them. 1 yes, 2 no.
    AbsenceBeNamed = "absence-be-named" { name: Text, by: Words, tell: Words },
    /// To who is named: that is passed on.
    AbsenceAgreedNoted = "absence-agreed-noted" { name: Text },
    /// To who is named and said no: that is passed on; they stay a contact.
    AbsenceDeclinedNoted = "absence-declined-noted" { name: Text },
    /// This person does not agree, so the rule does not hold; the words that make another.
    AbsenceDeclined = "absence-declined" { name: Text, again: Words },
    /// This person has not agreed, so the rule does not hold; the words that make another.
    AbsenceNotAgreed = "absence-not-agreed" { name: Text, again: Words },
    /// This person agrees; the rule holds from this day on; the words that show it.
    AbsenceHolds = "absence-holds" { name: Text, day: Words, again: Words },
    /// It waits for the yes of this person; the words that end it.
    AbsenceWaits = "absence-waits" { name: Text, end: Words },
    /// It holds, next on this day; the words that end it.
    AbsenceStands = "absence-stands" { day: Words, end: Words },
    /// Nothing of it is kept; silence means nothing.
    AbsenceDropped = "absence-dropped",
    /// There is no rule; the words that make one.
    AbsenceNone = "absence-none" { again: Words },
    /// Which word ends it?
    AbsenceWhichWord = "absence-which-word",
    /// It is not that word; the rule stays.
    AbsenceWrongWord = "absence-wrong-word",
    /// Three wrong words; none is heard before this day and time.
    AbsenceLocked = "absence-locked" { day: Words, time: Words },
    /// It has ended; silence means nothing now.
    AbsenceEnded = "absence-ended",
    /// To who was named: nobody watches over the silence of this person any more.
    AbsenceEndedFor = "absence-ended-for" { name: Text },
    /// This person, whom the rule names, is no contact any more; it asks the others.
    AbsenceContactGone = "absence-contact-gone" { name: Text },
    /// The same, and there are no others.
    AbsenceNobodyLeft = "absence-nobody-left" { name: Text },
    /// Are they there? A word is enough; at this time the rule goes on.
    AbsenceProbe = "absence-probe" { time: Words },
    /// They are heard; nobody is asked.
    AbsenceHeard = "absence-heard",
    /// Kolo was not watching from then to then; it asks first; at this time the rule goes on.
    AbsenceWasAway = "absence-was-away" { from: Words, to: Words, until: Words },
    /// To who is named: the same, for this person; the times are by their own clock.
    AbsenceWasAwayFor = "absence-was-away-for" { name: Text, from: Words, to: Words, until: Words },
    /// The same, read hours later.
    AbsenceWasAwayEarlier = "absence-was-away-earlier" { name: Text, from: Words, to: Words },
    /// The question whether they are there could not leave from then to then; at this time the rule goes on.
    AbsenceWasCutOff = "absence-was-cut-off" { from: Words, to: Words, until: Words },
    /// To who is named: the same, for this person; the times are by their own clock.
    AbsenceWasCutOffFor = "absence-was-cut-off-for" { name: Text, from: Words, to: Words, until: Words },
    /// What they wrote could not be read; one word is asked for; Kolo waits until then.
    AbsenceUnread = "absence-unread" { time: Words },
    /// They reacted, which Kolo cannot read; one word is asked for; Kolo waits until then.
    AbsenceReacted = "absence-reacted" { time: Words },
    /// The rule rests as well, until this day.
    AbsenceRests = "absence-rests" { day: Words },
    /// The rule goes on, since a word protects it.
    AbsenceStaysOn = "absence-stays-on",
    // If Kolo is the one that fails: watching.ftl

    /// To who is named, from the homeserver, since Kolo is gone: at this time the rule of this person ended, and they could not be asked.
    AbsenceKoloIsGone = "absence-kolo-is-gone" { name: Text, time: Words },
    /// To a room of the operator's, every hour: Kolo watches.
    StillWatching = "still-watching",

    // Alerts as people raise and end them: raising.ftl

    /// Whom the alert goes to, in how many seconds; the word that stops it.
    RaiseGoing = "raise-going" { names: Names, seconds: Count, cancel: Words },
    /// Behind it, while a question takes any words: if it was an answer, the word that stops it, and then other words first.
    RaiseOrAnswer = "raise-or-answer" { cancel: Words },
    /// The alert is on its way to these; what they write here goes to those who answer; the words that end it, and that let nothing more be shown.
    RaiseGoes = "raise-goes" { names: Names, end: Words, quiet: Words },
    /// The same, where their safe word ends it.
    RaiseGoesWord = "raise-goes-word" { names: Names, quiet: Words },
    /// Nobody can be called; what to do now; the words that name somebody for another time.
    RaiseNobody = "raise-nobody" { trust: Words },
    /// It goes out with these words at the same time; the word that stops it.
    RaiseNoted = "raise-noted" { cancel: Words },
    /// Stopped; nobody was called.
    RaiseStopped = "raise-stopped",
    /// Ended; everybody who had heard of it is told that they are safe.
    RaiseEnded = "raise-ended",
    /// Ended; everybody who had heard of it is told that there was no danger.
    RaiseEndedFalse = "raise-ended-false",
    /// No alert of theirs is open.
    RaiseNoneOpen = "raise-none-open",
    /// It has gone out already; the words that end it, and that say that there was no danger.
    RaiseHasGone = "raise-has-gone" { end: Words, false_alarm: Words },
    /// The same, where their safe word ends it.
    RaiseHasGoneWord = "raise-has-gone-word",
    /// Only their safe word ends it.
    RaiseNeedsWord = "raise-needs-word",
    /// It is not that word; the alert goes on.
    RaiseWrongWord = "raise-wrong-word",
    /// Passed on; it ends only with these words alone.
    RaisePassedOn = "raise-passed-on" { end: Words },
    /// Passed on; only their safe word ends it.
    RaisePassedOnWord = "raise-passed-on-word",
    /// That went to those who answer their alert, and not to what was asked, which waits until it is over.
    RaiseQuestionWaits = "raise-question-waits",
    /// As long as an alert can be seen, nobody is taken off their contacts.
    RaiseContactsStay = "raise-contacts-stay",
    /// As long as an alert can be seen, no safe word is chosen or changed.
    RaiseSafeWordLater = "raise-safe-word-later",
    /// Nothing more of it is shown; it goes on; the words that show it again.
    RaiseQuiet = "raise-quiet" { loud: Words },
    /// They read again how it goes on.
    RaiseLoud = "raise-loud",
    /// What the word for an alert does: to whom it goes, and in how many seconds.
    RaiseExplained = "raise-explained" { alert: Words, names: Names, seconds: Count },
    /// An alert waits so many seconds from now on.
    RaiseGrace = "raise-grace" { seconds: Count },
    /// An alert goes out at once from now on, and nothing stops it.
    RaiseNoGrace = "raise-no-grace",
    /// It waits so many seconds now; 0 to 60 can be chosen, with words such as these.
    RaiseGraceWhich = "raise-grace-which" { seconds: Count, example: Words },
    /// An alert is open; if they are forgotten, nobody can be called for them; the word once more, if they want that.
    RaiseForget = "raise-forget" { forget: Words },
    /// The file is not encrypted, so it goes to nobody; how it could be sent.
    RaiseNotSealed = "raise-not-sealed",
    /// The same, and the words with it go with the alert.
    RaiseNotSealedWords = "raise-not-sealed-words",
    /// So many pictures, recordings and files go with an alert, and this one does not; words do.
    RaiseNoMore = "raise-no-more" { most: Count },
    /// What a safe word is for; which shall it be? 1 none.
    SafeWordAsk = "safe-word-ask",
    /// Their safe word of now first.
    SafeWordCurrent = "safe-word-current",
    /// It is not that word; nothing has changed.
    SafeWordNotIt = "safe-word-not-it",
    /// It needs three letters or more; or 1 for none.
    SafeWordShort = "safe-word-short",
    /// That is a word that means something already; another, or 1 for none.
    SafeWordTaken = "safe-word-taken",
    /// The same word once more.
    SafeWordAgain = "safe-word-again",
    /// These were two different words; which? 1 none.
    SafeWordDiffers = "safe-word-differs",
    /// A second word, for when they are forced: what it does; which? 1 none.
    SafeWordForced = "safe-word-forced",
    /// It is too much like the first; another, or 1 for none.
    SafeWordTooNear = "safe-word-too-near",
    /// It is kept; the messages with it are better deleted now.
    SafeWordSet = "safe-word-set",
    /// Nothing has changed.
    SafeWordUnchanged = "safe-word-unchanged",
    /// There is none; these words end an alert.
    SafeWordNone = "safe-word-none" { end: Words },

    // Levels of one's own.

    /// They have set none: what an alert does then, and the word that sets one.
    LevelsNone = "levels-none" { set: Words },
    /// Below their levels: the words that set or change one, and erase one.
    LevelsHow = "levels-how" { set: Words, erase: Words },
    /// One level: whom it asks, how long the first rest is, how long it goes on.
    LevelShown = "level-shown" { name: Text, ladder: Words, rest: Words, lasts: Words },
    /// In place of a ladder: those who are asked as always.
    LevelAsAlways = "level-as-always",
    /// What goes out with it (it follows).
    LevelSays = "level-says",
    /// In a ladder: everybody. It is read as the same.
    LevelAll = "level-all",
    /// A step of a ladder: who, and how long. It is read as the same.
    LevelStep = "level-step" { who: Words, length: Words },
    /// A length in a step, in digits. It is read as the same.
    LevelMinutes = "level-minutes" { minutes: Count },
    /// The same with how often, from two on. It is read as the same.
    LevelStepOften = "level-step-often" { step: Words, times: Count },
    /// Thin: raised between these hours, nobody is asked at once.
    LevelThinHours = "level-thin-hours" { hours: Words },
    /// Thin: in the first minutes only this one is asked.
    LevelThinOne = "level-thin-one" { names: Names, minutes: Count },
    /// Thin: so long it takes until everybody has been asked.
    LevelThinLate = "level-thin-late" { length: Words },
    /// These are never asked.
    LevelThinNever = "level-thin-never" { names: Names },
    /// That is no name for a level: how long it may be, and what works.
    LevelNameUnclear = "level-name-unclear" { most: Count, words: Count, example: Words },
    /// There are as many as there can be.
    LevelTooMany = "level-too-many" { most: Count },
    /// Which level? A number, or a name of one's own.
    LevelWhich = "level-which" { list: Words },
    /// Who is asked, how long, how often? 1 as always.
    LevelLadder = "level-ladder" { name: Text, example: Words },
    /// This part was not understood: who there is, and what works.
    LevelLadderUnclear = "level-ladder-unclear" { part: Text, names: Names, example: Words },
    /// How long, how often and how many steps are possible.
    LevelLadderBounds = "level-ladder-bounds" { most: Count, times: Count, steps: Count },
    /// These stand on no step. 1 all are asked at last, 2 they are left out.
    LevelLeftOut = "level-left-out" { names: Names },
    /// How long is the first rest? 1 as always.
    LevelRest = "level-rest" { most: Count },
    /// The same, since that was no such length.
    LevelRestUnclear = "level-rest-unclear" { most: Count },
    /// How long does it go on? 1 as always.
    LevelLasts = "level-lasts" { most: Count },
    /// The same, since that was no such length.
    LevelLastsUnclear = "level-lasts-unclear" { most: Count },
    /// Which words go out with it? 1 none.
    LevelMessage = "level-message" { most: Count },
    /// They are too long.
    LevelMessageTooLong = "level-message-too-long" { length: Count, most: Count },
    /// Is it right? 1 yes, 2 change.
    LevelRight = "level-right",
    /// It holds; what raises an alert of it.
    LevelHolds = "level-holds" { example: Words },
    /// Nothing has changed.
    LevelDropped = "level-dropped",
    /// There is no such level; these there are.
    LevelNotThere = "level-not-there" { name: Text, names: List },
    /// It is erased; an alert of that name does as always.
    LevelErased = "level-erased" { name: Text },
    /// While an alert is open, they stay as they are.
    LevelsStay = "levels-stay",
    /// To a contact: what was prepared to be said with such an alert (it follows).
    CarryLevelSays = "carry-level-says",

    // The sealed card.

    /// A kind of entry: lawyer.
    CardLawyer = "card-lawyer",
    /// A kind of entry: medical.
    CardMedical = "card-medical",
    /// A kind of entry: plan.
    CardPlan = "card-plan",
    /// A kind of entry: proof of life.
    CardProof = "card-proof",
    /// A kind of entry: who must not be told.
    CardNotTold = "card-not-told",
    /// A kind of entry: something else.
    CardOther = "card-other",
    /// The card is empty; what it is.
    CardEmpty = "card-empty",
    /// The entries follow.
    CardHead = "card-head",
    /// It is erased when they are safe, by their own word.
    CardErasedWhenSafe = "card-erased-when-safe",
    /// It stays then.
    CardStaysWhenSafe = "card-stays-when-safe",
    /// The kinds, with their numbers.
    CardKinds = "card-kinds",
    /// What can be done, with numbers: add, read, change, erase one, erase all, erase when safe or not, done.
    CardMenu = "card-menu",
    /// An entry in the list.
    CardEntry = "card-entry" { number: Count, kind: Words, text: Text, opens: Words },
    /// It opens to everybody who is asked.
    CardOpensWithAlert = "card-opens-with-alert",
    /// It opens to whoever has answered.
    CardOpensAnswered = "card-opens-answered",
    /// It opens after so long to everybody who was asked.
    CardOpensAfter = "card-opens-after" { length: Words },
    /// And from this level on only.
    CardOpensFrom = "card-opens-from" { opens: Words, level: Text },
    /// To whom it was opened (a list follows).
    CardOpenedHead = "card-opened-head",
    /// This kind of entry was opened to this one then: it is with the server.
    CardOpened = "card-opened" { name: Text, kind: Words, when: Words },
    /// It is on its way since then.
    CardOpening = "card-opening" { name: Text, kind: Words, when: Words },
    /// While an alert is open, the card is neither shown nor changed.
    CardLater = "card-later",
    /// The safe word was written too long ago: `card` begins anew.
    CardLocked = "card-locked",
    /// It is closed again; to delete the messages.
    CardDone = "card-done",
    /// No more entries fit.
    CardFull = "card-full" { most: Count },
    /// Which entry do they want to read?
    CardWhichRead = "card-which-read",
    /// Which do they want to change?
    CardWhichChange = "card-which-change",
    /// Which is to be erased?
    CardWhichErase = "card-which-erase",
    /// Are all to be erased? 1 yes, 2 no.
    CardEraseAll = "card-erase-all",
    /// All are erased.
    CardErased = "card-erased",
    /// One is erased.
    CardEntryErased = "card-entry-erased",
    /// No entry has this number.
    CardNoSuchEntry = "card-no-such-entry",
    /// It is kept.
    CardKept = "card-kept",
    /// What shall stand there?
    CardText = "card-text" { kind: Words, most: Count },
    /// The same for an entry that is there; skip leaves it.
    CardTextAnew = "card-text-anew" { kind: Words, most: Count },
    /// Which question can only they answer?
    CardQuestion = "card-question" { most: Count },
    /// Who must not be told?
    CardWhoNot = "card-who-not" { most: Count },
    /// What would only they answer?
    CardAnswer = "card-answer" { most: Count },
    /// It is too long.
    CardTextTooLong = "card-text-too-long" { length: Count, most: Count },
    /// When does it open? 1 to whoever has answered, 2 with the alert, 3 after a time.
    CardWhen = "card-when",
    /// After how long?
    CardAfter = "card-after",
    /// From which level on? 1 all, and the others.
    CardFrom = "card-from" { list: Words },
    /// To a contact: an entry (it follows).
    CardOpens = "card-opens" { name: Text, kind: Words },
    /// To a contact: who must not be told (it follows).
    CardOpensNotTold = "card-opens-not-told" { name: Text },
    /// To a contact: a question that shows that it is they (it follows).
    CardOpensProof = "card-opens-proof" { name: Text },
    /// What only they would answer (it follows).
    CardOpensAnswer = "card-opens-answer",

    // Journeys: journeys.ftl

    /// Somebody was asked to look; only their safe word ends that.
    AbsenceNeedsSafeWord = "absence-needs-safe-word",
    /// Behind "journey": where to.
    JourneyTo = "journey-to" { to: Text },
    /// A journey holds until this day and time, by this clock; when a contact is asked to look, when an alert is raised; who is called.
    JourneyHolds = "journey-holds" { to: Words, day: Words, time: Words, place: Words, check: Words, alert: Words, names: Names },
    /// One place on the way, with its number and its time.
    JourneyWaypoint = "journey-waypoint" { number: Count, name: Text, time: Words },
    /// The places on the way, and the word for them.
    JourneyOnTheWay = "journey-on-the-way" { there: Words, list: List },
    /// The words that end it, give it more time, or drop it.
    JourneyHowEnds = "journey-how-ends" { arrived: Words, extend: Words, cancel: Words },
    /// The same, where only their safe word does.
    JourneyHowEndsWord = "journey-how-ends-word" { arrived: Words, extend: Words },
    /// A journey needs somebody to call; the words that name somebody.
    JourneyNeedsContact = "journey-needs-contact" { trust: Words },
    /// A journey needs their time zone; the words before a place.
    JourneyNeedsZone = "journey-needs-zone" { here: Words },
    /// It has no time that could be read; what works.
    JourneyUnclear = "journey-unclear" { journey: Words },
    /// A journey takes between five minutes and fourteen days from now.
    JourneyBounds = "journey-bounds",
    /// A place on the way comes before the end; ten at most.
    JourneyWaypointBounds = "journey-waypoint-bounds",
    /// One journey at a time; the words that end this one, and give it more time.
    JourneyOneAtATime = "journey-one-at-a-time" { cancel: Words, extend: Words },
    /// None is under way; the word that begins one.
    JourneyNone = "journey-none" { journey: Words },
    /// It is over, and nobody is asked.
    JourneyEnded = "journey-ended",
    /// It has more time, until then.
    JourneyExtended = "journey-extended" { time: Words },
    /// It needs a length or a time.
    JourneyExtendWhich = "journey-extend-which" { extend: Words },
    /// Only their safe word ends it or gives it more time.
    JourneyNeedsWord = "journey-needs-word",
    /// It is not that word; it goes on.
    JourneyWrongWord = "journey-wrong-word",
    /// It goes on; the word that ends it stands alone.
    JourneyGoesOn = "journey-goes-on" { arrived: Words },
    /// A place on the way is passed; until when the journey goes.
    JourneyPassed = "journey-passed" { name: Text, time: Words },
    /// Nothing is asked and nothing raised before this time.
    JourneyOff = "journey-off-until" { time: Words },
    /// The same, and what was due before moves to then.
    JourneyOffMoved = "journey-off-moved" { time: Words },
    /// It needs a time.
    JourneyOffWhich = "journey-off-which" { off: Words },
    /// What contacts may read is kept.
    JourneyNoted = "journey-noted",
    /// Nothing of it is kept.
    JourneyNoNote = "journey-no-note",
    /// How many minutes before the end they are reminded, how long a word is waited for, and how long after a contact was asked.
    JourneyPace = "journey-pace" { nudge: Count, wait: Count, check: Count },
    /// The same, from the next journey on, since a safe word protects this one.
    JourneyPaceLater = "journey-pace-later" { nudge: Count, wait: Count, check: Count },
    /// Between which minutes it lies, with an example.
    JourneyPaceBounds = "journey-pace-bounds" { from: Count, to: Count, example: Words },
    /// It is under way: if they are forgotten nobody can be called; the words once more.
    JourneyForget = "journey-forget" { forget: Words },
    /// It ends soon.
    JourneyNudge = "journey-nudges" { to: Words, time: Words, arrived: Words, extend: Words },
    /// The same, where only their safe word ends it.
    JourneyNudgeWord = "journey-nudges-word" { to: Words, time: Words },
    /// Its time has come: are they there? When a contact is asked.
    JourneyProbe = "journey-probe" { to: Words, arrived: Words, extend: Words, time: Words },
    /// The same, where only their safe word ends it.
    JourneyProbeWord = "journey-probe-word" { to: Words, time: Words },
    /// Are they at this place? The word or its number; when a contact is asked.
    JourneyProbeWaypoint = "journey-probe-waypoint" { name: Text, there: Words, number: Count, time: Words },
    /// Kolo was away over the time, and asks first.
    JourneyWasAway = "journey-was-away" { from: Words, to: Words, until: Words, arrived: Words },
    /// The same, where only their safe word ends it.
    JourneyWasAwayWord = "journey-was-away-word" { from: Words, to: Words, until: Words },
    /// This contact is asked to look; when an alert is raised.
    JourneyAsked = "journey-asked" { name: Text, time: Words },
    /// This contact is asked to look; nothing is raised for a place on the way.
    JourneyAskedGently = "journey-asked-gently" { name: Text },
    /// Nobody is awake to look; when an alert is raised.
    JourneyNobodyAwakeYet = "journey-nobody-awake-yet" { time: Words },
    /// Nobody is awake to look; nothing is raised for a place on the way.
    JourneyNobodyAwake = "journey-nobody-awake",
    /// This contact says that they look.
    JourneyLooks = "journey-looks" { name: Text },
    /// This contact says that they cannot.
    JourneyCannot = "journey-cannot" { name: Text },
    /// This contact says that they are well; until when their own word is waited for.
    JourneySaidWell = "journey-said-well" { name: Text, time: Words },
    /// It is overdue since then, and is an alert to these; the word that ends it.
    JourneyRaised = "journey-raised" { to: Words, time: Words, names: Names, end: Words },
    /// The same, where only their safe word ends it.
    JourneyRaisedWord = "journey-raised-word" { to: Words, time: Words, names: Names },
    /// It is overdue, and those who answer the alert that is open read so.
    JourneyRaisedToo = "journey-raised-too" { to: Words, time: Words },
    /// It is overdue, and there is nobody to call; the words that name somebody.
    JourneyNobody = "journey-nobody" { trust: Words },
    /// To a contact: no word came from a journey; would they look? 1 I look, 2 I cannot, 3 they are well.
    JourneyCheck = "journey-check-asks" { name: Text, account: Text, to: Words, time: Words },
    /// The same, for a place on the way.
    JourneyCheckWaypoint = "journey-check-waypoint" { name: Text, account: Text, place: Text, to: Words, time: Words },
    /// The same, to who knows that the person is forced: nothing to be done but what was agreed.
    JourneyCheckForced = "journey-check-forced" { name: Text, to: Words, time: Words },
    /// Thanks; what to write when they know more, and when an alert is raised.
    JourneyLooksNoted = "journey-looks-noted" { name: Text, time: Words },
    /// Noted.
    JourneyAnswerNoted = "journey-answer-noted",
    /// Passed on; until when the person's own word is waited for.
    JourneyWellNoted = "journey-well-noted" { name: Text, time: Words },
    /// The person has written; nobody needs to look any more.
    JourneyCheckOver = "journey-check-over" { name: Text },
    /// The person is forgotten, which is no word that they are well.
    JourneyForgotten = "journey-forgotten" { name: Text },
    /// To a contact: Kolo was away over the time, and asks the person first.
    JourneyWasAwayFor = "journey-was-away-for" { name: Text, from: Words, to: Words },
    /// Lies ready with the homeserver: Kolo is gone, and a journey was to end then.
    JourneyKoloIsGone = "journey-kolo-is-gone" { name: Text, to: Words, time: Words },
    /// In an alert: Kolo has raised it, since no word came from a journey.
    CarryJourney = "carry-journey" { to: Words, time: Words },
    /// In an alert: they are on a journey.
    CarryJourneyUnderWay = "carry-journey-under-way" { to: Words, time: Words },
    /// Before what they wrote for it beforehand.
    CarryJourneyNote = "carry-journey-note",
    /// Before what is new about the journey of somebody whose alert is open.
    CarryJourneyOf = "carry-journey-of" { name: Text },

    // Drills of an alert, and what comes after one: alert-drills.ftl

    /// To who is asked in a drill: whose, nobody is in danger, 1 I have it, 2 I cannot.
    AlertDrillAsks = "alert-drill-asks" { name: Text, account: Text, time: Words, stop: Words },
    /// The same once more: nobody has it yet.
    AlertDrillAsksAgain = "alert-drill-asks-again" { name: Text, account: Text, time: Words, stop: Words },
    /// The drill is over; from here on everything is real again.
    AlertDrillOver = "alert-drill-over" { name: Text },
    /// The drill is over, and what follows is a real alert.
    AlertDrillOverReal = "alert-drill-over-real" { name: Text },
    /// To a contact, before it: a drill comes; what to do then; which word ends it.
    AlertDrillComes = "alert-drill-comes" { name: Text, stop: Words },
    /// The drill that was announced does not come.
    AlertDrillOff = "alert-drill-off" { name: Text },
    /// Which drills may come to them? 1 all, 2 announced ones, 3 none.
    AlertDrillMay = "alert-drill-may" { name: Text },
    /// All may; the word that changes it.
    AlertDrillMayAny = "alert-drill-may-any" { mine: Words },
    /// Only announced ones.
    AlertDrillMayAnnounced = "alert-drill-may-announced" { mine: Words },
    /// None.
    AlertDrillMayNever = "alert-drill-may-never" { mine: Words },
    /// They are nobody's contact.
    AlertDrillNoneToAnswer = "alert-drill-none-to-answer",
    /// After a drill, to who took part: was it clear what to do? 1 yes, 2 not quite, 3 skip.
    AlertDrillClear = "alert-drill-clear" { name: Text },
    /// That is all; thank you.
    AlertDrillThanks = "alert-drill-thanks",
    /// To the person: how does it come? 1 announced, 2 not, 3 not at all.
    AlertDrillHow = "alert-drill-how",
    /// That is no time within two days; such as this.
    AlertDrillWhen = "alert-drill-when" { example: Words },
    /// Nobody is their contact, so there is nothing to practise.
    AlertDrillNoContacts = "alert-drill-no-contacts" { trust: Words },
    /// Nobody takes part.
    AlertDrillNobody = "alert-drill-nobody",
    /// Nobody has agreed yet to drills that are not announced.
    AlertDrillNobodyYet = "alert-drill-nobody-yet" { drill: Words },
    /// It comes at this time, so many take part, and they read that it comes.
    AlertDrillAnnounced = "alert-drill-announced" { count: Count, time: Words, off: Words },
    /// It comes at this time, so many take part, and they do not read that it comes.
    AlertDrillPlanned = "alert-drill-planned" { count: Count, time: Words, off: Words },
    /// No drill, then.
    AlertDrillNone = "alert-drill-none",
    /// It cannot be held just now.
    AlertDrillNotNow = "alert-drill-not-now" { drill: Words },
    /// Nobody who takes part may be written to before this time.
    AlertDrillAllAsleep = "alert-drill-all-asleep" { time: Words, drill: Words },
    /// Kolo was away at its time.
    AlertDrillMissed = "alert-drill-missed" { drill: Words },
    /// It begins, with so many; which word ends it.
    AlertDrillBegins = "alert-drill-begins" { count: Count, stop: Words },
    /// It is over; how long it took for each.
    AlertDrillIsOver = "alert-drill-is-over" { report: Words },
    /// It is over, since a real alert follows.
    AlertDrillIsOverReal = "alert-drill-is-over-real",
    /// In the report: asked at this time.
    AlertDrillAsked = "alert-drill-asked" { name: Text, time: Words },
    /// Not asked: outside their hours.
    AlertDrillWasAsleep = "alert-drill-was-asleep" { name: Text },
    /// Not asked.
    AlertDrillUnasked = "alert-drill-unasked" { name: Text },
    /// With the server after so long.
    AlertDrillWithServer = "alert-drill-with-server" { span: Words },
    /// Answered after so long.
    AlertDrillAnswered = "alert-drill-answered" { span: Words },
    /// Acting after so long.
    AlertDrillActed = "alert-drill-acted" { span: Words },
    /// Could not read the message.
    AlertDrillUnread = "alert-drill-unread",
    /// So many minutes.
    AlertDrillSpan = "alert-drill-span" { minutes: Count },
    /// Less than a minute.
    AlertDrillSpanShort = "alert-drill-span-short",
    /// Did it reach whom it should first? 1 yes, 2 not quite, 3 skip.
    AlertDrillReach = "alert-drill-reach",
    /// What would they change? 1 who is called, 2 what is agreed, 3 nothing, 4 skip.
    AlertDrillChange = "alert-drill-change",
    /// Shall the times be kept for seven days? 1 yes, 2 no.
    AlertDrillKeep = "alert-drill-keep",
    /// They are kept; the word that shows them.
    AlertDrillKept = "alert-drill-kept" { mine: Words },
    /// Nothing is kept.
    AlertDrillNotKept = "alert-drill-not-kept",
    /// Somebody who took part says that it was clear what to do.
    AlertDrillWasClear = "alert-drill-was-clear" { name: Text },
    /// The same, that it was not quite clear.
    AlertDrillWasUnclear = "alert-drill-was-unclear" { name: Text },
    /// A drill shows whether an alert reaches people; the words for one, and for no such idea again.
    AlertDrillIdea = "alert-drill-idea" { drill: Words, none: Words },
    /// None is suggested any more.
    AlertDrillNoIdeas = "alert-drill-no-ideas" { drill: Words },
    /// During a drill no safe word is chosen.
    AlertDrillSafeWordLater = "alert-drill-safe-word-later",
    /// To who answers an alert: its author may keep who took what.
    CarryMayKeepLog = "carry-may-keep-log" { name: Text },
    /// After an alert: a note of care; shall we look back tomorrow? 1 yes, 2 no; the word that keeps the log.
    AfterNote = "after-note" { keep: Words },
    /// It comes tomorrow at this time.
    AfterReviewComes = "after-review-comes" { time: Words },
    /// It does not come.
    AfterNoReview = "after-no-review",
    /// Looking back: what would they change? 1 who is called, 2 what is agreed, 3 their words, 4 the times, 5 nothing.
    AfterReview = "after-review",
    /// How to change who is called.
    AfterChangeContacts = "after-change-contacts" { contacts: Words, trust: Words, first: Words },
    /// How to change what is agreed.
    AfterChangeAgreed = "after-change-agreed" { instructions: Words, code: Words },
    /// How to change their words, and how long it waits.
    AfterChangeWords = "after-change-words" { safe_word: Words, grace: Words },
    /// Anything else? The numbers once more.
    AfterAnythingElse = "after-anything-else",
    /// That is all; nothing of it is kept.
    AfterReviewed = "after-reviewed",
    /// There is no log.
    AfterNoLog = "after-no-log",
    /// It is kept for seven days; the word that shows it.
    AfterLogKept = "after-log-kept" { mine: Words },
    /// An alert on this day.
    AfterAlertOn = "after-alert-on" { date: Words },
    /// A drill on this day.
    AfterDrillOn = "after-drill-on" { date: Words },
    /// No alert of theirs is kept.
    AfterNoAlerts = "after-no-alerts",
    /// What stands here is erased after seven days; the word that erases it now.
    AfterErased = "after-erased" { forget: Words },
    /// It is erased.
    AfterForgotten = "after-forgotten",
}
