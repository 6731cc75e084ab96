//! Groups are made, and go out.

use std::collections::BTreeMap;

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::making;
use crate::{
    circle::{
        row::{Met, State, Talk},
        scene::Scene,
    },
    core::{Lane, TimerKey, TransactionError},
    people::Topic,
    script::{GroupSize, Kind, Mix, Step},
    speech::{Command, Heard, Names, Phrase, Understanding, Word, short},
};

/// Of a step that is done again and again, so many groupings are remembered.
const GROUPINGS: usize = 3;
/// So many of the names that are nobody's are given back.
const UNKNOWN_SHOWN: usize = 5;
/// Nobody's name has more words.
const LONGEST_NAME: usize = 8;

impl Scene<'_, '_> {
    pub fn begin_groups(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Kind::Groups { mix, .. } = step.kind else { return Ok(()) };
        if self.people_here().len() < 2 {
            self.tx.cancel_timer(TimerKey::StepTime(self.room()));
            let next = self.command_word(Command::Next);
            self.say(Lane::Session, &Phrase::GroupsTooFew { next });
            return Ok(());
        }
        match mix {
            Mix::ByHand => {}
            Mix::Same => return self.meet_again(step),
            Mix::Random | Mix::New | Mix::Join => return self.place_by_lot(step),
        }
        self.tx.cancel_timer(TimerKey::StepTime(self.room()));
        if let Some(state) = self.state() {
            *state = State::Groups(Talk::Placing);
        }
        self.ask_who_goes_with_whom()
    }

    /// Asks a facilitator who goes with whom.
    pub(super) fn ask_who_goes_with_whom(&mut self) -> Result<(), TransactionError> {
        let (Some(step), Some(facilitator)) = (self.step(), self.facilitator(None)) else {
            return Ok(());
        };
        let topic = Topic::WhoWithWhom { circle: self.room(), step: step.id };
        let groups = self.command_word(Command::Groups);
        self.ask(&facilitator, topic, &Phrase::WhoGoesWithWhom { groups })
    }

    /// What a facilitator answered to that.
    pub fn said_who_goes_with_whom(
        &mut self,
        by: &UserId,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let (Some(step), Some(Talk::Placing)) = (self.step(), self.talk().copied()) else {
            return self.answer(by, &Phrase::TooLate);
        };
        if self.is_halted() {
            return self.say_halted(by);
        }
        match (heard.number, heard.whole) {
            (Some(1), _) | (_, Some(Word::Skip | Word::Next | Word::Pass)) => {
                self.place_by_lot(&step)
            }
            (_, Some(Word::Wait | Word::Later)) => self.answer(by, &Phrase::TakeYourTime),
            _ => self.place_by_hand(by, &heard.text),
        }
    }

    /// `!groups` and names: these go together. Groups that are out already are made anew.
    pub fn groups_by_hand(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        match self.talk().copied() {
            Some(Talk::Placing | Talk::Talking { .. }) if rest.trim().is_empty() => {
                self.ask_who_goes_with_whom()
            }
            Some(Talk::Placing | Talk::Talking { .. }) => self.place_by_hand(by, rest),
            Some(Talk::Returning) | None => self.reply(by, &Phrase::GroupsNotOut),
        }
    }

    fn place_by_hand(&mut self, by: &UserId, text: &str) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        let Kind::Groups { size, .. } = step.kind else { return Ok(()) };
        let here = self.people_here();
        let known = self.names_of_groups(&here)?;
        let joiners = self.list(&Phrase::GroupJoiners);
        let (named, unknown) = read_names(text, &known, &joiners, &self.kolo.understanding);
        if !unknown.is_empty() || named.is_empty() {
            let names = Names(self.names(&here)?);
            let unknown = Names(unknown.into_iter().take(UNKNOWN_SHOWN).collect());
            return self.reply(by, &Phrase::GroupsUnknown { unknown, names });
        }
        let mut seen: Vec<&OwnedUserId> = Vec::new();
        for user in named.iter().flatten() {
            if seen.contains(&user) {
                let name = self.name(user)?;
                return self.reply(by, &Phrase::GroupsTwice { name });
            }
            seen.push(user);
        }
        let left_out = here.iter().filter(|user| !seen.contains(user));
        let placed =
            |user: &&OwnedUserId| !self.circle.is_facilitator(user) && !self.stands_by(user);
        let left_out = left_out.filter(placed).cloned().collect();
        let groups = making::by_hand(named, left_out, size, self.tx.chance());
        self.send_out(&step, groups)
    }

    /// What people here are called, each name with who it is; a name of two is nobody's.
    fn names_of_groups(&self, people: &[OwnedUserId]) -> Result<Known, TransactionError> {
        let mut known = Known::new();
        for user in people {
            let member = self.circle.members.iter().find(|member| member.user == *user);
            let shown = member.and_then(|member| member.name.clone()).unwrap_or_default();
            let mut names = vec![self.name(user)?, shown, user.localpart().to_owned()];
            names.push(user.as_str().trim_start_matches('@').to_owned());
            names.iter_mut().for_each(|name| *name = plain_name(name));
            names.sort();
            names.dedup();
            for name in names.into_iter().filter(|name| !name.is_empty()) {
                known.entry(name).or_default().push(user.clone());
            }
        }
        Ok(known)
    }

    pub fn place_by_lot(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Kind::Groups { size, mix, .. } = step.kind else { return Ok(()) };
        let people = self.people_in_groups(size);
        let groups = match mix {
            Mix::Random | Mix::ByHand | Mix::Same => making::by_lot(people, size, self.tx.chance()),
            Mix::New => {
                let earlier = self.earlier_groupings()?;
                let met = |one: &OwnedUserId, other: &OwnedUserId| {
                    let both =
                        |group: &&Vec<OwnedUserId>| group.contains(one) && group.contains(other);
                    earlier.iter().flatten().filter(both).count()
                };
                making::anew(people, size, met, self.tx.chance())
            }
            Mix::Join => {
                let mut before = self.earlier_groupings()?.pop().unwrap_or_default();
                before.iter_mut().for_each(|group| group.retain(|user| people.contains(user)));
                before.retain(|group| !group.is_empty());
                let is_new = |user: &OwnedUserId| !before.iter().flatten().any(|one| one == user);
                let new = people.iter().filter(|user| is_new(user)).cloned().collect();
                making::joined(before, new, size, self.tx.chance())
            }
        };
        self.send_out(step, groups)
    }

    /// Who is in a group: everybody here, but for who stands by for private support in a red
    /// exercise, and for one facilitator if another is here too and the groups come out even
    /// without them.
    fn people_in_groups(&self, size: GroupSize) -> Vec<OwnedUserId> {
        let mut people = self.people_here();
        people.retain(|user| !self.stands_by(user));
        let leading: Vec<OwnedUserId> =
            self.circle.facilitators.iter().filter(|user| people.contains(user)).cloned().collect();
        if let [first, _, ..] = leading.as_slice()
            && making::is_even_without_one(people.len(), size)
        {
            people.retain(|user| user != first);
        }
        people
    }

    /// The groupings of this step, if it is done again, and then those of the steps before it.
    fn earlier_groupings(&self) -> Result<Vec<Vec<Vec<OwnedUserId>>>, TransactionError> {
        let Some(running) = &self.running else { return Ok(Vec::new()) };
        let here = running.session.step;
        let mut found = Vec::new();
        let order = std::iter::once(here).chain(0..here);
        for step in order.filter_map(|number| running.script.steps.get(number)) {
            let met = self.tx.get::<Met>(&Met::key(&self.circle.room, &step.id))?;
            found.extend(met.into_iter().flat_map(|met| met.groupings));
        }
        Ok(found)
    }

    pub(super) fn remember_grouping(
        &mut self,
        step: &Step,
        groups: &[Vec<OwnedUserId>],
    ) -> Result<(), TransactionError> {
        let key = Met::key(&self.circle.room, &step.id);
        let mut met: Met = self.tx.get(&key)?.unwrap_or_default();
        if met.groupings.len() >= GROUPINGS {
            met.groupings.remove(0);
        }
        met.groupings.push(groups.to_vec());
        self.tx.put(&key, &met)
    }

    pub(super) fn send_out(
        &mut self,
        step: &Step,
        groups: Vec<Vec<OwnedUserId>>,
    ) -> Result<(), TransactionError> {
        self.forget_lines(step);
        self.recall();
        self.withdraw_leading_choices()?;
        self.remember_grouping(step, &groups)?;
        self.open_groups(groups);
        if let Some(state) = self.state() {
            // Until the talk begins its length is not known.
            *state = State::Groups(Talk::Talking { whole: 0, warned: true });
        }
        self.begin_talk(step)?;
        self.say_who_goes_where()
    }

    /// Rooms for groups of these people.
    pub(super) fn open_groups(&mut self, groups: Vec<Vec<OwnedUserId>>) {
        for people in groups {
            let Some(group) = self.new_group(people) else { continue };
            let number = group.number;
            if let Some(running) = self.running.as_mut() {
                running.session.groups.push(group);
            }
            self.open(number);
        }
    }

    /// Says in the circle who is in which group.
    pub fn say_who_goes_where(&mut self) -> Result<(), TransactionError> {
        let minutes = self.minutes_of_talk_left();
        let again = self.groups().iter().any(|group| group.again);
        if self.asks_who_takes_part() {
            // Who is in no group has not said yes, and that is nobody's matter.
            self.say(
                Lane::Session,
                &match again {
                    true => Phrase::GroupsMeetAgainQuietly { minutes },
                    false => Phrase::GroupsGoOutQuietly { minutes },
                },
            );
            return Ok(());
        }
        let list = self.groups_with_names()?;
        self.say(
            Lane::Session,
            &match again {
                true => Phrase::GroupsMeetAgain { list, minutes },
                false => Phrase::GroupsGoOut { list, minutes },
            },
        );
        Ok(())
    }
}

type Known = BTreeMap<String, Vec<OwnedUserId>>;

fn plain_name(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").trim_matches(['@', '*', '.', ':', '"']).to_lowercase()
}

/// Who is named where these words begin, and by how many of them.
fn named_first(words: &[&str], known: &Known) -> Option<(OwnedUserId, usize)> {
    (1..=words.len().min(LONGEST_NAME)).rev().find_map(|many| {
        let name = words.get(..many)?.join(" ");
        match known.get(&plain_name(&name))?.as_slice() {
            [user] => Some((user.clone(), many)),
            _ => None,
        }
    })
}

/// Who is named in each group, and what is nobody's name. A name may have several words, and an
/// "and" written together with it.
fn read_names(
    text: &str,
    known: &Known,
    joiners: &[String],
    understanding: &Understanding,
) -> (Vec<Vec<OwnedUserId>>, Vec<String>) {
    let (mut groups, mut unknown) = (Vec::new(), Vec::new());
    for line in text.split(['/', '\n', ';', '؛', '|']) {
        let mut group = Vec::new();
        for part in line.split([',', '،', '+', '&']) {
            let mut words: &[&str] = &part.split_whitespace().collect::<Vec<_>>();
            while let Some((first, rest)) = words.split_first() {
                let behind_and = || {
                    understanding.behind_and(first).find_map(|name| {
                        let words: Vec<&str> = [name].iter().chain(rest).copied().collect();
                        named_first(&words, known)
                    })
                };
                words = match named_first(words, known).or_else(behind_and) {
                    Some((user, many)) => {
                        group.push(user);
                        words.get(many..).unwrap_or_default()
                    }
                    None => {
                        let plain = plain_name(first);
                        if !plain.is_empty() && !joiners.contains(&plain) {
                            unknown.push(short(first));
                        }
                        rest
                    }
                };
            }
        }
        if !group.is_empty() {
            groups.push(group);
        }
    }
    (groups, unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circle::tests::UNDERSTANDING;

    #[test]
    fn names_are_read_as_each_language_joins_them() {
        let people = ["ميرا", "جوي", "وفاء", "Ana", "Lena"];
        let user = |name: &str| {
            let at = people.iter().position(|other| *other == name).unwrap();
            OwnedUserId::try_from(format!("@p{at}:example.org")).unwrap()
        };
        let known: Known = people.map(|name| (plain_name(name), vec![user(name)])).into();
        let joiners = ["و".to_owned(), "y".to_owned()];
        let read = |text: &str| read_names(text, &known, &joiners, &UNDERSTANDING);
        for text in ["ميرا وجوي", "ميرا، جوي", "ميرا، وجوي", "ميرا و جوي"]
        {
            assert_eq!(read(text), (vec![vec![user("ميرا"), user("جوي")]], vec![]), "{text}");
        }
        let two = vec![vec![user("ميرا"), user("وفاء")], vec![user("Ana"), user("Lena")]];
        assert_eq!(read("ميرا ووفاء؛ Ana y Lena"), (two, vec![]));
        assert_eq!(read("وفاء"), (vec![vec![user("وفاء")]], vec![]));
        assert_eq!(read("Ana yLena وسارة").1, ["yLena", "وسارة"]);
    }
}
