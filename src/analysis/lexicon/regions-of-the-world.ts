/** States and provinces, one group a line: `country: name (abbreviation), …`. Written by hand for this project. */
export const STATES = `
United States: Alabama (AL Ala.), Alaska (AK), Arizona (AZ Ariz.), Arkansas (AR Ark.), California (CA Calif.), Colorado (CO Colo.), Connecticut (CT Conn.), Delaware (DE Del.), District of Columbia (DC D.C.), Florida (FL Fla.), Georgia (GA Ga.), Hawaii (HI), Idaho (ID), Illinois (IL Ill.), Indiana (IN Ind.), Iowa (IA), Kansas (KS Kan.), Kentucky (KY Ky.), Louisiana (LA La.), Maine (ME), Maryland (MD Md.), Massachusetts (MA Mass.), Michigan (MI Mich.), Minnesota (MN Minn.), Mississippi (MS Miss.), Missouri (MO Mo.), Montana (MT Mont.), Nebraska (NE Neb.), Nevada (NV Nev.), New Hampshire (NH N.H.), New Jersey (NJ N.J.), New Mexico (NM N.M.), New York (NY N.Y.), North Carolina (NC N.C.), North Dakota (ND N.D.), Ohio (OH), Oklahoma (OK Okla.), Oregon (OR Ore.), Pennsylvania (PA Pa.), Rhode Island (RI R.I.), South Carolina (SC S.C.), South Dakota (SD S.D.), Tennessee (TN Tenn.), Texas (TX), Utah (UT), Vermont (VT Vt.), Virginia (VA Va.), Washington (WA Wash.), West Virginia (WV W.Va.), Wisconsin (WI Wis.), Wyoming (WY Wyo.)
Canada: Alberta (AB), British Columbia (BC B.C.), Manitoba (MB), New Brunswick (NB), Newfoundland (NL), Nova Scotia (NS), Nunavut (NU), Ontario (ON), Prince Edward Island (PEI), Quebec (QC), Saskatchewan (SK), Yukon (YT)
Australia: New South Wales (NSW N.S.W.), Northern Territory (NT), Queensland (QLD), South Australia (SA), Tasmania (TAS), Victoria (VIC), Western Australia (WA)
Germany: Baden-Württemberg, Bavaria, Brandenburg, Hesse, Lower Saxony, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony, Saxony-Anhalt, Schleswig-Holstein, Thuringia
Ukraine: Crimea, Donbas, Donbass, Donetsk, Luhansk, Zaporizhzhia, Kherson
India: Andhra Pradesh, Assam, Bihar, Gujarat, Jharkhand, Karnataka, Kashmir, Kerala, Madhya Pradesh, Maharashtra, Punjab, Rajasthan, Tamil Nadu, Telangana, Uttar Pradesh, West Bengal
China: Guangdong, Guangxi, Hebei, Henan, Hubei, Hunan, Inner Mongolia, Jiangsu, Jiangxi, Shaanxi, Shandong, Shanxi, Sichuan, Tibet, Xinjiang, Yunnan, Zhejiang
United Kingdom: Cornwall, Cumbria, Devon, Dorset, Essex, Hampshire, Hertfordshire, Kent, Lancashire, Merseyside, Norfolk, Northumberland, Nottinghamshire, Oxfordshire, Shropshire, Somerset, Staffordshire, Suffolk, Surrey, Sussex, Warwickshire, Wiltshire, Yorkshire
`;

/** Continents, seas, larger regions and places known by an English name or in the news. By hand. */
export const WORLD_REGIONS = `
Adriatic,Adriatic Sea,Africa,Aleppo,Alps,Amazon River,Andes,Antarctica,Appalachia,Arab World,Arabian Peninsula,Aral Sea
Arctic,Arctic Ocean,Asia,Asia-Pacific,Atlantic,Atlantic Ocean,Australasia,Baja California,Balkans,Baltic Sea,Baltics
Basque Country,Bay Area,Bay of Bengal,Benelux,Bering Sea,Bermuda,Black Sea,Brittany,Caribbean Sea,Caspian Sea,Catalonia
Caucasus,Cayman Islands,Central America,Central Asia,Channel Islands,Chechnya,Congo River,Corsica,Crete,Dagestan,Danube
Darfur,East Africa,East Asia,East Coast,East Jerusalem,Eastern Europe,English Channel,Eurasia,Europe,Falkland Islands
Far East,Faroe Islands,Galapagos,Galilee,Gaza,Gaza City,Gaza Strip,Gibraltar,Golan Heights,Great Lakes,Guam,Guantanamo
Guantanamo Bay,Gulf Coast,Gulf of Aden,Gulf of Mexico,Himalayas,Horn of Africa,Iberia,Indian Ocean,Indochina,Isle of Man
Java,Khan Younis,Kurdistan,Latin America,Levant,Long Island,Lower Manhattan,Manhattan,Mars,Mediterranean
Mediterranean Sea,Mesopotamia,Middle East,Midwest,Mississippi River,Nagorno-Karabakh,Near East,Nile,Normandy
North Africa,North America,North Atlantic,North Sea,Northern Europe,Oceania,Okinawa,Pacific,Pacific Ocean,Patagonia
Persian Gulf,Polynesia,Provence,Pyrenees,Rafah,Red Sea,Red Square,Rhine,Rocky Mountains,Sahara,Sahel,Scandinavia,Sea of Japan
Siberia,Sicily,Sinai,Silicon Valley,Somaliland,South America,South Asia,South China Sea,South Ossetia,South Pacific
Southeast Asia,Southern Europe,Strait of Hormuz,Sub-Saharan Africa,Suez Canal,Panama Canal,Sumatra,Taiwan Strait,Thames
Transnistria,Transylvania,Tuscany,Ulster,Urals,Volga,West Africa,West Bank,West Coast,Western Europe,Zanzibar,Oval Office
Brooklyn,Queens,Bronx,Staten Island,Harlem,Hollywood,Beverly Hills,Capitol Hill,Downing Street,Wall Street,Times Square
Trafalgar Square,Tiananmen Square,Tahrir Square,Maidan,Ground Zero,Mar-a-Lago,Camp David,Buckingham Palace,Windsor Castle
Geneva,Zurich,Cologne,Venice,Gothenburg,Antwerp,Seville,Hanover,Nuremberg,Krakow,Odesa,Davos,Hague,Bruges,Ghent,Frankfurt,Lausanne,Lucerne,Porto,Aarhus,Malmo,Tartu,Kaunas,Gdansk,Poznan,Brno,Izmir,Basra,Kandahar,Kiev,Bombay,Calcutta,Saigon,Peking,Canton,Aspen,Bakhmut,Kursk,Belgorod,Grozny,Hebron,Nablus,Jenin,Bethlehem,Nazareth,Idlib,Fallujah,Ramadi,Tikrit,Nagasaki,Fukushima,Chernobyl,Srebrenica,Canterbury,Salisbury,Wimbledon,Key West,Palm Beach,Uvalde,Ferguson
`;
