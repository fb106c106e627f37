/**
 * Closed classes of English and the commonest irregular verb forms: enough to tell noun phrases from verbs where a
 * reporting verb looks for its subject. One line a class; the project's own lists.
 */
const classes = {
  determiner: `a an the this these those each every some any no another all both several many few most one
    either neither such`,
  possessive: 'my your his her its our their whose',
  subject: 'i he she we they you it',
  object: 'me him us them himself herself itself themselves myself ourselves yourself',
  relative: 'who which whom',
  preposition: `of in on at by for with from about against between among through during within without under over
    toward towards into onto upon across behind beyond near amid despite via per since until till off out up down
    around inside outside alongside regarding concerning following including except besides unlike like to`,
  conjunction: 'and or but nor yet plus',
  subordinator: `that because if when while as after before although though whether unless where why how so than
    whereas once what whatever whenever`,
  auxiliary: `is are was were be been being am has have had having do does did will would can could may might must
    shall should ought cannot gonna`,
  negation: 'not never neither hardly',
  adverb: `also later then now again still even just ever too once soon already often always sometimes perhaps maybe
    instead meanwhile however therefore thus here there earlier afterward afterwards further moreover furthermore
    nevertheless nonetheless otherwise together elsewhere anyway indeed back away ahead today yesterday tomorrow tonight
    only simply almost quite rather very well twice`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
    thur thurs fri sat sun`,
  verb: `went came got gave took made saw knew thought became began left kept let held met ran sat stood lost paid sent
    built fell cut won led grew drew broke drove rose spent wore chose ate flew hit sold bought brought caught taught
    fought sought heard meant felt found put set struck threw understood woke withdrew swept slept shook shut sank
    seems seem appears appear goes go comes come gets get gives give takes take makes make sees knows know wants want
    need needs keep keeps let lets try tries use uses help helps become becomes leave leaves run runs has remains
    remain includes include continues believes thinks likes like looks look feels shows plays works lives moves
    faces holds brings turns starts starts seeks supports support opposes oppose gone done seen taken given made known
    shown held written spoken`,
} as const;

export type WordClass = keyof typeof classes;

/** The class of a word given in lower case with straight apostrophes; the first class listed wins. */
export const wordClasses: ReadonlyMap<string, WordClass> = readClasses();

function readClasses(): Map<string, WordClass> {
  const known = new Map<string, WordClass>();
  for (const [kind, words] of Object.entries(classes) as [WordClass, string][]) {
    for (const word of words.split(/\s+/)) if (!known.has(word)) known.set(word, kind);
  }
  return known;
}
