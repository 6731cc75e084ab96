# حمل الإنذار إلى من يثق بهم شخص، بالعربية. انظر أول kolo.ftl.

## To who is asked. $name: who is in danger; $account: such as @mira:example.org; $time: such as 16:42

carry-alert = **إنذار من { $name }**، { $time }. الحساب: { $account }

carry-alert-again = **الإنذار نفسه من { $name }**، { $time }: لا أحد يتولاه الآن. الحساب: { $account }

carry-level = الكلمة التي اختيرت له: **{ $level }**

carry-code = كلمتك معي: *{ $code }*

carry-forced = **{ $name } تحت الإكراه: وصلت الكلمة التي تقول ذلك.** لا رسالة ولا اتصال إلى { $name }: فقد يقرأ آخرون، ويظنون أن الأمر انتهى. المطلوب ما اتُّفق عليه بينكما.

carry-forced-before = **قبل هذا وصلت الكلمة التي تقول إن { $name } تحت الإكراه.** جاء هذا الإنذار بعدها، وقد يقرأ آخرون: لا رسالة ولا اتصال إلى { $name }. المطلوب ما اتُّفق عليه بينكما.

carry-when = { $day }، { $time }

carry-wrote = هذا ما كُتب:

carry-update = من { $name }، { $time }:

carry-agreed = ما اتُّفق عليه بينكما:

carry-nothing-agreed = لا شيء مكتوبًا هنا بينكما. المطلوب ما تحدثتما عنه.

carry-choice = 1 أتولى ذلك · 2 لا أستطيع

carry-about = الكلام عن إنذار { $name }: لا أحد يتولاه الآن. 1 أتولى ذلك · 2 لا أستطيع

carry-about-you-lead = الكلام عن إنذار { $name }، وهو عندك. 1 أتابع ذلك · 2 لا أستطيع المواصلة

carry-you-lead = شكرًا. **إنذار { $name } عندك الآن.** عند أي جديد تكفي كلمة: *{ $acting }* أو *{ $done }* أو *{ $hand } الاسم*؛ و2 إن لم تمكن المواصلة. إن لم يصلني شيء حتى { $time } أسألك.

carry-other-leads = شكرًا. الإنذار عند { $lead }. البقاء قريبًا يفيد: أكتب لك عند الحاجة.

carry-somebody-leads = إنذار { $name } عند { $lead }. البقاء قريبًا يفيد: أكتب لك إن انقطع الخبر. 1 أنا أيضًا هنا · 2 لا أستطيع

carry-acting-noted = وصلني ذلك، وأنقله. إن لم يصلني شيء حتى { $time } أسألك.

carry-noted = وصلني ذلك، وأنقله.

carry-done-noted = أنقل قولك إن الأمر تم. يبقى الإنذار مفتوحًا حتى كلمة من { $name }. إن لم ينته الأمر: *{ $acting }*.

carry-cannot-noted = حسنًا. إن لم يوجد غيرك أسألك من جديد.

carry-gives-up-noted = شكرًا على ما كان. أسأل غيرك الآن.

carry-still = **هل ما زال إنذار { $name } عندك؟** 1 نعم · 2 لا أستطيع المواصلة. إن لم يصلني شيء حتى { $time } أسأل غيرك.

carry-lead-lost = لم يصلني شيء منك عن { $name }، ولذلك أسأل غيرك. إن كان ذلك ما زال عندك: 1

carry-nobody-to-hand = لم يجب غيرك بعد، فالإنذار ما زال عندك. إن لم تمكن المواصلة: 2

carry-hand-to-whom = الإنذار ما زال عندك. من يمكن أن يتولاه: { $names }. تكفي *{ $hand } الاسم*

carry-nobody-asked-more = سألت ثلاثة أيام من أجل { $name }، ولم يقل أحد إنه يتولى ذلك. لا أسأل بعد الآن. لم ينته الإنذار بكلمة من { $name }. إن أمكنك شيء: 1

carry-all-clear = **انتهى الإنذار بكلمة من { $name }، { $time }.** شكرًا على الحضور. لا حاجة إلى شيء بعد الآن. قد يبقى هذا في الجسد مدة: ينفع الطعام والراحة والحديث مع من تثق به.

carry-false-alarm = **انتهى الإنذار بكلمة من { $name }، { $time }: لم يكن هناك خطر.** لا شيء مطلوب. هذا يحدث، والآن معلوم أن الإنذار يصلك.

carry-clear-after-force = **وصلت من { $name } الآن الكلمة التي تقول إن كل شيء بخير، { $time }.** وقبلها وصلت الكلمة التي تقول إن هناك إكراهًا. أنهي الإنذار هنا. **لا يُصدَّق ذلك إلا بعد الحديث مع { $name }** بالطريقة المتفق عليها.

carry-never-ended = قيل قبل يوم إن الأمر تم، ولم تصلني كلمة من { $name } منذ ذلك. أتوقف هنا. **لم ينته هذا الإنذار بكلمة من { $name }.** قد لا يعني ذلك شيئًا، وقد يعني: ما عندك أكثر مما عندي.

carry-forgotten = مُحي كل ما كان عندي من { $name }: كُتبت *انسني*. وبذلك يتوقف الإنذار هنا. **ليست هذه كلمة بأن { $name } في أمان.** المتابعة كما يبدو لك صوابًا.

## In the room of those who have answered. $log: a word to be typed

carry-room = هنا من أجابوا إنذار { $name }. { $name } خارج هذه الغرفة؛ وما يصل من هناك أنقله إلى هنا. كل من هنا يقرأ ما يُكتب. *{ $log }: …* تحفظ سطرًا لمن يأتي لاحقًا.

carry-came = وصل جواب من { $name }.

carry-leads = الإنذار الآن عند { $name }.

carry-is-acting = { $name }: العمل جارٍ.

carry-is-done = كلمة من { $name }: الأمر تم. يبقى الإنذار مفتوحًا حتى كلمة ممن أطلقه.

carry-not-heard = لم يصل شيء آخر من { $name }، وأسأل غير ذلك ممن أعرف.

carry-log = حتى الآن:

carry-logged = حُفظ السطر.

carry-room-ends = انتهى الأمر. تبقى هذه الغرفة 24 ساعة لما عندكم من كلام، ثم أحلّها.

## To the person

carry-with-server = الرسالة عند الخادم لـ { $names }. لم يجب أي إنسان بعد.

carry-with-server-too = الرسالة عند الخادم لـ { $names }.

carry-not-with-server = لم تصل الخادم بعد: { $names }. أواصل المحاولة.

carry-has-it = الأمر عند { $name }، { $time }.

carry-has-it-too = وصل جواب أيضًا من { $name }، { $time }. الإنذار عند { $lead }.

carry-acts = { $name }: العمل جارٍ، { $time }.

carry-done = كلمة من { $name }: الأمر تم، { $time }. كلمتك تنهي الإنذار.

carry-nobody-yet = لا أحد يتولى الأمر الآن. أسأل من جديد عند { $time }.

carry-nobody-at-all = منذ ثلاثة أيام لم يقل أحد إنه يتولى الأمر، ولا أسأل أحدًا بعد الآن. الإنذار ما زال مفتوحًا: أي كلمة تكتبها هنا تبدؤه من جديد.

carry-nobody-left = لم يعد هناك من أسأله من أجلك. يتوقف الإنذار هنا، ولا أحد يتولاه. إن أمكنك فالاتصال المباشر بأحد.

carry-all-asleep = **لم أسأل أحدًا بعد.** في هذه الساعة لا يمكنني أن أكتب لأحد ممن أتصل بهم من أجلك. أسأل { $name } عند { $time }. إن أمكنك فالاتصال المباشر: { $names }.

carry-probe = أنا هنا. إن انتهى الأمر فكلمتك تقول ذلك.

carry-never-ended-by-you = مر يوم منذ قيل إن الأمر تم. أتوقف هنا، وأخبر من كان عندهم الخبر بأن كلمتك لم تنه الإنذار. وإنذار جديد ممكن في أي وقت.

## How it stands, line by line

carry-stands = إنذارك، { $time }:

carry-stands-unasked = { $name }: لا سؤال بعد

carry-stands-queued = { $name }: في الطريق، ولم تصل الخادم بعد

carry-stands-with-server = { $name }: عند الخادم، ولا جواب

carry-stands-cannot = { $name }: الآن لا يناسب

carry-stands-away = { $name }: رسالتي لا تُقرأ الآن

carry-stands-answered = { $name }: وصل جواب، { $time }

carry-stands-leads = { $name }: وصل جواب، { $time }، والإنذار هنا

carry-stands-acting = { $name }: العمل جارٍ، { $time }

carry-stands-leads-acting = { $name }: الإنذار هنا والعمل جارٍ، { $time }

carry-stands-done = { $name }: الأمر تم كما قيل، { $time }

carry-stands-silent = { $name }: أجاب من قبل، وأسأل من جديد

carry-stands-gone = { $name }: لم يعد ممن أتصل بهم

## What is sent besides words

carry-picture = صورة من { $name }، { $time }

carry-recording = تسجيل صوتي من { $name }، { $time }

carry-film = فيديو من { $name }، { $time }

carry-file = ملف من { $name }، { $time }

carry-place = مكان من { $name }، { $time }

carry-deleted = حُذف هذا من جهة { $name } بعد أن وصل إليك:

## If Kolo is the one that fails

carry-kolo-is-gone = **إنذار من { $name }**، { $time }، **وكولو الذي يحمله توقف.** تُركت هذه الرسالة على الخادم لمثل هذا الحال. قد لا يتولاه أحد. الحساب: { $account }. المطلوب التصرف مباشرة والاتصال بمن قد يعرف. قد لا يصل الجواب هنا إلى أحد.
