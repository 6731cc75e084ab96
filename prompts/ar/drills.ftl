# ما يقوله كولو عن أحداث محاكاة هي لمهمة واحدة، أو يستدعيها من ييسّر، بالعربية. انظر أول kolo.ftl.

drill-event-for-role = لا يقرأ هذا سواك ومن يتولى التيسير. مهمتك: { $role }

    { $words }

drill-event-told = لم أقل هذا إلا لـ{ $name } ({ $role }): { $words }

drill-event-untold = هناك حدث لمهمة واحدة ({ $role })، ولا أستطيع الوصول إلى من يؤديها. لم يسمعه أحد: { $words }

drill-events-wait =
    هذه الأحداث لا تأتي إلا بطلب منك: *{ $event }* والرقم. لا يرى هذه القائمة سواك.

    { $list }

drill-event-line = **{ $number }** { $words }

drill-event-line-for = **{ $number }** فقط لـ: { $role }. { $words }

drill-which-event =
    أي حدث هو المقصود؟ الجواب *{ $event }* ورقمه. هذه تنتظر:

    { $list }

drill-no-event-waits = لا حدث هنا ينتظر أن يُطلب.

drill-clock-is-over = لن تأتي أحداث أخرى وحدها. بعضها ما زال ينتظر: *{ $event }* والرقم يأتيان بواحد. *{ $next }* تتابع من دونها.
