/** Words that say little by themselves: finding them elsewhere too is no sign of the same words. Written by hand for this project. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i me my mine myself himself herself itself themselves ourselves yourself
  who whom whose which what when where why how there here
  in on at by for from to with without of as into onto over under about against between during through among amid after before since until off out up down upon within toward towards across per
  and or but nor so yet if while because although though whether unless than then
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought not no yes
  also even only just still again too very much more most some any something anything everything someone anyone everyone all each every both either neither one ones such other others another own same well really quite rather almost
  got get gets getting go goes going come comes let lets like`.split(/\s+/),
);

/** Contractions and what they stand for, one a line. Written by hand for this project. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  `
ain't is not
aren't are not
can't can not
cannot can not
could've could have
couldn't could not
didn't did not
doesn't does not
don't do not
gonna going to
gotta got to
hadn't had not
hasn't has not
haven't have not
he'd he would
he'll he will
he's he is
here's here is
how's how is
i'd i would
i'll i will
i'm i am
i've i have
isn't is not
it'd it would
it'll it will
it's it is
let's let us
might've might have
mightn't might not
must've must have
mustn't must not
needn't need not
shan't shall not
she'd she would
she'll she will
she's she is
should've should have
shouldn't should not
that'd that would
that'll that will
that's that is
there'd there would
there'll there will
there's there is
they'd they would
they'll they will
they're they are
they've they have
this'd this would
this'll this will
wanna want to
wasn't was not
we'd we would
we'll we will
we're we are
we've we have
weren't were not
what'd what would
what'll what will
what's what is
where's where is
who'd who would
who'll who will
who's who is
who've who have
won't will not
would've would have
wouldn't would not
y'all you all
you'd you would
you'll you will
you're you are
you've you have
`
    .trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [written = '', ...forms] = line.split(' ');
      return [written, forms];
    }),
);
