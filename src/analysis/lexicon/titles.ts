/**
 * Words before a name that belong to nobody's name, `gender: words`; `m` and `f` tell he from she. Written by hand.
 */
export const TITLES = `
m: Mr,Mr.,Sir,King,Prince,Lord,Baron,Duke,Count,Emperor,Pope,Father,Fr.,Brother,Sheikh,Shaikh,Sultan,Ayatollah,Imam,Rabbi,Cardinal,Herr,Monsieur,Frontman,Widower,Grandfather,Señor,Don,Congressman,Chairman,Spokesman,Councilman,Policeman,Fireman,Businessman,Anchorman,Alderman,Tsar,Czar,Archduke
f: Mrs,Mrs.,Ms,Ms.,Miss,Dame,Queen,Princess,Lady,Baroness,Duchess,Countess,Empress,Sister,Mother,Frau,Madame,Widow,Grandmother,Midwife,Housewife,Mme,Señora,Congresswoman,Chairwoman,Spokeswoman,Councilwoman,Policewoman,Businesswoman,First Lady,Actress
n: Dr,Dr.,Prof,Prof.,Professor,President,President-elect,Vice,Vice-President,Premier,Chancellor,Minister,Ministers,Secretary,Under-Secretary,Undersecretary,Ambassador,Senator,Sen,Sen.,Sens.,Representative,Rep,Rep.,Reps.,Governor,Gov,Gov.,Lieutenant,Lt,Lt.,Lt.-Gov.,Mayor,Deputy,Speaker,Judge,Justice,Attorney,Prosecutor,Sheriff,Detective,Inspector,Officer,Constable,Sergeant,Sgt,Sgt.,Corporal,Cpl.,Private,Pvt.,Captain,Capt,Capt.,Major,Maj.,Colonel,Col,Col.,General,Gen,Gen.,Brigadier,Brig.,Admiral,Adm.,Commander,Cmdr.,Commodore,Marshal,Commissioner,Superintendent,Supt.,Chief,Director,Chair,Chairperson,Coach,Manager,Reverend,Rev,Rev.,Bishop,Archbishop,Deacon,Pastor,Vicar,Coordinator,CEO,CFO,COO,Executive,Analyst,Economist,Councillor,Councilor,Councilmember,Assemblyman,Assemblywoman,Delegate,Comptroller,Treasurer,Spokesperson,Spokespeople,MP,MEP,Hon.,Honourable,Honorable,Counsel,Adviser,Advisor,Envoy,Aide,Leader,Candidate,Author,Actor,Singer,Striker,Midfielder,Defender,Goalkeeper,Quarterback,Pitcher,Democrat,Republican,First,Foreign,Prime,Solicitor,Surgeon,Crown,Former,Acting,Interim,Incumbent,Then-President,Ex-President,Co-founder,Founder,Editor,Editor-in-Chief,Correspondent,Reporter,Photographer,Columnist,Lawyer,Warden,Ranger,Principal,Dean,Provost,Rector,Nobel,Laureate,Saint,Coun,Coun.,Councilperson,Cllr,Cllr.,MSP,DCI,DI,PC,WPC,Skipper,Pilot,Farmer,Nurse,Teacher,Student,Pensioner,Activist,Researcher,Historian,Engineer,Architect,Builder,Baker,Butcher,Driver,Neighbour,Neighbor,Resident,Campaigner,Volunteer,Witness,Winger,Forward,Boxer,Cyclist,Sprinter,Novelist,Poet,Painter,Composer,Conductor,Biologist,Geologist,Glaciologist,Oceanographer,Meteorologist,Epidemiologist,Barrister,Coroner,Registrar,Firefighter,Paramedic,Trader,Retiree,Shopkeeper,Landlord,Landlady
`;

/**
 * Head words of nominals that stand for somebody or some body: `the *president*`, `the *company*`. `p` person, `m` man,
 * `f` woman, `o` organization, `l` place. Written by hand.
 */
export const NOMINAL_HEADS = `
p: president,president-elect,premier,chancellor,minister,secretary,ambassador,senator,representative,governor,mayor,deputy,speaker,judge,justice,attorney,prosecutor,sheriff,detective,inspector,officer,sergeant,captain,major,colonel,general,admiral,commander,commissioner,superintendent,chief,director,chair,chairperson,coach,manager,reverend,bishop,archbishop,pastor,coordinator,executive,analyst,economist,councillor,councilor,lawmaker,legislator,delegate,treasurer,spokesperson,adviser,advisor,envoy,aide,leader,candidate,author,actor,singer,striker,midfielder,defender,goalkeeper,quarterback,pitcher,founder,co-founder,editor,correspondent,reporter,photographer,columnist,lawyer,warden,principal,dean,rector,professor,researcher,scientist,writer,artist,musician,player,boss,politician,democrat,republican,conservative,billionaire,millionaire,entrepreneur,owner,doctor,physician,surgeon,nurse,teacher,student,suspect,defendant,victim,activist,veteran,nominee,incumbent,frontman,head,monarch,pontiff,teenager,resident,farmer,driver,pilot,official,expert,historian,champion,star,swimmer,runner,climber,critic,opponent,counterpart,tycoon,magnate,designer,engineer,architect,novelist,poet,filmmaker,comedian,rapper,guitarist,composer,conductor,dissident,whistleblower
m: man,king,prince,pope,congressman,chairman,spokesman,councilman,policeman,businessman,father,husband,son,brother,boy,uncle,grandfather,frenchman,statesman,salesman,fisherman,cardinal,rabbi,imam,ayatollah,sheikh
f: woman,queen,princess,congresswoman,chairwoman,spokeswoman,councilwoman,policewoman,businesswoman,mother,wife,daughter,sister,girl,aunt,grandmother,actress,heiress,waitress
o: company,firm,bank,airline,carrier,manufacturer,maker,automaker,carmaker,retailer,supplier,operator,startup,corporation,conglomerate,giant,group,union,party,agency,ministry,department,commission,committee,council,court,board,bureau,association,federation,foundation,institute,university,college,school,hospital,newspaper,paper,magazine,broadcaster,network,outlet,publication,organization,organisation,charity,club,team,band,government,parliament,congress,senate,cabinet,administration,force,service,society,museum,alliance,bloc,coalition,militia,watchdog,regulator,tribunal,institution,lender,insurer,publisher,website,tabloid,daily,weekly
l: country,nation,state,province,city,town,village,capital,region,island,county,district,kingdom,republic,territory,municipality,peninsula
`;

/** Capitalized words that are no names however often they stand inside a sentence: calendar, faiths and holidays, courtesy. */
export const NEVER_NAMES = `
January,February,March,April,June,July,August,September,October,November,December,Jan.,Feb.,Mar.,Apr.,Jun.,Jul.,Aug.,Sept.,Sep.,Oct.,Nov.,Dec.,Jan,Feb,Sept,Oct,Nov,Dec
Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,Mondays,Tuesdays,Wednesdays,Thursdays,Fridays,Saturdays,Sundays,Mon,Tue,Tues,Wed,Thu,Thurs,Fri,Mon.,Tues.,Wed.,Thurs.,Fri.
Christmas,Easter,Ramadan,Thanksgiving,Halloween,Hanukkah,Passover,Eid,Internet,TV,DVD,CD,PC,PM,AM,GMT,EST,PST,UTC,EDT,CET,BST,GDP,AIDS,HIV,DNA,CEO,CFO,COO,CTO,I,O,OK,Okay,Covid,Covid-19,COVID,COVID-19,God,Bible,Koran,Quran,Olympics,Olympic,Olympian,Games,World Cup,Earth,ID,AI,UFO,DUI,ATM,VIP,FAQ,Q,A,P.S.,P.M.,A.M.,Mr,Mrs,Ms,Dr,English,Spring,Summer,Autumn,Winter,Constitution,Advertisement,ADVERTISEMENT
`;

/** Lower-case words inside names of people: Piet *van den* Hoek, Samir *al*-Tarif. */
export const NAME_PARTICLES = `de,del,della,der,den,di,do,dos,da,das,du,la,le,van,von,vom,zu,zur,bin,ibn,bint,al,el,ter,ten,af,av,y,e,st`;

/** What may follow a name and belongs to it: Martin Osei *Jr.* */
export const NAME_SUFFIXES = `Jr,Jr.,Sr,Sr.,II,III,IV`;
