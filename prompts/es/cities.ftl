# Lugares con los nombres que les da la gente, para «estoy en Bogotá».
#
# Lo que alguien escribe en cualquier idioma se busca en todos estos archivos, y después entre los
# nombres de las zonas horarias.

# Delante de un lugar, cuando también puede ser otra cosa: «estoy en peligro».
cities-i-am-in = estoy en | ahora estoy en | estoy ahora en | vivo en
# Delante de un lugar, cuando no puede ser otra cosa.
cities-my-zone = mi zona horaria es | zona horaria | me mudé a | me he mudado a
# Como la primera, pero escrita junto al lugar, como en árabe «أنا ببيروت».
cities-i-am-attached = {""}
# Puede ir detrás de un lugar.
cities-behind = ahora | hoy | en este momento
# Una zona, dos puntos y nombres de lugares con esa hora; entre zonas va |. El primer nombre es el que
# Kolo escribe.
cities =
    Africa/Casablanca: Casablanca, Rabat, Marrakech, Fez, Tánger, Agadir, Marruecos |
    Africa/El_Aaiun: El Aaiún, Sahara Occidental |
    Africa/Algiers: Argel, Argelia |
    Africa/Tunis: Túnez |
    Africa/Tripoli: Trípoli, Libia |
    Africa/Cairo: El Cairo, Alejandría, Egipto |
    Africa/Khartoum: Jartum, Sudán |
    Africa/Juba: Yuba, Sudán del Sur |
    Africa/Addis_Ababa: Adís Abeba, Etiopía |
    Africa/Asmara: Asmara, Eritrea |
    Africa/Mogadishu: Mogadiscio, Somalia |
    Africa/Djibouti: Yibuti |
    Africa/Nairobi: Nairobi, Kenia |
    Africa/Kampala: Kampala, Uganda |
    Africa/Kigali: Kigali, Ruanda |
    Africa/Bujumbura: Buyumbura, Burundi |
    Africa/Dar_es_Salaam: Dar es Salam, Dodoma, Tanzania |
    Africa/Lubumbashi: Lubumbashi, Goma, Bukavu, RDC |
    Africa/Kinshasa: Kinsasa, RDC |
    Africa/Brazzaville: Brazzaville |
    Africa/Bangui: Bangui, República Centroafricana |
    Africa/Ndjamena: Yamena, Chad |
    Africa/Douala: Duala, Yaundé, Camerún |
    Africa/Libreville: Libreville, Gabón |
    Africa/Luanda: Luanda, Angola |
    Africa/Lagos: Lagos, Abuya, Nigeria |
    Africa/Niamey: Niamey, Níger |
    Africa/Ouagadougou: Uagadugú, Burkina Faso |
    Africa/Bamako: Bamako, Malí |
    Africa/Nouakchott: Nuakchot, Mauritania |
    Africa/Dakar: Dakar, Senegal |
    Africa/Conakry: Conakri, Guinea |
    Africa/Freetown: Freetown, Sierra Leona |
    Africa/Monrovia: Monrovia, Liberia |
    Africa/Abidjan: Abiyán, Costa de Marfil |
    Africa/Accra: Acra, Ghana |
    Africa/Lome: Lomé, Togo |
    Africa/Porto-Novo: Cotonú, Benín |
    Africa/Harare: Harare, Zimbabue |
    Africa/Lusaka: Lusaka, Zambia |
    Africa/Blantyre: Lilongüe, Malaui |
    Africa/Maputo: Maputo, Mozambique |
    Africa/Johannesburg: Johannesburgo, Ciudad del Cabo, Sudáfrica |
    Indian/Antananarivo: Antananarivo, Madagascar |
    America/Mexico_City: Ciudad de México, CDMX, Oaxaca, Guadalajara, Monterrey, San Cristóbal de las Casas, México |
    America/Tijuana: Tijuana, México |
    America/Cancun: Cancún, México |
    America/Guatemala: Ciudad de Guatemala, Guatemala, Quetzaltenango |
    America/Tegucigalpa: Tegucigalpa, San Pedro Sula, Honduras |
    America/El_Salvador: San Salvador, El Salvador |
    America/Managua: Managua, Nicaragua |
    America/Costa_Rica: San José, Costa Rica |
    America/Panama: Ciudad de Panamá, Panamá |
    America/Havana: La Habana, Habana, Santiago de Cuba, Cuba |
    America/Port-au-Prince: Puerto Príncipe, Haití |
    America/Santo_Domingo: Santo Domingo, República Dominicana |
    America/Puerto_Rico: San Juan, Puerto Rico |
    America/Bogota: Bogotá, Medellín, Cali, Barranquilla, Cartagena, Cúcuta, Quibdó, Buenaventura, Pasto, Popayán, Colombia |
    America/Caracas: Caracas, Maracaibo, Venezuela |
    America/Guayaquil: Quito, Guayaquil, Cuenca, Ecuador |
    America/Lima: Lima, Cusco, Arequipa, Perú |
    America/La_Paz: La Paz, Santa Cruz de la Sierra, Cochabamba, Bolivia |
    America/Santiago: Santiago de Chile, Santiago, Valparaíso, Temuco, Chile |
    America/Asuncion: Asunción, Paraguay |
    America/Montevideo: Montevideo, Uruguay |
    America/Argentina/Buenos_Aires: Buenos Aires, Córdoba, Rosario, Argentina |
    America/Sao_Paulo: São Paulo, Río de Janeiro, Brasilia, Brasil |
    America/Manaus: Manaos, Manaus, Brasil |
    America/New_York: Nueva York, Washington, Boston, Miami, Estados Unidos |
    America/Chicago: Chicago, Houston, Dallas, Estados Unidos |
    America/Los_Angeles: Los Ángeles, San Francisco, Seattle, Estados Unidos |
    America/Toronto: Toronto, Ottawa, Montreal, Canadá |
    America/Vancouver: Vancouver, Canadá |
    Asia/Beirut: Beirut, Líbano |
    Asia/Damascus: Damasco, Alepo, Siria |
    Asia/Amman: Amán, Jordania |
    Asia/Hebron: Ramala, Hebrón, Nablus, Belén, Palestina |
    Asia/Gaza: Gaza |
    Asia/Jerusalem: Jerusalén, Tel Aviv, Israel |
    Asia/Baghdad: Bagdad, Irak |
    Asia/Riyadh: Riad, Yeda, Arabia Saudita |
    Asia/Aden: Saná, Adén, Yemen |
    Asia/Kuwait: Kuwait |
    Asia/Bahrain: Manama, Baréin |
    Asia/Qatar: Doha, Catar |
    Asia/Dubai: Dubái, Abu Dabi |
    Asia/Muscat: Mascate, Omán |
    Asia/Tehran: Teherán, Irán |
    Asia/Kabul: Kabul, Afganistán |
    Asia/Tbilisi: Tiflis |
    Asia/Yerevan: Ereván, Armenia |
    Asia/Baku: Bakú, Azerbaiyán |
    Asia/Tashkent: Taskent, Uzbekistán |
    Asia/Bishkek: Biskek, Kirguistán |
    Asia/Dushanbe: Dusambé, Tayikistán |
    Asia/Almaty: Almaty, Astaná, Kazajistán |
    Asia/Karachi: Karachi, Islamabad, Pakistán |
    Asia/Kolkata: Nueva Delhi, Calcuta, Bombay, India |
    Asia/Colombo: Colombo, Sri Lanka |
    Asia/Dhaka: Daca, Bangladés |
    Asia/Kathmandu: Katmandú, Nepal |
    Asia/Yangon: Rangún, Myanmar, Birmania |
    Asia/Bangkok: Bangkok, Tailandia |
    Asia/Phnom_Penh: Nom Pen, Camboya |
    Asia/Vientiane: Vientián, Laos |
    Asia/Ho_Chi_Minh: Hanói, Vietnam |
    Asia/Jakarta: Yakarta, Indonesia |
    Asia/Jayapura: Jayapura, Indonesia |
    Asia/Makassar: Bali, Indonesia |
    Asia/Kuala_Lumpur: Kuala Lumpur, Malasia |
    Asia/Manila: Manila, Filipinas |
    Asia/Shanghai: Pekín, Shanghái, China |
    Asia/Taipei: Taipéi, Taiwán |
    Asia/Tokyo: Tokio, Japón |
    Asia/Seoul: Seúl, Corea del Sur |
    Asia/Ulaanbaatar: Ulán Bator, Mongolia |
    Asia/Nicosia: Nicosia, Chipre |
    Europe/Istanbul: Estambul, Ankara, Turquía |
    Europe/Kyiv: Kiev, Kyiv, Leópolis, Járkov, Ucrania |
    Europe/Minsk: Minsk, Bielorrusia |
    Europe/Moscow: Moscú, San Petersburgo, Rusia |
    Asia/Yekaterinburg: Ekaterimburgo, Rusia |
    Asia/Novosibirsk: Novosibirsk, Rusia |
    Europe/Chisinau: Chisináu, Moldavia |
    Europe/Bucharest: Bucarest, Rumanía |
    Europe/Sofia: Sofía, Bulgaria |
    Europe/Athens: Atenas, Grecia |
    Europe/Belgrade: Belgrado, Serbia |
    Europe/Sarajevo: Sarajevo, Bosnia |
    Europe/Skopje: Skopie, Macedonia del Norte |
    Europe/Podgorica: Podgorica, Montenegro |
    Europe/Tirane: Tirana, Albania |
    Europe/Zagreb: Zagreb, Croacia |
    Europe/Berlin: Berlín, Hamburgo, Múnich, Alemania |
    Europe/Vienna: Viena, Austria |
    Europe/Warsaw: Varsovia, Polonia |
    Europe/Prague: Praga, Chequia |
    Europe/Budapest: Budapest, Hungría |
    Europe/Vilnius: Vilna, Lituania |
    Europe/Stockholm: Estocolmo, Suecia |
    Europe/Copenhagen: Copenhague, Dinamarca |
    Europe/Oslo: Oslo, Noruega |
    Europe/Amsterdam: Ámsterdam, La Haya, Países Bajos |
    Europe/Brussels: Bruselas, Bélgica |
    Europe/Paris: París, Lyon, Marsella, Francia |
    Europe/Madrid: Madrid, Barcelona, Valencia, Sevilla, Bilbao, España |
    Europe/Lisbon: Lisboa, Portugal |
    Europe/Rome: Roma, Milán, Italia |
    Europe/Zurich: Zúrich, Ginebra, Berna, Suiza |
    Europe/London: Londres, Reino Unido, Inglaterra |
    Europe/Dublin: Dublín, Irlanda |
    Australia/Sydney: Sídney, Melbourne |
    Pacific/Auckland: Auckland, Nueva Zelanda
