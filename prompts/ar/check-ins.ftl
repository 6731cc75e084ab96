# الاطمئنان: كيف حال المرء، حين يختار أن يُسأل، بالعربية. انظر أول kolo.ftl.

## Setting up

checkin-what = أستطيع أن أسألك هنا عن حالك في الأوقات التي تختارها: سؤال واحد، وتكفي كلمة. لا يرى جوابك أحد آخر، مع أن بوسع من يشغّلني رؤيته. أحفظ كل جواب 90 يومًا، لك، ثم أمحوه.

checkin-when = **متى أسألك؟** مثلًا: *{ $example }*. أو *{ $pass }*، فلا يُحفظ شيء.

checkin-when-unclear = لم أستطع أن أقرأ فيه أيامًا وساعة. يمكن أن يُكتب هكذا: *{ $example }*. أو *{ $pass }*، فنتركه.

checkin-unclear = لم أفهم متى يكون ذلك، فلم أغيّر شيئًا. يمكن أن يُكتب هكذا: *{ $example }*.

checkin-which-days = **في أي أيام؟** *كل يوم*، أو *من الاثنين إلى الجمعة*، أو أيام بأسمائها. أو *{ $pass }*.

checkin-which-times = **في أي ساعة؟** مثلًا *8:30*؛ حتى ثلاث مرات في اليوم. أو *{ $pass }*.

checkin-where = **أين أنت؟** أحتاج إلى ذلك من أجل الساعة فقط: تكفي مدينة كبيرة قريبة منك، أو منطقة زمنية. أو *{ $pass }*.

checkin-where-near = **أيها المقصود؟** { $places }. يكفي رقم، أو مدينة أخرى. أو *{ $pass }*.

checkin-where-unclear = لا أعرف هذا المكان. تكفي مدينة أكبر لها الساعة نفسها، أو منطقة زمنية مثل *Africa/Cairo*. أو *{ $pass }*.

checkin-remind-whether = **إن لم يصلني جواب، هل أذكّرك مرة واحدة، بعد ساعتين؟** 1 نعم · 2 لا

checkin-right = **هل هذا صحيح؟** 1 نعم · 2 تغيير

checkin-nothing = حسنًا. لم يُضبط شيء، ولا أحفظ منه شيئًا. *{ $check_in }* تبدأه في أي وقت.

checkin-unchanged = حسنًا. يبقى كما كان؛ *{ $check_in }* تعرضه.

checkin-who-reads = لا يرى جوابك أحد آخر، مع أن بوسع من يشغّلني رؤيته. أحفظ كل جواب 90 يومًا، لك، ثم أمحوه.

checkin-ways = لا يلزم الجواب: الصمت هنا لا يعني شيئًا. *{ $check_in }* تعرض هذا وتغيّره، و*{ $off }* تنهيه.

## The plan in words

checkin-plan = أسألك عن حالك { $rhythm }، أو بعد ذلك بدقائق قليلة (بتوقيت { $place }).

checkin-plan-on-the-minute = أسألك عن حالك { $rhythm }، في الدقيقة نفسها (بتوقيت { $place }).

checkin-next = المرة القادمة: { $day }، { $time }.

checkin-next-today = المرة القادمة: اليوم، { $time }.

checkin-no-next = بحسب هذه الخطة لا توجد مرة قادمة.

checkin-reminds = إن لم يصلني جواب، أذكّرك مرة واحدة بعد { $after }.

checkin-reminds-not = لا أذكّرك.

checkin-quiet-hours = هدوء: { $hours }. في هذه الساعات لا أسألك ولا أذكّرك بشيء من هذا.

checkin-no-quiet-hours = لم تعد هناك ساعات هدوء.

checkin-away-until = غياب: لا أسأل قبل { $day }.

checkin-holidays = بلا سؤال: { $days }.

checkin-none = لا خطة: لا أسألك عن حالك. *{ $check_in }* تبدأ واحدة.

checkin-changes = لتغييرها تكفي كتابة مثل *{ $rhythm }*. وهناك أيضًا *{ $away }* و*{ $holiday }* (مع يوم)، و*{ $quiet }* (مع ساعات)، و*{ $reminder }* (مع مدة، مثل 3 ساعات).

checkin-looks = *{ $back }* تعرض أجوبتك، *{ $forget }* تمحوها، *{ $off }* تنهي أسئلتي.

checkin-example = لم أستطع قراءة ذلك، فلم أغيّر شيئًا. يمكن أن يُكتب هكذا: *{ $example }*.

checkin-asleep = الساعة { $time } تقع في ساعات هدوئك ({ $hours })، فلن أسأل فيها أبدًا. لم أغيّر شيئًا: تصلح ساعة أخرى، أو إنهاء الهدوء بكلمة *{ $no_quiet }*.

checkin-quiet-clash = أسألك في الساعة { $time }، وهي تقع في هذه الساعات. لم أغيّر شيئًا: تصلح ساعات أخرى، أو أولًا وقت آخر للسؤال.

checkin-ended = لا أسألك بعد الآن. *{ $check_in }* تبدأ من جديد.

checkin-ended-with-answers = لا أسألك بعد الآن. تبقى أجوبتك لك حتى تنتهي أيامها الـ90؛ *{ $forget }* تمحوها الآن. *{ $check_in }* تبدأ من جديد.

checkins-stay = أسألك عن حالك كما اخترت. *{ $check_in }* تعرض متى، و*{ $off }* تنهي ذلك.

## Asking and answering

checkin-choices = 1 أخضر · 2 برتقالي · 3 أحمر · 4 تخطي

checkin-reminder = سؤالي ما زال مفتوحًا، ولا يلزم الجواب. 1 أخضر · 2 برتقالي · 3 أحمر · 4 تخطي

checkin-noted = وصلني: { $light }.

checkin-corrected = تغيّر الجواب؛ صار { $light }.

checkin-skipped = حسنًا.

checkin-can-change = إلى أن أسأل من جديد يمكنك كتابة كلمة أخرى منها، أو تعديل رسالتك أو حذفها. *{ $back }* تعرض أجوبتك.

checkin-more-not-kept = لا أحفظ إلا الكلمة الواحدة. أما الباقي فلا أستطيع الرد عليه؛ وهو باقٍ في رسالتك، لك.

checkin-only-these = لا أستطيع أن آخذ إلا واحدًا من هذه: 1 أخضر · 2 برتقالي · 3 أحمر · 4 تخطي. ما عدا ذلك مما يُكتب هنا لا أحفظه، ولا يلزم الجواب.

checkin-ground = إن كان شيء صغير يعين الآن: *{ $ground }*.

checkin-may-note = في يوم أخف يمكنك كتابة *{ $helps }:* وبعدها كلماتك. أعرضها عليك في أيام كهذا اليوم، ولا أعرضها على أحد آخر.

checkin-contact = **هل يتواصل معك أحد؟** 1 { $names } · 2 لا أحد الآن

checkin-nobody = حسنًا. لا يعلم بذلك أحد.

checkin-stays = لا أقرأ جوابًا في رسالتك كما هي الآن، فيبقى هذا: { $answer }. حذف الرسالة يمحوه.

checkin-erased = محوت ذلك الجواب أيضًا.

reactions-unread = لا أقرأ التفاعلات، تلك الصور الصغيرة تحت الرسالة: هي غير مشفّرة، وخادمك يراها. الجواب من فضلك بكلمة أو برقم.

## What helps

what-helps-you =
    كتبت مرة ما يعين عندئذ:

    { $words }

what-helps-noted = حفظته لك وحدك، مع أن بوسع من يشغّلني قراءته. أعرضه عليك حين يكون الجواب برتقالي أو أحمر. *{ $helps }:* وكلمات جديدة تحل محله، *{ $forget }* تمحوه.

what-helps-change = *{ $helps }:* وكلمات جديدة تحل محله، *{ $forget }* تمحوه.

what-helps-nothing = لم يُكتب شيء بعد. *{ $helps }:* وبعدها كلماتك، فأعرضها عليك حين يكون الجواب برتقالي أو أحمر.

what-helps-erased = مُحيت كلماتك عما يعين.

what-helps-too-long = الطول { $length } من الحروف؛ وفي يوم صعب تكفي للقراءة { $longest }. المطلوب نصّ أقصر؛ لم يتغيّر شيء.

## Looking back

been = لك وحدك، أجوبتك في { $days ->
        [one] هذا اليوم
        [two] آخر يومين
        [few] آخر { $days } أيام
        [many] آخر { $days } يومًا
       *[other] آخر { $days } يوم
    }:

been-nothing = لا أحفظ أجوبة لك من { $days ->
        [one] هذا اليوم
        [two] آخر يومين
        [few] آخر { $days } أيام
        [many] آخر { $days } يومًا
       *[other] آخر { $days } يوم
    }.

been-week = أسبوع { $day }: { $days }

been-day = { $weekday } { $answers }

been-picture = الأجوبة نفسها في صورة: سطر لكل أسبوع، من الاثنين إلى الأحد، من اليسار إلى اليمين. 1 فوق عمود قصير أبيض يعني أخضر، و2 فوق عمود أعلى رمادي يعني برتقالي، و3 فوق أعلى عمود، وهو أسود، يعني أحمر، والشرطة تعني تخطي.

been-more = *{ $file }* تعطيك كل ما أحفظه، *{ $forget }* تمحوه.

been-file-line = { $day }: { $answer }

been-file-name = notes-{ $date }.txt

been-file-caption = كل الأجوبة التي أحفظها لك. حيث يُحفظ هذا الملف قد يجده آخرون.

answers-forgotten = مُحيت كل أجوبتك هنا. رسائلك التي فيها باقية على خادمك وأجهزتك؛ وحذفها بيدك وحدك.

answers-forgotten-plan-stays = مُحيت كل أجوبتك هنا. رسائلك التي فيها باقية على خادمك وأجهزتك؛ وحذفها بيدك وحدك. أواصل السؤال؛ *{ $off }* تنهي ذلك.

## Only until the words of rhythms are there

border-rhythm = { $days } { $times }

border-daily = كل يوم

border-weekdays = من الاثنين إلى الجمعة

border-weekly = { $days }

border-every = كل { $days } أيام

border-hours = { $from } إلى { $to }

border-length-hours = { $hours ->
        [one] ساعة
        [two] ساعتين
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    }

border-length-minutes = { $minutes ->
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
