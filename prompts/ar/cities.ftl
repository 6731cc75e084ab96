# الأماكن بأسمائها عند الناس، لمن يكتب «أنا في القاهرة».
#
# ما يُكتب بأي لغة يُبحث عنه في كل هذه الملفات، ثم بين أسماء المناطق الزمنية نفسها.

# قبل مكان، حيث يمكن أن يُقصد شيء آخر: «أنا في خطر».
cities-i-am-in = أنا في | أنا الآن في | أنا حاليًا في | أعيش في | أسكن في
# قبل مكان، حيث لا يُقصد شيء آخر.
cities-my-zone = منطقتي الزمنية | منطقتي الزمنية هي | المنطقة الزمنية | انتقلت إلى
# مثل الأولى، لكن الحرف الأخير ملتصق بالمكان: «أنا ببيروت».
cities-i-am-attached = أنا ب | أنا الآن ب | أنا حاليًا ب
# يمكن أن تأتي بعد المكان.
cities-behind = الآن | اليوم | حاليًا | هلأ | دلوقتي
# منطقة زمنية، ثم نقطتان، ثم أسماء أماكن ساعتها هذه؛ وبين المناطق |. الاسم الأول هو ما يكتبه كولو،
# والفواصل لاتينية.
cities =
    Africa/Casablanca: الدار البيضاء, الرباط, مراكش, فاس, طنجة, أكادير, كازا, المغرب |
    Africa/El_Aaiun: العيون, الصحراء الغربية |
    Africa/Algiers: الجزائر, وهران, قسنطينة |
    Africa/Tunis: تونس, صفاقس, سوسة |
    Africa/Tripoli: طرابلس, بنغازي, ليبيا |
    Africa/Cairo: القاهرة, الإسكندرية, الجيزة, المنصورة, مصر |
    Africa/Khartoum: الخرطوم, أم درمان, بورتسودان, السودان |
    Africa/Juba: جوبا, جنوب السودان |
    Africa/Addis_Ababa: أديس أبابا, إثيوبيا |
    Africa/Asmara: أسمرة, إريتريا |
    Africa/Mogadishu: مقديشو, هرجيسا, الصومال |
    Africa/Djibouti: جيبوتي |
    Africa/Nairobi: نيروبي, كينيا |
    Africa/Kampala: كمبالا, أوغندا |
    Africa/Kigali: كيغالي, رواندا |
    Africa/Bujumbura: بوجمبورا, بوروندي |
    Africa/Dar_es_Salaam: دار السلام, تنزانيا |
    Africa/Lubumbashi: لوبومباشي, غوما, بوكافو |
    Africa/Kinshasa: كينشاسا |
    Africa/Brazzaville: برازافيل |
    Africa/Bangui: بانغي |
    Africa/Ndjamena: نجامينا, تشاد |
    Africa/Douala: دوالا, ياوندي, الكاميرون |
    Africa/Libreville: ليبرفيل |
    Africa/Luanda: لواندا |
    Africa/Lagos: لاغوس, أبوجا, نيجيريا |
    Africa/Niamey: نيامي, النيجر |
    Africa/Ouagadougou: واغادوغو, بوركينا فاسو |
    Africa/Bamako: باماكو, مالي |
    Africa/Nouakchott: نواكشوط, موريتانيا |
    Africa/Dakar: داكار, السنغال |
    Africa/Conakry: كوناكري, غينيا |
    Africa/Freetown: فريتاون |
    Africa/Monrovia: مونروفيا |
    Africa/Abidjan: أبيدجان, ساحل العاج |
    Africa/Accra: أكرا, غانا |
    Africa/Lome: لومي |
    Africa/Porto-Novo: كوتونو |
    Africa/Harare: هراري |
    Africa/Lusaka: لوساكا |
    Africa/Blantyre: ليلونغوي |
    Africa/Maputo: مابوتو |
    Africa/Johannesburg: جوهانسبرغ, كيب تاون, جنوب أفريقيا |
    Indian/Antananarivo: أنتاناناريفو |
    America/Mexico_City: مكسيكو, المكسيك |
    America/Tijuana: تيخوانا |
    America/Cancun: كانكون |
    America/Guatemala: غواتيمالا |
    America/Tegucigalpa: تيغوسيغالبا, هندوراس |
    America/El_Salvador: سان سلفادور, السلفادور |
    America/Managua: ماناغوا, نيكاراغوا |
    America/Costa_Rica: سان خوسيه, كوستاريكا |
    America/Panama: بنما |
    America/Havana: هافانا, كوبا |
    America/Port-au-Prince: بورت أو برنس, هايتي |
    America/Santo_Domingo: سانتو دومينغو |
    America/Puerto_Rico: سان خوان |
    America/Bogota: بوغوتا, ميديلين, كولومبيا |
    America/Caracas: كاراكاس, فنزويلا |
    America/Guayaquil: كيتو, الإكوادور |
    America/Lima: ليما, بيرو |
    America/La_Paz: لاباز, بوليفيا |
    America/Santiago: سانتياغو, تشيلي |
    America/Asuncion: أسونسيون |
    America/Montevideo: مونتيفيديو |
    America/Argentina/Buenos_Aires: بوينس آيرس, الأرجنتين |
    America/Sao_Paulo: ساو باولو, ريو دي جانيرو, البرازيل |
    America/Manaus: ماناوس |
    America/New_York: نيويورك, واشنطن, أمريكا |
    America/Chicago: شيكاغو, أمريكا |
    America/Los_Angeles: لوس أنجلوس, سان فرانسيسكو, أمريكا |
    America/Toronto: تورونتو, مونتريال, كندا |
    America/Vancouver: فانكوفر, كندا |
    Asia/Beirut: بيروت, صيدا, لبنان |
    Asia/Damascus: دمشق, حلب, حمص, القامشلي, سوريا, سورية |
    Asia/Amman: عمّان, إربد, الأردن |
    Asia/Hebron: رام الله, الخليل, نابلس, بيت لحم, جنين, فلسطين |
    Asia/Gaza: غزة, رفح, خان يونس |
    Asia/Jerusalem: القدس, حيفا, يافا, الناصرة |
    Asia/Baghdad: بغداد, البصرة, الموصل, أربيل, السليمانية, العراق |
    Asia/Riyadh: الرياض, جدة, مكة, السعودية |
    Asia/Aden: صنعاء, عدن, تعز, اليمن |
    Asia/Kuwait: الكويت |
    Asia/Bahrain: المنامة, البحرين |
    Asia/Qatar: الدوحة, قطر |
    Asia/Dubai: دبي, أبوظبي, الإمارات |
    Asia/Muscat: مسقط, سلطنة عمان |
    Asia/Tehran: طهران, إيران |
    Asia/Kabul: كابول, أفغانستان |
    Asia/Tbilisi: تبليسي |
    Asia/Yerevan: يريفان, أرمينيا |
    Asia/Baku: باكو, أذربيجان |
    Asia/Tashkent: طشقند |
    Asia/Bishkek: بيشكك |
    Asia/Dushanbe: دوشنبه |
    Asia/Almaty: ألماتي, أستانا |
    Asia/Karachi: كراتشي, إسلام آباد, باكستان |
    Asia/Kolkata: دلهي, نيودلهي, الهند |
    Asia/Colombo: كولومبو |
    Asia/Dhaka: دكا, بنغلاديش |
    Asia/Kathmandu: كاتماندو, نيبال |
    Asia/Yangon: يانغون, ميانمار |
    Asia/Bangkok: بانكوك, تايلاند |
    Asia/Phnom_Penh: بنوم بنه |
    Asia/Vientiane: فيينتيان |
    Asia/Ho_Chi_Minh: هانوي, فيتنام |
    Asia/Jakarta: جاكرتا, إندونيسيا |
    Asia/Jayapura: جايابورا, إندونيسيا |
    Asia/Makassar: بالي, إندونيسيا |
    Asia/Kuala_Lumpur: كوالالمبور, ماليزيا |
    Asia/Manila: مانيلا, الفلبين |
    Asia/Shanghai: بكين, شنغهاي, الصين |
    Asia/Taipei: تايبيه |
    Asia/Tokyo: طوكيو, اليابان |
    Asia/Seoul: سيول, كوريا الجنوبية |
    Asia/Ulaanbaatar: أولان باتور |
    Asia/Nicosia: نيقوسيا, قبرص |
    Europe/Istanbul: إسطنبول, اسطنبول, أنقرة, غازي عنتاب, تركيا |
    Europe/Kyiv: كييف, أوكرانيا |
    Europe/Minsk: مينسك |
    Europe/Moscow: موسكو, روسيا |
    Asia/Yekaterinburg: يكاترينبورغ, روسيا |
    Asia/Novosibirsk: نوفوسيبيرسك, روسيا |
    Europe/Chisinau: كيشيناو |
    Europe/Bucharest: بوخارست |
    Europe/Sofia: صوفيا |
    Europe/Athens: أثينا, اليونان |
    Europe/Belgrade: بلغراد, صربيا |
    Europe/Sarajevo: سراييفو, البوسنة |
    Europe/Skopje: سكوبيه |
    Europe/Podgorica: بودغوريتسا |
    Europe/Tirane: تيرانا |
    Europe/Zagreb: زغرب |
    Europe/Berlin: برلين, هامبورغ, ألمانيا |
    Europe/Vienna: فيينا, النمسا |
    Europe/Warsaw: وارسو, بولندا |
    Europe/Prague: براغ |
    Europe/Budapest: بودابست |
    Europe/Vilnius: فيلنيوس |
    Europe/Stockholm: ستوكهولم, السويد |
    Europe/Copenhagen: كوبنهاغن, الدنمارك |
    Europe/Oslo: أوسلو, النرويج |
    Europe/Amsterdam: أمستردام, لاهاي, هولندا |
    Europe/Brussels: بروكسل, بلجيكا |
    Europe/Paris: باريس, ليون, مرسيليا, فرنسا |
    Europe/Madrid: مدريد, برشلونة, إسبانيا |
    Europe/Lisbon: لشبونة, البرتغال |
    Europe/Rome: روما, إيطاليا |
    Europe/Zurich: زيورخ, جنيف, برن, سويسرا |
    Europe/London: لندن, بريطانيا |
    Europe/Dublin: دبلن |
    Australia/Sydney: سيدني, ملبورن |
    Pacific/Auckland: أوكلاند
