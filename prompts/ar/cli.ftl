# ما يقوله سطر الأوامر لمن يشغّل كولو، بالعربية. نص خالص، بلا Markdown.

## kolo init

init-homeserver-question = على أي خادم حساب كولو؟ مثل https://matrix.example.org

init-account-question = أي حساب يستعمله كولو؟ مثل @kolo:example.org

init-password-question = ما كلمة مرور ذلك الحساب؟ لا تظهر في أثناء الكتابة.

init-operator-question = من يشغّل كولو؟ يقرؤه الناس حين يلتقون كولو أول مرة: «من يشغّلني: …». مثل: دار النهر

init-allow-question = من يجوز له أن يدعو كولو؟ أشخاص، مثل @lena:example.org، أو خوادم كاملة، مثل example.org، وبينها مسافات.

init-logging-in = دخول إلى { $homeserver } …

init-trust = إعداد التوقيع المتبادل والتخزين السري، كي تعرف تطبيقات الناس أن كولو هو كولو …

init-recovery-key =
    مفتاح الاسترداد، يُعرض الآن ولا يُعرض بعدها أبدًا:

        { $key }

    يُكتب ويُحفظ بعيدًا عن هذا الجهاز. به يستطيع كولو أن يتابع بالهوية نفسها على جهاز آخر.

init-recovered = استُعيدت هوية الحساب بمفتاح الاسترداد.

init-fingerprint =
    بصمة { $account }:

        { $fingerprint }

    من يوثّق كولو في تطبيقه يقارنها بهذه.

init-done =
    تم. كُتبت هذه:

        { $config }: الإعدادات، للقراءة والتغيير
        { $key }: مفتاح البيانات. تُحفظ نسخة منه في مكان آخر؛ من دونه لا تُقرأ البيانات.
        { $data }: البيانات

    بعد هذا: kolo run

## kolo run

run-ready = كولو يعمل الآن بحساب { $account }. يوقفه Ctrl-C.

run-stopping = كولو يتوقف. ما لم يُرسل بعد محفوظ، ويخرج عند التشغيل التالي.

## kolo health

health-nowhere = لا تذكر الإعدادات عنوانًا يقول فيه كولو هل هو بخير؛ اكتب مثلًا: health = "127.0.0.1:8790"

health-silent = كولو لا يجيب؛ إما أنه لا يعمل، أو أنه متوقف عن الحركة

## kolo backup

backup-passphrase-question = بأي عبارة مرور تُفتح النسخة الاحتياطية؟ لتكن طويلة ولا تُستعمل في مكان آخر. لا تظهر في أثناء الكتابة.

backup-passphrase-again = مرة أخرى، كي لا يغلقها خطأ في الكتابة:

backup-passphrases-differ = العبارتان مختلفتان؛ لم يُكتب شيء

backup-done = كُتب: { $file }، وفيه { $rows } صفًّا. يُحفظ بعيدًا عن هذا الجهاز، ويُحذف حين ينتهي وقته: من طلب من كولو أن ينساه ما زال فيه.

## kolo restore

restore-passphrase-question = ما عبارة مرور النسخة الاحتياطية؟ لا تظهر في أثناء الكتابة.

restore-wants-key = هذه النسخة تُفتح بمفتاح age لا بعبارة مرور. الملف الذي فيه المفتاح: --identity-file FILE

restore-wants-passphrase = هذه النسخة تُفتح بعبارة مرور لا بمفتاح. يُترك --identity-file

restore-found = النسخة هي نسخة { $account }، صُنعت في { $made } بإصدار كولو { $kolo }، وفيها { $rows } صفًّا. وهي سليمة.

restore-old-question = يجب أن يكون كولو القديم قد أُوقف نهائيًّا وألا يُشغَّل من جديد: اثنان منه يجيبان عن كل شيء مرتين. هل أُوقف، أو ذهب جهازه؟ الجواب نعم أو لا.

restore-old-yes = نعم | ن | أجل | yes | y

restore-old-runs = يُوقَف كولو القديم أولًا؛ لم يتغيّر شيء

restore-recovery-key-question = ما مفتاح الاسترداد كما عرضه kolo init؟ لا يظهر في أثناء الكتابة.

restore-prompts = كان كولو يستعمل نصوصًا لكم، وهي ليست في النسخة. قبل التشغيل مكانها هنا: { $folder }

## kolo scripts

scripts-new =
    كُتب: { $file }

    تُغيَّر كلماته؛ وما يُقال عن كل نوع من الخطوات موجود في ملاحظاته. ثم:

        kolo check { $file }

    حين يكون في مجلد نصوص كولو يبدؤه الناس هكذا: !بدء { $name }

scripts-new-translation =
    كُتب: { $file }. ما زالت فيه كلمات الأصل.

    تُترجم فقرة بعد فقرة، وتبقى العناوين كما هي. ثم:

        kolo check { $file }
        kolo scripts confirm { $file }

scripts-bad-name = لا يمكن أن يكون «{ $name }» اسم نص: حروف a إلى z صغيرة وأرقام وواصلات فقط، مثل evening-round

scripts-exists = الملف { $file } موجود، ولم يتغيّر شيء

scripts-kinds-of-original = هذا النص موجود بلغة أخرى، وللترجمة خطوات أصلها: يُترك --kind

scripts-list-name = الاسم

scripts-list-minutes = الدقائق

scripts-list-care = العناية

scripts-list-people = الأشخاص

scripts-list-languages = اللغات

scripts-list-title = العنوان

scripts-list-mistakes = النصوص التي فيها أخطاء متروكة. الأخطاء: { $count }. لقراءتها: kolo check

scripts-confirmed = أُكّد: { $file }. الأجزاء المعلّمة: { $parts }. إن تغيّر الأصل يقول kolo check أيها يُقرأ من جديد.

scripts-confirmed-before = كان { $file } مؤكدًا، ولم يتغيّر أصله منذ ذلك الحين.

scripts-confirm-original = الملف { $file } أصل: لا شيء يُقارن به.

scripts-confirm-no-mark = { $file }: ترجمة مسار أو تمارين قصيرة لا تحمل علامة من أصلها. لا شيء يُؤكَّد.

scripts-confirm-no-file = لا ملف هناك { $file }. المطلوب ملف ترجمة، مثل prompts/es/scripts/closing.md

scripts-confirm-mistakes = لم يُؤكَّد { $file }: فيه أو في أصله أخطاء. لم يتغيّر شيء.

## kolo demo

demo-title = كولو، عرض: ثلاثة أشخاص، وحلقة واحدة، وكل شيء على هذا الجهاز

demo-environment = إعداد بيئة Python للخادم. في المرة الأولى يأخذ هذا دقائق قليلة.

demo-installing = { $seconds ->
        [one] تثبيت الخادم: ثانية ({ $seconds }) حتى الآن …
        [two] تثبيت الخادم: ثانيتان ({ $seconds }) حتى الآن …
        [few] تثبيت الخادم: { $seconds } ثوانٍ حتى الآن …
       *[other] تثبيت الخادم: { $seconds } ثانية حتى الآن …
    }

demo-homeserver = تشغيل خادم على هذا الجهاز …

demo-accounts = إعداد الحسابات …

demo-people = دخول ثلاثة أشخاص، لكل منهم تطبيق مشفّر …

demo-circle = فتح حلقة مشفّرة …

demo-conversation = المحادثة، كما تجري:

demo-room = الحلقة

demo-private = على انفراد، { $name }

demo-join = انتهى اللقاء. يبقى الخادم عاملًا على { $url }، ويستطيع أي تطبيق Matrix على هذا الجهاز استعماله. هذه الحسابات متاحة:

demo-login = الحساب { $account }، كلمة المرور { $password }

demo-try = يمكن الدخول بواحد منها أو أكثر، وفتح غرفة مشفّرة، ودعوة { $kolo }. ثم كتابة !التمارين

demo-until = ينهي Ctrl-C العرض ويمحوه كله.

demo-failed-hint = إن فشل شيء فالسجل يقول أين: { $log }. وهو محفوظ. للبدء من جديد: kolo demo

demo-counts = العدّ على الخادم: رسائل أُرسلت { $messages }، مرّت مشفّرة { $encrypted }، مرّت مكشوفة { $clear }.

## What the invented people write. Lena facilitates; Mira and Joy take part.

demo-lena-arrives = صباح بطيء، لكني هنا ومعي شاي. انتهيت

demo-joy-arrives = نصفي ما زال في الحافلة. والنصف الآخر سعيد بأنه جلس. انتهيت

demo-lena-need = أن تقولوا لي حين أسرع.

demo-mira-need = إن سكتُّ فاتركوني. أعود وحدي.

demo-joy-need = لا صور للشاشة من فضلكم. ولا لشيء جميل.

demo-lena-limit = تقرير الجمعة يستطيع أن ينتظر. ولا رسائل بعد التاسعة مساء.

demo-mira-limit = سؤالي أولًا، قبل نقل كلامي.

demo-joy-limit = الكتابة إليّ هنا ممكنة، أما الاتصال بالبيت فلا، من فضلكم.

demo-leaving = أخفّ قليلًا.

## kolo rehearse

rehearse-keys =
    التيسير لك؛ والآخرون متخيَّلون. تُكتب ثم Enter:
    n التالي · b رجوع · s تخطي · p استراحة · r متابعة · q توقف · رقم: جوابك لكولو على انفراد
    > وكلمات: لكولو على انفراد · !أمر أو أي شيء آخر: في الحلقة · Ctrl-C ينهي

rehearse-watch = الجميع متخيَّلون، ومن يتولى التيسير أيضًا. Ctrl-C ينهي.
