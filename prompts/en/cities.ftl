# Places by the names that people give them, for "I am in Bogotá".
#
# What anybody writes in any language is looked for in all of these files, and then among the names of
# the time zones themselves.

# Before a place, where it may be another sort of place: "I am in pain".
cities-i-am-in = I am in | I'm in | I am now in | I'm now in | I live in
# Before a place, where nothing else is meant.
cities-my-zone = my time zone is | time zone | I moved to | I have moved to
# The same as the first, written together with the place, as in Arabic "أنا ببيروت".
cities-i-am-attached = {""}
# May stand behind a place.
cities-behind = now | today | right now | at the moment
# A zone, a colon, and names of places where clocks show its time; with | between zones. The first
# name is the one that Kolo writes.
cities =
    Africa/Casablanca: Casablanca, Rabat, Marrakesh, Marrakech, Fes, Tangier, Agadir, Morocco |
    Africa/El_Aaiun: Laayoune, El Aaiun, Western Sahara |
    Africa/Algiers: Algiers, Oran, Constantine, Algeria |
    Africa/Tunis: Tunis, Sfax, Sousse, Tunisia |
    Africa/Tripoli: Tripoli, Benghazi, Libya |
    Africa/Cairo: Cairo, Alexandria, Giza, Egypt |
    Africa/Khartoum: Khartoum, Omdurman, Port Sudan, Sudan |
    Africa/Juba: Juba, South Sudan |
    Africa/Addis_Ababa: Addis Ababa, Mekelle, Ethiopia |
    Africa/Asmara: Asmara, Eritrea |
    Africa/Mogadishu: Mogadishu, Hargeisa, Somalia |
    Africa/Djibouti: Djibouti |
    Africa/Nairobi: Nairobi, Mombasa, Kisumu, Kenya |
    Africa/Kampala: Kampala, Gulu, Uganda |
    Africa/Kigali: Kigali, Rwanda |
    Africa/Bujumbura: Bujumbura, Gitega, Burundi |
    Africa/Dar_es_Salaam: Dar es Salaam, Dodoma, Arusha, Tanzania |
    Africa/Lubumbashi: Lubumbashi, Goma, Bukavu, Kisangani, DRC |
    Africa/Kinshasa: Kinshasa, Matadi, DRC |
    Africa/Brazzaville: Brazzaville, Pointe-Noire |
    Africa/Bangui: Bangui, Central African Republic |
    Africa/Ndjamena: N'Djamena, Chad |
    Africa/Douala: Douala, Yaoundé, Bamenda, Cameroon |
    Africa/Libreville: Libreville, Gabon |
    Africa/Luanda: Luanda, Angola |
    Africa/Lagos: Lagos, Abuja, Kano, Port Harcourt, Nigeria |
    Africa/Niamey: Niamey, Niger |
    Africa/Ouagadougou: Ouagadougou, Bobo-Dioulasso, Burkina Faso |
    Africa/Bamako: Bamako, Timbuktu, Gao, Mali |
    Africa/Nouakchott: Nouakchott, Mauritania |
    Africa/Dakar: Dakar, Senegal |
    Africa/Conakry: Conakry, Guinea |
    Africa/Freetown: Freetown, Sierra Leone |
    Africa/Monrovia: Monrovia, Liberia |
    Africa/Abidjan: Abidjan, Yamoussoukro, Ivory Coast, Cote d'Ivoire |
    Africa/Accra: Accra, Kumasi, Ghana |
    Africa/Lome: Lomé, Togo |
    Africa/Porto-Novo: Cotonou, Porto-Novo, Benin |
    Africa/Harare: Harare, Bulawayo, Zimbabwe |
    Africa/Lusaka: Lusaka, Zambia |
    Africa/Blantyre: Lilongwe, Blantyre, Malawi |
    Africa/Maputo: Maputo, Pemba, Mozambique |
    Africa/Johannesburg: Johannesburg, Cape Town, Durban, Pretoria, South Africa |
    Indian/Antananarivo: Antananarivo, Madagascar |
    America/Mexico_City: Mexico City, Oaxaca, Guadalajara, Chiapas, Mexico |
    America/Tijuana: Tijuana, Mexico |
    America/Cancun: Cancún, Mexico |
    America/Guatemala: Guatemala City, Guatemala |
    America/Tegucigalpa: Tegucigalpa, San Pedro Sula, Honduras |
    America/El_Salvador: San Salvador, El Salvador |
    America/Managua: Managua, Nicaragua |
    America/Costa_Rica: San José, Costa Rica |
    America/Panama: Panama City, Panama |
    America/Havana: Havana, Cuba |
    America/Port-au-Prince: Port-au-Prince, Haiti |
    America/Santo_Domingo: Santo Domingo, Dominican Republic |
    America/Puerto_Rico: San Juan, Puerto Rico |
    America/Bogota: Bogotá, Medellín, Cali, Barranquilla, Cartagena, Cúcuta, Quibdó, Colombia |
    America/Caracas: Caracas, Maracaibo, Venezuela |
    America/Guayaquil: Quito, Guayaquil, Ecuador |
    America/Lima: Lima, Cusco, Arequipa, Peru |
    America/La_Paz: La Paz, Santa Cruz de la Sierra, Cochabamba, Bolivia |
    America/Santiago: Santiago, Valparaíso, Temuco, Chile |
    America/Asuncion: Asunción, Paraguay |
    America/Montevideo: Montevideo, Uruguay |
    America/Argentina/Buenos_Aires: Buenos Aires, Córdoba, Rosario, Argentina |
    America/Sao_Paulo: São Paulo, Rio de Janeiro, Brasilia, Salvador de Bahia, Brazil |
    America/Manaus: Manaus, Brazil |
    America/New_York: New York, Washington, Boston, Miami, Atlanta, USA, United States |
    America/Chicago: Chicago, Houston, Dallas, USA, United States |
    America/Los_Angeles: Los Angeles, San Francisco, Seattle, USA, United States |
    America/Toronto: Toronto, Ottawa, Montreal, Canada |
    America/Vancouver: Vancouver, Canada |
    Asia/Beirut: Beirut, Saida, Lebanon |
    Asia/Damascus: Damascus, Aleppo, Homs, Qamishli, Syria |
    Asia/Amman: Amman, Irbid, Jordan |
    Asia/Hebron: Ramallah, Hebron, Nablus, Bethlehem, Jenin, East Jerusalem, Palestine |
    Asia/Gaza: Gaza, Rafah, Khan Younis |
    Asia/Jerusalem: Jerusalem, Tel Aviv, Haifa, Israel |
    Asia/Baghdad: Baghdad, Basra, Mosul, Erbil, Sulaymaniyah, Iraq |
    Asia/Riyadh: Riyadh, Jeddah, Mecca, Saudi Arabia |
    Asia/Aden: Sanaa, Aden, Taiz, Yemen |
    Asia/Kuwait: Kuwait |
    Asia/Bahrain: Manama, Bahrain |
    Asia/Qatar: Doha, Qatar |
    Asia/Dubai: Dubai, Abu Dhabi, Emirates |
    Asia/Muscat: Muscat, Oman |
    Asia/Tehran: Tehran, Isfahan, Iran |
    Asia/Kabul: Kabul, Herat, Afghanistan |
    Asia/Tbilisi: Tbilisi, Batumi |
    Asia/Yerevan: Yerevan, Armenia |
    Asia/Baku: Baku, Azerbaijan |
    Asia/Tashkent: Tashkent, Uzbekistan |
    Asia/Bishkek: Bishkek, Osh, Kyrgyzstan |
    Asia/Dushanbe: Dushanbe, Tajikistan |
    Asia/Almaty: Almaty, Astana, Kazakhstan |
    Asia/Karachi: Karachi, Islamabad, Lahore, Quetta, Peshawar, Pakistan |
    Asia/Kolkata: Delhi, New Delhi, Kolkata, Mumbai, Chennai, Srinagar, India |
    Asia/Colombo: Colombo, Jaffna, Sri Lanka |
    Asia/Dhaka: Dhaka, Chittagong, Cox's Bazar, Bangladesh |
    Asia/Kathmandu: Kathmandu, Nepal |
    Asia/Yangon: Yangon, Rangoon, Mandalay, Naypyidaw, Myanmar, Burma |
    Asia/Bangkok: Bangkok, Chiang Mai, Mae Sot, Thailand |
    Asia/Phnom_Penh: Phnom Penh, Cambodia |
    Asia/Vientiane: Vientiane, Laos |
    Asia/Ho_Chi_Minh: Hanoi, Ho Chi Minh City, Saigon, Vietnam |
    Asia/Jakarta: Jakarta, Yogyakarta, Aceh, Indonesia |
    Asia/Jayapura: Jayapura, Papua, Indonesia |
    Asia/Makassar: Makassar, Bali, Denpasar, Indonesia |
    Asia/Kuala_Lumpur: Kuala Lumpur, Malaysia |
    Asia/Manila: Manila, Davao, Cebu, Philippines |
    Asia/Shanghai: Beijing, Shanghai, Guangzhou, China |
    Asia/Taipei: Taipei, Taiwan |
    Asia/Tokyo: Tokyo, Osaka, Japan |
    Asia/Seoul: Seoul, South Korea |
    Asia/Ulaanbaatar: Ulaanbaatar, Mongolia |
    Asia/Nicosia: Nicosia, Cyprus |
    Europe/Istanbul: Istanbul, Ankara, Izmir, Diyarbakir, Gaziantep, Turkey, Türkiye |
    Europe/Kyiv: Kyiv, Kiev, Lviv, Kharkiv, Odesa, Odessa, Dnipro, Ukraine |
    Europe/Minsk: Minsk, Belarus |
    Europe/Moscow: Moscow, Saint Petersburg, Grozny, Makhachkala, Russia |
    Asia/Yekaterinburg: Yekaterinburg, Russia |
    Asia/Novosibirsk: Novosibirsk, Russia |
    Europe/Chisinau: Chișinău, Moldova |
    Europe/Bucharest: Bucharest, Romania |
    Europe/Sofia: Sofia, Bulgaria |
    Europe/Athens: Athens, Thessaloniki, Lesbos, Greece |
    Europe/Belgrade: Belgrade, Novi Sad, Beograd, Serbia |
    Europe/Sarajevo: Sarajevo, Mostar, Bosnia |
    Europe/Skopje: Skopje, North Macedonia |
    Europe/Podgorica: Podgorica, Montenegro |
    Europe/Tirane: Tirana, Albania |
    Europe/Zagreb: Zagreb, Croatia |
    Europe/Berlin: Berlin, Hamburg, Munich, Cologne, Germany |
    Europe/Vienna: Vienna, Austria |
    Europe/Warsaw: Warsaw, Kraków, Poland |
    Europe/Prague: Prague, Czechia |
    Europe/Budapest: Budapest, Hungary |
    Europe/Vilnius: Vilnius, Lithuania |
    Europe/Stockholm: Stockholm, Malmö, Gothenburg, Sweden |
    Europe/Copenhagen: Copenhagen, Denmark |
    Europe/Oslo: Oslo, Norway |
    Europe/Amsterdam: Amsterdam, The Hague, Netherlands |
    Europe/Brussels: Brussels, Belgium |
    Europe/Paris: Paris, Lyon, Marseille, France |
    Europe/Madrid: Madrid, Barcelona, Valencia, Seville, Bilbao, Spain |
    Europe/Lisbon: Lisbon, Porto, Portugal |
    Europe/Rome: Rome, Milan, Italy |
    Europe/Zurich: Zurich, Geneva, Bern, Basel, Switzerland |
    Europe/London: London, Manchester, Edinburgh, UK, United Kingdom, England |
    Europe/Dublin: Dublin, Ireland |
    Australia/Sydney: Sydney, Melbourne, Canberra |
    Pacific/Auckland: Auckland, Wellington, New Zealand
