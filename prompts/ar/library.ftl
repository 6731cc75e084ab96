# صفحة المكتبة التي يكتبها `kolo scripts library`، بالعربية. Markdown.

library-title = المكتبة

library-intro = كل ما يأتي مع كولو من تمارين ومسارات وتمارين قصيرة، وما يصلح له كل منها، والدليل. للبدء: `!بدء` واسم التمرين. وما يقرؤه الناس قبل أن يبدأ موجود في نصّه، وراء الاسم. هذه الصفحة يكتبها `kolo scripts library`، ولا تُكتب باليد.

library-exercises = التمارين

library-exercises-about = عددها { $count }. ما هي الأشكال: [أنواع الخطوات](writing-scripts.md#the-kinds-of-steps). وما يطلبه الأخضر (`green`) والبرتقالي (`amber`) والأحمر (`red`): [العناية](script-format.md#care).

library-head-exercise = التمرين

library-head-aims = ما يصلح له

library-head-form = الشكل

library-head-minutes = الدقائق

library-head-people = الأشخاص

library-head-care = العناية

library-head-languages = اللغات

library-alone = لشخص وحده أيضًا

library-served = ما الذي يصلح لماذا

library-served-about = ست خرائط لما قد يبحث عنه الناس. العلامات هي التي تحملها النصوص تحت `maps`.

library-head-mark = العلامة

library-head-row = ما هي

library-head-exercises = التمارين

library-nothing = لا شيء بعد

library-arcs = المسارات

library-arcs-about = المسار تمارين متتابعة، في ساعة أو في أيام. عدد المسارات { $count }. لأخذ واحد منها: `!برنامج` واسمه.

library-pace = { $pace ->
        [slow] يكتب كل واحد متى استطاع
       *[live] يلتقي الناس في ساعة واحدة
    }

library-people = عدد الأشخاص من { $from } إلى { $to }

library-day = اليوم { $number }

library-practices = التمارين القصيرة

library-practices-about = أشياء قصيرة تُفعل في الحلقة، أو يفعلها شخص وحده.

library-grounding = للثبات، كي يهدأ المرء: { $count }

library-energisers = للتنشيط، كي نصحو قليلًا: { $count }

library-check-ins = طرق للسؤال عن الحال، واحدة لكل اطمئنان: { $count }

library-own-questions = أسئلة المجموعة

library-own-questions-about = يمكن أن تُسأل بعد الاطمئنان، لشخص أو لحلقة عُرضت عليها: `اطمئنان مع` والاسم.

library-directory = الدليل

library-directory-about = منظمات وصناديق وشبكات وآليات قد تعين. عدد المداخل { $count }. لا يُعرض مدخل على الناس إلا بعد أن يفحصه أحد، ومدة 90 يومًا.

library-head-line = خط الحماية

library-head-need = تعين في

library-head-entries = المداخل

## الخرائط

library-map-objectives = الأهداف

library-mark-A = الوعي: أن نرى ما يجري حولنا

library-mark-B = المواقف: كيف ننظر إلى سلامتنا نحن

library-mark-C = طرق العمل: ما نفعله إزاء ذلك

library-mark-D = القدرة: أن نستطيع المتابعة، وأن ننقل ما نعرفه

library-map-core = الجوهر

library-mark-S = مكان آمن

library-mark-T = وقت للنفس

library-mark-E = بعضنا لبعض

library-mark-V = قيمة كل منا

library-map-dimensions = أبعاد السلامة

library-mark-1 = السلامة من التهديدات

library-mark-2 = الجانب الاقتصادي

library-mark-3 = الجانب السياسي

library-mark-4 = الجانب البيئي

library-mark-5 = الصحة

library-map-lines = خطوط الحماية

library-mark-L1 = ما عندنا: المنظمة والحركة والمجتمع والعائلة

library-mark-Ld = الشركاء والممولون

library-mark-L2 = المنظمات الدولية

library-mark-L3 = آليات الدول

library-map-wellbeing = العافية

library-mark-w1 = العناية بالنفس أمر مهم

library-mark-w2 = متسع للتخفف من الضغط

library-mark-w3 = من يقودون يبدؤون بأنفسهم

library-mark-w4 = من يمكن الحديث معهم، كأهل الإرشاد النفسي

library-mark-w5 = أماكن آمنة وأماكن للراحة

library-mark-w6 = ممولون ينظرون إلى الإنسان كله

library-mark-w7 = أن نتقاسم ما عندنا

library-mark-w8 = ثقافة المنظمة

library-map-coaching = مرافقة مجموعة

library-mark-K1 = اتفاق في البداية

library-mark-K2 = تقدير المخاطر

library-mark-K3 = التدريب

library-mark-K4 = خطة للسلامة

library-mark-K5 = المرافقة

library-mark-K6 = التسليم
