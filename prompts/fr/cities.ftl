# Les lieux avec les noms que les gens leur donnent, pour « je suis à Bogota ».
#
# Ce que quelqu'un écrit dans n'importe quelle langue se cherche dans tous ces fichiers, puis parmi
# les noms des fuseaux horaires.

# Devant un lieu, quand cela peut aussi être autre chose : « je suis en danger ».
cities-i-am-in = je suis à | je suis au | je suis en | je suis aux | je suis maintenant à | je vis à | j'habite à
# Devant un lieu, quand cela ne peut rien être d'autre.
cities-my-zone = mon fuseau horaire est | fuseau horaire | j'ai déménagé à
# Comme la première, mais écrite avec le lieu, comme en arabe « أنا ببيروت ».
cities-i-am-attached = {""}
# Peut se trouver derrière un lieu.
cities-behind = maintenant | aujourd'hui | en ce moment
# Un fuseau, deux-points, et des noms de lieux à cette heure ; | entre les fuseaux. Le premier nom est
# celui que Kolo écrit.
cities =
    Africa/Casablanca: Casablanca, Rabat, Marrakech, Fès, Tanger, Agadir, Maroc |
    Africa/El_Aaiun: Laâyoune, Sahara occidental |
    Africa/Algiers: Alger, Oran, Constantine, Algérie |
    Africa/Tunis: Tunis, Sfax, Sousse, Tunisie |
    Africa/Tripoli: Tripoli, Benghazi, Libye |
    Africa/Cairo: Le Caire, Alexandrie, Égypte |
    Africa/Khartoum: Khartoum, Soudan |
    Africa/Juba: Djouba, Soudan du Sud |
    Africa/Addis_Ababa: Addis-Abeba, Éthiopie |
    Africa/Asmara: Asmara, Érythrée |
    Africa/Mogadishu: Mogadiscio, Somalie |
    Africa/Djibouti: Djibouti |
    Africa/Nairobi: Nairobi, Mombasa, Kenya |
    Africa/Kampala: Kampala, Ouganda |
    Africa/Kigali: Kigali, Rwanda |
    Africa/Bujumbura: Bujumbura, Gitega, Burundi |
    Africa/Dar_es_Salaam: Dar es Salam, Dodoma, Tanzanie |
    Africa/Lubumbashi: Lubumbashi, Goma, Bukavu, Kisangani, Beni, Butembo, RDC |
    Africa/Kinshasa: Kinshasa, Matadi, RDC |
    Africa/Brazzaville: Brazzaville, Pointe-Noire |
    Africa/Bangui: Bangui, Centrafrique |
    Africa/Ndjamena: N'Djamena, Tchad |
    Africa/Douala: Douala, Yaoundé, Bamenda, Cameroun |
    Africa/Libreville: Libreville, Gabon |
    Africa/Luanda: Luanda, Angola |
    Africa/Lagos: Lagos, Abuja, Nigeria |
    Africa/Niamey: Niamey, Agadez, Niger |
    Africa/Ouagadougou: Ouagadougou, Ouaga, Bobo-Dioulasso, Burkina Faso, Burkina |
    Africa/Bamako: Bamako, Tombouctou, Gao, Mali |
    Africa/Nouakchott: Nouakchott, Mauritanie |
    Africa/Dakar: Dakar, Ziguinchor, Sénégal |
    Africa/Conakry: Conakry, Guinée |
    Africa/Freetown: Freetown, Sierra Leone |
    Africa/Monrovia: Monrovia, Libéria |
    Africa/Abidjan: Abidjan, Yamoussoukro, Côte d'Ivoire |
    Africa/Accra: Accra, Ghana |
    Africa/Lome: Lomé, Togo |
    Africa/Porto-Novo: Cotonou, Porto-Novo, Bénin |
    Africa/Harare: Harare, Zimbabwe |
    Africa/Lusaka: Lusaka, Zambie |
    Africa/Blantyre: Lilongwe, Malawi |
    Africa/Maputo: Maputo, Mozambique |
    Africa/Johannesburg: Johannesburg, Le Cap, Afrique du Sud |
    Indian/Antananarivo: Antananarivo, Madagascar |
    America/Mexico_City: Mexico, Guadalajara, Mexique |
    America/Tijuana: Tijuana, Mexique |
    America/Cancun: Cancún, Mexique |
    America/Guatemala: Guatemala |
    America/Tegucigalpa: Tegucigalpa, Honduras |
    America/El_Salvador: San Salvador, Salvador |
    America/Managua: Managua, Nicaragua |
    America/Costa_Rica: San José, Costa Rica |
    America/Panama: Panama |
    America/Havana: La Havane, Cuba |
    America/Port-au-Prince: Port-au-Prince, Cap-Haïtien, Haïti |
    America/Santo_Domingo: Saint-Domingue, République dominicaine |
    America/Puerto_Rico: San Juan, Porto Rico |
    America/Bogota: Bogota, Medellín, Cali, Colombie |
    America/Caracas: Caracas, Venezuela |
    America/Guayaquil: Quito, Guayaquil, Équateur |
    America/Lima: Lima, Pérou |
    America/La_Paz: La Paz, Bolivie |
    America/Santiago: Santiago du Chili, Santiago, Chili |
    America/Asuncion: Asunción, Paraguay |
    America/Montevideo: Montevideo, Uruguay |
    America/Argentina/Buenos_Aires: Buenos Aires, Argentine |
    America/Sao_Paulo: São Paulo, Rio de Janeiro, Brésil |
    America/Manaus: Manaus, Brésil |
    America/New_York: New York, Washington, Boston, Miami, États-Unis |
    America/Chicago: Chicago, Houston, États-Unis |
    America/Los_Angeles: Los Angeles, San Francisco, États-Unis |
    America/Toronto: Montréal, Toronto, Ottawa, Québec, Canada |
    America/Vancouver: Vancouver, Canada |
    Asia/Beirut: Beyrouth, Liban |
    Asia/Damascus: Damas, Alep, Syrie |
    Asia/Amman: Amman, Jordanie |
    Asia/Hebron: Ramallah, Hébron, Naplouse, Bethléem, Palestine |
    Asia/Gaza: Gaza |
    Asia/Jerusalem: Jérusalem, Tel Aviv, Israël |
    Asia/Baghdad: Bagdad, Mossoul, Erbil, Irak |
    Asia/Riyadh: Riyad, Djeddah, Arabie saoudite |
    Asia/Aden: Sanaa, Aden, Yémen |
    Asia/Kuwait: Koweït |
    Asia/Bahrain: Manama, Bahreïn |
    Asia/Qatar: Doha, Qatar |
    Asia/Dubai: Dubaï, Abou Dabi |
    Asia/Muscat: Mascate, Oman |
    Asia/Tehran: Téhéran, Iran |
    Asia/Kabul: Kaboul, Afghanistan |
    Asia/Tbilisi: Tbilissi, Géorgie |
    Asia/Yerevan: Erevan, Arménie |
    Asia/Baku: Bakou, Azerbaïdjan |
    Asia/Tashkent: Tachkent, Ouzbékistan |
    Asia/Bishkek: Bichkek, Kirghizistan |
    Asia/Dushanbe: Douchanbé, Tadjikistan |
    Asia/Almaty: Almaty, Astana, Kazakhstan |
    Asia/Karachi: Karachi, Islamabad, Pakistan |
    Asia/Kolkata: New Delhi, Calcutta, Bombay, Inde |
    Asia/Colombo: Colombo, Sri Lanka |
    Asia/Dhaka: Dacca, Bangladesh |
    Asia/Kathmandu: Katmandou, Népal |
    Asia/Yangon: Rangoun, Mandalay, Myanmar, Birmanie |
    Asia/Bangkok: Bangkok, Thaïlande |
    Asia/Phnom_Penh: Phnom Penh, Cambodge |
    Asia/Vientiane: Vientiane, Laos |
    Asia/Ho_Chi_Minh: Hanoï, Saïgon, Vietnam |
    Asia/Jakarta: Jakarta, Indonésie |
    Asia/Jayapura: Jayapura, Indonésie |
    Asia/Makassar: Bali, Indonésie |
    Asia/Kuala_Lumpur: Kuala Lumpur, Malaisie |
    Asia/Manila: Manille, Philippines |
    Asia/Shanghai: Pékin, Shanghai, Chine |
    Asia/Taipei: Taipei, Taïwan |
    Asia/Tokyo: Tokyo, Japon |
    Asia/Seoul: Séoul, Corée du Sud |
    Asia/Ulaanbaatar: Oulan-Bator, Mongolie |
    Asia/Nicosia: Nicosie, Chypre |
    Europe/Istanbul: Istanbul, Ankara, Gaziantep, Turquie |
    Europe/Kyiv: Kyiv, Kiev, Lviv, Kharkiv, Odessa, Ukraine |
    Europe/Minsk: Minsk, Biélorussie |
    Europe/Moscow: Moscou, Saint-Pétersbourg, Russie |
    Asia/Yekaterinburg: Ekaterinbourg, Russie |
    Asia/Novosibirsk: Novossibirsk, Russie |
    Europe/Chisinau: Chișinău, Moldavie |
    Europe/Bucharest: Bucarest, Roumanie |
    Europe/Sofia: Sofia, Bulgarie |
    Europe/Athens: Athènes, Grèce |
    Europe/Belgrade: Belgrade, Serbie |
    Europe/Sarajevo: Sarajevo, Bosnie |
    Europe/Skopje: Skopje, Macédoine du Nord |
    Europe/Podgorica: Podgorica, Monténégro |
    Europe/Tirane: Tirana, Albanie |
    Europe/Zagreb: Zagreb, Croatie |
    Europe/Berlin: Berlin, Hambourg, Munich, Allemagne |
    Europe/Vienna: Vienne, Autriche |
    Europe/Warsaw: Varsovie, Pologne |
    Europe/Prague: Prague, Tchéquie |
    Europe/Budapest: Budapest, Hongrie |
    Europe/Vilnius: Vilnius, Lituanie |
    Europe/Stockholm: Stockholm, Suède |
    Europe/Copenhagen: Copenhague, Danemark |
    Europe/Oslo: Oslo, Norvège |
    Europe/Amsterdam: Amsterdam, La Haye, Pays-Bas |
    Europe/Brussels: Bruxelles, Belgique |
    Europe/Paris: Paris, Lyon, Marseille, France |
    Europe/Madrid: Madrid, Barcelone, Espagne |
    Europe/Lisbon: Lisbonne, Portugal |
    Europe/Rome: Rome, Milan, Italie |
    Europe/Zurich: Zurich, Genève, Berne, Lausanne, Suisse |
    Europe/London: Londres, Royaume-Uni, Angleterre |
    Europe/Dublin: Dublin, Irlande |
    Australia/Sydney: Sydney, Melbourne |
    Pacific/Auckland: Auckland, Nouvelle-Zélande
