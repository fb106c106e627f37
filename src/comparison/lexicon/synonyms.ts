import { stemmer } from 'stemmer';

/**
 * Words that outlets, translators and paraphrasing machines put for one another, a group a line. They help to find one
 * utterance in two wordings; they never make two wordings the same. Written by hand for this project.
 */
const GROUPS = `
ability able capable
accept agree approve consent
accord agreement deal pact treaty arrangement
achieve accomplish attain reach
act action move step
additional further extra more
admit concede acknowledge
aid help assist assistance support
aim goal target objective purpose
allow let permit
alter change modify
anger angry furious outrage fury
answer reply respond response
appear seem
area region zone
argue contend quarrel
ask request inquire
assure guarantee promise pledge vow
attack assault strike
attempt try effort
avoid prevent avert
ban forbid prohibit bar outlaw
beat defeat
begin start commence launch open
big large huge great enormous vast substantial massive
blame accuse fault
block stop halt
bring carry take
build construct erect
business company firm corporation enterprise
buy bought purchase acquire sell sold vend
calm quiet quietly calmly
car vehicle automobile
cease end finish conclude halt stop terminate close
cellphone phone telephone mobile
chance opportunity prospect
cheap inexpensive
chief head leader boss
child kid
choice option selection
choose pick select decide determine
city town municipality
clear obvious evident plain
clever smart intelligent
clients customers
cold cool
collapse crash
combat fight battle
conflict war warfare
connect link
consider regard view
consumer customer
continue persist proceed
converse speak talk discuss conversation dialog dialogue discussion
cost price expense
country nation state
create make produce
crisis emergency
critical crucial vital essential key
crops harvest
cut reduce decrease lower
damage harm hurt
danger dangerous hazard hazardous peril risk risky unsafe
dead died deceased
decision choice ruling
decline refuse reject
delay postpone
demand require
deny reject dispute
desire want wish
destiny fate
destroy ruin wreck
difficult hard tough troublesome
disaster catastrophe calamity
dismiss fire sack
doctor physician
donate give
doubt question
early soon shortly quickly rapidly swiftly promptly fast
earnings profit revenue income
easy simple
elect vote
employee worker staff
employ hire
energy power vitality
enough sufficient
error mistake
expect anticipate await
expensive costly dear
explain clarify
extremely very highly
factory plant
fail failure
fair just
fear afraid scared worry worried concern concerned
feel think believe consider
film movie
final last ultimate
find discover
firm strong robust sturdy solid
flat apartment
flood flooding
fool idiot
forces troops soldiers
free release
frequent often regularly
fresh new recent latest
friend ally
fuel gasoline petrol gas
fulfill meet satisfy
fully completely entirely totally wholly
funds money cash funding
get obtain receive
glad happy joyful pleased
government administration presidency cabinet
grave serious severe
grow increase rise
guard protect defend
guess suppose
guilty culpable
happen occur
have own possess hold
help assist
home house household
honest truthful
hope wish
idea concept notion
illegal unlawful
immediately instantly now
important significant major
improve better enhance
inform tell
injured hurt wounded
inquiry investigation probe
invest spend
job post position
join unite
keep maintain preserve retain
kill slay
land ground soil
late tardy
law legislation statute
lead guide
leak escape
leave depart go
letter note
lie falsehood
like enjoy
little small tiny
long lengthy
lose forfeit
lot many numerous
love adore
lucky fortunate
mad crazy insane
manage handle
march demonstration protest rally
matter issue question
mean intend plan
meeting assembly conference summit session
method way manner
military army
minister secretary
moment instant
motive reason cause ground
must should
near close
necessary needed
negotiate negotiation
number figure
offer propose proposal
officer official
old ancient
opponent rival
oppose resist
order command
outcome result consequence
part portion share
party side
path road route
pay settle
peace truce
people folks persons citizens residents
perhaps maybe possibly
persuade convince
photo picture image
place put position
play perform
police officers
pollute contaminate
poor bad
possible feasible
pressure stress
pretty rather
prison jail
problem difficulty trouble
profit gain
prohibit ban
proof evidence
property assets
pull drag
punish penalize
pupil student
pure clean
pursue chase
quit resign
rain rainfall
raise lift increase
ready prepared willing
real actual genuine true
really actually truly
recall remember
record document
recover regain restore
remain stay
repair fix mend
report account
residents inhabitants
restore reopen
return come
rich wealthy
ridiculous absurd
right correct
river stream
rule regulation
rumor gossip
safe secure
sad unhappy
save rescue
say state mention declare announce
scenario situation
scheme plan program project
school college
search look
secret hidden
see watch view
send dispatch
shock stun
show demonstrate
shut close
sick ill
sign signal
silly foolish stupid
sink drown
sorry regret apologize apology
speech address
stable steady
steal rob
strange odd weird
street road
strike walkout
strategy technique tactic
study research
suggest recommend
surprise astonish
surrender yield
swear vow
talks negotiations
taxes levies
teach instruct
team squad
temporary interim
test trial
thankful grateful thank
threat threaten menace
tired weary
top head
trade commerce
trust rely
truth fact
understand comprehend
unfair unjust
uniquely only
urge induce press
use employ utilize
usual normal ordinary
victim casualty
victory win triumph
visit trip journey
wait await
warn caution
waste squander
weak feeble
wonderful great marvelous
work labor
world global
wrong incorrect
young youthful
`;

let built: ReadonlyMap<string, string> | undefined;

/** The name of the group that a stem belongs to, which is no stem. A word in two groups stays with the first. */
export function synonymOf(stem: string): string | undefined {
  // Made when the first words are compared: to load the extension must cost nothing.
  built ??= groups();
  return built.get(stem);
}

function groups(): Map<string, string> {
  const known = new Map<string, string>();
  for (const [index, line] of GROUPS.trim().split('\n').entries()) {
    for (const stem of line.split(' ').map((word) => stemmer(word))) {
      if (!known.has(stem)) known.set(stem, `~${String(index)}`);
    }
  }
  return known;
}
