# ما يقوله `kolo check` عن مداخل الدليل. كما في check.ftl، لكل خطأ جملة، و`label` تقف عند الموضع في الملف،
# و`help` تقول ما يُكتب بدلًا منه.

check-directory-summary = الدليل: المداخل { $entries }، ومنها { $unchecked } لم تُفحص منذ 90 يومًا ولا تُعرض إلا على من ييسّر

check-entry-bad-name = لا يمكن أن يكون «{ $name }» اسم مدخل
    .label = للمدخل في هذا الملف اسم الملف
    .help = يُسمّى الملف بحروف a إلى z صغيرة وأرقام وواصلات فقط، مثل example-fund.md: يكتب الناس هذا الاسم.

check-entry-no-title = ليس للمدخل عنوان
    .label = مكان العنوان هنا
    .help = يبدأ الملف بعلامة "# " واسم الجهة، مثل: # Example Fund

check-entry-no-about = لا شيء يقول ما تفعله
    .label = تنقص فقرة تحت هذا
    .help = تُكتب فقرة تحت الإعدادات: ماذا تقدّم، ولمن، وأين.

check-entry-unknown-key = «{ $key }» ليس إعدادًا لمدخل
    .label = هذا غير معروف هنا
    .help = تحت العنوان يمكن ضبط: kind, line, helps-with, languages, speed, seen-in, checked-on, checked-by. وإن كانت هذه جملة لا إعدادًا، فقبلها سطر فارغ وتبدأ بكلمة أخرى.

check-entry-key-twice = «{ $key }» مضبوط مرتين
    .label = ضُبط أعلاه
    .help = يبقى الصحيح ويُحذف الآخر.

check-entry-bad-value = لا يمكن أن يكون «{ $key }» هكذا: «{ $value }»
    .label = هذه القيمة غير مفهومة
    .help = { $key ->
        [kind] واحدة من هذه: organisation, fund, network, mechanism.
        [line] يُكتب خط الحماية: L1 (ما عندنا)، Ld (الشركاء والممولون)، L2 (المنظمات الدولية) أو L3 (الآليات).
        [helps-with] واحدة أو أكثر من هذه، بينها فواصل: emergency, money, relocation, rest, legal, medical, wellbeing, digital, accompaniment, advocacy, training, solidarity, complaint.
        [languages] رموز اللغات، بينها فواصل، مثل: en, es, ar
        [speed] واحدة من هذه: hours, days, weeks, months. أو يبقى فارغًا.
       *[other] يُكتب اليوم سنة وشهرًا ويومًا، مثل: 2026-05-31. أو يبقى فارغًا.
    }

check-entry-no-setting = ينقص «{ $key }»
    .label = مكانه تحت هذا
    .help = { $key ->
        [kind] يُكتب ما هي: organisation أو fund أو network أو mechanism.
        [line] يُكتب خط الحماية، مثل: line: L2
        [helps-with] يُكتب في ماذا تعين، مثل: helps-with: relocation, legal
        [seen-in] يُكتب أين قُرئ هذا ومتى، كي يستطيع أحد أن يفحصه: seen-in: its own page on grants, May 2026
        [checked-by] يُكتب من فحصه، بالحروف الأولى: اليوم وحده لا يقول من.
       *[other] يُكتب اليوم الذي فُحص فيه، مثل: checked-on: 2026-05-31
    }

check-entry-unknown-section = ليس في المدخل قسم «{ $heading }»
    .label = هذا العنوان غير معروف هنا
    .help = الأقسام هي: ## asks for, ## mind, ## contact. وهي نفسها في كل اللغات.

check-entry-section-twice = القسم «{ $section }» موجود مرتين
    .label = كان موجودًا أعلاه
    .help = يُجمع الاثنان، أو يُحذف واحد.

check-entry-no-section = القسم «{ $section }» ناقص أو فارغ
    .label = مكانه في هذا الملف
    .help = { $section ->
        [mind] يُكتب تحت "## mind" ما قد يكون خطرًا أو مخيّبًا: من يعلم به، وما يصير معلنًا، وكم يطول. يقرؤه الناس قبل الاتصال.
       *[other] يُكتب تحت "## asks for" ما تريد أن تعرفه أو تناله قبل أن تعين. يقرؤه الناس قبل الاتصال.
    }

check-entry-translation-setting = ترجمة المدخل لا تضبط «{ $key }»
    .label = يأتي هذا من الأصل
    .help = يُحذف السطر: الإعدادات وطرق الاتصال في الأصل وحده.

check-entry-translation-contact = ترجمة المدخل لا تقول طريق الوصول
    .label = يأتي هذا من الأصل
    .help = يُحذف هذا القسم، ويُكتب طريق الوصول تحت "## contact" في الأصل: منه يقرأ الناس في كل اللغات.
