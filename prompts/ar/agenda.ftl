# برنامج الحلقة، وساعتها، وما يهمّ الناس أكثر، بالعربية.
# انظر أول kolo.ftl.

## Plan and clock

agenda-shown =
    {"**"}{ $title }**. الساعة { $now } ({ $zone }).

    { $list }

    { $end }

agenda-shown-slow =
    {"**"}{ $title }**. اليوم { $today }.

    { $list }

    { $end }

agenda-title = البرنامج

agenda-title-of-day = { $title }، اليوم { $day } من { $days }، { $date }

agenda-empty = لا شيء مقررًا هنا. *{ $agenda }* واسم: أخذ واحد من هذه برنامجًا: { $arcs }. *{ $insert }* واسم: إدراج تمرين واحد.

agenda-no-arcs = لا أعرف برنامجًا يمكن أخذه هنا. *{ $insert }* واسم: إدراج تمرين.

agenda-line-done = { $number } · { $title }: انتهى

agenda-lines-done = من { $first } إلى { $last }: انتهت

agenda-line-running = { $number } · **{ $title }**: الآن، منذ { $since }، حتى نحو { $until }

agenda-line-open = { $number } · **{ $title }**: الآن

agenda-line = { $number } · { $at } { $title }، { $minutes } د

agenda-line-untimed = { $number } · { $title }، { $minutes } د

agenda-line-slow = { $number } · { $date }: { $title }

agenda-other-day = اليوم { $day }، من { $at }: الأرقام من { $first } إلى { $last }

agenda-other-day-untimed = اليوم { $day }: الأرقام من { $first } إلى { $last }

agenda-other-day-over = اليوم { $day }: الأرقام من { $first } إلى { $last }، انتهت

agenda-break = استراحة

agenda-date = { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[other] الأحد
    } { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[other] ديسمبر
    }

agenda-ends = ينتهي نحو الساعة { $at }.

agenda-ends-in-time = ينتهي نحو الساعة { $at }، كما هو مقرر.

agenda-ends-late = ينتهي نحو الساعة { $at }، متأخرًا عن المقرر { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }.

agenda-ends-early = ينتهي نحو الساعة { $at }، قبل المقرر { $minutes ->
        [one] بدقيقة واحدة
        [two] بدقيقتين
        [few] بـ { $minutes } دقائق
       *[other] بـ { $minutes } دقيقة
    }.

agenda-ends-on = آخر بند يوم { $date }.

agenda-through = انتهى البرنامج كله. *{ $insert }* واسم: إضافة تمرين؛ *{ $repeat }*: الأخير مرة أخرى.

## Taking and changing it

agenda-taken =
    صار مسار **{ $title }** هو البرنامج. { $about }

    لا شيء يبدأ وحده: *{ $next }* تعرض ما يأتي. كل شيء قابل للتغيير: { $changes }. *{ $undo }* ترجع عن آخر قرار.

agenda-in-utc = الأوقات بتوقيت UTC. اسم مدينة يغيّر ذلك، مثل *{ $zone }*.

agenda-for-people = مسار **{ $title }** مصمم لعدد من { $fewest } إلى { $most }، وأنتم هنا { $here }. يمكنك أخذه على كل حال.

agenda-no-arc = لا أعرف برنامجًا اسمه «{ $name }». أعرف هذه: { $arcs }.

agenda-inserted = أُدرج تمرين **{ $title }** برقم { $number }، ودقائقه { $minutes }. { $end }

agenda-dropped = أُزيل تمرين **{ $title }**. { $end }

agenda-moved = صار رقم تمرين **{ $title }** الآن { $number }. { $end }

agenda-minutes = تمرين **{ $title }**، رقم { $number }، وقته الآن { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }. { $end }

agenda-swapped = صار الرقم { $number } تمرين **{ $title }**، ودقائقه { $minutes }. { $end }

agenda-repeats = تمرين **{ $title }** يأتي مرة أخرى بعد هذا، برقم { $number }. { $end }

agenda-begun = ما انتهى أو يجري يبقى في مكانه. يمكن تغيير ما يأتي من رقم { $first } فصاعدًا.

agenda-nothing-to-come = لم يبقَ في البرنامج شيء قادم. *{ $insert }* واسم: إضافة تمرين.

agenda-full = في البرنامج { $most } بندًا، ولا أستطيع أخذ أكثر.

agenda-no-item = لا أجد «{ $name }» هناك. *{ $agenda }* تعرض المقرر بأرقامه.

agenda-close = لا أجد «{ $name }». القريب منه: { $choices }. الجواب برقم؛ وأي شيء آخر لا يغيّر شيئًا.

agenda-choice = { $number } { $title }

agenda-how = يُكتب هكذا: { $example }.

## From one item to the next

next-offered = التالي: **{ $title }**، { $minutes } د. 1 بدء · 2 ليس بعد

next-offered-slow = التالي: **{ $title }**. 1 بدء · 2 ليس بعد

next-offered-day = انتهى اليوم { $before }. يبدأ اليوم { $day } بتمرين **{ $title }**. 1 بدء الآن · 2 ليس بعد

next-changed = تغيّر البرنامج في هذه الأثناء، فلم أفعل شيئًا. *{ $next }* تعرضه كما هو الآن.

break-begins = استراحة { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }، حتى { $until } ({ $zone }). أقول حين تنتهي. إلى ذلك الحين لا شيء ينتظر أحدًا.

break-over = انتهت الاستراحة. حين يعود عدد كافٍ منكم يتابع من يتولى التيسير: *{ $next }*.

break-about = استراحة. لا يُسأل أحد شيئًا.

swap-offered = بدلًا من تمرين **{ $title }**: { $choices }. الجواب برقم؛ وأي شيء آخر يتركه كما هو.

swap-none = لا بديل مذكورًا في تمرين **{ $title }**. يمكن أخذ أي تمرين باسمه، مثل *{ $example }*.

shortened = { $minutes ->
        [one] نقصت دقيقة من هذا الجزء.
        [two] نقصت دقيقتان من هذا الجزء.
        [few] نقصت { $minutes } دقائق من هذا الجزء.
       *[other] نقصت { $minutes } دقيقة من هذا الجزء.
    }

shorten-too-much = لم يبقَ من هذا الجزء إلا { $left ->
        [one] دقيقة واحدة.
        [two] دقيقتان.
        [few] { $left } دقائق.
       *[other] { $left } دقيقة.
    } *{ $next }* تنهيه الآن.

shorten-no-time = لا وقت محددًا لهذا الجزء. *{ $next }* تنهيه متى شئت.

## Taking back

undo-nothing = لا قرار أستطيع الرجوع عنه.

undone-change = رجعت عن *{ $command }*. { $end }

undone-step = نعود إلى الجزء { $step } من { $steps } من تمرين **{ $title }**، ويبدأ من جديد. ما قُرئ قد قُرئ. وما كُتب لي وحدي من أجل جزء انتهى ربما يكون قد مُحي.

cannot-undo = لا يمكن الرجوع عن *{ $command }*: قرأت الحلقة ما نتج عنه. *{ $undo }* مرة أخرى تنتقل إلى القرار الذي قبله.

cannot-undo-since = لا يمكن الرجوع عن *{ $command }*: ما غيّره بدأ أو انتهى أو تغيّر بعد ذلك. *{ $undo }* مرة أخرى تنتقل إلى القرار الذي قبله.

## The clock

zone-set = ساعة هذه الحلقة الآن ساعة { $zone }. الوقت هناك { $now }.

zone-is = ساعة هذه الحلقة ساعة { $zone }. الوقت هناك { $now }. مدينة أخرى تغيّرها، مثل *{ $example }*.

zone-unknown = لا أعرف مدينة أو منطقة زمنية اسمها «{ $name }». تصلح مدينة كبيرة قريبة منكم، مثل *{ $example }*.

## What matters most

priorities-begin = قبل أن نبدأ أسأل كلًّا منكم على انفراد عما يهمه أكثر، ليناسبنا البرنامج. لا أعرض اختيار أحد على أحد.

priorities-question =
    {"**"}ما الذي يهمك الآن أكثر؟** ثلاثة أرقام على الأكثر، مثل *2 5*، أو *{ $pass }*. لا يرى أحد في الحلقة اختيارك، مع أن بوسع من يشغّلني رؤيته. أمحوه حين يُقترح البرنامج. في حلقة صغيرة قد يتيح البرنامج التخمين.

    { $list }

priorities-noted = عندي: { $themes }. لتغييره تكفي كتابة جديدة. *{ $forget }* تسحبه.

priorities-unclear = لم أجد فيه شيئًا من القائمة، ولم أحفظ منه شيئًا. المطلوب ثلاثة من أرقامها على الأكثر، مثل *2 5*، أو *{ $pass }*.

priorities-too-many = هذه أكثر من ثلاثة، ولم أحفظ منها شيئًا. أي ثلاثة تهمك أكثر؟

priorities-not-now = أسأل عن الأولويات قبل التمارين لا في أثنائها. يمكن السؤال من جديد حين ينتهي هذا، أو إنهاؤه: *{ $stop }*.

priorities-open = لم يجب الجميع بعد عما يهمهم أكثر. 1 إغلاق السؤال ورؤية ما ينتج · 2 انتظار

priorities-no-themes = لا تمرين مما يناسب هذا العدد يقول إلى أي موضوع ينتمي، فلم أستطع اقتراح شيء.

priorities-too-few = عدد من اختاروا الشيء نفسه أقل من أن يتيح اقتراحًا لا يكشف اختيار أحد، أو الوقت لا يتسع لشيء. محوت ما اختير.

priorities-counts =
    ما ذُكر، وكم مرة:

    { $counts }

priorities-count = { $theme }: { $count }

priorities-proposal =
    اقتراح، دقائقه { $minutes }:

    { $list }

    كيف أعددته: الافتتاح أولًا، والختام أخيرًا؛ وبينهما تمارين لعدد { $people } تناسب ما ذكره أكثركم، الأخضر قبل البرتقالي قبل الأحمر، حتى { $most } دقيقة. مُحيت الاختيارات.

    1 أخذه برنامجًا · 2 تركه

priorities-taken = هذا هو البرنامج الآن. كل شيء قابل للتغيير: { $changes }. *{ $next }* تعرض ما يأتي، *{ $undo }* ترجع عن آخر قرار.

priorities-withdrawn = سُحب السؤال عما يهم أكثر، ومحوت ما أُجيب به.

priorities-how = المطلوب كم دقيقة يأخذ البرنامج، من 15 إلى 600، مثل *{ $example }*.

theme-threats = السلامة من التهديدات

theme-livelihood = المال والرزق

theme-politics = القوانين والحقوق ومتسع للعمل

theme-land = الأرض والبيئة

theme-rest = الراحة والصحة

theme-trust = الثقة بيننا

theme-each-other = تعلّم بعضنا من بعض

theme-worth = قيمتنا وما فينا من قوة

theme-allies = من يمكن أن نلجأ إليهم

theme-plan = خطة لوقت الخطر

theme-organisation = كيف تتعامل منظماتنا مع الراحة والسلامة

theme-passing-on = نقل ما نتعلّمه إلى غيرنا
