# النصوص المتغيّرة، بالعربية. انظر أول kolo.ftl.

reload-not-yours = لا تُقرأ النصوص من جديد إلا بطلب ممن يتولون التيسير وسمّاهم من يشغّلني. يمكنك سؤال { $operator }.

scripts-reloaded =
    قرأت النصوص من جديد. الجاهز منها: { $count }.

    { $changes }

    التمرين الجاري يبقى على النسخة التي بدأ بها. أما عباراتي أنا فلم تُقرأ؛ يلزمها تشغيل جديد لي.

scripts-added = جديدة: { $names }

scripts-changed = تغيّرت: { $names }

scripts-gone = لم تعد موجودة: { $names }

scripts-with-mistakes = فيها أخطاء، فتبقى كما كانت، أو تغيب إن كانت جديدة: { $names }

scripts-unchanged = لم يتغيّر شيء.

script-mistake = **{ $file }، السطر { $line }:** { $what }.

    { $help }

more-script-mistakes = { $count ->
        [one] هناك خطأ آخر ({ $count }).
        [two] هناك خطآن آخران ({ $count }).
        [few] هناك { $count } أخطاء أخرى.
        [many] هناك { $count } خطأً آخر.
       *[other] هناك { $count } خطأ آخر.
    } من عنده الملفات يراها كلها هكذا: *kolo check*.

scripts-unreadable = لا أستطيع قراءة مجلد النصوص. تبقى كل النصوص كما كانت. ومن يشغّلني يجد السبب في سجلّي.

scripts-built-in = نصوصي جزء من البرنامج، فلا شيء يُقرأ من جديد. يمكن لمن يشغّلني أن يعطيني مجلدًا فيه نصوصكم.
