# الأوقات والأماكن كما يقولها كولو. وما يقوله الناس في rhythm.ftl وcities.ftl.

length-hours = { $hours ->
        [one] ساعة
        [two] ساعتين
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    }

length-minutes = { $minutes ->
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }

and-last = { $before } و{ $last }
time-said = { $hour }:{ $minute }
time-in-utc = { $time } UTC
hours-said = من { $from } إلى { $to }
days-daily = كل يوم
days-from-to = من { $from } إلى { $to }
days-on = أيام { $days }
days-every = { $count ->
    [two] كل يومين
    [few] كل { $count } أيام
   *[other] كل { $count } يومًا
 } ابتداءً من { $from }
rhythm-said = { $days } الساعة { $times }
place-set = منطقتك الزمنية الآن: { $place }. الساعة هناك { $now }.
place-set-between = منطقتك الزمنية الآن: { $place }. الساعة هناك { $now }. وإن كان هناك سؤال من قبل فما زال ينتظر جوابك.
place-near = أيّ مكان هو { $name }؟ { $choices } · أو تكفي كتابة مدينة أكبر قريبة.
place-choice = { $number } { $place }
place-unknown = لا أعرف مكانًا اسمه { $name }. تكفي مدينة أكبر قريبة: *{ $example }*، أو الفرق عن التوقيت العالمي: *UTC+3*.
