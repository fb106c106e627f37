/**
 * Countries, one a line: `name | other names | adjectives and names of the people | capital`. Written by hand for this
 * project. The name is the canonical one; a short form that is also a common word (“us”) counts only as written.
 */
export const COUNTRIES = `
Afghanistan||Afghan,Afghans|Kabul
Albania||Albanian,Albanians|Tirana
Algeria||Algerian,Algerians|Algiers
Andorra||Andorran|Andorra la Vella
Angola||Angolan,Angolans|Luanda
Argentina||Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
Armenia||Armenian,Armenians|Yerevan
Australia||Australian,Australians,Aussie,Aussies|Canberra
Austria||Austrian,Austrians|Vienna
Azerbaijan||Azerbaijani,Azeri,Azerbaijanis|Baku
Bahamas||Bahamian|Nassau
Bahrain||Bahraini,Bahrainis|Manama
Bangladesh||Bangladeshi,Bangladeshis|Dhaka
Barbados||Barbadian|Bridgetown
Belarus|Byelorussia|Belarusian,Belarussian,Belarusians|Minsk
Belgium||Belgian,Belgians|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian,Bolivians|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian,Brazilians|Brasilia
Brunei||Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian,Bulgarians|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Bujumbura
Cambodia||Cambodian,Cambodians|Phnom Penh
Cameroon||Cameroonian,Cameroonians|Yaounde
Canada||Canadian,Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic|||Bangui
Chad||Chadian|N'Djamena
Chile||Chilean,Chileans|Santiago
China|People's Republic of China,PRC,Mainland China,Communist China|Chinese|Beijing
Colombia||Colombian,Colombians|Bogota
Comoros||Comorian|Moroni
Costa Rica||Costa Rican|San Jose
Croatia||Croatian,Croatians,Croat,Croats|Zagreb
Cuba||Cuban,Cubans|Havana
Cyprus||Cypriot,Cypriots|Nicosia
Czech Republic|Czechia|Czech,Czechs|Prague
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo|Congolese|Kinshasa
Denmark||Danish,Dane,Danes|Copenhagen
Djibouti||Djiboutian|Djibouti
Dominica|||Roseau
Dominican Republic||Dominican,Dominicans|Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt||Egyptian,Egyptians|Cairo
El Salvador||Salvadoran,Salvadorans|San Salvador
England||English,Englishman,Englishmen|London
Equatorial Guinea|||Malabo
Eritrea||Eritrean,Eritreans|Asmara
Estonia||Estonian,Estonians|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian,Ethiopians|Addis Ababa
Fiji||Fijian,Fijians|Suva
Finland||Finnish,Finn,Finns|Helsinki
France||French,Frenchman,Frenchmen|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian|Banjul
Georgia||Georgian,Georgians|Tbilisi
Germany|West Germany,East Germany,Federal Republic of Germany,Nazi Germany|German,Germans|Berlin
Ghana||Ghanaian,Ghanaians|Accra
Greece||Greek,Greeks|Athens
Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk
Grenada||Grenadian|St. George's
Guatemala||Guatemalan,Guatemalans|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian,Haitians|Port-au-Prince
Honduras||Honduran,Hondurans|Tegucigalpa
Hong Kong|Hongkong|Hongkonger,Hongkongers|
Hungary||Hungarian,Hungarians|Budapest
Iceland||Icelandic,Icelander,Icelanders|Reykjavik
India||Indian,Indians|New Delhi
Indonesia||Indonesian,Indonesians|Jakarta
Iran|Islamic Republic of Iran|Iranian,Iranians,Persian|Tehran
Iraq||Iraqi,Iraqis|Baghdad
Ireland|Republic of Ireland|Irish,Irishman,Irishmen|Dublin
Israel||Israeli,Israelis|Jerusalem
Italy||Italian,Italians|Rome
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Abidjan
Jamaica||Jamaican,Jamaicans|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian,Jordanians|Amman
Kazakhstan||Kazakh,Kazakhs|Astana
Kenya||Kenyan,Kenyans|Nairobi
Kiribati||I-Kiribati|Tarawa
Kosovo||Kosovan,Kosovar,Kosovars|Pristina
Kuwait||Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian,Lao|Vientiane
Latvia||Latvian,Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian,Liberians|Monrovia
Libya||Libyan,Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania||Lithuanian,Lithuanians|Vilnius
Luxembourg||Luxembourgish|Luxembourg
Macau|Macao|Macanese|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian,Malawians|Lilongwe
Malaysia||Malaysian,Malaysians|Kuala Lumpur
Maldives||Maldivian|Male
Mali||Malian,Malians|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican,Mexicans|Mexico City
Micronesia||Micronesian|Palikir
Moldova||Moldovan,Moldovans|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian,Mongol,Mongols|Ulaanbaatar
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan,Moroccans|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian,Namibians|Windhoek
Nauru||Nauruan|
Nepal||Nepalese,Nepali|Kathmandu
Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam
New Zealand||New Zealander,New Zealanders,Kiwi,Kiwis|Wellington
Nicaragua||Nicaraguan,Nicaraguans|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian,Nigerians|Abuja
North Korea|DPRK|North Korean,North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian,Macedonians|Skopje
Northern Ireland||Northern Irish|Belfast
Norway||Norwegian,Norwegians|Oslo
Oman||Omani,Omanis|Muscat
Pakistan||Pakistani,Pakistanis|Islamabad
Palau||Palauan|
Palestine|Palestinian Territories,Occupied Territories|Palestinian,Palestinians|Ramallah
Panama||Panamanian,Panamanians|Panama City
Papua New Guinea||Papuan|Port Moresby
Paraguay||Paraguayan,Paraguayans|Asuncion
Peru||Peruvian,Peruvians|Lima
Philippines||Filipino,Filipinos,Philippine,Filipina|Manila
Poland||Polish,Pole,Poles|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican,Puerto Ricans|San Juan
Qatar||Qatari,Qataris|Doha
Republic of the Congo|Congo-Brazzaville||Brazzaville
Romania||Romanian,Romanians|Bucharest
Russia|Russian Federation,USSR,Soviet Union,Soviet Russia|Russian,Russians,Soviet,Soviets|Moscow
Rwanda||Rwandan,Rwandans|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis||Basseterre
Saint Lucia|St. Lucia|Saint Lucian|Castries
Samoa||Samoan,Samoans|Apia
San Marino|||
Saudi Arabia|KSA|Saudi,Saudis,Saudi Arabian|Riyadh
Scotland||Scottish,Scot,Scots,Scotsman|Edinburgh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean,Singaporeans|Singapore
Slovakia||Slovak,Slovaks,Slovakian|Bratislava
Slovenia||Slovenian,Slovene,Slovenes|Ljubljana
Solomon Islands|||Honiara
Somalia||Somali,Somalis|Mogadishu
South Africa||South African,South Africans|Pretoria
South Korea|Republic of Korea,ROK,Korea|South Korean,South Koreans,Korean,Koreans|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish,Spaniard,Spaniards|Madrid
Sri Lanka||Sri Lankan,Sri Lankans|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede,Swedes|Stockholm
Switzerland||Swiss|Bern
Syria||Syrian,Syrians|Damascus
Taiwan|Republic of China|Taiwanese|Taipei
Tajikistan||Tajik,Tajiks|Dushanbe
Tanzania||Tanzanian,Tanzanians|Dar es Salaam
Thailand||Thai,Thais|Bangkok
Togo||Togolese|Lome
Tonga||Tongan,Tongans|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian,Tunisians|Tunis
Turkey|Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu|||Funafuti
Uganda||Ugandan,Ugandans|Kampala
Ukraine||Ukrainian,Ukrainians|Kyiv
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Britons,Brits,Brit|London
United States|US,U.S.,USA,U.S.A.,America,United States of America|American,Americans|Washington
Uruguay||Uruguayan,Uruguayans|Montevideo
Uzbekistan||Uzbek,Uzbeks|Tashkent
Vanuatu|||Port Vila
Vatican City|Vatican,Holy See||
Venezuela||Venezuelan,Venezuelans|Caracas
Vietnam|Viet Nam,North Vietnam,South Vietnam|Vietnamese|Hanoi
Wales||Welsh,Welshman|Cardiff
Yemen||Yemeni,Yemenis|Sanaa
Yugoslavia|Former Yugoslavia|Yugoslav,Yugoslavs|
Zambia||Zambian,Zambians|Lusaka
Zimbabwe||Zimbabwean,Zimbabweans|Harare
`;

/** Adjectives of origin, faith, party and the like that name no country: no names either. */
export const OTHER_ADJECTIVES = `
African,Africans,Afro-American,Anglican,Anglicans,Arab,Arabian,Arabic,Arabs,Aryan,Asian,Asians,Baltic,Baptist,Bosniak
Buddhist,Buddhists,Byzantine,Californian,Californians,Caribbean,Catalan,Catalans,Catholic,Catholics,Caucasian,Chechen
Chechens,Christian,Christians,Communist,Communists,Confucian,Conservatives,Cossack,Crimean,Democrat,Democratic
Democrats,Druze,European,Europeans,Flemish,Floridian,Francophone,Gazan,Gazans,Germanic,Hasidic,Hebrew,Hindu,Hindus
Hispanic,Hispanics,Houthi,Houthis,Hutu,Inuit,Islamic,Islamist,Islamists,Jew,Jewish,Jews,Kashmiri,Keynesian,Kurd
Kurdish,Kurds,Labourite,Latin,Latina,Latino,Latinos,Liberals,Londoner,Londoners,Lutheran,Maoist,Marxist,Marxists
Methodist,Mormon,Mormons,Muslim,Muslims,Nazi,Nazis,Nordic,Norman,Orthodox,Ottoman,Parisian,Parisians,Pashtun,Persians
Presbyterian,Protestant,Protestants,Republican,Republicans,Roma,Roman,Romans,Scandinavian,Semitic,Shia,Shiite,Shiites
Sicilian,Sikh,Sikhs,Slavic,Slav,Slavs,Stalinist,Sunni,Sunnis,Taliban,Tamil,Tamils,Texan,Texans,Tibetan,Tibetans
Torontonian,Tory,Tories,Turkic,Tutsi,Uighur,Uyghur,Uyghurs,Uighurs,Victorian,Viking,Western,Whig,Yorker,Yorkers,Zionist,Zionists
`;
