# ما يقوله `kolo translate`، بالعربية: في سطر الأوامر، نصًّا خالصًا؛ وفي ملفات PO بجانب كل جملة، لمن يترجم.

translate-no-language = تلزم تسمية اللغة التي يُترجم إليها، مثل: kolo --language fr translate export. الإنكليزية هي اللغة التي تُكتب بها نصوص كولو أولًا.

translate-in-the-way = الملف { $file } موجود وليس ملف PO؛ لم يتغيّر شيء. يلزم ملف آخر: --to FILE

translate-exported = كُتب: { $file }. الجمل: { $count } · للترجمة: { $open } · للقراءة من جديد: { $fuzzy }.

translate-not-po = { $line ->
        [0] { $file } ليس ملف PO
       *[other] { $file }، السطر { $line }: ليس هذا ملف PO
    }؛ لم يتغيّر شيء

translate-partial = تُرك لأنه لم يكتمل: { $file }، الجمل { $done } من { $all }.

translate-phrases-partial = في { $file } من الرسائل { $done } من { $all }؛ والباقي يُقال بالإنكليزية.

translate-read-otherwise = تُرك: { $context } سيُقرأ على أنه شيء غير جملة، مثل قائمة أو عنوان أو فقرتين. يبدأ بحرف، ولا يكون فيه سطر فارغ.

translate-broken = تُرك: { $context } ليس مكتوبًا كما يطلب Fluent. تبقى الحاصرتان وما بينهما كما في الأصل؛ ولا يبدأ سطر بنجمة ولا بنقطة ولا بقوس مربع.

translate-placed = تُرك: { $context } يختلف عن أصله فيما بين الحاصرتين: { $names }.

translate-too-long = تُرك: { $context } وعدد حروفه { $length }، والحد لكل رسالة 400.

translate-refused = تُرك: { $file }، للأخطاء المذكورة أعلاه.

translate-phrases-refused = تُركت رسائل لا يمكن أن تُقرأ مع غيرها: { $reason }

translate-written = كُتب: { $file }

translate-would-write = سيُكتب: { $file }

translate-same = ملفات تقول ما قالته من قبل: { $count }.

translate-untouched = ملفات لم يُترجم منها شيء: { $count }.

## بجانب الجمل في ملفات PO

translate-note-title = عنوان أو اسم.

translate-note-message = رسالة يقرؤها الناس. عدد الحروف على الأكثر: { $limit }.

translate-note-question = سؤال يجيب عنه الناس. عدد الحروف على الأكثر: { $limit }.

translate-note-item = بند في قائمة، أو خانة في جدول. كلمات قليلة.

translate-note-aside = لمن ييسّر؛ لا يُرسل إلى الحلقة أبدًا.

translate-note-care = عناية التمرين: { $care }.

translate-note-braces = ما بين حاصرتين يبقى كما هو، ويُوضع في مكانه شيء حين يُقال.

translate-note-fluent = بين حاصرتين ما يُوضع لاحقًا. يبقى كما هو، ويجوز أن ينتقل من مكانه. وحيث يأتي اختيار بعد سهم، يُترجم ما وراء القوسين المربعين.

translate-note-words = طرق لقول شيء واحد، بينها |. تُكتب طرق لغتك، مهما كان عددها؛ والأولى هي التي تُعرض على الناس.

translate-note-other = في كولو الآن: { $text }
