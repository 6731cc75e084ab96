# مستويات خاصة، بالعربية. انظر بداية kolo.ftl.
#
# level-all و level-step و level-step-often تُقرأ أيضًا: ما يُكتب فيها يجب أن يُفهم.

levels-none = لم يُضبط أي مستوى. كل إنذار يسأل جهات اتصالك كالمعتاد. *{ $set } عاجل* يضبط مستوى: من يُسأل، وكم من الوقت، وماذا يقول.

levels-how = *{ $set } الاسم* يضبط مستوى أو يغيّره، *{ $erase } الاسم* يحذفه.

level-shown = **{ $name }**: { $ladder }. إن لم يتولَّه أحد عندها، فاستراحة { $rest }، وتتضاعف كل مرة؛ { $lasts } في المجموع.

level-as-always = واحد أولًا، ثم اثنان، ثم الكل، كالمعتاد

level-says = يخرج معه:

level-all = الكل

level-step = { $who } { $length }

level-minutes = { $minutes ->
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}

level-step-often = { $step } { $times ->
    [one] مرة
    [two] مرتين
    [few] { $times } مرات
   *[other] { $times } مرة
}

level-thin-hours = ضعف: إن أُطلق { $hours } فلن يُسأل أحد فورًا، إذ لا يجوز إيقاظ أحد حينها.

level-thin-one = ضعف: خلال أول { $minutes ->
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
} لا يُسأل إلا { $names }.

level-thin-late = ضعف: يمر { $length } حتى يُسأل الجميع.

level-thin-never = لا يُسأل أبدًا: { $names }.

level-name-unclear = المطلوب اسم لا يعني لي شيئًا آخر. الحد: الأحرف { $most }، والكلمات { $words }. مثل *{ $example }*.

level-too-many = عدد المستويات { $most } ولا مكان للمزيد. يُحذف واحد أولًا.

level-which = أي مستوى؟ { $list }. أو يُكتب اسم خاص.

level-ladder = **{ $name }**: من يُسأل أولًا، ومن بعده، وكم من الوقت، وكم مرة؟ يُكتب هكذا: *{ $example }*. أو 1: كالمعتاد.

level-ladder-unclear = لم أفهم “{ $part }”. جهات اتصالك: { $names }. يُكتب هكذا: *{ $example }*. أو 1: كالمعتاد.

level-ladder-bounds = أطول انتظار بالدقائق: { $most }. أكثر عدد للمرات في الخطوة: { $times }. أكثر عدد للخطوات: { $steps }. يُكتب مرة أخرى، أو 1: كالمعتاد.

level-left-out = خارج كل الخطوات: { $names }. 1 يُسأل الجميع في النهاية · 2 هذا مقصود

level-rest = إذا انتهت كل الخطوات ولم يتولَّه أحد، فكم تطول الاستراحة الأولى قبل البدء من جديد؟ الحد بالدقائق: { $most }، مثل *10 دقائق*. أو 1: كالمعتاد، 5 دقائق.

level-rest-unclear = المطلوب مدة من دقيقة إلى الحد (بالدقائق: { $most })، مثل *10 دقائق*. أو 1: كالمعتاد، 5 دقائق.

level-lasts = كم يستمر في المجموع؟ الحد بالساعات: { $most }، مثل *24 ساعة*. أو 1: كالمعتاد، 72 ساعة.

level-lasts-unclear = المطلوب مدة من ساعة إلى الحد (بالساعات: { $most })، مثل *24 ساعة*. أو 1: كالمعتاد، 72 ساعة.

level-message = ماذا تقرأ جهات اتصالك فوق ما يُكتب عندها؟ الحد بالأحرف: { $most }. أو 1: لا شيء.

level-message-too-long = عدد الأحرف { $length } والحد { $most }. المطلوب أقصر؛ أو 1: لا شيء.

level-right = هل هذا صحيح؟ 1 نعم · 2 تغيير

level-holds = صار ساريًا. *{ $example }* يطلق إنذارًا كهذا.

level-dropped = حسنًا. لم يتغير شيء.

level-not-there = لا أعرف لك مستوى “{ $name }”. الموجود: { $names }.

level-erased = حُذف المستوى “{ $name }”. إنذار كهذا يسأل جهات اتصالك كالمعتاد.

levels-stay = تبقى مستوياتك كما هي حتى ينتهي إنذارك.

carry-level-says = مُعدّ لإنذار كهذا:
