# What a circle has of check-ins, in English. See the beginning of kolo.ftl.

## What a facilitator offers

offer-how = You can offer your circle two things, each once in thirty days at most. A check-in that everybody takes or leaves alone: *{ $plan }*. A view of how the circle is, in numbers and without names: *{ $view }*. I read it back first.

offer-read-back =
    This is what everybody in the circle will read:

    { $told }

offer-right = I then ask each person alone who lets me write to them. You do not learn what they say, nor how many say yes. **Shall I?** 1 yes · 2 no

offer-dropped = All right. Nothing is offered.

offer-stands = That has been offered, and it still holds. *{ $off }* ends it.

offer-too-soon = This was offered to your circle less than thirty days ago. So that nobody is asked until they give in, the next offer can be made from { $day } on.

offer-none = Nothing of the kind is offered just now.

offer-made = The circle has read it, and I am asking each person alone. What they say stays with them. The offer ends on { $day }, or before with *{ $off }*.

## A plan for everybody

offer-told = { $name } offers a check-in to each of you: I would ask you how you are { $rhythm }, by your own clock, in your private room with me.

offer-told-private = I ask each of you there: you can take it, choose your own times, or leave it. Nobody here learns what you say, nor what you answer later, and whoever offers it does not either.

offer-ended = The check-in is offered no longer. Whoever has taken it keeps it, as their own.

offered-plan = { $name } offers a check-in to everybody in your circle: I would ask you how you are { $rhythm }, by your own clock. One word is enough, and one word ends it.

offered-plan-unseen = Nobody learns what you say now, nor whether you have check-ins, nor what you answer; { $name } does not either. Whoever runs me could see it.

offered-plan-whether = **Would you like that?** 1 yes, as it is · 2 I choose my own times · 3 no

offered-plan-too = You have times of your own, and they stay unless you say otherwise. 1 take these instead · 2 look at mine · 3 no, mine stay

offer-gone = That offer is over. *{ $check_in }* sets up your own whenever you like.

## A view of the circle

view-unclear = For a view I need one day of the week and one time. It can look like this: *{ $example }*.

view-clock = The circle's clock has not been set. For another time than that of UTC, first write *{ $clock }* and a city, then propose the view once more.

view-too-few = In a circle of fewer than six, numbers would give somebody away. So I offer no view here.

view-told = { $name } proposes a view of the circle: { $rhythm } (the time of { $place }) I would write here how many are green and how many amber or red. Of each person who has check-ins, the last answer of the seven days before counts.

view-told-rule = I say it only if at least three are green and at least three are not. Otherwise I write nothing that week, and not why. Never a name, never who has answered, never what was skipped. What I write stays readable in this room.

view-told-private = It begins only if everybody here agrees. I ask each of you alone, and nobody learns what you say. You can take a yes back at any time; then there is no view, and nobody learns whose it was.

view-made = The circle has read it, and I am asking each person alone, until { $day }. If all have agreed by then, a whole week follows, and then the first view can come. If none comes, I do not say why, to you either. *{ $off }* ends it.

view-whether = { $name } proposes a view of your circle: { $rhythm } (the time of { $place }) I would write in the circle's room how many are green and how many amber or red.

view-again = Somebody has come into your circle or left it, so the view that { $name } proposed rests, and I ask everybody anew. In the circle's room I would write { $rhythm } (the time of { $place }) how many are green and how many amber or red.

view-what-it-shows = Your last answer of the seven days before would be counted, without your name, and only if at least three are green and three are not. Whoever knows most of the others' answers could still guess yours: if you do not know everybody there, say no.

view-right = It needs everybody's yes, and nobody learns who says no. *{ $off }* takes yours back at any time. **Do you agree?** 1 yes · 2 no

view-agreed = I have it: you agree. It begins only if everybody does. *{ $off }* takes it back, and nobody hears of it.

view-elsewhere = Your answers can be counted in one circle only, since two views beside each other could give you away; and you have agreed in another. To change over, first write *{ $off }*, then answer here.

view-gone = That is not asked any more.

view-yours = You have agreed that your last answer of a week is counted in a view of your circle, without your name. *{ $off }* takes that back, and nobody hears of it.

view-not-yours = Your answers are counted in no view of a circle.

view-taken-back = It is taken back: your answers are counted in no view of a circle, so there will be none. Nobody hears that it was you.

view-two = How we are this week: { $greens } green, { $others } amber or red.

view-three = How we are this week: { $greens } green, { $ambers } amber, { $reds } red.

view-nobody-asked = Nobody need say which they are. Please do not ask each other.

view-ended = There is no view of the circle any more, and I keep nobody's yes.
