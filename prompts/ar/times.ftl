# الأوقات والأماكن كما يقولها كولو. وما يقوله الناس في rhythm.ftl وcities.ftl.

and-last = { $before } و{ $last }
time-said = { $hour }:{ $minute }
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
