import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Quotation } from '../../../src/article/analysis-model.ts';
import { ruleReasons } from '../../../src/article/rule-reasons.ts';
import { contains, type Span } from '../../../src/article/span.ts';
import { resolveEntities } from '../../../src/analysis/resolve/entities.ts';
import { resolveQuotations } from '../../../src/analysis/resolve/quotations.ts';
import { pairQuotationMarks } from '../../../src/analysis/resolve/quoted.ts';
import { parsed } from '../parsed.ts';
import { inlineMarks } from './inline-marks.ts';

function quotations(text: string): readonly Quotation[] {
  const article = parsed(text);
  const { quoted } = pairQuotationMarks(article);
  return resolveQuotations(article, quoted, resolveEntities(article, quoted)).quotations;
}

const written = (text: string, span: Span | undefined): string | undefined =>
  span === undefined ? undefined : `${String(span.start)}:${text.slice(span.start, span.end)}`;

/** The first quotation that is no scare, with the rule that made it; sources and cues must be those in brackets. */
describe('speaker and cue of a quotation in marks', () => {
  it.each<[string, string]>([
    ['“We will go,” [source Reed] [cue said].', 'cue-after'],
    ['“We will go,” [cue said] [source Jo Reed], a baker.', 'cue-after-inverted'],
    ['“Will we go?” [source Jo Reed] [cue asked].', 'cue-after'],
    ['[source Reed] [cue said], “We will go.”', 'cue-before'],
    ['[source Reed] [cue told] the Harbor Post: “We will go.”', 'cue-before'],
    ['“We will go,” [source she] [cue told] reporters on Monday.', 'cue-after'],
    ['“We will go,” [source Reed], the mayor of Ashby, [cue said].', 'cue-after'],
    ['[source Reed], who runs the mill, [cue said], “We will go.”', 'cue-before'],
    ['The plan is “a disgrace for the whole town,” [cue according to] [source Jo Reed].', 'according-to'],
    ['[source Reed] was calm, [cue saying]: “I will not answer that.”', 'participle'],
    ['Asked if he would go, [source Reed] was calm, [cue saying]: “I will not answer that.”', 'participle'],
    ['[source Reed] visited the mill on Friday and [cue said], “We will go.”', 'shared-subject'],
    ['[source Reed’s] [cue claim] that the mill is “a danger to the town” was not tested.', 'possessor'],
    ['[source Reed] [cue called] the plan “a disgrace for the town”.', 'cue-before'],
    ['“We will go,” [source a spokesman for the mill] [cue said].', 'cue-after'],
    ['“We will go,” [source officials familiar with the plan] [cue said].', 'cue-after'],
    ['[source REED][cue :] “We will go.”', 'label'],
    ['“We will go and we will stay.” [cue —] [source Jo Reed]\n', 'signature'],
    ['[source Reed] [cue continued]:\n\n“We will go to the harbor in the morning.”', 'previous-sentence'],
    ['“We will go,” [cue said]  [source Jo Reed], a baker.', 'cue-after-inverted'],
    ['[source Reed] last week [cue said], “We will go.”', 'cue-before'],
    ['“We will go and we will stay,” [source The Ledger] first [cue reported].', 'cue-after'],
    ['The United States was slow, [source Reed] [cue said], “We will go.”', 'cue-before'],
    ['[source Reed] kept [cue saying], “We will go.”', 'cue-before'],
    ['A month later, [source Reed] left Ashby, [cue saying], “We will go.”', 'participle'],
    ['It is rare for [source ministers] to [cue call] a plan “a disgrace for the town”.', 'cue-before'],
    ['The vote led [source her] to [cue declare] that the plan was “a disgrace for the town”.', 'cue-before'],
    ['Cole held [source a sign] [cue saying], “We will go.”', 'participle'],
    ['“Will we go?” [source Jo Reed], a teacher at the school, [cue said] of the plan.', 'cue-after'],
    ['“We will go and stay,” [source Reed] [cue began].', 'cue-after'],
    ['“We will go and stay,” [source Reed] [cue started].', 'clause-subject'],
    ['“We will go and stay,” [cue begins] [source a message] on the door.', 'cue-after-inverted'],
    ['Costs are up - [source Jo Reed][cue :] “We will go and we will stay.”', 'label'],
    ['[source Reed] [cue agreed], “We will go.”', 'cue-before'],
    [
      'At a rally in Salem, New Hampshire, [source Reed] was calm, [cue saying]: “I will not answer that.”',
      'participle',
    ],
    ['In [cue calling] the plan “a disgrace for the town”, [source Reed] went far.', 'participle'],
    ['[source Reed] [cue forwards] an email with the line “We will go and we will stay.”', 'clause-subject'],
    ['“Will we go and stay?” [source Reed] [cue asks] as she leaves.', 'cue-after'],
    ['They met on Monday – [source Reed] [cue saying] it was “a good day for Ashby”.', 'participle'],
    ['[source Reed] since returning to Ashby has [cue called] the plan “a disgrace for the town”.', 'cue-before'],
    ['[source Reed], the mayor, at one point [cue called] the plan “a disgrace for the town”.', 'cue-before'],
    // What stands in the words of somebody is theirs.
    ['[source Reed] [cue said] that the town would continue “to mend its nets”.', 'cue-before'],
    [
      '[source Reed] praised the crew and [cue said], while Cole stayed away, it was “a good day for Ashby”.',
      'shared-subject',
    ],
  ])('%s', (marked, rule) => {
    const { text, source, cue } = inlineMarks(marked);
    const found = quotations(text).find(({ type }) => type === 'direct' || type === 'mixed');
    expect({ source: written(text, found?.source), cue: written(text, found?.cue), rule: found?.rule }).toEqual({
      source: source[0],
      cue: cue[0],
      rule,
    });
  });

  it('names nobody where the text names nobody', () => {
    const [found] = quotations('The night was quiet in Ashby.\n\n“We will go and we will stay.”');
    expect([found?.rule, found?.source, found?.speakerId]).toEqual(['no-speaker', undefined, undefined]);
  });

  it('goes on with a speaker whom the paragraph before described', () => {
    const text = 'Jo Reed, a baker, lost her shop on Monday.\n\n“I had nothing left but the door.”';
    expect(quotations(text)[0]?.speakerId).toBe(quotations('“We go,” Jo Reed said.')[0]?.speakerId);
  });

  it('names the pronoun of a relative clause, and the speaker for whom it stands', () => {
    const text = 'Ann Cole met Jo Reed, who called the plan “a disgrace for the town”.';
    const [found] = quotations(text);
    expect([written(text, found?.source), found?.source?.form]).toEqual(['22:who', 'pronoun']);
    expect(found?.speakerId).toBe(quotations('“We go,” Jo Reed said.')[0]?.speakerId);
  });

  it('takes no means for a speaker', () => {
    const text = '“We will go,” she said by telephone from Ashby.';
    expect(written(text, quotations(text)[0]?.source)).toBe('14:she');
  });

  it('is sure of a speaker beside the marks, and doubtful of one who only might be', () => {
    expect(quotations('“We will go,” Jo Reed said.')[0]?.doubtful).toBeUndefined();
    const [nested] = quotations('Jo Reed wrote that Ann Cole told the town the plan was “too sudden for us”.');
    expect(nested?.doubtful).toBe(true);
    const [ahead] = quotations('Jo Reed, a baker, lost her shop on Monday.\n\n“I had nothing left but the door.”');
    expect(ahead?.doubtful).toBe(true);
  });

  it('gives two who speak together no one name', () => {
    const [found] = quotations('Jo Reed and Ann Cole said, “We will go.”');
    expect(found?.source?.form).toBe('name');
    expect(found?.speakerId).toBeUndefined();
  });

  it('takes nobody for the speaker of what a thing is known as', () => {
    const [found] = quotations(
      'The mill was built in 1902. The barn behind it is still known as “the cold old box for us”.',
    );
    expect(found?.source).toBeUndefined();
  });

  it('keeps an unnamed source without a speaker', () => {
    const [found] = quotations('“We will go,” a person familiar with the matter said.');
    expect(found?.source?.form).toBe('nominal');
    expect(found?.speakerId).toBeUndefined();
  });

  it('does not take who was told for who spoke', () => {
    const text = '“We will go,” Jo Reed told Ann Cole.';
    expect(written(text, quotations(text)[0]?.source)).toBe('14:Jo Reed');
  });

  it('does not hand a quotation that ends its sentence to the next sentence', () => {
    const text = 'Ann Cole called the plan “a disgrace.” Jo Reed told a crowd in Ashby that he was glad.';
    expect(written(text, quotations(text)[0]?.source)).toBe('0:Ann Cole');
  });
});

describe('one quotation of several parts', () => {
  it.each<[string, string, string[]]>([
    ['interrupted by its cue', '“We will,” Jo Reed said, “go.”', ['We will,', 'go.']],
    ['going on in the next sentence', '“We will go,” Jo Reed said. “We always do.”', ['We will go,', 'We always do.']],
    ['over paragraphs', 'Jo Reed said: “We will go.\n\n“We always do.”', ['We will go.', 'We always do.']],
  ])('%s', (_name, text, parts) => {
    const found = quotations(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.content.map((part) => text.slice(part.start, part.end))).toEqual(parts);
  });

  it('keeps two speakers apart', () => {
    const text = '“We will go,” Jo Reed said. “We will stay,” Ann Cole said.';
    expect(quotations(text).map((quotation) => written(text, quotation.source))).toEqual(['14:Jo Reed', '44:Ann Cole']);
  });

  it('carries the speaker into a paragraph that names nobody', () => {
    const found = quotations('“We will go,” Jo Reed said.\n\n“We have always gone, every year since the flood.”');
    expect(found.map(({ rule }) => rule)).toEqual(['cue-after', 'continued']);
    expect(found[1]?.speakerId).toBe(found[0]?.speakerId);
  });
});

describe('type of a quotation', () => {
  it.each<[string, string, string]>([
    ['an utterance', '“We will go,” Jo Reed said.', 'direct'],
    ['words in a clause', 'Jo Reed said that the plan was “already working” in Ashby.', 'mixed'],
    ['words with two-character marks', "Jo Reed said, ''We will go to the harbor now.''", 'direct'],
    ['the title of a show', 'Jo Reed appeared on the show “Morning Harbor” on Monday.', 'scare'],
    ['single marks where double ones quote', '“We will go,” Jo Reed said. The ‘harbor law’ was passed.', 'direct'],
    ['a word that somebody calls it', 'Jo Reed called the plan “reckless”.', 'mixed'],
    ['so-called', 'The so-called “harbor law” was passed on Monday.', 'scare'],
    ['a heading', '‘All Nets Are Out’\n\nThe boats left early on Monday.', 'scare'],
  ])('%s', (_name, text, type) => {
    expect(quotations(text).find(({ quoted }) => quoted.length > 0)?.type).toBe(type);
  });
});

describe('indirect speech', () => {
  it.each<[string, string | undefined]>([
    ['Jo Reed said that the mill would close.', 'that the mill would close'],
    ['Jo Reed told reporters on Monday that the mill would close.', 'that the mill would close'],
    ['The mill would close in May, Jo Reed said.', 'The mill would close in May'],
    ['According to Jo Reed, the mill would close.', 'the mill would close'],
    ['The mill would close, according to Jo Reed.', 'The mill would close'],
    ['Jo Reed vowed to close the mill.', 'to close the mill'],
    ['Jo Reed said the mill would close, adding that it had lost money.', 'the mill would close'],
    ['Jo Reed asked whether the mill would close.', 'whether the mill would close'],
    ['Jo Reed asked the owners of the mill to close it.', 'to close it'],
    ['Jo Reed ordered the crew to leave the mill.', 'to leave the mill'],
    ['Jo Reed told the crew not to leave.', 'not to leave'],
    ['Jo Reed told a nurse, Ann Cole, that the mill would close.', 'that the mill would close'],
    ['Jo Reed said by telephone that the mill would close.', 'that the mill would close'],
    ['Jo Reed said the left bank was sound.', 'the left bank was sound'],
    ['According to Jo Reed, who owns the mill, it would close.', 'it would close'],
    ['According to Jo Reed, an analyst in Ashby, the mill would close.', 'the mill would close'],
    ['Jo Reed said the mill would close, but Ann Cole stayed.', 'the mill would close'],
    ['Jo Reed said the mill would close and the boats would leave.', 'the mill would close and the boats would leave'],
    ['Jo Reed, who said the mill would close, left Ashby on Monday.', 'the mill would close'],
    ['While Jo Reed said that the mill would close, the boats stayed.', 'that the mill would close'],
    ['Jo Reed said that she had a plan, but declined to describe it.', 'that she had a plan'],
    ['Jo Reed said the mill would close, but only for a day.', 'the mill would close, but only for a day'],
    ['Jo Reed has said she met the owners, indicated that the mill would close.', 'she met the owners'],
    ['Jo Reed said despite the rain, she would go.', 'despite the rain, she would go'],
    ['Jo Reed said about half of the boats were sound.', 'about half of the boats were sound'],
    ['In Ashby, about half of the voters said the mill would close.', 'the mill would close'],
    ['Six in 10 say the mill will close.', 'the mill will close'],
    ['Jo Reed said she and Cole differ on the mill.', 'she and Cole differ on the mill'],
    ['Jo Reed told the Ledger on Monday evening that the mill would close.', 'that the mill would close'],
    ['Jo Reed said the mill would close on Feb. 3. The town was quiet.', 'the mill would close on Feb. 3'],
    ['A person familiar with the auditor’s thinking said she had left.', 'she had left'],
    ['Jo Reed projected that the mill would close.', 'that the mill would close'],
    ['Jo Reed called for a new vote.', 'a new vote'],
    ['Jo Reed accused the town of neglect.', 'the town of neglect'],
    ['Jo Reed praised the new mill.', undefined],
    ['Jo Reed suggested the closing of the mill, stating that it was old.', 'that it was old'],
    ['Her baseless claims that the mill was old.', 'that the mill was old'],
    ['Even before the vote, Jo Reed said in an interview on Monday that she would go.', 'that she would go'],
    ['Jo Reed, asked whether the mill would close, shrugged.', undefined],
    ['When asked about the mill, Jo Reed demurred.', undefined],
    ['Jo Reed, whose front claims 40,000 members, was calm.', undefined],
    ['Jo Reed announced the climb before she was down.', undefined],
    ['The chief was asked by Jo Reed to stay.', 'to stay'],
    ['Jo Reed did not say that the mill would close.', undefined],
    ['Jo Reed believes that the mill will close.', undefined],
    ['The report on the mill was long.', undefined],
  ])('%s', (text, content) => {
    const found = quotations(text)[0];
    const part = found?.content[0];
    expect(part === undefined ? undefined : text.slice(part.start, part.end)).toBe(content);
    if (found !== undefined) expect(found.type).toBe('indirect');
  });
});

describe('indirect speech beside words in marks or around its cue', () => {
  const contents = (text: string): string[] =>
    quotations(text)
      .filter(({ type }) => type === 'indirect')
      .map(({ content }) => content.map((part) => text.slice(part.start, part.end)).join(' … '));

  it.each<[string, string[]]>([
    ['Jo Reed told the Ledger she was glad.\n\n“We have always gone to the harbor.”', ['she was glad']],
    ['Jo Reed said the wiring was new and that the fire was “ancient history”.', ['the wiring was new']],
    [
      'Jo Reed said on Monday it was closing the mill, a day after Ann Cole told the town it was “safe as houses”.',
      ['it was closing the mill'],
    ],
    ['What the town needs, Jo Reed said, is rest.', ['What the town needs … is rest']],
    ['The rules, which officials said will come in May, are long.', ['which … will come in May']],
    ['Jo Reed called that “reckless” and pointed out that the mill had closed.', ['that the mill had closed']],
  ])('%s', (text, wanted) => {
    expect(contents(text)).toEqual(wanted);
  });
});

describe('identity', () => {
  it('stays when text is put before the quotation', () => {
    const text = '“We will go,” Jo Reed said.';
    expect(quotations(`The night was quiet.\n\n${text}`)[0]?.id).toBe(quotations(text)[0]?.id);
  });

  it('tells repeated words apart', () => {
    const found = quotations('“We will go,” Jo Reed said.\n\n“We will go,” Ann Cole said.');
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });
});

describe('whatever the text', () => {
  it('finds the speakers of a sentence that never ends without the square of its length', () => {
    const clause = '“We will go,” Reed said, and Cole, who called it “a disgrace”, told them that she said “no”, ';
    // Counted, not timed: how often a stretch of the text or a test of one was asked for.
    const steps = (times: number): number => {
      const text = clause.repeat(times);
      const spies = [vi.spyOn(RegExp.prototype, 'test'), vi.spyOn(String.prototype, 'slice')];
      const found = quotations(text);
      const counted = spies.map((spy) => spy.mock.calls.length);
      spies.forEach((spy) => spy.mockRestore());
      expect(found.length).toBeGreaterThan(times);
      return counted.reduce((sum, count) => sum + count);
    };
    // The first reading also unpacks lexicons.
    steps(10);
    // Twice the length is twice the steps, 2.0; where each stretch looked at all the others it was 7.
    expect(steps(50) / steps(25)).toBeLessThan(2.5);
  });

  const piece = fc.constantFrom(
    '“We go,”',
    ' she said',
    ' Jo Reed',
    ', the mayor,',
    ' told',
    ' that',
    '.',
    '\n\n',
    '"',
    '’',
    ' according to',
    ' “x”',
    ' and',
    ' saying',
    ':',
  );

  it('every span lies in the text, in order, with a reason for its rule', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = quotations(text);
        const whole = { start: 0, end: text.length };
        for (const quotation of found) {
          const spans = [
            quotation,
            ...quotation.content,
            ...quotation.quoted,
            quotation.cue ?? whole,
            quotation.source ?? whole,
          ];
          expect(spans.every((span) => span.start <= span.end && contains(whole, span))).toBe(true);
          expect(ruleReasons).toHaveProperty([quotation.rule]);
        }
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      { numRuns: 200 },
    );
  });
});
