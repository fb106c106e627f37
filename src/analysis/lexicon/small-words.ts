/** Words that begin sentences with a capital and are never names nor the last word of one: The, But, Her. Written by hand. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `The A An This That These Those It He She They We You I His Her Its Their Our My Your Him Them Us Me
  In On At By For From To With Without Of As Into Onto Over Under About Against Between During Through Among Amid Despite Within
  And Or But Nor So Yet If When While After Before Since Until Because Although Though However Whether Unless Once Where Why How What Who Whom Whose Which
  Is Are Was Were Has Have Had Does Did Do Not No Yes There Here Then Now Also Even Only Just Still Again Meanwhile Instead Later Earlier Today Yesterday Tomorrow
  Both Each Every All Some Any Many Most More Few Several Another Other Others Such Much Nearly Almost Around About Perhaps Maybe Asked According Following Speaking`.split(
    /\s+/,
  ),
);
